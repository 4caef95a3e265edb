import pytest

from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.own_voice import LEAST_SPEECHES, Voice, count_speeches, speaker_at

SCRIPT = (
    Element(ElementKind.ACTION, "Rain."),
    Element(ElementKind.CHARACTER, "NORA (V.O.)"),
    Element(ElementKind.DIALOGUE, "Wait."),
    Element(ElementKind.NOTE, "really?"),
    Element(ElementKind.DIALOGUE, "Go."),
    Element(ElementKind.ACTION, "More rain."),
    Element(ElementKind.DIALOGUE, "Nobody's line."),
    Element(ElementKind.CHARACTER, "nora"),
)


@pytest.mark.parametrize(
    ("index", "kind", "speaker"),
    [
        (0, ElementKind.ACTION, ""),
        (2, ElementKind.DIALOGUE, "NORA"),
        (3, ElementKind.PARENTHETICAL, "NORA"),
        (4, ElementKind.DIALOGUE, "NORA"),
        (5, ElementKind.ACTION, ""),
        (6, ElementKind.DIALOGUE, ""),
        (8, ElementKind.DIALOGUE, "NORA"),
        (8, ElementKind.ACTION, ""),
        (0, ElementKind.DIALOGUE, ""),
    ],
)
def test_the_speaker_is_that_of_the_cue_above(index, kind, speaker):
    assert speaker_at(SCRIPT, index, kind) == speaker


def test_speeches_are_counted_by_name_whatever_stands_behind_it():
    assert count_speeches(SCRIPT, "NORA") == 2
    assert count_speeches(SCRIPT, "IDRIS") == 0


def test_a_voice_of_ones_own_takes_thirty_speeches():
    assert not Voice("NORA", LEAST_SPEECHES - 1).is_own
    assert Voice("NORA", LEAST_SPEECHES).is_own
    assert not Voice().is_own
