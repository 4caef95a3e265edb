"""What crosses threads and processes: frozen dataclasses of plain values, and nothing else.

Every answer carries the number of its request; the receiver decides whether it still counts (architecture, rule 4).
Those about learning, drafts, words and reports have files of their own beside this one. How they travel to a child
process is ``message_lines``.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph as the engine sees it: ``kind`` is an ``ElementKind`` value, ``text`` its visible text."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class SuggestionRequest:
    """Ask for continuations at the end of ``typed``.

    ``paragraphs`` are those before the caret's, oldest first; ``kind`` and ``typed`` the caret's own paragraph up to
    the caret. ``cast`` holds the script's speakers as of the first of ``paragraphs``, latest speaker first.
    ``max_words`` limits each alternative; ``temperature`` 1.0 leaves the model's odds; ``seed`` makes sampling
    repeatable. ``blend`` is the place between general English (0) and this script (1) of suggestions-ux.md 9.
    ``own_voice``: in a speech, what its speaker said before counts more than what others said.
    """

    number: int
    paragraphs: tuple[Paragraph, ...]
    kind: str
    typed: str
    cast: tuple[str, ...] = ()
    count: int = 5
    max_words: int = 12
    temperature: float = 1.0
    seed: int = 0
    blend: float = 2 / 3
    own_voice: bool = True
    script: str = ""  # the file of the script; what was learned from it is not held against it
    guard_words: int = 8  # equal words from which a learned passage is blocked, 6 to 12
    guards_own: bool = True  # against the writer's own scripts too
    set_phrases: tuple[str, ...] = ()  # of the writer's, not counted by the guard


@dataclass(frozen=True, slots=True)
class Alternative:
    """One continuation: ``text`` goes straight after the caret (with a leading space where one is needed)."""

    text: str
    probability: float  # that at least its first word is right, 0 to 1
    shares: tuple[float, ...] = ()  # what of the first word's chance model, own scripts and this script gave; sums to 1
    reason: str = ""  # like (``like_script``), common (in this kind of element of the writer's), general; "": not known
    like_script: str = ""
    like_page: int = 0  # 0: not known
    also_words: int = 0  # so many equal words in a row stand there too; 0: fewer than are worth a word


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Answer to a SuggestionRequest, best first; empty when the engine has nothing or the request was overtaken."""

    number: int
    alternatives: tuple[Alternative, ...]
    elapsed_ms: float = 0.0
    model: str = ""


@dataclass(frozen=True, slots=True)
class NextRequest:
    """Ask what comes behind a finished paragraph: which kind, and who if a cue.

    ``paragraphs`` and ``cast`` as in a SuggestionRequest; ``typed`` is the caret's own paragraph, "" where it is empty
    and stands for what comes.
    """

    number: int
    paragraphs: tuple[Paragraph, ...]
    kind: str
    typed: str = ""
    cast: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chance:
    """How likely a kind (an ``ElementKind`` value) or a speaker (capitals) is, 0 to 1."""

    name: str
    probability: float


@dataclass(frozen=True, slots=True)
class NextParagraph:
    """Answer to a NextRequest, likeliest first. ``speakers`` are chances given that a cue comes; empty when nobody is
    known, both empty when the request was overtaken."""

    number: int
    kinds: tuple[Chance, ...] = ()
    speakers: tuple[Chance, ...] = ()
    elapsed_ms: float = 0.0


@dataclass(frozen=True, slots=True)
class WhyRequest:
    """Ask for the like of ``span``, which stands or would stand behind ``typed``, in the writer's learned scripts.

    The rest as in a SuggestionRequest.
    """

    number: int
    paragraphs: tuple[Paragraph, ...]
    kind: str
    typed: str
    span: str
    cast: tuple[str, ...] = ()
    script: str = ""
    guard_words: int = 8
    set_phrases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Likeness:
    """A passage of a learned script; ``page`` is 0 where it is not known, ``words`` the longest run of equal words."""

    script: str
    path: str
    page: int
    kind: str
    text: str
    words: int = 0


@dataclass(frozen=True, slots=True)
class WhyAnswer:
    """Answer to a WhyRequest, nearest first. ``also`` is the longest run of equal words, where it is worth a word.

    ``has_guard`` is False for a model from before the guard; ``scripts`` is the number of the writer's scripts learned.
    """

    number: int
    likenesses: tuple[Likeness, ...]
    also: tuple[Likeness, ...] = ()
    has_guard: bool = True
    scripts: int = 0


@dataclass(frozen=True, slots=True)
class Announce:
    """The newest request's number: whatever is computed for an older one may stop.

    ``about``: "" for suggestions, draft for DraftRequests and OtherWayRequests, which are counted by themselves.
    """

    number: int
    about: str = ""


@dataclass(frozen=True, slots=True)
class LoadModel:
    """Make the model folder at ``folder`` the one that answers; the old one stays if that fails."""

    folder: str


@dataclass(frozen=True, slots=True)
class ModelLoaded:
    """The engine is ready with this model."""

    folder: str
    name: str
    parameters: int


@dataclass(frozen=True, slots=True)
class Failure:
    """A request that could not be served. ``code`` is what the window words; ``detail`` is data for log and reader.

    Codes: ``model_damaged``, ``no_text``, ``too_little_text``, ``no_column``, ``disk_full``, ``unreadable``,
    ``cancelled``, ``out_of_memory``, ``process_died``, ``internal``.
    """

    code: str
    detail: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class HintsRequest:
    """Ask for revision hints on a whole script; ``disabled`` are the rule names switched off."""

    number: int
    paragraphs: tuple[Paragraph, ...]
    disabled: tuple[str, ...] = ()
    paper: str = "letter"  # or a4, for hints that count pages


@dataclass(frozen=True, slots=True)
class Hint:
    """A revision hint on one paragraph: ``start:end`` in code points of its visible text."""

    rule: str
    paragraph: int  # index into the request's paragraphs
    start: int
    end: int
    message: str
    rewrite: str | None = None  # may stand instead of ``rewrite_span``, or of ``start:end`` where that is empty
    rewrite_span: tuple[int, ...] = ()
    norm: str = ""  # the writer's own habit, and the common one where there is one
    figures: str = ""  # of a hint from the model: its numbers, shown on request


@dataclass(frozen=True, slots=True)
class Hints:
    """All hints of one request, in script order."""

    number: int
    hints: tuple[Hint, ...]


@dataclass(frozen=True, slots=True)
class LineHintsRequest:
    """Ask for the hints that come from the model on a whole script; worked on in idle time, the newest request wins.

    ``disabled`` are rule names switched off, ``paragraphs`` as in a HintsRequest.
    """

    number: int
    paragraphs: tuple[Paragraph, ...]
    disabled: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LineHintsProgress:
    """How far the model has read; in pieces of about a scene."""

    number: int
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class LineHints:
    """Answer to a LineHintsRequest, in script order."""

    number: int
    hints: tuple[Hint, ...]
