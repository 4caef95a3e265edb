"""Parentheticals with no speech around them, or with nothing in them."""

import re
from collections.abc import Iterator
from itertools import pairwise

from screenwriter.analysis.hints.rule import Group, Rule, Scope
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.messages import Hint
from screenwriter.screenplay.elements import ElementKind

_NAME = "orphan_parenthetical"
_BRACKETED = re.compile(r"\([^()]{1,40}\)")
_ACTION = ElementKind.ACTION.value
_DIALOGUE = ElementKind.DIALOGUE.value
_PARENTHETICAL = ElementKind.PARENTHETICAL.value


def _find(script: HintScript) -> Iterator[Hint]:
    within = {part for speech in script.speeches for part in speech.parts}
    last = {speech.parts[-1]: speech for speech in script.speeches if len(speech.parts) > 1}
    for index in script.of_kind(ElementKind.PARENTHETICAL):
        text = script.text(index)
        reason = ""
        if not text.strip(" ()\t\n"):
            reason = "The brackets are empty: say how the line is spoken, or cut them."
        elif index not in within:
            reason = "This parenthetical stands under no cue: it belongs to a speech, or in action."
        elif index in last:
            reason = "Nothing is said after this parenthetical: as the end of a speech it belongs in action."
        if reason:
            yield Hint(_NAME, index, 0, len(text), reason)
    for above, index in pairwise(script.printed):
        text = script.text(index)
        if script.kind(above) == _DIALOGUE and script.kind(index) == _ACTION and _BRACKETED.fullmatch(text.strip()):
            # Read from a text file, a parenthetical with a blank line above it counts as action.
            reason = (
                "This parenthetical stands as action, cut off from its speech: no blank line above it, or a cue below."
            )
            yield Hint(_NAME, index, 0, len(text), reason)


RULE = Rule(
    _NAME,
    "Orphan parenthetical",
    "A parenthetical tells how the words under it are spoken, so it needs a cue above and words below. What a "
    "character does after the last word is action.",
    Group.FORMAT,
    _find,
    Scope.SCENE,
)
