"""Versions of a script: states the writer named, and states kept by themselves when saving.

They lie in the script's side folder, never in the script's own file. Each state is an ordinary script file named by
the SHA-256 of its bytes, so that equal states take room once and a damaged one is never shown as good. The list of them
is JSON; if it is lost, it is made again from the files. Source: editing.md section 12 rule 5.
"""

import contextlib
import hashlib
import json
import secrets
import threading
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path

from screenwriter.storage.atomic_file import WriteError, write_atomically
from screenwriter.storage.thinning import kept

_INDEX = "versions.json"
_ABOUT = "script.json"
_OBJECTS = "objects"


@dataclass(frozen=True, slots=True)
class Version:
    """One kept state. ``made_at`` is local time, ISO 8601; ``pages`` 0: not counted."""

    id: str
    sha256: str
    suffix: str
    made_at: str
    name: str = ""
    note: str = ""
    words: int = 0
    pages: int = 0
    is_automatic: bool = False

    @property
    def moment(self) -> datetime:
        """``made_at`` as a time."""
        return datetime.fromisoformat(self.made_at)


class VersionDamagedError(Exception):
    """A version's file is gone or does not hold what was kept; ``found`` is the hash it has now, "" if it is gone."""

    def __init__(self, version: Version, found: str) -> None:
        super().__init__(f"version {version.id}: {version.sha256[:12]} became {found[:12] or 'nothing'}")
        self.version = version
        self.found = found


class VersionStore:
    """The versions of one script; may be used from several threads."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock = threading.Lock()

    def all(self) -> list[Version]:
        """All versions, oldest first; one whose list was lost is made from the files. Raises OSError."""
        with self._lock:
            return self._read()

    def add(self, data: bytes, version: Version) -> Version:
        """Keep a state. ``id`` and ``sha256`` of ``version`` are filled in.

        An automatic version equal to the newest one is not kept twice: the newest is answered. Raises WriteError,
        OSError.
        """
        with self._lock:
            digest = hashlib.sha256(data).hexdigest()
            versions = self._read()
            if version.is_automatic and versions and versions[-1].sha256 == digest:
                return versions[-1]
            added = replace(version, id=secrets.token_hex(6), sha256=digest)
            path = self._path(added)
            if not _holds(path, digest):
                path.parent.mkdir(parents=True, exist_ok=True)
                write_atomically(path, data)
            self._write(_thinned([*versions, added], added.moment))
            return added

    def read(self, version: Version) -> bytes:
        """The bytes of a state. Raises VersionDamagedError, OSError."""
        try:
            data = self._path(version).read_bytes()
        except FileNotFoundError as error:
            raise VersionDamagedError(version, "") from error
        found = hashlib.sha256(data).hexdigest()
        if found != version.sha256:
            raise VersionDamagedError(version, found)
        return data

    def describe(self, version: Version, name: str, note: str) -> Version:
        """Give a version a name and a note; a named one is never let go by itself. Raises WriteError, OSError."""
        described = replace(version, name=name, note=note, is_automatic=version.is_automatic and not (name or note))
        with self._lock:
            self._write([described if one.id == version.id else one for one in self._read()])
        return described

    def remove(self, version: Version) -> None:
        """Let a version go for good. Raises WriteError, OSError."""
        with self._lock:
            self._write([one for one in self._read() if one.id != version.id])

    def _path(self, version: Version) -> Path:
        return self.folder / _OBJECTS / version.sha256[:2] / f"{version.sha256}{version.suffix}"

    def _read(self) -> list[Version]:
        try:
            entries = json.loads((self.folder / _INDEX).read_bytes())
            return [Version(**entry) for entry in entries if datetime.fromisoformat(entry["made_at"])]
        except FileNotFoundError:
            return self._found_files()
        except (ValueError, TypeError, KeyError, RecursionError):
            with contextlib.suppress(OSError):
                (self.folder / _INDEX).replace(self.folder / f"{_INDEX}.damaged")
            return self._found_files()

    def _found_files(self) -> list[Version]:
        found = []
        for path in (self.folder / _OBJECTS).glob("??/*"):
            if len(path.stem) == 64 and not path.name.startswith("."):
                made_at = datetime.fromtimestamp(path.stat().st_mtime).isoformat(timespec="seconds")
                found.append(Version(path.stem[:12], path.stem, path.suffix, made_at, name="Recovered version"))
        return sorted(found, key=lambda version: version.made_at)

    def _write(self, versions: list[Version]) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        entries = json.dumps([asdict(version) for version in versions], ensure_ascii=False, indent=1).encode()
        write_atomically(self.folder / _INDEX, entries)
        wanted = {self._path(version) for version in versions}
        for path in (self.folder / _OBJECTS).glob("??/*"):
            if path not in wanted and len(path.stem) == 64 and not path.name.startswith("."):
                with contextlib.suppress(OSError):
                    path.unlink()


def store_of(root: Path, script: Path, sha256: str = "") -> VersionStore:
    """The versions of a script under ``root``.

    Args:
        sha256: the file's content; the store of a script that has vanished from its place and held just this is taken
            to be the same script, renamed or moved.
    """
    own = root / _id_of(script)
    if own.is_dir():
        return VersionStore(own)
    if sha256 and (moved := _moved(root, sha256)) is not None:
        with contextlib.suppress(OSError):
            moved.rename(own)
    return VersionStore(own)


def note_script(store: VersionStore, script: Path, sha256: str) -> None:
    """Remember which script a store belongs to and what its file holds, so that it is found after a rename."""
    about = json.dumps({"script": str(script), "sha256": sha256}, ensure_ascii=False).encode()
    with contextlib.suppress(OSError, WriteError):  # costs only that the versions don't follow a renamed file
        write_atomically(store.folder / _ABOUT, about)


def _id_of(script: Path) -> str:
    return hashlib.sha256(str(script).encode("utf-8", "surrogateescape")).hexdigest()[:16]


def _moved(root: Path, sha256: str) -> Path | None:
    for about in root.glob(f"*/{_ABOUT}"):
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
            known = json.loads(about.read_bytes())
            if known["sha256"] == sha256 and not Path(known["script"]).exists():
                return about.parent
    return None


def _holds(path: Path, digest: str) -> bool:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest() == digest
    except OSError:
        return False


def _thinned(versions: list[Version], now: datetime) -> list[Version]:
    """Without the automatic versions that stand too close together (as backups do); named ones all stay."""
    automatic = [version for version in versions if version.is_automatic]
    stays = kept([version.moment for version in automatic], now)
    going = {version.id for index, version in enumerate(automatic) if index not in stays}
    return [version for version in versions if version.id not in going]
