"""Export, PDF reading and print through the whole window. Only the engine is left out."""

from io import BytesIO

import pdfplumber
import pytest
from PySide6.QtCore import QMarginsF, Qt, QTimer
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMessageBox, QProgressDialog, QPushButton

from screenwriter.formats.pdf_out import write_pdf
from screenwriter.formats.print_layout import PrintOptions, lay_out_print
from screenwriter.screenplay.page_format import A4
from screenwriter.storage.locations import resources_dir
from screenwriter.ui.printing import prepare_printer, print_sheets
from screenwriter.ui.theme import load_script_fonts
from tests.formats.printed_scripts import MIXED, long_script, mixed


@pytest.fixture
def script(tmp_path):
    file = tmp_path / "mill.fountain"
    file.write_text(MIXED, "utf-8")
    return file


def in_dialog(kind, action):
    """Do this as soon as a dialog of this kind is up."""

    def look():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind) and dialog.isVisible():
            action(dialog)
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)


def type_of_export_dialog():
    from screenwriter.ui.dialogs.export_dialog import ExportDialog

    return ExportDialog


def export(qtbot, program, action):
    """Ctrl+E, then this with the dialog."""
    in_dialog(type_of_export_dialog(), action)
    qtbot.keyClick(program.editor, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)


def press_enter(qtbot):
    return lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_ctrl_e_and_enter_write_the_pdf_beside_the_script(qtbot, start, script):
    program = start(script)
    with qtbot.waitSignal(program.jobs.exported, timeout=20_000) as done:
        export(qtbot, program, press_enter(qtbot))
    assert done.args == [script.with_suffix(".pdf")]
    with pdfplumber.open(done.args[0]) as pdf:
        assert "INT. MILL - DAY" in pdf.pages[1].extract_text()
    assert "Exported mill.pdf." in program.window.status_line.currentMessage()
    assert not program.documents.is_modified()


def test_the_choices_are_remembered_and_the_name_follows_the_format(qtbot, start, script):
    program = start(script)

    def choose_word(dialog):
        formats = dialog.findChild(QComboBox, "format")
        formats.setCurrentIndex(formats.findData("docx"))
        assert dialog.findChild(QLineEdit, "file").text() == str(script.with_suffix(".docx"))
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    with qtbot.waitSignal(program.jobs.exported, timeout=20_000):
        export(qtbot, program, choose_word)
    assert script.with_suffix(".docx").read_bytes().startswith(b"PK")
    assert program.settings.settings.export_format == "docx"


def test_an_existing_file_is_replaced_only_if_the_writer_says_so(qtbot, start, script):
    program = start(script)
    taken = script.with_suffix(".pdf")
    taken.write_bytes(b"another one")

    def say_no(box):
        qtbot.keyClick(box, Qt.Key.Key_Escape)

    def accept_then_refuse(dialog):
        in_dialog(QMessageBox, say_no)
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    export(qtbot, program, accept_then_refuse)
    assert taken.read_bytes() == b"another one"


def test_a_folder_that_is_not_there_is_said_in_the_dialog(qtbot, start, script):
    program = start(script)
    said = []

    def name_it_badly(dialog):
        dialog.findChild(QLineEdit, "file").setText(str(script.parent / "nowhere" / "a.pdf"))
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
        said.append((dialog.isVisible(), dialog._problem.text()))
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    export(qtbot, program, name_it_badly)
    assert said[0][0]
    assert "no folder" in said[0][1]


def test_a_write_that_fails_is_told_and_leaves_nothing(qtbot, start, script, tmp_path):
    program = start(script)
    said = []

    def note(box):
        said.append((box.text(), box.informativeText()))
        box.accept()

    target = tmp_path / "gone" / "mill.pdf"
    in_dialog(QMessageBox, note)
    with qtbot.waitSignal(program.jobs.not_exported, timeout=20_000):
        program.jobs.export(target, mixed(), PrintOptions())
    qtbot.waitUntil(lambda: bool(said))
    assert "mill.pdf" in said[0][0]
    assert "folder" in said[0][1]


def test_an_export_that_is_stopped_writes_no_file(qtbot, start, script, tmp_path):
    program = start(script)
    target = tmp_path / "stopped.pdf"
    with qtbot.waitSignal(program.jobs.not_exported, timeout=20_000) as done:
        program.jobs.export(target, long_script(), PrintOptions())
        program.jobs.cancel()
    assert done.args[0].reason == "cancelled"
    assert not target.exists()


def test_a_pdf_file_is_opened_as_a_script_and_saved_as_another_file(qtbot, start, tmp_path):
    file = tmp_path / "mill.pdf"
    file.write_bytes(write_pdf(mixed()))
    before = file.read_bytes()
    program = start()
    assert program.documents.open(file)
    assert [row.heading for row in program.window.navigator.rows()][:1] == ["INT. MILL - DAY"]
    assert "PDF" in program.window.strip.text()
    assert program.documents._suggested_name() == tmp_path / "mill.fountain"
    assert file.read_bytes() == before


def test_a_pdf_without_letters_is_refused_with_words(qtbot, start, tmp_path):
    from reportlab.pdfgen.canvas import Canvas

    buffer = BytesIO()
    canvas = Canvas(buffer)
    canvas.rect(10, 10, 100, 100)
    canvas.save()
    file = tmp_path / "scan.pdf"
    file.write_bytes(buffer.getvalue())
    program = start()
    said = []

    def note(box):
        said.append(box.informativeText())
        box.accept()

    in_dialog(QMessageBox, note)
    assert not program.documents.open(file)
    assert "pictures without letters" in said[0]


def test_print_preview_shows_every_sheet(qtbot, start, script):
    program = start(script)
    shown = []

    def look(dialog):
        from PySide6.QtPrintSupport import QPrintPreviewWidget

        shown.append(dialog.findChild(QPrintPreviewWidget).pageCount())
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    in_dialog(QPrintPreviewDialog, look)
    program.window.actions_by_name["print_preview"].trigger()
    assert shown == [len(lay_out_print(mixed(), PrintOptions()).pages)]


@pytest.mark.parametrize("page_format", [None, A4], ids=["letter", "a4"])
def test_paper_has_the_same_lines_at_the_same_places_as_the_pdf(qapp, tmp_path, page_format):
    load_script_fonts(resources_dir() / "fonts")
    printed = lay_out_print(long_script(4), PrintOptions(page_format))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    prepare_printer(printer, printed.page_format)
    assert printer.pageLayout().margins(QPageLayout.Unit.Point) == QMarginsF(0, 0, 0, 0)
    assert print_sheets(printed, printer)
    with pdfplumber.open(tmp_path / "paper.pdf") as pdf:
        assert len(pdf.pages) == len(printed.pages)
        for sheet, page in zip(printed.pages, pdf.pages, strict=True):
            found = page.extract_text_lines(strip=True)
            places = [(round(line["x0"]), line["text"]) for line in found]
            wanted = sorted(sheet.lines, key=lambda line: (line.baseline, line.x))
            assert [text for _, text in places] == [line.text.strip() for line in wanted]
            assert [x for x, _ in places] == pytest.approx([line.x for line in wanted], abs=2)


def test_only_the_sheets_asked_for_are_printed(qapp, tmp_path):
    printed = lay_out_print(long_script(6), PrintOptions())
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    prepare_printer(printer, printed.page_format)
    printer.setFromTo(2, 3)
    assert print_sheets(printed, printer, "COPY")
    with pdfplumber.open(tmp_path / "paper.pdf") as pdf:
        assert len(pdf.pages) == 2


def test_export_waits_for_a_script(qtbot, start):
    program = start()
    actions = program.window.actions_by_name
    assert not any(actions[name].isEnabled() for name in ("export", "print", "print_preview"))


def test_reading_a_pdf_can_be_stopped_and_keeps_the_script_that_is_open(qtbot, start, script, tmp_path):
    file = tmp_path / "long.pdf"
    file.write_bytes(write_pdf(long_script(40)))
    program = start(script)
    said = []

    def note(box):
        said.append(box.informativeText())
        box.accept()

    def stop(progress):
        in_dialog(QMessageBox, note)
        qtbot.mouseClick(progress.findChild(QPushButton), Qt.MouseButton.LeftButton)

    in_dialog(QProgressDialog, stop)
    assert not program.documents.open(file)
    assert "stopped" in said[0]
    assert program.documents.path == script


def choose_part(dialog, value):
    parts = dialog.findChild(QComboBox, "part")
    parts.setCurrentIndex(parts.findData(value))


def test_chosen_scenes_are_exported_and_offered_again(qtbot, start, script):
    program = start(script)

    def choose(dialog):
        choose_part(dialog, "scenes")
        field = dialog.findChild(QLineEdit, "scenes")
        assert field.isVisible() and not dialog.findChild(QComboBox, "character").isVisible()
        qtbot.keyClicks(field, "2")
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    with qtbot.waitSignal(program.jobs.exported, timeout=20_000) as done:
        export(qtbot, program, choose)
    with pdfplumber.open(done.args[0]) as pdf:
        pale = {c["non_stroking_color"] for p in pdf.pages for c in p.extract_text_lines()[-1]["chars"]}
        assert any(colour and colour[0] > 0.5 for colour in pale)
    seen = []

    def look(dialog):
        seen.append(dialog.selection.scenes)
        dialog.reject()

    in_dialog(type_of_export_dialog(), look)
    program.window.actions_by_name["export"].trigger()
    assert seen == ["2"]


def test_scenes_are_ticked_in_a_list(qtbot, start, tmp_path):
    from screenwriter.ui.dialogs.scene_picker import ScenePicker

    file = tmp_path / "rooms.fountain"
    file.write_text("".join(f"INT. ROOM {number} - DAY\n\nRain.\n\n" for number in range(1, 6)), "utf-8")
    program = start(file)
    typed = []

    def tick(picker):
        assert picker._count.text() == "1 of 5 scenes"
        for row in (0, 1, 2):
            picker.list.setCurrentRow(row)
            if row != 1:
                qtbot.keyClick(picker.list, Qt.Key.Key_Space)
        qtbot.keyClick(picker, Qt.Key.Key_Return)

    def choose(dialog):
        choose_part(dialog, "scenes")
        dialog.findChild(QLineEdit, "scenes").setText("2")
        in_dialog(ScenePicker, tick)
        qtbot.mouseClick(dialog.findChild(QPushButton, "tick"), Qt.MouseButton.LeftButton)
        typed.append(dialog.findChild(QLineEdit, "scenes").text())
        dialog.reject()

    export(qtbot, program, choose)
    assert typed == ["1-3"]


def test_a_part_that_is_not_there_is_said_in_the_dialog(qtbot, start, script):
    program = start(script)
    said = []

    def choose(dialog):
        choose_part(dialog, "scenes")
        dialog.findChild(QLineEdit, "scenes").setText("99")
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
        said.append(dialog._problem.text())
        parts = dialog.findChild(QComboBox, "part")
        said.append(parts.model().item(parts.findData("changed")).isEnabled())
        dialog.reject()

    export(qtbot, program, choose)
    assert "no scene of this number: 99" in said[0]
    assert said[1] is False


def test_a_writers_changes_make_changed_pages_that_print_alone(qtbot, start, tmp_path):
    file = tmp_path / "long.fountain"
    file.write_text("\n\n".join(f"Paragraph {number}." for number in range(60)) + "\n", "utf-8")
    program = start(file)
    program.window.actions_by_name["revision_mode"].trigger()
    qtbot.keyClick(program.editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(program.editor, " New")

    def choose(dialog):
        choose_part(dialog, "changed")
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    with qtbot.waitSignal(program.jobs.exported, timeout=20_000) as done:
        export(qtbot, program, choose)
    with pdfplumber.open(done.args[0]) as pdf:
        (page,) = pdf.pages
        text = page.extract_text()
    assert "Blue Revision" in text.splitlines()[0] and "3." in text.splitlines()[0] and "New *" in text


def test_the_print_dialog_shows_sides_in_the_preview(qtbot, start, script):
    from screenwriter.ui.dialogs.print_choices_dialog import PrintChoicesDialog

    program = start(script)
    shown = []

    def look(dialog):
        from PySide6.QtPrintSupport import QPrintPreviewWidget

        shown.append((dialog.windowTitle(), dialog.findChild(QPrintPreviewWidget).pageCount()))
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    def choose(dialog):
        choose_part(dialog, "sides")
        people = dialog.findChild(QComboBox, "character")
        people.setCurrentIndex(people.findText("IDRIS"))
        in_dialog(QPrintPreviewDialog, look)
        preview = next(b for b in dialog.findChildren(QPushButton) if "view" in b.text())
        qtbot.mouseClick(preview, Qt.MouseButton.LeftButton)

    in_dialog(PrintChoicesDialog, choose)
    qtbot.keyClick(program.editor, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    in_dialog(QPrintPreviewDialog, look)
    program.window.actions_by_name["print_preview"].trigger()
    assert [title for title, _ in shown] == ["Print Preview: sides of IDRIS"] * 2
    assert shown[0][1] == shown[1][1] > 0


def test_paper_has_the_strokes_of_the_pdf(qapp, tmp_path):
    from screenwriter.formats.print_selection import Selection

    load_script_fonts(resources_dir() / "fonts")
    printed = lay_out_print(mixed(), PrintOptions(title_page=False, selection=Selection(scenes="2")))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    prepare_printer(printer, printed.page_format)
    assert print_sheets(printed, printer)
    with pdfplumber.open(tmp_path / "paper.pdf") as pdf:
        for sheet, page in zip(printed.pages, pdf.pages, strict=True):
            found = sorted((round(line["x0"]), round(line["bottom"])) for line in page.lines if line["height"] > 5)
            wanted = sorted((round(min(s.x1, s.x2)), round(max(s.y1, s.y2))) for s in sheet.strokes)
            assert wanted and found == wanted


def test_chinese_on_paper_stands_in_its_cells(qapp, tmp_path):
    from screenwriter.formats.fountain import read_fountain
    from screenwriter.ui.printing import load_fallback_fonts

    load_script_fonts(resources_dir() / "fonts")
    load_fallback_fonts(resources_dir() / "fonts" / "fallback")
    printed = lay_out_print(read_fountain("雨落在铁皮屋顶上 end\n"), PrintOptions())
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    prepare_printer(printer, printed.page_format)
    assert print_sheets(printed, printer)
    with pdfplumber.open(tmp_path / "paper.pdf") as pdf:
        chars = pdf.pages[0].chars
        assert any("Droid" in char["fontname"] for char in chars)
        first = chars[0]["x0"]
        last = next(char for char in chars if char["text"] == "e")
        assert (last["x0"] - first) / 7.2 == pytest.approx(17, abs=0.4)


def test_the_export_dialog_grows_with_the_rows_of_a_part(qtbot, start, script):
    program = start(script)
    heights = []

    def look(dialog):
        heights.append(dialog.height())
        choose_part(dialog, "sides")
        heights.append(dialog.height())
        heights.append(dialog.layout().totalHeightForWidth(dialog.width()))
        dialog.reject()

    export(qtbot, program, look)
    qtbot.waitUntil(lambda: len(heights) == 3)
    assert heights[1] >= heights[2] and heights[1] > heights[0]
