"""What rules offer instead: the sentence must still stand, and nothing beside it may change."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screenwriter.analysis.hints import find_hints
from screenwriter.analysis.hints.rewrites import result
from screenwriter.analysis.hints.sentence_turns import active, plain_opening
from screenwriter.analysis.hints.verb_forms import VERBS, base_of_gerund, base_of_participle, third_person
from screenwriter.messages import Paragraph
from tests.analysis.passages import read_passages, script


def _rewritten(rule, paragraphs):
    (hint, *_) = [h for h in find_hints(paragraphs) if h.rule == rule]
    return None if hint.rewrite is None else result(hint, paragraphs[hint.paragraph].text)


@pytest.mark.parametrize(
    ("rule", "before", "after"),
    [
        ("filler", "Suddenly, the lights go out.", "The lights go out."),
        ("filler", "A door slams. Suddenly dogs bark.", "A door slams. Dogs bark."),
        ("filler", "The lights suddenly go out.", "The lights go out."),
        ("filler", "He waves, basically.", "He waves."),
        ("filler", "A very old dog.", "An ancient dog."),
        ("filler", "He is an extremely thin man.", "He is a gaunt man."),
        ("filler", "He is a somewhat odd man.", "He is an odd man."),
        ("filler", "The men seem to be waiting.", "The men wait."),
        ("begins_to", "Nora begins to walk home.", "Nora walks home."),
        ("begins_to", "Both begin to clap.", "Both clap."),
        ("begins_to", "He starts running.", "He runs."),
        ("begins_to", "He starts frobbing.", None),
        ("begins_to", "He starts taking out the sacks, and lining them up.", None),
        ("there_is", "Behind the counter there's a dog.", "Behind the counter, a dog."),
        ("there_is", "On the wall, there are two hooks.", "On the wall, two hooks."),
        ("there_is", "There's a boy waving at them.", None),
        ("progressive", "Jamal's sitting on the bench.", "Jamal sits on the bench."),
        ("progressive", "They're lying on the slate.", "They lie on the slate."),
        ("camera", "After the splash we hear a bell.", "After the splash, a bell."),
        ("adverbs", "Nora slowly and carefully opens it.", "Nora opens it."),
        ("adverbs", "Nora immediately and slowly opens it.", None),
        ("camera", "We see a boat.", "A boat."),
        ("camera", "We see a boat drift past.", None),
        ("camera", "We see: a boat.", "A boat."),
        ("camera", "We follow her out.", None),
        ("passive", "The door is opened by Nora.", "Nora opens the door."),
        ("passive", "The old gate is kicked open by two men.", "Two men kick the old gate open."),
        ("passive", "The door is slowly opened by Nora, who smiles.", None),
        ("redundant", "Nora nods her head.", "Nora nods."),
        ("doubled_word", "Rain on the the roof.", "Rain on the roof."),
        ("double_space", "Rain  on the roof.", "Rain on the roof."),
        ("apostrophe", "Its raining.", "It's raining."),
    ],
)
def test_a_rewrite_stands_by_itself(rule, before, after):
    assert _rewritten(rule, [Paragraph("action", before)]) == after


def test_exposition_goes_and_the_sentence_begins_anew():
    assert _rewritten("exposition", script("C NORA\nD As you know, we sold it.")) == "We sold it."


def test_a_heading_gets_the_time_of_the_scene_before():
    paragraphs = script("H INT. MILL - NIGHT\nA Dust.\nH EXT. YARD\nA Wind.")
    assert _rewritten("heading_time", paragraphs) == "EXT. YARD - NIGHT"


@pytest.mark.parametrize(
    "heading",
    ["INT. 老磨坊 - 夜", "INT. 老磨坊 夜", "EXT. 江边 — 清晨（雨）", "INT. 日本餐厅 - 傍晚", "INT. 船舱 - 日戏"],
)
def test_a_chinese_time_of_day_is_one(heading):
    paragraphs = [Paragraph("scene_heading", heading), Paragraph("action", "下雨了。")]
    assert [hint for hint in find_hints(paragraphs) if hint.rule == "heading_time"] == []


def test_a_chinese_heading_gets_a_chinese_time():
    paragraphs = script("H INT. 老磨坊 - 夜\nA 下雨了。\nH INT. 日本餐厅\nA 起风了。")
    assert _rewritten("heading_time", paragraphs) == "INT. 日本餐厅 - 夜"


def test_a_cue_gets_the_usual_spelling_and_keeps_its_extension():
    cues = "C NORA\nD One.\nC NORA\nD Two.\nC NORA\nD Three.\n"
    assert _rewritten("inconsistent_name", script(f"{cues}C NOAR (O.S.)\nD Four.")) == "NORA (O.S.)"


def test_a_curly_apostrophe_is_answered_by_one():
    assert _rewritten("apostrophe", [Paragraph("action", "It’s wet. Its raining.")]) == "It’s wet. It’s raining."


def test_the_third_ing_opening_is_turned_round():
    text = "Taking it, he nods. Holding it, he waits. Crossing to the window, she lifts the blind."
    after = "Taking it, he nods. Holding it, he waits. She crosses to the window and lifts the blind."
    assert _rewritten("ing_opening", [Paragraph("action", text)]) == after


@pytest.mark.parametrize(
    "sentence", ["She is dressed by nine.", "The plan is undone by Nora, at last.", "It rains.", "Nora opens the door."]
)
def test_what_is_no_plain_passive_is_left(sentence):
    assert active(sentence) is None


def test_an_opening_that_would_lose_its_order_is_left():
    assert plain_opening("Crossing to the window and back, she lifts the blind.") is None
    assert plain_opening("Being late, she runs.") is None


def test_forms_of_verbs_lead_back_to_them():
    forms = {"running": "run", "typing": "type", "lying": None, "dying": None, "sitting": "sit", "string": None}
    assert {form: base_of_gerund(form) for form in forms} == forms
    assert (base_of_participle("thrown"), base_of_participle("carried")) == ("throw", "carry")
    assert [third_person(verb) for verb in ("go", "cry", "push", "play")] == ["goes", "cries", "pushes", "plays"]
    assert {"walk", "open", "turn"} <= VERBS


_FAULTS = [p for p in read_passages() if p.is_fault and len(p.paragraphs) < 30]


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(_FAULTS), st.text(max_size=12), st.text(max_size=12))
def test_a_rewrite_touches_its_own_words_only(passage, before, after):
    paragraphs = [Paragraph(p.kind, before + p.text + after) for p in passage.paragraphs]
    for hint in find_hints(paragraphs):
        if hint.rewrite is None:
            continue
        text = paragraphs[hint.paragraph].text
        start, end = hint.rewrite_span or (hint.start, hint.end)
        assert 0 <= start <= end <= len(text)
        assert text[start:end] != hint.rewrite
        assert result(hint, text).strip()
