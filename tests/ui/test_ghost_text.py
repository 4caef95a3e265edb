"""Ghost text on a plain QTextEdit: drawn, never in the document, gone before anything that would trip over it."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QFont,
    QFontDatabase,
    QHelpEvent,
    QInputMethodEvent,
    QPalette,
    QSyntaxHighlighter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocumentWriter,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit, QToolTip

from screenwriter.ui.editor.ghost_text import GhostText

PAPER, INK = QColor("#ffffff"), QColor("#000000")
LONG = " that I would stay here for the whole of the winter, Idris"
NIGHT_PAPER, NIGHT_INK = QColor("#1e1f22"), QColor("#dddddd")


@pytest.fixture
def editor(qtbot):
    edit = QTextEdit()
    qtbot.addWidget(edit)
    edit.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    edit.resize(560, 300)
    _paint_with(edit, PAPER, INK)
    edit.setPlainText("NORA\nI never said that\nThe wheel turns.")
    column = QTextBlockFormat()
    column.setLeftMargin(100)
    column.setRightMargin(120)
    cursor = QTextCursor(edit.document().findBlockByNumber(1))
    cursor.setBlockFormat(column)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    edit.setTextCursor(cursor)
    edit.document().clearUndoRedoStacks()
    edit.document().setModified(False)
    edit.show()
    edit.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    return edit


@pytest.fixture
def ghost(editor):
    return GhostText(editor)


def _paint_with(edit: QTextEdit, paper: QColor, ink: QColor) -> None:
    palette = edit.palette()
    palette.setColor(QPalette.ColorRole.Base, paper)
    palette.setColor(QPalette.ColorRole.Text, ink)
    edit.setPalette(palette)
    edit.viewport().setPalette(palette)  # under an application style sheet the view does not pass it on


def _drawn(edit: QTextEdit) -> list[str]:
    """The preedit text of every block that has any."""
    block, found = edit.document().firstBlock(), []
    while block.isValid():
        if block.layout().preeditAreaText():
            found.append(block.layout().preeditAreaText())
        block = block.next()
    return found


def _line(edit: QTextEdit) -> str:
    return edit.document().findBlockByNumber(1).text()


def _ends(edit: QTextEdit, ghost: GhostText) -> bool:
    return not ghost.is_shown and not _drawn(edit)


# Never in the document


def test_a_ghost_is_drawn_and_is_not_in_the_document(editor, ghost):
    text, revision = editor.toPlainText(), editor.document().revision()
    assert ghost.show(" I would stay")
    assert _drawn(editor) == [" I would stay"]
    document = editor.document()
    assert editor.toPlainText() == text
    assert document.revision() == revision
    assert not document.isModified()
    assert not document.isUndoAvailable()
    assert document.find("would").isNull()
    assert document.characterCount() == len(text) + 1
    assert "would" not in document.toHtml()
    assert "would" not in document.clone().findBlockByNumber(1).layout().preeditAreaText()


def test_a_ghost_is_not_in_the_clipboard_nor_in_a_written_file(editor, ghost, tmp_path):
    ghost.show(" I would stay")
    writer = QTextDocumentWriter(str(tmp_path / "script.txt"), b"plaintext")
    assert writer.write(editor.document())
    assert "would" not in (tmp_path / "script.txt").read_text()
    editor.selectAll()
    editor.copy()
    assert QApplication.clipboard().text() == editor.toPlainText()
    assert "would" not in QApplication.clipboard().text()


def test_a_ghost_leaves_undo_and_redo_as_they_are(editor, ghost):
    QTest.keyClicks(editor, " I")
    editor.undo()
    ghost.show(" we would")
    assert editor.document().isRedoAvailable()
    ghost.clear()
    editor.redo()
    assert _line(editor) == "I never said that I"


# Drawing


def _colours_right_of_caret(edit: QTextEdit) -> set[str]:
    image = edit.viewport().grab().toImage()
    caret = edit.cursorRect()
    row = range(caret.top(), caret.bottom())
    return {image.pixelColor(x, y).name() for x in range(caret.right() + 3, image.width()) for y in row}


@pytest.mark.parametrize(("paper", "ink"), [(PAPER, INK), (NIGHT_PAPER, NIGHT_INK)], ids=["light", "dark"])
def test_a_ghost_is_grey_between_ink_and_paper(editor, ghost, paper, ink):
    _paint_with(editor, paper, ink)
    assert _colours_right_of_caret(editor) == {paper.name()}
    ghost.show(" I would")
    seen = _colours_right_of_caret(editor)
    assert len(seen) > 1
    assert ink.name() not in seen
    drawn = editor.textCursor().block().layout().formats()
    look = drawn[0].format
    grey = look.foreground().color().lightness()
    assert min(paper.lightness(), ink.lightness()) + 40 < grey < max(paper.lightness(), ink.lightness()) - 40
    assert look.fontItalic()


def test_a_ghost_follows_a_change_of_theme(editor, ghost):
    ghost.show(" I would")
    _paint_with(editor, NIGHT_PAPER, NIGHT_INK)
    drawn = editor.textCursor().block().layout().formats()
    assert drawn[0].format.foreground().color().lightness() > NIGHT_PAPER.lightness() + 40
    assert NIGHT_INK.name() not in _colours_right_of_caret(editor)


def test_the_caret_stands_before_the_ghost(editor, ghost):
    QApplication.setCursorFlashTime(0)
    try:
        place = editor.cursorRect()
        editor.setCursorWidth(2)
        ghost.show(" I would")
        assert editor.cursorRect().topLeft() == place.topLeft()
        image = editor.viewport().grab().toImage()
        middle = editor.cursorRect().center()
        columns = {image.pixelColor(x, middle.y()).name() for x in range(place.left(), place.left() + 3)}
        assert INK.name() in columns
    finally:
        QApplication.setCursorFlashTime(1000)


def test_a_ghost_wraps_in_its_own_column_and_moves_what_follows(editor, ghost):
    layout: QAbstractTextDocumentLayout = editor.document().documentLayout()
    below = editor.document().findBlockByNumber(2)
    top = layout.blockBoundingRect(below).top()
    ghost.show(LONG)
    block = editor.textCursor().block()
    lines = [block.layout().lineAt(n) for n in range(block.layout().lineCount())]
    assert len(lines) >= 2
    right_edge = editor.document().textWidth() - 120
    assert all(line.x() >= 100 and line.x() + line.naturalTextWidth() <= right_edge for line in lines)
    assert layout.blockBoundingRect(below).top() > top
    ghost.clear()
    assert layout.blockBoundingRect(below).top() == top


def test_a_ghost_at_the_lower_edge_is_cut_at_a_words_end(editor, ghost):
    bottom = editor.cursorRect().bottom() + 4
    editor.resize(editor.width(), editor.height() - editor.viewport().height() + bottom)
    ghost.show(LONG)
    assert ghost.is_shown
    assert editor.textCursor().block().layout().lineCount() == 1
    assert (LONG + " ").startswith(ghost.text + " "), "whole words only"


def test_a_key_hint_follows_the_ghost_and_is_no_part_of_it(editor, ghost):
    ghost.show(" yes", "  →")
    assert _drawn(editor) == [" yes  →"]
    assert ghost.text == " yes"
    QTest.keyClicks(editor, " yes")
    assert _line(editor) == "I never said that yes"
    assert _ends(editor, ghost)


def test_a_key_hint_never_takes_a_line_of_its_own(editor, ghost):
    for words in range(1, 12):
        ghost.show(" word" * words)
        lines = editor.textCursor().block().layout().lineCount()
        ghost.show(" word" * words, "  →")
        assert editor.textCursor().block().layout().lineCount() == lines


class _Dots(QSyntaxHighlighter):
    """Somebody else's marks: all of the block's text in blue."""

    def highlightBlock(self, text):  # noqa: N802
        look = QTextCharFormat()
        look.setForeground(QColor("#0000ff"))
        self.setFormat(0, len(text), look)


def test_marks_of_a_highlighter_survive_a_ghost(editor, ghost):
    dots = _Dots(editor.document())
    dots.rehighlight()
    layout = editor.textCursor().block().layout()
    before = [(f.start, f.length) for f in layout.formats()]
    assert before
    ghost.show(" yes I would", "  →")
    QTest.keyClicks(editor, " yes")
    assert _drawn(editor) == [" I would  →"]
    ghost.clear()
    assert [(f.start, f.length) for f in layout.formats()] == [(0, before[0][1] + 4)]
    assert {f.format.foreground().color().name() for f in layout.formats()} == {"#0000ff"}


def test_marks_behind_the_caret_keep_their_place(editor, ghost):
    dots = _Dots(editor.document())
    dots.rehighlight()
    cursor = editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Left)
    editor.setTextCursor(cursor)
    layout = cursor.block().layout()
    before = [(f.start, f.length) for f in layout.formats()]
    ghost.show("xyz")
    ghost.clear()
    assert [(f.start, f.length) for f in layout.formats()] == before


def test_the_mouse_resting_on_the_ghost_tells_the_keys(editor):
    ghost = GhostText(editor, tool_tip="Right: take it")
    ghost.show(" I would")
    over, beside = editor.cursorRect().center() + QPoint(20, 0), editor.cursorRect().center() - QPoint(20, 0)
    for point, told in ((beside, ""), (over, "Right: take it")):
        place = editor.viewport().mapToGlobal(point)
        QApplication.sendEvent(editor.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, place))
        assert QToolTip.text() == told
    QToolTip.hideText()


# Eating


def test_typing_the_ghosts_letters_eats_them(editor, ghost, qtbot):
    ghost.show(" I would")
    with qtbot.waitSignal(ghost.eaten) as eaten:
        QTest.keyClick(editor, Qt.Key.Key_Space)
    assert eaten.args == ["I would"]
    QTest.keyClicks(editor, "I w")
    assert ghost.text == "ould"
    assert ghost.consumed == " I w"
    assert _drawn(editor) == ["ould"]
    assert _line(editor) == "I never said that I w"


def test_typing_the_whole_ghost_uses_it_up(editor, ghost):
    ghost.show(" yes")
    QTest.keyClicks(editor, " yes")
    assert _ends(editor, ghost)
    assert _line(editor) == "I never said that yes"


@pytest.mark.parametrize("typed", ["x", "i", ".", " i"])
def test_typing_something_else_clears_the_ghost(editor, ghost, typed):
    ghost.show(" I would")
    QTest.keyClicks(editor, typed)
    assert _ends(editor, ghost)
    assert _line(editor) == "I never said that" + typed


def test_emoji_before_and_in_the_ghost_count_right(editor, ghost):
    editor.textCursor().insertText(" 🎬")
    ghost.show(" 🌊 roll", "  →")
    assert _drawn(editor) == [" 🌊 roll  →"]
    assert ghost.insert(" 🌊")
    assert ghost.text == " roll"
    QTest.keyClicks(editor, " ro")
    assert ghost.text == "ll"
    assert _line(editor) == "I never said that 🎬 🌊 ro"


# Taking


def test_taking_is_one_undo_step_apart_from_the_writers_typing(editor, ghost):
    QTest.keyClicks(editor, " I")
    ghost.show(" would stay")
    assert ghost.insert(" would stay")
    assert _ends(editor, ghost)
    QTest.keyClicks(editor, " here")
    editor.undo()
    assert _line(editor) == "I never said that I would stay"
    editor.undo()
    assert _line(editor) == "I never said that I"
    editor.undo()
    assert _line(editor) == "I never said that"
    for expected in (" I", " I would stay", " I would stay here"):
        editor.redo()
        assert _line(editor) == "I never said that" + expected
    assert _ends(editor, ghost)


def test_each_part_taken_is_a_step_and_the_rest_stays(editor, ghost):
    ghost.show(" I would stay")
    assert ghost.insert(" I")
    assert ghost.insert(" would")
    assert ghost.text == " stay"
    assert _drawn(editor) == [" stay"]
    editor.undo()
    assert _line(editor) == "I never said that I"
    assert _ends(editor, ghost)
    editor.undo()
    assert _line(editor) == "I never said that"


def test_taken_text_looks_like_the_text_around_it_not_like_a_ghost(editor, ghost):
    ghost.show(" I would")
    ghost.insert(" I would")
    formats = editor.textCursor().block().textFormats()
    assert len(formats) == 1
    assert not formats[0].format.fontItalic()


def test_a_ghost_that_is_no_longer_true_is_not_inserted(editor, ghost):
    ghost.show(" I would")
    assert not ghost.insert(" something else")
    assert _ends(editor, ghost)
    assert not ghost.insert(" I would")
    assert _line(editor) == "I never said that"


# Ends before what would trip over it


def test_the_ghost_is_gone_when_the_editor_sees_a_mouse_press(editor, ghost):
    ghost.show(LONG)
    wrapped_line = editor.cursorRect().center() + QPoint(-30, editor.cursorRect().height())
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=wrapped_line)
    assert _ends(editor, ghost)
    assert editor.textCursor().blockNumber() == 2, "the click meant the line it saw without the ghost"


def test_a_composition_takes_the_place_of_the_ghost(editor, ghost):
    ghost.show(" I would")
    QApplication.sendEvent(editor, QInputMethodEvent("か", []))
    assert not ghost.is_shown
    assert _drawn(editor) == ["か"]
    assert ghost.is_composing
    assert not ghost.show(" I would")
    commit = QInputMethodEvent()
    commit.setCommitString("彼")
    QApplication.sendEvent(editor, commit)
    assert _line(editor) == "I never said that彼"
    assert not ghost.is_composing
    assert _ends(editor, ghost)


def test_an_input_method_that_commits_letter_by_letter_eats(editor, ghost):
    ghost.show(" I would")
    for letter in " I":
        commit = QInputMethodEvent()
        commit.setCommitString(letter)
        QApplication.sendEvent(editor, commit)
    assert _line(editor) == "I never said that I"
    assert _drawn(editor) == [" would"]


def test_an_empty_input_method_event_leaves_the_document_alone(editor, ghost):
    ghost.show(" I would")
    QApplication.sendEvent(editor, QInputMethodEvent())
    assert _ends(editor, ghost)
    assert _line(editor) == "I never said that"
    assert not editor.document().isModified()


def test_the_ghost_ends_with_the_focus(editor, ghost):
    ghost.show(" I would")
    editor.clearFocus()
    assert _ends(editor, ghost)


def test_the_ghost_ends_when_something_is_dropped(editor, ghost):
    ghost.show(" I would")
    data = QMimeData()
    data.setText("dropped ")
    place = QPointF(editor.cursorRect().center())
    copy, button, no_key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(editor.viewport(), QDragEnterEvent(place.toPoint(), copy, data, button, no_key))
    assert _ends(editor, ghost)
    QApplication.sendEvent(editor.viewport(), QDropEvent(place, copy, data, button, no_key))
    assert "dropped" in _line(editor)


def test_the_ghost_ends_when_the_caret_moves_or_selects(editor, ghost):
    ghost.show(" I would")
    editor.moveCursor(QTextCursor.MoveOperation.Left)
    assert _ends(editor, ghost)
    editor.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
    ghost.show(" I would")
    editor.selectAll()
    assert _ends(editor, ghost)


def test_scrolling_keeps_the_ghost(editor, ghost):
    editor.resize(editor.width(), 60)
    ghost.show(" I would")
    text = ghost.text
    editor.verticalScrollBar().setValue(editor.verticalScrollBar().maximum())
    assert ghost.text == text
    assert _drawn(editor) == [text]


@pytest.mark.parametrize("place", [0, 30], ids=["above", "below"])
def test_a_change_elsewhere_ends_the_ghost(editor, ghost, place):
    ghost.show(" I would")
    other = QTextCursor(editor.document())
    other.setPosition(place)
    other.insertText("x")
    assert _ends(editor, ghost)


def test_a_change_of_the_paragraphs_format_ends_the_ghost(editor, ghost):
    ghost.show(" I would")
    narrow = QTextBlockFormat()
    narrow.setLeftMargin(50)
    editor.textCursor().mergeBlockFormat(narrow)
    assert _ends(editor, ghost)


def test_a_change_of_looks_alone_keeps_the_ghost(editor, ghost):
    ghost.show(" I would")
    cursor = editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    cursor.mergeCharFormat(bold)
    assert _drawn(editor) == [" I would"]


@pytest.mark.parametrize(
    "change",
    [
        lambda cursor: cursor.insertBlock(),
        lambda cursor: (cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock), cursor.deletePreviousChar()),
        lambda cursor: cursor.deleteChar(),
        lambda cursor: (cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock), cursor.insertBlock()),
        lambda cursor: (cursor.select(QTextCursor.SelectionType.Document), cursor.removeSelectedText()),
        lambda cursor: (cursor.select(QTextCursor.SelectionType.Document), cursor.insertText("a\nb\nc")),
    ],
    ids=["split", "join above", "join below", "split at start", "remove all", "replace all"],
)
def test_no_ghost_is_left_behind_when_paragraphs_split_join_or_go(editor, ghost, change):
    ghost.show(" I would")
    change(QTextCursor(editor.textCursor()))
    assert _ends(editor, ghost)


def test_the_ghost_ends_when_another_text_is_set(editor, ghost):
    ghost.show(" I would")
    editor.setPlainText("Another script")
    assert _ends(editor, ghost)
    assert ghost.show("xx")
