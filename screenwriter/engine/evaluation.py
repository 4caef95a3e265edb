"""How good a model is on scripts: bits per character, keys saved by typists who never err, what comes next foreseen.

``typed_places`` asks once at every place; ``typists`` are replayed over the answers. The protocol is engine.md's.
"""

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch

from screenwriter.engine.blend import CONTEXT
from screenwriter.engine.checkpoint import Checkpoint, load_checkpoint
from screenwriter.engine.corpus import Script, read_source
from screenwriter.engine.dynamic_evaluation import DynamicEvaluation
from screenwriter.engine.footprint import folder_mb, peak_memory_mb
from screenwriter.engine.next_paragraph import next_paragraphs
from screenwriter.engine.reading import CHUNK, kinds_of_tokens
from screenwriter.engine.script_cache import ScriptCache
from screenwriter.engine.script_encoding import encode_script
from screenwriter.engine.suggester import Suggester
from screenwriter.engine.training import document_nats
from screenwriter.engine.typed_places import typed_paragraphs
from screenwriter.engine.typists import LISTS, ListTypist, Typist, WordTally
from screenwriter.engine.voices import voices_of_tokens
from screenwriter.storage.blend_positions import DEFAULT_POSITION


def adapted_bits_per_character(suggester: Suggester, scripts: Sequence[Script]) -> float:
    """As ``bits_per_character``, by all that suggestions are made of: int8 weights, n-grams, the script itself."""
    tokenizer = suggester.checkpoint.tokenizer
    bits = sum(sum(adapted_token_bits(suggester, list(encode_script(tokenizer, s.paragraphs)))) for s in scripts)
    return bits / max(1, sum(len(p.text) + 1 for script in scripts for p in script.paragraphs))


@torch.inference_mode()
def adapted_token_bits(suggester: Suggester, tokens: Sequence[int]) -> list[float]:
    """Bits of each of a document's tokens after its first, as the engine reads while one writes."""
    config = suggester.checkpoint.model.config
    kinds = kinds_of_tokens(tokens, config.pieces)
    voices = voices_of_tokens(tokens, config.pieces)
    cache, shift = ScriptCache(config.embedding), DynamicEvaluation(config.embedding)
    state = suggester.backend.start()
    nats: list[float] = []
    for start in range(0, len(tokens) - 1, CHUNK):
        end = min(start + CHUNK, len(tokens) - 1)
        features, state = suggester.backend.advance(tokens[start:end], kinds[start:end], state)
        contexts = [tokens[max(0, place - CONTEXT) : place] for place in range(start + 1, end + 1)]
        found = shift.applied(suggester.backend.log_probabilities(features), features)
        stood = torch.tensor(kinds[start:end]), torch.tensor(voices[start:end])
        odds = suggester.blend.mix(found, contexts, cache.probabilities(features, *stood), DEFAULT_POSITION)
        followers = torch.tensor(tokens[start + 1 : end + 1])
        nats += (-odds.log_probabilities.gather(1, followers.unsqueeze(1))).flatten().tolist()
        cache.add(features, followers, *stood)
        while shift.is_behind(len(cache)):
            shift.learn(cache, suggester.backend.log_probabilities)
    return [value / math.log(2) for value in nats]


def bits_per_character(checkpoint: Checkpoint, scripts: Sequence[Script]) -> float:
    """Mean bits per character over scripts, each read from its start; a paragraph counts its text and one line end."""
    tokens = [torch.tensor(list(encode_script(checkpoint.tokenizer, script.paragraphs))) for script in scripts]
    nats = sum(document_nats(checkpoint.model, tokens))
    characters = sum(len(p.text) + 1 for script in scripts for p in script.paragraphs)
    return nats / math.log(2) / max(1, characters)


def measure(
    suggester: Suggester,
    scripts: Sequence[Script],
    limit: int | None = None,
    threshold: float = 0.15,
    skip: float = 0.0,
) -> dict[str, Any]:
    """Figures of one model over scripts.

    Args:
        limit: characters typed in all, spread evenly over the scripts; None types everything.
        skip: share of each script that is only read, not typed (0.7 measures its last 30 %).
    """
    typist, lists, words = Typist(threshold), [ListTypist(entries) for entries in LISTS], WordTally()
    latencies_ms: list[float] = []
    each = None if limit is None else max(1, limit // max(1, len(scripts)))
    for script in scripts:
        for paragraph in typed_paragraphs(suggester, script, each, skip):
            for replayed in (typist, *lists, words):
                replayed.replay(paragraph)
            latencies_ms += paragraph.latencies_ms
    memory_mb = peak_memory_mb()  # before whole scripts are read at once below
    tokens = [torch.tensor(list(encode_script(suggester.checkpoint.tokenizer, s.paragraphs))) for s in scripts]
    coming = next_paragraphs(suggester.checkpoint.model, tokens)
    folder = suggester.checkpoint.folder
    return {
        "bits_per_char": round(adapted_bits_per_character(suggester, scripts), 4),
        "bits_per_char_weights_only": round(bits_per_character(suggester.checkpoint, scripts), 4),
        **typing_figures(typist, lists, words),
        "threshold": threshold,
        "next_element_right": round(coming.kind_right, 4),
        "next_speaker_right": round(coming.speaker_right, 4),
        "alternate_speaker_right": round(coming.alternate_right, 4),
        "latency_ms": percentiles(latencies_ms),
        "memory_mb": None if memory_mb is None else round(memory_mb),
        "model_mb": None if folder is None else round(folder_mb(folder), 1),
        "model": suggester.name,
    }


def typing_figures(typist: Typist, lists: Sequence[ListTypist], words: WordTally) -> dict[str, Any]:
    """The figures of the typists, all over the same paragraphs."""
    characters = max(1, typist.characters)
    return {
        "keystrokes_saved": round(1 - typist.keys / characters, 4),
        "keystrokes_saved_careful": round(1 - typist.careful_keys / characters, 4),
        "keystrokes_saved_lists": {str(t.entries): round(1 - t.keys / characters, 4) for t in lists},
        "characters_typed": typist.characters,
        "ghosts_shown": typist.shown,
        "ghosts_kept": typist.kept,
        "share_kept": round(typist.kept / max(1, typist.shown), 4),
        "characters_per_kept_ghost": round(typist.kept_characters / max(1, typist.kept), 2),
        "next_word_right": {
            "first": round(words.first / max(1, words.starts), 4),
            "among_three": round(words.among_three / max(1, words.starts), 4),
        },
        "exact_match": {str(n): round(right / max(1, places), 4) for n, (right, places) in words.exact.items()},
    }


def percentiles(values: list[float]) -> dict[str, float]:
    """The 50th, 95th and 99th percentile by nearest rank; zeros for no values."""
    if not values:
        return {"p50": 0.0, "p95": 0.0, "p99": 0.0}
    ordered = sorted(values)
    return {
        f"p{percent}": round(ordered[min(len(ordered) - 1, math.ceil(percent / 100 * len(ordered)) - 1)], 2)
        for percent in (50, 95, 99)
    }


def evaluate(
    paths: Sequence[Path], folder: Path, limit: int | None = None, threshold: float = 0.15, skip: float = 0.0
) -> dict[str, Any]:
    """``measure`` over files with the model in ``folder``.

    Raises:
        CorpusError: the first file that cannot be read.
        CheckpointError: the model cannot be loaded.
    """
    torch.set_num_threads(1)
    suggester = Suggester(load_checkpoint(folder))
    return measure(suggester, [script for path in paths for script in read_source(path)], limit, threshold, skip)
