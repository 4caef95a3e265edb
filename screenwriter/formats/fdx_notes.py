"""Script notes of an FDX file: inside paragraphs, over ranges of the script, and anchored nowhere (fdx.md section 3).

A range counts characters of the whole script, each paragraph its length and one more.
"""

from bisect import bisect_right
from collections.abc import Sequence
from xml.etree.ElementTree import Element as Node

from screenwriter.formats.fdx_text import read_runs, write_runs
from screenwriter.screenplay.elements import Annotation, ElementKind

ANCHORED = "ScriptNotes"
UNANCHORED = "UnanchoredScriptNotes"


def note_text(note: Node) -> str:
    """The words of a note, its paragraphs on lines of their own."""
    paragraphs = list(note.iter("Paragraph")) or [note]
    return "\n".join(read_runs(paragraph).text for paragraph in paragraphs).strip()


def paragraph_notes(paragraph: Node) -> list[str]:
    """Notes of the older style, which stand inside their paragraph and belong to its end."""
    return [text for note in paragraph.findall("ScriptNote") if (text := note_text(note))]


def starts_of(lengths: Sequence[int]) -> list[int]:
    """Where each paragraph begins, counted as ranges count."""
    starts, total = [], 0
    for length in lengths:
        starts.append(total)
        total += length + 1
    return starts


def note_nodes(root: Node) -> list[Node]:
    """The notes that stand outside paragraphs, those without a place last."""
    notes = [note for section in (ANCHORED, UNANCHORED) for note in root.findall(f"{section}/ScriptNote")]
    return [note for note in notes if note_text(note)]


def anchored_notes(root: Node, lengths: Sequence[int]) -> list[tuple[int, Annotation]]:
    """Each note outside a paragraph, with the number of the paragraph it belongs to.

    ``lengths`` are those of the script's paragraphs, at least one. A place out of range is drawn to the nearest
    paragraph; a note without one goes to the end of the script.
    """
    starts = starts_of(lengths)
    found = []
    for note in note_nodes(root):
        place = _range_start(note)
        number = len(lengths) - 1 if place is None else max(0, bisect_right(starts, place) - 1)
        offset = lengths[number] if place is None else min(max(0, place - starts[number]), lengths[number])
        found.append((number, Annotation(offset, ElementKind.NOTE, note_text(note))))
    return found


def move_note(note: Node, place: int) -> None:
    """Give a note with a range another start; the range keeps its length."""
    first, _, last = note.get("Range", "").partition(",")
    try:
        length = max(0, int(last) - int(first))
    except ValueError:
        length = 0
    note.set("Range", f"{place},{place + length}")


def new_note(text: str, place: int) -> Node:
    """A note at a place of the script, counted as ranges count."""
    note = Node("ScriptNote", {"Range": f"{place},{place}"})
    for line in text.split("\n"):
        paragraph = Node("Paragraph")
        paragraph.extend(write_runs(line, ()))
        note.append(paragraph)
    return note


def _range_start(note: Node) -> int | None:
    try:
        return int(note.get("Range", "").split(",")[0])
    except ValueError:
        return None
