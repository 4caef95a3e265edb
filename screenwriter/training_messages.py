"""What is said about learning, and about comparing what was learned; as in ``messages``."""

from dataclasses import dataclass

from screenwriter.messages import Paragraph


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
