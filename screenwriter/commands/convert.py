"""``screenwriter convert``: read a script in one format, write it in another; the file names' endings say which."""

import argparse
from pathlib import Path

from screenwriter.commands.kept_production import with_production
from screenwriter.commands.script_input import read_screenplay, reason_of
from screenwriter.commands.terminal import CommandError, ExitCode, Terminal
from screenwriter.formats.errors import ScriptFormatError
from screenwriter.formats.export import export_script
from screenwriter.formats.print_layout import PrintOptions
from screenwriter.formats.print_selection import Selection, without_others
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
    parser.add_argument("--scenes", default="", metavar="LIST", help="only these scenes, such as 3-7,12A")
    parser.add_argument("--sides", default="", metavar="NAME", help="only the scenes of this character")
    parser.add_argument("--changed-pages", action="store_true", help="only pages with revision marks; PDF files")
    parser.add_argument(
        "--others",
        choices=("crossed-out", "left-out"),
        default="crossed-out",
        help="what becomes of other scenes on the same pages of a PDF file",
    )


def run(arguments: argparse.Namespace, terminal: Terminal) -> None:
    """Write OUT wholly or not at all."""
    screenplay = with_production(read_screenplay(arguments.source, terminal), arguments.source)
    try:
        data = _encode(screenplay, arguments)
    except ScriptFormatError as error:
        raise CommandError(ExitCode.USAGE, f"{arguments.target}: {_refusal(error)}") from error
    try:
        write_atomically(arguments.target, data)
    except WriteError as error:
        detail = error.detail.lower() or error.reason.replace("_", " ")
        raise CommandError(ExitCode.FAILED, f"{arguments.target}: not written, {detail}") from error
    except OSError as error:
        raise CommandError(ExitCode.FAILED, f"{arguments.target}: not written, {reason_of(error)}") from error
    is_part = arguments.scenes or arguments.sides or arguments.changed_pages
    said = f"{len(screenplay.elements)} paragraphs"
    terminal.tell(f"{arguments.target}: a part of {said}" if is_part else f"{arguments.target}: {said}")


def _encode(screenplay: Screenplay, arguments: argparse.Namespace) -> bytes:
    suffix = arguments.target.suffix.lower()
    selection = Selection(
        arguments.scenes, arguments.sides, arguments.changed_pages, crosses_out=arguments.others == "crossed-out"
    )
    if suffix not in EXPORT_SUFFIXES:
        return write_script(without_others(screenplay, selection), arguments.target)
    paper = {"letter": LETTER, "a4": A4}.get(arguments.paper)
    options = PrintOptions(paper, notes=arguments.notes, watermark=arguments.watermark, selection=selection)
    return export_script(screenplay, suffix, options)


def _refusal(error: ScriptFormatError) -> str:
    said = {
        "no_such_scene": f"there is no scene {error.detail}",
        "no_such_character": f"no scene has {error.detail}",
        "no_scene_of_both": f"{error.detail} is in none of these scenes",
        "no_changed_pages": "no page has revision marks",
        "pages_need_pdf": "only PDF files have pages to choose from",
    }
    return said.get(error.reason, "cannot write this format")
