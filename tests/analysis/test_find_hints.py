"""What holds for all rules together: any text, order, switches, speed of a second pass is left to the benchmarks."""

import subprocess
import sys

from hypothesis import given, settings
from hypothesis import strategies as st

from screenwriter.analysis.hints import RULES, find_hints, rule_list
from screenwriter.analysis.hints.words import WordReader
from screenwriter.messages import Paragraph
from screenwriter.screenplay.elements import ElementKind
from tests.analysis.passages import read_passages, script

_WORDS = (
    "We see |NORA|Nora| begins to |walk|very |big|INT. |EXT|DAY|34|NORA, 34, |quickly |slowly |is being |taken| by |"
    "the |the |Hello|Bye|As you know|is angry|nods|#1#"
)
_MARKS = "“ \" ' ’ ( ) -- — . ... ? ! , [[ ]] @ ^ _ - · 🎭 é e\u0301 \u200d 中文 Ж 𝔘 ﬁ ß İ \x00"
_FRAGMENTS = st.sampled_from([*_WORDS.split("|"), *_MARKS.split(" "), "\n", "\u2028", "\t", " ", "  ", " - "])
_ODD_TEXT = st.one_of(st.text(max_size=40), st.lists(_FRAGMENTS, max_size=14).map("".join))
_PARAGRAPHS = st.lists(
    st.builds(Paragraph, st.sampled_from([kind.value for kind in ElementKind]), _ODD_TEXT), max_size=14
)


@settings(max_examples=150, deadline=None)
@given(_PARAGRAPHS)
def test_any_text_gives_hints_inside_its_paragraphs(paragraphs):
    rules = {rule.name for rule in RULES}
    for hint in find_hints(paragraphs):
        assert hint.rule in rules
        assert hint.message
        assert 0 <= hint.start < hint.end <= len(paragraphs[hint.paragraph].text)


@settings(max_examples=40, deadline=None)
@given(_PARAGRAPHS)
def test_a_reader_that_has_read_before_gives_the_same_hints(paragraphs):
    reader = WordReader()
    assert find_hints(paragraphs, (), reader) == find_hints(paragraphs, (), reader) == find_hints(paragraphs)


def test_a_switched_off_rule_is_silent_and_the_others_are_not():
    reader = WordReader()
    for passage in read_passages():
        if passage.is_fault:
            everything = find_hints(passage.paragraphs, (), reader)
            without = find_hints(passage.paragraphs, [passage.rule], reader)
            assert without == [hint for hint in everything if hint.rule != passage.rule]
            assert len(without) < len(everything)


def test_hints_come_in_script_order():
    paragraphs = [paragraph for passage in read_passages() for paragraph in passage.paragraphs]
    hints = find_hints(paragraphs)
    places = [(hint.paragraph, hint.start, hint.end) for hint in hints]
    assert places == sorted(places)
    assert len(hints) > 100


def test_nothing_to_read_gives_no_hints():
    assert find_hints([]) == []
    assert find_hints([Paragraph("action", ""), Paragraph("character", "  ")]) == []


def test_notes_and_synopses_are_passed_over():
    paragraphs = script("C NORA\nD Seven.")
    paragraphs.insert(1, Paragraph("note", "We see that she begins to walk very quickly."))
    paragraphs.insert(0, Paragraph("synopsis", "We see Nora. Suddenly, she is angry."))
    assert find_hints(paragraphs) == []


def test_offsets_count_code_points_past_an_emoji():
    (hint,) = find_hints([Paragraph("action", "🎭🎭 We see a boat.")])
    assert (hint.start, hint.end) == (3, 9)


def test_a_character_who_vanishes_from_a_long_script_is_marked_at_the_last_cue():
    early = [p for n in range(20) for p in script(f"H INT. MILL - DAY\nC IDRIS\nD Line {n}.\nC AMA\nD No.")]
    late = [p for n in range(30) for p in script(f"H EXT. JETTY - DAY\nC AMA\nD Word {n}.\nC TOBY\nD Yes.")]
    hints = [hint for hint in find_hints([*early, *late]) if hint.rule == "vanished_character"]
    assert [early[hint.paragraph].text for hint in hints] == ["IDRIS"]
    assert hints[0].paragraph == len(early) - 4
    mentioned = [*late[:-1], Paragraph("dialogue", "Idris drowned.")]
    assert not [hint for hint in find_hints([*early, *mentioned]) if hint.rule == "vanished_character"]


def test_the_list_of_rules_explains_each_once():
    rules = rule_list()
    assert [rule["rule"] for rule in rules] == [rule.name for rule in RULES]
    assert len({rule["rule"] for rule in rules}) == len({rule["title"] for rule in rules}) == len(rules) >= 25
    assert {rule["group"] for rule in rules} == {"format", "economy", "craft", "consistency"}
    assert all(len(rule["explanation"]) > 60 for rule in rules)


def test_listing_the_rules_does_not_import_nltk():
    code = "import sys, screenwriter.analysis.hints, screenwriter.analysis.server; sys.exit('nltk' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_file_that_is_one_endless_paragraph_is_read_at_its_beginning_only():
    text = "Nora begins to wait by the door and says nothing at all. " * 20_000
    found = find_hints([Paragraph("action", text), Paragraph("action", "Nora begins to wait.")])
    assert {hint.paragraph for hint in found} == {0, 1}
    assert max(hint.end for hint in found) < len(text) / 10
