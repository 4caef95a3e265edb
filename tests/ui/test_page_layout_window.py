"""Page view as a command of the window: sheets come with the pages, and the choice is remembered."""

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from screenwriter.storage.locations import Locations
from screenwriter.storage.settings import load_settings


@pytest.fixture
def script(tmp_path):
    file = tmp_path / "mill.fountain"
    file.write_text("INT. MILL - DAY\n\n" + "Rain falls.\n\n" * 70)
    return file


def sheets(program):
    return len(program.editor.screenplay_document.page_layout.starts)


def test_the_command_shows_sheets_and_takes_them_away(qtbot, start, script):
    program = start(script)
    action = program.window.actions_by_name["page_view"]
    assert not action.isChecked() and sheets(program) == 1
    qtbot.waitUntil(lambda: program.overview.page_count == 3)
    action.trigger()
    assert sheets(program) == 3
    action.trigger()
    assert sheets(program) == 1


def test_the_choice_is_remembered(qtbot, start, script, tmp_path):
    program = start(script)
    program.window.actions_by_name["page_view"].trigger()
    program.window.close()
    assert load_settings(Locations.under(tmp_path / "home").settings_file).page_view
    again = start(script)
    assert again.window.actions_by_name["page_view"].isChecked()
    qtbot.waitUntil(lambda: sheets(again) == 3)


def test_another_script_has_its_own_sheets(qtbot, start, script, tmp_path):
    other = tmp_path / "short.fountain"
    other.write_text("INT. HALL - DAY\n\nNothing.\n")
    program = start(script)
    program.window.actions_by_name["page_view"].trigger()
    qtbot.waitUntil(lambda: sheets(program) == 3)
    program.documents.open(other)
    assert sheets(program) == 1


def test_what_is_put_in_moves_the_breaks_a_moment_later(qtbot, start, script):
    program = start(script)
    program.window.actions_by_name["page_view"].trigger()
    qtbot.waitUntil(lambda: sheets(program) == 3)
    program.editor.moveCursor(QTextCursor.MoveOperation.End)
    QApplication.clipboard().setText("It rains on. " * 170)
    program.editor.paste()
    qtbot.waitUntil(lambda: sheets(program) == 4)


def test_page_view_is_on_the_paper_chosen_in_the_settings(qtbot, start, script):
    program = start(script)
    program.window.actions_by_name["page_view"].trigger()
    layout = program.editor.screenplay_document.page_layout
    assert layout.page_format.lines_per_page == 54
    program.settings.change(paper="a4")
    assert layout.page_format.lines_per_page == 58
    qtbot.waitUntil(lambda: program.overview.pages is not None)
    assert layout.page_format.lines_per_page == 58
    assert program.editor.lineWrapColumnOrWidth() == layout.metrics.page


def test_size_page_view_and_theme_leave_the_undo_history(qtbot, start, script):
    program = start(script)
    document = program.editor.screenplay_document
    before = document.elements
    qtbot.keyClicks(program.editor, "Rain. ")
    for name in ("zoom_in", "page_view", "theme_dark", "zoom_reset", "page_view", "theme_light"):
        program.window.actions_by_name[name].trigger()
    assert document.isUndoAvailable() and document.isModified()
    while document.isUndoAvailable():
        program.window.actions_by_name["undo"].trigger()
    assert document.elements == before


def test_a_long_script_from_fdx_stands_on_its_own_paper(qtbot, start, tmp_path):
    file = tmp_path / "own.fdx"
    paragraphs = "".join(f'<Paragraph Type="Action"><Text>Rain {n}.</Text></Paragraph>' for n in range(80))
    file.write_text(
        '<?xml version="1.0" encoding="UTF-8"?><FinalDraft DocumentType="Script" Template="No" Version="5"><Content>'
        f'{paragraphs}</Content><PageLayout BottomMargin="65" TopMargin="75" HeaderMargin="40" FooterMargin="40">'
        '<PageSize Height="11.69" Width="8.26"/></PageLayout><ElementSettings Type="Action">'
        '<ParagraphSpec LeftIndent="1.25" RightIndent="7.25" SpaceBefore="12" Alignment="Left"/></ElementSettings>'
        "</FinalDraft>"
    )
    program = start(file)
    program.window.actions_by_name["page_view"].trigger()
    qtbot.waitUntil(lambda: sheets(program) == 3)
    document = program.editor.screenplay_document
    layout = document.page_layout
    assert layout.page_format.lines_per_page == 58 and layout.page_format.width_inches == 8.26
    block = document.findBlockByNumber(40)
    layout.blockBoundingRect(block)
    assert block.layout().lineAt(0).x() == pytest.approx(12.5 * layout.metrics.column, abs=0.1)
