"""Completion lists and the ranking table of editing.md section 4."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenwriter.screenplay.completion import (
    Part,
    complete_cue,
    complete_extension,
    complete_heading,
    complete_transition,
    heading_part,
    next_part_separator,
)
from screenwriter.screenplay.elements import Element
from screenwriter.screenplay.elements import ElementKind as K
from screenwriter.screenplay.script_words import ScriptWords
from screenwriter.screenplay.speaker_ranking import names_mentioned, rank_speakers, scene_before, speakers_of

RANKING_TABLE = [
    (["NORA", "IDRIS"], [], {"ZED": 40, "AMA": 3}, ["NORA", "IDRIS", "ZED", "AMA"]),
    (["NORA", "IDRIS", "AMA"], [], {"ZED": 40}, ["IDRIS", "NORA", "AMA", "ZED"]),
    (["NORA"], [], {"ZED": 40, "AMA": 3}, ["NORA", "ZED", "AMA"]),
    (["NORA"], ["AMA"], {"ZED": 40}, ["AMA", "NORA", "ZED"]),
    ([], ["AMA"], {"ZED": 40, "IDRIS": 2}, ["AMA", "ZED", "IDRIS"]),
    (["NORA"], [], {}, ["NORA"]),
]


@pytest.mark.parametrize(("spoken", "named", "others", "order"), RANKING_TABLE)
def test_ranking_table(spoken, named, others, order):
    speeches = {**others, **{name: spoken.count(name) for name in spoken}}
    assert rank_speakers(spoken, named, speeches) == order


def test_ties_go_to_the_later_speaker_then_by_alphabet_and_list_names_come_last():
    order = rank_speakers([], [], {"B": 2, "A": 2, "C": 2}, {"B": 9}, listed=["Z", "Y", "A"])
    assert order == ["B", "A", "C", "Y", "Z"]


@given(
    st.lists(st.sampled_from("ABCDEF")),
    st.lists(st.sampled_from("ABCDEFGH")),
    st.dictionaries(st.sampled_from("ABCDEFXY"), st.integers(1, 9)),
)
def test_ranking_names_everyone_exactly_once(spoken, named, speeches):
    order = rank_speakers(spoken, named, speeches, listed=["Q"])
    assert sorted(order) == sorted({*spoken, *named, *speeches, "Q"})
    if len(set(spoken)) > 1:
        assert order[0] != spoken[-1]


SCENE = [
    Element(K.SCENE_HEADING, "INT. NORA'S MILL - DAY"),
    Element(K.ACTION, "Idris waits. AMA OSEI, 30, comes in with will enough for two. Will follows."),
    Element(K.CHARACTER, "NORA (V.O.)"),
    Element(K.DIALOGUE, "Zed?"),
    Element(K.CHARACTER, "@Idris ^"),
]


def test_speakers_are_named_without_extensions_and_marks():
    assert speakers_of(SCENE) == ["NORA", "IDRIS"]


def test_mentions_are_known_names_with_a_capital_and_introductions_in_order():
    known = {"NORA", "IDRIS", "WILL", "ZED"}
    assert names_mentioned(SCENE, known) == ["NORA", "IDRIS", "AMA OSEI", "WILL"]
    assert names_mentioned(SCENE, {*known, "AMA"}) == ["NORA", "IDRIS", "AMA", "WILL"]


def test_notes_and_sections_name_nobody():
    assert names_mentioned([Element(K.NOTE, "ZED, 40"), Element(K.SECTION, "Zed")], {"ZED"}) == []


def test_scene_before_stops_at_the_heading():
    elements = [*SCENE, *SCENE]
    assert list(scene_before(elements, 8)) == SCENE[:3]
    assert list(scene_before(elements[1:], 2)) == SCENE[1:3]
    assert list(scene_before(elements, 0)) == []


def _items(found):
    return found.items if found else None


def test_cue_completes_by_first_letters_in_ranked_order():
    names = ["NORA", "IDRIS", "NED"]
    assert _items(complete_cue("n", lambda: names)) == ("NORA", "NED")
    assert _items(complete_cue("", lambda: names)) == tuple(names)
    assert complete_cue("nora", lambda: names) is None
    assert _items(complete_cue("N", lambda: ["NORA", "N"])) == ("N", "NORA")


def test_bracket_on_a_cue_completes_extensions_not_there_yet():
    assert _items(complete_cue("NORA (O", list)) == ("(O.S.)", "(O.C.)")
    assert "(V.O.)" not in complete_cue("NORA (V.O.) (", list).items
    assert complete_cue("NORA (V.O.)", lambda: ["NORA"]) is None
    found = complete_extension("NORA")
    assert (found.lead, found.start, found.items[0]) == (" ", 4, "(V.O.)")
    assert complete_extension("NORA ").lead == ""


@pytest.mark.parametrize(
    ("before", "part", "start"),
    [
        ("", Part.INTRO, 0),
        ("in", Part.INTRO, 0),
        ("INT. ", Part.LOCATION, 5),
        ("int mi", Part.LOCATION, 4),
        ("INT./EXT. VAN", Part.LOCATION, 10),
        ("INT. MILL - ", Part.TIME, 12),
        ("INT. MILL - LOFT - D", Part.TIME, 19),
    ],
)
def test_heading_part_goes_by_the_separators(before, part, start):
    assert heading_part(before) == (part, start)


def test_heading_completes_part_by_part():
    places = {"INT": ["MILL", "MILL - LOFT", "QUAY"], "EXT": ["QUAY", "MILL"]}

    def locations(intro):
        return places[intro]

    assert _items(complete_heading("i", locations)) == ("INT.", "INT./EXT.", "I/E.")
    assert complete_heading("i", locations).trail == " "
    assert complete_heading("", locations) is None
    assert _items(complete_heading("EXT. ", locations)) == ("QUAY", "MILL")
    assert complete_heading("EXT.", locations).lead == " "
    assert _items(complete_heading("INT. m", locations)) == ("MILL", "MILL - LOFT")
    times = complete_heading("INT. MILL - ", locations, ["DUSK", "TEATIME"])
    assert times.items[0] == "DUSK" and "LOFT" in times.items and times.items[-2] == "TEATIME"
    assert _items(complete_heading("INT. MILL - n", locations))[0] == "NIGHT"
    assert _items(complete_heading("INT. MILL - LOFT - NI", locations)) == ("NIGHT",)


@pytest.mark.parametrize(
    ("heading", "separator"),
    [
        ("INT", ". "),
        ("MILL", " - "),
        ("INT. ", ""),
        ("INT. MILL", " - "),
        ("INT. MILL - ", ""),
        ("INT. MILL - DAY", None),
    ],
)
def test_tab_in_a_heading_opens_the_next_part(heading, separator):
    assert next_part_separator(heading) == separator


def test_transitions_complete_from_the_script_and_the_defaults():
    assert _items(complete_transition("sm", ["SMEAR CUT TO:"])) == ("SMEAR CUT TO:", "SMASH CUT TO:")
    assert complete_transition("") is None
    assert complete_transition("CUT TO:") is None


def test_script_words_follow_changes():
    words = ScriptWords(SCENE)
    assert words.speeches() == {"NORA": 1, "IDRIS": 1}
    assert words.names(without=2) == {"IDRIS"}
    assert words.locations("INT") == ["NORA'S MILL"] and words.times() == ["DAY"]
    words.replace(2, 2, [Element(K.TRANSITION, "Cut to:"), Element(K.SCENE_HEADING, "EXT. QUAY - NIGHT")])
    assert words.names() == {"IDRIS"}
    assert words.locations("EXT") == ["QUAY", "NORA'S MILL"]
    assert words.transitions() == ["CUT TO:"] and words.transitions(without=2) == []
    assert words.last_spoken(5) == {"IDRIS": 4}


@given(st.data())
def test_script_words_count_the_same_however_they_came(data):
    pool = [*SCENE, Element(K.TRANSITION, "CUT TO:")]
    elements = data.draw(st.lists(st.sampled_from(pool), max_size=8))
    words = ScriptWords(elements)
    for _ in range(3):
        first = data.draw(st.integers(0, len(elements)))
        removed = data.draw(st.integers(0, len(elements) - first))
        added = data.draw(st.lists(st.sampled_from(pool), max_size=3))
        elements[first : first + removed] = added
        words.replace(first, removed, added)
    fresh = ScriptWords(elements)
    assert words.speeches() == fresh.speeches() and words.transitions() == fresh.transitions()
    assert words.locations("INT") == fresh.locations("INT")
