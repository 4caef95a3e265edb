"""Words, letters and seconds of a stretch of text (reports.md 1 and 3). Pure."""

import re
from collections.abc import Sequence

from screenwriter.screenplay.elements import ElementKind

_LETTER = re.compile(r"[^\W_]")
_STOP = re.compile(r"[.?!:](?=\s)")
_COMMA = re.compile(r",(?=\s)")
_SENTENCE = re.compile(r"[^.!?…]+[.!?…]*")
_PLAIN_WORD = re.compile(r"[^\W_]+(?:['’\-‑][^\W_]+)*")

SPEECH = frozenset({ElementKind.DIALOGUE.value, ElementKind.LYRIC.value})
ACTION = ElementKind.ACTION.value
HEADING = ElementKind.SCENE_HEADING.value
CUE = ElementKind.CHARACTER.value
PARENTHETICAL = ElementKind.PARENTHETICAL.value
SHOT = ElementKind.SHOT.value


def count_letters(text: str) -> int:
    """Unicode letters and digits."""
    return sum(map(str.isalnum, text))


def plain_words(text: str) -> list[str]:
    """The words in small letters without punctuation, with a typewriter apostrophe."""
    return [word.lower().replace("’", "'") for word in _PLAIN_WORD.findall(text)]


def sentences(text: str) -> list[str]:
    """Stretches that end in ``. ! ?`` or with the text, and hold a letter or digit."""
    return [piece.strip() for piece in _SENTENCE.findall(text) if _LETTER.search(piece)]


def rate_seconds(kind: str, text: str) -> float:
    """Running time by the speech-rate method (reports.md 3): dialogue and action, all else 0."""
    if kind in SPEECH:
        pauses = 0.75 * len(_STOP.findall(text)) + 0.3 * len(_COMMA.findall(text))
        return count_letters(text) / 3 * 0.1945548 + pauses
    return len(text) / 20 if kind == ACTION else 0.0


def weight_seconds(kind: str, text: str) -> float:
    """Running time by the element-weights method (reports.md 3)."""
    if not text.strip():
        return 0.0
    if kind == HEADING:
        return 2.0
    if kind == ACTION:
        return 1.0 + 1.5 * len(text) / 50
    return 2.0 + 2.4 * len(text) / 50 if kind in SPEECH else 0.0


def characters_seconds(characters: int) -> float:
    """Running time by the characters method: 1350 printed characters a minute."""
    return 60 * characters / 1350


def percentages(counts: Sequence[float], decimals: int = 1) -> list[float]:
    """Shares in percent that sum to exactly 100, by largest remainder; all 0 where there is nothing to share."""
    total = sum(counts)
    if total <= 0:
        return [0.0] * len(counts)
    steps = 100 * 10**decimals
    exact = [count * steps / total for count in counts]
    floors = [int(share) for share in exact]
    by_remainder = sorted(range(len(exact)), key=lambda i: (floors[i] - exact[i], i))
    for index in by_remainder[: steps - sum(floors)]:
        floors[index] += 1
    return [share / 10**decimals for share in floors]


def ranges(numbers: Sequence[int]) -> str:
    """Pages as ranges: 3, 4, 5, 9 is ``3-5, 9``."""
    parts: list[list[int]] = []
    for number in sorted(set(numbers)):
        if parts and number == parts[-1][1] + 1:
            parts[-1][1] = number
        else:
            parts.append([number, number])
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in parts)
