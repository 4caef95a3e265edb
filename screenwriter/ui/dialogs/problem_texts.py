"""Sentences for troubles with files: what happened, where, and what is kept. Pure text; codes come from below."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from screenwriter.bridge.file_worker import SaveRefused
from screenwriter.formats.errors import ScriptFormatError

translate = QCoreApplication.translate

_FORMAT_REASONS = {
    "binary": QT_TRANSLATE_NOOP(
        "FileProblems", "It holds no text. Screenwriter opens Fountain, Final Draft (.fdx) and plain text files."
    ),
    "empty": QT_TRANSLATE_NOOP("FileProblems", "The file is empty."),
    "too_large": QT_TRANSLATE_NOOP("FileProblems", "The file is too large to be a script."),
    "entity_bomb": QT_TRANSLATE_NOOP(
        "FileProblems", "The file defines XML entities, which no script does and which can be used to do harm."
    ),
    "not_well_formed": QT_TRANSLATE_NOOP("FileProblems", "The file is damaged: its XML is broken."),
    "unknown_format": QT_TRANSLATE_NOOP(
        "FileProblems",
        "Screenwriter opens .fountain, .spmd, .txt, .fdx, .pdf, .docx, .fadein, .osf, .highland, "
        ".trelby and .celtx files.",
    ),
    "not_a_pdf": QT_TRANSLATE_NOOP("FileProblems", "It is not a PDF file, whatever its name says."),
    "not_a_docx": QT_TRANSLATE_NOOP("FileProblems", "It is not a Word file (.docx), whatever its name says."),
    "damaged": QT_TRANSLATE_NOOP("FileProblems", "The file is damaged."),
    "not_fadein": QT_TRANSLATE_NOOP("FileProblems", "It is not a Fade In file, whatever its name says."),
    "not_highland": QT_TRANSLATE_NOOP("FileProblems", "It is not a Highland file, whatever its name says."),
    "not_trelby": QT_TRANSLATE_NOOP("FileProblems", "It is not a Trelby file, whatever its name says."),
    "not_celtx": QT_TRANSLATE_NOOP("FileProblems", "It is not a Celtx desktop file, whatever its name says."),
    "unpacks_too_large": QT_TRANSLATE_NOOP(
        "FileProblems", "It was refused because it unpacks to more than any script holds."
    ),
    "cancelled": QT_TRANSLATE_NOOP("FileProblems", "Reading was stopped."),
    "encrypted": QT_TRANSLATE_NOOP(
        "FileProblems", "It is locked with a password. Save a copy without one in the program that made it."
    ),
    "no_letters": QT_TRANSLATE_NOOP(
        "FileProblems",
        "Its pages are pictures without letters, as a scanner makes them. A text recognition (OCR) program "
        "can make a PDF with text of it first.",
    ),
}
_SAVE_REASONS = {
    "disk_full": QT_TRANSLATE_NOOP("FileProblems", "The disk is full."),
    "read_only": QT_TRANSLATE_NOOP("FileProblems", "The file or its folder may not be written to."),
    "no_folder": QT_TRANSLATE_NOOP("FileProblems", "The folder is no longer there."),
    "bad_name": QT_TRANSLATE_NOOP("FileProblems", "The file cannot have this name."),
    "not_verified": QT_TRANSLATE_NOOP(
        "FileProblems", "What was read back from the disk was not what was written; the disk may be failing."
    ),
    "cannot_express": QT_TRANSLATE_NOOP("FileProblems", "The script could not be written in this format."),
    "open_elsewhere": QT_TRANSLATE_NOOP(
        "FileProblems", "The file is open in another Screenwriter window, which may write to it."
    ),
    "other": QT_TRANSLATE_NOOP("FileProblems", "The system refused to write the file."),
}
_WARNINGS = {
    "read_as_windows_1252": QT_TRANSLATE_NOOP(
        "FileProblems",
        "The file is not in UTF-8 and was read as Windows-1252. Look at accents and quotation "
        "marks before you save it.",
    ),
    "read_from_print": QT_TRANSLATE_NOOP(
        "FileProblems",
        "Read from a PDF file by where the lines stand on its pages: look it over. Notes and sections "
        "are not in a PDF.",
    ),
}


def open_failure_text(error: Exception) -> str:
    """Why a file could not be opened."""
    if isinstance(error, ScriptFormatError):
        return _format_failure_text(error)
    if isinstance(error, FileNotFoundError):
        return translate("FileProblems", "There is no such file.")
    if isinstance(error, PermissionError):
        return translate("FileProblems", "You may not read this file.")
    if isinstance(error, IsADirectoryError):
        return translate("FileProblems", "This is a folder.")
    if isinstance(error, OSError):
        what = error.strerror or error
        return translate("FileProblems", "The file could not be read: {error}.").format(error=what)
    return translate("FileProblems", "The file could not be understood: {error}").format(error=error)


def _format_failure_text(error: ScriptFormatError) -> str:
    if error.reason == "too_large" and error.detail.isdecimal():
        text = translate("FileProblems", "The file is too large to be a script: it has more than {megabytes} MB.")
        return text.format(megabytes=int(error.detail) // 2**20)
    if error.reason == "not_well_formed" and error.line:
        text = translate("FileProblems", "The file is damaged: its XML is broken at line {line}.")
        return text.format(line=error.line)
    if error.reason in _FORMAT_REASONS:
        return translate("FileProblems", _FORMAT_REASONS[error.reason])
    if error.line:
        text = translate("FileProblems", "The file could not be understood ({reason} at line {line}).")
        return text.format(reason=error.reason, line=error.line)
    return translate("FileProblems", "The file could not be understood ({reason}).").format(reason=error.reason)


def reading_warnings(codes: Iterable[str], is_empty: bool) -> tuple[str, ...]:
    """What a reader should know about how a file was read, as sentences."""
    sentences = [_warning(code) for code in codes]
    return (translate("FileProblems", "The file is empty."), *sentences) if is_empty else tuple(sentences)


def _warning(code: str) -> str:
    if code in _WARNINGS:
        return translate("FileProblems", _WARNINGS[code])
    return translate("FileProblems", "Note on reading: {code}.").format(code=code)


def _save_reason(code: str) -> str:
    return translate("FileProblems", _SAVE_REASONS.get(code, _SAVE_REASONS["other"]))


def _clause(sentence: str) -> str:
    """A sentence as the end of another one: with a small letter and no full stop."""
    return sentence[:1].lower() + sentence[1:].rstrip(".。")


def save_failure_text(refused: SaveRefused, file_exists: bool) -> str:
    """Why a script was not saved, and what is kept."""
    reason = _save_reason(refused.reason)
    if refused.detail and refused.reason in ("other", "cannot_express"):
        reason = f"{reason} ({refused.detail})"
    if file_exists:
        kept = translate(
            "FileProblems",
            "“{name}” is still as it was last saved. Your text is in the window, with a recovery copy on disk. "
            "Save it under another name or in another place.",
        ).format(name=refused.path.name)
    else:
        kept = translate(
            "FileProblems",
            "No file was left behind. Your text is in the window, with a recovery copy on disk. "
            "Save it under another name or in another place.",
        )
    return f"{reason}\n\n{kept}"


def journal_failure_text(reason: str) -> str:
    """Why there is no recovery copy, for the strip above the page."""
    text = translate("FileProblems", "No recovery copy can be kept: {reason}. Save your script now.")
    return text.format(reason=_clause(_save_reason(reason)))


def autosave_failure_text(reason: str, name: str) -> str:
    """Why the script was not saved by itself, for the strip above the page."""
    if reason == "changed_on_disk":
        return translate(
            "FileProblems",
            "“{name}” was changed by another program and has not been saved by itself. Save it to decide.",
        ).format(name=name)
    if reason == "no_backup":
        return translate(
            "FileProblems",
            "“{name}” is not saved by itself: the text it would replace cannot be backed up. Save it yourself.",
        ).format(name=name)
    if reason == "would_lose":
        return translate(
            "FileProblems",
            "“{name}” is not saved by itself: its format cannot hold all of your text. Save it to decide.",
        ).format(name=name)
    text = translate("FileProblems", "“{name}” could not be saved by itself: {reason}.")
    return text.format(name=name, reason=_clause(_save_reason(reason)))


def backup_failure_text(reason: str) -> str:
    """Why a saved script has no backup, for the strip above the page."""
    text = translate("FileProblems", "Your script was saved, but no backup could be kept: {reason}.")
    return text.format(reason=_why_not_kept(reason))


def version_failure_text(reason: str) -> str:
    """Why no version of a saved script was kept, for the strip above the page."""
    text = translate("FileProblems", "Your script was saved, but no version could be kept: {reason}.")
    return text.format(reason=_why_not_kept(reason))


def record_failure_text(reason: str) -> str:
    """Why the record of where a saved script's words come from was not kept, for the strip above the page."""
    text = translate("FileProblems", "Your script was saved, but no record of its words could be kept: {reason}.")
    return text.format(reason=_why_not_kept(reason))


def production_failure_text(reason: str) -> str:
    """Why the revision marks and locks of a saved script were not kept, for the strip above the page."""
    text = translate(
        "FileProblems", "Your script was saved, but no copy of its revision marks and locks could be kept: {reason}."
    )
    return text.format(reason=_why_not_kept(reason))


def _why_not_kept(reason: str) -> str:
    return _clause(_save_reason(reason) if reason in _SAVE_REASONS else reason)


def shrunk_text(made_at: str) -> str:
    """The script lost much text that nobody deleted, for the strip above the page."""
    return translate(
        "FileProblems",
        "The script is now more than a fifth shorter than its last backup, and no such deletion was "
        "seen. The backup of {made_at} is kept for good: see File > Backups.",
    ).format(made_at=made_at)


def read_only_text(name: str) -> str:
    """A script is shown for reading only, for the strip above the page."""
    return translate(
        "FileProblems",
        "“{name}” is open in another window. Here it can be read; save it under another name to change it.",
    ).format(name=name)


def changed_on_disk_text(name: str) -> str:
    """The script's file was written to by another program, for the strip above the page."""
    return translate(
        "FileProblems",
        "“{name}” was changed by another program. Open it again to see that version; saving will ask first.",
    ).format(name=name)


def file_label(path: Path | None) -> str:
    """A script's name as shown: its file's, or Untitled."""
    return path.name if path is not None else translate("FileProblems", "Untitled")
