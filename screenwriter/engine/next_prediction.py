"""Which kind of paragraph comes next and who speaks: the model's odds and the script's habits, weighed together.

A logistic mixture: each opinion is the logarithm of a chance, a learned weight says how far it is trusted. The weights
lie in ``resources/next_paragraph.json``, written by ``benchmarks/fit_next_paragraph.py``; without
them the model's own odds stand.
"""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from torch import Tensor

from screenwriter.engine.next_features import (
    CONTEXT_FEATURES,
    GROUPS,
    KINDS,
    SPEAKER_FEATURES,
    Habits,
    ModelOdds,
    allowed_kinds,
    candidates,
    context_features,
    group_of,
    kind_features,
    speaker_features,
)
from screenwriter.engine.tokenizer import Symbol

OPINIONS = 6
"""Columns of ``kind_features``: the model with its cache, and five histories of the script."""

FILE = "next_paragraph.json"


@dataclass(frozen=True, slots=True)
class GroupWeights:
    """How far each opinion is trusted after one group of kinds."""

    opinions: tuple[float, ...]  # OPINIONS
    context: tuple[tuple[float, ...], ...]  # CONTEXT_FEATURES for each of KINDS
    speakers: tuple[float, ...]  # SPEAKER_FEATURES


@dataclass(frozen=True, slots=True)
class Foreseen:
    """Chances after a finished paragraph. ``kinds`` sum to 1; ``speakers``, given that a cue comes, sum to 1 or are
    empty."""

    kinds: dict[str, float]
    speakers: dict[str, float]


MODEL_ALONE = {
    group: GroupWeights(
        (1.0,) + (0.0,) * (OPINIONS - 1),
        ((0.0,) * CONTEXT_FEATURES,) * len(KINDS),
        (0.0, 1.0) + (0.0,) * (SPEAKER_FEATURES - 2),
    )
    for group in GROUPS
}
"""Weights that leave the odds of model and cache as they are."""


def load_weights(folder: Path) -> dict[str, GroupWeights]:
    """The fitted weights of a folder; MODEL_ALONE where there are none or they do not fit this program."""
    try:
        values = json.loads((folder / FILE).read_text("utf-8"))
        return {group: _group(values[group]) for group in GROUPS}
    except (OSError, ValueError, KeyError, TypeError):
        return MODEL_ALONE


def _group(values: dict[str, Any]) -> GroupWeights:
    opinions = tuple(float(value) for value in values["opinions"])
    context = tuple(tuple(float(value) for value in values["context"][kind]) for kind in KINDS)
    speakers = tuple(float(value) for value in values["speakers"])
    shape = (len(opinions), {len(row) for row in context}, len(speakers))
    if shape != (OPINIONS, {CONTEXT_FEATURES}, SPEAKER_FEATURES):
        raise ValueError(f"weights of another program: {shape}")
    if not all(math.isfinite(value) for row in (opinions, speakers, *context) for value in row):
        raise ValueError("weights that are no numbers")
    return GroupWeights(opinions, context, speakers)


def foresee(habits: Habits, plain: ModelOdds, cached: ModelOdds, weights: dict[str, GroupWeights]) -> Foreseen:
    """What comes after the paragraphs read: the odds of ``plain`` and ``cached`` are those behind the last of them."""
    last, names = habits.last.kind, candidates(habits)
    return weigh(
        weights[group_of(last)],
        allowed_kinds(last),
        kind_features(habits, cached),
        context_features(habits),
        speaker_features(habits, names, plain, cached),
        names,
    )


def weigh(
    own: GroupWeights,
    allowed: Sequence[bool],
    kind_rows: Sequence[Sequence[float]],
    context: Sequence[float],
    speaker_rows: Sequence[Sequence[float]],
    names: Sequence[str],
) -> Foreseen:
    """Chances from numbers of ``next_features``, by the weights of their group."""
    scores = [
        _dot(own.opinions, opinions) + _dot(row, context) for opinions, row in zip(kind_rows, own.context, strict=True)
    ]
    kinds = _softmax([score if may else -math.inf for score, may in zip(scores, allowed, strict=True)])
    speakers = _softmax([_dot(own.speakers, row) for row in speaker_rows])
    return Foreseen(dict(zip(KINDS, kinds, strict=True)), dict(zip(names, speakers, strict=True)))


def model_odds(log_probabilities: Tensor, speakers: int) -> ModelOdds:
    """Odds from the log-probabilities (FIRST_NAME,) of the symbols; ``speakers`` is how many slots are taken."""
    chances = log_probabilities.exp().tolist()
    return ModelOdds(
        tuple(chances[Symbol.SCENE_HEADING : Symbol.FIRST_CUE]),
        tuple(chances[Symbol.FIRST_CUE : Symbol.FIRST_CUE + speakers]),
    )


def _dot(weights: Sequence[float], values: Sequence[float]) -> float:
    return sum(weight * value for weight, value in zip(weights, values, strict=True))


def _softmax(scores: Sequence[float]) -> list[float]:
    if not scores:
        return []
    highest = max(scores)
    parts = [math.exp(score - highest) for score in scores]
    total = sum(parts)
    return [part / total for part in parts]
