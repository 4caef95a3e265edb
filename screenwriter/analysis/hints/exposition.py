"""Lines that tell somebody what they know already."""

import re
from collections.abc import Iterator

from screenwriter.analysis.hints.matching import matches_outside_quotes
from screenwriter.analysis.hints.rewrites import cut
from screenwriter.analysis.hints.rule import Group, Rule, Scope
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.messages import Hint
from screenwriter.screenplay.elements import ElementKind

_NAME = "exposition"
_MARKER = re.compile(
    r"\b(?<!\bfar )as\s+(?:you|we)\s+(?:(?:both|all|well|already|very)\s+)*(?:know|remember|recall)\b|"
    r"\bas\s+(?:you\s+are|you['’]re)\s+(?:well\s+)?aware\b|"
    r"\b(?:need|must|may|let\s+me|should)\s+(?:I\s+)?remind\s+you\b|"
    r"\bin\s+case\s+you(?:['’]ve|\s+have)?\s+(?:forgot|forgotten)\b|"
    r"\bas\s+I(?:['’]ve)?\s+(?:(?:already|always|often)\s+)*(?:told\s+you|explained|mentioned)\b|"
    r"\byou\s+(?:already\s+|well\s+)?know\s+(?:(?:perfectly|very)\s+well\s+)?that\s+"
    r"(?:I|we|he|she|they|our|my|your|the)\b|"
    r"\bremember,?\s+(?:when|how)\s+we\b|"
    r"\bas\s+your\s+(?:(?:older|younger|big|little|own)\s+)?"
    r"(?:brother|sister|mother|father|wife|husband|son|daughter|partner|boss|lawyer|doctor|best\s+friend)\b",
    re.IGNORECASE,
)


_ASKED = re.compile(
    r"[^.!?]*\?|\s*(?:hate|hates|love|loves|like|likes|can['’]t|don['’]t|doesn['’]t|never|always|would|won['’]t|'d|['’]m|am|is|are)\b"
)
"""``You know that he never swam?`` is news to the other; ``you know that I hate surprises`` is said of oneself."""


def _find(script: HintScript) -> Iterator[Hint]:
    for index, match in matches_outside_quotes(script, script.of_kind(ElementKind.DIALOGUE), _MARKER):
        if match.group().lower().startswith("you") and _ASKED.match(script.text(index), match.end()):
            continue
        message = f"“{match.group()}” often opens exposition: would they say this if nobody were listening?"
        hint = Hint(_NAME, index, match.start(), match.end(), message)
        # Only what a comma closes can go without taking the sentence along.
        yield cut(hint, script.text(index)) if script.text(index)[match.end() : match.end() + 1] == "," else hint


RULE = Rule(
    _NAME,
    "Exposition markers",
    "“As you know ...” is where one character tells another what both know, for the audience's sake. Look for a "
    "scene in which somebody needs to learn it, or fights about it.",
    Group.CRAFT,
    _find,
    Scope.SCENE,
)
