"""What Enter and Tab make next, per preset (editing.md section 1).

Pure tables and look-ups; which key was pressed where is the editor's business.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from screenwriter.screenplay.elements import SPEECH_PARTS, ElementKind

K = ElementKind


class FlowAction(Enum):
    """What a key does instead of choosing a kind; the value is what the status line says."""

    ELEMENT_MENU = "element menu"
    NEXT_PART = "next part"
    EXTENSIONS = "extension"


FlowTarget = ElementKind | FlowAction


@dataclass(frozen=True)
class FlowPreset:
    """One flow table. A kind that a table leaves out goes by ``_OTHER_KINDS``.

    ``*_end`` tells what comes after an element with text, ``*_empty`` what an empty element becomes; ``shift_tab`` what
    any element becomes.
    """

    name: str
    enter_end: Mapping[ElementKind, FlowTarget]
    tab_end: Mapping[ElementKind, FlowTarget]
    enter_empty: Mapping[ElementKind, FlowTarget]
    tab_empty: Mapping[ElementKind, FlowTarget]
    shift_tab: Mapping[ElementKind, FlowTarget]


_MENU = FlowAction.ELEMENT_MENU
_BACKWARDS: Mapping[ElementKind, FlowTarget] = {
    K.SCENE_HEADING: K.TRANSITION,
    K.ACTION: K.SCENE_HEADING,
    K.CHARACTER: K.ACTION,
    K.PARENTHETICAL: K.DIALOGUE,
    K.DIALOGUE: K.CHARACTER,
    K.LYRIC: K.DIALOGUE,
    K.TRANSITION: K.ACTION,
    K.SHOT: K.SCENE_HEADING,
    K.NEW_ACT: K.SCENE_HEADING,
    K.END_OF_ACT: K.SCENE_HEADING,
}
"""Shift+Tab where a table is silent: the way Tab came."""

FINAL_DRAFT = FlowPreset(
    "final_draft",
    enter_end={
        K.SCENE_HEADING: K.ACTION,
        K.ACTION: K.ACTION,
        K.CHARACTER: K.DIALOGUE,
        K.PARENTHETICAL: K.DIALOGUE,
        K.DIALOGUE: K.ACTION,
        K.TRANSITION: K.SCENE_HEADING,
        K.SHOT: K.ACTION,
        K.GENERAL: K.GENERAL,
        K.NEW_ACT: K.SCENE_HEADING,
        K.END_OF_ACT: K.NEW_ACT,
    },
    tab_end={
        K.SCENE_HEADING: FlowAction.NEXT_PART,
        K.ACTION: K.CHARACTER,
        K.CHARACTER: FlowAction.EXTENSIONS,
        K.PARENTHETICAL: K.DIALOGUE,
        K.DIALOGUE: K.PARENTHETICAL,
        K.TRANSITION: K.SCENE_HEADING,
        K.SHOT: K.ACTION,
        K.GENERAL: K.CHARACTER,
        K.NEW_ACT: K.SCENE_HEADING,
        K.END_OF_ACT: K.NEW_ACT,
    },
    enter_empty={},  # the element menu for every kind
    tab_empty={
        K.SCENE_HEADING: K.ACTION,
        K.ACTION: K.CHARACTER,
        K.CHARACTER: K.ACTION,
        K.PARENTHETICAL: K.DIALOGUE,
        K.DIALOGUE: K.PARENTHETICAL,
        K.TRANSITION: K.ACTION,
        K.SHOT: K.ACTION,
        K.GENERAL: K.ACTION,
        K.NEW_ACT: K.ACTION,
        K.END_OF_ACT: K.ACTION,
    },
    shift_tab=_BACKWARDS,
)

STARC = FlowPreset(
    "starc",
    enter_end={
        K.SCENE_HEADING: K.ACTION,
        K.ACTION: K.ACTION,
        K.CHARACTER: K.DIALOGUE,
        K.PARENTHETICAL: K.DIALOGUE,
        K.DIALOGUE: K.ACTION,
        K.LYRIC: K.ACTION,
        K.TRANSITION: K.SCENE_HEADING,
        K.SHOT: K.ACTION,
    },
    tab_end={
        K.SCENE_HEADING: K.ACTION,
        K.ACTION: K.CHARACTER,
        K.CHARACTER: K.PARENTHETICAL,
        K.PARENTHETICAL: K.DIALOGUE,
        K.DIALOGUE: K.PARENTHETICAL,
        K.LYRIC: K.PARENTHETICAL,
        K.TRANSITION: K.SCENE_HEADING,
        K.SHOT: K.ACTION,
    },
    enter_empty={
        K.SCENE_HEADING: K.SCENE_HEADING,
        K.ACTION: K.SCENE_HEADING,
        K.CHARACTER: K.ACTION,
        K.PARENTHETICAL: K.PARENTHETICAL,
        K.DIALOGUE: K.ACTION,
        K.LYRIC: K.ACTION,
        K.TRANSITION: K.TRANSITION,
        K.SHOT: K.SHOT,
    },
    tab_empty={
        K.SCENE_HEADING: K.ACTION,
        K.ACTION: K.CHARACTER,
        K.CHARACTER: K.ACTION,
        K.PARENTHETICAL: K.DIALOGUE,
        K.DIALOGUE: K.PARENTHETICAL,
        K.LYRIC: K.PARENTHETICAL,
        K.TRANSITION: K.ACTION,
        K.SHOT: K.ACTION,
    },
    shift_tab=_BACKWARDS,
)

TRELBY = FlowPreset(
    "trelby",
    enter_end={
        K.SCENE_HEADING: K.ACTION,
        K.ACTION: K.ACTION,
        K.CHARACTER: K.DIALOGUE,
        K.DIALOGUE: K.CHARACTER,
        K.PARENTHETICAL: K.DIALOGUE,
        K.TRANSITION: K.SCENE_HEADING,
        K.SHOT: K.ACTION,
        K.NEW_ACT: K.SCENE_HEADING,
        K.END_OF_ACT: K.SCENE_HEADING,
    },
    tab_end={
        K.SCENE_HEADING: K.CHARACTER,
        K.ACTION: K.CHARACTER,
        K.CHARACTER: K.PARENTHETICAL,
        K.DIALOGUE: K.ACTION,
        K.PARENTHETICAL: K.ACTION,
        K.TRANSITION: K.TRANSITION,
        K.SHOT: K.CHARACTER,
        K.NEW_ACT: K.ACTION,
        K.END_OF_ACT: K.ACTION,
    },
    enter_empty={},  # Trelby's table has no such column: the element menu
    tab_empty={
        K.SCENE_HEADING: K.ACTION,
        K.ACTION: K.CHARACTER,
        K.CHARACTER: K.ACTION,
        K.DIALOGUE: K.PARENTHETICAL,
        K.PARENTHETICAL: K.CHARACTER,
        K.TRANSITION: K.SCENE_HEADING,
        K.SHOT: K.ACTION,
        K.NEW_ACT: K.SCENE_HEADING,
        K.END_OF_ACT: K.SCENE_HEADING,
    },
    shift_tab={
        **_BACKWARDS,
        K.SCENE_HEADING: K.TRANSITION,
        K.ACTION: K.CHARACTER,
        K.CHARACTER: K.ACTION,
        K.DIALOGUE: K.ACTION,
        K.PARENTHETICAL: K.DIALOGUE,
        K.TRANSITION: K.CHARACTER,
        K.SHOT: K.SCENE_HEADING,
        K.NEW_ACT: K.SCENE_HEADING,
        K.END_OF_ACT: K.SCENE_HEADING,
    },
)

PRESETS: Mapping[str, FlowPreset] = {preset.name: preset for preset in (FINAL_DRAFT, STARC, TRELBY)}
"""By the name they have in the settings."""

_OTHER_ENTER_END: Mapping[ElementKind, FlowTarget] = {
    K.LYRIC: K.LYRIC,
    K.CAST_LIST: K.CAST_LIST,
    K.GENERAL: K.GENERAL,
    K.COLD_OPENING: K.SCENE_HEADING,
    K.NEW_ACT: K.SCENE_HEADING,
    K.END_OF_ACT: K.NEW_ACT,
}
_OTHER_TAB: Mapping[ElementKind, FlowTarget] = {K.LYRIC: K.DIALOGUE}


def is_bare(kind: ElementKind, text: str) -> bool:
    """Whether an element counts as empty: a parenthetical does with its brackets alone."""
    return not text or (kind is K.PARENTHETICAL and text == "()")


def kind_after_enter(
    kind: ElementKind, *, is_empty: bool, preset: FlowPreset, dialogue_enter: ElementKind = K.ACTION
) -> FlowTarget:
    """What Enter makes at the end of an element, or of an empty element itself.

    ``dialogue_enter`` is the writer's own choice after dialogue (Action or Character) in the Final Draft preset.
    """
    if is_empty:
        return preset.enter_empty.get(kind, _MENU)
    if kind is K.DIALOGUE and preset is FINAL_DRAFT:
        return dialogue_enter
    return preset.enter_end.get(kind, _OTHER_ENTER_END.get(kind, K.ACTION))


def kind_after_tab(kind: ElementKind, *, is_empty: bool, preset: FlowPreset) -> FlowTarget:
    """What Tab makes at the end of an element, or of an empty element itself."""
    table = preset.tab_empty if is_empty else preset.tab_end
    return table.get(kind, _OTHER_TAB.get(kind, K.ACTION))


def kind_after_shift_tab(kind: ElementKind, *, preset: FlowPreset) -> ElementKind:
    """What Shift+Tab makes of an element, empty or not."""
    target = preset.shift_tab.get(kind, K.ACTION)
    return target if isinstance(target, ElementKind) else K.ACTION


def menu_highlight(kind_above: ElementKind | None) -> ElementKind:
    """What the element menu offers first: Character after a speech, else Action."""
    return K.CHARACTER if kind_above in SPEECH_PARTS else K.ACTION


KIND_NAMES: Mapping[ElementKind, str] = {
    **{kind: kind.value.replace("_", " ").title() for kind in ElementKind},
    K.END_OF_ACT: "End of Act",
}
"""Kinds as a writer reads them."""

KIND_SHORTCUTS: Mapping[ElementKind, str] = {
    K.SCENE_HEADING: "Ctrl+1",
    K.ACTION: "Ctrl+2",
    K.CHARACTER: "Ctrl+3",
    K.PARENTHETICAL: "Ctrl+4",
    K.DIALOGUE: "Ctrl+5",
    K.TRANSITION: "Ctrl+6",
    K.SHOT: "Ctrl+7",
    K.CAST_LIST: "Ctrl+8",
    K.NEW_ACT: "Ctrl+9",
    K.GENERAL: "Ctrl+0",
}
"""The default keys of editing.md section 2, in the order of the element menu."""


def flow_hint(
    kind: ElementKind,
    is_empty: bool,
    preset: FlowPreset,
    *,
    at_end: bool = True,
    dialogue_enter: ElementKind = K.ACTION,
    shortcuts: Mapping[ElementKind, str] = KIND_SHORTCUTS,
) -> str:
    """What the status line says: ``Dialogue - Enter: Action - Tab: Parenthetical - Ctrl+3: Character``.

    The last part names the kind that neither key reaches and a writer wants most often here.
    """
    parts = [KIND_NAMES[kind]]
    reached: set[FlowTarget] = {kind}
    if is_empty or at_end:
        enter = kind_after_enter(kind, is_empty=is_empty, preset=preset, dialogue_enter=dialogue_enter)
        tab = kind_after_tab(kind, is_empty=is_empty, preset=preset)
        reached |= {enter, tab}
        parts += [f"Enter: {target_name(enter)}", f"Tab: {target_name(tab)}"]
    else:
        parts.append("Enter: split")
    for other in (K.CHARACTER, K.ACTION, K.SCENE_HEADING):
        if other not in reached and shortcuts.get(other):
            parts.append(f"{shortcuts[other]}: {KIND_NAMES[other]}")
            break
    return " - ".join(parts)


def target_name(target: FlowTarget) -> str:
    """A kind's or an action's name as the status line says it."""
    return target.value if isinstance(target, FlowAction) else KIND_NAMES[target]
