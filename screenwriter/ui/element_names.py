"""The kinds of paragraph as the window names them, and the line that says what Enter and Tab do, in its language."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from screenwriter.screenplay.elements import ElementKind
from screenwriter.screenplay.typing_rules import FlowAction, FlowTarget

translate = QCoreApplication.translate

ELEMENT_NAMES: Mapping[ElementKind, str] = {
    ElementKind.SCENE_HEADING: QT_TRANSLATE_NOOP("ElementNames", "Scene Heading"),
    ElementKind.ACTION: QT_TRANSLATE_NOOP("ElementNames", "Action"),
    ElementKind.CHARACTER: QT_TRANSLATE_NOOP("ElementNames", "Character"),
    ElementKind.PARENTHETICAL: QT_TRANSLATE_NOOP("ElementNames", "Parenthetical"),
    ElementKind.DIALOGUE: QT_TRANSLATE_NOOP("ElementNames", "Dialogue"),
    ElementKind.LYRIC: QT_TRANSLATE_NOOP("ElementNames", "Lyric"),
    ElementKind.TRANSITION: QT_TRANSLATE_NOOP("ElementNames", "Transition"),
    ElementKind.SHOT: QT_TRANSLATE_NOOP("ElementNames", "Shot"),
    ElementKind.GENERAL: QT_TRANSLATE_NOOP("ElementNames", "General"),
    ElementKind.CAST_LIST: QT_TRANSLATE_NOOP("ElementNames", "Cast List"),
    ElementKind.CENTERED: QT_TRANSLATE_NOOP("ElementNames", "Centered"),
    ElementKind.COLD_OPENING: QT_TRANSLATE_NOOP("ElementNames", "Cold Opening"),
    ElementKind.NEW_ACT: QT_TRANSLATE_NOOP("ElementNames", "New Act"),
    ElementKind.END_OF_ACT: QT_TRANSLATE_NOOP("ElementNames", "End of Act"),
    ElementKind.PAGE_BREAK: QT_TRANSLATE_NOOP("ElementNames", "Page Break"),
    ElementKind.SECTION: QT_TRANSLATE_NOOP("ElementNames", "Section"),
    ElementKind.SYNOPSIS: QT_TRANSLATE_NOOP("ElementNames", "Synopsis"),
    ElementKind.NOTE: QT_TRANSLATE_NOOP("ElementNames", "Note"),
    ElementKind.BONEYARD: QT_TRANSLATE_NOOP("ElementNames", "Boneyard"),
}
"""As ``KIND_NAMES``, to be translated where they are shown."""

ELEMENTS_IN_SENTENCES: Mapping[str, str] = {
    "scene_heading": QT_TRANSLATE_NOOP("ElementNames", "scene heading"),
    "action": QT_TRANSLATE_NOOP("ElementNames", "action"),
    "character": QT_TRANSLATE_NOOP("ElementNames", "character"),
    "parenthetical": QT_TRANSLATE_NOOP("ElementNames", "parenthetical"),
    "dialogue": QT_TRANSLATE_NOOP("ElementNames", "dialogue"),
    "lyric": QT_TRANSLATE_NOOP("ElementNames", "lyric"),
    "transition": QT_TRANSLATE_NOOP("ElementNames", "transition"),
    "shot": QT_TRANSLATE_NOOP("ElementNames", "shot"),
    "general": QT_TRANSLATE_NOOP("ElementNames", "general"),
    "cast_list": QT_TRANSLATE_NOOP("ElementNames", "cast list"),
    "centered": QT_TRANSLATE_NOOP("ElementNames", "centered"),
    "cold_opening": QT_TRANSLATE_NOOP("ElementNames", "cold opening"),
    "new_act": QT_TRANSLATE_NOOP("ElementNames", "new act"),
    "end_of_act": QT_TRANSLATE_NOOP("ElementNames", "end of act"),
    "page_break": QT_TRANSLATE_NOOP("ElementNames", "page break"),
    "section": QT_TRANSLATE_NOOP("ElementNames", "section"),
    "synopsis": QT_TRANSLATE_NOOP("ElementNames", "synopsis"),
    "note": QT_TRANSLATE_NOOP("ElementNames", "note"),
    "boneyard": QT_TRANSLATE_NOOP("ElementNames", "boneyard"),
}
"""By the names they have in messages: common in your *scene heading*."""

_ACTIONS: Mapping[FlowAction, str] = {
    FlowAction.ELEMENT_MENU: QT_TRANSLATE_NOOP("ElementNames", "element menu"),
    FlowAction.NEXT_PART: QT_TRANSLATE_NOOP("ElementNames", "next part"),
    FlowAction.EXTENSIONS: QT_TRANSLATE_NOOP("ElementNames", "extension"),
}
_SPLIT = QT_TRANSLATE_NOOP("ElementNames", "split")
_IN_FLOW_LINES = frozenset({*ELEMENT_NAMES.values(), *_ACTIONS.values(), _SPLIT})


def element_name(kind: ElementKind) -> str:
    """A kind's name as a label."""
    return translate("ElementNames", ELEMENT_NAMES[kind])


def element_in_sentence(kind: str) -> str:
    """A kind's name within a sentence, by the name it has in messages; one nobody knows as it is."""
    name = ELEMENTS_IN_SENTENCES.get(kind)
    return translate("ElementNames", name) if name else kind.replace("_", " ")


def target_name(target: FlowTarget) -> str:
    """What a key makes or does, as the status line says it."""
    return translate("ElementNames", _ACTIONS[target]) if isinstance(target, FlowAction) else element_name(target)


def flow_line(hint: str) -> str:
    """What ``typing_rules.flow_hint`` says, in the language of the window."""
    first, *others = hint.split(" - ")
    parts = [_said(first)]
    for part in others:
        key, _, does = part.rpartition(": ")
        parts.append(translate("ElementNames", "{key}: {does}").format(key=key, does=_said(does)))
    return " - ".join(parts)


def _said(name: str) -> str:
    return translate("ElementNames", name) if name in _IN_FLOW_LINES else name
