"""Directive notes: a note that tells what an element is, for kinds Fountain has no mark for (fountain.md section 5).

``!ANGLE ON THE LATCH [[.shot]]`` is a Shot here and harmless action with a note in every other program. Only
``[[.shot]]`` and ``[[.general]]`` come from the format's page; the rest is named after the kind in the same way, so
that no paragraph loses its kind by being saved.
"""

from dataclasses import replace

from screenwriter.screenplay.elements import Element, ElementKind

_KINDS = (
    ElementKind.SHOT,
    ElementKind.GENERAL,
    ElementKind.CAST_LIST,
    ElementKind.SCENE_HEADING,
    ElementKind.CHARACTER,
    ElementKind.PARENTHETICAL,
    ElementKind.DIALOGUE,
    ElementKind.LYRIC,
    ElementKind.TRANSITION,
)  # fmt: skip
_ACT_KINDS = (ElementKind.NEW_ACT, ElementKind.END_OF_ACT, ElementKind.COLD_OPENING)
_AFTER_ACTION = {"." + kind.value.replace("_", "-"): kind for kind in _KINDS}
_AFTER_CENTERED = {"." + kind.value.replace("_", "-"): kind for kind in _ACT_KINDS}


def can_be_spelled_out(kind: ElementKind) -> bool:
    """Whether forced action with a note can stand for the kind."""
    return kind in _KINDS


def directive(kind: ElementKind, scene_number: str | None = None) -> str:
    """The note that says ``kind``, brackets included; a heading's number goes with it."""
    number = f" {scene_number}" if scene_number is not None else ""
    return f"[[.{kind.value.replace('_', '-')}{number}]]"


def apply_directives(element: Element) -> Element:
    """The element as the last directive among its notes has it, without that note."""
    if element.kind is ElementKind.ACTION:
        meanings = _AFTER_ACTION
    elif element.kind is ElementKind.CENTERED:
        meanings = _AFTER_CENTERED
    else:
        return element
    for place in range(len(element.annotations) - 1, -1, -1):
        annotation = element.annotations[place]
        if annotation.kind is not ElementKind.NOTE or not annotation.text.startswith("."):
            continue
        name, _, number = annotation.text.partition(" ")
        kind = meanings.get(name)
        if kind is None or (number and kind is not ElementKind.SCENE_HEADING):
            continue
        others = element.annotations[:place] + element.annotations[place + 1 :]
        return replace(element, kind=kind, annotations=others, scene_number=number or None)
    return element
