"""Names, extensions, places and times."""

import pytest

from screenwriter.screenplay.cues import character_name, cue_extensions, heading_place, split_heading


@pytest.mark.parametrize(
    ("cue", "name", "extensions"),
    [
        ("NORA", "NORA", ()),
        ("Nora (V.O.)", "NORA", ("(V.O.)",)),
        ("NORA (V.O.) (CONT'D)", "NORA", ("(V.O.)", "(CONT'D)")),
        ("@McNeil ^", "MCNEIL", ()),
        ("DR.  OKAFOR", "DR. OKAFOR", ()),
        ("(V.O.)", "", ("(V.O.)",)),
        ("", "", ()),
        ("NORA (unclosed", "NORA (UNCLOSED", ()),
    ],
)
def test_a_cue_is_a_name_and_its_extensions(cue, name, extensions):
    assert character_name(cue) == name
    assert cue_extensions(cue) == extensions


@pytest.mark.parametrize(
    ("heading", "intro", "location", "time"),
    [
        ("INT. MILL - DAY", "INT", "MILL", "DAY"),
        ("INT. MILL - LOFT - DAY", "INT", "MILL - LOFT", "DAY"),
        ("INT. MILL - LOFT - UPSTAIRS", "INT", "MILL - LOFT - UPSTAIRS", ""),
        ("ext. quay – dawn", "EXT", "quay", "dawn"),
        ("INT./EXT. VAN - NIGHT", "INT./EXT", "VAN", "NIGHT"),
        ("I/E VAN", "I/E", "VAN", ""),
        ("THE MILL, LATER", "", "THE MILL, LATER", ""),
        ("INTERIOR MILL", "", "INTERIOR MILL", ""),
        ("", "", "", ""),
    ],
)
def test_a_heading_is_intro_place_and_time(heading, intro, location, time):
    parts = split_heading(heading)
    assert (parts.intro, parts.location, parts.time) == (intro, location, time)


def test_places_compare_in_capitals():
    assert heading_place("Int. Mill - Day") == heading_place("EXT. MILL") == "MILL"
