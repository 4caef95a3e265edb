"""Shares counted by hand: three scenes' worth of words, some accepted, some drafted, some pasted."""

from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.origin_map import Entry
from screenwriter.screenplay.origin_shares import count_shares
from screenwriter.screenplay.origins import UNRECORDED, Run, typed

K = ElementKind
SCRIPT = (
    (Element(K.SCENE_HEADING, "INT. MILL"), typed(9)),  # 2 words
    (Element(K.ACTION, "Rain falls hard."), (Run(5), Run(10, 1, 0), Run(1))),  # 3, accepted 2: falls hard
    (Element(K.NOTE, "Ask Bo."), (Run(7, 1, 0),)),  # not printed
    (Element(K.CHARACTER, "NORA (V.O.)"), typed(11)),  # 3: NORA V O
    (Element(K.DIALOGUE, "I know you."), (Run(11, 2, 0),)),  # 3, drafted 3
    (Element(K.SCENE_HEADING, "EXT. PIER"), typed(9)),  # 2
    (Element(K.ACTION, "Old text."), (Run(9, UNRECORDED),)),  # 2, unrecorded 2
    (Element(K.ACTION, "From elsewhere."), (Run(15, 3, 0),)),  # 2, pasted 2
)
ORIGINS = {1: ("accepted", "falls hard"), 2: ("drafted", "I know you."), 3: ("pasted", "From elsewhere.")}


def shares():
    elements = [element for element, _ in SCRIPT]
    return count_shares(elements, [Entry(element.text, runs) for element, runs in SCRIPT], ORIGINS)


def test_the_share_of_the_script_is_accepted_and_drafted_words_over_all():
    script = shares().script
    assert (script.all, script.by_model) == (17, 5)
    assert script.by_origin == {"accepted": 2, "drafted": 3, "unrecorded": 2, "pasted": 2}
    assert script.share == 5 / 17


def test_scenes_kinds_and_characters_have_shares_of_their_own():
    counted = shares()
    assert [(s.name, s.all, s.by_model) for s in counted.scenes] == [("INT. MILL", 11, 5), ("EXT. PIER", 6, 0)]
    assert {k.name: (k.all, k.by_model) for k in counted.kinds}["action"] == (7, 2)
    assert [(c.name, c.all, c.by_model) for c in counted.characters] == [("NORA", 3, 3)]


def test_an_empty_script_has_a_share_of_nothing():
    assert count_shares((), (), {}).script.share == 0.0
