"""What the writer reads when something can't be done: one table from the codes of errors and failures to words.

Codes come from ``messages.Failure``, ``formats.errors``, ``storage``; what is not in the table is worded by its code.
Wording: suggestions-ux.md section 14.
"""

import errno
from dataclasses import dataclass

from screenwriter.messages import Failure


@dataclass(frozen=True, slots=True)
class Wording:
    """``short`` fits a table cell, in lower case; ``sentence`` says what happened and what can be done."""

    short: str
    sentence: str


WORDINGS: dict[str, Wording] = {
    # Training and the processes behind the window
    "no_text": Wording("no script text", "There is no script text in it to learn from."),
    "too_little_text": Wording(
        "too little text", "This is too little text to learn from and to hold some pages out. Add more scripts."
    ),
    "older_draft": Wording("older draft", "Most of it stands in a newer file of the list; that one is learned."),
    "never_learn": Wording("locked", "Nothing is learned from this script: it is locked, or you said so under Models."),
    "locked": Wording("locked", "The script that is open is locked: no model is loaded while it is."),
    "no_column": Wording("column not chosen", "Choose the column of the table that holds the scripts."),
    "not_a_table": Wording("not a table", "The file can't be read as a table of comma-separated values."),
    "no_model": Wording("no model", "There is no model to suggest with. Choose one under Models."),
    "cancelled": Wording("stopped", "Stopped. It can be resumed."),
    "out_of_memory": Wording(
        "out of memory", "There was not enough memory. Close other programs and try again; your script is safe."
    ),
    "process_died": Wording(
        "ended unexpectedly", "The program's helper ended unexpectedly. Your script is safe; try again."
    ),
    "internal": Wording("an error in the program", "An error in the program. Your script is safe."),
    # Files to read
    "unreadable": Wording("can't be read", "The file can't be read."),
    "binary": Wording("not a text file", "This is not a text file; it can't be read as a script."),
    "empty": Wording("empty", "The file is empty."),
    "too_large": Wording("too large", "The file is too large to be a script."),
    "entity_bomb": Wording("unsafe XML", "The file declares XML entities, which no script needs; it was not opened."),
    "not_well_formed": Wording("damaged", "The file is damaged: it is not well-formed XML."),
    "unknown_format": Wording("unknown format", "This kind of file can't be read as a script."),
    # Files to write
    "disk_full": Wording(
        "disk full", "The disk is full. Nothing was lost; make room and try again, or choose another place."
    ),
    "read_only": Wording("may not be written", "The file or its folder may not be written to. Choose another place."),
    "no_folder": Wording("folder is gone", "The folder does not exist any more. Choose another place."),
    "bad_name": Wording("name not allowed", "The system does not allow this file name. Choose another."),
    "not_verified": Wording(
        "not written correctly", "What was written could not be read back. The old file is untouched; try another disk."
    ),
    "other": Wording("system error", "The system refused."),
    # A part of a script to print
    "no_such_scene": Wording("no such scene", "The script has no scene of this number:"),
    "no_such_character": Wording("no such character", "No scene has this character:"),
    "no_scene_of_both": Wording("no scene", "None of these scenes has this character:"),
    "no_changed_pages": Wording("no changed pages", "No page has revision marks, so there is none to print."),
    "pages_need_pdf": Wording("needs a PDF", "Only a PDF file has pages to choose from."),
    # Models
    "model_damaged": Wording("damaged", "This model is damaged and can't be used. The one in use stays in use."),
    "unknown_model": Wording("not there any more", "This model is not there any more."),
    "shipped_model": Wording("comes with the program", "The model that comes with the program stays as it is."),
    "name_taken": Wording("name in use", "Another model has this name. Choose another."),
    "name_empty": Wording("no name", "A model needs a name."),
    "missing_file": Wording("a file is missing", "A file of the model is missing."),
    "bad_weights": Wording("weights damaged", "The model's weights are damaged or only partly there."),
    "bad_config": Wording("settings damaged", "The model's settings can't be read."),
    "bad_manifest": Wording("description damaged", "The model's description can't be read."),
    "wrong_size": Wording("only partly there", "A file of the model is only partly there."),
}


def short_words(code: str) -> str:
    """A few words for a table cell; "" for no code."""
    if not code:
        return ""
    return WORDINGS[code].short if code in WORDINGS else code.replace("_", " ")


def sentence(code: str, detail: str = "") -> str:
    """A sentence, with ``detail`` (a path, a line, the system's own message) after it where there is one."""
    words = WORDINGS[code].sentence if code in WORDINGS else f"It did not work ({code.replace('_', ' ')})."
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
