"""The writer's models: one folder each, beside the model that comes with the program, and which of them is in use.

Source: suggestions-ux.md section 12. Folders appear and vanish by rename, so half a model is never listed; a folder
that is not whole is listed with its problem and never made active. Knows nothing of what is in the weights.
"""

import errno
import json
import os
import re
import secrets
import shutil
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from screenwriter.storage.atomic_file import write_atomically
from screenwriter.storage.model_folder import MANIFEST, FolderProblem, find_problem, measure_sizes, read_manifest

SHIPPED_ID = "general-english"
SHIPPED_NAME = "General English"
KEPT_FOR_ROLL_BACK = 5

_POINTER = "active.json"


class ModelLibraryError(Exception):
    """What was asked for can't be done.

    Codes: ``model_damaged`` (``problem`` says how), ``unknown_model``, ``shipped_model``, ``name_taken``,
    ``name_empty``.
    """

    def __init__(self, code: str, name: str, problem: FolderProblem | None = None) -> None:
        super().__init__(f"{code}: {name}" + (f" ({problem.file}: {problem.code})" if problem else ""))
        self.code = code
        self.name = name
        self.problem = problem


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """One model as listed. ``manifest`` is the folder's own, as it stands; ``problem`` is None for a whole model."""

    id: str
    name: str
    folder: Path
    is_shipped: bool
    is_active: bool
    manifest: dict[str, Any]
    problem: FolderProblem | None = None


class ModelLibrary:
    """Reads its folders anew at each question, so that several programs may share them.

    Args:
        shipped: folder of the model that comes with the program; read only.
        user_dir: where the writer's models live; made when the first is added.
    """

    def __init__(self, shipped: Path, user_dir: Path) -> None:
        self._shipped = shipped
        self._user_dir = user_dir

    def entries(self) -> list[ModelEntry]:
        """All models: the shipped one, then the writer's, newest first. Damaged ones are among them."""
        return self._mark_active([self._shipped_entry(), *self._user_entries()])

    def active(self) -> ModelEntry:
        """The model in use: the chosen one, or the shipped one where that is gone or damaged.

        The shipped one is returned even when it is damaged itself: look at ``problem``.
        """
        return next(entry for entry in self.entries() if entry.is_active)

    def find(self, id_or_name: str) -> ModelEntry:
        """The model with this id, else with this name.

        Raises:
            ModelLibraryError: ``unknown_model``.
        """
        entries = self.entries()
        for entry in entries:
            if entry.id == id_or_name:
                return entry
        for entry in entries:
            if entry.name.casefold() == id_or_name.casefold():
                return entry
        raise ModelLibraryError("unknown_model", id_or_name)

    def activate(self, model_id: str) -> ModelEntry:
        """Make a model the one in use.

        Raises:
            ModelLibraryError: ``unknown_model`` or ``model_damaged``; the one in use stays.
            WriteError, OSError: the choice can't be written.
        """
        entry = self._entry(model_id)
        if entry.problem is not None:
            raise ModelLibraryError("model_damaged", entry.name, entry.problem)
        chosen, before = self._read_pointer()
        if chosen != model_id:
            before = [chosen, *(old for old in before if old not in (chosen, model_id))][:KEPT_FOR_ROLL_BACK]
        self._write_pointer(model_id, before)
        return self._entry(model_id)

    def previous(self) -> ModelEntry | None:
        """The model in use before the present one that is still whole; None: there is none to go back to."""
        by_id = {entry.id: entry for entry in self.entries() if entry.problem is None and not entry.is_active}
        return next((by_id[old] for old in self._read_pointer()[1] if old in by_id), None)

    def surplus(self) -> list[ModelEntry]:
        """The writer's models beyond the newest five: what may be offered for deletion, never deleted unasked."""
        own = [entry for entry in self.entries() if not entry.is_shipped]
        return [entry for entry in own[KEPT_FOR_ROLL_BACK:] if not entry.is_active]

    def add(
        self, folder: Path, name: str, parent: str | None = None, facts: Mapping[str, Any] | None = None
    ) -> ModelEntry:
        """Move a finished model folder into the library; it does not become active.

        Its manifest gets the name, the date where it has none, the sizes of its files and the parent. A name that is
        taken gets a number.

        Args:
            parent: id of the model it was made from; None: the manifest's own ``parent`` stays.
            facts: more of the manifest, where it does not say so itself.
        Raises:
            ModelLibraryError: ``model_damaged``, ``name_empty``; the folder stays where it is.
            WriteError, OSError: it can't be written or moved.
        """
        problem = find_problem(folder)
        if problem is not None:
            raise ModelLibraryError("model_damaged", name, problem)
        free_name = self._free_name(_clean_name(name))
        manifest = {**(facts or {}), **read_manifest(folder)}
        manifest["name"] = free_name
        manifest.setdefault("created", datetime.now(UTC).isoformat(timespec="seconds"))
        manifest["sizes"] = measure_sizes(folder)
        if parent is not None:
            manifest["parent"] = parent
        _write_manifest(folder, manifest)
        self._user_dir.mkdir(parents=True, exist_ok=True)
        model_id = self._free_id(free_name)
        _move(folder, self._user_dir / model_id)
        return self._entry(model_id)

    def rename(self, model_id: str, name: str) -> ModelEntry:
        """Give a model another name; its id, and so what points to it, stays.

        Raises:
            ModelLibraryError: ``unknown_model``, ``shipped_model``, ``name_empty``, ``name_taken``.
            WriteError: the manifest can't be written.
        """
        entry = self._own_entry(model_id)
        clean = _clean_name(name)
        if any(other.name.casefold() == clean.casefold() for other in self.entries() if other.id != model_id):
            raise ModelLibraryError("name_taken", clean)
        _write_manifest(entry.folder, {**entry.manifest, "name": clean})
        return self._entry(model_id)

    def delete(self, model_id: str) -> ModelEntry:
        """Delete a model, and tell which is in use now: after the active one its parent, else the shipped one.

        Raises:
            ModelLibraryError: ``unknown_model``, ``shipped_model``.
            WriteError, OSError: it can't be moved out of the list; what can't be deleted after that is left unlisted.
        """
        entry = self._own_entry(model_id)
        if entry.is_active:
            self._activate_parent_of(entry)
        doomed = self._user_dir / f".deleted-{secrets.token_hex(4)}"
        os.rename(entry.folder, doomed)
        shutil.rmtree(doomed, ignore_errors=True)
        return self.active()

    @property
    def folder(self) -> Path:
        """Where the writer's models live."""
        return self._user_dir

    def purge(self) -> list[Path]:
        """Try once more to delete what deleted models left behind; the folders that still can't be."""
        left = []
        for folder in self._user_dir.glob(".deleted-*"):
            shutil.rmtree(folder, ignore_errors=True)
            if folder.exists():
                left.append(folder)
        return left

    def _activate_parent_of(self, entry: ModelEntry) -> None:
        parent = entry.manifest.get("parent")
        whole = {e.id for e in self.entries() if e.problem is None and e.id != entry.id}
        is_there = isinstance(parent, str) and parent in whole
        self._write_pointer(parent if is_there else SHIPPED_ID, self._read_pointer()[1])

    def _shipped_entry(self) -> ModelEntry:
        manifest = read_manifest(self._shipped)
        return ModelEntry(SHIPPED_ID, SHIPPED_NAME, self._shipped, True, False, manifest, find_problem(self._shipped))

    def _user_entries(self) -> list[ModelEntry]:
        entries = [self._user_entry(folder) for folder in self._user_folders()]
        return sorted(entries, key=lambda entry: (str(entry.manifest.get("created", "")), entry.id), reverse=True)

    def _user_folders(self) -> Iterator[Path]:
        if self._user_dir.is_dir():
            for folder in self._user_dir.iterdir():
                if folder.is_dir() and not folder.name.startswith(".") and folder.name != SHIPPED_ID:
                    yield folder

    def _user_entry(self, folder: Path) -> ModelEntry:
        manifest = read_manifest(folder)
        name = manifest.get("name")
        shown = name if isinstance(name, str) and name.strip() else folder.name
        return ModelEntry(folder.name, shown, folder, False, False, manifest, find_problem(folder))

    def _mark_active(self, entries: list[ModelEntry]) -> list[ModelEntry]:
        chosen = self._read_pointer()[0]
        usable = {entry.id for entry in entries if entry.problem is None}
        active = chosen if chosen in usable else SHIPPED_ID
        return [
            ModelEntry(e.id, e.name, e.folder, e.is_shipped, e.id == active, e.manifest, e.problem) for e in entries
        ]

    def _entry(self, model_id: str) -> ModelEntry:
        for entry in self.entries():
            if entry.id == model_id:
                return entry
        raise ModelLibraryError("unknown_model", model_id)

    def _own_entry(self, model_id: str) -> ModelEntry:
        entry = self._entry(model_id)
        if entry.is_shipped:
            raise ModelLibraryError("shipped_model", entry.name)
        return entry

    def _free_name(self, name: str) -> str:
        taken = {entry.name.casefold() for entry in self.entries()}
        return next(n for n in _numbered(name, " ") if n.casefold() not in taken)

    def _free_id(self, name: str) -> str:
        plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
        slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40] or "model"
        return next(n for n in _numbered(slug, "-") if n != SHIPPED_ID and not (self._user_dir / n).exists())

    def _read_pointer(self) -> tuple[str, list[str]]:
        """Id in use and ids in use before it, latest first; the shipped one where nothing can be read."""
        try:
            pointer = json.loads((self._user_dir / _POINTER).read_text("utf-8"))
            chosen, before = pointer["active"], pointer.get("before", [])
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return SHIPPED_ID, []
        if not isinstance(chosen, str) or not isinstance(before, list):
            return SHIPPED_ID, []
        return chosen, [old for old in before if isinstance(old, str)]

    def _write_pointer(self, chosen: str, before: list[str]) -> None:
        self._user_dir.mkdir(parents=True, exist_ok=True)
        pointer = {"active": chosen, "before": before}
        write_atomically(self._user_dir / _POINTER, json.dumps(pointer, indent=1).encode("utf-8"))


def _clean_name(name: str) -> str:
    clean = " ".join(name.split())
    if not clean:
        raise ModelLibraryError("name_empty", name)
    return clean


def _numbered(base: str, separator: str) -> Iterator[str]:
    yield base
    number = 2
    while True:
        yield f"{base}{separator}{number}"
        number += 1


def _write_manifest(folder: Path, manifest: dict[str, Any]) -> None:
    write_atomically(folder / MANIFEST, json.dumps(manifest, indent=1, ensure_ascii=False).encode("utf-8"))


def _move(folder: Path, target: Path) -> None:
    """Rename; across file systems, copy beside the target first, so that the target still appears whole."""
    try:
        os.rename(folder, target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        partial = target.with_name(f".adding-{secrets.token_hex(4)}")
        try:
            shutil.copytree(folder, partial)
            os.rename(partial, target)
        finally:
            shutil.rmtree(partial, ignore_errors=True)
        shutil.rmtree(folder, ignore_errors=True)
