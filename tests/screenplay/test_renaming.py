"""A character under another name."""

import pytest

from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.renaming import IN_ACTION, IN_OTHER_TEXT, count_mentions, renamed


@pytest.mark.parametrize(
    ("cue", "expected"),
    [
        ("NORA", "AMA"),
        ("Nora", "Ama"),
        ("NORA (V.O.) (CONT'D)", "AMA (V.O.) (CONT'D)"),
        ("NORA(O.S.)", "AMA(O.S.)"),
        ("NORA  ", "AMA  "),
        ("NORAH", None),
        ("OLD NORA", None),
    ],
)
def test_a_cue_keeps_its_extensions_and_its_case(cue, expected):
    changed = renamed([Element(ElementKind.CHARACTER, cue)], "NORA", "Ama")
    assert [element.text for element in changed.values()] == ([] if expected is None else [expected])


@pytest.mark.parametrize(
    ("old", "new", "text", "expected"),
    [
        ("NORA", "Ama", "NORA enters. Nora's hat; Norah's not.", "AMA enters. Ama's hat; Norah's not."),
        ("MAN", "IDRIS", "A man sees the MAN. Man!", "A man sees the IDRIS. Idris!"),
        ("OLD MAN", "McGee", "The Old  Man and an old man", "The McGee and an old man"),
        ("NORA", "mary ann", "Nora waits", "Mary Ann waits"),
    ],
)
def test_mentions_keep_their_capitals_and_common_words_stay(old, new, text, expected):
    changed = renamed([Element(ElementKind.ACTION, text)], old, new, IN_ACTION)
    assert changed[0].text == expected


def test_mentions_change_only_where_asked():
    script = [
        Element(ElementKind.SCENE_HEADING, "INT. NORA'S HOUSE - DAY"),
        Element(ElementKind.ACTION, "Nora reads."),
        Element(ElementKind.CHARACTER, "NORA"),
        Element(ElementKind.DIALOGUE, "I am Nora."),
    ]
    assert list(renamed(script, "NORA", "AMA")) == [2]
    assert list(renamed(script, "NORA", "AMA", IN_ACTION)) == [1, 2]
    assert list(renamed(script, "NORA", "AMA", IN_ACTION | IN_OTHER_TEXT)) == [0, 1, 2, 3]
    assert renamed(script, "NORA", "NORA", IN_ACTION) == {}
    assert count_mentions(script, "NORA", IN_OTHER_TEXT) == 2
