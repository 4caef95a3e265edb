"""Elements to the paragraphs of an FDX file's ``Content`` (fdx.md sections 2 and 6)."""

from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple
from xml.etree.ElementTree import Element as Node
from xml.etree.ElementTree import SubElement

from screenwriter.formats.fdx_matching import Match
from screenwriter.formats.fdx_notes import note_text, paragraph_notes
from screenwriter.formats.fdx_scene_colour import set_scene_colour
from screenwriter.formats.fdx_settings import inches, points
from screenwriter.formats.fdx_text import read_runs, rewrite_runs, write_runs
from screenwriter.formats.fdx_types import TYPE_NAMES
from screenwriter.formats.fdx_xml import is_yes
from screenwriter.screenplay.eighths import show_eighths
from screenwriter.screenplay.elements import CAPITALISED, DualColumn, Element, ElementKind, Revised
from screenwriter.screenplay.page_format import PageFormat
from screenwriter.screenplay.pagination import Pagination

_NO_PARAGRAPH = frozenset({ElementKind.PAGE_BREAK, ElementKind.NOTE, ElementKind.BONEYARD})


class PlacedNote(NamedTuple):
    """A note that stands outside paragraphs: the number of its paragraph, and the offset in it."""

    paragraph: int
    offset: int
    text: str


class ContentWriter:
    """Builds the list of paragraphs, one element after the other.

    ``lengths`` and ``notes`` are what note ranges are computed from: the text length of every paragraph written;
    ``removals`` are the marks of removed text by paragraph. ``old_lengths`` are length and page of the scenes as the
    file had them, by the identity of their paragraphs: a scene's own figures are written again where these changed.
    """

    def __init__(
        self,
        page_format: PageFormat,
        lyric_name: str,
        pagination: Pagination,
        old_lengths: Mapping[int, tuple[str, str]] | None = None,
    ) -> None:
        self.removals: list[tuple[int, Revised]] = []
        self._old_lengths = old_lengths or {}
        self.lengths: list[int] = []
        self.notes: list[PlacedNote] = []
        self._page_format = page_format
        self._lyric_name = lyric_name
        self._pagination = pagination
        self._eighths = dict(pagination.scene_eighths())
        self._paragraphs: list[Node] = []
        self._heading: Node | None = None  # the last paragraph, if a summary may still follow it
        self._has_summary = False
        self._wrapper: Node | None = None
        self._column: DualColumn | None = None
        self._breaks_page = False
        self._waiting_notes: list[str] = []

    def add(self, index: int, element: Element, match: Match | None) -> None:
        """Write one element; ``match`` is its paragraph in the file it came from."""
        if element.kind in _NO_PARAGRAPH:
            self._breaks_page |= element.kind is ElementKind.PAGE_BREAK
            if element.kind is ElementKind.NOTE:
                self._waiting_notes.append(element.text)
            return
        if self._add_summary(element, match):
            return
        if match is not None and match.read.is_summary:
            match = None  # its paragraph is its heading's
        self._close_heading()
        node = self._node(index, element, match)
        if self._breaks_page:
            node.set("StartsNewPage", "Yes")
            self._breaks_page = False
        if element.dual is None:
            self._wrapper = None
            self._paragraphs.append(node)
        else:
            self._add_to_pair(element, node, match)
        if element.kind is ElementKind.SCENE_HEADING:
            self._refresh_length(index, node)
            self._heading, self._has_summary = node, False
        self._note(element, node)

    def finish(self) -> list[Node]:
        """All paragraphs; notes that no paragraph follows go to the end of the last."""
        self._close_heading()
        if self._waiting_notes:
            if not self.lengths:
                self._paragraphs.append(_with_runs(Node("Paragraph", {"Type": "Action"}), write_runs("", ())))
                self.lengths.append(0)
            last = len(self.lengths) - 1
            self.notes += [PlacedNote(last, self.lengths[last], text) for text in self._waiting_notes]
            self._waiting_notes = []
        return self._paragraphs

    def _add_summary(self, element: Element, match: Match | None) -> bool:
        """Put a synopsis into the scene it follows, unless it had a paragraph of its own."""
        if element.kind is not ElementKind.SYNOPSIS or self._heading is None or self._has_summary:
            return False
        if (match is not None and not match.read.is_summary) or not element.text.strip():
            return False
        _set_summary(self._heading, element.text)
        self._has_summary = True
        self._waiting_notes += [note.text for note in element.annotations if note.kind is ElementKind.NOTE]
        return True

    def _close_heading(self) -> None:
        if self._heading is not None and not self._has_summary:
            _set_summary(self._heading, "")
        self._heading = None

    def _node(self, index: int, element: Element, match: Match | None) -> Node:
        if match is not None and match.is_same:
            return match.read.node
        if match is not None and match.read.node.tag == "Paragraph":
            return _edited(element, match)
        node = Node("Paragraph")
        if element.scene_number is not None:
            node.set("Number", element.scene_number)
        node.set("Type", self._type_name(element))
        if element.kind is ElementKind.CENTERED:
            node.set("Alignment", "Center")
        _set_overrides(node, element)
        text = _capitals(element.text) if element.kind in CAPITALISED else element.text
        if element.kind is ElementKind.SCENE_HEADING:
            length = show_eighths(self._eighths.get(index, 1))
            page = str(self._pagination.page_of(index)[0])
            SubElement(node, "SceneProperties", {"Length": length, "Page": page, "Title": ""})
            set_scene_colour(node, element.colour)
        return _with_runs(node, write_runs(text, element.spans, element.revised))

    def _refresh_length(self, index: int, node: Node) -> None:
        """Final Draft's own figures stay as long as ours would be the same as before the edit."""
        properties = node.find("SceneProperties")
        fresh = show_eighths(self._eighths.get(index, 1)), str(self._pagination.page_of(index)[0])
        if properties is None or self._old_lengths.get(id(node), fresh) == fresh:
            return
        for name, value in zip(("Length", "Page"), fresh, strict=True):
            properties.set(name, value)

    def _type_name(self, element: Element) -> str:
        if element.kind is ElementKind.SECTION:
            return f"Outline {max(1, element.level)}"
        return self._lyric_name if element.kind is ElementKind.LYRIC else TYPE_NAMES[element.kind]

    def _add_to_pair(self, element: Element, node: Node, match: Match | None) -> None:
        begins = element.kind is ElementKind.CHARACTER and element.dual is DualColumn.LEFT
        if self._wrapper is None or (begins and self._column is DualColumn.RIGHT):
            known = match.read.wrapper if match is not None else None
            self._wrapper = _wrapper(None if any(known is paragraph for paragraph in self._paragraphs) else known)
            self._paragraphs.append(self._wrapper)
            begins_page = is_yes(node.attrib.pop("StartsNewPage", None)) or element.starts_new_page
            if begins_page != is_yes(self._wrapper.get("StartsNewPage")):
                self._wrapper.set("StartsNewPage", "Yes" if begins_page else "No")
        self._column = element.dual
        dual = self._wrapper if self._wrapper.tag == "DualDialogue" else self._wrapper.find("DualDialogue")
        if dual is not None:
            dual.append(node)

    def _note(self, element: Element, node: Node) -> None:
        """Remember the notes that the paragraph itself does not hold."""
        paragraph = len(self.lengths)
        self.lengths.append(len(element.text))
        self.removals += [(paragraph, mark) for mark in element.revised if mark.start == mark.end]
        self.notes += [PlacedNote(paragraph, 0, text) for text in self._waiting_notes]
        self._waiting_notes = []
        own = Counter([*paragraph_notes(node), *(note.text for note in read_runs(node).hidden)])
        for note in element.annotations:
            if note.kind is not ElementKind.NOTE:
                continue
            if own[note.text]:
                own[note.text] -= 1
            else:
                self.notes.append(PlacedNote(paragraph, note.offset, note.text))


def _edited(element: Element, match: Match) -> Node:
    """The old paragraph with new words: its other attributes and children stay."""
    node, old = match.read.node, match.read.element
    position = next((number for number, child in enumerate(node) if child.tag == "Text"), len(node))
    runs = rewrite_runs(node.findall("Text"), element.text, element.spans, element.revised)
    kept_notes = {note.text for note in element.annotations}
    for child in list(node):
        if child.tag == "Text" or (child.tag == "ScriptNote" and note_text(child) not in kept_notes):
            node.remove(child)
    for number, run in enumerate(runs):
        node.insert(min(position + number, len(node)), run)
    if element.scene_number != old.scene_number:
        node.attrib.pop("Number", None)
        if element.scene_number is not None:
            node.set("Number", element.scene_number)
    if element.colour != old.colour:
        set_scene_colour(node, element.colour)
    if _overrides(element) != _overrides(old):
        for name in ("StartsNewPage", "SpaceBefore", "LeftIndent", "RightIndent"):
            node.attrib.pop(name, None)
        _set_overrides(node, element)
    return node


def _set_overrides(node: Node, element: Element) -> None:
    for name, value in _overrides(element).items():
        node.set(name, value)


def _overrides(element: Element) -> dict[str, str]:
    found = {"StartsNewPage": "Yes"} if element.starts_new_page else {}
    space = element.space_before_lines if element.space_before_lines is not None else element.blank_lines
    if space is not None:
        found["SpaceBefore"] = points(space)
    if element.left_inches is not None:
        found["LeftIndent"] = inches(element.left_inches)
    if element.right_inches is not None:
        found["RightIndent"] = inches(element.right_inches)
    return found


def _wrapper(known: Node | None) -> Node:
    """The paragraph around a pair: the file's own, emptied, or a new one."""
    if known is not None:
        dual = known if known.tag == "DualDialogue" else known.find("DualDialogue")
        if dual is not None:
            for child in list(dual):
                dual.remove(child)
            return known
    wrapper = Node("Paragraph", {"SpaceBefore": "12", "Type": "General"})
    SubElement(wrapper, "DualDialogue")
    return wrapper


def _set_summary(heading: Node, text: str) -> None:
    """Give a scene its summary; an empty text takes it away."""
    properties = heading.find("SceneProperties")
    summary = None if properties is None else properties.find("Summary")
    if summary is not None and properties is not None:
        if "\n".join(read_runs(paragraph).text for paragraph in summary.iter("Paragraph")).strip() == text:
            return
        properties.remove(summary)
    if not text:
        return
    if properties is None:
        properties = Node("SceneProperties")
        heading.insert(0, properties)
    summary = SubElement(properties, "Summary")
    for line in text.split("\n"):
        _with_runs(SubElement(summary, "Paragraph"), write_runs(line, ()))


def _with_runs(node: Node, runs: list[Node]) -> Node:
    node.extend(runs)
    return node


def _capitals(text: str) -> str:
    """Capitals, except where they would be more letters than were typed."""
    return "".join(letter.upper() if len(letter.upper()) == 1 else letter for letter in text)
