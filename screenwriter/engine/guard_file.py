"""``guard.safetensors`` in a model's folder: what the memorisation guard compares with, and what "why this?" points to.

Tensors ``base_runs``, ``base_lines`` (the filters' bytes) and, for a model that learned scripts of the writer's, their
words, texts and places. Figures that fit no tensor stand in the header. A model from before the guard has no such file.
"""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save

from screenwriter.engine.base_index import BaseIndex
from screenwriter.engine.bloom_filter import BloomFilter
from screenwriter.engine.checkpoint import CheckpointError
from screenwriter.engine.own_passages import NO_PASSAGES, OwnPassages, OwnScript
from screenwriter.storage.model_folder import GUARD

FORMAT = "1"


@dataclass(frozen=True)
class GuardIndex:
    """What a model's folder knows of its training text; ``base`` is None in a model from before the guard."""

    base: BaseIndex | None = None
    own: OwnPassages = NO_PASSAGES


def write_guard(folder: Path, index: GuardIndex) -> str:
    """Write the index into a model folder; its SHA-256. OSError passes through."""
    tensors: dict[str, np.ndarray] = {}
    facts: dict[str, object] = {}
    if index.base is not None:
        tensors |= {"base_runs": index.base.runs.bits, "base_lines": index.base.lines.bits}
        facts["probes"] = [index.base.runs.probes, index.base.lines.probes]
    if len(index.own):
        own = index.own
        kinds = sorted(set(own.kinds))
        texts = [text.encode("utf-8", "surrogatepass") for text in own.texts]
        tensors |= {
            "own_words": own.codes,
            "own_text": np.frombuffer(b"".join(texts), dtype=np.uint8),
            "own_text_lengths": np.array([len(text) for text in texts], dtype=np.uint32),
            "own_pages": np.array(own.pages, dtype=np.uint32),
            "own_scripts": own.script_of.astype(np.uint32),
            "own_kinds": np.array([kinds.index(kind) for kind in own.kinds], dtype=np.uint8),
        }
        facts["scripts"] = [[script.title, script.path] for script in own.scripts]
        facts["kinds"] = kinds
    if not tensors:
        tensors["nothing"] = np.zeros(1, dtype=np.uint8)
    content = save(tensors, metadata={"format": FORMAT, "facts": json.dumps(facts)})
    (folder / GUARD).write_bytes(content)  # not save_file: a full disk must be an OSError
    return hashlib.sha256(content).hexdigest()


def read_guard(folder: Path | None) -> GuardIndex:
    """The index of a model folder; an empty one where there is none.

    Raises:
        CheckpointError: the file is damaged: then the model can't be trusted to be guarded.
    """
    if folder is None or not (folder / GUARD).is_file():
        return GuardIndex()
    try:
        with safe_open(folder / GUARD, framework="numpy") as file:
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118  not a dict
            facts = json.loads((file.metadata() or {}).get("facts", "{}"))
        return GuardIndex(_base(tensors, facts), _own(tensors, facts))
    except (OSError, SafetensorError, ValueError, KeyError, TypeError, IndexError) as error:
        raise CheckpointError(folder, f"{GUARD}: {error}") from error


def _base(tensors: dict[str, np.ndarray], facts: dict) -> BaseIndex | None:
    if "base_runs" not in tensors:
        return None
    for_runs, for_lines = facts["probes"]
    return BaseIndex(
        BloomFilter(tensors["base_runs"], int(for_runs)), BloomFilter(tensors["base_lines"], int(for_lines))
    )


def _own(tensors: dict[str, np.ndarray], facts: dict) -> OwnPassages:
    if "own_words" not in tensors:
        return NO_PASSAGES
    ends = np.cumsum(tensors["own_text_lengths"].astype(np.int64)).tolist()
    content = tensors["own_text"].tobytes()
    own = OwnPassages(
        scripts=tuple(OwnScript(title, path) for title, path in facts["scripts"]),
        texts=tuple(
            content[start:end].decode("utf-8", "surrogatepass")
            for start, end in zip([0, *ends[:-1]], ends, strict=True)
        ),
        kinds=tuple(facts["kinds"][kind] for kind in tensors["own_kinds"].tolist()),
        pages=tuple(tensors["own_pages"].tolist()),
        script_of=tensors["own_scripts"].astype(np.int64),
        codes=tensors["own_words"],
    )
    parts = {len(own.texts), len(own.kinds), len(own.pages), len(own.script_of), int((own.codes == 0).sum())}
    if len(parts) != 1 or own.script_of.max(initial=0) >= len(own.scripts):
        raise ValueError("parts that do not belong together")
    return own
