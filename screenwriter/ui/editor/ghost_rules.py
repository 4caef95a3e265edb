"""What may happen to the words of a ghost: eating, taking pieces, fitting to the caret. Plain strings, no Qt.

Rules: ``suggestions-ux.md`` sections 3 (eating, spaces), 4 (length) and 8 (distinct alternatives).
"""

import re
from collections.abc import Iterable

from screenwriter.messages import Alternative

_QUOTES = str.maketrans({"‘": "'", "’": "'", "‛": "'", "“": '"', "”": '"', "„": '"', "‟": '"', "\u00a0": " "})
_DASHES = "—–"
_WORD_PIECE = re.compile(r"\s*\S+")
_SENTENCE_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s|$)")
_ABBREVIATION = re.compile(r"(?:^|[\s(\"'“‘])(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Lt|Sgt|Capt|Col|Gen|Prof|Rev|vs|[A-HJ-Z])\.$")
_NOT_LETTERS = re.compile(r"[\W_]+")


def eat(ghost: str, typed: str) -> str | None:
    """What is left of the ghost after the writer typed ``typed``; None when that is something else.

    Curly and straight quotes are equal, ``--`` equals a dash, case must match. A dash of which one hyphen was typed
    leaves the other: ``eat("—no", "-") == "-no"``.
    """
    rest = ghost
    left = typed
    while left:
        if not rest:
            return None
        if _same(rest[0], left[0]):
            rest, left = rest[1:], left[1:]
        elif rest[0] in _DASHES and left[0] == "-":
            rest, left = "-" + rest[1:], left[1:]
        elif rest.startswith("--") and left[0] in _DASHES:
            rest, left = rest[2:], left[1:]
        else:
            return None
    return rest


def _same(one: str, other: str) -> bool:
    return one.translate(_QUOTES) == other.translate(_QUOTES) or (one in _DASHES and other in _DASHES)


def first_word(ghost: str) -> str:
    """The ghost up to the end of its next word: the space before it, the word, what is attached to it."""
    match = _WORD_PIECE.match(ghost)
    return match.group(0) if match else ghost


def first_sentence(ghost: str) -> str:
    """The ghost up to the end of its sentence, closing quotes included; all of it when the sentence does not end."""
    for match in _SENTENCE_END.finditer(ghost):
        before, after = ghost[: match.end()], ghost[match.end() :].lstrip()
        if _ABBREVIATION.search(before) or after[:1].islower():
            continue
        return before
    return ghost


def fit_to_caret(text: str, before: str, after: str = "") -> str:
    """A suggestion as it may stand between ``before`` and ``after``: one line, never two spaces, no second bracket.

    Empty when nothing is left to show.
    """
    line = re.split(r"[\n\r\u2028\u2029]", text, maxsplit=1)[0]
    line = re.sub(r"[ \t]+", " ", line).rstrip()
    if not before or before[-1].isspace() or before.endswith("("):
        line = line.lstrip()
    if after[:1] == ")" and line.endswith(")"):
        line = line[:-1].rstrip()
    return line if line.strip() else ""


def shorten(text: str, max_words: int, max_sentences: int) -> str:
    """The start of a suggestion, at most so many words and sentences, ending at a word's end."""
    kept = ""
    rest = text
    for _ in range(max_sentences):
        sentence = first_sentence(rest)
        kept, rest = kept + sentence, rest[len(sentence) :]
        if not rest:
            break
    return shorten_to_words(kept, max_words)


def shorten_to_words(text: str, max_words: int) -> str:
    """The start of a text, at most ``max_words`` words."""
    ends = [match.end() for match in _WORD_PIECE.finditer(text)]
    return text if len(ends) <= max_words else text[: ends[max_words - 1]] if max_words > 0 else ""


def doubles_word(text: str, before: str) -> bool:
    """Whether a suggestion begins with the very word it follows: ``always`` after ``It is always ``."""
    last = re.search(r"([^\W\d_][\w'’]*)\s*$", before)
    first = re.match(r"\s*([^\W\d_][\w'’]*)", text)
    if last is None or first is None:
        return False
    is_next_word = before[-1:].isspace() or text[:1].isspace()
    return is_next_word and last.group(1).casefold() == first.group(1).casefold()


def has_word(text: str) -> bool:
    """Whether there is a letter or digit in it."""
    return any(sign.isalnum() for sign in text)


def finished_word(typed: str) -> bool:
    """Whether a whole word was typed: at least one letter, and something that ends it."""
    return re.search(r"\w[\w'’]*[^\w'’]", typed) is not None


def distinct(alternatives: Iterable[Alternative], limit: int = 5) -> list[Alternative]:
    """The first ``limit`` that differ in more than punctuation and case, none being the start of another."""
    kept: list[tuple[str, Alternative]] = []
    for alternative in alternatives:
        words = _NOT_LETTERS.sub(" ", alternative.text).casefold().split()
        letters = " ".join(words) + " "
        if words and not any(letters.startswith(other) or other.startswith(letters) for other, _ in kept):
            kept.append((letters, alternative))
    return [alternative for _, alternative in kept[:limit]]
