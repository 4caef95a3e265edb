"""Which elements of a document are written to its file, and as what they were read."""

from dataclasses import replace

from screenwriter.screenplay.elements import SPEECH_PARTS, Element, ElementKind
from screenwriter.screenplay.typing_rules import is_bare

_HOLDS_NOTHING = frozenset(
    {
        ElementKind.SCENE_HEADING, ElementKind.ACTION, ElementKind.CHARACTER, ElementKind.DIALOGUE, ElementKind.LYRIC,
        ElementKind.TRANSITION, ElementKind.SHOT, ElementKind.GENERAL, ElementKind.CENTERED, ElementKind.PARENTHETICAL,
    }
)  # fmt: skip
"""Kinds that mean nothing without text; an empty page break or act does."""


def is_blank(element: Element, below: Element | None) -> bool:
    """Whether an element can go without changing what stands around it: an empty cue holds the speech below it, and any
    empty line keeps a speech below from joining the one above."""
    if not is_bare(element.kind, element.text) or element.annotations or element.kind not in _HOLDS_NOTHING:
        return False
    if element.kind in SPEECH_PARTS:
        return True
    return below is None or below.kind not in SPEECH_PARTS


def as_loaded(loaded: Element, element: Element) -> Element:
    """The loaded element where it says the same; one that differs in marks only keeps what it was read from."""
    if loaded == element:
        return loaded
    marked = replace(
        loaded,
        revised=element.revised,
        locked_starts=element.locked_starts,
        colour=element.colour,
        bookmark=element.bookmark,
    )
    return marked if marked == element else element
