"""``screenwriter pages``: how many pages a script has, and where its paragraphs and scenes fall."""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from screenwriter.commands.kept_production import with_production
from screenwriter.commands.script_input import read_screenplay
from screenwriter.commands.terminal import Terminal
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.eighths import show_eighths
from screenwriter.screenplay.layout_units import PaginationOptions
from screenwriter.screenplay.page_format import A4, LETTER
from screenwriter.screenplay.pagination import Pagination, paginate
from screenwriter.screenplay.revisions import page_revisions

HELP = "count pages; list each paragraph's page and each scene's eighths"
PAPERS = {"letter": LETTER, "a4": A4}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """FILE."""
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--paper", choices=sorted(PAPERS), help="default: the file's own, else letter")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(arguments: argparse.Namespace, terminal: Terminal) -> None:
    """Print the count and, as text, one line for each scene."""
    screenplay = with_production(read_screenplay(arguments.file, terminal), arguments.file)
    page_format = PAPERS[arguments.paper] if arguments.paper else screenplay.page_format or LETTER
    options = PaginationOptions(page_lock=screenplay.production.page_lock)
    pagination = paginate(screenplay.elements, page_format, options)
    scenes = list(describe_scenes(screenplay, pagination))
    if arguments.json:
        elements = list(describe_elements(screenplay, pagination))
        described = {"pages": pagination.page_count, "elements": elements, "scenes": scenes}
        if screenplay.production.page_lock is not None:
            described["page_labels"] = [page.label for page in pagination.pages]
        if revised := page_revisions(pagination, screenplay.elements, screenplay.production.revisions):
            described["revised_pages"] = {pagination.label_of(n): one.name for n, one in revised.items()}
        terminal.print_json(described)
        return
    terminal.say(f"{pagination.page_count} pages, {len(scenes)} scenes")
    for scene in scenes:
        terminal.say(f"{pagination.label_of(scene['page']):>5} {show_eighths(scene['eighths']):>7}  {scene['heading']}")


def describe_elements(screenplay: Screenplay, pagination: Pagination) -> Iterator[dict[str, Any]]:
    """The printed elements in order; ``split_offsets`` only where an element runs over a page's end."""
    for index, element in enumerate(screenplay.elements):
        if not element.is_printed:
            continue
        page, last_page = pagination.page_of(index)
        described = {"kind": element.kind.value, "text": element.text, "page": page, "last_page": last_page}
        if offsets := pagination.split_offsets(index):
            described["split_offsets"] = list(offsets)
        yield described


def describe_scenes(screenplay: Screenplay, pagination: Pagination) -> Iterator[dict[str, Any]]:
    """The scenes in order; ``number`` only where the script gives one."""
    for index, eighths in pagination.scene_eighths():
        heading = screenplay.elements[index]
        described = {"heading": heading.text, "eighths": eighths, "page": pagination.page_of(index)[0]}
        if heading.scene_number is not None:
            described["number"] = heading.scene_number
        yield described
