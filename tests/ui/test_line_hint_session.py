"""Hints from the model in the window: they join the others, move with the script, and leave a locked one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt

from screenwriter.messages import (
    Failure,
    Hint,
    Hints,
    LineHints,
    LineHintsProgress,
    LineHintsRequest,
    ModelLoaded,
    Paragraph,
)
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.ui.hint_session import HintSession
from screenwriter.ui.line_hint_session import LineHintSession, carried

from .test_window_sessions import frame  # noqa: F401  a window with its settings

LOADED = ModelLoaded("/models/a", "A", 1)
SLIP = Hint("doubtful_word", 1, 8, 12, "The model doubts “form” here.", "from", figures="“form”: 14.0 bits.")


@pytest.fixture
def hints(frame):  # noqa: F811
    session = HintSession(frame.editor, frame.window, frame.settings)
    session._pause.setInterval(20)
    frame.editor.set_screenplay(
        Screenplay(
            elements=(
                Element(ElementKind.SCENE_HEADING, "INT. MILL - DAY"),
                Element(ElementKind.ACTION, "He came form the mill."),
                Element(ElementKind.ACTION, "Nora waits."),
            )
        )
    )
    return session


@pytest.fixture
def model(hints):
    return LineHintSession(hints)


def ask(qtbot, hints):
    with qtbot.waitSignal(hints.hints_wanted) as wanted:
        hints.wake()
    hints.receive(Hints(wanted.args[0].number, ()))
    return wanted.args[0]


def shown(hints):
    return [hint.rule for hint in hints.panel.shown_hints()]


def test_the_model_is_asked_when_the_rules_are_and_its_hints_join_theirs(qtbot, hints, model):
    model.note_model(LOADED)
    with qtbot.waitSignal(model.wanted) as wanted:
        request = ask(qtbot, hints)
    assert wanted.args[0] == LineHintsRequest(request.number, request.paragraphs, ("voice_drift",))
    model.receive(LineHints(request.number, (SLIP,)))
    assert shown(hints) == ["doubtful_word"]
    assert [hint.rule for hint in hints.marks.hints()] == ["doubtful_word"]


def test_a_model_that_comes_later_is_asked_about_the_same_script(qtbot, hints, model):
    request = ask(qtbot, hints)
    with qtbot.waitSignal(model.wanted) as wanted:
        model.note_model(LOADED)
    assert wanted.args[0].number == request.number


def test_its_number_stands_in_the_detail_and_not_in_the_list(qtbot, hints, model):
    model.note_model(LOADED)
    model.receive(LineHints(ask(qtbot, hints).number, (SLIP,)))
    item = hints.panel.list.topLevelItem(0).child(0)
    assert "14.0" not in item.text(0) + item.toolTip(0) + hints.marks.reason(SLIP)
    hints.panel.list.setCurrentItem(item)
    assert hints.panel.detail.figures.text() == "“form”: 14.0 bits."
    assert hints.panel.detail.figures.isVisibleTo(hints.panel.detail)


def test_its_rewrite_is_applied_as_one_undo_step(qtbot, hints, model, frame):  # noqa: F811
    model.note_model(LOADED)
    model.receive(LineHints(ask(qtbot, hints).number, (SLIP,)))
    assert hints.apply(SLIP)
    assert frame.editor.screenplay_document.element_at(1).text == "He came from the mill."
    frame.editor.undo()
    assert frame.editor.screenplay_document.element_at(1).text == "He came form the mill."


def test_an_old_answer_is_dropped(qtbot, hints, model):
    model.note_model(LOADED)
    request = ask(qtbot, hints)
    model.receive(LineHints(request.number - 1, (SLIP,)))
    assert shown(hints) == []


def test_hints_stay_with_their_paragraph_until_the_next_answer(qtbot, hints, model, frame):  # noqa: F811
    model.note_model(LOADED)
    model.receive(LineHints(ask(qtbot, hints).number, (SLIP,)))
    frame.editor.go_to_element(0)
    qtbot.keyClick(frame.editor, Qt.Key.Key_End)
    with qtbot.waitSignal(hints.hints_wanted) as wanted:
        qtbot.keyClick(frame.editor, Qt.Key.Key_Return)
        qtbot.keyClicks(frame.editor, "Rain.")
    hints.receive(Hints(wanted.args[0].number, ()))
    assert [(h.rule, h.paragraph) for h in hints.panel.shown_hints()] == [("doubtful_word", 2)]


def test_a_locked_script_has_none_and_asks_for_none(qtbot, hints, model):
    model.note_model(LOADED)
    request = ask(qtbot, hints)
    model.receive(LineHints(request.number, (SLIP,)))
    model.set_locked(True)
    assert shown(hints) == [] and "locked" in hints.panel.model_state.text()
    with qtbot.assertNotEmitted(model.wanted):
        ask(qtbot, hints)
    model.receive(LineHints(request.number + 1, (SLIP,)))
    assert shown(hints) == []


def test_the_panel_says_why_there_are_none(qtbot, hints, model):
    assert "No model is loaded" in hints.panel.model_state.text()
    request = ask(qtbot, hints)
    model.note_model(LOADED)
    assert hints.panel.model_state.text() == ""
    model.receive(LineHintsProgress(request.number, 3, 12))
    assert "3 of 12" in hints.panel.model_state.text()
    model.receive(LineHints(request.number, ()))
    assert hints.panel.model_state.text() == ""
    model.note_failure(Failure("process_died"))
    assert "No model is loaded" in hints.panel.model_state.text()


def test_with_all_of_its_rules_off_the_model_is_left_alone(qtbot, hints, model, frame):  # noqa: F811
    model.note_model(LOADED)
    model.receive(LineHints(ask(qtbot, hints).number, (SLIP,)))
    frame.settings.change(disabled_hints=("doubtful_word", "flat_line", "voice_drift"))
    with qtbot.assertNotEmitted(model.wanted):
        ask(qtbot, hints)
    assert shown(hints) == []


def test_a_click_on_the_box_of_a_rule_has_the_model_asked_without_it(qtbot, hints, model):
    model.note_model(LOADED)
    ask(qtbot, hints)
    panel = hints.panel
    panel.resize(320, 900)
    panel.show()
    panel.tabs.setCurrentIndex(panel.tabs.count() - 1)
    item = panel.switches.item_of("flat_line")
    panel.switches.scrollToItem(item)
    rect = panel.switches.visualItemRect(item)
    with qtbot.waitSignal(model.wanted) as wanted:
        point = QPoint(rect.left() + 8, rect.center().y())
        qtbot.mouseClick(panel.switches.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert set(wanted.args[0].disabled) == {"flat_line", "voice_drift"}


_TEXTS = st.lists(st.sampled_from("abcd"), max_size=8)


@given(_TEXTS, st.integers(0, 8), st.integers(0, 8), _TEXTS)
def test_a_carried_hint_stands_on_the_paragraph_it_was_found_in(texts, first, removed, added):
    before = [Paragraph("action", text) for text in texts]
    after = before[:first] + [Paragraph("action", text) for text in added] + before[first + removed :]
    hints = [Hint("flat_line", index, 0, 1, "") for index in range(len(before))]
    kept = carried(hints, tuple(before), tuple(after))
    found = [hint.paragraph for hint in kept]
    assert found == sorted(set(found))
    assert len(kept) >= min(first, len(before)) + len(before[first + removed :]) - max(0, len(before) - len(after))
    tails = [after[hint.paragraph] for hint in kept]
    assert all(paragraph in before for paragraph in tails)
    if before == after:
        assert kept == tuple(hints)
