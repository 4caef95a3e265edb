"""A report as one HTML file that needs nothing else: style in the file, charts as inline SVG, no link to anywhere."""

from html import escape

from screenwriter.formats.report_cells import cell_text, is_number, shown_title
from screenwriter.formats.report_chart import chart_svg
from screenwriter.formats.report_sheet import ReportSheet

_STYLE = """
:root { color-scheme: light dark; --ink: #26231e; --dim: #6a655c; --line: #d6d1c7; --ground: #fffefb; --head: #f1eee8; }
@media (prefers-color-scheme: dark) {
    :root { --ink: #d6d2cb; --dim: #a19c94; --line: #3b3b3f; --ground: #222225; --head: #29292c; } }
body { font: 11pt/1.45 system-ui, sans-serif; color: var(--ink); background: var(--ground); margin: 2.5em; }
h1 { font-size: 1.5em; margin: 0; }
p { color: var(--dim); margin: 0.4em 0; max-width: 48em; }
.remark { color: var(--ink); }
.table { overflow-x: auto; margin-top: 1.5em; }
table { border-collapse: collapse; }
th, td { padding: 0.3em 0.9em 0.3em 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { font-weight: 600; position: sticky; top: 0; background: var(--head); padding-left: 0.4em; }
td { padding-left: 0.4em; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
figure { margin: 1.5em 0 0; background: #fffefb; border-radius: 6px; }
figure svg { max-width: 100%; height: auto; }
@media print { body { margin: 0; font-size: 9pt; } th { position: static; } thead { display: table-header-group; } }
"""


def report_html(sheet: ReportSheet) -> str:
    """The text of the file."""
    report = sheet.report
    title = f"{report.title}: {sheet.script}" if sheet.script else report.title
    lines = [
        "<!DOCTYPE html>",
        "<html>",
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="generator" content="Screenwriter">',
        f"<title>{escape(title)}</title>",
        f"<style>{_STYLE}</style>",
        "</head>",
        "<body>",
        f"<h1>{escape(report.title)}</h1>",
        f"<p>{escape(sheet.origin)}</p>",
        f"<p>{escape(report.about)}</p>",
    ]
    lines += [f'<p class="remark">{escape(line)}</p>' for line in report.remark.splitlines()]
    lines += [f"<figure>{chart_svg(chart)}</figure>" for chart in report.charts]
    if report.rows:
        lines += ['<div class="table"><table>', "<thead><tr>", *_head(sheet), "</tr></thead>", "<tbody>"]
        lines += [_row(sheet, number) for number in range(len(report.rows))]
        lines += ["</tbody>", "</table></div>"]
    return "\n".join([*lines, "</body>", "</html>", ""])


def _head(sheet: ReportSheet) -> list[str]:
    return [
        f'<th scope="col"{_class(is_number(column))}>{escape(shown_title(column))}</th>'
        for column in sheet.report.table_columns
    ]


def _row(sheet: ReportSheet, number: int) -> str:
    report = sheet.report
    cells = (
        f"<td{_class(is_number(column))}>{escape(cell_text(report, number, place))}</td>"
        for place, column in enumerate(report.table_columns)
    )
    return f"<tr>{''.join(cells)}</tr>"


def _class(is_figure: bool) -> str:
    return ' class="number"' if is_figure else ""
