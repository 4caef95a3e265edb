"""How many lines a paragraph takes on a page in the default format."""

from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.screenplay.elements import ElementKind
from screenwriter.screenplay.wrapping import wrap

_WIDTH = {ElementKind.DIALOGUE.value: 35, ElementKind.PARENTHETICAL.value: 26, ElementKind.LYRIC.value: 49}
"""Characters a line holds (page-format.md section 2); action and all else as below."""
_ACTION_WIDTH = 61


def line_width(kind: str) -> int:
    """Characters a line of this kind holds."""
    return _WIDTH.get(kind, _ACTION_WIDTH)


def printed_lines(script: HintScript, index: int) -> int:
    """Printed lines of a paragraph's visible text; blank lines before it are not counted."""
    text = script.text(index).replace("\u2028", "\n")
    return len(wrap(text, line_width(script.kind(index))))
