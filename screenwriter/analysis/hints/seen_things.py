"""What is left of ``we see a boat`` when the watching is cut: safe only before a thing that does not act."""

import re

from screenwriter.analysis.hints.verb_forms import VERBS
from screenwriter.analysis.hints.word_lists import word_set

_THING = re.compile(
    r"\s+(?P<thing>(?:a|an|the|his|her|their|its|two|three|four|some|several|another)\s+(?:[\w’'-]+\s+){0,2}?[\w’'-]+|[A-Z][\w’'-]*)"
    r"(?P<rest>\s*[.,!;:–—-]|\s+(?:in|on|at|with|without|of|from|under|over|behind|beside|above|below|through|across|inside|"
    r"outside|between|near|against|along|down|up|and|as|[a-z]+ing|[a-z]+ed)\b|\s*$)"
)
_PLACES = word_set("in on at with of from under over behind beside above below through across inside outside into off")
_MAY_BE_NOUN_TOO = word_set(
    "bark board box brush call door drink drum fish fly fold hand hammer hat head knot lamp lead light line lock "
    "look march mop paint paw place plate play poke pump ring rock roll row saw scratch scream sign shovel slice "
    "smoke sound spray stack stamp stroke table tap tie trail turn twist walk watch water wave whistle wind truck "
    "back edge pack mount pass sketch skate sail dust empty clean clear open dry dirty smooth slow lower"
)


def is_thing_alone(after: str) -> bool:
    """Whether the text behind ``we see`` names a thing and gives it no bare verb (``we see a boat drift past``)."""
    match = _THING.match(after)
    if match is None:
        return False
    words = match["thing"].lower().split()[1:]
    if any(word in _PLACES for word in words):  # her through the window
        return False
    return not any(word in VERBS and word not in _MAY_BE_NOUN_TOO for word in words)
