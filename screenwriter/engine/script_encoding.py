"""A script as one stream of tokens: a symbol for each paragraph's kind, then its words, names of speakers as slots.

``NORA / Wait. / IDRIS / Go.`` becomes ``<cue 1> <dialogue> Wait. <cue 1> <dialogue> Go.`` once both have spoken: slot 0
is whoever spoke last, slot 1 the one before. So a name costs one token however it is spelled, and "the other one
answers" looks the same in every script.
"""

import re
from collections.abc import Iterable, Iterator

from screenwriter.engine.tokenizer import SLOTS, Symbol, Tokenizer
from screenwriter.messages import Paragraph
from screenwriter.screenplay.cues import character_name, cue_extensions
from screenwriter.screenplay.elements import CAPITALISED

SYMBOL_OF_KIND = {
    "scene_heading": Symbol.SCENE_HEADING,
    "action": Symbol.ACTION,
    "character": Symbol.CUE,
    "parenthetical": Symbol.PARENTHETICAL,
    "dialogue": Symbol.DIALOGUE,
    "lyric": Symbol.LYRIC,
    "transition": Symbol.TRANSITION,
    "shot": Symbol.SHOT,
    "general": Symbol.OTHER,
    "cast_list": Symbol.OTHER,
    "centered": Symbol.OTHER,
    "cold_opening": Symbol.OTHER,
    "new_act": Symbol.OTHER,
    "end_of_act": Symbol.OTHER,
}
"""Kinds that are learned and suggested; notes, boneyard, sections, synopses are not (suggestions-ux.md section 12)."""

CAPITALS = {kind.value for kind in CAPITALISED}
"""Kinds shown in capitals whatever case was typed, and so learned."""

_PLAIN = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "—": "--", "–": "-", "…": "...", "\u00a0": " "})
_NAME = re.compile(r" ([A-Z]\w+)")
_CONTINUED = re.compile(r"\(\s*CONT['’]?D\.?\s*\)", re.IGNORECASE)


def plain(text: str) -> str:
    """A paragraph as running text: a space before each word, also the first; quotes and dashes as a typewriter has."""
    words = text.translate(_PLAIN).split()
    return " " + " ".join(words) if words else ""


def name_in_text(speaker: str) -> str:
    """How a speaker is called inside a sentence: MELISSA is ``Melissa``, COLONEL LAMBERT ``Lambert``; "" if unclear."""
    last = speaker.split()[-1] if speaker else ""
    return last.capitalize() if len(last) > 1 and last.isalpha() else ""


class CastSlots:
    """Who spoke, latest first. One owner: changes with every cue that is encoded."""

    def __init__(self, speakers: Iterable[str] = ()) -> None:
        self.speakers = list(speakers)[:SLOTS]

    def copy(self) -> "CastSlots":
        """An independent copy."""
        return CastSlots(self.speakers)

    def speak(self, name: str) -> int | None:
        """Note that ``name`` (capitals) speaks; the slot it had before, None for somebody new."""
        slot = self.speakers.index(name) if name in self.speakers else None
        if slot is not None:
            del self.speakers[slot]
        self.speakers.insert(0, name)
        del self.speakers[SLOTS:]
        return slot

    def names_in_text(self) -> list[str]:
        """The slots' names as they stand in a sentence; "" where a slot has none of its own."""
        seen: set[str] = set()
        names = []
        for speaker in self.speakers:
            name = name_in_text(speaker)
            names.append("" if name in seen else name)
            seen.add(name)
        return names


class ScriptEncoder:
    """Encodes paragraphs in script order, keeping track of the cast."""

    def __init__(self, tokenizer: Tokenizer, speakers: Iterable[str] = ()) -> None:
        self.tokenizer = tokenizer
        self.cast = CastSlots(speakers)

    def paragraph(self, paragraph: Paragraph) -> list[int]:
        """Tokens of a whole paragraph, its kind's symbol first; empty for kinds that are not learned."""
        if paragraph.kind == "character":
            return self._cue(paragraph.text)
        opening = self.opening(paragraph.kind)
        text = paragraph.text.upper() if paragraph.kind in CAPITALS else paragraph.text
        return [*opening, *self.text(plain(text))] if opening else []

    def opening(self, kind: str) -> list[int]:
        """The symbol a paragraph of this kind starts with, alone in a list; empty for kinds that are not learned."""
        symbol = SYMBOL_OF_KIND.get(kind)
        return [] if symbol is None else [self.tokenizer.symbol(symbol)]

    def text(self, text: str) -> list[int]:
        """Tokens of running text inside a paragraph, names of speakers as slots."""
        names = {name: slot for slot, name in enumerate(self.cast.names_in_text()) if name}
        ids: list[int] = []
        start = 0
        for found in _NAME.finditer(text) if names else ():
            slot = names.get(found.group(1))
            if slot is not None:
                ids += self.tokenizer.encode(text[start : found.start()])
                ids.append(self.tokenizer.symbol(Symbol.FIRST_NAME, slot))
                start = found.end()
        return ids + self.tokenizer.encode(text[start:])

    def _cue(self, text: str) -> list[int]:
        text = _CONTINUED.sub("", text.translate(_PLAIN))
        name = character_name(text)
        if not name:
            return []
        slot = self.cast.speak(name)
        if slot is None:
            ids = [self.tokenizer.symbol(Symbol.CUE), *self.tokenizer.encode(plain(name))]
        else:
            ids = [self.tokenizer.symbol(Symbol.FIRST_CUE, slot)]
        for extension in cue_extensions(text):
            ids += self.tokenizer.encode(plain(extension))
        return ids


def encode_script(tokenizer: Tokenizer, paragraphs: Iterable[Paragraph]) -> Iterator[int]:
    """A whole script as tokens, starting with the document symbol."""
    yield tokenizer.symbol(Symbol.DOCUMENT)
    encoder = ScriptEncoder(tokenizer)
    for paragraph in paragraphs:
        yield from encoder.paragraph(paragraph)
