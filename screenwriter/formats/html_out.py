"""Scripts to one HTML file that needs nothing else: style in the file, no script, no link to anywhere.

On screen it is one long page, in print the browser's pages. For exact pages there is PDF.
"""

from collections.abc import Iterator
from html import escape

from screenwriter.formats.automatic_continueds import continuing_cues
from screenwriter.formats.print_layout import PrintOptions
from screenwriter.formats.styled_lines import Run, runs_of
from screenwriter.formats.title_page_layout import plain_title_value, title_values
from screenwriter.screenplay.continueds import with_continued
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import DualColumn, Element, ElementKind, Style
from screenwriter.screenplay.emphasis import parse_emphasis
from screenwriter.screenplay.page_format import LETTER, Alignment, PageFormat

_LEFT_INCHES = 1.5
_MARKS = ((Style.BOLD, "strong"), (Style.ITALIC, "em"), (Style.UNDERLINE, "u"))
_TITLE_KEYS = (
    "title",
    "episode",
    "credit",
    "author",
    "source",
    "draft",
    "revision",
    "draft date",
    "contact",
    "copyright",
)
_DUAL_CUE_INCHES, _DUAL_ASIDE_INCHES = 0.9, 0.25

_STYLE = """
html { background: #e9e7e2; }
body { font: 12pt/1 "Courier Prime", "Courier Final Draft", Courier, "Courier New", monospace; margin: 0; color: #111; }
main { box-sizing: border-box; width: WIDTHin; max-width: 100%; margin: 1.5em auto; padding: 1in calc(WIDTHin - 7.5in)
    1in 1.5in; background: #fff; overflow-wrap: break-word; }
p, h1, h2, h3 { margin: 0; font: inherit; white-space: pre-wrap; }
header { text-align: center; margin-bottom: 6em; }
header p { margin-top: 1em; }
.number { float: left; margin-left: -0.75in; }
.dual { display: grid; grid-template-columns: 1fr 1fr; column-gap: 0.25in; margin-top: 1em; }
.note { font-family: system-ui, sans-serif; font-size: 9pt; line-height: 1.3; color: #6b5900; background: #fff6cf;
    padding: 0.3em 0.6em; margin: 0.5em 0; }
.scene_heading, .shot, .character, .transition { text-transform: uppercase; }
@page { size: WIDTHin HEIGHTin; margin: 1in calc(WIDTHin - 7.5in) 1in 1.5in; }
@media print {
    html { background: none; }
    main { width: auto; margin: 0; padding: 0; }
    header { page-break-after: always; padding-top: 18em; margin: 0; }
    .scene_heading, .shot, .character { break-after: avoid; }
    .page { break-before: page; }
    p { orphans: 2; widows: 2; }
}
"""


def write_html(screenplay: Screenplay, options: PrintOptions | None = None) -> str:
    """A script as the text of an HTML file; notes are in it if the options ask for them."""
    options = options or PrintOptions()
    page_format = options.page_format or screenplay.page_format or LETTER
    values = title_values(screenplay.title_page)
    title = plain_title_value(values.get("title", "")) or "Screenplay"
    language = escape(values.get("language", "").strip(), quote=True)
    lines = [
        "<!DOCTYPE html>",
        f'<html lang="{language}">' if language else "<html>",
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="generator" content="Screenwriter">',
        f"<title>{escape(title)}</title>",
        f"<style>{_style(page_format)}</style>",
        "</head>",
        "<body>",
        "<main>",
    ]
    if options.title_page and values:
        lines += _title_page(values)
    lines += _body(screenplay, options, page_format)
    return "\n".join([*lines, "</main>", "</body>", "</html>", ""])


def _style(page_format: PageFormat) -> str:
    rules = [
        _STYLE.replace("WIDTH", f"{page_format.width_inches:g}").replace("HEIGHT", f"{page_format.height_inches:g}")
    ]
    for kind in ElementKind:
        shape = page_format.element(kind)
        left = max(0.0, shape.left_inches - _LEFT_INCHES)
        right = max(0.0, 7.5 - shape.right_inches)
        place = f"margin: {shape.space_before_lines:g}em {right:.3g}in 0 {left:.3g}in"
        turn = {Alignment.CENTER: "; text-align: center", Alignment.RIGHT: "; text-align: right"}.get(
            shape.alignment, ""
        )
        italic = "; font-style: italic" if shape.style & Style.ITALIC else ""
        line = "; text-decoration: underline" if shape.style & Style.UNDERLINE else ""
        height = f"; line-height: {shape.line_spacing:g}" if shape.line_spacing != 1 else ""
        rules.append(f".{kind.value} {{ {place}{turn}{italic}{line}{height} }}")
    rules.append(".dual p { margin: 0 }")
    rules.append(f".dual .character {{ margin-left: {_DUAL_CUE_INCHES}in }}")
    rules.append(f".dual .parenthetical {{ margin-left: {_DUAL_ASIDE_INCHES}in }}")
    return "\n".join(rules)


def _title_page(values: dict[str, str]) -> Iterator[str]:
    yield "<header>"
    for key in _TITLE_KEYS:
        if key in values:
            tag = "h1" if key == "title" else "p"
            shown = "<br>".join(_marked_up(line) for line in values[key].split("\n") if line.strip())
            yield f'<{tag} class="title-{key.replace(" ", "-")}">{shown}</{tag}>'
    yield "</header>"


def _marked_up(line: str) -> str:
    text, spans = parse_emphasis(line.strip())
    return _inline(runs_of(text, spans, 0, len(text)))


def _body(screenplay: Screenplay, options: PrintOptions, page_format: PageFormat) -> Iterator[str]:
    continued = set(continuing_cues(screenplay.elements)) if page_format.automatic_continueds else set()
    column: DualColumn | None = None
    breaks_page = False
    for index, element in enumerate(screenplay.elements):
        if element.kind is ElementKind.PAGE_BREAK:
            breaks_page = True
        if options.notes:
            yield from _notes(element)
        if not element.is_printed:
            continue
        yield from _between_columns(column, element)
        column = element.dual
        yield _paragraph(element, index in continued, breaks_page, options, page_format)
        breaks_page = False
    if column is not None:
        yield "</div></div>"


def _between_columns(column: DualColumn | None, element: Element) -> Iterator[str]:
    begins_pair = element.dual is DualColumn.LEFT and element.kind is ElementKind.CHARACTER
    if column is not None and (element.dual is None or begins_pair):
        yield "</div></div>"
        column = None
    if element.dual is None or element.dual is column:
        return
    yield '<div class="dual"><div>' if column is None else "</div><div>"


def _paragraph(
    element: Element, is_continued: bool, breaks_page: bool, options: PrintOptions, page_format: PageFormat
) -> str:
    tag = "h2" if element.kind is ElementKind.SCENE_HEADING else "p"
    runs = runs_of(element.text, element.spans, 0, len(element.text))
    shown = _inline(runs)
    if is_continued and element.kind is ElementKind.CHARACTER:
        shown += escape(with_continued(element.text, page_format.continued_text)[len(element.text.rstrip()) :])
    if element.scene_number and options.scene_numbers != "none":
        shown = f'<span class="number">{escape(element.scene_number)}</span>{shown}'
    starts = breaks_page or element.starts_new_page or page_format.element(element.kind).starts_new_page
    place = f' style="margin-top: {element.blank_lines}em"' if element.blank_lines else ""
    return f'<{tag} class="{element.kind.value}{" page" if starts else ""}"{place}>{shown}</{tag}>'


def _notes(element: Element) -> Iterator[str]:
    if element.kind is ElementKind.NOTE:
        yield f'<aside class="note">{escape(element.text)}</aside>'
    for annotation in element.annotations:
        if annotation.kind is ElementKind.NOTE:
            yield f'<aside class="note">{escape(annotation.text)}</aside>'


def _inline(runs: tuple[Run, ...]) -> str:
    parts: list[str] = []
    for run in runs:
        shown = escape(run.text).replace("\n", "<br>")
        for style, tag in _MARKS:
            if run.style & style:
                shown = f"<{tag}>{shown}</{tag}>"
        parts.append(shown)
    return "".join(parts)
