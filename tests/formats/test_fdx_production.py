"""Revisions, scene breaks, lists and locks in FDX, both ways (fdx.md sections 1, 3 and 4)."""

from dataclasses import replace
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screenwriter.formats.fdx import read_fdx, write_fdx
from screenwriter.formats.fountain import read_fountain
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element, ElementKind, LockedStart, Revised, Span, Style
from screenwriter.screenplay.page_lock import PageLock
from screenwriter.screenplay.production import Production
from screenwriter.screenplay.revisions import STANDARD_SETS, Revisions, RevisionSet
from screenwriter.screenplay.scene_continueds import SceneBreaks
from screenwriter.screenplay.scene_numbers import SceneNumbering
from screenwriter.screenplay.smart_lists import SmartLists

SOURCE = b"""<?xml version="1.0" encoding="UTF-8" standalone="no" ?>
<FinalDraft DocumentType="Script" Template="No" Version="5">
  <Content>
    <Paragraph Number="12A" Type="Scene Heading"><SceneProperties Color="#FFFF00000000" Length="2/8" Page="1" Title="The mill">
      <Summary><Paragraph><Text>They meet.</Text></Paragraph></Summary></SceneProperties><Text>INT. MILL - DAY</Text></Paragraph>
    <Paragraph Type="Action"><Text Font="Courier" RevisionID="0">Rain </Text><Text Font="Courier" RevisionID="2" TagNumber="9">falls</Text><Text Font="Courier">.</Text></Paragraph>
    <Paragraph Type="Character"><Text RevisionID="1">NORA</Text></Paragraph>
    <Paragraph Type="Parenthetical"><Text RevisionID="1">low</Text></Paragraph>
    <Paragraph Type="Dialogue"><Text>Wait.</Text></Paragraph>
  </Content>
  <SmartType>
    <Characters><Character>NORA</Character></Characters>
    <SceneIntros Separator=". "><SceneIntro>Int</SceneIntro></SceneIntros>
    <Locations><Location>MILL</Location></Locations>
    <TimesOfDay Separator=" - "><TimeOfDay>Magic Hour</TimeOfDay></TimesOfDay>
  </SmartType>
  <MoresAndContinueds><SceneBreaks ContinuedNumber="Yes" SceneBottom="(MORE SCENE)" SceneBottomOfPage="Yes" SceneTop="CONTINUED:" SceneTopOfNext="No"/></MoresAndContinueds>
  <LockedPages/>
  <Revisions ActiveSet="2" Location="7.75" RevisionMode="Yes" RevisionsShown="Active">
    <Revision Color="#FFFF7E7F7979" FullRevision="No" ID="1" Mark="*" Name="First Revision" PageColor="#FFFFFFFFFFFF" Style=""/>
    <Revision Color="#7676D6D6FFFF" FullRevision="No" ID="2" Mark="+" Name="Second Revision" PageColor="#FDFDCCCCD4D4" Style="Bold"/>
  </Revisions>
  <DeletedText><DeletedTextLocation Offset="3" RevisionID="1"/><DeletedTextLocation Offset="34" RevisionID="2"/></DeletedText>
  <SceneNumberOptions LeftLocation="0.75" NumberScheme="A1" RightLocation="7.38"/>
  <TagData><TagCategories><TagCategory Id="c" Name="Props"/></TagCategories></TagData>
</FinalDraft>
"""  # noqa: E501 - as Final Draft writes it


def test_sets_marks_and_breaks_are_read():
    script = read_fdx(SOURCE)
    revisions = script.production.revisions
    assert revisions == Revisions(
        (
            RevisionSet(1, "First Revision", "#FF7E79", "#FFFFFF"),
            RevisionSet(2, "Second Revision", "#76D6FF", "#FDCCD4", "+"),
        ),
        active=2,
        is_on=True,
        shown="active",
    )
    assert [element.revised for element in script.elements] == [
        (Revised(3, 3, 1),),
        (),  # the summary
        (Revised(5, 10, 2),),
        (Revised(0, 4, 1),),
        (Revised(1, 1, 2), Revised(1, 4, 1)),
        (),
    ]
    assert script.production.scene_breaks == SceneBreaks(True, False, "(MORE SCENE)", "CONTINUED:", True)
    assert script.production.numbering == SceneNumbering(scheme="A1")
    assert script.smart_lists == SmartLists(("NORA",), (), ("Int",), ("MILL",), ("Magic Hour",), ())


def test_an_untouched_file_stays_byte_for_byte():
    assert write_fdx(read_fdx(SOURCE)) == SOURCE


def edited(index, **changes):
    script = read_fdx(SOURCE)
    elements = list(script.elements)
    elements[index] = replace(elements[index], **changes)
    return replace(script, elements=tuple(elements))


def test_new_marks_go_into_the_runs_and_keep_fonts_and_tags():
    script = edited(2, text="Rain now falls.", revised=(Revised(5, 9, 1), Revised(9, 14, 2)))
    runs = ElementTree.fromstring(write_fdx(script)).findall("Content/Paragraph[2]/Text")
    assert [(run.text, run.get("RevisionID"), run.get("Font"), run.get("TagNumber")) for run in runs] == [
        ("Rain ", "0", "Courier", None),
        ("now ", "1", "Courier", None),
        ("falls", "2", "Courier", "9"),
        (".", None, "Courier", None),
    ]


def test_clearing_marks_writes_the_original_number():
    script = edited(2, revised=())
    data = write_fdx(script)
    assert read_fdx(data).elements == script.elements
    assert b'RevisionID="2" TagNumber' not in data and b'TagNumber="9"' in data


def test_removals_move_with_their_words():
    script = read_fdx(SOURCE)
    first = replace(script.elements[0], text="INT. THE OLD MILL - DAY")
    data = write_fdx(replace(script, elements=(first, *script.elements[1:])))
    assert read_fdx(data).elements[4].revised == script.elements[4].revised
    assert b'Offset="42"' in data


def test_changed_sets_are_written_into_their_own_nodes():
    script = read_fdx(SOURCE)
    sets = script.production.revisions.sets
    renamed = replace(sets[1], name="Pink", page_colour="#FDCCD5")
    added = RevisionSet(3, "Yellow", "#A0A000", "#FDFFAB")
    revisions = Revisions((sets[0], renamed, added), active=3, is_on=False, shown="all")
    data = write_fdx(replace(script, production=replace(script.production, revisions=revisions)))
    assert read_fdx(data).production.revisions == revisions
    node = ElementTree.fromstring(data).find("Revisions")
    assert node.get("Location") == "7.75"
    assert [one.get("Style") for one in node] == ["", "Bold", ""]
    assert node[0].get("Color") == "#FFFF7E7F7979"  # 16 bits a channel, as they were
    assert node[2].get("Color") == "#A0A0A0A00000"


def test_locks_stay_out_of_the_file_and_change_nothing_in_it():
    script = read_fdx(SOURCE)
    locked = replace(
        script.production,
        page_lock=PageLock(("1",)),
        numbering=SceneNumbering(True, "A1", frozenset({"12A"})),
    )
    begins = replace(script.elements[0], locked_starts=(LockedStart(0, "1"),))
    elements = (begins, *script.elements[1:])
    assert write_fdx(replace(script, elements=elements, production=locked)) == SOURCE


def test_a_scenes_length_is_written_again_where_it_changed():
    script = read_fdx(SOURCE)
    longer = (*script.elements, *[Element(ElementKind.ACTION, "Rain.")] * 8)
    heading = ElementTree.fromstring(write_fdx(replace(script, elements=longer))).find("Content/Paragraph")
    properties = heading.find("SceneProperties")
    assert properties.attrib == {"Color": "#FFFF00000000", "Length": "4/8", "Page": "1", "Title": "The mill"}
    assert properties.find("Summary/Paragraph/Text").text == "They meet."
    same = edited(5, text="Go on.")
    properties = ElementTree.fromstring(write_fdx(same)).find("Content/Paragraph/SceneProperties")
    assert properties.get("Length") == "2/8"


def test_new_names_and_places_join_the_lists():
    script = read_fdx(SOURCE)
    added = (
        Element(ElementKind.SCENE_HEADING, "EXT. RIVER - NIGHT"),
        Element(ElementKind.CHARACTER, "IDRIS (V.O.)"),
        Element(ElementKind.DIALOGUE, "Go."),
    )
    lists = read_fdx(write_fdx(replace(script, elements=(*script.elements, *added)))).smart_lists
    assert (lists.characters, lists.locations) == (("NORA", "IDRIS"), ("MILL", "RIVER"))
    assert lists.times == ("Magic Hour",)
    changed = replace(script, smart_lists=replace(script.smart_lists, times=("DAWN",), extensions=("(O.S.)",)))
    assert read_fdx(write_fdx(changed)).smart_lists == changed.smart_lists


MARKS = st.lists(st.tuples(st.integers(0, 12), st.integers(1, 5), st.integers(1, 3)), max_size=3)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.text("abc ", min_size=13, max_size=18), MARKS), min_size=1, max_size=5), st.booleans())
def test_marks_of_any_script_come_back(paragraphs, is_on):
    elements = []
    for text, marks in paragraphs:
        revised, place = [], 0
        for start, length, number in sorted(marks):
            start = max(start, place)
            if start + length < len(text):
                revised.append(Revised(start, start + length, number))
                place = start + length + 1
        elements.append(Element(ElementKind.ACTION, text, (Span(2, 6, Style.BOLD),), revised=tuple(revised)))
    production = Production(Revisions(active=4, is_on=is_on), scene_breaks=SceneBreaks(True, True, counts=True))
    script = Screenplay(elements=tuple(elements), production=production)
    again = read_fdx(write_fdx(script))
    assert again.elements == script.elements
    assert again.production == production
    assert again.production.revisions.sets == STANDARD_SETS


@pytest.mark.parametrize("value", ["", "x", "-3", "1.5", "999999999999999999999"])
def test_odd_numbers_do_no_harm(value):
    odd = SOURCE.replace(b'ActiveSet="2"', f'ActiveSet="{value}"'.encode()).replace(
        b'RevisionID="2"', f'RevisionID="{value}"'.encode()
    )
    assert [element.text for element in read_fdx(odd).elements][2] == "Rain falls."


SAMPLES = [
    "brick-n-steel-basic", "dual-dialogue-basic", "paragraph-layout-overrides", "settings-normalized",
    "title-page-cast-page", "title-pages-multi",
]  # fmt: skip


@pytest.mark.parametrize("name", SAMPLES)
def test_samples_are_the_same_after_being_read(shared, name):
    source = (shared / f"fixtures/fdx/{name}.fdx").read_bytes()
    assert write_fdx(read_fdx(source)) == source


@pytest.mark.parametrize("name", [name for name in SAMPLES if name != "title-pages-multi"])  # no words in that one
def test_marking_a_sample_changes_revisions_only(shared, name):
    source = (shared / f"fixtures/fdx/{name}.fdx").read_bytes()
    script = read_fdx(source)
    index = next(i for i, e in enumerate(script.elements) if len(e.text) > 3)
    marked = list(script.elements)
    marked[index] = replace(marked[index], revised=(Revised(1, 3, 2),))
    again = read_fdx(write_fdx(replace(script, elements=tuple(marked))))
    assert again.elements == tuple(marked)
    assert again.title_page == script.title_page and again.page_format == script.page_format
    before, after = (
        ElementTree.fromstring(source),
        ElementTree.fromstring(write_fdx(replace(script, elements=again.elements))),
    )
    assert [child.tag for child in before if child.tag != "Content"] == [
        child.tag for child in after if child.tag != "Content"
    ]


def test_converted_originals_keep_marks_and_come_back_unchanged(shared):
    originals = sorted((shared / "corpus" / "originals").glob("*.fountain"))
    assert originals
    for path in originals[::40]:
        script = read_fdx(write_fdx(read_fountain(path.read_text("utf-8"))))
        elements = [
            replace(element, revised=(Revised(0, 3, 1 + index % 3),))
            if len(element.text) > 3 and index % 5 == 0
            else element
            for index, element in enumerate(script.elements)
            if element.kind is not ElementKind.SYNOPSIS
        ]
        marked = write_fdx(replace(script, elements=tuple(elements), production=Production(Revisions(active=2))))
        again = read_fdx(marked)
        assert again.elements == tuple(elements)
        assert write_fdx(again) == marked
