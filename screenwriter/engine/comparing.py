"""Two models on one passage: how much each is surprised, and what each would have offered at every word.

Source: suggestions-ux.md section 12, "comparison of two models side by side on the same place in the text".
"""

import math
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import torch

from screenwriter.engine.checkpoint import load_checkpoint
from screenwriter.engine.corpus import CorpusError, Script
from screenwriter.engine.evaluation import adapted_bits_per_character
from screenwriter.engine.suggester import Suggester
from screenwriter.engine.training import Cancelled
from screenwriter.engine.typed_places import MAX_WORDS, TYPED_KINDS
from screenwriter.messages import Alternative, Paragraph, SuggestionRequest
from screenwriter.screenplay.cues import character_name
from screenwriter.screenplay.told_context import first_told
from screenwriter.training_messages import ComparedPlace, CompareRequest, Comparison, ComparisonProgress

_WORD = re.compile(r"\S+")
_NOTHING = Alternative("", 0.0)
Place = tuple[int, int, str]
"""Paragraph of the passage, start in it, the word there."""


def compare(
    request: CompareRequest, is_cancelled: Callable[[], bool] = lambda: False
) -> Iterator[ComparisonProgress | Comparison]:
    """Read the passage with each model in turn; yields progress and last the comparison.

    Raises:
        CorpusError: ``no_text``: there is nothing in the passage to read. CheckpointError. Cancelled.
    """
    places = word_starts(request.passage, request.most_places)
    if not any(paragraph.text.strip() for paragraph in request.passage):
        raise CorpusError("no_text", Path())
    torch.set_num_threads(1)
    total = len(request.folders) * (len(places) + 1)
    done = 0
    bits: list[float] = []
    offered: list[list[Alternative]] = []
    for folder in request.folders:
        yield ComparisonProgress(request.number, done, total)
        suggester = Suggester(load_checkpoint(Path(folder)))
        bits.append(_bits(suggester, request.before, request.passage))
        offered.append([])
        for place in places:
            if is_cancelled():
                raise Cancelled
            offered[-1].append(_offer(suggester, request, place))
            done += 1
            yield ComparisonProgress(request.number, done, total)
        done += 1
    yield Comparison(
        request.number,
        tuple(round(figure, 4) for figure in bits),
        tuple(
            ComparedPlace(*place, tuple(a.text for a in by_model), tuple(a.probability for a in by_model))
            for place, *by_model in zip(places, *offered, strict=True)
        ),
    )


def word_starts(passage: Sequence[Paragraph], most: int) -> list[Place]:
    """Where words begin in the paragraphs that suggestions are made for; if there are more, ``most`` spread evenly."""
    starts = [
        (number, match.start(), match.group())
        for number, paragraph in enumerate(passage)
        if paragraph.kind in TYPED_KINDS
        for match in _WORD.finditer(paragraph.text)
    ]
    if len(starts) <= most:
        return starts
    return [starts[round(number * (len(starts) - 1) / max(1, most - 1))] for number in range(most)]


def _bits(suggester: Suggester, before: Sequence[Paragraph], passage: Sequence[Paragraph]) -> float:
    """Bits per character of the passage after what leads up to it."""

    def bits_of(paragraphs: tuple[Paragraph, ...]) -> float:
        if not paragraphs:
            return 0.0
        characters = sum(len(p.text) + 1 for p in paragraphs)
        return adapted_bits_per_character(suggester, [Script("", paragraphs)]) * characters

    characters = sum(len(p.text) + 1 for p in passage)
    figure = (bits_of((*before, *passage)) - bits_of(tuple(before))) / max(1, characters)
    return figure if math.isfinite(figure) else 0.0


def _offer(suggester: Suggester, request: CompareRequest, place: Place) -> Alternative:
    number, start, _ = place
    paragraphs = (*request.before, *request.passage[:number])
    paragraph = request.passage[number]
    told = first_told(len(paragraphs))
    speakers = [character_name(p.text) for p in reversed(paragraphs[:told]) if p.kind == "character"]
    answer = suggester.suggest(
        SuggestionRequest(
            0,
            paragraphs[told:],
            paragraph.kind,
            paragraph.text[:start],
            tuple(dict.fromkeys(speakers))[:12],
            count=1,
            max_words=MAX_WORDS[paragraph.kind],
        )
    )
    return answer.alternatives[0] if answer.alternatives else _NOTHING
