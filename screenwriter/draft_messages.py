"""What is said about whole texts: first drafts of a scene and other ways to say a line; as in ``messages``."""

from dataclasses import dataclass

from screenwriter.messages import Paragraph


@dataclass(frozen=True, slots=True)
class DraftPiece:
    """One element of a first draft: a line of action, or a speech or its parenthetical with the ``speaker`` (capitals).

    ``beat`` counts from 0, -1 in a scene without beats; ``is_beat``: the writer's own line, not drafted; its text is ""
    where the writer wants no line for it.
    """

    kind: str
    speaker: str
    text: str
    beat: int = -1
    is_beat: bool = False
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Manners:
    """Blend and guard for whole texts; each field as in a SuggestionRequest."""

    blend: float = 2 / 3
    script: str = ""
    guard_words: int = 8
    guards_own: bool = True
    set_phrases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DraftRequest:
    """Ask for a first draft of a scene that goes on from ``written``, element by element.

    ``paragraphs`` and ``cast`` are what stands before the scene, as in a SuggestionRequest; ``heading`` "" goes on with
    the scene there; ``characters`` are those present (capitals). ``lines_per_beat`` is the planned length of a beat
    without the beat's own line and without parentheticals; ``most`` the elements written at most. The first element
    is of ``next_kind`` and of ``next_speaker`` unless the kind is "".
    """

    number: int
    paragraphs: tuple[Paragraph, ...]
    heading: str
    beats: tuple[str, ...]
    characters: tuple[str, ...]
    written: tuple[DraftPiece, ...] = ()
    cast: tuple[str, ...] = ()
    lines_per_beat: int = 5
    most: int = 60
    temperature: float = 0.6
    seed: int = 1
    manners: Manners = Manners()
    next_kind: str = ""
    next_speaker: str = ""


@dataclass(frozen=True, slots=True)
class Drafted:
    """One element of the answer to a DraftRequest, as soon as it is done."""

    number: int
    piece: DraftPiece


@dataclass(frozen=True, slots=True)
class DraftEnded:
    """No more elements come: ``reason`` is finished or stopped; ``model`` is the name of the one that wrote."""

    number: int
    reason: str
    model: str = ""


@dataclass(frozen=True, slots=True)
class OtherWayRequest:
    """Ask for other ways to say ``text``, which stands behind ``typed`` in a paragraph of this kind.

    ``paragraphs`` and ``cast`` as in a SuggestionRequest; ``voice`` are earlier speeches of the one who speaks, oldest
    first, "" as ``speaker`` in action.
    """

    number: int
    paragraphs: tuple[Paragraph, ...]
    kind: str
    typed: str
    text: str
    speaker: str = ""
    voice: tuple[str, ...] = ()
    cast: tuple[str, ...] = ()
    count: int = 5
    seed: int = 1
    manners: Manners = Manners()


@dataclass(frozen=True, slots=True)
class OtherWay:
    """Another way to say a line. ``likelihood``: in nats a token, in its speaker's context; ``kept``: the share of the
    line's own content words it keeps, 0 to 1."""

    text: str
    likelihood: float
    kept: float


@dataclass(frozen=True, slots=True)
class OtherWays:
    """Answer to an OtherWayRequest, best first; empty when nothing was found or the request was overtaken."""

    number: int
    ways: tuple[OtherWay, ...]
    model: str = ""
