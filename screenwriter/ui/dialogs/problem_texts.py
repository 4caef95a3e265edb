"""Sentences for troubles with files: what happened, where, and what is kept. Pure text; codes come from below."""

from collections.abc import Iterable
from pathlib import Path

from screenwriter.bridge.file_worker import SaveRefused
from screenwriter.formats.errors import ScriptFormatError

_FORMAT_REASONS = {
    "binary": "It holds no text. Screenwriter opens Fountain, Final Draft (.fdx) and plain text files.",
    "empty": "The file is empty.",
    "too_large": "The file is too large to be a script{limit}.",
    "entity_bomb": "The file defines XML entities, which no script does and which can be used to do harm.",
    "not_well_formed": "The file is damaged: its XML is broken{line}.",
    "unknown_format": "Screenwriter opens .fountain, .spmd, .txt and .fdx files.",
}
_SAVE_REASONS = {
    "disk_full": "The disk is full.",
    "read_only": "The file or its folder may not be written to.",
    "no_folder": "The folder is no longer there.",
    "bad_name": "The file cannot have this name.",
    "not_verified": "What was read back from the disk was not what was written; the disk may be failing.",
    "cannot_express": "The script could not be written in this format.",
    "other": "The system refused to write the file.",
}


def open_failure_text(error: Exception) -> str:
    """Why a file could not be opened."""
    if isinstance(error, ScriptFormatError):
        line = f" at line {error.line}" if error.line else ""
        text = _FORMAT_REASONS.get(error.reason, "The file could not be understood ({reason}{line}).")
        limit = f": it has more than {int(error.detail) // 2**20} MB" if error.detail.isdecimal() else ""
        return text.format(line=line, reason=error.reason, limit=limit)
    if isinstance(error, FileNotFoundError):
        return "There is no such file any more."
    if isinstance(error, PermissionError):
        return "You may not read this file."
    if isinstance(error, IsADirectoryError):
        return "This is a folder."
    if isinstance(error, OSError):
        return f"The file could not be read: {error.strerror or error}."
    return f"The file could not be understood: {error}"


_WARNINGS = {
    "read_as_windows_1252": "The file is not in UTF-8 and was read as Windows-1252. Look at accents and quotation "
    "marks before you save it.",
    "mixed_line_ends": "The file has line ends of more than one kind; saving makes them alike.",
}


def reading_warnings(codes: Iterable[str], is_empty: bool) -> tuple[str, ...]:
    """What a reader should know about how a file was read, as sentences."""
    sentences = [_WARNINGS.get(code, f"Note on reading: {code}.") for code in codes]
    return ("The file is empty.", *sentences) if is_empty else tuple(sentences)


def save_failure_text(refused: SaveRefused, file_exists: bool) -> str:
    """Why a script was not saved, and what is kept."""
    reason = _SAVE_REASONS.get(refused.reason, _SAVE_REASONS["other"])
    detail = f" ({refused.detail})" if refused.detail and refused.reason in ("other", "cannot_express") else ""
    kept = f"“{refused.path.name}” is still as it was last saved." if file_exists else "No file was left behind."
    return (
        f"{reason}{detail}\n\n{kept} Your text is in the window, with a recovery copy on disk. "
        "Save it under another name or in another place."
    )


def journal_failure_text(reason: str) -> str:
    """Why there is no recovery copy, for the strip above the page."""
    what = _SAVE_REASONS.get(reason, _SAVE_REASONS["other"]).rstrip(".")
    return f"No recovery copy can be kept: {what[0].lower()}{what[1:]}. Save your script now."


def autosave_failure_text(reason: str, name: str) -> str:
    """Why the script was not saved by itself, for the strip above the page."""
    if reason == "changed_on_disk":
        return f"“{name}” was changed by another program and has not been saved by itself. Save it to decide."
    what = _SAVE_REASONS.get(reason, _SAVE_REASONS["other"]).rstrip(".")
    return f"“{name}” could not be saved by itself: {what[0].lower()}{what[1:]}."


def file_label(path: Path | None) -> str:
    """A script's name as shown: its file's, or Untitled."""
    return path.name if path is not None else "Untitled"
