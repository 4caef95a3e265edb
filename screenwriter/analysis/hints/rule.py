"""What a revision rule is: a name, words that explain it, and a function that finds its hints."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum

from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.messages import Hint


class Group(Enum):
    """What a rule is about; marks are coloured and the list of rules is ordered by it."""

    FORMAT = "format"
    ECONOMY = "economy"
    CRAFT = "craft"
    CONSISTENCY = "consistency"


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing a script editor would mark.

    ``name`` is the stable key of settings and of the command line; ``title`` a label of a few words; ``explanation``
    says why it is marked and when to leave it; ``find`` yields hints in any order and must bear any text.
    """

    name: str
    title: str
    explanation: str
    group: Group
    find: Callable[[HintScript], Iterable[Hint]]
