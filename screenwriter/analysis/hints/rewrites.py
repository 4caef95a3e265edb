"""Concrete rewrites: how words are cut or replaced so that the sentence around them still stands.

Each gives a hint with ``rewrite`` and ``rewrite_span``: what may stand instead of these code points.
"""

import re
from dataclasses import replace

from screenwriter.analysis.articles import right_article
from screenwriter.messages import Hint

_OPENS_SENTENCE = re.compile(r"(?:^|[.!?:]['\"”’)]*\s+|\n|\u2028|--\s*|^\()$")


def rewritten(hint: Hint, start: int, end: int, words: str) -> Hint:
    """The hint with ``words`` to stand instead of ``start:end``."""
    return replace(hint, rewrite=words, rewrite_span=(start, end))


def cut(hint: Hint, text: str, start: int | None = None, end: int | None = None) -> Hint:
    """The hint with its words, or ``start:end``, to be cut; the space goes too, and the next word gets its capital.

    A hint is left without a rewrite if nothing would be left of the paragraph.
    """
    start = hint.start if start is None else start
    end = hint.end if end is None else end
    before, after = text[:start], text[end:]
    gap = re.match(r"[,;]?[ \t]*", after) if _opens(before) or before.endswith(" ") else re.match(r"", after)
    taken = gap.end() if gap else 0
    if not (before + after).strip(" .,;!?()"):
        return hint
    if before.endswith(", ") and after.startswith(", "):  # between two commas one of them goes along
        return rewritten(hint, start, end + 2, "")
    if not _opens(before) and re.match(
        r"\s*(?:[.,;:!?)]|$)", after
    ):  # at a clause's end the space before goes, the mark stays
        trimmed = before.rstrip(" ,")
        if not trimmed:
            return hint
        return rewritten(hint, len(trimmed), end + len(after) - len(after.lstrip(" ")), "")
    word = re.match(r"[\w’'-]+", after[taken:])
    if _opens(before) and word:
        return rewritten(hint, start, end + taken + word.end(), word.group()[0].upper() + word.group()[1:])
    return rewritten(hint, start, end + taken, "")


def tidied(hint: Hint, text: str, start: int, end: int, words: str) -> Hint:
    """The hint with ``words`` instead of ``start:end``: one blank beside them, a capital if need be."""
    if _opens(text[:start]):
        words = words[:1].upper() + words[1:]
    if words.endswith(" ") or not words:
        end += len(text[end:]) - len(text[end:].lstrip(" "))
    if re.match(r"[.,;:!?]", text[end:]):
        words = words.rstrip()
    return rewritten(hint, start, end, words)


def instead(hint: Hint, text: str, words: str) -> Hint:
    """The hint with ``words`` instead of its own; a capital follows."""
    start = hint.start
    if _opens(text[:start]):
        words = words[:1].upper() + words[1:]
    return rewritten(hint, start, hint.end, words)


def with_article(hint: Hint, text: str) -> Hint:
    """The hint with its rewrite begun at a or an before it, where the word behind it then wants the other of them."""
    if hint.rewrite is None:
        return hint
    start, end = hint.rewrite_span or (hint.start, hint.end)
    article = right_article(text[:start], hint.rewrite + text[end:])
    if article is None:
        return hint
    first, right = article
    old = 2 if text[first + 1 : first + 2].lower() == "n" else 1
    return rewritten(hint, first, end, right + text[first + old : start] + hint.rewrite)


def _opens(before: str) -> bool:
    """Whether a sentence begins behind this text."""
    return bool(_OPENS_SENTENCE.search(before))


def result(hint: Hint, text: str) -> str:
    """The paragraph as it would read; the text itself for a hint without rewrite."""
    if hint.rewrite is None:
        return text
    start, end = hint.rewrite_span or (hint.start, hint.end)
    return text[:start] + hint.rewrite + text[end:]
