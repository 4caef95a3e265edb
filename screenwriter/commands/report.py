"""``screenwriter report``: figures about a script, as the window's Reports shows them (reports.md)."""

import argparse
from datetime import date
from pathlib import Path

from screenwriter.analysis.reports.catalogue import REPORTS
from screenwriter.commands.kept_production import with_production
from screenwriter.commands.pages import PAPERS
from screenwriter.commands.script_input import read_screenplay
from screenwriter.commands.terminal import CommandError, ExitCode, Terminal
from screenwriter.report_messages import Report

HELP = "figures about a script: scenes, characters, locations, pace and more"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """FILE, or --list instead."""
    parser.add_argument("file", type=Path, nargs="?", metavar="FILE")
    parser.add_argument("--report", metavar="NAME", default="summary", help="which report; default: summary")
    parser.add_argument("--list", action="store_true", help="list the reports instead")
    parser.add_argument("--paper", choices=sorted(PAPERS), help="default: the file's own, else letter")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    for suffix in ("csv", "html", "pdf"):
        parser.add_argument(f"--{suffix}", type=Path, metavar="OUT", help=f"write a {suffix.upper()} file")


def run(arguments: argparse.Namespace, terminal: Terminal) -> None:
    """Print a report, or write it to files."""
    if arguments.list:
        _list_reports(arguments, terminal)
        return
    if arguments.file is None:
        raise CommandError(ExitCode.USAGE, "name a FILE, or ask for --list")
    if arguments.report not in {kind.name for kind in REPORTS}:
        raise CommandError(ExitCode.USAGE, f"no such report: {arguments.report} (see report --list)")
    report, origin = _make(arguments, terminal)
    is_written = _write_files(report, origin, arguments)
    if arguments.json:
        columns = [column.name for column in report.table_columns]
        rows = [dict(zip(columns, row, strict=True)) for row in report.rows]
        terminal.print_json({"report": report.name, "columns": columns, "rows": rows, "remark": report.remark})
    elif not is_written:
        _print(report, terminal)


def _list_reports(arguments: argparse.Namespace, terminal: Terminal) -> None:
    if arguments.json:
        rows = [{"report": kind.name, "title": kind.title, "about": kind.about} for kind in REPORTS]
        terminal.print_json({"reports": rows})
        return
    for kind in REPORTS:
        terminal.say(f"{kind.name:16} {kind.title}")


def _make(arguments: argparse.Namespace, terminal: Terminal) -> tuple[Report, tuple[str, str, str, str]]:
    from screenwriter.analysis.reports.making import make_reports
    from screenwriter.analysis.reports.placing import make_request
    from screenwriter.formats.report_export import page_setup_text
    from screenwriter.formats.title_page_layout import plain_title_value, title_values
    from screenwriter.screenplay.layout_units import PaginationOptions
    from screenwriter.screenplay.page_format import LETTER
    from screenwriter.screenplay.pagination import paginate
    from screenwriter.storage.character_facts import read_facts
    from screenwriter.storage.locations import Locations
    from screenwriter.storage.versions import store_of

    screenplay = with_production(read_screenplay(arguments.file, terminal), arguments.file)
    page_format = PAPERS[arguments.paper] if arguments.paper else screenplay.page_format or LETTER
    pages = paginate(screenplay.elements, page_format, PaginationOptions(page_lock=screenplay.production.page_lock))
    kept = read_facts(store_of(Locations.of_user().versions_dir, arguments.file.absolute()).folder)
    request = make_request(1, (arguments.report,), pages, kept.facts, kept.confirmed)
    values = title_values(screenplay.title_page)
    title = plain_title_value(values.get("title", "")) or arguments.file.stem
    draft = plain_title_value(values.get("draft", "") or values.get("draft date", ""))
    return next(make_reports(request)), (title, draft, date.today().isoformat(), page_setup_text(page_format))


def _write_files(report: Report, origin: tuple[str, str, str, str], arguments: argparse.Namespace) -> bool:
    from screenwriter.formats.report_export import ReportSheet, export_report
    from screenwriter.storage.atomic_file import WriteError, write_atomically

    outputs = {".csv": arguments.csv, ".html": arguments.html, ".pdf": arguments.pdf}
    for suffix, path in outputs.items():
        if path is None:
            continue
        try:
            write_atomically(path, export_report(ReportSheet(report, *origin), suffix))
        except WriteError as error:
            raise CommandError(ExitCode.FAILED, f"{path}: not written: {error.detail or error.reason}") from error
    return any(path is not None for path in outputs.values())


def _print(report: Report, terminal: Terminal) -> None:
    """Columns side by side for a terminal; long texts stay whole, in the last place they can."""
    from screenwriter.formats.report_cells import cell_text, is_number, shown_title

    for line in report.remark.splitlines():
        terminal.say(line)
    if not report.rows:
        return
    columns = report.table_columns
    texts = [[cell_text(report, row, place) for place in range(len(columns))] for row in range(len(report.rows))]
    head = [shown_title(column) for column in columns]
    widths = [max(len(line[place]) for line in [head, *texts]) for place in range(len(columns))]
    for line in [head, *texts]:
        cells = (
            cell.rjust(width) if is_number(column) else cell.ljust(width)
            for cell, width, column in zip(line, widths, columns, strict=True)
        )
        terminal.say("  ".join(cells).rstrip())
