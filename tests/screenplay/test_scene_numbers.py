"""Labels of a locked script: the cases of editing.md section 7, and that labels never repeat, change or fall."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screenwriter.screenplay.scene_numbers import (
    SCHEMES,
    SceneNumbering,
    better_scheme,
    label_key,
    longest_rising,
    number_scenes,
)


def numbered(present, scheme, ledger=(), moved=(), **more):
    labels = [None if label == "_" else label for label in present.split()]
    return " ".join(number_scenes(labels, SceneNumbering(True, scheme, frozenset(ledger), **more), moved))


@pytest.mark.parametrize(
    ("present", "suffixed", "in_front"),
    [
        ("_ _ _", "1 2 3", "1 2 3"),
        ("1 _ 2", "1 1A 2", "1 A1 2"),
        ("1 _ _ 2", "1 1A 1B 2", "1 A1 B1 2"),
        ("1 _", "1 2", "1 2"),
        ("2 _ 4", "2 2A 4", "2 A2 4"),
        ("_ 1", "A1 1", "A0 1"),
        ("_ _ 1", "A1 B1 1", "A0 B0 1"),
        ("1 2 5 3 4", "1 2 2A 3 4", "1 2 A2 3 4"),
        ("4 4 _ 5", "4 4A 4B 5", "4 A4 B4 5"),
    ],
)
def test_the_table_of_cases(present, suffixed, in_front):
    assert numbered(present, "1A") == suffixed
    assert numbered(present, "A1") == in_front


@pytest.mark.parametrize(
    ("present", "scheme", "ledger", "fresh"),
    [
        ("1 1A _ 1B 2", "1A", (), "1AA"),
        ("1 A1 _ B1 2", "A1", (), "AA1"),
        ("1 _ 1A 2", "1A", (), "A1A"),
        ("1 _ A1 2", "A1", (), "A01"),
        ("_ A1 1", "1A", (), "AA1"),
        ("_ A0 1", "A1", (), "A00"),
        ("A1 _ B1 1", "1A", (), "AB1"),
        ("7 7C _ 8", "1A", (), "7D"),
        ("7 C7 _ 8", "A1", (), "D7"),
        ("1 2 _", "1A", ("1", "2", "3"), "4"),
        ("1 2 _", "A1", ("1", "2", "3"), "4"),
        ("1 _ 2", "1A", ("1A",), "1B"),
        ("1 _ 2", "A1", ("A1",), "B1"),
        ("1 1Z _ 2", "1A", (), "1ZA"),
    ],
)
def test_the_new_label(present, scheme, ledger, fresh):
    assert numbered(present, scheme, ledger).split()[present.split().index("_")] == fresh


def test_a_moved_scene_loses_its_label_even_where_another_might():
    assert numbered("1 3 2 4", "1A", moved=[1]) == "1 1A 2 4"
    assert numbered("1 3 2 4", "1A", moved=[2]) == "1 3 3A 4"


def test_unreadable_labels_stay_and_letters_can_be_skipped():
    assert numbered("1 TEASER! _ 2", "1A") == "1 TEASER! 1A 2"
    assert numbered("1 1H _ 2", "1A", skips_i_and_o=True) == "1 1H 1J 2"


def test_labels_in_order():
    ordered = ["AA1", "A1", "AB1", "B1", "1", "A1A", "1A", "1AA", "1B", "A2", "2"]
    assert sorted(set(ordered), key=label_key) == ordered
    in_front = ["A00", "A0", "1", "A01", "A1", "AA1", "B1", "2"]
    assert sorted(set(in_front), key=lambda label: label_key(label, "A1")) == in_front


def test_the_scheme_of_a_script_is_that_in_which_its_labels_ascend():
    assert better_scheme(["1", "A1", "B1", "2"]) == "A1"
    assert better_scheme(["1", "1A", "2"]) == "1A"
    assert better_scheme([None, None]) == "1A"


def test_of_equal_runs_the_uppermost_stays():
    assert longest_rising([(4,), (3,)]) == [True, False]
    assert longest_rising([(1,), None, (9,), (2,), (3,)]) == [True, False, False, True, True]


STEPS = st.lists(st.tuples(st.sampled_from(["insert", "delete", "move"]), st.integers(0, 99), st.integers(0, 99)))


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 6), STEPS.map(lambda steps: steps[:18]), st.sampled_from(SCHEMES))
def test_labels_ascend_never_change_and_never_return(count, steps, scheme):
    scenes = [[label] for label in numbered("_ " * count, scheme).split()]
    ledger = {scene[0] for scene in scenes}
    for step, first, second in steps:
        if step == "insert":
            scenes.insert(first % (len(scenes) + 1), [None])
        elif step == "delete" and len(scenes) > 1:
            del scenes[first % len(scenes)]
        elif step == "move":
            scene = scenes.pop(first % len(scenes))
            scenes.insert(second % (len(scenes) + 1), scene)
            scene[0] = None
        before = [scene[0] for scene in scenes]
        labels = number_scenes(before, SceneNumbering(True, scheme, frozenset(ledger)))
        keys = [label_key(label, scheme) for label in labels]
        assert None not in keys
        assert keys == sorted(set(keys))
        for old, label in zip(before, labels, strict=True):
            assert label == old if old else label not in ledger
        ledger |= set(labels)
        for scene, label in zip(scenes, labels, strict=True):
            scene[0] = label


@given(st.integers(0, 40))
def test_unlocked_scenes_are_plain_numbers(count):
    assert number_scenes([None] * count, SceneNumbering()) == [str(number) for number in range(1, count + 1)]
