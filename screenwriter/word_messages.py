"""What the spelling check and the thesaurus say to each other across threads and processes; as in ``messages``."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SpellingRequest:
    """Ask which of these words a dictionary does not have; ``language`` is en_US or en_GB."""

    number: int
    language: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Misspelt:
    """Answer to a SpellingRequest: those of its words that the dictionary does not have."""

    number: int
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CorrectionsRequest:
    """Ask what a word may have been meant to be; ``names`` are words the script knows."""

    number: int
    language: str
    word: str
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Corrections:
    """Answer to a CorrectionsRequest, the likeliest first."""

    number: int
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EnglishRequest:
    """Ask which English these paragraphs are written in."""

    number: int
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EnglishGuess:
    """Answer to an EnglishRequest: en_US, en_GB, or "" while nothing is clear; the counts are of telling words."""

    number: int
    language: str
    american: int = 0
    british: int = 0


@dataclass(frozen=True, slots=True)
class SynonymsRequest:
    """Ask for words like ``word``; ``texts`` are the script's paragraphs."""

    number: int
    word: str
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sense:
    """One meaning of a word, ``part`` noun, verb, adjective or adverb; ``words`` in the form of the word asked for."""

    part: str
    meaning: str
    words: tuple[str, ...]
    near: tuple[str, ...] = ()  # not quite the same: broader, narrower, similar


@dataclass(frozen=True, slots=True)
class UsedWord:
    """A word of the script, and how often it stands there."""

    word: str
    count: int


@dataclass(frozen=True, slots=True)
class Synonyms:
    """Answer to a SynonymsRequest. ``in_script`` are words like it that the script uses, most used first."""

    number: int
    senses: tuple[Sense, ...]
    in_script: tuple[UsedWord, ...] = ()
