"""Production marks read back from PDF files: where they stand on paper (page-format.md sections 2, 8 and 9)."""

from dataclasses import replace
from io import BytesIO

import pdfplumber
import pytest

from screenwriter.formats.pdf_out import write_pdf
from screenwriter.formats.print_layout import PrintOptions
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element, ElementKind, Revised
from screenwriter.screenplay.locked_pages import lock_pages, with_starts
from screenwriter.screenplay.page_format import A4
from screenwriter.screenplay.pagination import paginate
from screenwriter.screenplay.production import Production
from screenwriter.screenplay.revisions import STANDARD_SETS, Revisions
from screenwriter.screenplay.scene_continueds import SceneBreaks

SENTENCE = "The lantern swings over the water and nobody says a word about it. "
SCRIPT = (
    Element(ElementKind.SCENE_HEADING, "INT. MILL - DAY", scene_number="12"),
    Element(ElementKind.ACTION, (SENTENCE * 4).strip(), revised=(Revised(70, 90, 1), Revised(140, 150, 2))),
    Element(ElementKind.CHARACTER, "NORA", dual=None),
    Element(ElementKind.DIALOGUE, "It rains.", revised=(Revised(9, 9, 1),)),
    *(Element(ElementKind.ACTION, f"Line {number}.") for number in range(60)),
)
SETS = (replace(STANDARD_SETS[0], date="3 May 2026"), replace(STANDARD_SETS[1], mark="+"), *STANDARD_SETS[2:])


def rows(page):
    """Words of a page with their left and right edges and their base line from above, in inches."""
    height = float(page.height)
    return [
        (word["text"], word["x0"] / 72, word["x1"] / 72, (height - word["chars"][0]["matrix"][5]) / 72)
        for word in page.extract_words(return_chars=True, x_tolerance=1)
    ]


def pages(screenplay, options=None):
    with pdfplumber.open(BytesIO(write_pdf(screenplay, options))) as pdf:
        return [rows(page) for page in pdf.pages]


@pytest.mark.parametrize("paper", [None, A4], ids=["letter", "a4"])
def test_marks_stand_at_7_75_inches_beside_the_lines_that_changed(paper):
    script = Screenplay(elements=SCRIPT, production=Production(Revisions(sets=SETS)))
    first = pages(script, PrintOptions(page_format=paper))[0]
    marks = [(text, y) for text, x, _, y in first if text in ("*", "+") and x == pytest.approx(7.75, abs=0.01)]
    lines = sorted({round(y, 3) for text, x, _, y in first if 1.4 < x < 7.5 and y > 1})
    beside = [(text, lines.index(min(lines, key=lambda line: abs(line - y)))) for text, y in marks]
    assert all(min(abs(line - y) for line in lines) < 0.005 for _, y in marks)
    # heading, four and a half lines of action, the cue, the dialogue a word was taken out of
    assert [text for text, _ in beside] == ["*", "+", "*"]
    assert beside[0][1] < beside[1][1] < beside[2][1]
    assert [text for text, x, _, y in first if round(y, 3) == lines[beside[2][1]]][:2] == ["It", "rains."]


def test_the_header_names_the_newest_set_and_ends_left_of_the_page_number():
    locked, starts = lock_pages(paginate(SCRIPT))
    script = list(with_starts(SCRIPT, starts))
    place = next(i for i, one in enumerate(script) if one.text == "Line 3.")
    script[place:place] = [Element(ElementKind.ACTION, "New.", revised=(Revised(0, 4, 1),))] * 22
    screenplay = Screenplay(elements=tuple(script), production=Production(Revisions(sets=SETS), page_lock=locked))
    sheets = pages(screenplay)
    heads = [[row for row in sheet if row[3] < 0.8] for sheet in sheets]
    words = [" ".join(text for text, *_ in head) for head in heads]
    assert words[:2] == ["Pink Revision", "Blue Revision - 3 May 2026 1A."]
    assert words[2].endswith("2.") and "Revision" not in words[2]
    number = heads[1][-1]
    assert number[2] == pytest.approx(7.25, abs=0.01)
    assert max(x1 for _, _, x1, _ in heads[1][:-1]) == pytest.approx(6.5, abs=0.02)


def test_continued_stands_at_page_ends_only_where_it_is_switched_on():
    switched_off = pages(Screenplay(elements=SCRIPT))
    assert not any("CONTINUED" in text for sheet in switched_off for text, *_ in sheet)
    breaks = SceneBreaks(at_bottom=True, at_top=True)
    first, second, *_ = pages(Screenplay(elements=SCRIPT, production=Production(scene_breaks=breaks)))
    (bottom,) = [row for row in first if row[0] == "(CONTINUED)"]
    assert bottom[2] == pytest.approx(7.1, abs=0.02) and bottom[3] > max(row[3] for row in first if row != bottom)
    (top,) = [row for row in second if row[0] == "CONTINUED:"]
    assert top[1] == pytest.approx(1.5, abs=0.01) and top[3] < min(y for text, _, _, y in second if text == "Line")
    assert [row[0] for row in second if row[3] == top[3]][0] == "12"


def test_marks_that_are_switched_off_are_not_in_the_file():
    script = Screenplay(elements=SCRIPT, production=Production(Revisions(sets=SETS)))
    for sheet in pages(script, PrintOptions(revision_marks=False)):
        assert not {"*", "+", "Revision"} & {text for text, *_ in sheet}
