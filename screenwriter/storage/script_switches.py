"""What a writer forbade for one script: suggestions in it, learning from it. Kept beside the program's own data.

One JSON file a script, named by the script's place, with the hash of its content, so that a renamed file and a copy
are known too. Every change is recorded with its moment. A record that can't be read counts as both forbidden: a lock
is a promise to somebody else. Source: suggestions-ux.md section 11.
"""

import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path

from screenwriter.storage.atomic_file import write_atomically

DAMAGED = "damaged"
"""In place of a reason where the record can't be read."""


@dataclass(frozen=True, slots=True)
class SwitchChange:
    """One entry of the record. ``switch`` is no_suggestions or never_learn; ``when`` is local time, ISO 8601."""

    when: str
    switch: str
    is_on: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ScriptSwitches:
    """The switches of one script, and how they came to stand so."""

    no_suggestions: bool = False
    never_learn: bool = False
    record: tuple[SwitchChange, ...] = ()

    def changed(self, switch: str, is_on: bool, reason: str = "", now: datetime | None = None) -> "ScriptSwitches":
        """With a switch set, and the change on record."""
        when = (now or datetime.now()).isoformat(timespec="seconds")
        change = SwitchChange(when, switch, is_on, reason)
        return replace(self, **{switch: is_on}, record=(*self.record, change))

    def latest(self, switch: str) -> SwitchChange | None:
        """The last change of a switch: since when it stands so, and why. None: it was never touched."""
        return next((change for change in reversed(self.record) if change.switch == switch), None)

    @property
    def is_any_on(self) -> bool:
        """Whether anything is forbidden."""
        return self.no_suggestions or self.never_learn


class SwitchStore:
    """The records of all scripts, in one folder; made with the first of them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, script: Path, sha256: str = "") -> ScriptSwitches:
        """The switches of a script, found by its place, else by its content: a copy is bound as the script is."""
        record = self._folder / f"{script_id(script)}.json"
        if record.exists():
            return _read(record)[0]
        for other in self._records() if sha256 else ():
            switches, known = _read(other)
            if known == sha256 and switches.is_any_on:
                return switches
        return ScriptSwitches()

    def write(self, script: Path, sha256: str, switches: ScriptSwitches) -> None:
        """Keep the switches of a script. Raises WriteError, OSError."""
        self._folder.mkdir(parents=True, exist_ok=True)
        content = {"script": str(script), "sha256": sha256, **asdict(switches)}
        data = json.dumps(content, ensure_ascii=False, indent=1).encode("utf-8", "surrogateescape")
        write_atomically(self._folder / f"{script_id(script)}.json", data)

    def never_learned(self) -> tuple[str, ...]:
        """``script_id`` and content hash of every script that nothing may be learned from: locked ones are among them.

        Raises OSError.
        """
        found = []
        for record in self._records():
            switches, sha256 = _read(record)
            if switches.is_any_on:
                found += [record.stem, *([sha256] if sha256 else [])]
        return tuple(found)

    def _records(self) -> Iterator[Path]:
        return self._folder.glob("[0-9a-f]*.json")


def script_id(script: Path) -> str:
    """A short name for the place of a script; the same whatever link leads there."""
    return hashlib.sha256(os.path.realpath(script).encode("utf-8", "surrogateescape")).hexdigest()[:16]


def file_sha256(path: Path) -> str:
    """The hash of a file's content, read in pieces. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _read(record: Path) -> tuple[ScriptSwitches, str]:
    try:
        content = json.loads(record.read_bytes())
        flags = content["no_suggestions"], content["never_learn"]
        changes = tuple(SwitchChange(**change) for change in content["record"])
        if all(isinstance(flag, bool) for flag in flags) and isinstance(content["sha256"], str):
            return ScriptSwitches(*flags, changes), content["sha256"]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        pass
    return ScriptSwitches(True, True, (SwitchChange("", "no_suggestions", True, DAMAGED),)), ""
