"""Parts of a script in print: chosen scenes, sides, changed pages; read back from the PDF file."""

from dataclasses import replace
from io import BytesIO

import pdfplumber
import pytest
from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfparser import PDFParser

from screenwriter.formats.errors import ScriptFormatError
from screenwriter.formats.export import export_script
from screenwriter.formats.pdf_out import write_pdf
from screenwriter.formats.print_layout import PrintOptions, lay_out_print
from screenwriter.formats.print_selection import Selection, without_others
from screenwriter.formats.sheets import OUT_GRAY, Part
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element, ElementKind, Revised
from screenwriter.screenplay.locked_pages import lock_pages, with_starts
from screenwriter.screenplay.pagination import paginate
from screenwriter.screenplay.production import Production
from screenwriter.screenplay.revisions import STANDARD_SETS, Revisions
from screenwriter.screenplay.scene_continueds import SceneBreaks
from tests.formats.printed_scripts import long_script, mixed


def script():
    """Eight scenes over some pages; NORA is in scenes 2 and 5, each page but the first begins inside a scene."""
    elements = []
    for number in range(1, 9):
        elements.append(Element(ElementKind.SCENE_HEADING, f"INT. ROOM {number} - DAY", scene_number=str(number)))
        elements += [Element(ElementKind.ACTION, f"Line {line} of scene {number}.") for line in range(16)]
        if number in (2, 5):
            elements += [Element(ElementKind.CHARACTER, "NORA"), Element(ElementKind.DIALOGUE, "It rains.")]
    return Screenplay(elements=tuple(elements))


def selected(**choice):
    return PrintOptions(selection=Selection(**choice))


def words_on(data):
    with pdfplumber.open(BytesIO(data)) as pdf:
        return [page.extract_text() for page in pdf.pages]


def test_pages_of_chosen_scenes_keep_their_numbers_and_places():
    whole = lay_out_print(script(), PrintOptions())
    part = lay_out_print(script(), selected(scenes="5", crosses_out=False))
    labels = [page.label for page in whole.pages if any("ROOM 5" in line.text for line in page.lines)]
    assert part.pages[0].label == labels[0] != "1"
    by_label = {page.label: page for page in whole.pages}
    for page in part.pages:
        assert set(page.lines) < set(by_label[page.label].lines)
        said = [line.text for line in page.lines if line.part is Part.BODY]
        assert said and all("scene 5" in text or "ROOM 5" in text or text in ("NORA", "It rains.") for text in said)
        assert any(line.text == f"{page.label}." for line in page.lines if line.part is Part.PAGE_NUMBER)
    assert sum(len(page.lines) for page in part.pages if page.lines) > 18


def test_scenes_that_share_a_page_are_crossed_out_where_they_stand():
    data = write_pdf(script(), selected(scenes="2"))
    with pdfplumber.open(BytesIO(data)) as pdf:
        page = pdf.pages[0]
        lines = page.extract_text_lines()
        ink = {line["text"]: line["chars"][0]["non_stroking_color"] for line in lines}
        assert ink["Line 3 of scene 1."] == pytest.approx((OUT_GRAY,), abs=0.01)
        assert ink["Line 3 of scene 2."] in ((0,), (0, 0, 0), 0, None)
        last_out = max(line["bottom"] for line in lines if "scene 1" in line["text"])
        first_wanted = min(line["top"] for line in lines if "ROOM 2" in line["text"])
        strokes = [line for line in page.lines if line["width"] > 100]
        above = [stroke for stroke in strokes if stroke["top"] < first_wanted]
        assert len(above) == 2
        assert all(stroke["top"] == pytest.approx(72, abs=1) for stroke in above)
        assert all(last_out - 4 < stroke["bottom"] < first_wanted for stroke in above)


def test_sides_are_the_pages_of_a_characters_scenes():
    printed = lay_out_print(script(), selected(sides="nora"))
    scenes = {line.text for page in printed.pages for line in page.lines if "ROOM" in line.text and not line.is_out}
    assert scenes == {"INT. ROOM 2 - DAY", "INT. ROOM 5 - DAY"}
    wanted = [any(not line.is_out for line in page.lines if line.part is Part.BODY) for page in printed.pages]
    assert all(wanted) and len(wanted) < len(lay_out_print(script(), PrintOptions()).pages)


def test_more_and_continued_go_with_the_scene_they_belong_to():
    base = script()
    breaks = replace(base, production=Production(scene_breaks=SceneBreaks(True, True)))
    whole = lay_out_print(breaks, PrintOptions())
    first = whole.pages[0]
    scene_at_end = max(line.text for line in first.lines if "ROOM" in line.text)
    left = lay_out_print(breaks, selected(scenes="1", crosses_out=False)).pages[0]
    assert "(CONTINUED)" in [line.text for line in first.lines] and "ROOM 1" not in scene_at_end
    assert "(CONTINUED)" not in [line.text for line in left.lines]


def test_bookmarks_and_tags_are_those_of_the_scenes_wanted():
    document = PDFDocument(PDFParser(BytesIO(write_pdf(script(), selected(scenes="2,5")))))
    titles = [title for _, title, *_ in document.get_outlines()]
    assert titles == ["2  INT. ROOM 2 - DAY", "5  INT. ROOM 5 - DAY"]
    labels = document.get_page_labels()
    printed = lay_out_print(script(), selected(scenes="2,5"))
    assert [next(labels) for _ in printed.pages] == [page.label for page in printed.pages]


def test_only_changed_pages():
    base = script()
    elements = list(base.elements)
    place = next(i for i, element in enumerate(elements) if element.text == "Line 3 of scene 4.")
    elements[place] = replace(elements[place], revised=(Revised(0, 4, 1),))
    dated = (replace(STANDARD_SETS[0], date="3 May 2026"), *STANDARD_SETS[1:])
    changed = Screenplay(elements=tuple(elements), production=Production(Revisions(sets=dated)))
    (words,) = words_on(write_pdf(changed, selected(changed_pages=True)))
    assert "Line 3 of scene 4. *" in words
    assert words.splitlines()[0].startswith("Blue Revision - 3 May 2026")
    hidden = replace(changed, production=Production(Revisions(shown="none")))
    assert len(lay_out_print(hidden, selected(changed_pages=True)).pages) == 1


def test_a_new_page_among_locked_ones_is_a_changed_page():
    base = script()
    lock, starts = lock_pages(paginate(base.elements))
    elements = list(with_starts(base.elements, starts))
    elements[5:5] = [Element(ElementKind.ACTION, "New.", revised=(Revised(0, 4, 1),))] * 4
    locked = Screenplay(elements=tuple(elements), production=Production(page_lock=lock))
    printed = lay_out_print(locked, selected(changed_pages=True))
    assert [page.label for page in printed.pages] == ["1", "1A"]


@pytest.mark.parametrize(
    ("choice", "reason", "detail"),
    [
        ({"scenes": "40"}, "no_such_scene", "40"),
        ({"sides": "Leo"}, "no_such_character", "Leo"),
        ({"scenes": "1", "sides": "NORA"}, "no_scene_of_both", "NORA"),
        ({"changed_pages": True}, "no_changed_pages", ""),
    ],
)
def test_what_is_not_there_is_refused(choice, reason, detail):
    with pytest.raises(ScriptFormatError) as caught:
        write_pdf(script(), selected(**choice))
    assert (caught.value.reason, caught.value.detail) == (reason, detail)


@pytest.mark.parametrize("suffix", [".html", ".docx", ".txt"])
def test_formats_without_pages_hold_only_the_scenes(suffix):
    whole = export_script(script(), suffix, PrintOptions())
    part = export_script(script(), suffix, selected(scenes="2"))
    assert len(part) < len(whole)
    if suffix != ".docx":
        assert b"ROOM 2" in part and b"ROOM 3" not in part and b"ROOM 1" not in part
    with pytest.raises(ScriptFormatError):
        export_script(script(), suffix, selected(changed_pages=True))


def test_all_of_it_is_the_script_itself():
    assert without_others(mixed(), Selection()) is not None
    assert lay_out_print(long_script(), PrintOptions()).pages == lay_out_print(long_script(), selected()).pages
    assert all(not page.strokes for page in lay_out_print(long_script(), selected()).pages)
