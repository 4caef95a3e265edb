"""The names, places, times and transitions a script uses, counted live: changed paragraphs only are looked at again."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from screenwriter.screenplay.continueds import is_typed_continued
from screenwriter.screenplay.cues import HeadingParts, character_name, cue_extensions, split_heading
from screenwriter.screenplay.elements import Element, ElementKind


@dataclass(frozen=True, slots=True)
class _Words:
    """What one element adds."""

    speaker: str = ""
    extensions: tuple[str, ...] = ()
    heading: HeadingParts | None = None
    transition: str = ""


_NOTHING = _Words()


class ScriptWords:
    """Counts over all elements of a script, kept in step by ``replace``."""

    def __init__(self, elements: Sequence[Element] = ()) -> None:
        self._words: list[_Words] = []
        self._speeches: Counter[str] = Counter()
        self._transitions: Counter[str] = Counter()
        self.replace(0, 0, elements)

    def replace(self, first: int, removed: int, added: Sequence[Element]) -> None:
        """Elements ``first`` to ``first + removed`` are now ``added``."""
        fresh = [_words_of(element) for element in added]
        self._count(self._words[first : first + removed], -1)
        self._count(fresh, 1)
        self._words[first : first + removed] = fresh

    def _count(self, changed: Sequence[_Words], sign: int) -> None:
        for words in changed:
            if words.speaker:
                self._speeches[words.speaker] += sign
            if words.transition:
                self._transitions[words.transition] += sign

    def names(self, without: int = -1) -> set[str]:
        """All speakers; ``without`` is the index of a cue being typed, which is no name yet."""
        return set(self.speeches(without))

    def speeches(self, without: int = -1) -> dict[str, int]:
        """Number of cues by speaker."""
        counts = {name: count for name, count in self._speeches.items() if count > 0}
        typed = self._words[without].speaker if 0 <= without < len(self._words) else ""
        if typed:
            counts[typed] -= 1
            if not counts[typed]:
                del counts[typed]
        return counts

    def last_spoken(self, before: int) -> dict[str, int]:
        """Index of each speaker's last cue before an element."""
        return {words.speaker: index for index, words in enumerate(self._words[:before]) if words.speaker}

    def locations(self, intro: str, without: int = -1) -> list[str]:
        """Locations of the script in capitals: first those used with ``intro``, then the others, most used first."""
        with_intro: Counter[str] = Counter()
        others: Counter[str] = Counter()
        for parts in self._headings(without):
            place = parts.location.upper()
            if place:
                (with_intro if parts.intro.rstrip(".") == intro.rstrip(".") else others)[place] += 1
        return list(dict.fromkeys([*_most_used(with_intro), *_most_used(others)]))

    def times(self, without: int = -1) -> list[str]:
        """Times of day of the script in capitals, most used first."""
        return _most_used(Counter(parts.time.upper() for parts in self._headings(without) if parts.time))

    def transitions(self, without: int = -1) -> list[str]:
        """Transitions of the script in capitals, most used first."""
        counts = self._transitions.copy()
        if 0 <= without < len(self._words) and (typed := self._words[without].transition):
            counts[typed] -= 1
        return _most_used(+counts)

    def used_locations(self) -> Counter[str]:
        """Number of headings by location, in capitals."""
        return Counter(place for parts in self._headings(-1) if (place := parts.location.upper()))

    def used_times(self) -> Counter[str]:
        """Number of headings by time of day, in capitals."""
        return Counter(parts.time.upper() for parts in self._headings(-1) if parts.time)

    def used_transitions(self) -> Counter[str]:
        """Number of transitions, in capitals."""
        return +self._transitions

    def used_extensions(self) -> Counter[str]:
        """Number of cues by extension, in capitals; typed (CONT'D) is the page's business."""
        return Counter(
            extension for words in self._words for extension in words.extensions if not is_typed_continued(extension)
        )

    def extensions(self) -> list[str]:
        """Extensions of the script in capitals, most used first."""
        return _most_used(self.used_extensions())

    def _headings(self, without: int) -> list[HeadingParts]:
        return [w.heading for index, w in enumerate(self._words) if w.heading is not None and index != without]


def _words_of(element: Element) -> _Words:
    if element.kind is ElementKind.CHARACTER:
        extensions = tuple(extension.upper() for extension in cue_extensions(element.text))
        return _Words(character_name(element.text), extensions)
    if element.kind is ElementKind.SCENE_HEADING and element.text:
        return _Words(heading=split_heading(element.text))
    if element.kind is ElementKind.TRANSITION:
        return _Words(transition=element.text.strip().upper())
    return _NOTHING


def _most_used(counts: Counter[str]) -> list[str]:
    return sorted(counts, key=lambda word: (-counts[word], word))
