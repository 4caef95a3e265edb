"""Rewrites applied, hints ignored, the second draft walked: with real keys, and hints found by the real rules."""

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu

from screenwriter.analysis.hints import find_hints
from screenwriter.messages import Hints
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Annotation, Element, ElementKind, Span, Style
from screenwriter.storage.settings import Settings
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.hint_session import HintSession
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.settings_controller import SettingsController

SCRIPT = (
    Element(ElementKind.SCENE_HEADING, "INT. MILL - DAY"),
    Element(ElementKind.ACTION, "🎭 NORA, 40, begins to count. Suddenly, a bell."),
    Element(ElementKind.CHARACTER, "NORA"),
    Element(ElementKind.DIALOGUE, "As you know, I dont count."),
    Element(ElementKind.SCENE_HEADING, "EXT. JETTY"),
    Element(ElementKind.ACTION, "We see a boat."),
)


class _Rules(QObject):
    """Answers requests as the analysis process does."""

    @Slot(object)
    def answer(self, request):
        self.parent().receive(Hints(request.number, tuple(find_hints(request.paragraphs, request.disabled))))


class Desk:
    def __init__(self, qtbot, folder, script=SCRIPT):
        self.qtbot = qtbot
        self.editor = ScreenplayEditor()
        self.window = MainWindow(self.editor)
        qtbot.addWidget(self.window)
        self.settings = SettingsController(Settings(), folder / "settings.json", self.window)
        self.window.resize(1300, 800)
        self.window.show()
        self.window.show_editor()
        self.editor.set_screenplay(Screenplay(elements=script))
        self.session = HintSession(self.editor, self.window, self.settings)
        self.session._pause.setInterval(1)
        self._rules = _Rules(self.session)
        self.session.hints_wanted.connect(self._rules.answer, Qt.ConnectionType.QueuedConnection)
        self.session.wake()
        qtbot.waitUntil(lambda: self.session.panel._has_answer)

    @property
    def panel(self):
        return self.session.panel

    @property
    def walk(self):
        return self.panel.second_draft

    def begin(self):
        self.editor.go_to_element(0)
        self.qtbot.keyClick(self.editor, Qt.Key.Key_F8, Qt.KeyboardModifier.AltModifier)
        self.qtbot.waitUntil(self.walk.hasFocus)

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.qtbot.keyClick(self.walk, key, modifier)

    def rules(self):
        return [hint.rule for hint in self.panel.shown_hints()]

    def text(self, index):
        return self.editor.screenplay_document.element_at(index).text

    def marked(self):
        return self.editor.textCursor().selectedText()

    def until_rules(self, *rules):
        self.qtbot.waitUntil(lambda: self.rules() == list(rules))


@pytest.fixture
def desk(qtbot, tmp_path):
    return Desk(qtbot, tmp_path)


ALL = ("begins_to", "filler", "exposition", "apostrophe", "heading_time", "camera")


def test_the_walk_goes_through_scenes_by_keys_and_the_page_follows(desk):
    desk.begin()
    assert desk.rules() == list(ALL)
    assert desk.walk.scenes.currentText() == "1. INT. MILL - DAY (4)"
    assert (desk.marked(), desk.walk.position.text()) == ("begins to count", "Hint 1 of 4")
    desk.press(Qt.Key.Key_Right)
    assert (desk.marked(), desk.walk.position.text()) == ("Suddenly,", "Hint 2 of 4")
    desk.press(Qt.Key.Key_Left)
    desk.press(Qt.Key.Key_Left)
    assert (desk.marked(), desk.walk.scenes.currentText()) == ("We see", "2. EXT. JETTY (2)")
    desk.press(Qt.Key.Key_PageDown)
    assert desk.marked() == "begins to count"
    assert desk.walk.hasFocus()
    desk.press(Qt.Key.Key_Escape)
    desk.qtbot.waitUntil(desk.editor.hasFocus)


def test_enter_applies_as_one_step_and_the_walk_goes_on(desk):
    desk.begin()
    before = desk.editor.toPlainText()
    desk.press(Qt.Key.Key_Return)
    assert desk.text(1) == "🎭 NORA, 40, counts. Suddenly, a bell."
    desk.until_rules(*ALL[1:])
    desk.qtbot.waitUntil(lambda: desk.marked() == "Suddenly,")
    desk.press(Qt.Key.Key_Return)
    assert desk.text(1) == "🎭 NORA, 40, counts. A bell."
    desk.until_rules(*ALL[2:])
    desk.press(Qt.Key.Key_Return)
    assert desk.text(3) == "I dont count."
    desk.editor.setFocus()
    for _ in range(3):
        desk.qtbot.keyClick(desk.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.editor.toPlainText() == before


def test_a_heading_gets_its_time_and_the_button_does_the_same(desk):
    desk.begin()
    desk.press(Qt.Key.Key_PageDown)
    desk.qtbot.mouseClick(desk.walk.detail.apply_button, Qt.MouseButton.LeftButton)
    assert desk.text(4) == "EXT. JETTY - DAY"
    assert desk.editor.screenplay_document.element_at(4).kind is ElementKind.SCENE_HEADING


def test_control_enter_in_the_list_applies(desk):
    tree = desk.panel.list
    tree.setFocus()
    tree.setCurrentItem(tree.topLevelItem(1).child(1))
    desk.qtbot.keyClick(tree, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.text(5) == "A boat."


def test_emphasis_beside_the_words_stays(qtbot, tmp_path):
    element = Element(ElementKind.ACTION, "We see a red boat.", spans=(Span(9, 12, frozenset({Style.BOLD})),))
    desk = Desk(qtbot, tmp_path, (SCRIPT[0], element))
    desk.begin()
    desk.press(Qt.Key.Key_Return)
    changed = desk.editor.screenplay_document.element_at(1)
    assert changed.text == "A red boat."
    assert [changed.text[span.start : span.end] for span in changed.spans] == ["red"]


def test_a_note_among_the_words_is_never_lost(qtbot, tmp_path):
    note = Annotation(4, ElementKind.NOTE, "who?")
    desk = Desk(qtbot, tmp_path, (SCRIPT[0], Element(ElementKind.ACTION, "Nora begins to count.", annotations=(note,))))
    desk.begin()
    desk.press(Qt.Key.Key_Return)
    assert desk.text(1) == "Nora counts."
    inside = Annotation(8, ElementKind.NOTE, "why?")
    desk.editor.set_screenplay(
        Screenplay(elements=(SCRIPT[0], Element(ElementKind.ACTION, "Nora begins to count.", annotations=(inside,))))
    )
    desk.session.start_afresh()
    desk.until_rules("begins_to")
    before = desk.editor.toPlainText()
    desk.begin()
    desk.press(Qt.Key.Key_Return)
    assert desk.editor.toPlainText() == before
    assert "note" in desk.panel.notice.text()


def test_a_paragraph_that_has_changed_is_not_rewritten(desk):
    hint = desk.panel.shown_hints()[0]
    desk.editor.go_to_element(1)
    desk.editor.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
    desk.session._pause.setInterval(60_000)
    desk.qtbot.keyClicks(desk.editor, "!")
    assert not desk.session.apply(hint)
    assert desk.text(1) == "🎭 NORA, 40, begins to count. Suddenly, a bell.!"
    assert desk.panel.notice.text()


def test_a_paragraph_that_has_moved_is_rewritten_where_it_is(desk):
    hint = desk.panel.shown_hints()[-1]
    desk.session._pause.setInterval(60_000)
    desk.editor.go_to_element(0)
    desk.editor.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
    desk.qtbot.keyClick(desk.editor, Qt.Key.Key_Return)
    desk.qtbot.keyClicks(desk.editor, "Dust.")
    assert desk.session.apply(hint)
    assert desk.text(6) == "A boat."


def test_the_menu_at_a_mark_offers_the_rewrite_and_ways_to_ignore(desk):
    menu = QMenu()
    desk.qtbot.addWidget(menu)
    place = QTextCursor(desk.editor.document().findBlockByNumber(5))
    place.setPosition(place.position() + 2)
    letter = desk.editor.cursorRect(place)
    desk.editor.menu_opening.emit(menu, QPoint(letter.left() + 3, letter.center().y()))
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == [
        "Camera directions, “we see”",
        "Cut “We see”",
        "Ignore Once",
        "Ignore in This Paragraph",
        "Never Mark “We see”",
        "Switch Off “Camera directions, “we see””",
        "Show in the Second Draft",
    ]
    menu.actions()[1].trigger()
    assert desk.text(5) == "A boat."


def test_a_place_without_a_mark_adds_nothing_to_the_menu(desk):
    menu = QMenu()
    desk.qtbot.addWidget(menu)
    desk.editor.menu_opening.emit(menu, QPoint(2, 2))
    assert menu.actions() == []


def test_what_is_ignored_once_goes_and_comes_back_when_taken_back(desk):
    desk.begin()
    desk.press(Qt.Key.Key_Delete)
    desk.until_rules(*ALL[1:])
    assert desk.marked() == "Suddenly,"
    assert [hint.rule for hint in desk.session.marks.hints()] == list(ALL[1:])
    desk.panel.tabs.setCurrentWidget(desk.panel.ignored)
    desk.qtbot.keyClick(desk.panel.ignored.tree, Qt.Key.Key_Delete)
    desk.until_rules(*ALL)


def test_a_word_is_never_marked_again_and_the_settings_keep_it(desk):
    desk.begin()
    hint = desk.walk.walk.hint
    desk.panel.ignore(hint, "word")
    desk.until_rules(*ALL[1:])
    assert desk.settings.settings.hint_exceptions == ("begins_to:begins to count",)
    desk.qtbot.mouseClick(desk.panel.ignored.button, Qt.MouseButton.LeftButton)
    desk.until_rules(*ALL)
    assert desk.settings.settings.hint_exceptions == ()


def test_shift_delete_switches_the_rule_off(desk):
    desk.begin()
    desk.press(Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    desk.until_rules(*ALL[1:])
    assert "begins_to" in desk.settings.settings.disabled_hints


def test_with_nothing_left_the_walk_says_so(qtbot, tmp_path):
    desk = Desk(qtbot, tmp_path, SCRIPT[:1])
    desk.begin()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Delete, Qt.Key.Key_PageDown):
        desk.press(key)
    assert "nothing is left" in desk.walk.position.text()


def test_next_hint_on_the_page_goes_on_as_before(desk):
    desk.editor.go_to_element(0)
    desk.editor.setFocus()
    desk.qtbot.keyClick(desk.editor, Qt.Key.Key_F8)
    assert desk.marked() == "begins to count"
    desk.qtbot.keyClick(desk.editor, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert desk.marked() == "We see"


def test_what_is_ignored_here_survives_closing_and_opening(qtbot, tmp_path, start):
    path = tmp_path / "mill.fountain"
    path.write_text("INT. MILL - DAY\n\nWe see a boat. She begins to row.\n", encoding="utf-8")
    program = start(path)
    hints = program.hints
    find = find_hints(hints._paragraphs)
    qtbot.waitUntil(lambda: hints._number > 0)
    hints.receive(Hints(hints._number, tuple(find)))
    assert len(hints.panel.shown_hints()) == 2
    hints.panel.tabs.setCurrentIndex(0)
    hints.panel.list.setFocus()
    qtbot.keyClick(hints.panel.list, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert len(hints.panel.shown_hints()) == 1
    qtbot.waitUntil(lambda: any((tmp_path / "home").rglob("ignored-hints.json")))
    program.documents.new()
    assert hints.ignores.entries() == ()
    program.documents.open(path)
    (ignored,) = hints.ignores.entries()
    assert (ignored.scope, ignored.hint.rule, ignored.hint.words) == ("here", "camera", "We see")
    number = hints._number
    qtbot.waitUntil(lambda: hints._number > number, timeout=5000)
    hints.receive(Hints(hints._number, tuple(find)))
    assert [hint.rule for hint in hints.panel.shown_hints()] == ["begins_to"]
