"""How the window reads and writes scripts: ``formats.script_file`` with the window's limits and words."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from screenwriter.formats.errors import ScriptFormatError
from screenwriter.formats.fountain import read_fountain, write_fountain
from screenwriter.formats.script_file import (
    FDX_SUFFIXES,
    IMPORT_SUFFIXES,
    TEXT_SUFFIXES,
    ReadScript,
    read_script,
    read_script_bytes,
    write_script,
)
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import ElementKind
from screenwriter.ui.dialogs.problem_texts import reading_warnings
from screenwriter.ui.document_needs import FileFormats, OpenedScript

translate = QCoreApplication.translate

LARGEST_TEXT_BYTES = 8 * 1024 * 1024
LARGEST_FDX_BYTES = 32 * 1024 * 1024
"""Files above these are no scripts (the first is some 5,000 pages), and the window would stand still showing them."""


_PRINTED_ENTRIES = frozenset(
    {"title", "credit", "author", "authors", "source", "contact", "copyright", "draft", "draft date", "date"}
)
"""Entries of a title page that a Final Draft file has a place for."""


QUICKLY_READ_BYTES = 16 * 1024
"""Up to here reading takes less than 8 ms and is done on the spot; above, on a thread, and the window paints on."""


def script_formats(read_slow: Callable[[Path], ReadScript] = read_script) -> FileFormats:
    """What the document controller needs to know of formats; ``read_slow`` reads what takes a while, on a thread."""
    return FileFormats(read=partial(open_script, read_slow=read_slow), read_text=read_fountain, losses=losses)


def open_script(path: Path, read_slow: Callable[[Path], ReadScript] = read_script) -> OpenedScript:
    """Read a script for the window. Raises ScriptFormatError, OSError."""
    suffix = path.suffix.lower()
    largest = LARGEST_TEXT_BYTES if suffix in TEXT_SUFFIXES else LARGEST_FDX_BYTES
    size = path.stat().st_size
    if size > largest:
        raise ScriptFormatError("too_large", detail=str(largest))
    takes_a_while = suffix in IMPORT_SUFFIXES or size > QUICKLY_READ_BYTES
    script = read_slow(path) if takes_a_while else read_script(path)
    is_empty = not script.screenplay.elements and not script.screenplay.title_page
    warnings = reading_warnings(script.warnings, is_empty)
    return OpenedScript(script.screenplay, warnings, can_save_in_place=script.format in ("fountain", "fdx"))


def read_as_fountain(path: Path) -> str:
    """A script's file as Fountain text, to be compared with a recovery copy. Raises ScriptFormatError, OSError."""
    return write_fountain(read_script(path).screenplay)


def losses(screenplay: Screenplay, path: Path) -> tuple[str, ...]:
    """What of a script a file of that name cannot hold, as sentences (fdx.md section 6)."""
    if path.suffix.lower() not in FDX_SUFFIXES:
        return ()
    found = []
    if _has_boneyard(screenplay):
        found.append(
            translate(
                "ScriptFiles",
                "Text that is commented out (/* … */) cannot be kept in a Final Draft file and is left out of it.",
            )
        )
    unknown = [entry.key for entry in screenplay.title_page if entry.key.casefold() not in _PRINTED_ENTRIES]
    if unknown:
        text = translate(
            "ScriptFiles", "These entries of the title page are left out of a Final Draft file: {entries}."
        )
        found.append(text.format(entries=", ".join(unknown)))
    return tuple(found)


def version_bytes(screenplay: Screenplay) -> tuple[bytes, str]:
    """A state of a script for the store of versions, and the ending of its file.

    Final Draft's own format where the script came in it, so that nothing of it is missing; Fountain else.
    """
    suffix = ".fdx" if screenplay.fdx_source is not None and not _has_boneyard(screenplay) else ".fountain"
    return write_script(screenplay, Path(f"version{suffix}")), suffix


def read_version(data: bytes, suffix: str) -> Screenplay:
    """A state as kept by ``version_bytes``, or a backup. Raises ScriptFormatError."""
    return read_script_bytes(data, suffix).screenplay


def _has_boneyard(screenplay: Screenplay) -> bool:
    return any(
        element.kind is ElementKind.BONEYARD
        or any(annotation.kind is ElementKind.BONEYARD for annotation in element.annotations)
        for element in screenplay.elements
    )
