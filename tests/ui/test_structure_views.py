"""Navigator, index cards and outline under the fingers: dragged, moved with keys, written in; each one step back."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from screenwriter.formats.fountain import write_fountain
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.production import Production
from screenwriter.screenplay.revisions import Revisions
from screenwriter.screenplay.scene_numbers import SceneNumbering
from screenwriter.screenplay.structure import landing, merged, parts_of
from screenwriter.ui.editor.scene_moving import move_ranges
from tests.ui.find_desk import desk

__all__ = ["desk"]

K = ElementKind


def scene(name, *more):
    return Element(K.SCENE_HEADING, f"INT. {name} - DAY"), *more, Element(K.ACTION, f"In {name}.")


ONE = Element(K.SECTION, "One", level=1)
TWO = Element(K.SECTION, "Two", level=1)
A = scene("A", Element(K.SYNOPSIS, "It begins."))
B = (*scene("B"), Element(K.CHARACTER, "NORA"), Element(K.DIALOGUE, "Yes."))
C = (*scene("C"), Element(K.CHARACTER, "AMA"), Element(K.DIALOGUE, "No."))
D = scene("D")
SCRIPT = (ONE, *A, *B, TWO, *C, *D)


class Room:
    """The window with a script in two sections, and the panels open."""

    def __init__(self, desk, qtbot):
        self.desk, self.qtbot = desk, qtbot
        desk.open_script(*SCRIPT)
        desk.program.window.resize(1400, 1000)
        self.structure = desk.program.structure
        desk.program.overview.refresh()
        self.tree = desk.program.window.navigator.tree
        self.cards = self.structure.cards.view
        self.outline = self.structure.outline.tree

    @property
    def script(self):
        return tuple(self.desk.elements)

    @property
    def order(self):
        return "".join(part.text[-7] if part.kind is K.SCENE_HEADING else f"({part.text})" for part in self.headings)

    @property
    def headings(self):
        return [e for e in self.script if e.kind in (K.SCENE_HEADING, K.SECTION)]

    def index(self, view, title):
        model = view.model()
        found = model.match(
            model.index(0, 0), Qt.ItemDataRole.DisplayRole, title, 1,
            Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive,
        )  # fmt: skip
        return found[0]

    def center(self, view, title):
        return view.visualRect(self.index(view, title)).center()

    def drag(self, view, title, to):
        start = self.center(view, title)
        self.drag_from(view, start, to)

    def drag_from(self, view, start, to):
        port, button = view.viewport(), Qt.MouseButton.LeftButton
        self.qtbot.mousePress(port, button, pos=start)
        for at in (start + QPoint(0, 3), (start + to) / 2, to):
            self.qtbot.mouseMove(port, at)
        self.qtbot.mouseRelease(port, button, pos=to)

    def key(self, view, key, held=Qt.KeyboardModifier.NoModifier):
        view.setFocus()
        self.qtbot.keyClick(view, key, held)

    def is_one_step(self):
        assert self.script != SCRIPT
        self.desk.editor.undo()
        assert self.script == SCRIPT
        assert not self.desk.editor.document().isUndoAvailable()

    def open_cards(self):
        self.desk.keys("Ctrl+Shift+I")
        QApplication.processEvents()
        return self.cards

    def open_outline(self):
        self.desk.keys("Ctrl+Shift+L")
        QApplication.processEvents()
        return self.outline


def heading(name):
    return f"INT. {name} - DAY"


@pytest.fixture
def room(desk, qtbot):
    return Room(desk, qtbot)


ALT = Qt.KeyboardModifier.AltModifier


# The navigator


def test_a_scene_dragged_in_the_navigator_takes_its_text_along_in_one_step(room):
    rect = room.tree.visualRect(room.index(room.tree, heading("D")))
    room.drag(room.tree, heading("B"), rect.center() + QPoint(0, rect.height() // 3))
    assert room.script == (ONE, *A, TWO, *C, *D, *B)
    room.is_one_step()


def test_a_section_is_dragged_with_its_scenes(room):
    rect = room.tree.visualRect(room.index(room.tree, "One"))
    room.drag(room.tree, "Two", QPoint(rect.center().x(), rect.top() + 2))
    assert room.script == (TWO, *C, *D, ONE, *A, *B)
    assert room.tree.current_row().heading == "Two"
    room.is_one_step()


def test_a_section_dropped_among_scenes_splits_no_other(room):
    rect = room.tree.visualRect(room.index(room.tree, heading("B")))
    room.drag(room.tree, "Two", QPoint(rect.center().x(), rect.top() + 2))
    assert room.order in ("(One)AB(Two)CD", "(Two)CD(One)AB")


def test_several_scenes_selected_are_dragged_together(room):
    room.tree.setCurrentIndex(room.index(room.tree, heading("A")))
    room.qtbot.mouseClick(
        room.tree.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier,
        pos=room.center(room.tree, heading("C")),
    )  # fmt: skip
    last = room.tree.visualRect(room.index(room.tree, heading("D")))
    room.drag(room.tree, heading("C"), last.center() + QPoint(0, last.height() // 3))
    assert room.script == (ONE, *B, TWO, *D, *A, *C)
    room.is_one_step()


def test_escape_and_a_drop_in_its_own_place_change_nothing(room):
    port, start = room.tree.viewport(), room.center(room.tree, heading("B"))
    room.qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    room.qtbot.mouseMove(port, start + QPoint(0, 90))
    assert room.tree.dragging.is_dragging
    room.qtbot.keyClick(room.tree, Qt.Key.Key_Escape)
    assert not room.tree.dragging.is_dragging
    room.qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=start + QPoint(0, 90))
    room.drag_from(room.tree, start, start + QPoint(12, 2))
    assert room.script == SCRIPT
    assert not room.desk.editor.document().isUndoAvailable()


def test_keys_move_the_selected_scene_and_not_the_carets(room):
    room.desk.put_caret(1, 0)
    room.tree.setCurrentIndex(room.index(room.tree, heading("D")))
    room.key(room.tree, Qt.Key.Key_Up, ALT)
    assert room.order == "(One)AB(Two)DC"
    assert room.tree.current_row().heading == heading("D")
    room.key(room.tree, Qt.Key.Key_Up, ALT)
    assert room.order == "(One)ABD(Two)C"
    assert room.desk.caret == (1, 0)


def test_keys_move_a_whole_section(room):
    room.tree.setCurrentIndex(room.index(room.tree, "One"))
    room.key(room.tree, Qt.Key.Key_Down, ALT)
    assert room.order == "(Two)CD(One)AB"
    assert room.tree.current_row().heading == "One"
    room.key(room.tree, Qt.Key.Key_Down, ALT)
    assert "further" in room.desk.program.window.status_line.currentMessage()
    room.key(room.tree, Qt.Key.Key_Up, ALT)
    assert room.order == "(One)AB(Two)CD"


def test_filters_by_character_colour_and_words_of_the_synopsis(room):
    bar = room.desk.program.window.navigator.filter
    rows = {row.heading: row for row in room.desk.program.window.navigator.rows()}
    assert bar.colours.isHidden()
    room.structure.colour([rows[heading("D")]], "#5a9152")

    def shown():
        return [title for title in map(heading, "ABCD") if _is_listed(room, title)]

    bar.characters.setCurrentText("AMA")
    assert shown() == [heading("C")]
    bar.characters.setCurrentIndex(0)
    bar.colours.setCurrentText("Green")
    assert shown() == [heading("D")]
    room.qtbot.keyClick(bar.words, Qt.Key.Key_Escape)
    room.qtbot.keyClicks(bar.words, "begins")
    assert shown() == [heading("A")]


def _is_listed(room, title):
    model = room.tree.model()
    flags = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    return bool(model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, title, 1, flags))


def test_what_was_folded_stays_folded(room):
    room.tree.collapse(room.index(room.tree, "One"))
    room.desk.put_caret(len(SCRIPT) - 1, -1).keys("Enter", "=int. e", "Enter")
    room.desk.program.overview.refresh()
    assert not room.tree.isExpanded(room.index(room.tree, "One"))
    assert room.tree.isExpanded(room.index(room.tree, "Two"))


# Colours


def test_a_colour_is_one_step_and_never_in_the_text(room):
    before = write_fountain(room.desk.editor.screenplay())
    rows = room.desk.program.window.navigator.rows()
    room.structure.colour(list(rows[:2]), "#c8554b")
    assert [row.colour for row in room.desk.program.window.navigator.rows()] == ["#c8554b", "#c8554b", "", ""]
    assert write_fountain(room.desk.editor.screenplay()) == before
    room.is_one_step()


def test_a_colour_and_a_bookmark_are_there_when_the_script_is_opened_again(desk, qtbot, tmp_path):
    file = tmp_path / "mill.fountain"
    text = "INT. MILL - DAY\n\nRain   falls.\n\nEXT. RIVER - DAY\n\nNora rows.\n"
    file.write_text(text)
    program = desk.program
    assert program.documents.open(file)
    program.overview.refresh()
    program.structure.colour([program.window.navigator.rows()[1]], "#4f82bd")
    desk.put_caret(1, 3).keys("Ctrl+F2")
    with qtbot.waitSignal(program.documents.text_saved):
        program.documents.save()
    assert file.read_text() == text
    program.documents.close()
    assert program.documents.open(file)
    assert [e.colour for e in desk.elements] == ["", "", "#4f82bd", ""]
    assert [e.bookmark for e in desk.elements] == [None, "", None, None]


def test_a_coloured_scene_moves_with_its_colour_among_equal_headings(desk):
    twin = Element(K.SCENE_HEADING, "INT. A - DAY"), Element(K.ACTION, "Rain.")
    desk.open_script(*twin, *twin)
    desk.program.overview.refresh()
    desk.program.structure.colour([desk.program.window.navigator.rows()[1]], "#4f82bd")
    desk.put_caret(2, 0).keys("Alt+Up")
    assert [e.colour for e in desk.elements] == ["#4f82bd", "", "", ""]


# Cards


def test_a_card_dragged_before_another_takes_its_scene_along(room):
    cards = room.open_cards()
    rect = cards.visualRect(room.index(cards, heading("A")))
    room.drag(cards, heading("D"), QPoint(rect.left() + 10, rect.center().y()))
    assert room.script == (ONE, *D, *A, *B, TWO, *C)
    assert cards.current_row().heading == heading("D")
    room.is_one_step()


def test_a_synopsis_is_written_on_the_card(room):
    cards = room.open_cards()
    cards.setCurrentIndex(room.index(cards, heading("B")))
    room.key(cards, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    room.qtbot.keyClicks(editor, "Nora says yes.")
    room.qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    room.qtbot.keyClicks(editor, "Nobody hears.")
    room.qtbot.keyClick(editor, Qt.Key.Key_Return)
    lines = Element(K.SYNOPSIS, "Nora says yes."), Element(K.SYNOPSIS, "Nobody hears.")
    assert room.script == (ONE, *A, B[0], *lines, *B[1:], TWO, *C, *D)
    assert "= Nora says yes.\n" in write_fountain(room.desk.editor.screenplay())
    room.is_one_step()


def test_an_empty_synopsis_takes_the_line_away(room):
    cards = room.open_cards()
    cards.setCurrentIndex(room.index(cards, heading("A")))
    room.key(cards, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    room.qtbot.keyClick(editor, Qt.Key.Key_Delete)
    room.qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert room.script == (ONE, A[0], A[2], *B, TWO, *C, *D)
    room.is_one_step()


def test_keys_on_cards_move_go_and_leave(room):
    cards = room.open_cards()
    cards.setCurrentIndex(room.index(cards, heading("C")))
    room.key(cards, Qt.Key.Key_Right, ALT)
    assert room.order == "(One)AB(Two)DC"
    assert cards.current_row().heading == heading("C")
    room.key(cards, Qt.Key.Key_Return)
    assert room.desk.caret[0] == room.script.index(C[0])
    room.key(cards, Qt.Key.Key_Escape)
    assert room.desk.focused() is room.desk.editor


def test_by_sequence_sections_stand_between_the_cards_and_can_be_dragged(room):
    cards = room.open_cards()
    room.structure.cards.sequence_button.click()
    QApplication.processEvents()
    assert cards.cards.rowCount() == 6
    first = cards.visualRect(room.index(cards, "One"))
    cards.scrollTo(room.index(cards, "Two"))
    assert first.width() > 3 * cards.visualRect(room.index(cards, heading("A"))).width()
    rect = cards.visualRect(room.index(cards, "One"))
    room.drag_from(cards, room.center(cards, "Two"), QPoint(rect.center().x(), rect.top() + 2))
    assert room.script == (TWO, *C, *D, ONE, *A, *B)
    room.is_one_step()


def test_a_new_card_is_a_new_scene_with_an_empty_heading(room):
    cards = room.open_cards()
    cards.setCurrentIndex(room.index(cards, heading("A")))
    room.structure.cards.new_button.click()
    assert room.script == (ONE, *A, Element(K.SCENE_HEADING), *B, TWO, *C, *D)
    assert room.desk.caret == (4, 0)
    assert room.desk.focused() is room.desk.editor


def test_three_hundred_cards_are_laid_out(room):
    room.desk.open_script(*(element for n in range(300) for element in scene(f"ROOM {n}")))
    cards = room.open_cards()
    last = cards.visualRect(room.index(cards, heading("ROOM 299")))
    assert last.width() > 100
    cards.scrollToBottom()
    assert cards.viewport().rect().intersects(cards.visualRect(room.index(cards, heading("ROOM 299"))))


# The outline


def test_tab_makes_a_section_deeper_and_shift_tab_higher(room):
    outline = room.open_outline()
    outline.setCurrentIndex(room.index(outline, "Two"))
    room.key(outline, Qt.Key.Key_Tab)
    assert [e.level for e in room.script if e.kind is K.SECTION] == [1, 2]
    assert room.index(outline, "Two").parent() == room.index(outline, "One")
    assert outline.hasFocus()
    room.key(outline, Qt.Key.Key_Backtab)
    assert room.script == SCRIPT
    room.key(outline, Qt.Key.Key_Backtab)
    assert "six deep" in room.desk.program.window.status_line.currentMessage()
    room.desk.editor.undo()
    room.is_one_step()


def test_a_heading_and_a_synopsis_are_written_in_the_outline(room):
    outline = room.open_outline()
    outline.setCurrentIndex(room.index(outline, "Two"))
    room.key(outline, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    room.qtbot.keyClicks(editor, "The end")
    room.qtbot.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert room.script == (ONE, *A, *B, Element(K.SECTION, "The end", level=1), *C, *D)
    room.is_one_step()
    room.desk.program.overview.refresh()
    outline.setCurrentIndex(room.index(outline, heading("D")).siblingAtColumn(1))
    room.key(outline, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    room.qtbot.keyClicks(editor, "It ends.")
    room.qtbot.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert room.script == (ONE, *A, *B, TWO, *C, D[0], Element(K.SYNOPSIS, "It ends."), D[1])
    room.is_one_step()


def test_what_is_being_written_outlives_a_page_count(room):
    for view, kind in ((room.open_cards(), QPlainTextEdit), (room.open_outline(), QLineEdit)):
        view.setCurrentIndex(room.index(view, heading("B")))
        room.key(view, Qt.Key.Key_F2)
        editor = QApplication.focusWidget()
        assert isinstance(editor, kind)
        room.qtbot.keyClicks(editor, "Half a")
        model = room.desk.program.window.navigator.model
        model.set_rows([replace(row, page=7, eighths=3) for row in model.rows])
        room.qtbot.keyClicks(editor, " line")
        assert (editor.toPlainText() if kind is QPlainTextEdit else editor.text()) == "Half a line"
        room.qtbot.keyClick(editor, Qt.Key.Key_Escape)
        QApplication.processEvents()
    assert room.script == SCRIPT


def test_a_script_that_is_only_read_is_not_rearranged(room):
    room.desk.editor.setReadOnly(True)
    room.tree.setCurrentIndex(room.index(room.tree, heading("D")))
    room.key(room.tree, Qt.Key.Key_Up, ALT)
    assert room.script == SCRIPT
    assert "reading only" in room.desk.program.window.status_line.currentMessage()


def test_without_scenes_every_panel_says_how_to_begin(room):
    room.open_cards()
    room.desk.open_script(Element(K.ACTION, "Rain."))
    room.desk.program.overview.refresh()
    assert not room.cards.isVisible()
    assert not room.tree.isVisible()
    assert not room.outline.isVisible()


def test_locked_numbers_stay_with_scenes_that_were_not_dragged(room):
    numbered = [
        replace(e, scene_number="1234"["ABCD".index(e.text[5])]) if e.kind is K.SCENE_HEADING else e for e in SCRIPT
    ]
    room.desk.open_script(*numbered)
    numbering = SceneNumbering(is_locked=True, ledger=frozenset("1234"))
    room.desk.editor.screenplay_document.set_production(Production(numbering=numbering))
    room.desk.program.overview.refresh()
    rows = room.desk.program.window.navigator.rows()
    before = room.script
    room.structure.move([rows[0], rows[1]], rows[3].end)
    assert [e.scene_number for e in room.script if e.kind is K.SCENE_HEADING] == ["3", "4", "5", "6"]
    assert room.order == "(One)(Two)CDAB"
    room.desk.editor.undo()
    assert room.script == before


def test_a_move_in_revision_mode_loses_no_letter(room):
    room.desk.editor.screenplay_document.set_production(Production(Revisions(active=2, is_on=True)))
    rows = room.desk.program.window.navigator.rows()
    room.structure.move([rows[3]], rows[0].index)
    assert room.order == "(One)DAB(Two)C"
    assert sorted(e.text for e in room.script) == sorted(e.text for e in SCRIPT)
    room.is_one_step()


order = st.lists(st.integers(0, 5), min_size=1, max_size=3, unique=True)


@given(moved=order, place=st.integers(0, 5))
@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_dragged_anywhere_nothing_is_lost_and_undo_is_one_step(hands, moved, place):
    hands.show(*SCRIPT)
    before = tuple(hands.elements)
    parts = parts_of(before)
    wanted = [parts[number] for number in moved]
    place = landing(parts, wanted, parts[place].start, len(before))
    if not move_ranges(hands.editor, merged(wanted), place):
        assert tuple(hands.elements) == before
        return
    assert sorted(map(repr, hands.elements)) == sorted(map(repr, before))
    after = {part.title: part for part in parts_of(hands.elements)}
    for part in parts:  # every scene has its own text still
        if part.is_scene:
            now = after[part.title]
            assert tuple(hands.elements)[now.start : now.end] == before[part.start : part.end]
    hands.editor.undo()
    assert tuple(hands.elements) == before
    assert not hands.editor.document().isUndoAvailable()


def test_a_row_older_than_the_text_moves_nothing_else(room):
    old = room.desk.program.window.navigator.rows()[2]
    room.structure.move([old], 1)
    moved = room.script
    room.structure.move([old], len(SCRIPT))  # its place is another scene's now
    assert room.script == moved


def header_widths(outline):
    return outline.header().sectionSize(0), outline.header().sectionSize(1)


def test_the_outline_gives_room_to_headings_and_to_synopses_at_first(room):
    room.desk.open_script(Element(K.SCENE_HEADING, f"EXT. {'LONG' * 40} ROAD - NIGHT"), *SCRIPT)
    room.desk.program.overview.refresh()
    heading_width, synopsis_width = header_widths(room.open_outline())
    assert heading_width <= 0.61 * (heading_width + synopsis_width)
    room.structure.outline_dock.hide()
    room.desk.open_script(*SCRIPT)
    room.desk.program.overview.refresh()
    outline = room.open_outline()
    heading_width, synopsis_width = header_widths(outline)
    assert heading_width >= outline.sizeHintForColumn(0)
    assert synopsis_width > heading_width


def test_the_widths_that_the_writer_drew_stay_and_follow_the_panel(room, qtbot, start):
    outline = room.open_outline()
    total = sum(header_widths(outline))
    outline.header().resizeSection(0, total // 2)
    assert room.desk.program.settings.settings.outline_heading_percent == 50
    room.desk.program.window.resize(1000, 900)
    qtbot.waitUntil(lambda: sum(header_widths(outline)) < total)
    assert abs(outline.header().sectionSize(0) - sum(header_widths(outline)) / 2) <= 2
    assert room.desk.program.settings.settings.outline_heading_percent == 50
    room.desk.program.settings.save_now()
    again = start()
    again.documents.begin(Screenplay(elements=SCRIPT))
    again.window.resize(1300, 900)
    again.window.actions_by_name["show_outline"].trigger()
    qtbot.waitUntil(again.structure.outline.tree.isVisible)
    found = header_widths(again.structure.outline.tree)
    assert abs(found[0] - sum(found) / 2) <= 2
