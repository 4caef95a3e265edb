"""The writer's own flow table: made from a preset cell by cell, and as words to be kept (editing.md section 1)."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from enum import Enum

from screenwriter.screenplay.elements import ElementKind
from screenwriter.screenplay.typing_rules import (
    FINAL_DRAFT,
    PRESETS,
    FlowAction,
    FlowPreset,
    FlowTarget,
    kind_after_enter,
    kind_after_shift_tab,
    kind_after_tab,
)

K = ElementKind
CUSTOM = "custom"


class FlowColumn(Enum):
    """One key in one situation; the value is the name of the table in ``FlowPreset``."""

    ENTER_END = "enter_end"
    ENTER_EMPTY = "enter_empty"
    TAB_END = "tab_end"
    TAB_EMPTY = "tab_empty"
    SHIFT_TAB = "shift_tab"


ROWS: tuple[ElementKind, ...] = (
    K.SCENE_HEADING, K.ACTION, K.CHARACTER, K.PARENTHETICAL, K.DIALOGUE, K.LYRIC, K.TRANSITION, K.SHOT, K.GENERAL,
    K.CAST_LIST, K.CENTERED, K.NEW_ACT, K.END_OF_ACT, K.COLD_OPENING, K.SECTION, K.SYNOPSIS,
)  # fmt: skip
"""Kinds that Enter and Tab lead from and to."""


def targets(kind: ElementKind, column: FlowColumn) -> tuple[FlowTarget, ...]:
    """What a cell may hold."""
    if column in (FlowColumn.ENTER_EMPTY, FlowColumn.TAB_EMPTY):
        return (FlowAction.ELEMENT_MENU, *ROWS)
    if column is FlowColumn.TAB_END and kind is K.SCENE_HEADING:
        return (FlowAction.NEXT_PART, *ROWS)
    if column is FlowColumn.TAB_END and kind is K.CHARACTER:
        return (FlowAction.EXTENSIONS, *ROWS)
    return ROWS


def cell(
    preset: FlowPreset, kind: ElementKind, column: FlowColumn, dialogue_enter: ElementKind = K.ACTION
) -> FlowTarget:
    """What a table does in one place, also where it leaves the kind out."""
    if column in (FlowColumn.ENTER_END, FlowColumn.ENTER_EMPTY):
        is_empty = column is FlowColumn.ENTER_EMPTY
        return kind_after_enter(kind, is_empty=is_empty, preset=preset, dialogue_enter=dialogue_enter)
    if column is FlowColumn.SHIFT_TAB:
        return kind_after_shift_tab(kind, preset=preset)
    return kind_after_tab(kind, is_empty=column is FlowColumn.TAB_EMPTY, preset=preset)


def changed(
    preset: FlowPreset,
    kind: ElementKind,
    column: FlowColumn,
    target: FlowTarget,
    dialogue_enter: ElementKind = K.ACTION,
) -> FlowPreset:
    """The table with one cell changed, whole and of the writer's own.

    Raises:
        ValueError: the target may not stand there.
    """
    if target not in targets(kind, column):
        raise ValueError(f"{target} may not stand in {kind.value}/{column.value}")
    cells = {(k, c): cell(preset, k, c, dialogue_enter) for k in ROWS for c in FlowColumn}
    return _table({**cells, (kind, column): target})


def is_like(one: FlowPreset, other: FlowPreset, dialogue_enter: ElementKind = K.ACTION) -> bool:
    """Whether two tables do the same everywhere."""
    return all(cell(one, k, c, dialogue_enter) == cell(other, k, c, dialogue_enter) for k in ROWS for c in FlowColumn)


def to_words(preset: FlowPreset) -> tuple[str, ...]:
    """A whole table to be kept: ``action enter_end action`` and so on."""
    return tuple(f"{k.value} {c.value} {_name(cell(preset, k, c))}" for k in ROWS for c in FlowColumn)


def from_words(words: Iterable[str]) -> FlowPreset:
    """The table that ``to_words`` gave; a cell that is missing or makes no sense is as in Final Draft."""
    cells = {(k, c): cell(FINAL_DRAFT, k, c) for k in ROWS for c in FlowColumn}
    columns = {column.value: column for column in FlowColumn}
    kinds = {kind.value: kind for kind in ROWS}
    for line in words:
        kind_name, _, rest = line.partition(" ")
        column_name, _, target_name = rest.partition(" ")
        kind, column = kinds.get(kind_name), columns.get(column_name)
        if kind is None or column is None:
            continue
        target = next((one for one in targets(kind, column) if _name(one) == target_name), None)
        if target is not None:
            cells[kind, column] = target
    return _table(cells)


def flow_of(name: str, words: Iterable[str]) -> FlowPreset:
    """The table of that name: a preset, or the writer's own from its words."""
    return from_words(words) if name == CUSTOM else PRESETS[name]


def _table(cells: Mapping[tuple[ElementKind, FlowColumn], FlowTarget]) -> FlowPreset:
    columns = {column.value: {kind: cells[kind, column] for kind in ROWS} for column in FlowColumn}
    return replace(FINAL_DRAFT, name=CUSTOM, **columns)


def _name(target: FlowTarget) -> str:
    return target.name.lower()
