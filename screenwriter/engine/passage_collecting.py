"""Making the passages of a model from the scripts it learned: texts, titles, page numbers.

Pages come from reading the file once more and laying it out; where the file has changed meanwhile, or is a table, a
passage has no page.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np

from screenwriter.engine.corpus import learnable
from screenwriter.engine.folded_words import BETWEEN, Codes, compared_paragraphs
from screenwriter.engine.own_passages import OwnPassages, OwnScript
from screenwriter.formats.errors import ScriptFormatError
from screenwriter.formats.script_file import read_script
from screenwriter.messages import Paragraph
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.page_format import LETTER
from screenwriter.screenplay.pagination import paginate


class LearnedScript(Protocol):
    """What is needed of a script: its file, and what of it was learned."""

    @property
    def path(self) -> str:
        """The file."""

    @property
    def paragraphs(self) -> Sequence[Paragraph]:
        """From the script's start."""


LARGEST_PAGED_BYTES = 8_000_000
"""A larger file is no script with pages (some 5,000 of them); counting them would take longer than the learning."""


def collect_passages(scripts: Iterable[LearnedScript], earlier: OwnPassages | None = None) -> OwnPassages:
    """The passages of all ``scripts``, then those of ``earlier`` (the model they were added to) from other files."""
    found: list[tuple[OwnScript, int, Paragraph, Codes]] = []
    paths: set[str] = set()
    for script in scripts:
        title, pages = _title_and_pages(script)
        told = OwnScript(title, script.path)
        paths.add(script.path)
        for number, codes in compared_paragraphs(script.paragraphs):
            found.append((told, pages[number], script.paragraphs[number], codes))
    if earlier is not None:
        found += [kept for kept in _passages(earlier) if kept[0].path not in paths]
    numbers: dict[OwnScript, int] = {}
    script_of = [numbers.setdefault(told, len(numbers)) for told, *_ in found]
    gap = np.array([BETWEEN], dtype=np.uint32)
    words = [part for *_, codes in found for part in (codes, gap)]
    return OwnPassages(
        scripts=tuple(numbers),
        texts=tuple(paragraph.text for _, _, paragraph, _ in found),
        kinds=tuple(paragraph.kind for _, _, paragraph, _ in found),
        pages=tuple(page for _, page, _, _ in found),
        script_of=np.array(script_of, dtype=np.int64),
        codes=np.concatenate(words) if words else np.zeros(0, np.uint32),
    )


def _passages(passages: OwnPassages) -> Iterable[tuple[OwnScript, int, Paragraph, Codes]]:
    parts = np.split(passages.codes, np.flatnonzero(passages.codes == BETWEEN) + 1)
    for number in range(len(passages)):
        passage = passages.passage(number)
        yield passage.script, passage.page, Paragraph(passage.kind, passage.text), parts[number][:-1]


def _title_and_pages(script: LearnedScript) -> tuple[str, list[int]]:
    path = Path(script.path)
    try:
        if path.stat().st_size > LARGEST_PAGED_BYTES:
            return path.stem, [0] * len(script.paragraphs)
        screenplay = read_script(path).screenplay
    except (OSError, ScriptFormatError, ValueError):
        return path.name, [0] * len(script.paragraphs)
    in_file = iter(_pages(screenplay))  # what was learned may be a sample of the file, in its order
    pages = [next((page for page, told in in_file if told == paragraph), 0) for paragraph in script.paragraphs]
    return _title(screenplay) or path.stem, pages


def _pages(screenplay: Screenplay) -> list[tuple[int, Paragraph]]:
    """The page each learnable paragraph begins on."""
    pagination = paginate(screenplay.elements, screenplay.page_format or LETTER)
    pages = []
    for index, element in enumerate(screenplay.elements):
        alone = Screenplay(elements=(element,))
        pages += [(pagination.page_of(index)[0], paragraph) for paragraph in learnable(alone)]
    return pages


def _title(screenplay: Screenplay) -> str:
    for entry in screenplay.title_page:
        if entry.key.strip().casefold() == "title":
            return " ".join(entry.value.replace("*", "").replace("_", "").split())
    return ""
