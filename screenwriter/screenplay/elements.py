"""What a screenplay is made of: element kinds and one element.

Vocabulary follows ``spec/fountain.md`` and ``spec/fdx.md``. Everything here is plain frozen data; knows nothing of
files, windows or pages.
"""

from dataclasses import dataclass, field, replace
from enum import Enum, Flag, auto


class ElementKind(Enum):
    """The kinds of paragraph a screenplay knows; the value is the name used in JSON and in block formats."""

    SCENE_HEADING = "scene_heading"
    ACTION = "action"
    CHARACTER = "character"
    PARENTHETICAL = "parenthetical"
    DIALOGUE = "dialogue"
    LYRIC = "lyric"
    TRANSITION = "transition"
    SHOT = "shot"
    GENERAL = "general"
    CAST_LIST = "cast_list"
    CENTERED = "centered"
    COLD_OPENING = "cold_opening"
    NEW_ACT = "new_act"
    END_OF_ACT = "end_of_act"
    PAGE_BREAK = "page_break"
    SECTION = "section"
    SYNOPSIS = "synopsis"
    NOTE = "note"
    BONEYARD = "boneyard"


SPEECH_PARTS = frozenset({ElementKind.PARENTHETICAL, ElementKind.DIALOGUE, ElementKind.LYRIC})
"""What may follow a cue and still belong to its speech."""

UNPRINTED = frozenset({ElementKind.SECTION, ElementKind.SYNOPSIS, ElementKind.NOTE, ElementKind.BONEYARD})
"""Kinds that take no room on the page (page-format.md section 4)."""

CAPITALISED = frozenset({ElementKind.SCENE_HEADING, ElementKind.CHARACTER, ElementKind.TRANSITION, ElementKind.SHOT})
"""Kinds shown in capitals whatever case was typed (page-format.md section 2); the typed case stays in the model."""


class Style(Flag):
    """Emphasis of a run of text."""

    BOLD = auto()
    ITALIC = auto()
    UNDERLINE = auto()


class DualColumn(Enum):
    """Which column of a dual dialogue a speech's paragraphs stand in."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Span:
    """Emphasis over ``text[start:end]``, in code points; spans of one element are sorted and never overlap."""

    start: int
    end: int
    style: Style


@dataclass(frozen=True, slots=True)
class Revised:
    """``text[start:end]``, in code points, was changed in the revision set of that number (1 and up).

    An empty range says that text was taken out at its place. Spans are sorted and never overlap.
    """

    start: int
    end: int
    revision: int


@dataclass(frozen=True, slots=True)
class LockedStart:
    """A locked page begins at this code point of an element's text (page-format.md section 9)."""

    offset: int
    label: str


@dataclass(frozen=True, slots=True)
class Annotation:
    """A note or a boneyard lifted out of an element's text.

    ``offset`` is the place in the element's visible text, in code points, before which it stood; ``text`` is what stood
    between the brackets, verbatim.
    """

    offset: int
    kind: ElementKind  # NOTE or BONEYARD
    text: str


@dataclass(frozen=True, slots=True)
class Source:
    """The exact characters an element was read from, so that an untouched element is saved byte for byte.

    ``lead`` is everything between the previous element and this one (blank lines, line ends); ``body`` the element
    itself without its final line end. Both with ``\\n`` line ends. Joining lead + body over all elements, plus the
    document's ``trail``, gives the file's text back.
    """

    lead: str
    body: str


@dataclass(frozen=True, slots=True)
class Element:
    """One paragraph of a screenplay.

    ``text`` is what a reader sees, before capitals are applied: no emphasis marks, force marks, notes or scene number;
    ``\\n`` separates lines the writer broke. A parenthetical's text includes its brackets; a cue's text its extensions.
    """

    kind: ElementKind
    text: str = ""
    spans: tuple[Span, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    scene_number: str | None = None  # headings only; None: unnumbered
    level: int = 0  # sections only, 1 for ``#``
    dual: DualColumn | None = None  # every paragraph of a paired speech carries its column
    blank_lines: int | None = None  # blank lines before it where more than its kind's usual; None: the usual
    starts_new_page: bool = False  # FDX StartsNewPage
    space_before_lines: float | None = None  # FDX paragraph override, in lines; None: the kind's own
    left_inches: float | None = None  # FDX paragraph overrides, from the left paper edge; None: the kind's own
    right_inches: float | None = None
    revised: tuple[Revised, ...] = ()
    locked_starts: tuple[LockedStart, ...] = ()  # count only while the script's pages are locked
    colour: str = ""  # headings only, ``#rrggbb``, the writer's own sign for a scene; "": none
    bookmark: str | None = None  # the writer's name for this place, "" where it has none; None: no bookmark
    source: Source | None = field(default=None, compare=False)  # None: new or edited

    @property
    def is_printed(self) -> bool:
        """Whether the element takes room on the page; a page break does not, though it ends one."""
        return self.kind not in UNPRINTED and self.kind is not ElementKind.PAGE_BREAK


def unmarked(element: Element) -> Element:
    """The element without marks of production, colour and bookmark; itself if it has none."""
    if not is_marked(element):
        return element
    return replace(element, revised=(), locked_starts=(), colour="", bookmark=None)


def is_marked(element: Element) -> bool:
    """Whether an element bears what is no part of its words: marks of production, a colour, a bookmark."""
    return bool(element.revised or element.locked_starts or element.colour or element.bookmark is not None)
