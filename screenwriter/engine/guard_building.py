"""Putting the guard's index into a model folder, and its figures into the manifest."""

import json
from collections.abc import Iterable
from pathlib import Path

from screenwriter.engine.guard_file import GuardIndex, read_guard, write_guard
from screenwriter.engine.passage_collecting import LearnedScript, collect_passages
from screenwriter.storage.model_folder import MANIFEST


def add_guard(folder: Path, index: GuardIndex) -> None:
    """Write the index and its manifest entry ``guard``; the folder must hold a manifest. OSError passes through."""
    sha256 = write_guard(folder, index)
    manifest = json.loads((folder / MANIFEST).read_text("utf-8"))
    manifest["guard"] = {
        "sha256": sha256,
        "passages": len(index.own),
        "scripts": len(index.own.scripts),
        "false_positives_of_a_run": round(index.base.runs.false_positives, 4) if index.base else None,
    }
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=1, ensure_ascii=False), "utf-8")


def add_own_guard(folder: Path, parent: Path, scripts: Iterable[LearnedScript]) -> None:
    """Give a model that learned ``scripts`` the index of its parent and of these. OSError, CheckpointError pass."""
    known = read_guard(parent)
    add_guard(folder, GuardIndex(known.base, collect_passages(scripts, known.own)))
