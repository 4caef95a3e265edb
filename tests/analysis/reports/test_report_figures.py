"""Counting rules, tables and invariants of reports."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screenwriter.analysis.reports import counting
from screenwriter.analysis.reports.making import make_reports
from screenwriter.analysis.reports.names import CastNames, is_proper_name
from screenwriter.analysis.reports.placing import make_request
from screenwriter.analysis.reports.readability import count_syllables, count_text, grades
from screenwriter.message_lines import from_json, to_json
from screenwriter.report_messages import Reports
from screenwriter.screenplay.cast_facts import CharacterFact
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.pagination import paginate
from screenwriter.screenplay.word_counting import count_words
from tests.analysis.reports.check_script import CHECK, report, request_of, row, rows_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("well-thumbed", 1),
        ("it's", 1),
        ("--", 0),
        ("9:30", 1),
        ("a -- b", 2),
        ("她走了", 3),
        ("さくら", 2),
        ("café № 5", 2),
        ("她 said", 2),
    ],
)
def test_words_are_counted_between_spaces_and_by_sign_where_there_are_none(text, words):
    assert count_words(text) == words


def test_shares_are_rounded_so_that_they_sum_to_a_hundred():
    assert counting.percentages([1, 1, 1]) == [33.4, 33.3, 33.3]
    assert counting.percentages([0, 0]) == [0.0, 0.0]
    assert counting.ranges([3, 4, 5, 9]) == "3-5, 9"


def test_the_speech_rate_counts_every_stop_and_comma_that_a_space_follows():
    assert counting.rate_seconds("dialogue", "No, I can't. Not tonight.") == pytest.approx(2.152, abs=0.001)
    assert counting.rate_seconds("dialogue", "One. Two. Three.") > counting.rate_seconds("dialogue", "One Two. Three.")
    assert counting.rate_seconds("transition", "CUT TO:") == 0


def test_the_five_grades_follow_their_formulas():
    counts = count_text(["The boat was old. It leaked at every seam, and Nora loved it."])
    assert (counts.words, counts.sentences, counts.syllables, counts.letters, counts.long_words) == (13, 2, 15, 46, 0)
    found = grades(counts)
    expected = {"flesch_kincaid": 0.56, "automated": -1.51, "coleman_liau": 0.45, "smog": 3.13, "fog": 2.60}
    assert found == {name: pytest.approx(value, abs=0.005) for name, value in expected.items()}


_SYLLABLES = {
    1: "boat leaked hours lied time the jumped loved miles names lies breathe eye quite league tongue don't can't",
    2: "wanted table river horses boxes wishes faces people going create riding nation special patient question alone "
    "ferry police machine unique trying playing million onion client giant movement lonely safely couldn't isn't every",
    3: "beautiful radio video museum created alien serious various obvious companion dangerous delicious tomorrow "
    "hospital family area audience usual piano violin yesterday",
    4: "actually january interesting variety society reality anaesthetist everybody",
}


@pytest.mark.parametrize(("syllables", "words"), _SYLLABLES.items())
def test_syllables(syllables, words):
    assert {word: count_syllables(word) for word in words.split()} == dict.fromkeys(words.split(), syllables)


def test_a_short_text_has_no_grade_and_a_long_one_has_a_range():
    short = rows_of(report(CHECK, "readability"))[0]
    assert (short["grade"], short["remark"]) == (None, "too short")
    text = "NORA\n" + "The boat was old and it leaked at every seam. " * 15 + "\n"
    found = row(report(text, "readability"), "All dialogue")
    assert found["lowest"] <= found["grade"] <= found["highest"]
    assert found["age"] == pytest.approx(found["grade"] + 5)


def test_a_long_speech_is_listed_with_its_page():
    speech = "I said so, and then, well, I said it again. " * 12
    made = report(f"INT. MILL - DAY\n\nNORA\n{speech}\n\nIDRIS\nYes.\n", "monologues")
    assert [(one["name"], one["page"]) for one in rows_of(made)] == [("NORA", 1)]
    assert rows_of(made)[0]["seconds"] > 30


def test_another_name_is_counted_as_its_owner():
    facts = (CharacterFact("YOUNG NORA", same_as="NORA"),)
    text = "INT. MILL - DAY\n\nYOUNG NORA\nOne two.\n\nIDRIS\nYes.\n\nNORA\nThree.\n"
    assert row(report(text, "characters", facts), "NORA")["words"] == 3
    assert {one["name"] for one in rows_of(report(text, "characters", facts))} == {"NORA", "IDRIS"}
    circle = (CharacterFact("NORA", same_as="IDRIS"), CharacterFact("IDRIS", same_as="NORA"))
    assert sum(one["speeches"] for one in rows_of(report(text, "characters", circle))) == 3


def test_a_name_that_is_a_word_counts_only_with_a_capital():
    names = CastNames(["HOPE", "NORA BELL", "NORA"])
    assert names.named_in("There is no hope for nora.") == {"NORA"}
    assert names.named_in("Hope waits. Nora Bell's coat, noras") == {"HOPE", "NORA BELL"}


def test_a_part_is_no_proper_name():
    assert [is_proper_name(name) for name in ("NORA", "WOMAN 2", "YOUNG COP", "MRS. BELL")] == [
        True,
        False,
        False,
        True,
    ]


def test_headings_with_both_and_without_time_are_told_apart():
    made = report("INT./EXT. CAR - DAY\n\nGo.\n\nEXT. ROAD\n\nDust.\n", "settings")
    found = {(one["by"], one["value"]): one["scenes"] for one in rows_of(made)}
    assert found["INT or EXT", "INT/EXT"] == 1
    assert found["time of day", "not given"] == 1


def test_a_man_named_or_a_pronoun_keeps_an_exchange_from_being_a_candidate():
    facts = tuple(
        CharacterFact(name, gender) for name, gender in (("NORA", "woman"), ("AMA", "woman"), ("IDRIS", "man"))
    )
    head = "INT. MILL - DAY\n\nIDRIS\nHello.\n\n"
    said = head + "NORA\nWhere is {}?\n\nAMA\nOutside.\n"
    for who, state in (("Idris", "B only"), ("he", "B only"), ("the boat", "C, candidate")):
        made = report(said.format(who), "bechdel", facts)
        assert rows_of(made)[0]["state"] == state


_KINDS = st.sampled_from(
    [ElementKind.SCENE_HEADING, ElementKind.ACTION, ElementKind.CHARACTER, ElementKind.DIALOGUE,
     ElementKind.PARENTHETICAL, ElementKind.LYRIC, ElementKind.NOTE, ElementKind.TRANSITION, ElementKind.PAGE_BREAK]
)  # fmt: skip
_TEXTS = st.sampled_from(
    [
        "",
        " ",
        "NORA",
        "IDRIS (V.O.)",
        "INT. MILL - DAY",
        "EXT. ROAD",
        "Nora waits, and idris.",
        "It rains. Why?",
        "她走了",
        "--",
    ]
)
_SCRIPTS = st.lists(st.builds(Element, _KINDS, _TEXTS), max_size=40)


@given(_SCRIPTS)
@settings(max_examples=40, deadline=None)
def test_figures_add_up_over_any_script(elements):
    made = {one.name: one for one in make_reports(make_request(3, (), paginate(tuple(elements))))}
    values = {one["figure"]: one["value"] for one in rows_of(made["summary"])}
    assert sum(one["words"] for one in rows_of(made["scenes"])) == values["words"]
    characters = rows_of(made["characters"])
    assert sum(one["words"] for one in characters) <= values["words of dialogue"]
    for share, counted in (("lines_share", "lines"), ("words_share", "words")):
        total = sum(one[share] for one in characters)
        assert total == pytest.approx(100 if sum(one[counted] for one in characters) else 0)
    assert sum(one["speeches"] for one in characters) == values["speeches"]
    assert sum(one["action"] for one in rows_of(made["balance"])) == values["lines of action"]
    on_pages = sum(
        sum(value for name, value in one.items() if name != "page") for one in rows_of(made["page_presence"])
    )
    assert on_pages == sum(one["lines"] for one in characters)
    for name in ("scenes", "characters", "locations"):
        assert all(0 <= index < len(elements) for index in made[name].elements)
    answer = Reports(3, tuple(made.values()))
    assert from_json(to_json(answer)) == answer


def test_a_request_comes_back_from_its_line_as_it_went():
    request = request_of(CHECK, "scenes", facts=(CharacterFact("NORA", "woman"),), confirmed=("ab",))
    assert from_json(to_json(request)) == request
