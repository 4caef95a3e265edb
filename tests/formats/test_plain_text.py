"""Screenplays in page columns."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from screenwriter.formats.fountain import read_fountain
from screenwriter.formats.plain_text import read_plain_text, write_plain_text
from screenwriter.screenplay.document import Screenplay, TitleEntry
from screenwriter.screenplay.elements import Element, ElementKind

K = ElementKind

PAGE = """\
                                                               2.

14   INT. MILL - DAY                                           14

     Dust hangs in the light that falls through the slats and
     settles on the boards.

                         NORA (V.O.)
               Wait here until the tide is
               in, and then go.

                         IDRIS
                    (low, to
                     himself)
               No.

                                                        CUT TO:

     EXT. QUAY - DAWN

                         NORA
               Go.
                    (beat)
               Now.

                         (CONTINUED)
"""


def test_columns_tell_the_kinds_and_broken_lines_join():
    screenplay = read_plain_text(PAGE)
    assert screenplay is not None
    assert [(element.kind, element.text) for element in screenplay.elements] == [
        (K.SCENE_HEADING, "INT. MILL - DAY"),
        (K.ACTION, "Dust hangs in the light that falls through the slats and settles on the boards."),
        (K.CHARACTER, "NORA (V.O.)"),
        (K.DIALOGUE, "Wait here until the tide is in, and then go."),
        (K.CHARACTER, "IDRIS"),
        (K.PARENTHETICAL, "(low, to himself)"),
        (K.DIALOGUE, "No."),
        (K.TRANSITION, "CUT TO:"),
        (K.SCENE_HEADING, "EXT. QUAY - DAWN"),
        (K.CHARACTER, "NORA"),
        (K.DIALOGUE, "Go."),
        (K.PARENTHETICAL, "(beat)"),
        (K.DIALOGUE, "Now."),
    ]
    assert screenplay.elements[0].scene_number == "14"


def test_fountain_is_not_taken_for_columns(shared):
    paths = sorted(shared.glob("corpus/originals/*.fountain"))
    assert paths
    assert all(read_plain_text(path.read_text(encoding="utf-8")) is None for path in paths)


def test_prose_is_not_taken_for_columns():
    assert read_plain_text("One.\n\n    Two, indented.\n\nThree.") is None
    assert read_plain_text("") is None


def test_elements_stand_in_their_columns():
    elements = (
        Element(K.SCENE_HEADING, "int. mill - day", scene_number="3"),
        Element(K.ACTION, "Dust."),
        Element(K.NOTE, "never printed"),
        Element(K.CHARACTER, "Nora"),
        Element(K.PARENTHETICAL, "(low)"),
        Element(K.DIALOGUE, "Wait here until the tide is in, and then go."),
        Element(K.TRANSITION, "cut to:"),
    )
    assert write_plain_text(Screenplay((TitleEntry("Title", "X"),), elements)).split("\n") == [
        " " * 29 + "X",
        "",
        "",
        "INT. MILL - DAY  3",
        "",
        "Dust.",
        "",
        "                    NORA",
        "              (low)",
        "          Wait here until the tide is in, and",
        "          then go.",
        "",
        "                                                 CUT TO:",
        "",
    ]


def test_written_columns_are_read_again(shared):
    for path in sorted(shared.glob("corpus/originals/*.fountain"))[:5]:
        screenplay = read_fountain(path.read_text(encoding="utf-8"))
        again = read_plain_text(write_plain_text(replace(screenplay, title_page=())))
        assert again is not None
        cues = [element.text for element in again.elements if element.kind is K.CHARACTER]
        assert cues == [element.text.upper() for element in screenplay.elements if element.kind is K.CHARACTER]


@settings(deadline=None)
@given(st.text(alphabet="NORA .(\t)\n\f:a1", max_size=200))
def test_any_text_is_read_or_left_to_fountain(text):
    read_plain_text(text)
