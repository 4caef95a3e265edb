"""The marks of revision hints in the editor pane: where they are, that they stay out of the text, when they go."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit, QToolTip

from screenwriter.analysis.hints import RULES, find_hints
from screenwriter.messages import Hint, Paragraph
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Annotation, Element, ElementKind
from screenwriter.ui.editor.hint_colours import DARK, LIGHT
from screenwriter.ui.editor.hint_marks import HintMarks
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor

_SCRIPT = (
    Element(ElementKind.SCENE_HEADING, "INT. BOATHOUSE - DAY"),
    Element(ElementKind.ACTION, "🎭 NORA, 40, sorts nets. We see rain."),
    Element(ElementKind.ACTION, "She begins to count.", annotations=(Annotation(4, ElementKind.NOTE, "why 🎭"),)),
    Element(ElementKind.ACTION, "Suddenly, a bell.\nShe is angry."),
)


@pytest.fixture
def editor(qtbot):
    made = ScreenplayEditor()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.set_screenplay(Screenplay(elements=_SCRIPT))
    return made


@pytest.fixture
def marks(editor):
    return HintMarks(editor, {r.name: r.group.value for r in RULES}, {r.name: r.title for r in RULES})


def hints_of(editor):
    return find_hints([Paragraph(e.kind.value, e.text) for e in editor.screenplay_document.elements])


def show(editor, marks):
    assert marks.show_hints(hints_of(editor), editor.document().revision())


def underlined(editor):
    return [s.cursor.selectedText() for s in editor.extraSelections()]


def put_caret(editor, block, column):
    cursor = QTextCursor(editor.document().findBlockByNumber(block))
    cursor.setPosition(cursor.position() + column)
    editor.setTextCursor(cursor)


def test_marks_stand_under_the_words_meant_past_emoji_notes_and_line_breaks(editor, marks):
    show(editor, marks)
    assert underlined(editor) == ["We see", "begins to count", "Suddenly,", "is angry"]


def test_a_mark_across_a_note_takes_the_note_in(editor, marks):
    (note_at,) = [Hint("echo", 2, 0, 10, "She begins")]
    assert marks.show_hints([note_at], editor.document().revision())
    (marked,) = underlined(editor)
    assert marked.startswith("She [[why")
    assert marked.endswith("begins")


def test_marks_change_neither_text_nor_undo_nor_the_modified_flag(editor, marks):
    document = editor.document()
    before = (document.revision(), document.isModified(), document.isUndoAvailable(), editor.screenplay())
    show(editor, marks)
    marks.apply_colours(DARK)
    assert (document.revision(), document.isModified(), document.isUndoAvailable(), editor.screenplay()) == before


def test_hints_on_an_older_text_are_not_shown(qtbot, editor, marks):
    hints, revision = hints_of(editor), editor.document().revision()
    put_caret(editor, 1, 5)
    qtbot.keyClick(editor, Qt.Key.Key_X)
    assert not marks.show_hints(hints, revision)
    assert underlined(editor) == []


def test_typing_drops_the_marks_of_its_paragraph_and_moves_the_others(qtbot, editor, marks):
    show(editor, marks)
    put_caret(editor, 1, 10)
    qtbot.keyClicks(editor, "abc")
    qtbot.waitUntil(lambda: underlined(editor) == ["begins to count", "Suddenly,", "is angry"])
    assert [hint.paragraph for hint in marks.hints()] == [2, 3, 3]


def test_a_new_paragraph_above_keeps_the_marks_below(qtbot, editor, marks):
    show(editor, marks)
    put_caret(editor, 0, 20)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "Wind")
    QApplication.processEvents()
    assert underlined(editor) == ["We see", "begins to count", "Suddenly,", "is angry"]


def test_deleting_marked_text_and_loading_another_script_leave_no_marks(qtbot, editor, marks):
    show(editor, marks)
    editor.selectAll()
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: underlined(editor) == [])
    editor.set_screenplay(Screenplay(elements=_SCRIPT))
    show(editor, marks)
    editor.set_screenplay(Screenplay(elements=_SCRIPT[:1]))
    qtbot.waitUntil(lambda: underlined(editor) == [])


def test_groups_differ_in_line_and_in_colour_and_both_follow_the_theme(editor, marks):
    hints = [Hint("heading_time", 0, 0, 3, "a"), Hint("echo", 1, 2, 6, "b"), Hint("camera", 2, 0, 3, "c")]
    hints.append(Hint("names_alike", 3, 0, 3, "d"))
    marks.show_hints(hints, editor.document().revision())
    selections = editor.extraSelections()
    formats = [selection.format for selection in selections]
    assert len({f.underlineStyle() for f in formats}) == len({f.underlineColor().name() for f in formats}) == 4
    assert QTextCharFormat.UnderlineStyle.NoUnderline not in {f.underlineStyle() for f in formats}
    assert formats[0].underlineColor().name() == LIGHT.format
    marks.apply_colours(DARK)
    assert editor.extraSelections()[0].format.underlineColor().name() == DARK.format


def test_selections_of_others_stay(editor, marks):
    found = QTextEdit.ExtraSelection()
    found.cursor = QTextCursor(editor.document().firstBlock())
    found.cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    editor.setExtraSelections([found])
    show(editor, marks)
    assert len(editor.extraSelections()) == 5
    marks.clear()
    assert len(editor.extraSelections()) == 1


def test_only_the_first_words_of_a_whole_paragraph_are_underlined(editor, marks):
    long = Element(ElementKind.ACTION, "Men drag the boats over the shingle, one after another. " * 8)
    editor.set_screenplay(Screenplay(elements=(long,)))
    show(editor, marks)
    (marked,) = underlined(editor)
    assert marked == "Men drag the boats over the shingle, one after"
    assert marks.hints_at(300)


def test_ignored_hints_lose_their_marks(editor, marks):
    show(editor, marks)
    marks.keep_only(marks.hints()[1:])
    assert underlined(editor) == ["begins to count", "Suddenly,", "is angry"]


def test_the_reason_shows_on_hover_and_only_over_the_words(qtbot, editor, marks):
    show(editor, marks)
    block = editor.document().findBlockByNumber(1)
    start = block.position() + block.text().encode("utf-16-le").index("We see".encode("utf-16-le")) // 2
    assert hover(editor, start + 2).startswith("Camera directions")
    assert "We see" in hover(editor, start + 5)
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    assert hover(editor, start + 8) == ""


def hover(editor, position):
    cursor = QTextCursor(editor.document())
    cursor.setPosition(position)
    letter = editor.cursorRect(cursor)
    point = QPoint(letter.left() + 4, letter.center().y())
    event = QHelpEvent(QHelpEvent.Type.ToolTip, point, editor.viewport().mapToGlobal(point))
    QApplication.sendEvent(editor.viewport(), event)
    return QToolTip.text() if QToolTip.isVisible() else ""


def test_next_and_previous_go_round(editor, marks):
    assert marks.next_hint(0) is None
    show(editor, marks)
    first = marks.next_hint(0)
    assert first.selectedText() == "We see"
    second = marks.next_hint(first.selectionStart())
    assert second.selectedText() == "begins to count"
    assert marks.next_hint(second.selectionStart(), backwards=True).selectedText() == "We see"
    assert marks.next_hint(first.selectionStart(), backwards=True).selectedText() == "is angry"
    assert marks.next_hint(editor.document().characterCount()).selectedText() == "We see"
