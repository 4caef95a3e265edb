"""Random writing while answers come late, twice, out of order or never: the text is the writer's, no ghost is stale."""

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from screenwriter.messages import Alternative, Suggestion
from screenwriter.ui.editor.editor_settings import EditorSettings
from screenwriter.ui.editor.ghost_settings import GhostSettings
from screenwriter.ui.editor.ghost_text import text_before
from screenwriter.ui.editor.offer_display import KEY_HINT
from tests.ui.suggestion_desk import SPEECH, Desk

STEPS = 250
NO_AIDS = EditorSettings(auto_capitals=False, capital_i=False, detects_elements=False, completes=False)


@pytest.fixture
def desk(qtbot):
    desk = Desk(qtbot, GhostSettings(delay_ms=0))
    desk.editor.apply_settings(NO_AIDS)
    return desk


class _LateWorker:
    """Answers requests at random, and remembers what was before the caret for each answer."""

    def __init__(self, desk: Desk, chance: random.Random) -> None:
        self._desk = desk
        self._chance = chance
        self.asked_behind: dict[str, str] = {}

    def answer_one(self) -> None:
        """An answer to any request so far, most often one of the latest."""
        requests = self._desk.requests[-self._chance.choice((1, 1, 1, 2, 5)) :]
        if not requests:
            return
        request = self._chance.choice(requests)
        words = self._chance.choice(("ab a", "ba", "a b", "aa bb", "b"))
        text = f"{words} {request.number}"
        self.asked_behind[text] = request.typed
        self._desk.controller.receive(Suggestion(request.number, (Alternative(text, 0.9),), 5.0, "late"))


@pytest.mark.parametrize("seed", range(6))
def test_the_text_is_what_was_typed_and_no_ghost_is_stale(desk, seed):
    chance = random.Random(seed)
    worker = _LateWorker(desk, chance)
    expected = desk.text()
    ghosts = 0
    for _ in range(STEPS):
        step = chance.random()
        if step < 0.55:
            letter = chance.choice("ab ab ")
            desk.type(letter)
            expected += letter
        elif step < 0.6 and len(expected) > 3:
            desk.press(Qt.Key.Key_Backspace)
            expected = expected[:-1]
        elif step < 0.63:
            desk.press(Qt.Key.Key_Left)
            desk.press(Qt.Key.Key_End)
        elif step < 0.64:
            desk.press(Qt.Key.Key_Escape)
        elif step < 0.75:
            QApplication.processEvents()
        else:
            if chance.random() < 0.5:
                QApplication.processEvents()
            worker.answer_one()
        assert desk.text() == expected
        ghosts += desk.ghost.is_shown
        _assert_ghost_is_true(desk, worker)
    assert ghosts > 20, "the test must have seen ghosts"


def _assert_ghost_is_true(desk: Desk, worker: _LateWorker) -> None:
    """What is drawn goes on from what is written: an answer asked exactly there."""
    if not desk.ghost.is_shown:
        assert not desk.drawn()
        return
    assert [drawn.removesuffix(KEY_HINT) for drawn in desk.drawn()] == [desk.ghost.text]
    consumed = desk.ghost.consumed
    before = text_before(desk.editor.textCursor())
    assert worker.asked_behind[consumed + desk.ghost.text] == before[: len(before) - len(consumed)]


@pytest.mark.parametrize("seed", range(4))
def test_taking_and_undoing_at_random_gives_every_state_back(desk, seed):
    chance = random.Random(seed)
    worker = _LateWorker(desk, chance)
    states = [desk.text()]
    for _ in range(60):
        if desk.ghost.is_shown and chance.random() < 0.7:
            modifiers = chance.choice(((), (Qt.KeyboardModifier.ControlModifier,), (Qt.KeyboardModifier.AltModifier,)))
            before, text = desk.text(), desk.ghost.text
            desk.press(Qt.Key.Key_Right, *modifiers)
            assert desk.text().startswith(before)
            assert (before + text).startswith(desk.text())
            states.append(desk.text())
        else:
            desk.type(chance.choice("ab "))
            QApplication.processEvents()
            worker.answer_one()
    assert len(states) > 5
    seen = {desk.text()}
    while desk.editor.document().isUndoAvailable():
        desk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert desk.has_no_ghost()
        seen.add(desk.text(SPEECH))
    assert desk.text() == states[0]
    assert set(states) <= seen
    while desk.editor.document().isRedoAvailable():
        desk.press(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
        assert desk.has_no_ghost()
    assert desk.text() in seen
