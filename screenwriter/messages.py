"""What crosses threads and processes: frozen dataclasses of plain values, and nothing else.

Every answer carries the number of its request; the receiver decides whether it still counts (architecture, rule 4).
``to_json`` and ``from_json`` are how they travel to a child process: one JSON object a line, named by its class.
"""

import json
from dataclasses import asdict, dataclass
from typing import Any


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
    repeatable.
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


@dataclass(frozen=True, slots=True)
class Alternative:
    """One continuation: ``text`` goes straight after the caret (with a leading space where one is needed)."""

    text: str
    probability: float  # that at least its first word is right, 0 to 1


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Answer to a SuggestionRequest, best first; empty when the engine has nothing or the request was overtaken."""

    number: int
    alternatives: tuple[Alternative, ...]
    elapsed_ms: float = 0.0
    model: str = ""


@dataclass(frozen=True, slots=True)
class Announce:
    """The newest request's number: whatever is computed for an older one may stop."""

    number: int


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


@dataclass(frozen=True, slots=True)
class SourceReport:
    """One file of a survey. ``problem`` is "" if it can be learned from; else a code of ``Failure`` or the corpus."""

    path: str
    format: str  # fountain, fdx, text, csv
    words: int
    speeches: int
    problem: str = ""
    detail: str = ""
    columns: tuple[str, ...] = ()  # of a CSV, to choose from


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


@dataclass(frozen=True, slots=True)
class TrainingProgress:
    """Where training stands. ``held_out_bits``: bits per character on pages kept aside, 0.0 where not measured now."""

    step: int
    steps: int
    loss: float  # nats per token on the latest batch window
    held_out_bits: float
    seconds_left: float
    phase: str = "learning"  # reading, learning, measuring, saving


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

    @property
    def is_better(self) -> bool:
        """Whether the held-out pages surprise the new model less than its parent."""
        return self.bits_after < self.bits_before


@dataclass(frozen=True, slots=True)
class HintsRequest:
    """Ask for revision hints on a whole script; ``disabled`` are the rule names switched off."""

    number: int
    paragraphs: tuple[Paragraph, ...]
    disabled: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hint:
    """A revision hint on one paragraph: ``start:end`` in code points of its visible text."""

    rule: str
    paragraph: int  # index into the request's paragraphs
    start: int
    end: int
    message: str


@dataclass(frozen=True, slots=True)
class Hints:
    """All hints of one request, in script order."""

    number: int
    hints: tuple[Hint, ...]


_CLASSES = {
    c.__name__: c
    for c in (
        Paragraph, SuggestionRequest, Alternative, Suggestion, Announce, LoadModel, ModelLoaded, Failure, SurveyRequest,
        SourceReport, Survey, TrainingRequest, TrainingProgress, TrainingResult, HintsRequest, Hint, Hints,
    )
}  # fmt: skip
_NESTED = {
    "paragraphs": Paragraph,
    "alternatives": Alternative,
    "sources": SourceReport,
    "hints": Hint,
}


def to_json(message: Any) -> str:
    """One line, no newline in it; ``from_json`` gives an equal message back."""
    return json.dumps({"message": type(message).__name__, **asdict(message)}, ensure_ascii=True)


def from_json(line: str) -> Any:
    """The message a line of ``to_json`` holds.

    Raises:
        ValueError: not such a line.
    """
    try:
        fields = json.loads(line)
        cls = _CLASSES[fields.pop("message")]
        for name, value in fields.items():
            if isinstance(value, list):
                inner = _NESTED.get(name)
                fields[name] = tuple(_build(inner, item) if inner else item for item in value)
        return cls(**fields)
    except (KeyError, TypeError, AttributeError, json.JSONDecodeError) as error:
        raise ValueError(f"not a message: {line[:80]!r}") from error


def _build(cls: type, fields: dict[str, Any]) -> Any:
    return cls(**{name: tuple(value) if isinstance(value, list) else value for name, value in fields.items()})
