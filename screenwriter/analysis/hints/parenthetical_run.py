"""Speech after speech with a parenthetical."""

import re
from collections.abc import Iterator

from screenwriter.analysis.hints.rule import Group, Rule
from screenwriter.analysis.hints.script_view import HintScript, Speech
from screenwriter.messages import Hint
from screenwriter.screenplay.elements import ElementKind

_NAME = "parenthetical_run"
_PARENTHETICAL = ElementKind.PARENTHETICAL.value
_LEAST = 4  # speeches in a row
_NEEDED = re.compile(
    r"^\W*(?:(?:still\s+|back\s+)?(?:in|into|on|over|through|via|from|to|at|off|under|reading|reads|re|sotto|as|imitating|mimicking|mocking)\b|"
    r"subtitled|signing|sign\s+language|whispers?\b|whispering|v\.?o|o\.?s|singing|sings|cont|filtered|phone|radio|"
    r"speaker)|\b(?:subtitles?|subtitled)\b",
    re.IGNORECASE,
)
"""A language, a device, somebody addressed: what the line itself cannot tell."""


def _find(script: HintScript) -> Iterator[Hint]:
    run: list[int] = []
    for speech in (*script.speeches, None):
        first = _opening_parenthetical(script, speech) if speech else None
        if first is not None:
            run.append(first)
            continue
        if len(run) >= _LEAST:
            message = f"{len(run)} speeches in a row carry a parenthetical: keep the one that changes a meaning."
            yield Hint(_NAME, run[0], 0, len(script.text(run[0])), message)
        run = []


def _opening_parenthetical(script: HintScript, speech: Speech) -> int | None:
    """The speech's first parenthetical that tells how to speak; None if it has none."""
    parts = (part for part in speech.parts if script.kind(part) == _PARENTHETICAL)
    return next((part for part in parts if not _NEEDED.search(script.text(part))), None)


RULE = Rule(
    _NAME,
    "Parentheticals in a row",
    "When every speech is told how to be spoken, actors stop reading. Four or more in a row are marked once, at the "
    "first; a language, a device or a person addressed does not count.",
    Group.CRAFT,
    _find,
)
