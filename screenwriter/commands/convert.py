"""``screenwriter convert``: read a script in one format, write it in another; the file names' endings say which."""

import argparse
from pathlib import Path

from screenwriter.commands.kept_production import with_production
from screenwriter.commands.script_input import read_screenplay, reason_of
from screenwriter.commands.terminal import CommandError, ExitCode, Terminal
from screenwriter.formats.errors import ScriptFormatError
from screenwriter.formats.export import export_script
from screenwriter.formats.print_layout import PrintOptions
from screenwriter.formats.script_file import EXPORT_SUFFIXES, write_script
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.page_format import A4, LETTER
from screenwriter.storage.atomic_file import WriteError, write_atomically

HELP = "convert a script from one format to another"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """IN and OUT."""
    parser.add_argument("source", type=Path, metavar="IN")
    parser.add_argument(
        "target", type=Path, metavar="OUT", help="its ending says the format: .fountain, .fdx, .txt, .pdf, .docx, .html"
    )
    parser.add_argument(
        "--paper", choices=("letter", "a4"), help="of PDF, Word and HTML files; usually the script's own"
    )
    parser.add_argument("--watermark", default="", metavar="TEXT", help="across every page of a PDF file")
    parser.add_argument("--notes", action="store_true", help="notes as comments in PDF and HTML files")


def run(arguments: argparse.Namespace, terminal: Terminal) -> None:
    """Write OUT wholly or not at all."""
    screenplay = with_production(read_screenplay(arguments.source, terminal), arguments.source)
    try:
        data = _encode(screenplay, arguments)
    except ScriptFormatError as error:
        raise CommandError(ExitCode.USAGE, f"{arguments.target}: cannot write this format") from error
    try:
        write_atomically(arguments.target, data)
    except WriteError as error:
        detail = error.detail.lower() or error.reason.replace("_", " ")
        raise CommandError(ExitCode.FAILED, f"{arguments.target}: not written, {detail}") from error
    except OSError as error:
        raise CommandError(ExitCode.FAILED, f"{arguments.target}: not written, {reason_of(error)}") from error
    terminal.tell(f"{arguments.target}: {len(screenplay.elements)} paragraphs")


def _encode(screenplay: Screenplay, arguments: argparse.Namespace) -> bytes:
    suffix = arguments.target.suffix.lower()
    if suffix not in EXPORT_SUFFIXES:
        return write_script(screenplay, arguments.target)
    paper = {"letter": LETTER, "a4": A4}.get(arguments.paper)
    return export_script(screenplay, suffix, PrintOptions(paper, notes=arguments.notes, watermark=arguments.watermark))
