"""The hints that come from the language model: names and words for them; ``engine.line_hints`` finds them."""

from collections.abc import Iterable

from screenwriter.analysis.hints.rule import Group, Rule
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.messages import Hint


def _found_elsewhere(_script: HintScript) -> Iterable[Hint]:
    return ()


MODEL_RULES: tuple[Rule, ...] = (
    Rule(
        "doubtful_word",
        "Doubtful words",
        "A word that neither the dictionary nor the model expects here, or one of two that are easily taken for each "
        "other, where the sentence reads far better with the other. Leave it where it is dialect, a name or a joke.",
        Group.MODEL,
        _found_elsewhere,
    ),
    Rule(
        "flat_line",
        "Flat lines",
        "Every word of this line is what the model expected, which it learned from many scripts: the line may be one "
        "heard often. Plain words in the right place are no fault; leave it where the moment wants them.",
        Group.MODEL,
        _found_elsewhere,
    ),
    Rule(
        "voice_drift",
        "Reads more like another",
        "The words and habits of this line are nearer to another character's speeches than to the speaker's own. Only "
        "for characters with 30 speeches or more, and only lines of 8 words or more. Off at first: with a tenth of the "
        "lines given to the wrong speaker, 3 in 5 of the lines it is surest of were among them. Where every line has "
        "its right speaker it still marks one here and there.",
        Group.MODEL,
        _found_elsewhere,
    ),
)

OFF_AT_FIRST = ("voice_drift",)
"""Model rules that are worth too little to be on before a writer asks for them (docs/benchmarks.md)."""
