"""Fade In documents and the Open Screenplay Format they are written in (published versions 1.2, 2.0, 2.1 and later).

A ``.fadein`` file is an archive with one ``document.xml``; an ``.osf`` file is that XML alone. Attribute names are read
whatever their case, since version 2.1 writes them otherwise than the others. Fonts, colours and page settings are left
out; words, kinds, emphasis, notes, scene numbers, page breaks and the title page are read.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from xml.etree.ElementTree import Element as Node

from screenwriter.formats.archive import read_member
from screenwriter.formats.errors import ScriptFormatError
from screenwriter.formats.fdx_xml import parse_xml
from screenwriter.screenplay.document import Screenplay, TitleEntry
from screenwriter.screenplay.elements import (
    SPEECH_PARTS,
    Annotation,
    DualColumn,
    Element,
    ElementKind,
    Span,
    Style,
)

_KINDS = {
    "scene heading": ElementKind.SCENE_HEADING,
    "action": ElementKind.ACTION,
    "character": ElementKind.CHARACTER,
    "parenthetical": ElementKind.PARENTHETICAL,
    "dialogue": ElementKind.DIALOGUE,
    "transition": ElementKind.TRANSITION,
    "shot": ElementKind.SHOT,
    "lyrics": ElementKind.LYRIC,
    "singing": ElementKind.LYRIC,
    "cast list": ElementKind.CAST_LIST,
    "normal text": ElementKind.GENERAL,
    "synopsis": ElementKind.SYNOPSIS,
    "outline header": ElementKind.SECTION,
}
_STYLES = {"bold": Style.BOLD, "italic": Style.ITALIC, "underline": Style.UNDERLINE}
_OLD_TAGS = {"b": Style.BOLD, "i": Style.ITALIC, "u": Style.UNDERLINE}
_OLD_TAG = re.compile(r"<(/?)(b|i|u|br|font|size|color|bgcolor)(?:=\"[^\"]*\")?\s*/?>", re.IGNORECASE)
_OLD_VERSION = 20  # below: emphasis is escaped markup inside the text
_TITLE_KEYS = ("title", "author", "contact", "copyright", "draft", "drafts", "written_by")
_TITLE_NAMES = {"written_by": "Author", "drafts": "Draft date", "draft": "Draft date"}
_LONGEST_STYLE_CHAIN = 20


def read_fadein(data: bytes) -> Screenplay:
    """Read a ``.fadein`` archive.

    Raises:
        ScriptFormatError: ``not_fadein``, and those of ``read_member`` and ``read_open_screenplay``.
    """
    return read_open_screenplay(read_member(data, lambda name: name.lower() == "document.xml", "not_fadein"))


def read_open_screenplay(data: bytes) -> Screenplay:
    """Read the XML.

    Raises:
        ScriptFormatError: ``empty``, ``too_large``, ``entity_bomb``, ``not_well_formed``, ``unknown_format``.
    """
    root = parse_xml(data, "document")
    if "open screenplay" not in root.get("type", "").lower():
        raise ScriptFormatError("unknown_format", detail=f"document of type {root.get('type')}")
    digits = re.match(r"\d+", root.get("version", ""))
    reader = _Reader(_style_parents(root), is_old=digits is not None and int(digits[0]) < _OLD_VERSION)
    elements: list[Element] = []
    for paragraphs in root.findall("paragraphs"):
        elements += reader.elements(paragraphs)
    return Screenplay(title_page=_title_page(root, reader), elements=tuple(_paired(elements)))


def _attributes(node: Node | None) -> dict[str, str]:
    return {} if node is None else {name.lower(): value for name, value in node.attrib.items()}


def _style_parents(root: Node) -> dict[str, str]:
    """The base of each style the document defines, names in small letters."""
    found = {}
    for style in root.findall("styles/style"):
        attributes = _attributes(style)
        found[attributes.get("name", "").lower()] = attributes.get("basestylename", "").lower()
    return found


class _Reader:
    """Reads paragraphs of one document."""

    def __init__(self, style_parents: dict[str, str], *, is_old: bool) -> None:
        self._parents = style_parents
        self._is_old = is_old

    def elements(self, paragraphs: Node) -> Iterator[Element]:
        for paragraph in paragraphs.findall("para"):
            own = _attributes(paragraph)
            style = _attributes(paragraph.find("style"))
            text, spans = self.words(paragraph)
            note, synopsis = own.get("note", "").strip(), own.get("synopsis", "").strip()
            if "1" in (style.get("pagebreakbefore"), own.get("pagebreakbefore")):
                yield Element(ElementKind.PAGE_BREAK)
            if text.strip():
                yield self._element(text, spans, style, own, note)
            if synopsis:
                yield Element(ElementKind.SYNOPSIS, synopsis)

    def words(self, paragraph: Node) -> tuple[str, tuple[Span, ...]]:
        """Text and emphasis of the runs."""
        text = ""
        spans: list[Span] = []
        for run in paragraph.findall("text"):
            attributes = _attributes(run)
            style = Style(0)
            for name, flag in _STYLES.items():
                style |= flag if attributes.get(name) == "1" else Style(0)
            piece = "".join(run.itertext()).replace("\r\n", "\n").replace("\u2028", "\n")
            for words, own in _old_markup(piece) if self._is_old else [(piece, Style(0))]:
                if words and (style | own):
                    spans.append(Span(len(text), len(text) + len(words), style | own))
                text += words
        return text, tuple(spans)

    def kind(self, style: dict[str, str]) -> ElementKind:
        """The kind a style comes down to; action where it comes to none."""
        name = (style.get("basestylename") or style.get("basestyle") or style.get("name") or "").lower()
        for _ in range(_LONGEST_STYLE_CHAIN):
            if name in _KINDS or not name:
                break
            name = self._parents.get(name, "")
        return _KINDS.get(name, ElementKind.ACTION)

    def _element(
        self, text: str, spans: tuple[Span, ...], style: dict[str, str], own: dict[str, str], note: str
    ) -> Element:
        kind = self.kind(style)
        if kind in (ElementKind.ACTION, ElementKind.GENERAL) and style.get("align") == "center":
            kind = ElementKind.CENTERED
        if kind is ElementKind.PARENTHETICAL and not text.lstrip().startswith("("):
            text, spans = f"({text})", tuple(Span(s.start + 1, s.end + 1, s.style) for s in spans)
        number = own.get("scene_number") or style.get("number") if kind is ElementKind.SCENE_HEADING else None
        return Element(
            kind,
            text,
            spans,
            annotations=(Annotation(len(text), ElementKind.NOTE, note),) if note else (),
            scene_number=number or None,
            level=1 if kind is ElementKind.SECTION else 0,
            dual=DualColumn.LEFT if style.get("dualdialogue") == "1" else None,
        )


def _old_markup(text: str) -> Iterator[tuple[str, Style]]:
    """Version 1.2 wrote ``<b>`` and the like into the text itself."""
    style, place = Style(0), 0
    for tag in _OLD_TAG.finditer(text):
        yield text[place : tag.start()], style
        place = tag.end()
        name = tag[2].lower()
        if name == "br":
            yield "\n", Style(0)
        elif name in _OLD_TAGS:
            style = style & ~_OLD_TAGS[name] if tag[1] else style | _OLD_TAGS[name]
    yield text[place:], style


def _paired(elements: list[Element]) -> list[Element]:
    """The format marks the first cue of a dual dialogue; both speeches get their column, or neither."""
    result = [replace(element, dual=None) for element in elements]
    for first, element in enumerate(elements):
        if element.dual is None or element.kind is not ElementKind.CHARACTER:
            continue
        second = _end_of_speech(elements, first)
        if second == len(elements) or elements[second].kind is not ElementKind.CHARACTER:
            continue
        end = _end_of_speech(elements, second)
        if end > second + 1 and second > first + 1:
            for place in range(first, end):
                column = DualColumn.LEFT if place < second else DualColumn.RIGHT
                result[place] = replace(result[place], dual=column)
    return result


def _end_of_speech(elements: list[Element], cue: int) -> int:
    end = cue + 1
    while end < len(elements) and elements[end].kind in SPEECH_PARTS:
        end += 1
    return end


def _title_page(root: Node, reader: _Reader) -> tuple[TitleEntry, ...]:
    """Bookmarked paragraphs of the title page (2.0 and later), or the attributes of ``info`` (1.2)."""
    entries: dict[str, str] = {}
    info = _attributes(root.find("info"))
    for key in _TITLE_KEYS:
        if info.get(key, "").strip():
            entries[_TITLE_NAMES.get(key, key.capitalize())] = info[key].strip()
    page = root.find("titlepage")
    for paragraph in [] if page is None else [*page.iter("para")]:
        key = _attributes(paragraph).get("bookmark", "").strip()
        text = reader.words(paragraph)[0].strip()
        if not text or key.lower() not in _TITLE_KEYS:
            continue
        name = _TITLE_NAMES.get(key.lower(), key)
        entries[name] = f"{entries[name]}\n{text}" if name in entries and entries[name] != text else text
    return tuple(TitleEntry(key, value) for key, value in entries.items())
