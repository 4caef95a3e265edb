"""Quality gate, speed watch, context and offers: the parts of suggestions that need no window."""

from hypothesis import given
from hypothesis import strategies as st

from screenwriter.messages import Alternative
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.told_context import latest_speakers
from screenwriter.ui.editor.quality_gate import HIGHEST, QualityGate, SpeedWatch
from screenwriter.ui.editor.suggestion_context import context_before, follows_cue, scene_has_word
from screenwriter.ui.editor.suggestion_memory import Silence, TakenBack
from screenwriter.ui.editor.suggestion_offers import Offer, Offers, fitting_offers

DIALOGUE, ACTION, CUE = ElementKind.DIALOGUE, ElementKind.ACTION, ElementKind.CHARACTER
HEADING, NOTE = ElementKind.SCENE_HEADING, ElementKind.NOTE


def test_the_limit_rises_after_five_dismissals_in_a_row_and_falls_with_acceptances():
    gate = QualityGate(0.25)
    for _ in range(4):
        gate.note_dismissal(DIALOGUE)
    assert gate.allows(DIALOGUE, 0.25)
    gate.note_dismissal(DIALOGUE)
    assert not gate.allows(DIALOGUE, 0.3)
    assert gate.allows(DIALOGUE, 0.36)
    assert gate.allows(ACTION, 0.25), "each kind learns for itself"
    gate.note_acceptance(DIALOGUE)
    assert gate.allows(DIALOGUE, 0.25)


def test_an_acceptance_ends_the_row_of_dismissals():
    gate = QualityGate(0.25)
    for _ in range(3):
        for _ in range(4):
            gate.note_dismissal(DIALOGUE)
        gate.note_acceptance(DIALOGUE)
    assert gate.limit(DIALOGUE) == 0.25


@given(st.lists(st.booleans(), max_size=200), st.floats(0, 1))
def test_the_limit_never_leaves_its_bounds_and_can_be_reset(events, base):
    gate = QualityGate(base)
    for is_dismissal in events:
        (gate.note_dismissal if is_dismissal else gate.note_acceptance)(DIALOGUE)
        assert base <= gate.limit(DIALOGUE) <= max(base, HIGHEST)
    gate.reset()
    assert gate.limit(DIALOGUE) == base


def test_a_kind_may_have_its_own_limit():
    gate = QualityGate(0.25, {ACTION: 0.6})
    assert not gate.allows(ACTION, 0.5)
    assert gate.allows(DIALOGUE, 0.5)


def test_a_model_is_slow_when_the_median_of_twenty_answers_is():
    watch = SpeedWatch()
    for _ in range(19):
        watch.note(900)
    assert not watch.is_slow
    watch.note(900)
    assert watch.is_slow
    for _ in range(11):
        watch.note(10)
    assert not watch.is_slow


def _script(count: int) -> list[Element]:
    return [Element(ACTION, f"line {number}") for number in range(count)]


def test_context_begins_at_the_same_place_while_a_page_is_written():
    starts = set()
    for index in range(256, 384):
        paragraphs, _ = context_before(_script(400), index)
        starts.add(paragraphs[0].text)
        assert paragraphs[-1].text == f"line {index - 1}"
        assert 128 <= len(paragraphs) <= 255
    assert starts == {"line 128"}


def test_a_short_script_is_told_whole():
    paragraphs, cast = context_before(_script(63), 63)
    assert len(paragraphs) == 63
    assert cast == ()


def test_notes_and_sections_are_no_context():
    elements = [
        Element(ACTION, "one"),
        Element(NOTE, "secret"),
        Element(ElementKind.SECTION, "Act"),
        Element(ACTION, ""),
    ]
    paragraphs, _ = context_before(elements, 3)
    assert [p.text for p in paragraphs] == ["one"]
    assert paragraphs[0].kind == "action"


def test_cast_is_who_spoke_before_the_context_latest_first():
    cues = [Element(CUE, name) for name in ("Nora", "IDRIS (V.O.)", "NORA", "@McGee")]
    _, cast = context_before([*cues, *_script(252), Element(CUE, "ZED")], 256)
    assert cast == ("MCGEE", "NORA", "IDRIS")


def test_cast_has_at_most_twelve_names():
    assert len(latest_speakers([Element(CUE, f"MAN {n}") for n in range(30)])) == 12


def test_a_scene_has_a_word_from_its_heading_on():
    elements = [Element(ACTION, "before"), Element(HEADING, "INT. MILL"), Element(ACTION, "")]
    assert scene_has_word(elements, 2)
    assert not scene_has_word([Element(ACTION, "before"), Element(HEADING, ""), Element(ACTION)], 2)
    assert not scene_has_word([Element(NOTE, "a note"), Element(ACTION)], 1)


def test_dialogue_follows_its_cue_over_notes_and_parentheticals():
    cue, wryly = Element(CUE, "NORA"), Element(ElementKind.PARENTHETICAL, "(wryly)")
    assert follows_cue([cue, wryly, Element(NOTE, "n"), Element(DIALOGUE)], 3)
    assert not follows_cue([cue, Element(ACTION, "x"), Element(DIALOGUE)], 2)
    assert not follows_cue([Element(CUE, ""), Element(DIALOGUE)], 1)


def _offers(*texts: str) -> Offers:
    return Offers([Offer(Alternative(text, 0.5), text) for text in texts])


def test_alternatives_turn_both_ways_and_come_round():
    offers = _offers("a", "b", "c")
    assert [offers.turn(1).text for _ in range(4)] == ["b", "c", "a", "b"]
    assert offers.turn(-1).text == "a"
    assert _offers("a").turn(1) is None


def test_what_was_typed_leaves_only_alternatives_that_go_on_from_it():
    offers = _offers(" go home", " go out", " stay")
    offers.show(1)
    offers.go_on_after(" go ")
    assert [offer.text for offer in offers.all] == ["home", "out"]
    assert offers.shown.text == "out"


def test_only_what_was_undone_is_refused_and_only_at_its_place():
    memory = TakenBack()
    memory.note_taken("I would", " stay")
    assert not memory.is_refused("I would", " stay here")
    memory.note_undo("I would")
    assert memory.is_refused("I would", " stay here")
    assert not memory.is_refused("I would", " go")
    assert not memory.is_refused("You would", " stay")


def test_offers_fit_the_caret_and_leave_out_what_is_empty():
    alternatives = [Alternative(" stay here. And more.", 0.9), Alternative("\nNORA", 0.5), Alternative(" go", 0.4)]
    offers = fitting_offers(alternatives, "I would ", "", 12, 1)
    assert [offer.text for offer in offers] == ["stay here.", "go"]


def test_silence_lasts_in_its_element_until_a_word_is_typed():
    silence = Silence()
    silence.begin(3, "He ru")
    assert silence.holds(3, "He ru")
    assert not silence.holds(4, "He ru")
    assert silence.holds(3, "He runs")
    assert silence.holds(3, "He"), "deleting is not typing"
    assert not silence.holds(3, "He goes ")
    assert not silence.holds(3, "He goes")
