"""Where a suggestion stands, and the small records the controller keeps about it. Plain data."""

from dataclasses import dataclass
from enum import Enum

from screenwriter.messages import Alternative, Paragraph
from screenwriter.screenplay.elements import ElementKind


class SuggestionState(Enum):
    """The states of ``suggestions-ux.md`` section 3."""

    IDLE = "idle"
    WAITING = "waiting"
    COMPUTING = "computing"
    SHOWN = "shown"


class Purpose(Enum):
    """Why the model is asked: by itself after a pause, by Ctrl+Space, or for the list."""

    PAUSE = "pause"
    ASKED = "asked"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Asked:
    """The request whose answer still counts, and where it was asked; ``before`` is the block's text up to the caret.

    ``only_next``: no words were asked for, only what comes next.
    """

    number: int
    purpose: Purpose
    kind: ElementKind
    caret: int
    before: str
    only_next: bool = False


@dataclass(frozen=True, slots=True)
class AcceptedSource:
    """What is on record about accepted text; ``number`` of the alternative counts from 1."""

    model: str
    seed: int
    blend: float
    number: int
    kind: ElementKind


@dataclass(frozen=True, slots=True)
class WhyThis:
    """What "why this?" is about: ``span`` of an alternative behind ``typed``, and what makes it repeatable."""

    alternative: Alternative
    kind: ElementKind
    model: str
    seed: int
    span: str
    typed: str
    paragraphs: tuple[Paragraph, ...] = ()
    cast: tuple[str, ...] = ()
    script: str = ""  # the open file
    is_accepted: bool = False
