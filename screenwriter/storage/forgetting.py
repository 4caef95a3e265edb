"""Making models forget a script: which models know it, what is rebuilt from what, and the log that says when.

A model knows a script if it, or a model it was made from, learned from it; drafts of the script count as the script.
Knows manifests, not weights. Source: suggestions-ux.md section 12, "Forget this script".
"""

import contextlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from screenwriter.storage.atomic_file import WriteError, write_atomically
from screenwriter.storage.model_library import ModelEntry, ModelLibrary, ModelLibraryError
from screenwriter.storage.script_switches import script_id

_LEARNED_FROM = ("", "older_draft")
_LOG = "forgotten.json"


@dataclass(frozen=True, slots=True)
class LearnedScript:
    """One script of a manifest. ``group`` 0: it is the only draft; ``weight`` 0: an older draft, not learned."""

    path: str
    title: str
    sha256: str = ""
    words: int = 0
    group: int = 0
    weight: float = 1.0
    consent: str = ""
    drafts_key: str = ""  # equal for the drafts of one script; "": it is the only draft


@dataclass(frozen=True, slots=True)
class ForgetPlan:
    """What forgetting takes.

    ``scripts`` are forgotten: the one asked for and its other drafts. ``model`` is learned again from ``base`` and
    ``paths``, unless there are none left; ``missing`` are paths that are gone and can't be learned again. ``doomed``
    are the models that know the scripts.
    """

    model: ModelEntry
    scripts: tuple[LearnedScript, ...]
    base: ModelEntry
    paths: tuple[str, ...]
    missing: tuple[str, ...]
    doomed: tuple[ModelEntry, ...]

    @property
    def never(self) -> tuple[str, ...]:
        """Ids and hashes of what is forgotten, so that it comes in under no other name (``TrainingRequest.never``)."""
        return tuple(x for script in self.scripts for x in (script_id(Path(script.path)), script.sha256) if x)


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What was done. ``undeleted``: folders with old weights that the system would not delete."""

    deleted: tuple[str, ...]
    undeleted: tuple[Path, ...]
    when: str


def learned_scripts(entry: ModelEntry, entries: Sequence[ModelEntry]) -> list[LearnedScript]:
    """The scripts a model knows, its own first, then those of the models it was made from; none twice."""
    found: dict[str, LearnedScript] = {}
    for number, manifest in enumerate(_line_of(entry, entries)):
        for script in _scripts_of(manifest, number):
            found.setdefault(script.path, script)
    return list(found.values())


def plan_forgetting(entries: Sequence[ModelEntry], model_id: str, path: str) -> ForgetPlan:
    """What it takes to make a model, and every other that knows it, forget the script once read from ``path``.

    Raises:
        KeyError: no such model, or it did not learn from that script.
    """
    by_id = {entry.id: entry for entry in entries}
    model = by_id[model_id]
    known = learned_scripts(model, entries)
    asked = next((script for script in known if script.path == path), None)
    if asked is None:
        raise KeyError(path)
    forgotten = _with_drafts(known, asked)
    doomed = tuple(e for e in entries if not e.is_shipped and _knows_any(learned_scripts(e, entries), forgotten))
    base = next(e for e in _ancestors(model, entries) if e not in doomed)
    of_base = {script.path for script in learned_scripts(base, entries)}
    left = [s.path for s in known if not _knows_any([s], forgotten) and s.path not in of_base]
    missing = tuple(name for name in left if not Path(name).exists())
    return ForgetPlan(model, tuple(forgotten), base, tuple(n for n in left if n not in missing), missing, doomed)


def facts_of(plan: ForgetPlan, when: str) -> dict[str, Any]:
    """What the rebuilt model's manifest tells of it."""
    forgotten = [{"title": s.title, "sha256": s.sha256, "when": when} for s in plan.scripts]
    return {"forgotten": [*plan.model.manifest.get("forgotten", []), *forgotten]}


def delete_knowing(library: ModelLibrary, plan: ForgetPlan, rebuilt: ModelEntry | None) -> Forgotten:
    """Delete every model that knows the scripts, and put that on record; to be called when the new one is in place.

    Raises:
        ModelLibraryError, WriteError, OSError: what is not deleted yet stays; may be called again.
    """
    when = datetime.now().isoformat(timespec="seconds")
    there = {entry.id for entry in library.entries()}
    # The model asked for goes last: until then its dialog can try again.
    for entry in sorted(plan.doomed, key=lambda entry: entry.id == plan.model.id):
        if entry.id in there:
            library.delete(entry.id)
    if rebuilt is not None and rebuilt.name != plan.model.name:
        with contextlib.suppress(ModelLibraryError, WriteError, OSError):  # a number after the name does no harm
            library.rename(rebuilt.id, plan.model.name)
    forgotten = Forgotten(tuple(entry.name for entry in plan.doomed), tuple(library.purge()), when)
    _note(library.folder / _LOG, plan, rebuilt, forgotten)
    return forgotten


def read_log(library: ModelLibrary) -> list[dict[str, Any]]:
    """Everything that was ever forgotten, oldest first; empty where nothing can be read."""
    try:
        entries = json.loads((library.folder / _LOG).read_bytes())
    except (OSError, ValueError, RecursionError):
        return []
    return [entry for entry in entries if isinstance(entry, dict)] if isinstance(entries, list) else []


def _note(log: Path, plan: ForgetPlan, rebuilt: ModelEntry | None, forgotten: Forgotten) -> None:
    try:
        before = json.loads(log.read_bytes())
    except (OSError, ValueError, RecursionError):
        before = []
    entry = {
        "when": forgotten.when,
        "scripts": [{"title": s.title, "path": s.path, "sha256": s.sha256} for s in plan.scripts],
        "deleted_models": list(forgotten.deleted),
        "rebuilt": rebuilt.id if rebuilt else None,
        "could_not_delete": [str(folder) for folder in forgotten.undeleted],
    }
    entries = [*(before if isinstance(before, list) else []), entry]
    log.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(log, json.dumps(entries, indent=1, ensure_ascii=False).encode("utf-8", "surrogateescape"))


def _ancestors(entry: ModelEntry, entries: Sequence[ModelEntry]) -> Iterator[ModelEntry]:
    """The models it was made from, nearest first; the shipped one is always the last."""
    seen = {entry.id}
    while (parent := _parent_of(entry, entries)) is not None and parent.id not in seen:
        seen.add(parent.id)
        if parent.problem is None:
            yield parent
        entry = parent
    yield next(e for e in entries if e.is_shipped)


def _parent_of(entry: ModelEntry, entries: Sequence[ModelEntry]) -> ModelEntry | None:
    name = entry.manifest.get("parent")
    return next((e for e in entries if name == e.id), None) or next((e for e in entries if name == e.name), None)


def _line_of(entry: ModelEntry, entries: Sequence[ModelEntry]) -> Iterator[Mapping[str, Any]]:
    """The manifests of a model and of those it was made from; its own tells what a deleted ancestor learned."""
    yield entry.manifest
    yield {"files": entry.manifest.get("inherited", [])}
    for ancestor in _ancestors(entry, entries):
        if not ancestor.is_shipped:
            yield ancestor.manifest
            yield {"files": ancestor.manifest.get("inherited", [])}


def _scripts_of(manifest: Mapping[str, Any], number: int) -> Iterator[LearnedScript]:
    """``number`` tells manifests apart: each counts its draft groups from 1."""
    files = manifest.get("files")
    for file in files if isinstance(files, list) else ():
        if isinstance(file, str):
            yield LearnedScript(file, Path(file).stem)
        elif isinstance(file, dict) and file.get("problem", "") in _LEARNED_FROM and file.get("path"):
            path, group = str(file["path"]), _number(file.get("draft_group"))
            yield LearnedScript(
                path,
                str(file.get("title") or Path(path).stem),
                str(file.get("sha256", "")),
                _number(file.get("words")),
                group,
                float(_number(file.get("weight", 1))),
                str(file.get("consent", "")),
                f"{number}:{group}" if group else "",
            )


def _with_drafts(known: Sequence[LearnedScript], script: LearnedScript) -> list[LearnedScript]:
    return [s for s in known if s == script or (script.drafts_key and s.drafts_key == script.drafts_key)]


def _knows_any(known: Sequence[LearnedScript], forgotten: Sequence[LearnedScript]) -> bool:
    paths = {script.path for script in forgotten}
    hashes = {script.sha256 for script in forgotten if script.sha256}
    return any(script.path in paths or script.sha256 in hashes for script in known)


def _number(value: object) -> int:
    return int(value) if isinstance(value, int | float) else 0
