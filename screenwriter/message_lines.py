"""Messages as lines of text: one JSON object a line, named by its class; how they travel to a child process."""

import json
from dataclasses import asdict
from typing import Any

from screenwriter.draft_messages import (
    Drafted,
    DraftEnded,
    DraftPiece,
    DraftRequest,
    Manners,
    OtherWay,
    OtherWayRequest,
    OtherWays,
)
from screenwriter.messages import (
    Alternative,
    Announce,
    Chance,
    Failure,
    Hint,
    Hints,
    HintsRequest,
    Likeness,
    LineHints,
    LineHintsProgress,
    LineHintsRequest,
    LoadModel,
    ModelLoaded,
    NextParagraph,
    NextRequest,
    Paragraph,
    Suggestion,
    SuggestionRequest,
    WhyAnswer,
    WhyRequest,
)
from screenwriter.report_messages import (
    Chart,
    Column,
    PlacedParagraph,
    Report,
    Reports,
    ReportsRequest,
    Series,
)
from screenwriter.screenplay.cast_facts import CharacterFact
from screenwriter.training_messages import (
    ComparedPlace,
    CompareRequest,
    Comparison,
    ComparisonProgress,
    Hold,
    SourceReport,
    Survey,
    SurveyRequest,
    TrainingProgress,
    TrainingRequest,
    TrainingResult,
)
from screenwriter.word_messages import (
    Corrections,
    CorrectionsRequest,
    EnglishGuess,
    EnglishRequest,
    Misspelt,
    Sense,
    SpellingRequest,
    Synonyms,
    SynonymsRequest,
    UsedWord,
)

_CLASSES = {
    c.__name__: c
    for c in (
        Paragraph, SuggestionRequest, Alternative, Suggestion, Announce, LoadModel, ModelLoaded, Failure, SurveyRequest,
        SourceReport, Survey, TrainingRequest, TrainingProgress, TrainingResult, HintsRequest, Hint, Hints,
        DraftPiece, DraftRequest, Drafted, DraftEnded, OtherWayRequest, OtherWay, OtherWays,
        WhyRequest, Likeness, WhyAnswer,
        NextRequest, Chance, NextParagraph, LineHintsRequest, LineHintsProgress, LineHints,
        Hold, CompareRequest, ComparisonProgress, ComparedPlace, Comparison,
        SpellingRequest, Misspelt, CorrectionsRequest, Corrections, SynonymsRequest, Synonyms, Sense, UsedWord,
        EnglishRequest, EnglishGuess,
        ReportsRequest, Reports,
    )
}  # fmt: skip
_NESTED = {
    "paragraphs": Paragraph,
    "alternatives": Alternative,
    "sources": SourceReport,
    "hints": Hint,
    "written": DraftPiece,
    "ways": OtherWay,
    "before": Paragraph,
    "passage": Paragraph,
    "places": ComparedPlace,
    "likenesses": Likeness,
    "kinds": Chance,
    "speakers": Chance,
    "also": Likeness,
    "senses": Sense,
    "in_script": UsedWord,
    "placed": PlacedParagraph,
    "facts": CharacterFact,
    "tables": Report,
    "table_columns": Column,
    "charts": Chart,
    "series": Series,
    "norms": Series,
}
_ALONE = {"piece": DraftPiece, "manners": Manners}


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
        return _build(cls, fields)
    except (KeyError, TypeError, AttributeError, json.JSONDecodeError) as error:
        raise ValueError(f"not a message: {line[:80]!r}") from error


def _build(cls: type, fields: dict[str, Any]) -> Any:
    return cls(**{name: _value(name, value) for name, value in fields.items()})


def _value(name: str, value: Any) -> Any:
    if isinstance(value, list):
        inner = _NESTED.get(name)
        return tuple(_build(inner, item) if inner else _frozen(item) for item in value)
    return _build(_ALONE[name], value) if name in _ALONE else value


def _frozen(value: Any) -> Any:
    return tuple(_frozen(item) for item in value) if isinstance(value, list) else value
