"""Which words of a screenplay a spelling check asks about, and which are names of its own.

Source: editing.md section 11. Knows nothing of dictionaries.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from screenwriter.screenplay.elements import Element, ElementKind

_K = ElementKind
_NAMED = frozenset({_K.CHARACTER, _K.SCENE_HEADING})
"""Where a script names its people and places: nothing there is asked about, and all of it is known elsewhere."""
_UNREAD = frozenset({_K.BONEYARD, _K.PAGE_BREAK})
_CHUNK = re.compile(r"\S+")
_ADDRESS = re.compile(r"://|^www\.|@|\w\.\w\w|\\\w|^/\w|/\w+/", re.IGNORECASE)
"""An address, a file name, a path."""
_WORD = re.compile(r"['’]?[^\W\d_]+(?:['’][^\W\d_]+)*['’]?")
_LATIN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿĀ-ſ'’]+")
_STRETCHED = re.compile(r"([^\W\d_])\1\1", re.IGNORECASE)
"""Nooo, shhh: drawn out on purpose."""
_POSSESSIVE = re.compile(r"['’]s$|(?<=s)['’]$", re.IGNORECASE)
_INTRODUCED = re.compile(r"\b([^\W\d_a-z][^\W\d_a-z]+(?:[ '’.-]+[^\W\d_a-z]+)*),? \(?\d")
"""NORA QUILLO, 40, or NORA QUILLO (40): how action introduces people."""
_OPENING = "\"“‘'([—–-"
_CLOSING = "\"”’')]"
_WITH_APOSTROPHE = frozenset({"'em", "'til", "'cause", "'bout", "'round", "'n"})


@dataclass(frozen=True, slots=True)
class SpelledWord:
    """``text[start:end]`` of an element, in code points; ``asked`` is the form to look up: no possessive, no curl."""

    start: int
    end: int
    asked: str


@dataclass(frozen=True, slots=True)
class SpelledText:
    """What one element gives: words to ask about, names it settles, capitals that may turn out to be names.

    Without the places of its words: kept for every element of a long script, those would slow down the collector.
    """

    asked: frozenset[str] = frozenset()
    names: tuple[str, ...] = ()
    strong: tuple[str, ...] = ()  # with a capital inside a sentence, or in capitals
    weak: tuple[str, ...] = ()  # with a capital where any word has one


def find_words(element: Element) -> tuple[SpelledWord, ...]:
    """The words to ask about in one element, with their places."""
    if element.kind in _UNREAD or element.kind in _NAMED:
        return ()
    return tuple(_words_of(element.text))


def read_words(element: Element) -> SpelledText:
    """The words of one element, without their places."""
    if element.kind in _UNREAD or not element.text:
        return SpelledText()
    found = _words_of(element.text)
    if element.kind in _NAMED:
        return SpelledText(names=tuple(word.asked.casefold() for word in found))
    strong, weak = [], []
    for word in found:
        if word.asked[:1].isupper():
            is_strong = word.asked.isupper() or not _begins_sentence(element.text, word.start)
            (strong if is_strong else weak).append(word.asked.casefold())
    asked = frozenset(word.asked for word in found)
    return SpelledText(asked, _introduced(element.text), tuple(strong), tuple(weak))


def _introduced(text: str) -> tuple[str, ...]:
    names = " ".join(match.group(1) for match in _INTRODUCED.finditer(text) if match.group(1).isupper())
    return tuple(word.asked.casefold() for word in _words_of(names)) if names else ()


def _begins_sentence(text: str, start: int) -> bool:
    """Whether a word stands where any word has a capital."""
    before = text[max(0, start - 6) : start].rstrip()
    if not before or before[-1] in _OPENING:
        return True
    return before.rstrip(_CLOSING)[-1:] in tuple(".!?…:") or "\n" in text[max(0, start - 2) : start]


def _words_of(text: str) -> list[SpelledWord]:
    found = []
    for chunk in _CHUNK.finditer(text):
        letters = chunk.group()
        if _ADDRESS.search(letters) and not letters.endswith(("...", "…")):
            continue
        for match in _WORD.finditer(letters):
            before, after = letters[: match.start()], letters[match.end() :]
            if before[-1:].isdigit() or after[:1].isdigit() or before[-1:] == "_" or after[:1] == "_":
                continue  # 3D, B2, 10th
            word = _spelled(match.group(), chunk.start() + match.start())
            if word is not None:
                found.append(word)
    return found


def _spelled(letters: str, start: int) -> SpelledWord | None:
    """One word as it is looked up; None for what is no word of a language with Latin letters."""
    plain = letters.replace("’", "'")
    if plain.startswith("'") and plain.lower() not in _WITH_APOSTROPHE:
        plain, start = plain[1:], start + 1
    end = start + len(plain)
    if plain.lower().endswith("in'"):  # goin'
        asked = plain[:-1] + ("G" if plain.isupper() else "g")
    else:
        asked = _POSSESSIVE.sub("", plain)
        if asked == plain and plain.endswith("'"):
            asked, end = plain[:-1], end - 1
    is_word = len(asked.strip("'")) > 1 and _LATIN.fullmatch(asked) and not _STRETCHED.search(asked)
    return SpelledWord(start, end, asked) if is_word else None


@dataclass
class ScriptNames:
    """The names of one script, kept in step with its elements by ``add`` and ``remove``."""

    _sure: Counter[str] = field(default_factory=Counter)
    _strong: Counter[str] = field(default_factory=Counter)
    _capital: Counter[str] = field(default_factory=Counter)

    def add(self, texts: Iterable[SpelledText]) -> None:
        """These elements are there now."""
        self._count(texts, 1)

    def remove(self, texts: Iterable[SpelledText]) -> None:
        """These, once added, are gone."""
        self._count(texts, -1)

    def has(self, word: str) -> bool:
        """Whether a word with a capital is a name of this script: of a speaker or a place, or met twice as one."""
        if not word[:1].isupper():
            return False
        key = word.casefold()
        return self._sure[key] > 0 or (self._strong[key] > 0 and self._capital[key] > 1)

    def sure(self) -> list[str]:
        """The words of speakers and places, in capitals."""
        return sorted(name.upper() for name, count in self._sure.items() if count > 0)

    def _count(self, texts: Iterable[SpelledText], sign: int) -> None:
        for text in texts:
            for counter, words in (
                (self._sure, text.names),
                (self._strong, text.strong),
                (self._capital, text.strong),
                (self._capital, text.weak),
            ):
                for word in words:
                    counter[word] += sign


def with_word(text: str, start: int, end: int, new: str) -> str:
    """What stands for ``text[start:end]`` when its word is corrected: its possessive stays."""
    old = text[start:end]
    ending = _POSSESSIVE.search(old)
    return new + ending.group() if ending and not _POSSESSIVE.search(new) else new


def sentence_around(text: str, start: int, end: int, room: int = 60) -> tuple[str, int]:
    """The words around ``text[start:end]`` on one line, and where it begins in them."""
    first = max(0, start - room)
    first = first if first == 0 else min(start, text.find(" ", first) + 1 or start)
    last = min(len(text), end + room)
    last = last if last == len(text) else max(end, text.rfind(" ", end, last))
    shown = text[first:last].replace("\n", " ")
    lead, tail = "… " if first else "", " …" if last < len(text) else ""
    return lead + shown + tail, len(lead) + start - first
