"""Page view and print: the same lines at the same places of the same pages, on every paper a script may bring."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtWidgets import QApplication

from screenwriter.formats.print_layout import CELL_POINTS, Part, PrintOptions, lay_out_print
from screenwriter.screenplay.document import Screenplay, TitleEntry
from screenwriter.screenplay.elements import DualColumn, Element, ElementKind, Revised, Style
from screenwriter.screenplay.page_format import A4, LETTER, MULTICAM, Alignment, ElementFormat
from screenwriter.screenplay.production import Production
from screenwriter.screenplay.revisions import Revisions
from screenwriter.ui.editor.editor_colours import DARK, LIGHT
from screenwriter.ui.page_zoom import PageZoom

K = ElementKind
WORDS = "The harbour lies flat and grey under a lid of low, thin cloud -- nobody keeps a well-thumbed atlas. "
FDX_A4 = replace(A4, top_margin_points=75.0, bottom_margin_points=65.0, header_margin_points=40.0).with_elements(
    {
        K.ACTION: ElementFormat(1.25, 7.25, 1.0),
        K.SCENE_HEADING: ElementFormat(1.25, 7.25, 1.5),
        K.DIALOGUE: ElementFormat(2.56, 6.25),
        K.CHARACTER: ElementFormat(3.75, 7.25, 1.0),
        K.PARENTHETICAL: ElementFormat(3.25, 5.25, first_indent_inches=-0.1),
        K.TRANSITION: ElementFormat(5.25, 6.75, 1.0, alignment=Alignment.RIGHT),
    }
)
PAPERS = {"letter": LETTER, "a4": A4, "fdx a4": FDX_A4, "multicam": MULTICAM}


def script() -> tuple[Element, ...]:
    made: list[Element] = []
    for scene in range(9):
        made += [
            Element(K.SCENE_HEADING, f"INT. ROOM {scene} - DAY", scene_number=str(scene + 1)),
            Element(K.ACTION, WORDS * (scene % 4 + 1)),
            Element(K.CHARACTER, "NORA"),
            Element(K.PARENTHETICAL, "(looking for the spare keys)"),
            Element(K.DIALOGUE, WORDS * (scene % 5 + 2)),
            Element(K.CHARACTER, "IDRIS", dual=DualColumn.LEFT),
            Element(K.DIALOGUE, WORDS, dual=DualColumn.LEFT),
            Element(K.CHARACTER, "ELODIE (V.O.)", dual=DualColumn.RIGHT),
            Element(K.PARENTHETICAL, "(at once)", dual=DualColumn.RIGHT),
            Element(K.DIALOGUE, WORDS[:60], dual=DualColumn.RIGHT),
            Element(K.ACTION, WORDS, left_inches=2.0, right_inches=6.0),
            Element(K.ACTION, "Closer.", space_before_lines=0.0),
            Element(K.SHOT, "CLOSE ON THE LAMP"),
            Element(K.CENTERED, "THE HARBOUR"),
            Element(K.LYRIC, "The tide comes in, the tide goes out"),
            Element(K.TRANSITION, "CUT TO:"),
        ]
    return tuple(made)


def show_printed(hands, screenplay):
    printed = lay_out_print(screenplay, PrintOptions(title_page=False))
    hands.editor.set_screenplay(screenplay)
    hands.editor.page_view.show(True)
    hands.editor.page_view.receive(printed.pagination)
    return printed


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("percent", [100, 150])
def test_every_line_stands_on_screen_where_print_has_it(hands, paper, percent):
    page_format = PAPERS[paper]
    printed = show_printed(hands, Screenplay(elements=script(), page_format=page_format))
    PageZoom(hands.editor).zoom_to(percent)
    document = hands.editor.screenplay_document
    layout = document.page_layout
    column, line_px = layout.metrics.column, layout.metrics.line
    sheets = layout.geometry.sheets
    assert len(sheets) == len(printed.pages) > 2
    seen: dict[int, int] = {}
    for sheet, page in zip(sheets, printed.pages, strict=True):
        for placed in page.lines:
            if placed.part is not Part.BODY or placed.index is None:
                continue
            block = document.findBlockByNumber(placed.index)
            corner = layout.blockBoundingRect(block).topLeft()
            number = seen[placed.index] = seen.get(placed.index, -1) + 1
            line = block.layout().lineAt(number)
            shown = block.text()[line.textStart() : line.textStart() + line.textLength()].rstrip()
            assert placed.text.rstrip().upper().startswith(shown.upper())
            assert line.x() / column == pytest.approx(placed.x / CELL_POINTS, abs=0.15), placed.text
            lines_down = (placed.baseline + 3 - page_format.top_margin_points) / page_format.line_pitch_points
            bottom = corner.y() + line.y() + line.ascent() - layout.metrics.ascent + line_px
            assert (bottom - sheet.text) / line_px == pytest.approx(lines_down, abs=0.05), placed.text
    assert all(seen[index] + 1 == document.findBlockByNumber(index).layout().lineCount() for index in seen)


def test_the_page_is_as_wide_as_its_paper(hands):
    hands.editor.set_screenplay(Screenplay(elements=script(), page_format=A4))
    layout = hands.editor.screenplay_document.page_layout
    assert layout.metrics.page == round(82.7 * layout.metrics.column) == hands.editor.lineWrapColumnOrWidth()
    hands.editor.set_screenplay(Screenplay(elements=script()))
    assert layout.metrics.page == round(85 * layout.metrics.column) == hands.editor.lineWrapColumnOrWidth()


def test_header_and_footer_are_printed_on_every_sheet(hands):
    title = (TitleEntry("Header", "THE HARBOUR"), TitleEntry("Footer", "Draft of May"))
    show_printed(hands, Screenplay(title, script(), page_format=A4))
    layout = hands.editor.screenplay_document.page_layout
    column, line = layout.metrics.column, layout.metrics.line
    hands.editor.resize(900, 1400)
    sheet = layout.geometry.sheets[1]
    hands.editor.verticalScrollBar().setValue(round(sheet.top))
    scrolled = hands.editor.verticalScrollBar().value()
    shown = hands.editor.viewport().grab().toImage()

    def has_ink(left, top, width, height):
        paper = shown.pixelColor(round(left), round(top))
        columns, rows = range(round(left), round(left + width)), range(round(top), round(top + height))
        return any(shown.pixelColor(x, y) != paper for y in rows for x in columns)

    above, below = sheet.top - scrolled + 36 * line / 12, sheet.bottom - scrolled - 36 * line / 12
    assert has_ink(15 * column, above, 11 * column, line)
    assert has_ink(68 * column, above, 5 * column, line)
    assert has_ink(15 * column, below - line, 12 * column, line)
    hands.editor.screenplay_document.set_title_page(())
    shown = hands.editor.viewport().grab().toImage()
    assert not has_ink(15 * column, above, 11 * column, line)


def test_zoom_pages_theme_and_fonts_leave_undo_and_redo_alone(qtbot, hands):
    hands.editor.set_screenplay(Screenplay(elements=script()))
    document = hands.editor.screenplay_document
    before = hands.editor.screenplay().elements
    hands.put_caret(1, 0).type("Rain. ").press("Enter").type("Wind.").press("Ctrl+Z")
    steps = document.availableUndoSteps(), document.isRedoAvailable()
    assert steps[0] and steps[1]
    typed = document.elements
    zoom = PageZoom(hands.editor)
    zoom.zoom_to(150)
    hands.editor.page_view.show(True)
    hands.editor.apply_colours(DARK)
    hands.editor.page_view.show(False)
    hands.editor.apply_colours(LIGHT)
    usual = QApplication.font()
    QApplication.setFont(QFont(usual.family(), usual.pointSize() + 5))
    QApplication.processEvents()
    QApplication.setFont(usual)
    QApplication.processEvents()
    assert document.defaultFont().pointSizeF() == pytest.approx(18)
    assert (document.availableUndoSteps(), document.isRedoAvailable()) == steps
    assert document.elements == typed
    hands.press("Ctrl+Y")
    zoom.zoom_to(80)
    while document.isUndoAvailable():
        hands.press("Ctrl+Z")
    assert document.elements == before
    zoom.zoom_to(100)
    fresh = type(document)()
    fresh.set_screenplay(Screenplay(elements=before))
    assert document.size() == fresh.size()


def test_the_caret_is_on_its_letter_at_any_size(hands):
    hands.editor.set_screenplay(Screenplay(elements=script()))
    PageZoom(hands.editor).zoom_to(170)
    hands.put_caret(4, 80)
    hands.editor.ensureCursorVisible()
    place = hands.editor.cursorRect().center()
    assert hands.editor.cursorForPosition(place).position() == hands.editor.textCursor().position()
    first = QTextCursor(hands.editor.document().findBlockByNumber(1))
    left = hands.editor.cursorRect(first).left()
    first.setPosition(first.position() + 10)
    column = hands.editor.screenplay_document.page_layout.metrics.column
    assert hands.editor.cursorRect(first).left() - left == pytest.approx(10 * column, abs=2)


def test_a_changed_page_says_so_above_its_text_as_in_print(hands):
    elements = list(script())
    elements[20] = replace(elements[20], revised=(Revised(0, 3, 2),))
    revisions = Revisions(active=2)
    screenplay = Screenplay(elements=tuple(elements), production=Production(revisions=revisions))
    printed = show_printed(hands, screenplay)
    hands.editor.show_revisions(revisions)
    said = {}
    for number, page in enumerate(printed.pages, 1):
        said[number] = next((line.text for line in page.lines if line.part is Part.HEADER), "")
    assert sum(bool(text) for text in said.values()) == 1
    sheets = hands.editor.screenplay_document.page_layout.sheets
    assert {number: sheets.revision_of(number) for number in said} == said
    hands.editor.show_revisions(None)
    assert not any(sheets.revision_of(number) for number in said)


def test_emphasis_of_a_kind_by_the_scripts_own_page_is_shown(hands):
    underlined = replace(LETTER.element(K.SHOT), style=Style.UNDERLINE)
    page_format = LETTER.with_elements({K.SHOT: underlined})

    def looks(index):
        block = hands.editor.document().findBlockByNumber(index)
        return [look.format.fontUnderline() for look in block.layout().formats()]

    hands.editor.set_screenplay(Screenplay(elements=script(), page_format=page_format))
    assert script()[12].kind is K.SHOT and looks(12) == [True]
    assert hands.editor.screenplay_document.element_at(12).spans == ()
    hands.editor.set_screenplay(Screenplay(elements=script()))
    assert not any(looks(12))
