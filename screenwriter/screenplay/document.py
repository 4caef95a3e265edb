"""A whole screenplay: title page and elements, and the questions everybody asks of it.

Pure data; formats make it and write it, the editor shows it, pagination and analysis read it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from screenwriter.screenplay.cues import character_name, heading_place
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.page_format import PageFormat
from screenwriter.screenplay.production import Production
from screenwriter.screenplay.smart_lists import SmartLists


@dataclass(frozen=True, slots=True)
class TitleEntry:
    """One ``Key: value`` of a title page; key in the writer's spelling, value may hold several lines."""

    key: str
    value: str


@dataclass(frozen=True, slots=True)
class FileTraits:
    """What a text file looked like outside its words, so that saving keeps it (fountain.md section 1)."""

    encoding: str = "utf-8"
    has_bom: bool = False
    line_end: str = "\n"  # the most common one
    mixed_text: str = ""  # the text as read, of a file with several kinds of line ends: untouched lines keep theirs


@dataclass(frozen=True, slots=True)
class Scene:
    """A heading and everything up to the next; ``start`` and ``end`` are indices into ``Screenplay.elements``.

    Scene 0 of a script that opens without a heading has ``heading`` None.
    """

    heading: Element | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class AsRead:
    """What a reader found in a Fountain file, so that saving can tell that nothing was changed since."""

    title_source: str | None
    elements: tuple[Element, ...]


@dataclass(frozen=True, slots=True)
class Screenplay:
    """Title page and elements.

    ``title_source`` and ``trail`` are verbatim text of the file before the first element and after the last; they are
    None and "" for a script that was not read from Fountain. ``page_format`` None is the standard Letter page.
    ``smart_lists`` are those the file brought along. ``fdx_source`` is the Final Draft file the script was read from,
    whole, so that saving keeps what we don't know.
    """

    title_page: tuple[TitleEntry, ...] = ()
    elements: tuple[Element, ...] = ()
    traits: FileTraits = field(default=FileTraits(), compare=False)
    title_source: str | None = field(default=None, compare=False)
    trail: str | None = field(default=None, compare=False)
    page_format: PageFormat | None = None
    production: Production = Production()
    smart_lists: SmartLists = SmartLists()
    fdx_source: bytes | None = field(default=None, compare=False, repr=False)
    as_read: AsRead | None = field(default=None, compare=False, repr=False)

    def scenes(self) -> Iterator[Scene]:
        """Yield scenes from the top; text before the first heading is a scene without heading, if there is any."""
        starts = [i for i, e in enumerate(self.elements) if e.kind is ElementKind.SCENE_HEADING]
        first = starts[0] if starts else len(self.elements)
        if first:
            yield Scene(None, 0, first)
        for start, end in zip(starts, [*starts[1:], len(self.elements)], strict=True):
            yield Scene(self.elements[start], start, end)

    def characters(self) -> dict[str, int]:
        """Speaker names without extensions, in capitals, with their number of cues, in order of first cue."""
        counts: dict[str, int] = {}
        for element in self.elements:
            if element.kind is ElementKind.CHARACTER and (name := character_name(element.text)):
                counts[name] = counts.get(name, 0) + 1
        return counts

    def places(self) -> dict[str, int]:
        """Locations of the headings (without intro and time of day), in capitals, with their number of scenes."""
        counts: dict[str, int] = {}
        for element in self.elements:
            if element.kind is ElementKind.SCENE_HEADING and (place := heading_place(element.text)):
                counts[place] = counts.get(place, 0) + 1
        return counts
