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
    "unknown_format": "Screenwriter opens .fountain, .spmd, .txt, .fdx, .pdf, .docx, .fadein, .osf, .highland, "
    ".trelby and .celtx files.",
    "not_a_pdf": "It is not a PDF file, whatever its name says.",
    "not_a_docx": "It is not a Word file (.docx), whatever its name says.",
    "damaged": "The file is damaged.",
    "not_fadein": "It is not a Fade In file, whatever its name says.",
    "not_highland": "It is not a Highland file, whatever its name says.",
    "not_trelby": "It is not a Trelby file, whatever its name says.",
    "not_celtx": "It is not a Celtx desktop file, whatever its name says.",
    "unpacks_too_large": "It was refused because it unpacks to more than any script holds.",
    "cancelled": "Reading was stopped.",
    "encrypted": "It is locked with a password. Save a copy without one in the program that made it.",
    "no_letters": "Its pages are pictures without letters, as a scanner makes them. A text recognition (OCR) program "
    "can make a PDF with text of it first.",
}
_SAVE_REASONS = {
    "disk_full": "The disk is full.",
    "read_only": "The file or its folder may not be written to.",
    "no_folder": "The folder is no longer there.",
    "bad_name": "The file cannot have this name.",
    "not_verified": "What was read back from the disk was not what was written; the disk may be failing.",
    "cannot_express": "The script could not be written in this format.",
    "open_elsewhere": "The file is open in another Screenwriter window, which may write to it.",
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
        return "There is no such file."
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
    "read_from_print": "Read from a PDF file by where the lines stand on its pages: look it over. Notes and sections "
    "are not in a PDF.",
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
    if reason == "no_backup":
        return f"“{name}” is not saved by itself: the text it would replace cannot be backed up. Save it yourself."
    if reason == "would_lose":
        return f"“{name}” is not saved by itself: its format cannot hold all of your text. Save it to decide."
    what = _SAVE_REASONS.get(reason, _SAVE_REASONS["other"]).rstrip(".")
    return f"“{name}” could not be saved by itself: {what[0].lower()}{what[1:]}."


def backup_failure_text(reason: str) -> str:
    """Why a saved script has no backup, for the strip above the page."""
    what = _SAVE_REASONS.get(reason, reason).rstrip(".")
    return f"Your script was saved, but no backup could be kept: {what[:1].lower()}{what[1:]}."


def shrunk_text(made_at: str) -> str:
    """The script lost much text that nobody deleted, for the strip above the page."""
    return (
        "The script is now more than a fifth shorter than its last backup, and no such deletion was seen. "
        f"The backup of {made_at} is kept for good: see File > Backups."
    )


def read_only_text(name: str) -> str:
    """A script is shown for reading only, for the strip above the page."""
    return f"“{name}” is open in another window. Here it can be read; save it under another name to change it."


def changed_on_disk_text(name: str) -> str:
    """The script's file was written to by another program, for the strip above the page."""
    return f"“{name}” was changed by another program. Open it again to see that version; saving will ask first."


def file_label(path: Path | None) -> str:
    """A script's name as shown: its file's, or Untitled."""
    return path.name if path is not None else "Untitled"
