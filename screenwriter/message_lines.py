"""Messages as lines of text: one JSON object a line, named by its class; how they travel to a child process."""

import json
from dataclasses import asdict
from typing import Any

from screenwriter.messages import (
    Alternative,
    Announce,
    Chance,
    ComparedPlace,
    CompareRequest,
    Comparison,
    ComparisonProgress,
    Drafted,
    DraftEnded,
    DraftPiece,
    DraftRequest,
    Failure,
    Hint,
    Hints,
    HintsRequest,
    Hold,
    Likeness,
    LoadModel,
    Manners,
    ModelLoaded,
    NextParagraph,
    NextRequest,
    OtherWay,
    OtherWayRequest,
    OtherWays,
    Paragraph,
    SourceReport,
    Suggestion,
    SuggestionRequest,
    Survey,
    SurveyRequest,
    TrainingProgress,
    TrainingRequest,
    TrainingResult,
    WhyAnswer,
    WhyRequest,
)

_CLASSES = {
    c.__name__: c
    for c in (
        Paragraph, SuggestionRequest, Alternative, Suggestion, Announce, LoadModel, ModelLoaded, Failure, SurveyRequest,
        SourceReport, Survey, TrainingRequest, TrainingProgress, TrainingResult, HintsRequest, Hint, Hints,
        DraftPiece, DraftRequest, Drafted, DraftEnded, OtherWayRequest, OtherWay, OtherWays,
        WhyRequest, Likeness, WhyAnswer,
        NextRequest, Chance, NextParagraph,
        Hold, CompareRequest, ComparisonProgress, ComparedPlace, Comparison,
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
        for name, value in fields.items():
            if isinstance(value, list):
                inner = _NESTED.get(name)
                fields[name] = tuple(_build(inner, item) if inner else item for item in value)
            elif name in _ALONE:
                fields[name] = _build(_ALONE[name], value)
        return cls(**fields)
    except (KeyError, TypeError, AttributeError, json.JSONDecodeError) as error:
        raise ValueError(f"not a message: {line[:80]!r}") from error


def _build(cls: type, fields: dict[str, Any]) -> Any:
    return cls(**{name: tuple(value) if isinstance(value, list) else value for name, value in fields.items()})
