"""A transition alone at the top of a page."""

from collections.abc import Iterator

from screenwriter.analysis.hints.rule import Group, Rule
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.messages import Hint
from screenwriter.screenplay.elements import ElementKind

_NAME = "transition_at_top"
_OPENS = ("FADE IN", "FADE UP", "FADE FROM", "OVER BLACK", "BLACK")


def _find(script: HintScript) -> Iterator[Hint]:
    after_break = False
    for index, paragraph in enumerate(script.paragraphs):
        if paragraph.kind == ElementKind.PAGE_BREAK.value:
            after_break = True
        elif index in script.printed_set:
            is_closing = paragraph.kind == ElementKind.TRANSITION.value and not paragraph.text.upper().startswith(
                _OPENS
            )
            if after_break and is_closing:
                message = (
                    "A page begins with this transition: it belongs to the scene before, so break the page below it."
                )
                yield Hint(_NAME, index, 0, len(paragraph.text), message)
            after_break = False


RULE = Rule(
    _NAME,
    "Transition at the top of a page",
    "CUT TO: ends a scene, so it stands under it. Pages break by themselves where this holds; a page break set by hand "
    "above a transition tears the two apart. FADE IN: may open a page.",
    Group.FORMAT,
    _find,
)
