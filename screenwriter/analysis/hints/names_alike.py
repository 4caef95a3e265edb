"""Two speaking characters whose names a reader confuses."""

from collections.abc import Iterator
from itertools import combinations

from screenwriter.analysis.hints.rule import Group, Rule
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.analysis.hints.words import edit_distance
from screenwriter.messages import Hint

_NAME = "names_alike"
_LEAST_CUES = 3
_MOST_EDITS = 2
_LEAST_LETTERS = 3
_LETTERS_FOR_TWO_EDITS = 5  # LIAM and LISA are told apart, MOIRA and MORAG are not


def _find(script: HintScript) -> Iterator[Hint]:
    names = [name for name, cues in script.cast.items() if len(cues) >= _LEAST_CUES and name.isalpha()]
    for first, second in combinations(names, 2):
        if _are_alike(first, second):
            cue = script.cast[second][0]
            message = f"{second} and {first} look alike on the page: another first letter keeps them apart."
            yield Hint(_NAME, cue, 0, len(script.text(cue)), message)


def _are_alike(one: str, other: str) -> bool:
    """Same first letter and a word shape to match: MARTA and MARTIN, not MARTA and MO."""
    short, long = sorted((len(one), len(other)))
    if one[0] != other[0] or short < _LEAST_LETTERS or long - short > _MOST_EDITS:
        return False
    edits = edit_distance(one, other)
    return edits == 1 or (edits == _MOST_EDITS and short >= _LETTERS_FOR_TWO_EDITS)


RULE = Rule(
    _NAME,
    "Names too alike",
    "Readers tell speakers apart by the shape and first letter of the cue. Two of the cast who share the first "
    "letter and all but two of the others get mixed up.",
    Group.CONSISTENCY,
    _find,
)
