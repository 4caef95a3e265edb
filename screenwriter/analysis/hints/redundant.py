"""Phrases in which a word says again what another said."""

import re
from collections.abc import Iterator

from screenwriter.analysis.hints.matching import matches_outside_quotes
from screenwriter.analysis.hints.rewrites import instead
from screenwriter.analysis.hints.rule import Group, Rule, Scope
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.messages import Hint

_NAME = "redundant"
_OWN = r"(?:his|her|their|its)"
_SHORTER = (
    (rf"(nod|nods|nodding)\s+{_OWN}\s+heads?(?!\s+(?:at|to|toward|towards|in)\b)", r"\1"),
    (rf"(shrug|shrugs|shrugging)\s+{_OWN}\s+shoulders", r"\1"),
    (rf"(blink|blinks|blinking)\s+{_OWN}\s+eyes", r"\1"),
    (rf"(squint|squints)\s+{_OWN}\s+eyes", r"\1"),
    (r"(whisper|whispers|whispering|murmur|murmurs)\s+(?:softly|quietly)", r"\1"),
    (r"(shout|shouts|scream|screams|yell|yells|yelling|shouting|screaming)\s+loudly", r"\1"),
    (r"(sprint|sprints|dash|dashes|race|races|rush|rushes)\s+quickly", r"\1"),
    (r"(tiptoe|tiptoes|creep|creeps)\s+(?:slowly|quietly)", r"\1"),
    (r"(slam|slams)\s+(the\s+door|it)\s+(?:loudly|hard)", r"\1 \2"),
    (r"(?:the\s+)?(?:reason|cause)\s+why", "why"),
    (r"in\s+order\s+to", "to"),
    (r"due\s+to\s+the\s+fact\s+that", "because"),
    (r"despite\s+the\s+fact\s+that", "though"),
    (r"at\s+this\s+(?:point|moment)\s+in\s+time", "now"),
    (r"completely\s+(empty|silent|destroyed|naked|alone|full|still)", r"\1"),
    (r"each\s+and\s+every", "every"),
    (r"(return|returns|retreat|retreats)\s+back", r"\1"),
    (r"(enter|enters)\s+into", r"\1"),
    (r"(?:first|past)\s+(beginnings?|history)", r"\1"),
    (r"(small|tiny|huge|large|round|square|red|green|blue|yellow)\s+in\s+(?:size|shape|colou?r)", r"\1"),
    (r"makes\s+(?:his|her|their)\s+way\s+(to|through|across|into|over|toward|towards)", r"goes \1"),
)
_RULES = tuple((re.compile(rf"\b{pattern}\b", re.IGNORECASE), shorter) for pattern, shorter in _SHORTER)


def _find(script: HintScript) -> Iterator[Hint]:
    for pattern, shorter in _RULES:
        for index, match in matches_outside_quotes(script, script.action, pattern):
            message = f"“{match.group()}” says it twice or the long way: “{match.expand(shorter)}” is enough."
            hint = Hint(_NAME, index, match.start(), match.end(), message)
            yield instead(hint, script.text(index), match.expand(shorter))


RULE = Rule(
    _NAME,
    "Said twice",
    "Heads are what people nod and shoulders what they shrug; the shorter phrase shows the same picture.",
    Group.ECONOMY,
    _find,
    Scope.SCENE,
)
