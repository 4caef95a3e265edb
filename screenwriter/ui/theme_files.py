"""Themes of the writer's own: TOML files in one folder, read over one of the program's own."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QColor

from screenwriter.ui.theme import Theme

_MOST_BYTES = 30_000  # ten times a theme; read on the window's thread, where it takes 3 ms
_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})\Z")
_PLACE = re.compile(r"(?P<what>.*) \(at line (?P<line>\d+), column \d+\)\Z")


class ThemeFileError(Exception):
    """A theme file that can't be used.

    Args:
        reason: ``unreadable``, ``too_long``, ``not_text``, ``not_toml``, ``no_name`` (name is no text), ``not_dark``
            (dark is neither true nor false), ``no_colours`` (colours is no table) or ``not_a_colour``.
        line: counted from 1; 0 where it is not known.
        name: of the colour that is none.
        detail: what the reader of files or of TOML says, or what stands in the colour's place.
    """

    def __init__(self, path: Path, reason: str, line: int = 0, name: str = "", detail: str = "") -> None:
        super().__init__(path, reason, line, name, detail)
        self.path, self.reason, self.line, self.name, self.detail = path, reason, line, name, detail


@dataclass(frozen=True, slots=True)
class UnknownColour:
    """A name in a theme file that no theme has, such as one that is misspelt; it changes nothing."""

    name: str
    line: int


def theme_paths(folder: Path) -> list[Path]:
    """The theme files of a folder, by name; none where there is no such folder."""
    try:
        return sorted(path for path in folder.iterdir() if path.suffix.lower() == ".toml" and path.is_file())
    except OSError:
        return []


def read_theme_file(path: Path, bases: Mapping[bool, Theme]) -> tuple[Theme, tuple[UnknownColour, ...]]:
    """The theme of a file, and what in it means nothing.

    Args:
        bases: the theme whose colours stand in for missing ones, for ``dark = false`` and ``dark = true``.

    Raises:
        ThemeFileError: the file can't be used.
    """
    text = _text_of(path)
    values = _values_of(path, text)
    name = values.get("name", path.stem)
    if not isinstance(name, str):
        raise ThemeFileError(path, "no_name", _line_of(text, "name"))
    is_dark = values.get("dark", False)
    if not isinstance(is_dark, bool):
        raise ThemeFileError(path, "not_dark", _line_of(text, "dark"))
    written = values.get("colours", {})
    if not isinstance(written, dict):
        raise ThemeFileError(path, "no_colours", _line_of(text, "colours"))
    colours = dict(bases[is_dark].colours)
    unknown = []
    for key, value in written.items():
        if key not in colours:
            unknown.append(UnknownColour(key, _line_of(text, key)))
        elif not isinstance(value, str) or not _COLOUR.match(value):
            raise ThemeFileError(path, "not_a_colour", _line_of(text, key), key, str(value)[:40])
        else:
            colours[key] = QColor(value).name()
    return Theme(" ".join(name.split())[:60] or path.stem, is_dark, colours), tuple(unknown)


def _text_of(path: Path) -> str:
    try:
        with path.open("rb") as file:
            raw = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise ThemeFileError(path, "unreadable", detail=error.strerror or str(error)) from error
    if len(raw) > _MOST_BYTES:
        raise ThemeFileError(path, "too_long")
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise ThemeFileError(path, "not_text", raw.count(b"\n", 0, error.start) + 1) from error


def _values_of(path: Path, text: str) -> dict[str, object]:
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        place = _PLACE.match(str(error))
        line = int(place["line"]) if place else text.rstrip().count("\n") + 1
        raise ThemeFileError(path, "not_toml", line, detail=place["what"] if place else str(error)) from error


def _line_of(text: str, key: str) -> int:
    """The line a key is given in, counted from 1; 0 where it is written in an unusual way."""
    found = re.search(rf"^[ \t]*(?:\[[ \t]*)?[\"']?{re.escape(key)}\b", text, re.MULTILINE)
    return text.count("\n", 0, found.start()) + 1 if found else 0
