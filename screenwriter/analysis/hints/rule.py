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
    MODEL = "model"


class Scope(Enum):
    """How much of a script a rule has to see: a rule of scenes is asked again only about scenes that changed."""

    SCENE = "scene"
    SCRIPT = "script"


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing a script editor would mark.

    ``name`` is the stable key of settings and of the command line; ``title`` a label of a few words; ``explanation``
    says why it is marked and when to leave it; ``find`` yields hints in any order and must bear any text. A rule with
    ``Scope.SCENE`` may ask the script for names and word counts, but marks by what stands in one scene.
    """

    name: str
    title: str
    explanation: str
    group: Group
    find: Callable[[HintScript], Iterable[Hint]]
    scope: Scope = Scope.SCRIPT
