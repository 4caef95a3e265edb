"""Write a file so that at every moment either the old or the new content is there, whole; knows nothing of scripts.

Source of the steps: editing.md section 12 rule 2 (temporary file, flush, re-read, compare, rename).
"""

import contextlib
import errno
import glob
import hashlib
import os
import secrets
import time
from dataclasses import dataclass
from pathlib import Path

_DISK_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM, errno.ETXTBSY}
_NO_FOLDER = {errno.ENOENT, errno.ENOTDIR}
_BAD_NAME = {errno.ENAMETOOLONG, errno.EINVAL, errno.EILSEQ, errno.EISDIR}

_TEMPORARY = ".saving"
_ABANDONED_AFTER_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class FileStamp:
    """What a file's content was at one moment; two stamps of the same bytes have the same size and sha256."""

    size: int
    mtime_ns: int
    sha256: str


class WriteError(Exception):
    """A file could not be written; the old one, if any, is untouched and no temporary file stays.

    ``reason`` is one of ``disk_full``, ``read_only``, ``no_folder``, ``bad_name``, ``not_verified`` (what was read back
    is not what was written), ``other``; ``detail`` is the system's own message.
    """

    def __init__(self, path: Path, reason: str, detail: str = "") -> None:
        super().__init__(f"{path}: {reason} {detail}".rstrip())
        self.path = path
        self.reason = reason
        self.detail = detail


class FileChangedError(Exception):
    """The file is no longer what it was when it was last read or written; nothing was written."""

    def __init__(self, path: Path, found: FileStamp) -> None:
        super().__init__(f"{path} was changed by something else")
        self.path = path
        self.found = found


def stamp(path: Path) -> FileStamp:
    """Read the file and tell what it is now. Raises OSError."""
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
        status = os.fstat(file.fileno())
    return FileStamp(status.st_size, status.st_mtime_ns, digest.hexdigest())


def has_changed(path: Path, known: FileStamp) -> FileStamp | None:
    """The file's stamp if its content differs from ``known``; None if it is the same, or gone.

    A file that was only touched, or written again with the same bytes, has not changed. Raises OSError.
    """
    try:
        status = os.stat(path)
        if (status.st_size, status.st_mtime_ns) == (known.size, known.mtime_ns):
            return None
        found = stamp(path)
    except FileNotFoundError:
        return None
    return found if found.sha256 != known.sha256 else None


def write_atomically(path: Path, data: bytes, *, unless_changed_from: FileStamp | None = None) -> FileStamp:
    """Replace the file's content by ``data``, wholly or not at all, and tell its new stamp.

    A symbolic link stays a link: its target is replaced. Permissions and owner of an existing file are kept.

    Args:
        unless_changed_from: the content last read or written; None: overwrite whatever is there.
    Raises:
        FileChangedError: the file holds something else than ``unless_changed_from``; a file that is gone is made anew.
        WriteError: everything else.
    """
    target = Path(os.path.realpath(path))
    temporary = target.with_name(f".{target.name[:60]}.{secrets.token_hex(4)}{_TEMPORARY}")
    try:
        mode = _permissions(target)
        if mode is not None and not mode & 0o222:
            raise WriteError(path, "read_only")
        _write_and_sync(temporary, data)
        if temporary.read_bytes() != data:
            raise WriteError(path, "not_verified")
        _keep_permissions(target, temporary, mode)
        if unless_changed_from is not None and (found := has_changed(target, unless_changed_from)):
            raise FileChangedError(path, found)
        written = os.stat(temporary)
        os.replace(temporary, target)
    except OSError as error:
        raise WriteError(path, _reason(error), error.strerror or str(error)) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()
    _sync_folder(target.parent)
    _sweep(target)
    return FileStamp(len(data), written.st_mtime_ns, hashlib.sha256(data).hexdigest())


def _permissions(target: Path) -> int | None:
    try:
        return os.stat(target).st_mode & 0o7777
    except FileNotFoundError:
        return None


def _write_and_sync(temporary: Path, data: bytes) -> None:
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(temporary, flags, 0o666), "wb") as file:  # the umask applies, as to any new file
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _keep_permissions(target: Path, temporary: Path, mode: int | None) -> None:
    if mode is None:
        return
    owner = os.stat(target)
    with contextlib.suppress(OSError, AttributeError):  # only root may give a file away; no such thing on Windows
        os.chown(temporary, owner.st_uid, owner.st_gid)
    os.chmod(temporary, mode)


def _sync_folder(folder: Path) -> None:
    """Make the rename itself durable; folders cannot be opened everywhere, and then the system sees to it alone."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _sweep(target: Path) -> None:
    """Remove temporary files that a killed process left beside the target; young ones may be somebody's at work."""
    for name in glob.glob(f".{glob.escape(target.name[:60])}.*{_TEMPORARY}", root_dir=target.parent):
        with contextlib.suppress(OSError):
            abandoned = target.parent / name
            if time.time() - abandoned.stat().st_mtime > _ABANDONED_AFTER_SECONDS:
                abandoned.unlink()


def _reason(error: OSError) -> str:
    for reason, numbers in (
        ("disk_full", _DISK_FULL),
        ("read_only", _READ_ONLY),
        ("no_folder", _NO_FOLDER),
        ("bad_name", _BAD_NAME),
    ):
        if error.errno in numbers:
            return reason
    return "other"
