"""Writing FDX: round trips of models, and files that keep what is not understood (fdx.md sections 6 and 8)."""

from dataclasses import replace
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screenwriter.formats.fdx import read_fdx, write_fdx
from screenwriter.formats.fountain import read_fountain
from screenwriter.screenplay.document import Screenplay, TitleEntry
from screenwriter.screenplay.elements import CAPITALISED, Annotation, DualColumn, Element, ElementKind, Span, Style
from screenwriter.screenplay.page_format import A4, LETTER, MULTICAM, PageFormat
from screenwriter.screenplay.pagination import paginate

STYLES = [Style.BOLD, Style.ITALIC, Style.UNDERLINE, Style.BOLD | Style.UNDERLINE]
TEXT = st.text(alphabet=st.sampled_from("aB c.-&<>\"'\n\té日👩"), max_size=25)
FLOW = [
    kind
    for kind in ElementKind
    if kind.value not in ("page_break", "note", "boneyard", "synopsis", "section", "character", "parenthetical")
]


@st.composite
def flow_elements(draw) -> Element:
    """An element that FDX can hold, outside a dual dialogue."""
    kind = draw(st.sampled_from([*FLOW, ElementKind.CHARACTER, ElementKind.PARENTHETICAL]))
    text = draw(TEXT)
    text = f"({text})" if kind is ElementKind.PARENTHETICAL else text
    text = text.upper() if kind in CAPITALISED else text
    spans = ()
    if len(text) >= 4:
        middle = draw(st.integers(1, len(text) - 2))
        first, second = draw(st.permutations(STYLES))[:2]
        spans = draw(
            st.sampled_from(
                [(), (Span(0, middle, first),), (Span(1, middle + 1, first), Span(middle + 1, len(text), second))]
            )
        )
    notes = draw(
        st.lists(st.tuples(st.integers(0, len(text)), st.sampled_from(["why?", "two\nlines", "why?"])), max_size=2)
    )
    return Element(
        kind,
        text,
        spans,
        tuple(Annotation(offset, ElementKind.NOTE, note) for offset, note in sorted(notes)),
        scene_number=draw(st.sampled_from([None, "1", "12A"])) if kind is ElementKind.SCENE_HEADING else None,
        starts_new_page=draw(st.booleans()) and kind is not ElementKind.NEW_ACT,
        space_before_lines=draw(st.sampled_from([None, None, 3.0, 1.5])),
        left_inches=draw(st.sampled_from([None, None, 1.25])),
        right_inches=draw(st.sampled_from([None, None, 7.3])),
    )


@st.composite
def pairs(draw) -> list[Element]:
    """A dual dialogue."""
    starts = draw(st.booleans())
    return [
        Element(ElementKind.CHARACTER, "NORA", dual=DualColumn.LEFT, starts_new_page=starts),
        Element(ElementKind.PARENTHETICAL, "(low)", dual=DualColumn.LEFT),
        Element(ElementKind.DIALOGUE, draw(TEXT), dual=DualColumn.LEFT),
        Element(ElementKind.CHARACTER, "IDRIS", dual=DualColumn.RIGHT),
        Element(ElementKind.DIALOGUE, draw(TEXT), dual=DualColumn.RIGHT),
    ]


OUTLINES = st.sampled_from(
    [
        [Element(ElementKind.SECTION, "Act One", level=1)],
        [Element(ElementKind.SCENE_HEADING, "INT. A - DAY"), Element(ElementKind.SYNOPSIS, "They meet\nand part.")],
        [Element(ElementKind.SYNOPSIS, "On its own.")],
    ]
)
SCRIPTS = st.lists(flow_elements().map(lambda element: [element]) | pairs() | OUTLINES, max_size=12).map(
    lambda groups: tuple(element for group in groups for element in group)
)
FORMATS = st.sampled_from([None, A4, MULTICAM, PageFormat(more_text="", automatic_continueds=False)])


@settings(max_examples=120, deadline=None)
@given(SCRIPTS, FORMATS)
def test_reading_gives_back_what_was_written(elements, page_format):
    screenplay = Screenplay(elements=elements, page_format=page_format)
    assert read_fdx(write_fdx(screenplay)) == screenplay


@settings(max_examples=80, deadline=None)
@given(SCRIPTS, SCRIPTS, st.data())
def test_an_edited_script_goes_back_into_its_own_file(elements, others, data):
    loaded = read_fdx(write_fdx(Screenplay(elements=elements)))
    cut = data.draw(st.integers(0, len(elements)))
    edited = replace(loaded, elements=(*_whole_pairs(elements[:cut]), *others))
    assert read_fdx(write_fdx(edited)).elements == edited.elements


def _whole_pairs(elements: tuple[Element, ...]) -> tuple[Element, ...]:
    """Without a dual dialogue that was cut in two."""
    end = len(elements)
    while end and elements[end - 1].dual is not None:
        end -= 1
    return elements[:end]


def test_title_page_comes_back():
    title_page = (
        TitleEntry("Title", "THE SALT ROAD\nPart Two"),
        TitleEntry("Credit", "written by"),
        TitleEntry("Author", "M. Okafor\nS. Lind"),
        TitleEntry("Source", "based on the novel by A. Writer"),
        TitleEntry("Draft", "Blue"),
        TitleEntry("Draft date", "March 2, 2026"),
        TitleEntry("Contact", "1 Quay\nHarbour"),
        TitleEntry("Copyright", "\u00a9 2026 M. Okafor"),
    )
    assert read_fdx(write_fdx(Screenplay(title_page=title_page))).title_page == title_page


def test_line_breaks_are_references_and_nothing_is_indented_inside_text():
    data = write_fdx(Screenplay(elements=(Element(ElementKind.ACTION, "One.\nTwo."),)))
    assert b"<Text>One.&#10;Two.</Text>" in data


def test_forbidden_characters_are_not_written():
    data = write_fdx(Screenplay(elements=(Element(ElementKind.ACTION, "a\x0bb\ufffe\x00c"),)))
    assert read_fdx(data).elements[0].text == "abc"


def test_cues_and_headings_are_written_in_capitals():
    elements = (Element(ElementKind.SCENE_HEADING, "int. mill"), Element(ElementKind.CHARACTER, "Stra\u00dfer"))
    assert [e.text for e in read_fdx(write_fdx(Screenplay(elements=elements))).elements] == [
        "INT. MILL",
        "STRA\u00dfER",
    ]


def test_a_page_break_becomes_the_next_paragraphs():
    elements = (Element(ElementKind.ACTION, "a"), Element(ElementKind.PAGE_BREAK), Element(ElementKind.ACTION, "b"))
    assert [e.starts_new_page for e in read_fdx(write_fdx(Screenplay(elements=elements))).elements] == [False, True]


def test_headings_carry_length_and_page():
    elements = (Element(ElementKind.SCENE_HEADING, "INT. A"), *[Element(ElementKind.ACTION, "x")] * 30)
    root = ElementTree.fromstring(write_fdx(Screenplay(elements=elements)))
    properties = root.find("Content/Paragraph/SceneProperties")
    assert (properties.get("Length"), properties.get("Page")) == ("1 1/8", "1")


SOURCE = b"""<?xml version="1.0" encoding="UTF-8" standalone="no" ?>
<FinalDraft DocumentType="Script" Template="No" Version="5">
  <Content>
    <Paragraph Type="Scene Heading" Color="#FFFF00000000" Number="4">
      <SceneProperties Length="1/8" Page="1" Title="Start"/>
      <Text RevisionID="2">INT. MILL - DAY</Text>
    </Paragraph>
    <Paragraph Type="Telegram" Bookmark="x">
      <Text Font="Courier" TagNumber="9">Dust hangs</Text>
      <Text Color="#123412341234"> here.</Text>
    </Paragraph>
    <Paragraph Type="Action"><Text RevisionID="1">She goes.</Text></Paragraph>
  </Content>
  <SmartType><Characters><Character>NORA</Character></Characters></SmartType>
  <ScriptNotes>
    <ScriptNote Range="29,33" Color="#FF" Author="Ed"><Paragraph><Text>check</Text></Paragraph></ScriptNote>
  </ScriptNotes>
  <AltCollection Custom="kept"/>
</FinalDraft>
"""


def test_an_untouched_file_is_written_byte_for_byte():
    assert write_fdx(read_fdx(SOURCE)) == SOURCE


def test_an_edit_leaves_everything_else_in_place():
    loaded = read_fdx(SOURCE)
    first, second, third = loaded.elements
    new = Element(ElementKind.ACTION, "A bell.")
    edited = replace(loaded, elements=(first, new, second, replace(third, text="She runs.")))
    data = write_fdx(edited)
    assert read_fdx(data).elements == edited.elements
    root = ElementTree.fromstring(data)
    heading, bell, telegram, action = root.find("Content")
    assert heading.attrib == {"Type": "Scene Heading", "Color": "#FFFF00000000", "Number": "4"}
    assert heading.find("SceneProperties").get("Title") == "Start"
    assert bell.find("Text").text == "A bell."
    assert (telegram.get("Type"), telegram.get("Bookmark")) == ("Telegram", "x")
    assert [run.attrib for run in telegram] == [{"Font": "Courier", "TagNumber": "9"}, {"Color": "#123412341234"}]
    assert action.find("Text").text == "She runs."
    assert root.find("AltCollection").get("Custom") == "kept"
    assert root.find("SmartType/Characters/Character").text == "NORA"
    note = root.find("ScriptNotes/ScriptNote")
    assert (note.get("Author"), note.get("Range")) == ("Ed", "37,41")


def test_an_edited_paragraph_keeps_fonts_colours_and_tags_of_its_words():
    loaded = read_fdx(SOURCE)
    first, second, third = loaded.elements
    bold = (Span(0, 4, Style.BOLD),)
    edited = replace(loaded, elements=(first, replace(second, text="Dust falls here.", spans=bold), third))
    data = write_fdx(edited)
    assert read_fdx(data).elements[1].spans == bold
    runs = ElementTree.fromstring(data).findall("Content/Paragraph[2]/Text")
    courier = {"Font": "Courier", "TagNumber": "9"}
    assert [(run.text, run.attrib) for run in runs] == [
        ("Dust", {**courier, "Style": "Bold"}),
        (" falls", courier),
        (" here.", {"Color": "#123412341234"}),
    ]


@pytest.mark.parametrize("name", ["title-page-cast-page", "title-pages-multi", "settings-normalized"])
def test_an_edit_changes_nothing_outside_content(shared, name):
    source = (shared / f"fixtures/fdx/{name}.fdx").read_bytes()
    loaded = read_fdx(source)
    edited = replace(loaded, elements=(*loaded.elements, Element(ElementKind.ACTION, "A bell.")))
    before, after = ElementTree.fromstring(source), ElementTree.fromstring(write_fdx(edited))
    assert [child.tag for child in after] == [child.tag for child in before]
    for old, new in zip(before, after, strict=True):
        if old.tag != "Content":
            assert ElementTree.canonicalize(ElementTree.tostring(new)) == ElementTree.canonicalize(
                ElementTree.tostring(old)
            )
    for properties in (*before.iter("SceneProperties"), *after.iter("SceneProperties")):
        properties.attrib.pop("Length", None)  # the last scene is longer now
    for old, new in zip(before.find("Content"), after.find("Content"), strict=False):
        strip = {"strip_text": True}
        assert ElementTree.canonicalize(ElementTree.tostring(new), **strip) == ElementTree.canonicalize(
            ElementTree.tostring(old), **strip
        )
    assert len(after.find("Content")) == len(before.find("Content")) + 1


def test_a_deleted_note_is_gone():
    loaded = read_fdx(SOURCE)
    bare = tuple(replace(element, annotations=()) for element in loaded.elements)
    assert b"check" not in write_fdx(replace(loaded, elements=bare))


def test_a_changed_page_format_is_written_into_the_file():
    loaded = replace(read_fdx(SOURCE), page_format=A4)
    assert read_fdx(write_fdx(loaded)).page_format == A4


def test_front_matter_after_the_title_page_survives_a_new_title(shared):
    loaded = read_fdx((shared / "fixtures/fdx/title-pages-multi.fdx").read_bytes())
    entries = (TitleEntry("Title", "OTHER"), *loaded.title_page[1:])
    data = write_fdx(replace(loaded, title_page=entries))
    assert read_fdx(data).title_page == entries
    assert "WRITERS' NOTE" in data.decode()


@pytest.mark.parametrize("name", ["brick-n-steel-basic", "dual-dialogue-basic", "title-page-cast-page"])
def test_outside_samples_keep_their_elements_through_our_own_template(shared, name):
    loaded = read_fdx((shared / f"fixtures/fdx/{name}.fdx").read_bytes())
    again = read_fdx(write_fdx(replace(loaded, fdx_source=None)))
    assert again.elements == loaded.elements
    assert again.title_page == loaded.title_page
    assert again.page_format == loaded.page_format


def test_a_fountain_script_keeps_its_pages_in_fdx(shared):
    script = read_fountain((shared / "fixtures/pagination/vikings/source/source.fountain").read_text("utf-8"))
    written = read_fdx(write_fdx(script))
    before, after = paginate(script.elements, LETTER), paginate(written.elements, LETTER)
    assert [page.start for page in after.pages] == [page.start for page in before.pages]
