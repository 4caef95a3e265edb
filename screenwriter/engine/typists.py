"""Typists who never err, replayed over what was offered: how many keys the offers save, and how often they are right.

The protocol is engine.md, "Protocol". Every character is a key; a ghost that equals what comes next is taken whole with
one key, or its leading right words with one key each; a ghost typed through stays. An entry of a list is one key.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from screenwriter.engine.typed_places import TypedParagraph
from screenwriter.messages import Alternative

LOOK = 0.5
"""Keys a look at a new ghost costs the careful typist."""

LISTS = (1, 3, 5)
MOST_WORDS = 5

Ask = Callable[[str], tuple[str, float]]
"""Typed text in, best ghost and its probability out; "" for none."""


@dataclass
class Typist:
    """The tally of one typist; ``threshold`` is the least probability of a ghost that is shown."""

    threshold: float
    keys: int = 0
    characters: int = 0
    shown: int = 0
    kept: int = 0
    kept_characters: int = 0

    @property
    def careful_keys(self) -> float:
        """Keys of one who looks at every new ghost, and pays for each look."""
        return self.keys + LOOK * self.shown

    def replay(self, paragraph: TypedParagraph) -> None:
        """Type a paragraph with the best of what was offered at each place."""

        def ask(typed: str) -> tuple[str, float]:
            offered = paragraph.offers[len(typed)]
            return (offered[0].text, offered[0].probability) if offered else ("", 0.0)

        self.type_paragraph(paragraph.text, ask)

    def type_paragraph(self, text: str, ask: Ask) -> None:
        """Type ``text``, taking what is offered where it is right."""
        position = 0
        ghost, counted = "", False
        while position < len(text):
            if not ghost:
                ghost, counted = self._offered(text[:position], ask), False
            taken, keys = _acceptable(ghost, text[position:])
            if taken:
                if not counted:
                    self.kept += 1
                    counted = True
                self.kept_characters += taken
                self.keys += keys
                position += taken
                ghost = ghost[taken:] if taken < len(ghost) and text[position:].startswith(ghost[taken:]) else ""
                continue
            self.keys += 1
            ghost = ghost[1:] if ghost.startswith(text[position]) else ""
            position += 1
        self.characters += len(text)

    def _offered(self, before: str, ask: Ask) -> str:
        text, probability = ask(before)
        if not text or probability < self.threshold:
            return ""
        self.shown += 1
        return text


@dataclass
class ListTypist:
    """One who sees a list of up to ``entries`` at every place and picks the longest right entry with one key."""

    entries: int
    keys: int = 0
    characters: int = 0

    def replay(self, paragraph: TypedParagraph) -> None:
        """Type a paragraph."""
        position, text = 0, paragraph.text
        while position < len(text):
            coming = text[position:]
            right = [o.text for o in paragraph.offers[position][: self.entries] if _is_right(o.text, coming)]
            position += max(map(len, right), default=1) or 1
            self.keys += 1
        self.characters += len(text)


@dataclass
class WordTally:
    """How often the next words were offered where a word starts, whatever their probability.

    ``exact[n]``: places where the best offer's first n words are the next n, of all those where n words follow. Words
    of one letter, which no system here offers, count as missed.
    """

    starts: int = 0
    first: int = 0  # the likeliest entry's first word is right
    among_three: int = 0  # one of the three likeliest
    exact: dict[int, tuple[int, int]] = field(default_factory=lambda: dict.fromkeys(range(1, MOST_WORDS + 1), (0, 0)))

    def replay(self, paragraph: TypedParagraph) -> None:
        """Look at every place of a paragraph where a word starts."""
        text = paragraph.text
        for position, offered in enumerate(paragraph.offers):
            if position == 0 or text[position - 1] == " ":
                self._note(text[position:], offered)

    def _note(self, coming: str, offered: Sequence[Alternative]) -> None:
        by_chance = sorted(offered, key=lambda offer: -offer.probability)
        right = [_right_words(offer.text, coming) for offer in by_chance[:3]]
        self.starts += 1
        self.first += any(right[:1])
        self.among_three += any(right)
        best = _right_words(offered[0].text, coming) if offered else 0
        following = len(coming.split())
        for n in range(1, min(MOST_WORDS, following) + 1):
            found, places = self.exact[n]
            self.exact[n] = (found + (best >= n), places + 1)


def _acceptable(ghost: str, coming: str) -> tuple[int, int]:
    """Characters the typist takes of a ghost, and the keys: one for all of it, else one for each leading right word."""
    if not ghost:
        return 0, 0
    if _is_right(ghost, coming):
        return len(ghost), 1
    words = _right_words(ghost, coming)
    taken = list(_word_ends(ghost))[words - 1] if words else 0
    return (taken, words) if taken > words else (0, 0)


def _is_right(offer: str, coming: str) -> bool:
    return coming.startswith(offer) and not coming[len(offer) : len(offer) + 1].isalnum()


def _right_words(offer: str, coming: str) -> int:
    """How many of an offer's leading words are the next ones."""
    words = 0
    for end in _word_ends(offer):
        if not _is_right(offer[:end], coming):
            break
        words += 1
    return words


def _word_ends(text: str) -> Iterator[int]:
    for index in range(1, len(text)):
        if text[index] == " " and text[index - 1] != " ":
            yield index
    if text:
        yield len(text)
