"""Rolling backups: time-stamped copies of a script's file, ordinary files that open in any program without us.

A copy's name says all there is to know: ``mill 0042 2026-11-25 14-15-44.fountain``, with ``(pinned)`` at its end if it
is never to go. The running number, not the clock, says which is the newest. Knows nothing of formats or windows.
Source: editing.md section 12 rule 4.
"""

import contextlib
import hashlib
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from screenwriter.storage.atomic_file import WriteError, write_atomically
from screenwriter.storage.thinning import kept

_NAME = re.compile(
    r"(?P<stem>.*) (?P<number>\d{4,}) (?P<time>\d{4}-\d\d-\d\d \d\d-\d\d-\d\d)(?P<pinned> \(pinned\))?(?P<suffix>\.\w+)"
)
_TIME = "%Y-%m-%d %H-%M-%S"
_ABOUT = "about.json"
_SHRUNK_BY = 0.2


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy; ``made_at`` is local time as the clock then was."""

    path: Path
    number: int
    made_at: datetime
    is_pinned: bool


@dataclass(frozen=True, slots=True)
class Kept:
    """What keeping a copy did. ``backup`` None: the newest copy holds the same bytes already.

    ``shrunk_from`` is the copy before, now pinned, if the text lost more than a fifth that nobody deleted by hand.
    """

    backup: Backup | None
    shrunk_from: Backup | None = None


@dataclass(frozen=True, slots=True)
class TextSize:
    """How much text a copy holds. ``deleted`` counts the characters the writer took out since the last copy."""

    characters: int
    deleted: int = 0


class BackupFolder:
    """The copies of one script; used from one thread at a time.

    Args:
        folder: where they lie; made with the first copy.
        script: the file they are copies of.
    """

    def __init__(self, folder: Path, script: Path) -> None:
        self.folder = folder
        self._script = script

    def all(self) -> list[Backup]:
        """All copies of the script, oldest first. Raises OSError; a folder not made yet holds none."""
        try:
            found = [backup for path in self.folder.iterdir() if (backup := _read_name(path)) is not None]
        except FileNotFoundError:
            return []
        return sorted(found, key=lambda backup: backup.number)

    def add(self, data: bytes, now: datetime, size: TextSize | None = None) -> Kept:
        """Keep a copy of these bytes, read it back, and let old ones go.

        Args:
            size: None: how much text it is is not known, and shrinking is not looked for.
        Raises:
            WriteError, OSError: nothing was kept; older copies are as they were.
        """
        present = self.all()
        newest = present[-1] if present else None
        if newest is not None and _holds(newest.path, data):
            self._note(size)
            return Kept(None)
        self.folder.mkdir(parents=True, exist_ok=True)
        backup = self._write(data, now, newest.number + 1 if newest else 1)
        shrunk_from = self.pin(newest) if newest is not None and self._has_shrunk(size) else None
        self._note(size)
        self._prune(now)
        return Kept(backup, shrunk_from)

    def pin(self, backup: Backup, is_pinned: bool = True) -> Backup:
        """Keep a copy for ever, or no longer; answers the copy under its new name. Raises OSError."""
        if backup.is_pinned == is_pinned:
            return backup
        stem = backup.path.stem.removesuffix(" (pinned)") + (" (pinned)" if is_pinned else "")
        path = backup.path.with_name(stem + backup.path.suffix)
        backup.path.rename(path)
        return Backup(path, backup.number, backup.made_at, is_pinned)

    def _write(self, data: bytes, now: datetime, number: int) -> Backup:
        path = self.folder / f"{self._script.stem[:80]} {number:04d} {now:{_TIME}}{self._script.suffix or '.fountain'}"
        write_atomically(path, data)
        if path.read_bytes() != data:  # under its final name: what counts is what will be found there
            raise WriteError(path, "not_verified")
        return Backup(path, number, now.replace(microsecond=0), False)

    def _prune(self, now: datetime) -> None:
        backups = self.all()
        stays = kept([backup.made_at for backup in backups], now)
        for index, backup in enumerate(backups):
            if index not in stays and not backup.is_pinned:
                with contextlib.suppress(OSError):  # it goes the next time
                    backup.path.unlink()

    def _has_shrunk(self, size: TextSize | None) -> bool:
        before = read_about(self.folder).get("characters")
        if size is None or not isinstance(before, int):
            return False
        lost = before - size.characters
        return lost > before * _SHRUNK_BY and lost > size.deleted

    def _note(self, size: TextSize | None) -> None:
        about = read_about(self.folder)
        changed = about | {"script": str(self._script)} | ({"characters": size.characters} if size else {})
        if changed != about:
            with contextlib.suppress(OSError, WriteError):  # a hint for the next time, not worth a failed backup
                write_atomically(self.folder / _ABOUT, json.dumps(changed, ensure_ascii=False).encode())


def folder_of(root: Path, script: Path) -> BackupFolder:
    """The copies of a script under ``root``: a folder by the script's name, numbered if another has that name."""
    name = script.stem[:80]
    for number in range(1, 1000):
        folder = root / (name if number == 1 else f"{name} {number}")
        owner = read_about(folder).get("script")
        if owner == str(script) or (owner is None and not _has_backups(folder)):
            return BackupFolder(folder, script)
    return BackupFolder(root / f"{name} {hashlib.sha256(str(script).encode()).hexdigest()[:12]}", script)


def read_about(folder: Path) -> dict[str, object]:
    """What was noted about a folder of copies; empty when nothing readable was."""
    try:
        about = json.loads((folder / _ABOUT).read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return about if isinstance(about, dict) else {}


def _has_backups(folder: Path) -> bool:
    try:
        return any(_read_name(path) is not None for path in folder.iterdir())
    except OSError:
        return False


def _read_name(path: Path) -> Backup | None:
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    try:
        made_at = datetime.strptime(match["time"], _TIME)
    except ValueError:
        return None
    return Backup(path, int(match["number"]), made_at, match["pinned"] is not None)


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def total_bytes(backups: Sequence[Backup]) -> int:
    """Room that copies take on the disk; those that are gone take none."""
    total = 0
    for backup in backups:
        with contextlib.suppress(OSError):
            total += backup.path.stat().st_size
    return total
