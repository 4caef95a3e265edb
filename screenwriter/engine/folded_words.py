"""Words as the memorisation guard compares them: no case, no punctuation, names of speakers all alike.

``"Don't you dare, Nora!"`` under Nora's and Idris' cues is ``dont you dare <name>``: a passage learned with one name
and said again with another is the same passage. Each word is a 32-bit code; 0 stands between passages, 1 for any name.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from screenwriter.engine.script_encoding import CastSlots, name_in_text
from screenwriter.messages import Paragraph
from screenwriter.screenplay.cues import character_name

COMPARED_KINDS = ("action", "dialogue", "parenthetical", "lyric")
"""Headings, cues and transitions are not counted (suggestions-ux.md section 10)."""

BETWEEN, NAME = 0, 1

Codes = NDArray[np.uint32]
Hashes = NDArray[np.uint64]

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_FACTOR = np.uint64(0x9E3779B97F4A7C15)
_MIX_ONE, _MIX_TWO = np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB)


def fold(text: str) -> list[str]:
    """The words of a text without case, punctuation and apostrophes, hyphens taken for spaces."""
    return [word.replace("'", "") for word in _WORD.findall(text.casefold().replace("’", "'"))]


def code_words(words: Iterable[str], names: Collection[str] = ()) -> Codes:
    """A code for each folded word; ``names`` are folded names of speakers."""
    return np.array([NAME if word in names else _code(word) for word in words], dtype=np.uint32)


def folded_names(speakers: Iterable[str]) -> frozenset[str]:
    """What speakers are called inside a line, folded."""
    return frozenset(name_in_text(speaker).casefold() for speaker in speakers) - {""}


def compared_paragraphs(paragraphs: Iterable[Paragraph], speakers: Iterable[str] = ()) -> Iterator[tuple[int, Codes]]:
    """Number and codes of each paragraph of a script that is compared, names folded as its cast stands there.

    ``speakers``: those before the first paragraph, latest first.
    """
    cast = CastSlots(speakers)
    names = folded_names(cast.speakers)
    for number, paragraph in enumerate(paragraphs):
        if paragraph.kind == "character":
            if name := character_name(paragraph.text):
                cast.speak(name)
                names = folded_names(cast.speakers)
        elif paragraph.kind in COMPARED_KINDS:
            codes = code_words(fold(paragraph.text), names)
            if len(codes):
                yield number, codes


def gram_hashes(codes: Codes, length: int) -> Hashes:
    """A hash for each run of ``length`` codes, by its first one; runs over a gap between passages are among them."""
    count = len(codes) - length + 1
    if count <= 0:
        return np.zeros(0, dtype=np.uint64)
    total = np.zeros(count, dtype=np.uint64)
    for offset in range(length):
        total = total * _FACTOR + codes[offset : offset + count]
    return mix(total)


def line_hash(codes: Codes) -> Hashes:
    """One hash for a whole line, different from that of the same words as a part of another."""
    return gram_hashes(np.append(codes, np.uint32(len(codes))), len(codes) + 1)


def gaps(codes: Codes, length: int) -> NDArray[np.bool_]:
    """Which of the runs of ``gram_hashes`` go over a gap between passages."""
    count = max(0, len(codes) - length + 1)
    crosses = np.zeros(count, dtype=bool)
    for offset in range(length if count else 0):
        crosses |= codes[offset : offset + count] == BETWEEN
    return crosses


def mix(values: Hashes) -> Hashes:
    """Spread 64-bit values evenly (the finaliser of splitmix64)."""
    values = (values ^ (values >> np.uint64(30))) * _MIX_ONE
    values = (values ^ (values >> np.uint64(27))) * _MIX_TWO
    return values ^ (values >> np.uint64(31))


@lru_cache(maxsize=200_000)
def _code(word: str) -> int:
    return max(2, int.from_bytes(blake2b(word.encode("utf-8", "surrogatepass"), digest_size=4).digest(), "little"))
