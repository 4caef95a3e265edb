"""What crosses threads and processes: frozen dataclasses of plain values, and nothing else.

Every answer carries the number of its request; the receiver decides whether it still counts (architecture, rule 4).
How they travel to a child process is ``message_lines``.
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
class SurveyRequest:
    """Ask what the training corpus would be: files, folders or tables, before any training."""

    paths: tuple[str, ...]
    column: str | None = None  # of a CSV; None: "script" or the only text-like column
    number: int = 0
    never: tuple[str, ...] = ()  # ``script_id`` and sha256 of scripts that nothing may be learned from


@dataclass(frozen=True, slots=True)
class SourceReport:
    """One file of a survey. ``problem`` is "" if it can be learned from; else a code of ``Failure`` or the corpus."""

    path: str
    format: str  # fountain, fdx, text, csv, pdf, docx, other
    words: int
    speeches: int
    problem: str = ""
    detail: str = ""
    columns: tuple[str, ...] = ()  # of a CSV, to choose from
    title: str = ""
    sha256: str = ""
    elements: int = 0
    group: int = 0  # number of its draft group; 0: it is the only draft
    weight: float = 1.0  # how often each pass of learning reads it; of a draft group the newest counts 1, the others 0
    preview: tuple[str, ...] = ()  # of a CSV: cells of the first rows, row by row
    is_estimate: bool = False  # counted from a sample of its rows


@dataclass(frozen=True, slots=True)
class Survey:
    """What the training corpus would be, file by file; ``seconds`` is the estimated time for each effort."""

    number: int
    sources: tuple[SourceReport, ...]
    words: int
    seconds: dict[str, float]


@dataclass(frozen=True, slots=True)
class TrainingRequest:
    """Learn from these files. ``base`` is the model folder to start from, ``work`` a folder for resumable state and the
    result; ``effort`` is quick, standard or thorough."""

    paths: tuple[str, ...]
    name: str
    base: str
    work: str
    effort: str = "quick"
    column: str | None = None
    resume: bool = False
    never: tuple[str, ...] = ()  # as in SurveyRequest
    consent: str = "mine"  # or "with permission"
    pauses_on_battery: bool = False


@dataclass(frozen=True, slots=True)
class TrainingProgress:
    """Where training stands. ``held_out_bits``: bits per character on pages kept aside, 0.0 where not measured now."""

    step: int
    steps: int
    loss: float  # nats per token on the latest batch window
    held_out_bits: float
    seconds_left: float
    phase: str = "learning"  # reading, learning, measuring, saving, paused_typing, paused_battery


@dataclass(frozen=True, slots=True)
class TrainingResult:
    """A finished model in ``folder``, not yet in the library; bits per character on the writer's kept-aside pages."""

    folder: str
    name: str
    bits_before: float
    bits_after: float
    words: int
    scripts: int
    seconds: float
    stopped_early: bool = False
    words_found: int = 0  # in all the files, about, where only a sample of them was learned; else 0

    @property
    def is_better(self) -> bool:
        """Whether the held-out pages surprise the new model less than its parent."""
        return self.bits_after < self.bits_before


@dataclass(frozen=True, slots=True)
class Hold:
    """The writer is typing: a training pauses between two steps until a Hold says otherwise."""

    is_held: bool


@dataclass(frozen=True, slots=True)
class CompareRequest:
    """Ask what two models make of the same passage. ``before`` are the paragraphs that lead up to it."""

    number: int
    folders: tuple[str, ...]
    before: tuple[Paragraph, ...]
    passage: tuple[Paragraph, ...]
    most_places: int = 60


@dataclass(frozen=True, slots=True)
class ComparisonProgress:
    """How far a comparison is."""

    number: int
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class ComparedPlace:
    """A word's start in the passage: the word that stands there, and what each model offers ("" for nothing)."""

    paragraph: int  # index into the request's passage
    start: int  # in code points
    word: str
    offers: tuple[str, ...]
    probabilities: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Answer to a CompareRequest, models in its order."""

    number: int
    bits_per_character: tuple[float, ...]
    places: tuple[ComparedPlace, ...]


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
