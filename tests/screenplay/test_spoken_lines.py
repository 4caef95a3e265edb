"""What is said aloud, in which order and voice."""

from hypothesis import given
from hypothesis import strategies as st

from screenwriter.formats.fountain import read_fountain
from screenwriter.screenplay.spoken_lines import NARRATOR, VARIANTS, spoken_lines, voices_of

SCRIPT = read_fountain(
    "# Act\n\nINT. MILL - DAY\n\nRain.\n\nNORA (O.S.)\n(low)\nIt rains.\n\n[[check]]\n\nIDRIS\nStill.\n\nCUT TO:\n"
).elements


def said(start=0, **how):
    return [(line.speaker, line.text) for line in spoken_lines(SCRIPT, start, **how)]


def test_headings_are_spelled_out_and_cues_are_voices():
    assert said() == [
        (NARRATOR, "Interior, mill, day"),
        (NARRATOR, "Rain."),
        (NARRATOR, "low"),
        ("NORA", "It rains."),
        ("IDRIS", "Still."),
        (NARRATOR, "CUT TO:"),
    ]


def test_only_dialogue():
    assert said(only_dialogue=True) == [("NORA", "It rains."), ("IDRIS", "Still.")]


def test_reading_from_inside_a_speech_keeps_its_speaker():
    start = next(i for i, element in enumerate(SCRIPT) if element.text == "It rains.")
    assert said(start)[0] == ("NORA", "It rains.")


@given(st.integers(0, len(SCRIPT)))
def test_from_anywhere_the_rest_is_said_in_the_same_voices(start):
    assert said(start) == [(line.speaker, line.text) for line in spoken_lines(SCRIPT) if line.index >= start]


def test_neighbours_in_the_cast_have_different_voices_and_a_choice_holds():
    cast = [f"NAME {number}" for number in range(20)]
    voices = voices_of(cast, {"NAME 3": "f5"})
    assert voices["NAME 3"] == "f5"
    assert all(voices[one] != voices[two] for one, two in zip(cast[4:], cast[5:], strict=False))
    assert set(voices.values()) <= set(VARIANTS)
