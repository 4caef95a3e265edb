"""How good a model is on a script: bits per character, and keystrokes saved by a typist who never errs.

The protocol is engine.md, "Protocol": the plain typist takes the whole ghost with one key when it equals what comes
next, or its leading whole words with one key each; every other character is one key. A ghost typed through stays.
"""

import math
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch

from screenwriter.engine.checkpoint import Checkpoint, load_checkpoint
from screenwriter.engine.corpus import Script, read_source
from screenwriter.engine.next_paragraph import next_paragraphs
from screenwriter.engine.reading import CHUNK, kinds_of_tokens
from screenwriter.engine.script_cache import ScriptCache
from screenwriter.engine.script_encoding import encode_script, plain
from screenwriter.engine.suggester import Suggester
from screenwriter.engine.training import document_nats
from screenwriter.messages import Paragraph, SuggestionRequest
from screenwriter.screenplay.cues import character_name
from screenwriter.screenplay.told_context import first_told

TYPED_KINDS = ("dialogue", "action", "parenthetical")
MAX_WORDS = {"dialogue": 12, "action": 16, "parenthetical": 4}
"""Length limits of suggestions-ux.md section 4."""


@torch.inference_mode()
def adapted_bits_per_character(suggester: Suggester, scripts: Sequence[Script]) -> float:
    """As ``bits_per_character``, by int8 weights and the script's own cache together: what suggestions are made of."""
    tokenizer, config = suggester.checkpoint.tokenizer, suggester.checkpoint.model.config
    nats, characters = 0.0, 0
    for script in scripts:
        tokens = list(encode_script(tokenizer, script.paragraphs))
        kinds = kinds_of_tokens(tokens, config.pieces)
        cache, state = ScriptCache(config.embedding), suggester.backend.start()
        for start in range(0, len(tokens) - 1, CHUNK):
            end = min(start + CHUNK, len(tokens) - 1)
            features, state = suggester.backend.advance(tokens[start:end], kinds[start:end], state)
            scores = cache.mixed_with(suggester.backend.log_probabilities(features), features)
            followers = torch.tensor(tokens[start + 1 : end + 1])
            nats -= scores.gather(1, followers.unsqueeze(1)).double().sum().item()
            cache.add(features, followers)
        characters += sum(len(p.text) + 1 for p in script.paragraphs)
    return nats / math.log(2) / max(1, characters)


def bits_per_character(checkpoint: Checkpoint, scripts: Sequence[Script]) -> float:
    """Mean bits per character over scripts, each read from its start; a paragraph counts its text and one line end."""
    tokens = [torch.tensor(list(encode_script(checkpoint.tokenizer, script.paragraphs))) for script in scripts]
    nats = sum(document_nats(checkpoint.model, tokens))
    characters = sum(len(p.text) + 1 for script in scripts for p in script.paragraphs)
    return nats / math.log(2) / max(1, characters)


@dataclass
class Typist:
    """The tally of one typist; ``threshold`` is the least probability of a ghost that is shown."""

    threshold: float
    keys: int = 0
    characters: int = 0
    shown: int = 0
    kept: int = 0
    kept_characters: int = 0
    latencies_ms: list[float] = field(default_factory=list)

    def type_paragraph(self, text: str, ask: "Ask") -> None:
        """Type ``text``, taking what is offered where it is right."""
        position = 0
        ghost, counted = "", False
        while position < len(text):
            if not ghost:
                ghost, counted = self._offered(text[:position], ask), False
            taken, keys = _acceptable(ghost, text[position:])
            if taken:
                if not counted:
                    self.kept += 1
                    counted = True
                self.kept_characters += taken
                self.keys += keys
                position += taken
                ghost = ghost[taken:] if taken < len(ghost) and text[position:].startswith(ghost[taken:]) else ""
                continue
            self.keys += 1
            ghost = ghost[1:] if ghost.startswith(text[position]) else ""
            position += 1
        self.characters += len(text)

    def _offered(self, before: str, ask: "Ask") -> str:
        began = time.perf_counter()
        text, probability = ask(before)
        self.latencies_ms.append((time.perf_counter() - began) * 1000)
        if probability < self.threshold:
            return ""
        self.shown += 1
        return text


class Ask:
    """Asks one suggester at one paragraph: typed text in, best ghost and its probability out."""

    def __init__(self, suggester: Suggester, before: tuple[Paragraph, ...], cast: tuple[str, ...], kind: str) -> None:
        self._suggester = suggester
        self._before = before
        self._cast = cast
        self._kind = kind

    def __call__(self, typed: str) -> tuple[str, float]:
        limit = MAX_WORDS[self._kind]
        request = SuggestionRequest(0, self._before, self._kind, typed, self._cast, 1, limit)
        found = self._suggester.suggest(request).alternatives
        return (found[0].text, found[0].probability) if found else ("", 0.0)


def _acceptable(ghost: str, coming: str) -> tuple[int, int]:
    """Characters the typist takes of a ghost, and the keys: one for all of it, else one for each leading right word."""
    if not ghost:
        return 0, 0
    if coming.startswith(ghost) and not coming[len(ghost) : len(ghost) + 1].isalnum():
        return len(ghost), 1
    words, taken = 0, 0
    for end in _word_ends(ghost):
        if not coming.startswith(ghost[:end]) or coming[end : end + 1].isalnum():
            break
        words, taken = words + 1, end
    return (taken, words) if taken > words else (0, 0)


def _word_ends(text: str) -> Iterator[int]:
    for index in range(1, len(text)):
        if text[index] == " " and text[index - 1] != " ":
            yield index
    yield len(text)


def measure(
    suggester: Suggester,
    scripts: Sequence[Script],
    limit: int | None = None,
    threshold: float = 0.2,
    skip: float = 0.0,
) -> dict[str, Any]:
    """Figures of one model over scripts.

    Args:
        limit: characters typed in all, spread evenly over the scripts; None types everything.
        skip: share of each script that is only read, not typed (0.7 measures its last 30 %).
    """
    typist = Typist(threshold)
    each = None if limit is None else max(1, limit // max(1, len(scripts)))
    for script in scripts:
        type_script(typist, suggester, script, each, skip)
    tokens = [torch.tensor(list(encode_script(suggester.checkpoint.tokenizer, s.paragraphs))) for s in scripts]
    coming = next_paragraphs(suggester.checkpoint.model, tokens)
    return {
        "bits_per_char": round(adapted_bits_per_character(suggester, scripts), 4),
        "bits_per_char_weights_only": round(bits_per_character(suggester.checkpoint, scripts), 4),
        "keystrokes_saved": round(1 - typist.keys / max(1, typist.characters), 4),
        "characters_typed": typist.characters,
        "ghosts_shown": typist.shown,
        "ghosts_kept": typist.kept,
        "share_kept": round(typist.kept / max(1, typist.shown), 4),
        "characters_per_kept_ghost": round(typist.kept_characters / max(1, typist.kept), 2),
        "threshold": threshold,
        "next_element_right": round(coming.kind_right, 4),
        "next_speaker_right": round(coming.speaker_right, 4),
        "alternate_speaker_right": round(coming.alternate_right, 4),
        "latency_ms": percentiles(typist.latencies_ms),
        "model": suggester.name,
    }


def type_script(typist: Typist, suggester: Suggester, script: Script, limit: int | None, skip: float) -> None:
    """Let ``typist`` type one script; ``limit`` and ``skip`` as in ``measure``, for this script alone."""
    paragraphs = script.paragraphs
    typed = 0
    for index in range(round(len(paragraphs) * skip), len(paragraphs)):
        paragraph = paragraphs[index]
        text = plain(paragraph.text).strip()
        if paragraph.kind not in TYPED_KINDS or not text:
            continue
        if limit is not None and typed >= limit:
            return
        if limit is not None:
            text = text[: limit - typed]
        start = first_told(index)
        speakers = [character_name(p.text) for p in reversed(paragraphs[:start]) if p.kind == "character"]
        cast = tuple(dict.fromkeys(speakers))[:12]
        typist.type_paragraph(text, Ask(suggester, paragraphs[start:index], cast, paragraph.kind))
        typed += len(text)


def percentiles(values: list[float]) -> dict[str, float]:
    """The 50th, 95th and 99th percentile by nearest rank; zeros for no values."""
    if not values:
        return {"p50": 0.0, "p95": 0.0, "p99": 0.0}
    ordered = sorted(values)
    return {
        f"p{percent}": round(ordered[min(len(ordered) - 1, math.ceil(percent / 100 * len(ordered)) - 1)], 2)
        for percent in (50, 95, 99)
    }


def evaluate(paths: Sequence[Path], folder: Path, limit: int | None = None, threshold: float = 0.2) -> dict[str, Any]:
    """``measure`` over files with the model in ``folder``.

    Raises:
        CorpusError: the first file that cannot be read.
        CheckpointError: the model cannot be loaded.
    """
    torch.set_num_threads(1)
    suggester = Suggester(load_checkpoint(folder))
    return measure(suggester, [script for path in paths for script in read_source(path)], limit, threshold)
