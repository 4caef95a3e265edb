"""Bytes of a text file to text and back, keeping what the file looked like (fountain.md section 1).

Knows encodings and line ends; knows nothing of screenplays.
"""

import codecs
import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import takewhile

from screenwriter.formats.errors import ScriptFormatError
from screenwriter.screenplay.document import FileTraits

READ_AS_WINDOWS_1252 = "read_as_windows_1252"

_LINE_END = re.compile("\r\n|\r|\n")
_UNASSIGNED = "\x81\x8d\x8f\x90\x9d"
_WINDOWS_SIGNS = {
    code: bytes([code]).decode("windows-1252") for code in range(128, 160) if chr(code) not in _UNASSIGNED
}
_HARMLESS_CONTROLS = "\t\n\r\f\x1a"
_LARGEST_CONTROL_SHARE = 0.05


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text file's words with ``\\n`` line ends; ``warnings`` are codes (the constants of this module)."""

    text: str
    traits: FileTraits
    warnings: tuple[str, ...] = ()


def decode(data: bytes) -> Decoded:
    """Read UTF-8, UTF-16 with a byte order mark, or else Windows-1252 with a warning.

    Raises:
        ScriptFormatError: ``binary`` for bytes that no text file holds (NUL, mostly control characters).
    """
    raw, encoding, has_bom, warnings = _decode_bytes(data)
    if _looks_binary(raw):
        raise ScriptFormatError("binary")
    line_end, is_mixed = _line_end(raw)
    text = raw if line_end == "\n" and not is_mixed else _LINE_END.sub("\n", raw)
    return Decoded(text, FileTraits(encoding, has_bom, line_end, raw if is_mixed else ""), warnings)


def encode(text: str, traits: FileTraits) -> bytes:
    """Write text the way its file looked.

    Characters the file's own encoding lacks turn the file into UTF-8; none is ever replaced by ``?``.
    """
    if traits.mixed_text:
        lines = _with_their_line_ends(text, traits)
    else:
        lines = text if traits.line_end == "\n" else text.replace("\n", traits.line_end)
    try:
        if traits.encoding == "windows-1252":
            return b"".join(_encode_windows_1252(line) for line in lines.splitlines(keepends=True))
        return _byte_order_mark(traits) + lines.encode(traits.encoding)
    except UnicodeEncodeError:
        return lines.encode("utf-8", errors="surrogatepass")


def _decode_bytes(data: bytes) -> tuple[str, str, bool, tuple[str, ...]]:
    """Text, encoding name, whether a byte order mark stood there, warnings."""
    for mark, encoding in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        if data.startswith(mark):
            try:
                return data[2:].decode(encoding), encoding, True, ()
            except UnicodeDecodeError as error:
                raise ScriptFormatError("binary", detail=str(error)) from error
    has_bom = data.startswith(codecs.BOM_UTF8)
    try:
        return data[3 if has_bom else 0 :].decode("utf-8"), "utf-8", has_bom, ()
    except UnicodeDecodeError:
        return _decode_windows_1252(data), "windows-1252", False, (READ_AS_WINDOWS_1252,)


def _decode_windows_1252(data: bytes) -> str:
    """Windows-1252; its five unassigned bytes become the control signs of the same number, as browsers read them."""
    try:
        return data.decode("windows-1252")
    except UnicodeDecodeError:
        return data.decode("latin-1").translate(_WINDOWS_SIGNS)


def _encode_windows_1252(line: str) -> bytes:
    try:
        return line.encode("windows-1252")
    except UnicodeEncodeError:
        return b"".join(sign.encode("latin-1" if sign in _UNASSIGNED else "windows-1252") for sign in line)


def _looks_binary(text: str) -> bool:
    if "\0" in text:
        return True
    controls = sum(text.count(chr(code)) for code in range(32) if chr(code) not in _HARMLESS_CONTROLS)
    return controls > len(text) * _LARGEST_CONTROL_SHARE


def _line_end(text: str) -> tuple[str, bool]:
    """The file's most common line end, and whether it has others too."""
    windows = text.count("\r\n")
    counts = {"\n": text.count("\n") - windows, "\r\n": windows, "\r": text.count("\r") - windows}
    best = max(counts, key=lambda end: counts[end])
    return best, sum(count > 0 for count in counts.values()) > 1


def _with_their_line_ends(text: str, traits: FileTraits) -> str:
    """Text with the line ends of a mixed file, as far as its lines are the same from the top and from the bottom."""
    ends = _LINE_END.findall(traits.mixed_text)
    old, new = _LINE_END.split(traits.mixed_text), text.split("\n")
    top = _count_equal(zip(old, new, strict=False))
    most = min(len(old), len(new)) - top
    bottom = min(most, _count_equal(zip(reversed(old), reversed(new), strict=False)))
    kept_below = min(bottom, len(new) - 1, len(ends))
    above = ends[: min(top, len(new) - 1 - kept_below)]
    between = [traits.line_end] * (len(new) - 1 - kept_below - len(above))
    below = ends[len(ends) - kept_below :]
    written: list[str] = []
    for line, end in zip(new, [*above, *between, *below, ""], strict=True):
        lone_return = end == "\n" and not line and bool(written) and written[-1].endswith("\r")
        written.append(line + ("\r" if lone_return else end))  # the two together would read as one line end
    return "".join(written)


def _count_equal(pairs: Iterable[tuple[str, str]]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _byte_order_mark(traits: FileTraits) -> bytes:
    if not traits.has_bom:
        return b""
    marks = {"utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE, "utf-8": codecs.BOM_UTF8}
    return marks.get(traits.encoding, b"")
