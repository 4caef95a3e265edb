"""What a completer offers at every place of a script: computed once and in order, so that any typist can be replayed.

Places are those a writer passes: after each character of dialogue, action and parentheticals.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from screenwriter.engine.corpus import Script
from screenwriter.engine.script_encoding import plain
from screenwriter.messages import Alternative, Paragraph, Suggestion, SuggestionRequest
from screenwriter.screenplay.cues import character_name
from screenwriter.screenplay.told_context import MOST_SPEAKERS, first_told

TYPED_KINDS = ("dialogue", "action", "parenthetical")
MAX_WORDS = {"dialogue": 12, "action": 16, "parenthetical": 4}
"""Length limits of suggestions-ux.md section 4."""


class Completer(Protocol):
    """Whatever answers requests as the shipped engine does."""

    def suggest(self, request: SuggestionRequest) -> Suggestion:
        """The best continuations, best first."""
        ...


@dataclass(frozen=True, slots=True)
class TypedParagraph:
    """A paragraph to be typed; ``offers[i]`` is what was offered after its first i characters, best first."""

    text: str
    offers: tuple[tuple[Alternative, ...], ...]
    latencies_ms: tuple[float, ...]


def typed_paragraphs(
    completer: Completer, script: Script, limit: int | None = None, skip: float = 0.0, entries: int = 5
) -> Iterator[TypedParagraph]:
    """Ask at every place of one script, in reading order.

    Args:
        limit: characters typed; None types everything.
        skip: share of the script that is only read, not typed (0.7 types its last 30 %).
        entries: alternatives asked for.
    """
    paragraphs = script.paragraphs
    left = limit
    for index in range(round(len(paragraphs) * skip), len(paragraphs)):
        paragraph = paragraphs[index]
        text = plain(paragraph.text).strip()[:left]
        if paragraph.kind not in TYPED_KINDS or not text:
            continue
        request = _request(paragraphs, index, entries)
        answers = [completer.suggest(_at(request, text[:place])) for place in range(len(text))]
        yield TypedParagraph(
            text, tuple(answer.alternatives for answer in answers), tuple(answer.elapsed_ms for answer in answers)
        )
        if left is not None:
            left -= len(text)
            if not left:
                return


def _request(paragraphs: tuple[Paragraph, ...], index: int, entries: int) -> SuggestionRequest:
    """What the window would ask where the paragraph begins."""
    start = first_told(index)
    speakers = [character_name(p.text) for p in reversed(paragraphs[:start]) if p.kind == "character"]
    cast = tuple(dict.fromkeys(speakers))[:MOST_SPEAKERS]
    kind = paragraphs[index].kind
    return SuggestionRequest(0, paragraphs[start:index], kind, "", cast, entries, MAX_WORDS[kind])


def _at(request: SuggestionRequest, typed: str) -> SuggestionRequest:
    return SuggestionRequest(
        request.number, request.paragraphs, request.kind, typed, request.cast, request.count, request.max_words
    )
