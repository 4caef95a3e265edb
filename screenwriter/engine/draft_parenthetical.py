"""Parentheticals of a first draft: whether a speech has one, and which of several drawn ones is fit to stand."""

import re
from collections.abc import Sequence

from screenwriter.draft_messages import DraftPiece
from screenwriter.engine.sampled_text import Drawn, Length, Manner
from screenwriter.messages import Paragraph

PARENTHETICAL_LENGTH = Length(1, 1, 4, (")",))
PARENTHETICAL_MANNER = Manner(temperature=0.9, top_p=0.9, used_again=1.0)
PARENTHETICAL_DRAWS = 16

_ONE_IN = 5  # speeches
_LEAST_CHANCE = 0.02
_UNDERRATED = 2.0
"""The model gives parentheticals two thirds of the share they have behind people's cues, and some may have none."""

_WELL_FORMED = re.compile(r"\([^\W\d_][\w'’-]*(?:,? [^\W\d_][\w'’-]*){0,3}\)")
_INTO = re.compile(r"\binto (?:the |his |her )?(\w+)")
_NO_MANNER = re.compile(r"\((?:more|cont'?d?|continu\w+|v\.?o|o\.?s|filtered|pre-?lap)\b", re.IGNORECASE)


def speeches_with_parenthetical(paragraphs: Sequence[Paragraph]) -> list[bool]:
    """For each speech, oldest first, whether a parenthetical stands in it."""
    found: list[bool] = []
    for paragraph in paragraphs:
        if paragraph.kind == "character":
            found.append(False)
        elif paragraph.kind == "parenthetical" and found:
            found[-1] = True
    return found


def may_have_parenthetical(speeches: Sequence[bool]) -> bool:
    """Whether the next speech may have one: of five speeches in a row one has at most, with those above the scene."""
    return not any(speeches[1 - _ONE_IN :])


def chance_of_parenthetical(parenthetical: float, dialogue: float) -> float:
    """The chance (0 to 1) that a cue is followed by one, from the model's chances of the two symbols behind it; 0 where
    it is too small to mean anything."""
    chance = parenthetical / max(1e-9, parenthetical + dialogue)
    return 0.0 if chance < _LEAST_CHANCE else min(1.0, _UNDERRATED * chance)


def fit_parenthetical(drawn: Sequence[Drawn], written: Sequence[DraftPiece], told: str = "") -> str:
    """The likeliest well-formed one of one to four words that the draft does not have yet; "" where there is none.

    Args:
        told: heading and beat. Nobody speaks into a phone that neither these nor the draft have named.
    """
    used = {piece.text.casefold() for piece in written if piece.kind == "parenthetical"}
    named = " ".join([told, *(piece.text for piece in written if piece.kind != "parenthetical")]).casefold()
    fit = [
        text
        for text in drawn
        if is_parenthetical(text.text)
        and text.text.casefold() not in used
        and all(device in named for device in _INTO.findall(text.text.casefold()))
    ]
    return max(fit, key=lambda text: text.likelihood).text if fit else ""


def is_parenthetical(text: str) -> bool:
    """Whether a text is ``(one to four words)`` on how something is said, not an extension of a cue."""
    return bool(_WELL_FORMED.fullmatch(text)) and not _NO_MANNER.match(text) and not text.isupper()
