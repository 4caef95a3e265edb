"""Reading a script named on the command line, with every way it can fail put in one line."""

import os
from pathlib import Path

from screenwriter.commands.terminal import CommandError, ExitCode, Terminal
from screenwriter.formats.errors import ScriptFormatError
from screenwriter.formats.script_file import TEXT_SUFFIXES, read_script
from screenwriter.messages import Paragraph
from screenwriter.screenplay.document import Screenplay

LARGEST_TEXT_BYTES = 8 * 1024 * 1024
"""Some 5,000 pages, as in the window: a larger text file is no script."""

FORMAT_PROBLEMS = {
    "binary": "this is not a text file",
    "empty": "the file is empty",
    "too_large": "the file is too large for a script",
    "entity_bomb": "refused: the file defines XML entities, which no script does and an attack would",
    "not_well_formed": "the XML is not well-formed",
    "unknown_format": "not a kind of file this program knows (.fountain, .spmd, .txt, .fdx, .pdf, .docx, "
    ".fadein, .osf, .highland, .trelby, .celtx)",
    "not_a_pdf": "this is not a PDF file",
    "not_a_docx": "this is not a Word file",
    "not_fadein": "this is not a Fade In file",
    "not_highland": "this is not a Highland file",
    "not_trelby": "this is not a Trelby file",
    "not_celtx": "this is not a Celtx desktop file",
    "unpacks_too_large": "refused: the file unpacks to more than any script holds",
    "damaged": "the file is damaged",
    "encrypted": "the file is locked with a password",
    "no_letters": "the pages are pictures without letters (a scan)",
}

_WARNINGS = {
    "read_as_windows_1252": "not UTF-8, read as Windows-1252: look at accented letters and quotes",
    "read_from_print": "read from print: look it over; notes, sections and hand-made page breaks are not in a PDF",
}


def read_screenplay(path: Path, terminal: Terminal) -> Screenplay:
    """Read a script; what the reader had to guess is told as a warning.

    Raises:
        CommandError: BAD_INPUT, with the file, the line where there is one, and what is wrong.
    """
    if path.is_dir():
        raise CommandError(ExitCode.BAD_INPUT, f"{path}: this is a folder, name a script in it")
    try:
        if path.suffix.lower() in TEXT_SUFFIXES and path.stat().st_size > LARGEST_TEXT_BYTES:
            raise ScriptFormatError("too_large")
        script = read_script(path)
    except ScriptFormatError as error:
        where = f"{path}:{error.line}" if error.line else f"{path}"
        raise CommandError(ExitCode.BAD_INPUT, f"{where}: {FORMAT_PROBLEMS.get(error.reason, error.reason)}") from error
    except OSError as error:
        raise CommandError(ExitCode.BAD_INPUT, f"{path}: {reason_of(error)}") from error
    if not script.screenplay.elements and not script.screenplay.title_page:
        raise CommandError(ExitCode.BAD_INPUT, f"{path}: the file is empty")
    for warning in script.warnings:
        terminal.tell(f"{path}: {_WARNINGS.get(str(warning), warning)}")
    return script.screenplay


def reason_of(error: OSError) -> str:
    """The system's own words for what went wrong, without number and file name."""
    return (error.strerror or os.strerror(error.errno or 0) or str(error)).lower()


def as_paragraphs(screenplay: Screenplay) -> tuple[Paragraph, ...]:
    """All elements as the engine and the hints see them, one for one."""
    return tuple(Paragraph(element.kind.value, element.text) for element in screenplay.elements)
