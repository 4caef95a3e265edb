"""What the writer reads when something can't be done: one table from the codes of errors and failures to words.

Codes come from ``messages.Failure``, ``formats.errors``, ``storage``; what is not in the table is worded by its code.
Wording: suggestions-ux.md section 14.
"""

import errno
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from screenwriter.messages import Failure

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Wording:
    """``short`` fits a table cell, in lower case; ``sentence`` says what happened and what can be done. In English."""

    short: str
    sentence: str


WORDINGS: dict[str, Wording] = {
    # Training and the processes behind the window
    "no_text": Wording(
        QT_TRANSLATE_NOOP("Failures", "no script text"),
        QT_TRANSLATE_NOOP("Failures", "There is no script text in it to learn from."),
    ),
    "too_little_text": Wording(
        QT_TRANSLATE_NOOP("Failures", "too little text"),
        QT_TRANSLATE_NOOP(
            "Failures", "This is too little text to learn from and to hold some pages out. Add more scripts."
        ),
    ),
    "older_draft": Wording(
        QT_TRANSLATE_NOOP("Failures", "older draft"),
        QT_TRANSLATE_NOOP("Failures", "Most of it stands in a newer file of the list; that one is learned."),
    ),
    "never_learn": Wording(
        QT_TRANSLATE_NOOP("Failures", "locked"),
        QT_TRANSLATE_NOOP(
            "Failures", "Nothing is learned from this script: it is locked, or you said so under Models."
        ),
    ),
    "locked": Wording(
        QT_TRANSLATE_NOOP("Failures", "locked"),
        QT_TRANSLATE_NOOP("Failures", "The script that is open is locked: no model is loaded while it is."),
    ),
    "no_column": Wording(
        QT_TRANSLATE_NOOP("Failures", "column not chosen"),
        QT_TRANSLATE_NOOP("Failures", "Choose the column of the table that holds the scripts."),
    ),
    "not_a_table": Wording(
        QT_TRANSLATE_NOOP("Failures", "not a table"),
        QT_TRANSLATE_NOOP("Failures", "The file can't be read as a table of comma-separated values."),
    ),
    "no_model": Wording(
        QT_TRANSLATE_NOOP("Failures", "no model"),
        QT_TRANSLATE_NOOP("Failures", "There is no model to suggest with. Choose one under Models."),
    ),
    "cancelled": Wording(
        QT_TRANSLATE_NOOP("Failures", "stopped"), QT_TRANSLATE_NOOP("Failures", "Stopped. It can be resumed.")
    ),
    "out_of_memory": Wording(
        QT_TRANSLATE_NOOP("Failures", "out of memory"),
        QT_TRANSLATE_NOOP(
            "Failures", "There was not enough memory. Close other programs and try again; your script is safe."
        ),
    ),
    "process_died": Wording(
        QT_TRANSLATE_NOOP("Failures", "ended unexpectedly"),
        QT_TRANSLATE_NOOP("Failures", "The program's helper ended unexpectedly. Your script is safe; try again."),
    ),
    "internal": Wording(
        QT_TRANSLATE_NOOP("Failures", "an error in the program"),
        QT_TRANSLATE_NOOP("Failures", "An error in the program. Your script is safe."),
    ),
    # Files to read
    "unreadable": Wording(
        QT_TRANSLATE_NOOP("Failures", "can't be read"), QT_TRANSLATE_NOOP("Failures", "The file can't be read.")
    ),
    "binary": Wording(
        QT_TRANSLATE_NOOP("Failures", "not a text file"),
        QT_TRANSLATE_NOOP("Failures", "This is not a text file; it can't be read as a script."),
    ),
    "empty": Wording(QT_TRANSLATE_NOOP("Failures", "empty"), QT_TRANSLATE_NOOP("Failures", "The file is empty.")),
    "too_large": Wording(
        QT_TRANSLATE_NOOP("Failures", "too large"),
        QT_TRANSLATE_NOOP("Failures", "The file is too large to be a script."),
    ),
    "entity_bomb": Wording(
        QT_TRANSLATE_NOOP("Failures", "unsafe XML"),
        QT_TRANSLATE_NOOP("Failures", "The file declares XML entities, which no script needs; it was not opened."),
    ),
    "not_well_formed": Wording(
        QT_TRANSLATE_NOOP("Failures", "damaged"),
        QT_TRANSLATE_NOOP("Failures", "The file is damaged: it is not well-formed XML."),
    ),
    "unknown_format": Wording(
        QT_TRANSLATE_NOOP("Failures", "unknown format"),
        QT_TRANSLATE_NOOP("Failures", "This kind of file can't be read as a script."),
    ),
    # Files to write
    "disk_full": Wording(
        QT_TRANSLATE_NOOP("Failures", "disk full"),
        QT_TRANSLATE_NOOP(
            "Failures", "The disk is full. Nothing was lost; make room and try again, or choose another place."
        ),
    ),
    "read_only": Wording(
        QT_TRANSLATE_NOOP("Failures", "may not be written"),
        QT_TRANSLATE_NOOP("Failures", "The file or its folder may not be written to. Choose another place."),
    ),
    "no_folder": Wording(
        QT_TRANSLATE_NOOP("Failures", "folder is gone"),
        QT_TRANSLATE_NOOP("Failures", "The folder does not exist any more. Choose another place."),
    ),
    "bad_name": Wording(
        QT_TRANSLATE_NOOP("Failures", "name not allowed"),
        QT_TRANSLATE_NOOP("Failures", "The system does not allow this file name. Choose another."),
    ),
    "not_verified": Wording(
        QT_TRANSLATE_NOOP("Failures", "not written correctly"),
        QT_TRANSLATE_NOOP(
            "Failures", "What was written could not be read back. The old file is untouched; try another disk."
        ),
    ),
    "other": Wording(
        QT_TRANSLATE_NOOP("Failures", "system error"), QT_TRANSLATE_NOOP("Failures", "The system refused.")
    ),
    # A part of a script to print
    "no_such_scene": Wording(
        QT_TRANSLATE_NOOP("Failures", "no such scene"),
        QT_TRANSLATE_NOOP("Failures", "The script has no scene of this number:"),
    ),
    "no_such_character": Wording(
        QT_TRANSLATE_NOOP("Failures", "no such character"),
        QT_TRANSLATE_NOOP("Failures", "No scene has this character:"),
    ),
    "no_scene_of_both": Wording(
        QT_TRANSLATE_NOOP("Failures", "no scene"),
        QT_TRANSLATE_NOOP("Failures", "None of these scenes has this character:"),
    ),
    "no_changed_pages": Wording(
        QT_TRANSLATE_NOOP("Failures", "no changed pages"),
        QT_TRANSLATE_NOOP("Failures", "No page has revision marks, so there is none to print."),
    ),
    "pages_need_pdf": Wording(
        QT_TRANSLATE_NOOP("Failures", "needs a PDF"),
        QT_TRANSLATE_NOOP("Failures", "Only a PDF file has pages to choose from."),
    ),
    # Models
    "model_damaged": Wording(
        QT_TRANSLATE_NOOP("Failures", "damaged"),
        QT_TRANSLATE_NOOP("Failures", "This model is damaged and can't be used. The one in use stays in use."),
    ),
    "unknown_model": Wording(
        QT_TRANSLATE_NOOP("Failures", "not there any more"),
        QT_TRANSLATE_NOOP("Failures", "This model is not there any more."),
    ),
    "shipped_model": Wording(
        QT_TRANSLATE_NOOP("Failures", "comes with the program"),
        QT_TRANSLATE_NOOP("Failures", "The model that comes with the program stays as it is."),
    ),
    "name_taken": Wording(
        QT_TRANSLATE_NOOP("Failures", "name in use"),
        QT_TRANSLATE_NOOP("Failures", "Another model has this name. Choose another."),
    ),
    "name_empty": Wording(
        QT_TRANSLATE_NOOP("Failures", "no name"), QT_TRANSLATE_NOOP("Failures", "A model needs a name.")
    ),
    "missing_file": Wording(
        QT_TRANSLATE_NOOP("Failures", "a file is missing"),
        QT_TRANSLATE_NOOP("Failures", "A file of the model is missing."),
    ),
    "bad_weights": Wording(
        QT_TRANSLATE_NOOP("Failures", "weights damaged"),
        QT_TRANSLATE_NOOP("Failures", "The model's weights are damaged or only partly there."),
    ),
    "bad_config": Wording(
        QT_TRANSLATE_NOOP("Failures", "settings damaged"),
        QT_TRANSLATE_NOOP("Failures", "The model's settings can't be read."),
    ),
    "bad_manifest": Wording(
        QT_TRANSLATE_NOOP("Failures", "description damaged"),
        QT_TRANSLATE_NOOP("Failures", "The model's description can't be read."),
    ),
    "wrong_size": Wording(
        QT_TRANSLATE_NOOP("Failures", "only partly there"),
        QT_TRANSLATE_NOOP("Failures", "A file of the model is only partly there."),
    ),
}


def short_words(code: str) -> str:
    """A few words for a table cell; "" for no code."""
    if not code:
        return ""
    return translate("Failures", WORDINGS[code].short) if code in WORDINGS else code.replace("_", " ")


def sentence(code: str, detail: str = "") -> str:
    """A sentence, with ``detail`` (a path, a line, the system's own message) after it where there is one."""
    if code in WORDINGS:
        words = translate("Failures", WORDINGS[code].sentence)
    else:
        words = translate("Failures", "It did not work ({code}).").format(code=code.replace("_", " "))
    return f"{words}\n{detail}" if detail else words


def part_sentence(code: str, detail: str) -> str:
    """Why a part of a script can't be printed, in one line."""
    return sentence(code, detail).replace("\n", " ")


def failure_sentence(failure: Failure) -> str:
    """The sentence for a failure."""
    return sentence(failure.code, failure.detail)


def os_error_code(error: OSError) -> str:
    """The code whose words fit an error of the system."""
    codes = {
        errno.ENOSPC: "disk_full", errno.EDQUOT: "disk_full", errno.EACCES: "read_only", errno.EPERM: "read_only",
        errno.EROFS: "read_only", errno.ENOENT: "no_folder", errno.ENAMETOOLONG: "bad_name",
    }  # fmt: skip
    return codes.get(error.errno or 0, "other")
