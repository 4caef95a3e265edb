"""Formatted text from Word, a mail or a web page as elements: by the names of styles, else by indents and alignment.

Reads what the clipboard calls HTML: paragraphs with their class or inline style, bold, italics, underline.
"""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from screenwriter.formats.automatic_continueds import without_automatic_continueds
from screenwriter.formats.docx_styles import kind_of_indent, kind_of_style
from screenwriter.screenplay.elements import SPEECH_PARTS, Element, ElementKind, Span, Style
from screenwriter.screenplay.page_format import STANDARD_FORMATS

_LARGEST = 8_000_000  # characters: more is no clipboard of a script
_BLOCKS = frozenset({"p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "tr"})
_UNSEEN = frozenset({"style", "script", "title", "head", "xml"})
_STYLES = {"b": Style.BOLD, "strong": Style.BOLD, "i": Style.ITALIC, "em": Style.ITALIC, "u": Style.UNDERLINE}
_VOID = frozenset({"br", "img", "meta", "link", "hr", "input", "col", "area", "base", "wbr"})
_INCHES = {"in": 1.0, "pt": 1 / 72, "px": 1 / 96, "cm": 1 / 2.54, "mm": 1 / 25.4, "pc": 1 / 6, "em": 1 / 6, "ch": 0.1}
_LENGTH = re.compile(r"(-?\d*\.?\d+)\s*([a-z]+)")
_RULE = re.compile(r"(?:p|div|li)?\.([\w-]+)[^{};]*\{([^}]*)\}")
_TEXT_LEFT_INCHES = STANDARD_FORMATS[ElementKind.ACTION].left_inches
_INDENT_TELLS_INCHES = 0.6


@dataclass(slots=True)
class _Paragraph:
    """A block of text as it is read; ``style`` its class and inline style as one rule."""

    classes: tuple[str, ...]
    style: dict[str, str]
    text: str = ""
    spans: list[Span] = field(default_factory=list)


def read_pasted_html(html: str) -> tuple[Element, ...] | None:
    """The elements of a script; None if neither styles nor indents say what its paragraphs are."""
    if not html or len(html) > _LARGEST:
        return None
    reader = _Reader()
    reader.feed(html)
    reader.close()
    paragraphs = [_tidied(paragraph) for paragraph in reader.paragraphs if paragraph.text.strip()]
    if not any(_kind_by_name(one) or _tells_by_place(one) for one in paragraphs):
        return None
    elements: list[Element] = []
    for paragraph in paragraphs:
        kind = _kind_by_name(paragraph)
        if kind is None:
            in_speech = bool(elements) and elements[-1].kind in SPEECH_PARTS | {ElementKind.CHARACTER}
            align = paragraph.style.get("text-align", "")
            left = _TEXT_LEFT_INCHES + _indent(paragraph)
            kind = kind_of_indent(paragraph.text, left, align == "center", align in ("right", "end"), in_speech)
        elements.append(Element(kind, paragraph.text, tuple(paragraph.spans)))
    return tuple(without_automatic_continueds(elements, [True] * len(elements)))


def _kind_by_name(paragraph: _Paragraph) -> ElementKind | None:
    for name in paragraph.classes:
        words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name.removeprefix("Mso"))
        if kind := kind_of_style(words):
            return kind
    return None


def _tells_by_place(paragraph: _Paragraph) -> bool:
    return _indent(paragraph) >= _INDENT_TELLS_INCHES


def _indent(paragraph: _Paragraph) -> float:
    """Inches from the text's left edge."""
    style = paragraph.style
    return sum(_inches(style.get(name, "")) for name in ("margin-left", "padding-left", "text-indent"))


def _inches(length: str) -> float:
    match = _LENGTH.match(length.strip())
    return float(match[1]) * _INCHES.get(match[2], 0.0) if match else 0.0


def _tidied(paragraph: _Paragraph) -> _Paragraph:
    """Without the white space of the markup; spans follow."""
    kept: list[int] = []
    for place, sign in enumerate(paragraph.text):
        is_doubled = sign == " " and (not kept or paragraph.text[kept[-1]] in " \n")
        if not is_doubled:
            kept.append(place)
    while kept and paragraph.text[kept[-1]] in " \n":
        kept.pop()
    while kept and paragraph.text[kept[0]] in " \n":
        kept.pop(0)
    places = {place: number for number, place in enumerate(kept)}
    spans: list[Span] = []
    for span in paragraph.spans:
        inside = [places[place] for place in range(span.start, span.end) if place in places]
        if not inside:
            continue
        last = spans[-1] if spans else None
        if last is not None and last.style == span.style and last.end == inside[0]:
            spans[-1] = Span(last.start, inside[-1] + 1, span.style)
        else:
            spans.append(Span(inside[0], inside[-1] + 1, span.style))
    return _Paragraph(paragraph.classes, paragraph.style, "".join(paragraph.text[place] for place in kept), spans)


class _Reader(HTMLParser):
    """Collects paragraphs; markup that is not closed, or closed twice, harms nothing."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.paragraphs: list[_Paragraph] = []
        self._rules: dict[str, dict[str, str]] = {}
        self._open: list[tuple[str, Style, _Paragraph | None]] = []
        self._unseen = 0
        self._css = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag in _UNSEEN:
            self._unseen += 1
            return
        if tag == "br":
            self._add("\n")
        if tag in _VOID:
            return
        own = _declarations(values.get("style", ""))
        paragraph = None
        if tag in _BLOCKS:
            classes = tuple(values.get("class", "").split())
            style: dict[str, str] = {"text-align": values.get("align", "")}
            for name in classes:
                style |= self._rules.get(name, {})
            paragraph = _Paragraph(classes, style | own)
            self.paragraphs.append(paragraph)
        self._open.append((tag, _STYLES.get(tag, Style(0)) | _emphasis(own, is_block=tag in _BLOCKS), paragraph))

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
            if tag == "style":
                self._rules |= {name: _declarations(rule) for name, rule in _RULE.findall(self._css)}
                self._css = ""
            return
        for place in range(len(self._open) - 1, -1, -1):
            if self._open[place][0] == tag:
                closed = self._open[place:]
                del self._open[place:]
                if any(paragraph is not None for _, _, paragraph in closed):
                    self._begin_after()
                return

    def handle_data(self, data: str) -> None:
        if self._unseen:
            self._css += data
            return
        self._add(re.sub(r"[ \t\r\n\xa0]+", " ", data))

    def _begin_after(self) -> None:
        """Text behind a closed block belongs to no paragraph that was there."""
        outer = next((paragraph for _, _, paragraph in reversed(self._open) if paragraph is not None), None)
        if outer is not None:
            self.paragraphs.append(_Paragraph(outer.classes, outer.style))

    def _add(self, text: str) -> None:
        if not self.paragraphs:
            if not text.strip():
                return
            self.paragraphs.append(_Paragraph((), {}))
        paragraph = self.paragraphs[-1]
        style = Style(0)
        for _, one, _ in self._open:
            style |= one
        if style and text.strip():
            paragraph.spans.append(Span(len(paragraph.text), len(paragraph.text) + len(text), style))
        paragraph.text += text


def _declarations(text: str) -> dict[str, str]:
    pairs = (part.partition(":") for part in text.casefold().split(";"))
    found = {name.strip(): value.strip() for name, _, value in pairs}
    margin = found.get("margin", "").split()
    if len(margin) == 4:
        found.setdefault("margin-left", margin[3])
    return found


def _emphasis(style: dict[str, str], *, is_block: bool) -> Style:
    if is_block:  # a whole paragraph in bold is its kind's look
        return Style(0)
    found = Style(0)
    weight = style.get("font-weight", "")
    if weight.startswith("bold") or weight in ("600", "700", "800", "900"):
        found |= Style.BOLD
    if style.get("font-style", "").startswith(("italic", "oblique")):
        found |= Style.ITALIC
    if "underline" in style.get("text-decoration", "") + style.get("text-decoration-line", ""):
        found |= Style.UNDERLINE
    return found
