"""How well a model knows what comes after a finished paragraph: which kind, and if a cue, whose.

Read off the same softmax as the words: the symbols of kinds and cue slots are tokens like others.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from screenwriter.engine.model import LanguageModel, kinds_of
from screenwriter.engine.tokenizer import SLOTS, Symbol


@dataclass(frozen=True, slots=True)
class NextParagraph:
    """Shares of paragraphs foreseen. ``alternate`` is how often simply the other speaker of before speaks next."""

    paragraphs: int
    cues: int
    kind_right: float
    speaker_right: float
    alternate_right: float


@torch.inference_mode()
def next_paragraphs(model: LanguageModel, documents: Sequence[Tensor]) -> NextParagraph:
    """Compare the likeliest next paragraph with the real one, over documents of tokens (N,) read from their start.

    Speakers count only where a known one speaks (a new name cannot be foreseen).
    """
    pieces = model.config.pieces
    paragraphs = cues = kinds_right = speakers_right = alternate_right = 0
    for document in documents:
        tokens = document.long()
        opens = opening_kinds(tokens, pieces)
        at = (opens[1:] >= 0).nonzero().flatten()
        features, _ = model(tokens[:-1].unsqueeze(1), kinds_of(tokens[:-1], pieces).unsqueeze(1), None)
        odds = torch.softmax(model.logits(features[at, 0])[:, pieces : pieces + Symbol.FIRST_NAME], dim=-1)
        slots = odds[:, Symbol.FIRST_CUE :]
        by_kind = odds[:, : Symbol.FIRST_CUE].clone()
        by_kind[:, Symbol.CUE] += slots.sum(-1)
        kinds_right += int((by_kind.argmax(-1) == opens[at + 1]).sum())
        paragraphs += len(at)
        spoken = tokens[at + 1] - pieces - Symbol.FIRST_CUE
        known = (spoken >= 0) & (spoken < SLOTS)
        cues += int(known.sum())
        speakers_right += int((slots.argmax(-1) == spoken)[known].sum())
        alternate_right += int((spoken == 1)[known].sum())
    return NextParagraph(
        paragraphs,
        cues,
        kinds_right / max(1, paragraphs),
        speakers_right / max(1, cues),
        alternate_right / max(1, cues),
    )


def opening_kinds(tokens: Tensor, pieces: int) -> Tensor:
    """For each token (N,) the kind it opens, a cue slot counting as CUE; -1 inside a paragraph."""
    symbols = tokens - pieces
    slots = (symbols >= Symbol.FIRST_CUE) & (symbols < Symbol.FIRST_CUE + SLOTS)
    kinds = torch.where(slots, torch.full_like(symbols, Symbol.CUE), symbols)
    return torch.where((kinds > 0) & (kinds < Symbol.FIRST_CUE), kinds, torch.full_like(kinds, -1))
