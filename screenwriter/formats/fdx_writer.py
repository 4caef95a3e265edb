"""A screenplay to FDX (fdx.md section 6): into the file it came from where there is one, else into our template."""

from collections.abc import Sequence
from dataclasses import replace
from xml.etree.ElementTree import Element as Node
from xml.etree.ElementTree import SubElement

from screenwriter.formats.fdx_content import ReadElement, read_content
from screenwriter.formats.fdx_deletions import write_deletions
from screenwriter.formats.fdx_geometry import read_page_format
from screenwriter.formats.fdx_matching import match_elements
from screenwriter.formats.fdx_notes import ANCHORED, UNANCHORED, move_note, new_note, note_nodes, note_text, starts_of
from screenwriter.formats.fdx_paragraphs import ContentWriter, PlacedNote
from screenwriter.formats.fdx_production import change_production, read_production, without_locks
from screenwriter.formats.fdx_settings import change_page_format, template
from screenwriter.formats.fdx_smart_type import read_smart_lists, refresh_smart_type
from screenwriter.formats.fdx_title_page import change_title_page, read_title_page
from screenwriter.formats.fdx_xml import indent, parse_fdx, serialise
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.eighths import show_eighths
from screenwriter.screenplay.elements import Element
from screenwriter.screenplay.layout_units import PaginationOptions
from screenwriter.screenplay.page_format import LETTER, PageFormat
from screenwriter.screenplay.pagination import paginate


def write_fdx(screenplay: Screenplay) -> bytes:
    """The screenplay as a Final Draft file.

    A script read from FDX goes back into its own file: paragraphs that did not change stay as they were, with all that
    is not read here; a script that did not change at all gives the same bytes. Sections become ``Outline`` paragraphs,
    synopses their scenes' summaries. Boneyard is not written, nor are entries of the title page that are never printed.
    """
    page_format = screenplay.page_format or LETTER
    # Nobody knows how a file of this format tells where locked pages and bookmarks are: they are kept beside it.
    elements = tuple(_without_kept_beside(element) for element in screenplay.elements)
    if screenplay.fdx_source is None:
        root = template(page_format)
        old: list[ReadElement] = []
    else:
        root = parse_fdx(screenplay.fdx_source)
        own_format = read_page_format(root)
        old = read_content(root, own_format)
        is_same = tuple(read.element for read in old) == elements and own_format == screenplay.page_format
        has_same_production = without_locks(screenplay.production) == read_production(root)
        is_same = is_same and read_smart_lists(root) == screenplay.smart_lists
        if is_same and has_same_production and read_title_page(root) == screenplay.title_page:
            return screenplay.fdx_source
        change_page_format(root, screenplay.page_format)
    change_production(root, screenplay.production)
    if read_title_page(root) != screenplay.title_page:
        change_title_page(root, screenplay.title_page)
    options = PaginationOptions(page_lock=screenplay.production.page_lock)
    writer = ContentWriter(
        page_format, _lyric_name(root), paginate(screenplay.elements, page_format, options), _lengths(old, page_format)
    )
    matches = match_elements(old, elements)
    for index, (element, match) in enumerate(zip(elements, matches, strict=True)):
        writer.add(index, element, match)
    _replace_content(root, writer.finish())
    _place_notes(root, writer.lengths, writer.notes)
    write_deletions(root, writer.removals, writer.lengths)
    refresh_smart_type(root, screenplay, [read.element for read in old])
    if screenplay.fdx_source is None:
        indent(root)
    return serialise(root)


def _without_kept_beside(element: Element) -> Element:
    if not element.locked_starts and element.bookmark is None:
        return element
    return replace(element, locked_starts=(), bookmark=None)


def _lengths(old: Sequence[ReadElement], page_format: PageFormat) -> dict[int, tuple[str, str]]:
    """The length and page that the scenes of the old file have by our count, by their paragraphs."""
    if not old:
        return {}
    pagination = paginate([read.element for read in old], page_format)
    return {
        id(old[index].node): (show_eighths(eighths), str(pagination.page_of(index)[0]))
        for index, eighths in pagination.scene_eighths()
    }


def _lyric_name(root: Node) -> str:
    names = [settings.get("Type", "") for settings in root.findall("ElementSettings")]
    return next((name for name in names if name in ("Lyric", "Lyrics")), "Lyrics")


def _replace_content(root: Node, paragraphs: Sequence[Node]) -> None:
    content = root.find("Content")
    if content is None:
        content = SubElement(root, "Content")
    for child in list(content):
        content.remove(child)
    content.extend(paragraphs)
    for paragraph in paragraphs:
        paragraph.tail = "\n    "


def _place_notes(root: Node, lengths: Sequence[int], placed: Sequence[PlacedNote]) -> None:
    """Move the file's notes to where their words now stand, add new ones, and drop those that are gone."""
    known: dict[str, list[Node]] = {}
    for node in note_nodes(root):
        known.setdefault(note_text(node), []).append(node)
    section = root.find(ANCHORED)
    starts = starts_of(lengths)
    for note in placed:
        place = starts[note.paragraph] + note.offset
        nodes = known.get(note.text)
        node = nodes.pop(0) if nodes else new_note(note.text, place)
        if node.get("Range") is None:
            continue  # a note of the file's without a place
        if section is None:
            section = SubElement(root, ANCHORED)
        if node in list(section):
            section.remove(node)
        move_note(node, place)
        section.append(node)  # in the script's order, which tells notes at one place apart
    gone = {id(node) for nodes in known.values() for node in nodes}
    for name in (ANCHORED, UNANCHORED):
        for holder in root.findall(name):
            for node in [node for node in holder if id(node) in gone]:
                holder.remove(node)
