"""Whether a model folder is whole, found out without loading it: no torch, no pickle, nothing run.

A folder holds ``model.safetensors``, ``config.json``, ``tokenizer.model`` and ``manifest.json``, and it may hold
n-grams of the general text and of the writer's own. Half a copy, a cut-off download or a foreign file is told apart
from a model here; whether the weights make sense only the engine can say.
"""

import json
import struct
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import Any

WEIGHTS, CONFIG, TOKENIZER, MANIFEST = "model.safetensors", "config.json", "tokenizer.model", "manifest.json"
MODEL_FILES = (WEIGHTS, CONFIG, TOKENIZER, MANIFEST)
GUARD = "guard.safetensors"
"""The memorisation guard's index; only models from before the guard have none."""
NGRAMS, OWN_NGRAMS = "ngrams.safetensors", "own_ngrams.safetensors"
"""Files a model may do without."""

_LONGEST_HEADER = 100_000_000  # bytes; the safetensors format's own limit
_LONGEST_JSON = 10_000_000  # bytes
_ITEM_BYTES = {
    "F64": 8, "I64": 8, "U64": 8, "F32": 4, "I32": 4, "U32": 4, "F16": 2, "BF16": 2, "I16": 2, "U16": 2, "I8": 1,
    "U8": 1, "BOOL": 1, "F8_E4M3": 1, "F8_E5M2": 1,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class FolderProblem:
    """Why a folder is no whole model.

    Codes: ``missing_file``, ``bad_weights``, ``bad_config``, ``bad_manifest``, ``wrong_size``, ``unreadable``. ``file``
    is the name of the file at fault, ``detail`` data for the log.
    """

    code: str
    file: str
    detail: str = ""


def find_problem(folder: Path) -> FolderProblem | None:
    """The first thing wrong with a model folder; None: it is whole."""
    for name in MODEL_FILES:
        if not (folder / name).is_file():
            return FolderProblem("missing_file", name)
    checks = [(MANIFEST, _check_json), (CONFIG, _check_json), (WEIGHTS, _check_weights)]
    checks += [(name, _check_weights) for name in (NGRAMS, OWN_NGRAMS, GUARD) if (folder / name).exists()]
    for name, check in checks:
        try:
            check(folder / name)
        except OSError as error:
            return FolderProblem("unreadable", name, error.strerror or str(error))
        except (ValueError, RecursionError) as error:
            code = {MANIFEST: "bad_manifest", CONFIG: "bad_config"}.get(name, "bad_weights")
            return FolderProblem(code, name, str(error))
    return _find_missing_guard(folder) or _find_wrong_size(folder)


def read_manifest(folder: Path) -> dict[str, Any]:
    """The manifest; empty where there is none that can be read."""
    try:
        return _read_json(folder / MANIFEST)
    except (OSError, ValueError, RecursionError):
        return {}


def measure_sizes(folder: Path) -> dict[str, int]:
    """Bytes of each model file but the manifest, which is where they are kept (as ``sizes``). Raises OSError."""
    optional = [name for name in (NGRAMS, OWN_NGRAMS, GUARD) if (folder / name).exists()]
    names = [name for name in MODEL_FILES if name != MANIFEST] + optional
    return {name: (folder / name).stat().st_size for name in names}


def _find_missing_guard(folder: Path) -> FolderProblem | None:
    """The guard's index is gone though the manifest promises it; models from before the guard promise none."""
    manifest = read_manifest(folder)
    sizes = manifest.get("sizes")
    is_promised = "guard" in manifest or (isinstance(sizes, dict) and GUARD in sizes)
    return FolderProblem("missing_file", GUARD) if is_promised and not (folder / GUARD).is_file() else None


def _check_json(path: Path) -> None:
    _read_json(path)


def _read_json(path: Path) -> dict[str, Any]:
    if path.stat().st_size > _LONGEST_JSON:
        raise ValueError("too long")
    value = json.loads(path.read_text("utf-8"))
    if not isinstance(value, dict):
        raise ValueError("not an object")
    return value


def _check_weights(path: Path) -> None:
    """Check a safetensors file: 8 bytes header length, a JSON header, then tensors that fill the file exactly.

    Raises:
        ValueError: it is none, or was cut off.
    """
    size = path.stat().st_size
    with path.open("rb") as file:
        first = file.read(8)
        if len(first) < 8:
            raise ValueError("shorter than a header")
        (header_bytes,) = struct.unpack("<Q", first)
        if not 2 <= header_bytes <= min(_LONGEST_HEADER, size - 8):
            raise ValueError("no header")
        header = json.loads(file.read(header_bytes).decode("utf-8"))
    if not isinstance(header, dict):
        raise ValueError("no header")
    tensors = [_tensor_place(value) for name, value in header.items() if name != "__metadata__"]
    end = 0
    for start, stop in sorted(tensors):
        if start != end:
            raise ValueError("tensors with a gap or an overlap")
        end = stop
    if not tensors or 8 + header_bytes + end != size:
        raise ValueError(f"{size} bytes where {8 + header_bytes + end} are promised")


def _tensor_place(value: dict[str, Any]) -> tuple[int, int]:
    try:
        start, stop = value["data_offsets"]
        promised = prod(value["shape"]) * _ITEM_BYTES[value["dtype"]]
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError("a tensor without place or shape") from error
    if not (type(start) is type(stop) is int) or stop - start != promised:
        raise ValueError("a tensor that does not fit its place")
    return start, stop


def _find_wrong_size(folder: Path) -> FolderProblem | None:
    sizes = read_manifest(folder).get("sizes")
    for name in (NGRAMS, OWN_NGRAMS):
        if isinstance(sizes, dict) and name in sizes and not (folder / name).is_file():
            return FolderProblem("missing_file", name)
    for name, size in measure_sizes(folder).items():
        if size == 0:
            return FolderProblem("wrong_size", name, "empty")
        if isinstance(sizes, dict) and name in sizes and sizes[name] != size:
            return FolderProblem("wrong_size", name, f"{size} bytes where {sizes[name]} are promised")
    return None
