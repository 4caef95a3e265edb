"""Trelby scripts, by the description of the format that Trelby publishes (versions 1 to 3).

Every line begins with two signs: how it ends, and what it is. Paragraphs are put together again from their lines;
layout settings are read over. Unknown signs are taken as that description asks: a space, and action.
"""

import re

from screenwriter.formats.errors import ScriptFormatError
from screenwriter.formats.text_decoding import decode
from screenwriter.screenplay.document import Screenplay, TitleEntry
from screenwriter.screenplay.elements import Element, ElementKind

_KINDS = {
    "\\": ElementKind.SCENE_HEADING,
    ".": ElementKind.ACTION,
    "_": ElementKind.CHARACTER,
    ":": ElementKind.DIALOGUE,
    "(": ElementKind.PARENTHETICAL,
    "/": ElementKind.TRANSITION,
    "=": ElementKind.SHOT,
    "%": ElementKind.NOTE,
    "@": ElementKind.NEW_ACT,
}
_ENDS = {"&": "", "|": "\n"}
_LAST = "."
_TITLE_FIELDS = 7  # x, y, size, flags, font, reserved, text
_ESCAPE = re.compile(r"\\(.)")


def read_trelby(data: bytes) -> Screenplay:
    """Read a script.

    Raises:
        ScriptFormatError: ``empty``, ``binary``, ``not_trelby`` (no version line, or of a version not described).
    """
    if not data.strip():
        raise ScriptFormatError("empty")
    lines = decode(data).text.split("\n")
    if not re.fullmatch(r"\ufeff?#Version [123]\s*", lines[0]):
        raise ScriptFormatError("not_trelby", line=1)
    settings, script = _parts(lines[1:])
    return Screenplay(title_page=_title_page(settings), elements=tuple(_elements(script)))


def _parts(lines: list[str]) -> tuple[list[str], list[str]]:
    """Lines of settings, and lines of the script: after ``#Start-Script``, or after the last setting of older files."""
    for number, line in enumerate(lines):
        if line.startswith("#Start-Script"):
            return lines[:number], lines[number + 1 :]
    inside, first = "", 0
    for number, line in enumerate(lines):
        if line.startswith("#Begin-"):
            inside = line[len("#Begin-") :].strip()
        elif line.startswith("#End-"):
            inside, first = "", number + 1
        elif not inside:
            if not line.startswith("#"):
                break
            first = number + 1
    return lines[:first], lines[first:]


def _title_page(settings: list[str]) -> tuple[TitleEntry, ...]:
    """The largest centred string is the title, the others keep their order under it."""
    found: list[tuple[float, str]] = []
    for line in settings:
        fields = line.removeprefix("#Title-String ").split(",", _TITLE_FIELDS - 1)
        if line.startswith("#Title-String ") and len(fields) == _TITLE_FIELDS:
            text = _ESCAPE.sub(lambda match: "\n" if match[1] == "n" else match[1], fields[-1]).strip()
            size = float(fields[2]) if re.fullmatch(r"\d+(\.\d+)?", fields[2]) else 0.0
            if text:
                found.append((size, text))
    if not found:
        return ()
    title = max(found, key=lambda entry: entry[0])
    others = [entry for entry in found if entry is not title]
    entries = [TitleEntry("Title", title[1])]
    if others:
        entries.append(TitleEntry("Author", "\n".join(text for _, text in others)))
    return tuple(entries)


def _elements(lines: list[str]) -> list[Element]:
    elements: list[Element] = []
    text, kind = "", ElementKind.ACTION
    for number, line in enumerate(lines):
        if len(line) < 2:
            continue
        kind = _KINDS.get(line[1], ElementKind.ACTION)
        text += line[2:]
        follows = number + 1 < len(lines) and len(lines[number + 1]) >= 2
        if line[0] != _LAST and follows:
            text += _ENDS.get(line[0], " ")
            continue
        if text.strip():
            elements.append(Element(kind, text.strip()))
        text = ""
    return elements
