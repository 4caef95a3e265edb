"""Finding words in a screenplay's elements, and one element with words replaced.

Searched is what a reader sees: no emphasis marks, scene numbers, notes or boneyard; capitals where the page has them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from screenwriter.screenplay.elements import CAPITALISED, Annotation, Element, ElementKind, LockedStart, Revised, Span

_QUOTES = str.maketrans({"'": "['‘’]", "’": "['‘’]", "‘": "['‘’]", '"': '["“”]', "“": '["“”]', "”": '["“”]'})
"""Typed or curly, a quote is a quote: the page has the curly ones, the keyboard the others."""


class SearchError(ValueError):
    """A regular expression or its replacement that cannot be used; ``reason`` is Python's, in English."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """What to look for. ``kind`` None: in every kind but boneyard, which is cut text and only searched by name."""

    text: str
    kind: ElementKind | None = None
    is_case_sensitive: bool = False
    is_whole_word: bool = False
    is_regular_expression: bool = False


@dataclass(frozen=True, slots=True, order=True)
class Match:
    """``elements[element].text[start:end]``, in code points; never empty."""

    element: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Replacement:
    """``text`` for ``start:end`` of an element's text, in code points."""

    start: int
    end: int
    text: str


class TextSearch:
    """One query, ready to be asked of any number of elements.

    Raises:
        SearchError: the regular expression is wrong.
    """

    def __init__(self, query: SearchQuery) -> None:
        self.query = query
        self._pattern = _compiled(query)

    def matches(self, elements: Sequence[Element], index: int) -> Iterator[Match]:
        """The matches in one element, from its beginning, never overlapping."""
        element = elements[index]
        if not self._is_wanted(element.kind) or not element.text:
            return
        for found in self._pattern.finditer(self._shown(element)):
            if found.end() > found.start():
                yield Match(index, found.start(), found.end())

    def all_matches(self, elements: Sequence[Element]) -> list[Match]:
        """The matches in all elements, in script order."""
        return [match for index in range(len(elements)) for match in self.matches(elements, index)]

    def replacements(self, element: Element, matches: Sequence[Match], text: str) -> list[Replacement]:
        r"""What stands for these matches of one element instead; a regular expression's ``\1`` is its first group.

        Raises:
            SearchError: ``text`` names a group that is not there.
        """
        if not self.query.is_regular_expression:
            return [Replacement(match.start, match.end, text) for match in matches]
        self.check_replacement(text)
        wanted = {match.start for match in matches}
        found = (m for m in self._pattern.finditer(self._shown(element)) if m.start() in wanted and m.end() > m.start())
        return [Replacement(m.start(), m.end(), m.expand(text)) for m in found]

    def check_replacement(self, text: str) -> None:
        """Raises SearchError if ``text`` cannot be a replacement."""
        if self.query.is_regular_expression:
            try:
                self._pattern.sub(text, "")
            except (re.error, IndexError) as error:
                raise SearchError(str(error)) from error

    def _is_wanted(self, kind: ElementKind) -> bool:
        return kind is self.query.kind if self.query.kind is not None else kind is not ElementKind.BONEYARD

    def _shown(self, element: Element) -> str:
        if not self.query.is_case_sensitive or element.kind not in CAPITALISED:
            return element.text
        capitals = element.text.upper()
        if len(capitals) == len(element.text):
            return capitals
        return "".join(c if len(c.upper()) > 1 else c.upper() for c in element.text)  # one code point stays one


def _compiled(query: SearchQuery) -> re.Pattern[str]:
    flags = re.MULTILINE if query.is_case_sensitive else re.MULTILINE | re.IGNORECASE
    if not query.is_regular_expression:
        pattern = re.escape(query.text).translate(_QUOTES)
    else:
        pattern = query.text
        try:
            re.compile(pattern, flags)  # alone first: what is wrong is told of the writer's own expression
        except (re.error, OverflowError, RecursionError) as error:
            raise SearchError(str(error)) from error
    try:
        return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)" if query.is_whole_word else pattern, flags)
    except re.error as error:
        raise SearchError(str(error)) from error


def with_replacements(element: Element, replacements: Sequence[Replacement]) -> Element:
    """The element with these parts of its text replaced; emphasis, notes and marks around them stay where they were.

    A replacement takes the emphasis its first letter replaces. Replacements are in order and do not overlap.
    """
    pieces: list[str] = []
    done = 0
    for one in replacements:
        pieces += [element.text[done : one.start], one.text]
        done = one.end
    pieces.append(element.text[done:])
    spans = (Span(_moved(s.start, replacements), _moved(s.end, replacements), s.style) for s in element.spans)
    annotations = (Annotation(_moved(a.offset, replacements), a.kind, a.text) for a in element.annotations)
    return replace(
        element,
        text="".join(pieces),
        spans=tuple(span for span in spans if span.start < span.end),
        annotations=tuple(annotations),
        revised=tuple(_moved_mark(mark, replacements) for mark in element.revised if not _is_gone(mark, replacements)),
        locked_starts=tuple(LockedStart(_moved(s.offset, replacements), s.label) for s in element.locked_starts),
        source=None,
    )


def _is_gone(mark: Revised, replacements: Sequence[Replacement]) -> bool:
    return any(one.start <= mark.start < mark.end <= one.end for one in replacements)


def _moved_mark(mark: Revised, replacements: Sequence[Replacement]) -> Revised:
    return Revised(_moved(mark.start, replacements), _moved(mark.end, replacements), mark.revision)


def _moved(offset: int, replacements: Sequence[Replacement]) -> int:
    """Where an offset of the old text is in the new: one inside a replaced part goes behind what replaced it."""
    shift = 0
    for one in replacements:
        if offset <= one.start:
            break
        if offset < one.end:
            return one.start + shift + len(one.text)
        shift += len(one.text) - (one.end - one.start)
    return offset + shift
