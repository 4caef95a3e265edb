"""Why this?, marks of known lines, and the seed, in front of a real window."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from screenwriter.messages import Alternative, Likeness, Suggestion, WhyAnswer
from screenwriter.storage.settings import Settings
from screenwriter.ui.dialogs.why_dialog import WhyDialog
from screenwriter.ui.editor.ghost_settings import GhostSettings
from screenwriter.ui.editor.reason_words import also_mark, place_words, short_reason
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.settings_controller import SettingsController
from screenwriter.ui.suggestion_session import ghost_settings
from screenwriter.ui.why_commands import WhyCommands

from .suggestion_desk import FIRST_ACTION, SPEECH, Desk

Key, Mod = Qt.Key, Qt.KeyboardModifier
KNOWN = Alternative("I would stay here", 0.72, (0.25, 0.6, 0.15), "like", "Harbor", 12, 6)
LIKENESS = Likeness("Harbor", "/nowhere/harbor.fountain", 12, "dialogue", "I would stay here <till> dawn.", 6)


class Window:
    """A desk inside a window, with what the window would ask the engine and open."""

    def __init__(self, qtbot, tmp_path) -> None:
        self.desk = Desk(qtbot)
        self.frame = MainWindow(self.desk.editor)
        qtbot.addWidget(self.frame)
        self.frame.show_editor()
        self.frame.show()
        self.desk.editor.setFocus()
        self.settings = SettingsController(Settings(), tmp_path / "settings.json")
        self.opened: list[str] = []
        self.asked: list = []
        self.why = WhyCommands(self.desk.controller, self.frame, self.settings, self.opened.append)
        self.why.explanation_wanted.connect(self.asked.append)

    def offer(self, *alternatives: Alternative) -> None:
        """Type a space and have the engine answer with these."""
        self.desk.type(" ")
        number = self.desk.rest().number
        self.desk.controller.receive(Suggestion(number, alternatives, 5.0, "My model"))

    @property
    def dialog(self) -> WhyDialog | None:
        return next((d for d in self.frame.findChildren(WhyDialog) if d.isVisible()), None)

    def close_dialog(self) -> None:
        """As Esc; the window system would then make the window below the active one."""
        self.dialog.reject()
        self.desk.qtbot.waitUntil(lambda: not self.frame.findChildren(WhyDialog))
        self.frame.activateWindow()
        self.desk.editor.setFocus()
        self.desk.qtbot.waitUntil(self.desk.editor.hasFocus)

    def told(self) -> str:
        return "\n".join(label.text() for label in self.dialog.findChildren(QLabel))

    def button(self, text: str) -> QPushButton:
        return next(b for b in self.dialog.findChildren(QPushButton) if b.text() == text)


@pytest.fixture
def window(qtbot, tmp_path) -> Window:
    return Window(qtbot, tmp_path)


def test_why_this_tells_of_a_ghost_what_is_known_at_once_and_then_its_like(window):
    window.offer(KNOWN)
    window.desk.press(Key.Key_Slash, Mod.AltModifier)
    assert "My model" in window.told() and "72 %" in window.told() and "your scripts 60 %" in window.told()
    assert f"Seed {window.desk.controller.seed}" in window.told()
    request = window.asked[-1]
    assert (request.typed, request.span, request.kind) == ("I never said that ", "I would stay here", "dialogue")
    window.why.receive(WhyAnswer(request.number, (LIKENESS,), (LIKENESS,), True, 3))
    told = window.told()
    assert "like your script <i>Harbor, p. 12</i>" in told and "&lt;till&gt;" in told
    assert "6 equal words in a row stand in Harbor p. 12" in told
    assert not window.button("Open").isEnabled(), "the file is gone"


def test_a_like_passage_opens_its_script(window, qtbot, tmp_path):
    path = tmp_path / "harbor.fountain"
    path.write_text("INT. QUAY - DAY\n", "utf-8")
    window.offer(KNOWN)
    window.desk.press(Key.Key_Slash, Mod.AltModifier)
    window.why.receive(WhyAnswer(window.asked[-1].number, (replace(LIKENESS, path=str(path)),), (), True, 3))
    qtbot.mouseClick(window.button("Open"), Qt.MouseButton.LeftButton)
    assert window.opened == [str(path)] and window.dialog is None


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (WhyAnswer(1, (), (), True, 0), "this model has not learned from your scripts"),
        (WhyAnswer(1, (), (), True, 4), "No close source in the scripts it learned from"),
        (WhyAnswer(1, (), (), False, 0), "made before the guard"),
    ],
)
def test_no_close_source_and_no_guard_are_said(window, answer, words):
    window.offer(KNOWN)
    window.desk.press(Key.Key_Slash, Mod.AltModifier)
    window.why.receive(answer)
    assert words in window.told()


def test_every_line_of_the_dialog_has_the_room_it_needs(window):
    window.offer(KNOWN)
    window.desk.press(Key.Key_Slash, Mod.AltModifier)
    window.why.receive(WhyAnswer(window.asked[-1].number, (), (), True, 0))
    window.desk.qtbot.wait(50)

    labels = [label for label in window.dialog.findChildren(QLabel) if label.isVisible()]

    assert len(labels) >= 4
    assert [label.text() for label in labels if label.height() < label.heightForWidth(label.width())] == []


def test_an_accepted_span_can_be_asked_about_later_and_other_text_can_not(window):
    window.offer(KNOWN)
    window.desk.press(Key.Key_Right, Mod.ControlModifier)
    window.desk.press(Key.Key_Right)
    window.desk.type(" and wait")
    window.desk.press(Key.Key_Home)
    window.asked.clear()
    window.desk.press(Key.Key_Slash, Mod.AltModifier)
    assert (window.asked[-1].typed, window.asked[-1].span) == ("I never said that ", "I would stay here")
    assert "Accepted" in window.told()
    window.dialog.reject()
    window.desk.go_to_end_of(1)
    window.desk.press(Key.Key_Slash, Mod.AltModifier)
    assert window.dialog is None and window.desk.text(1) == "The wheel turns."


def test_a_known_line_is_marked_beside_the_ghost_and_said_when_it_is_taken(window):
    window.offer(KNOWN)
    assert any("also in Harbor p. 12" in drawn for drawn in window.desk.drawn())
    assert window.frame.status_line.currentMessage() == "Also in Harbor p. 12"
    window.desk.press(Key.Key_Right)
    assert window.desk.text(SPEECH) == "I never said that I would stay here", "the mark is not text"
    window.why.receive(WhyAnswer(window.asked[-1].number, (), (LIKENESS,), True, 3))
    assert window.frame.status_line.currentMessage() == "You used this line in Harbor, p. 12"


def test_nothing_is_said_of_a_line_that_stands_nowhere_else(window):
    window.offer(replace(KNOWN, reason="general", also_words=0))
    window.desk.press(Key.Key_Right)
    assert window.asked == [] and window.frame.status_line.currentMessage() == ""


def test_the_seed_is_fixed_from_the_dialog_and_let_go_again(window, qtbot):
    drawn = window.desk.controller.seed
    window.offer(KNOWN)
    assert window.desk.requests[-1].seed == drawn > 0
    window.desk.press(Key.Key_Slash, Mod.AltModifier)
    qtbot.mouseClick(window.button("Fix this seed"), Qt.MouseButton.LeftButton)
    assert window.settings.settings.suggestion_seed == drawn
    assert ghost_settings(window.settings.settings).seed == drawn
    window.close_dialog()
    window.desk.controller.set_settings(replace(ghost_settings(window.settings.settings), delay_ms=0))
    window.desk.go_to_end_of(FIRST_ACTION)
    window.offer(KNOWN)
    window.desk.press(Key.Key_Slash, Mod.AltModifier)
    assert "fixed in the settings" in window.told()
    qtbot.mouseClick(window.button("Let the seed change"), Qt.MouseButton.LeftButton)
    assert window.settings.settings.suggestion_seed == 0


def test_the_writers_guard_settings_reach_the_engine(qtbot):
    choices = Settings(guard_words=10, guard_own_scripts=False, guard_phrases=("at the end of the day",))
    desk = Desk(qtbot, replace(ghost_settings(choices), delay_ms=0))
    desk.controller.why.script_path = lambda: "/scripts/harbor.fountain"
    desk.type(" ")
    request = desk.rest()
    assert (request.guard_words, request.guards_own) == (10, False)
    assert (request.set_phrases, request.script) == (("at the end of the day",), "/scripts/harbor.fountain")
    assert GhostSettings().guard_words == 8


@pytest.mark.parametrize(
    ("alternative", "words"),
    [
        (KNOWN, "also in Harbor p. 12"),
        (replace(KNOWN, also_words=0), "like Harbor p. 12"),
        (replace(KNOWN, also_words=0, like_page=0), "like Harbor"),
        (Alternative("x", 0.5, reason="common"), "common in your action"),
        (Alternative("x", 0.5, reason="general"), "general"),
        (Alternative("x", 0.5), ""),
    ],
)
def test_a_reason_is_a_few_words(alternative, words):
    assert short_reason(alternative, "action") == words
    assert also_mark(alternative) == (words if words.startswith("also") else "")


def test_a_long_title_is_cut():
    assert place_words("The Unlikely and Long Return of Margot Ellis", 7) == "The Unlikely and Long Retur… p. 7"
