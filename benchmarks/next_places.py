"""Every finished paragraph of a script as a place to foresee the next from: features, and what really came.

The model reads a script as it does while one writes: int8 weights, and the script's own cache.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from screenwriter.engine.next_features import (
    KINDS,
    Habits,
    candidates,
    context_features,
    group_of,
    kind_features,
    kind_of,
    speaker_features,
)
from screenwriter.engine.next_prediction import model_odds
from screenwriter.engine.reading import CHUNK, kinds_of_tokens
from screenwriter.engine.script_cache import ScriptCache
from screenwriter.engine.script_encoding import ScriptEncoder
from screenwriter.engine.suggester import Suggester
from screenwriter.engine.tokenizer import Symbol
from screenwriter.messages import Paragraph
from screenwriter.screenplay.cues import character_name


@dataclass(frozen=True, slots=True)
class Place:
    """Behind one finished paragraph. ``speaker`` is the index of who speaks next among ``names``; -1: somebody else."""

    last: str
    kind: int  # of KINDS
    name: str  # who speaks next, "" if nobody does
    names: tuple[str, ...]
    speaker: int
    kind_numbers: list[list[float]]
    context: list[float]
    speaker_numbers: list[list[float]]
    is_by_known: bool  # a speaker of the cast speaks next

    @property
    def group(self) -> str:
        """Whose weights speak here."""
        return group_of(self.last)


def places(
    paragraphs: Sequence[Paragraph], plain: Tensor, cached: Tensor, tilt: dict[str, Tensor] | None = None
) -> Iterator[Place]:
    """The places of a script, given the symbols' log-probabilities (N, FIRST_NAME) behind each of its paragraphs.

    ``tilt``: by group, what is added to them first; a model that knows this script's habits less well.
    """
    habits = Habits()
    for index, paragraph in enumerate(paragraphs[:-1]):
        habits.read(paragraph)
        error = tilt[group_of(habits.last.kind)] if tilt else 0.0
        odds = [model_odds(scores[index] + error, len(habits.cast.speakers)) for scores in (plain, cached)]
        coming = paragraphs[index + 1]
        kind, names = kind_of(coming), candidates(habits)
        name = character_name(coming.text) if kind == "character" else ""
        yield Place(
            habits.last.kind,
            KINDS.index(kind),
            name,
            tuple(names),
            names.index(name) if name in names else -1,
            kind_features(habits, odds[1]),
            context_features(habits),
            speaker_features(habits, names, *odds),
            name in habits.cast.speakers,
        )


@torch.inference_mode()
def read_symbols(suggester: Suggester, paragraphs: Sequence[Paragraph]) -> tuple[list[Paragraph], Tensor, Tensor]:
    """The paragraphs that are learned, and the symbols' log-probabilities behind each, without and with the cache."""
    tokenizer, backend = suggester.checkpoint.tokenizer, suggester.backend
    encoder = ScriptEncoder(tokenizer)
    tokens, ends, kept = [tokenizer.symbol(Symbol.DOCUMENT)], [], []
    for paragraph in paragraphs:
        if encoded := encoder.paragraph(paragraph):
            tokens += encoded
            ends.append(len(tokens) - 1)
            kept.append(paragraph)
    symbols = slice(tokenizer.pieces, tokenizer.pieces + Symbol.FIRST_NAME)
    kinds = kinds_of_tokens(tokens, tokenizer.pieces)
    cache, state = ScriptCache(suggester.checkpoint.model.config.embedding), backend.start()
    plain, cached = [torch.zeros((0, Symbol.FIRST_NAME))], [torch.zeros((0, Symbol.FIRST_NAME))]
    for start in range(0, len(tokens), CHUNK):
        end = min(start + CHUNK, len(tokens))
        features, state = backend.advance(tokens[start:end], kinds[start:end], state)
        at_ends = [place - start for place in ends if start <= place < end]
        if at_ends:
            scores = backend.log_probabilities(features[at_ends])
            plain.append(scores[:, symbols].clone())
            cached.append(cache.mixed_with(scores, features[at_ends])[:, symbols].clone())
        followers = torch.tensor(tokens[start + 1 : end + 1], dtype=torch.int64)
        cache.add(features[: len(followers)], followers)
    return kept, torch.cat(plain), torch.cat(cached)
