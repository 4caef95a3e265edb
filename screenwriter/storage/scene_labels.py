"""Colours of scenes and bookmarks as rows of a side file, and their way back into a script that was edited elsewhere.

A label is on a paragraph, not on its words: where others stand now between neighbours that are still the same, as many
as before, they are taken for the same paragraphs with new words. A heading is never taken for anything else.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import Any

from screenwriter.screenplay.elements import Element, ElementKind

_COLOUR = re.compile(r"#[0-9a-f]{6}")


def label_rows(elements: Sequence[Element]) -> list[list[Any]]:
    """Index, kind, colour and bookmark of every element that has one of these."""
    return [
        [index, element.kind.value, element.colour, element.bookmark]
        for index, element in enumerate(elements)
        if element.colour or element.bookmark is not None
    ]


def with_labels(
    elements: tuple[Element, ...],
    paragraphs: Sequence[str],
    rows: Sequence[Sequence[Any]],
    digest: Callable[[Element], str],
    has_own: bool,
) -> tuple[Element, ...]:
    """The elements with the labels of ``rows``; those whose paragraph is gone are dropped.

    Args:
        paragraphs: a digest of each paragraph as it was when the rows were made.
        has_own: the script's file has colours itself, so that only bookmarks are taken from the rows.
    Raises:
        ValueError, TypeError, IndexError: the rows are no rows of ``label_rows``.
    """
    if not rows:
        return elements
    places = _places(paragraphs, [digest(element) for element in elements])
    labelled = list(elements)
    for index, kind, colour, bookmark in rows:
        place = places.get(index)
        if place is None or labelled[place].kind is not ElementKind(kind):
            continue
        if (colour and not _COLOUR.fullmatch(colour)) or not (bookmark is None or isinstance(bookmark, str)):
            raise ValueError("not a label of a paragraph")
        element = labelled[place]
        labelled[place] = replace(element, colour=element.colour if has_own else colour, bookmark=bookmark)
    return tuple(labelled)


def _places(old: Sequence[str], new: Sequence[str]) -> dict[int, int]:
    if list(old) == list(new):
        return {index: index for index in range(len(new))}
    places: dict[int, int] = {}
    for tag, start, end, new_start, new_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal" or (tag == "replace" and end - start == new_end - new_start):
            places.update(zip(range(start, end), range(new_start, new_end), strict=True))
    return places
