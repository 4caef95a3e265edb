"""Hints and suggestions as the window shows them, with the workers' answers played by the test."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QRadioButton

from screenwriter.messages import Failure, Hint, Hints, ModelLoaded
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.storage.settings import Settings
from screenwriter.ui.editor.ghost_settings import SuggestionMode
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.editor.suggestion_controller import SuggestionController
from screenwriter.ui.hint_session import HintSession
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.settings_controller import SettingsController
from screenwriter.ui.suggestion_session import SuggestionSession, ghost_settings

SCRIPT = Screenplay(
    elements=(
        Element(ElementKind.SCENE_HEADING, "INT. MILL - DAY"),
        Element(ElementKind.ACTION, "Nora begins to leave."),
    )
)


class Frame:
    def __init__(self, qtbot, folder):
        self.editor = ScreenplayEditor()
        self.window = MainWindow(self.editor)
        qtbot.addWidget(self.window)
        self.settings = SettingsController(Settings(), folder / "settings.json", self.window)
        self.window.show()
        self.window.show_editor()
        self.editor.set_screenplay(SCRIPT)


@pytest.fixture
def frame(qtbot, tmp_path):
    return Frame(qtbot, tmp_path)


@pytest.fixture
def hints(frame):
    made = HintSession(frame.editor, frame.window, frame.settings)
    made._pause.setInterval(20)
    return made


def rule(hints):
    return next(iter(hints.marks._titles))


def ask(qtbot, hints):
    with qtbot.waitSignal(hints.hints_wanted) as wanted:
        hints.wake()
    return wanted.args[0]


def test_hints_are_asked_for_the_whole_script_after_a_pause(qtbot, frame, hints):
    request = ask(qtbot, hints)
    assert [p.text for p in request.paragraphs] == ["INT. MILL - DAY", "Nora begins to leave."]
    frame.editor.go_to_element(1)
    with qtbot.waitSignal(hints.hints_wanted) as wanted:
        qtbot.keyClicks(frame.editor, "X")
    assert [p.text for p in wanted.args[0].paragraphs] == ["INT. MILL - DAY", "XNora begins to leave."]


def test_nothing_is_asked_before_the_window_is_painted(qtbot, frame, hints):
    with qtbot.assertNotEmitted(hints.hints_wanted, wait=100):
        qtbot.keyClicks(frame.editor, "x")


def test_hints_are_marked_and_can_be_stepped_through(qtbot, frame, hints):
    request = ask(qtbot, hints)
    hints.receive(Hints(request.number, (Hint(rule(hints), 1, 5, 14, "Say it."),)))
    frame.window.actions_by_name["next_hint"].trigger()
    assert frame.editor.textCursor().selectedText() == "begins to"
    frame.editor.go_to_element(0)
    hints.panel.hint_activated.emit(1, 5, 14)
    assert frame.editor.textCursor().selectedText() == "begins to"


def test_hints_on_a_text_that_has_changed_since_are_dropped(qtbot, frame, hints):
    request = ask(qtbot, hints)
    qtbot.keyClicks(frame.editor, "x")
    hints.receive(Hints(request.number, (Hint(rule(hints), 1, 5, 14, "Say it."),)))
    assert hints.marks.hints() == ()


def test_what_is_missing_in_an_element_is_not_said_while_it_is_being_written(qtbot, frame, hints):
    frame.editor.go_to_element(1)
    frame.editor.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
    ask(qtbot, hints)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Tab):
        qtbot.keyClick(frame.editor, key)
    with qtbot.waitSignal(hints.hints_wanted) as wanted:
        qtbot.keyClicks(frame.editor, "Nora")
    number = wanted.args[0].number
    silent = Hint("cue_without_dialogue", 2, 0, 4, "Nothing to say.")
    other = Hint("begins_to", 1, 5, 14, "Say it.")
    hints.receive(Hints(number, (other, silent)))
    assert [hint.rule for hint in hints.marks.hints()] == ["begins_to"]
    frame.editor.go_to_element(0)
    assert [hint.rule for hint in hints.marks.hints()] == ["begins_to", "cue_without_dialogue"]


def test_a_rule_that_is_switched_off_stays_off(qtbot, frame, hints):
    ask(qtbot, hints)
    name = rule(hints)
    with qtbot.waitSignal(hints.hints_wanted) as wanted:
        hints.panel.switches.switch_off(name)
    assert wanted.args[0].disabled == (name, "voice_drift")
    assert frame.settings.settings.disabled_hints == (name, "voice_drift")


@pytest.fixture
def suggestions(frame):
    controller = SuggestionController(frame.editor, ghost_settings(frame.settings.settings))
    return SuggestionSession(controller, frame.window, frame.settings)


def test_the_status_line_tells_what_the_model_does(frame, suggestions):
    line = frame.window.status_line
    assert line.text().endswith("waking the model")
    suggestions.note_model(ModelLoaded("/m", "General English", 5))
    assert line.text().endswith("General English")
    suggestions.note_failure(Failure("model_damaged", "weights are missing"))
    assert line.text().endswith("the model is damaged")
    suggestions.note_failure(Failure("internal", "one request went wrong"))
    assert line.text().endswith("the model is damaged")
    frame.window.actions_by_name["mode_off"].trigger()
    assert line.text().endswith("suggestions off")


def test_the_mode_is_the_same_in_menu_welcome_page_settings_and_controller(frame, suggestions):
    radio = [b.text() for b in frame.window.welcome.findChildren(QRadioButton) if b.isChecked()]
    assert radio == ["When I pause"]
    frame.window.actions_by_name["mode_on_demand"].trigger()
    assert frame.settings.settings.suggestions_mode == "on_demand"
    assert suggestions._controller.mode is SuggestionMode.ON_DEMAND
    radio = [b.text() for b in frame.window.welcome.findChildren(QRadioButton) if b.isChecked()]
    assert radio == ["When I ask (Ctrl+Space)"]
    frame.settings.change(suggestions_mode="off")
    assert suggestions._controller.mode is SuggestionMode.OFF
    assert frame.window.actions_by_name["mode_off"].isChecked()
    frame.window.actions_by_name["toggle_suggestions"].trigger()
    assert frame.settings.settings.suggestions_mode == "on_demand"


def test_turning_suggestions_on_wants_the_engine(qtbot, frame, suggestions):
    frame.settings.change(suggestions_mode="off")
    with qtbot.waitSignal(suggestions.engine_wanted):
        frame.window.actions_by_name["mode_automatic"].trigger()


def test_quieter_asks_for_surer_suggestions_than_eager():
    limits = [ghost_settings(Settings(suggestion_eagerness=name)).threshold for name in ("eager", "normal", "quieter")]
    assert limits == sorted(limits)
    assert len(set(limits)) == 3
    assert ghost_settings(Settings(suggestion_delay_ms=300)).delay_ms == 300
