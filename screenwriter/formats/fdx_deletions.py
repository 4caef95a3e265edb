"""Where an FDX file remembers that text was taken out in a revision: ``DeletedText``, by offsets over the script."""

from bisect import bisect_right
from collections.abc import Sequence
from xml.etree.ElementTree import Element as Node
from xml.etree.ElementTree import SubElement

from screenwriter.formats.fdx_notes import starts_of
from screenwriter.formats.fdx_production import revision_number
from screenwriter.screenplay.elements import Revised

_SECTION, _LOCATION = "DeletedText", "DeletedTextLocation"


def deletions(root: Node, lengths: Sequence[int]) -> list[tuple[int, Revised]]:
    """Each removal with the number of the paragraph it belongs to; ``lengths`` are those of the paragraphs.

    A place out of range is drawn to the nearest paragraph.
    """
    starts = starts_of(lengths)
    found = []
    for location in root.findall(f"{_SECTION}/{_LOCATION}"):
        revision = revision_number(location.get("RevisionID"))
        place = revision_number(location.get("Offset"))
        if revision and starts:
            number = max(0, bisect_right(starts, place) - 1)
            offset = min(place - starts[number], lengths[number])
            found.append((number, Revised(offset, offset, revision)))
    return found


def write_deletions(root: Node, removals: Sequence[tuple[int, Revised]], lengths: Sequence[int]) -> None:
    """Make the file's removals these, by the number of their paragraphs; equal ones stay as they are."""
    starts = starts_of(lengths)
    wanted = sorted({(starts[number] + mark.start, mark.revision) for number, mark in removals})
    section = root.find(_SECTION)
    present = [] if section is None else section.findall(_LOCATION)
    told = [(revision_number(one.get("Offset")), revision_number(one.get("RevisionID"))) for one in present]
    if sorted(told) == wanted or (section is None and not wanted):
        return
    if section is None:
        section = SubElement(root, _SECTION)
    for one in present:
        section.remove(one)
    for place, revision in wanted:
        SubElement(section, _LOCATION, {"Offset": str(place), "RevisionID": str(revision)})
