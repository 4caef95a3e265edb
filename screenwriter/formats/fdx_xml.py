"""The XML under an FDX file: parsed with entities off, written as Final Draft accepts it (fdx.md sections 3 and 6)."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element as Node
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from screenwriter.formats.errors import ScriptFormatError

LARGEST_FDX_BYTES = 64 * 1024 * 1024
DEEPEST_NESTING = 200
"""Final Draft's own files nest about ten levels; deeper than this is a trap for whoever walks the tree."""
HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="no" ?>\n'

_FORBIDDEN_BYTES = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_FORBIDDEN_REFERENCES = re.compile(rb"&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01])|[xX]0*(?:[0-8bBcCeEfF]|1[0-9a-fA-F]));")
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def parse_fdx(data: bytes) -> Node:
    """The ``FinalDraft`` node of a file; raises like ``parse_xml``."""
    return parse_xml(data, "FinalDraft")


def parse_xml(data: bytes, root_tag: str) -> Node:
    """The root node of a script kept as XML.

    A file that only control characters keep from being well-formed is read without them.

    Raises:
        ScriptFormatError: ``empty``, ``too_large``, ``entity_bomb`` (any entity of the file's own counts),
            ``not_well_formed`` with its line, ``unknown_format`` for other XML.
    """
    if not data.strip():
        raise ScriptFormatError("empty")
    if len(data) > LARGEST_FDX_BYTES:
        raise ScriptFormatError("too_large", detail=f"{len(data)} bytes")
    root = _parse(data)
    if root.tag != root_tag:
        raise ScriptFormatError("unknown_format", detail=f"root element {root.tag}")
    if _depth(root) > DEEPEST_NESTING:
        raise ScriptFormatError("not_well_formed", detail="nested too deeply")
    return root


def _depth(root: Node) -> int:
    """Levels of a tree, counted no further than it takes to refuse it."""
    level, depth = [root], 0
    while level and depth <= DEEPEST_NESTING:
        level, depth = [child for node in level for child in node], depth + 1
    return depth


def _parse(data: bytes) -> Node:
    try:
        return fromstring(data)
    except DefusedXmlException as error:
        raise ScriptFormatError("entity_bomb", detail=type(error).__name__) from error
    except ParseError as error:
        cleaned = _without_control_characters(data)
        if cleaned != data:
            return _parse(cleaned)
        raise ScriptFormatError("not_well_formed", error.position[0], str(error)) from error
    except (LookupError, ValueError) as error:  # an encoding that nobody knows
        raise ScriptFormatError("not_well_formed", 1, str(error)) from error


def _without_control_characters(data: bytes) -> bytes:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):  # UTF-16, where a zero byte is half a letter
        return data
    return _FORBIDDEN_REFERENCES.sub(b"", _FORBIDDEN_BYTES.sub(b"", data))


def is_yes(value: str | None) -> bool:
    """Whether an attribute says yes; Fade In writes True."""
    return value is not None and value.strip().lower() in ("yes", "true")


def number(value: str | None) -> float | None:
    """An attribute as a number; None where absent or none."""
    try:
        found = float((value or "").strip())
    except ValueError:
        return None
    return found if abs(found) < 1e6 else None  # not for infinities and NaN either


def serialise(root: Node) -> bytes:
    """The file for a tree: UTF-8, nothing added inside ``Text``, its line breaks as ``&#10;``."""
    return (HEADER + "".join(_pieces(root)) + "\n").encode("utf-8")


def _pieces(node: Node) -> Iterator[str]:
    attributes = "".join(f' {name}="{_attribute(value)}"' for name, value in node.attrib.items())
    is_text = node.tag == "Text"
    if not len(node) and not node.text and not is_text:
        yield f"<{node.tag}{attributes}/>"
        return
    yield f"<{node.tag}{attributes}>{_text(node.text or '', is_text)}"
    for child in node:
        yield from _pieces(child)
        yield _text(child.tail or "", False)
    yield f"</{node.tag}>"


def _text(text: str, keeps_breaks: bool) -> str:
    escaped = _FORBIDDEN.sub("", text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    escaped = escaped.replace("\r", "&#13;")
    return escaped.replace("\n", "&#10;") if keeps_breaks else escaped


def _attribute(value: str) -> str:
    escaped = _text(value, True).replace('"', "&quot;")
    return escaped.replace("\t", "&#9;")


def indent(node: Node, depth: int = 0) -> None:
    """Set a tree's own children on lines of their own, two spaces deeper; never inside a ``Text``."""
    if node.tag == "Text" or not len(node):
        return
    node.text = "\n" + "  " * (depth + 1)
    for child in node:
        indent(child, depth + 1)
        child.tail = "\n" + "  " * (depth + 1)
    node[-1].tail = "\n" + "  " * depth
