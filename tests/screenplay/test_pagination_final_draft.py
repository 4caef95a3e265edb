"""Pages against Final Draft's own: a 113-page script and twelve probes (outside fixtures, skipped where missing)."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from screenwriter.formats.fdx import read_fdx
from screenwriter.formats.fountain import read_fountain
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.page_format import LETTER
from screenwriter.screenplay.pagination import Pagination, paginate

PROBES = (
    "dialogue-parenthetical-four-words", "long-sentence-fragment", "mayor-speech-go-key", "page-54-minus-one-line",
    "page-54-no-parenthetical", "page-54-parenthetical-vs-first-sentence", "page-54-plus-one-line",
    "page-54-unexplained-split", "two-short-sentences", "two-short-sentences-plus-one-liner",
    "very-long-sentence-22-padding", "very-long-sentence-23-padding",
)  # fmt: skip


def vikings(shared: Path) -> Path:
    return shared / "fixtures/pagination/vikings"


def read_vikings(shared: Path, suffix: str) -> Screenplay:
    path = vikings(shared) / f"source/source.{suffix}"
    return read_fdx(path.read_bytes()) if suffix == "fdx" else read_fountain(path.read_text("utf-8"))


@pytest.mark.parametrize("suffix", ["fdx", "fountain"])
def test_every_element_starts_on_final_drafts_page(shared, suffix):
    screenplay = read_vikings(shared, suffix)
    pagination = paginate(screenplay.elements, screenplay.page_format or LETTER)
    breaks = json.loads((vikings(shared) / "canonical/page-breaks.json").read_text())
    # The title page is Final Draft's page 1 in this file.
    expected = [(page["number"] - 1, item["kind"]) for page in breaks["pages"] for item in page["items"]]
    shown = {ElementKind.CENTERED: "Action"}
    found = [
        (page.number, shown.get(fragment.kind, fragment.kind.value.replace("_", " ").title()))
        for page in pagination.pages
        for fragment in page.fragments
    ]
    assert pagination.page_count == 113
    assert found == expected


def test_every_line_and_continued_is_final_drafts(shared):
    screenplay = read_vikings(shared, "fdx")
    # The fixture's letters are scrambled: (V.O.) became (H.R.) and (CONT'D) became (OWEP'Z).
    elements = [_unscrambled(element) for element in screenplay.elements]
    printed = json.loads((vikings(shared) / "extracted/pdf-pages.json").read_text())["pages"]
    missing = []
    for page in paginate(elements, screenplay.page_format or LETTER).pages:
        text = printed[page.number]["text"].replace("(H.R.)", "(V.O.)").replace("(OWEP'Z)", "(CONT'D)")
        theirs = {_squeezed(line) for line in text.split("\n")}
        ours = [line.text for fragment in page.fragments for line in fragment.lines]
        missing += [line for line in [*ours, page.repeated_cue or ""] if _squeezed(line) not in {*theirs, ""}]
    # Two speeches lost their line breaks on the way into the fixture's FDX.
    assert [line for line in missing if "RYREGEK" not in line and "AQUZ" not in line] == []


@pytest.mark.parametrize("name", PROBES)
def test_probe_breaks_as_in_final_draft(shared, name):
    folder = shared / "fixtures/pagination/fd-probes" / name
    probe = json.loads((folder / "expected.json").read_text())
    elements = read_fountain((folder / "source.fountain").read_text("utf-8")).elements
    pagination = paginate(elements, LETTER)
    expected = probe["expected"]
    if expected["kind"] == "split":
        top, bottom = _texts_around_break(elements, pagination, expected["top_page"])
        assert top.endswith(expected["top_fragment_ends_with"])
        assert bottom.startswith(expected["bottom_fragment_starts_with"])
    else:
        target = next(i for i, element in enumerate(elements) if element.text.startswith(expected["starts_with"]))
        assert pagination.page_of(target) == (expected["whole_on_page"],) * 2


def _texts_around_break(elements: tuple[Element, ...], pagination: Pagination, top_page: int) -> tuple[str, str]:
    """What the last fragment of a page says, and the first of the next."""
    above = pagination.pages[top_page - 1].fragments[-1]
    below = pagination.pages[top_page].fragments[0]
    return elements[above.index].text[above.start : above.end].rstrip(), elements[below.index].text[below.start :]


def _unscrambled(element: Element) -> Element:
    return replace(element, text=element.text.replace("(H.R.)", "(V.O.)"), spans=())


def _squeezed(line: str) -> str:
    return re.sub(r"\s+", " ", line).strip()
