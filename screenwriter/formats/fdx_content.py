"""The ``Content`` of an FDX file as elements, each with the XML it came from (fdx.md sections 2 and 3)."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple
from xml.etree.ElementTree import Element as Node

from screenwriter.formats.fdx_deletions import deletions
from screenwriter.formats.fdx_geometry import paginates_as, read_element_format
from screenwriter.formats.fdx_notes import anchored_notes, note_nodes, note_text, paragraph_notes
from screenwriter.formats.fdx_scene_colour import scene_colour
from screenwriter.formats.fdx_text import read_runs
from screenwriter.formats.fdx_types import kind_of, outline_level, standard_kind
from screenwriter.formats.fdx_xml import is_yes, number
from screenwriter.screenplay.elements import Annotation, DualColumn, Element, ElementKind, Revised, Span
from screenwriter.screenplay.page_format import LETTER, LINE_POINTS, ElementFormat, PageFormat
from screenwriter.screenplay.revisions import put_revised

_SAME = 0.0051  # inches or lines; Final Draft rounds to hundredths


class ReadElement(NamedTuple):
    """An element and the ``Paragraph`` it was read from; a scene's summary has its heading's."""

    element: Element
    node: Node
    wrapper: Node | None = None  # the paragraph around a dual dialogue
    is_summary: bool = False


class _Types(NamedTuple):
    page_format: PageFormat
    paginates_as: dict[str, str]
    custom: dict[str, ElementFormat]


def read_content(root: Node, page_format: PageFormat | None) -> list[ReadElement]:
    """Every paragraph of the script in order, with its notes, nothing left out."""
    types = _types(root, page_format or LETTER)
    found: list[ReadElement] = []
    for node in root.find("Content") or ():
        found += _read_child(node, types)
    return _with_anchored_notes(root, found)


def _with_anchored_notes(root: Node, found: list[ReadElement]) -> list[ReadElement]:
    """Give the notes and removals that stand outside paragraphs to the elements they belong to."""
    if not found:
        return [ReadElement(Element(ElementKind.NOTE, note_text(note)), note) for note in note_nodes(root)]
    paragraphs = [index for index, read in enumerate(found) if not read.is_summary]
    for paragraph, note in anchored_notes(root, [len(found[index].element.text) for index in paragraphs]):
        read = found[paragraphs[paragraph]]
        annotations = sorted((*read.element.annotations, note), key=lambda annotation: annotation.offset)
        found[paragraphs[paragraph]] = read._replace(element=replace(read.element, annotations=tuple(annotations)))
    for paragraph, mark in deletions(root, [len(found[index].element.text) for index in paragraphs]):
        read = found[paragraphs[paragraph]]
        marked = replace(read.element, revised=put_revised(read.element.revised, mark))
        found[paragraphs[paragraph]] = read._replace(element=marked)
    return found


def _types(root: Node, page_format: PageFormat) -> _Types:
    rules = paginates_as(root)
    custom = {}
    for settings in root.findall("ElementSettings"):
        name = settings.get("Type", "")
        if standard_kind(name) is None or name.lower() == "show/ep. title":
            custom[name] = read_element_format(settings, page_format.element(kind_of(name, rules)))
    return _Types(page_format, rules, custom)


def _read_child(node: Node, types: _Types) -> Iterator[ReadElement]:
    dual = node if node.tag == "DualDialogue" else node.find("DualDialogue")
    if dual is not None:
        yield from _read_dual(node, dual, types)
    elif node.tag == "Paragraph":
        yield from _read_paragraph(node, types)
    elif text := "".join(node.itertext()).strip():
        # Not a paragraph, but it holds words.
        yield ReadElement(Element(ElementKind.ACTION, text), node)


def _read_paragraph(node: Node, types: _Types) -> Iterator[ReadElement]:
    element = _element(node, types, None)
    yield ReadElement(element, node)
    summary = node.find("SceneProperties/Summary")
    if summary is not None and element.kind is ElementKind.SCENE_HEADING:
        text = "\n".join(read_runs(paragraph).text for paragraph in summary.iter("Paragraph")).strip()
        if text:
            yield ReadElement(Element(ElementKind.SYNOPSIS, text), node, is_summary=True)


def _read_dual(node: Node, dual: Node, types: _Types) -> Iterator[ReadElement]:
    paragraphs = [child for child in dual if child.tag == "Paragraph"]
    kinds = [kind_of(paragraph.get("Type", ""), types.paginates_as) for paragraph in paragraphs]
    is_pair = kinds.count(ElementKind.CHARACTER) > 1
    column: DualColumn | None = None
    for paragraph, kind in zip(paragraphs, kinds, strict=True):
        if kind is ElementKind.CHARACTER and is_pair:
            column = DualColumn.LEFT if column is None else DualColumn.RIGHT
        element = _element(paragraph, types, column)
        if paragraph is paragraphs[0] and node.tag == "Paragraph" and is_yes(node.get("StartsNewPage")):
            element = replace(element, starts_new_page=True)
        yield ReadElement(element, paragraph, node)
    own = read_runs(node)
    if own.text.strip():  # usually one empty run
        yield ReadElement(Element(ElementKind.GENERAL, own.text, own.spans), node)


def _element(node: Node, types: _Types, column: DualColumn | None) -> Element:
    type_name = node.get("Type", "Action")
    kind = kind_of(type_name, types.paginates_as)
    if kind is ElementKind.ACTION and node.get("Alignment", "").lower() in ("center", "centered"):
        kind = ElementKind.CENTERED
    runs = read_runs(node)
    text, spans, hidden, revised = runs
    if kind is ElementKind.PARENTHETICAL and text and not text.startswith("(") and not text.endswith(")"):
        text = f"({text})"
        spans = tuple(Span(span.start + 1, span.end + 1, span.style) for span in spans)
        hidden = tuple(replace(note, offset=note.offset + 1) for note in hidden)
        revised = tuple(Revised(mark.start + 1, mark.end + 1, mark.revision) for mark in revised)
    annotations = (*hidden, *(Annotation(len(text), ElementKind.NOTE, note) for note in paragraph_notes(node)))
    element = Element(
        kind,
        text,
        spans,
        annotations,
        scene_number=_scene_number(node) if kind is ElementKind.SCENE_HEADING else None,
        level=outline_level(type_name),
        dual=column,
        revised=revised,
        colour=scene_colour(node) if kind is ElementKind.SCENE_HEADING else "",
    )
    return element if column else _with_overrides(element, node, types.custom.get(type_name), types.page_format)


def _scene_number(node: Node) -> str | None:
    value = node.get("Number", "").strip()
    return None if value in ("", "(null)") else value


def _with_overrides(element: Element, node: Node, custom: ElementFormat | None, page_format: PageFormat) -> Element:
    """Keep what the paragraph, or the writer's own type, sets otherwise than the element's kind."""
    usual = page_format.element(element.kind)
    set_as = custom or usual
    space = number(node.get("SpaceBefore"))
    left, right = number(node.get("LeftIndent")), number(node.get("RightIndent"))
    left = set_as.left_inches if left is None else left
    right = set_as.right_inches if right is None else right
    if not 0 <= left < right:
        left, right = usual.left_inches, usual.right_inches
    starts_page = node.get("StartsNewPage")
    return replace(
        element,
        space_before_lines=_unless_usual(
            set_as.space_before_lines if space is None else max(0.0, space / LINE_POINTS), usual.space_before_lines
        ),
        left_inches=_unless_usual(left, usual.left_inches),
        right_inches=_unless_usual(right, usual.right_inches),
        starts_new_page=(set_as.starts_new_page if starts_page is None else is_yes(starts_page))
        and not usual.starts_new_page,
    )


def _unless_usual(value: float, usual: float) -> float | None:
    return None if abs(value - usual) < _SAME else value
