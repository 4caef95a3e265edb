"""Colours and bookmarks in the side folder, found again whatever was done to the script elsewhere."""

from dataclasses import replace

import pytest

from screenwriter.formats.fountain import read_fountain, write_fountain
from screenwriter.storage.production_file import read_production, write_production

TEXT = "INT. MILL - DAY\n\nRain falls.\n\nEXT. RIVER - NIGHT\n\nNora rows.\n\nINT. MILL - DAY\n\nShe sleeps.\n"


def labelled(colours, bookmarks):
    script = read_fountain(TEXT)
    elements = [
        replace(element, colour=colours.get(index, ""), bookmark=bookmarks.get(index))
        for index, element in enumerate(script.elements)
    ]
    return replace(script, elements=tuple(elements))


def found(folder, text):
    script = read_production(folder, read_fountain(text))
    return [(e.text, e.colour, e.bookmark) for e in script.elements if e.colour or e.bookmark is not None]


def test_labels_come_back_and_the_script_has_none_of_them(tmp_path):
    script = labelled({0: "#c8554b"}, {1: "", 3: "The river"})
    write_production(tmp_path, script)
    assert write_fountain(script) == TEXT
    assert found(tmp_path, TEXT) == [
        ("INT. MILL - DAY", "#c8554b", None),
        ("Rain falls.", "", ""),
        ("Nora rows.", "", "The river"),
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("EXT. RIVER - NIGHT", "EXT. RIVER BANK - NIGHT"),  # the heading itself
        ("INT. MILL - DAY\n\nRain", "FADE IN:\n\nINT. MILL - DAY\n\nRain"),  # above it
        ("Nora rows.", "Nora rows on.\n\nShe tires."),
    ],
)
def test_a_scene_edited_elsewhere_keeps_its_colour(tmp_path, old, new):
    write_production(tmp_path, labelled({2: "#4f82bd"}, {}))
    [(text, colour, _)] = found(tmp_path, TEXT.replace(old, new))
    assert (text.startswith("EXT. RIVER"), colour) == (True, "#4f82bd")


def test_a_colour_goes_with_its_scene(tmp_path):
    write_production(tmp_path, labelled({2: "#4f82bd"}, {}))
    first, second, third = (
        TEXT.split("\n\nEXT")[0],
        "EXT. RIVER - NIGHT\n\nNora rows.",
        "INT. MILL - DAY\n\nShe sleeps.",
    )
    assert found(tmp_path, "\n\n".join((first, third, second)) + "\n") == [("EXT. RIVER - NIGHT", "#4f82bd", None)]
    assert found(tmp_path, f"{first}\n\n{third}\n") == []


def test_labels_taken_away_are_forgotten(tmp_path):
    write_production(tmp_path, labelled({0: "#c8554b"}, {1: "x"}))
    write_production(tmp_path, read_fountain(TEXT))
    assert found(tmp_path, TEXT) == []


@pytest.mark.parametrize(
    "row", ['[0,"scene_heading","red",null]', '[0,"scene_heading","",7]', '["x"]', '[0,"y","",""]']
)
def test_a_damaged_row_costs_the_labels_and_nothing_else(tmp_path, row):
    write_production(tmp_path, labelled({0: "#c8554b"}, {}))
    file = tmp_path / "production.json"
    file.write_text(file.read_text().replace('[0,"scene_heading","#c8554b",null]', row))
    assert row in file.read_text()
    assert found(tmp_path, TEXT) == []
    assert (tmp_path / "production.json.damaged").exists()
