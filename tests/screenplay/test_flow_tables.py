"""The writer's own flow table: changed cell by cell, kept as words (editing.md section 1)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenwriter.screenplay.elements import ElementKind as K
from screenwriter.screenplay.flow_tables import (
    CUSTOM,
    ROWS,
    FlowColumn,
    cell,
    changed,
    flow_of,
    from_words,
    is_like,
    targets,
    to_words,
)
from screenwriter.screenplay.typing_rules import FINAL_DRAFT, PRESETS, FlowAction, kind_after_enter


@pytest.mark.parametrize("preset", PRESETS.values(), ids=lambda preset: preset.name)
def test_a_preset_copied_whole_does_the_same_everywhere(preset):
    assert is_like(from_words(to_words(preset)), preset)
    assert not any(is_like(preset, other) for other in PRESETS.values() if other is not preset)


def test_one_changed_cell_is_the_only_difference_and_the_choice_after_dialogue_is_kept_in_it():
    table = changed(FINAL_DRAFT, K.ACTION, FlowColumn.TAB_END, K.DIALOGUE, K.CHARACTER)
    assert table.name == CUSTOM
    different = [(k, c) for k in ROWS for c in FlowColumn if cell(table, k, c) != cell(FINAL_DRAFT, k, c, K.CHARACTER)]
    assert different == [(K.ACTION, FlowColumn.TAB_END)]
    assert kind_after_enter(K.DIALOGUE, is_empty=False, preset=table) is K.CHARACTER
    assert is_like(changed(table, K.ACTION, FlowColumn.TAB_END, K.CHARACTER), FINAL_DRAFT, K.CHARACTER)


@given(st.sampled_from(ROWS), st.sampled_from(FlowColumn), st.sampled_from([*PRESETS.values()]), st.data())
def test_any_cell_survives_being_kept(kind, column, preset, data):
    target = data.draw(st.sampled_from(targets(kind, column)))
    table = flow_of(CUSTOM, to_words(changed(preset, kind, column, target)))
    assert cell(table, kind, column) is target


def test_a_target_that_means_nothing_there_is_refused():
    for kind, column, target in [
        (K.ACTION, FlowColumn.TAB_END, FlowAction.NEXT_PART),
        (K.ACTION, FlowColumn.ENTER_END, FlowAction.ELEMENT_MENU),
        (K.ACTION, FlowColumn.SHIFT_TAB, K.NOTE),
    ]:
        with pytest.raises(ValueError):
            changed(FINAL_DRAFT, kind, column, target)


@given(st.lists(st.text(max_size=30), max_size=5))
def test_words_that_make_no_sense_cost_only_themselves(words):
    table = from_words(["action tab_end dialogue", "action shift_tab page_break", *words])
    assert is_like(table, changed(FINAL_DRAFT, K.ACTION, FlowColumn.TAB_END, K.DIALOGUE))
