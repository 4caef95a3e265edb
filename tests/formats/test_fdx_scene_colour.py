"""Colours of scenes in Final Draft files, both ways."""

from dataclasses import replace

import pytest

from screenwriter.formats.fdx import read_fdx, write_fdx

FILE = b"""<?xml version="1.0" encoding="UTF-8" standalone="no" ?>
<FinalDraft DocumentType="Script" Template="No" Version="5">
  <Content>
    <Paragraph Type="Scene Heading"><SceneProperties Color="%b" Length="1/8" Page="1" Title="x"/><Text>INT. MILL</Text>
    </Paragraph>
    <Paragraph Type="Action"><Text>Rain.</Text></Paragraph>
  </Content>
</FinalDraft>
"""


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (b"#C8C855554B4B", "#c8554b"),
        (b"#c8554b", "#c8554b"),
        (b"#C8105520", ""),
        (b"#FFFFFFFFFFFF", ""),
        (b"(null)", ""),
        (b"", ""),
    ],
)
def test_a_scenes_colour_is_read(written, read):
    assert read_fdx(FILE % written).elements[0].colour == read


def test_a_changed_colour_is_written_and_the_rest_stays():
    script = read_fdx(FILE % b"#C8C855554B4B")
    heading, rain = script.elements
    blue = write_fdx(replace(script, elements=(replace(heading, colour="#4f82bd"), rain)))
    assert b'Color="#4F4F8282BDBD"' in blue
    assert b'Title="x"' in blue
    assert read_fdx(blue).elements[0].colour == "#4f82bd"
    none = write_fdx(replace(script, elements=(replace(heading, colour=""), rain)))
    assert b"Color=" not in none.split(b"<Content>")[1].split(b"</Content>")[0]


def test_a_bookmark_leaves_the_file_as_it_is():
    script = read_fdx(FILE % b"#C8C855554B4B")
    heading, rain = script.elements
    assert write_fdx(replace(script, elements=(heading, replace(rain, bookmark="here")))) == FILE % b"#C8C855554B4B"


def test_a_new_file_has_the_colour():
    script = read_fdx(FILE % b"#C8C855554B4B")
    made = write_fdx(replace(script, fdx_source=None))
    assert read_fdx(made).elements[0].colour == "#c8554b"
