import pytest

from screenwriter.engine.holding import Holding, runs_on_battery
from screenwriter.training_messages import TrainingProgress


def holding(typing=(), battery=None, cancelled=()):
    """Answers come from the lists, one at each look, then False."""
    typing, cancelled, told, slept = list(typing), list(cancelled), [], []
    one = Holding(
        lambda: bool(cancelled) and cancelled.pop(0),
        lambda: bool(typing) and typing.pop(0),
        battery,
        told.append,
        slept.append,
    )
    one.latest = TrainingProgress(7, 20, 3.0, 2.0, 50.0)
    return one, told, slept


def test_nothing_waits_where_nothing_holds():
    one, told, slept = holding()
    assert not one.is_over()
    assert told == [] and slept == []


def test_it_waits_while_keys_come_says_so_once_and_goes_on_by_itself():
    one, told, slept = holding(typing=[True, True, True])
    assert not one.is_over()
    assert [(p.phase, p.step) for p in told] == [("paused_typing", 7), ("learning", 7)]
    assert len(slept) == 3


def test_a_cancel_ends_the_wait():
    one, _, slept = holding(typing=[True] * 100, cancelled=[False, False, True, True])
    assert one.is_over()
    assert len(slept) == 2


def test_the_battery_holds_it_only_where_it_is_looked_at():
    one, told, _ = holding(battery=lambda: True, cancelled=[False, False, True, True])
    assert one.is_over()
    assert told[0].phase == "paused_battery"
    assert not holding(battery=None)[0].is_over()


def supply(folder, name, **values):
    (folder / name).mkdir()
    for key, value in values.items():
        (folder / name / key).write_text(f"{value}\n")


@pytest.mark.parametrize(
    ("supplies", "expected"),
    [
        ({}, False),
        ({"AC": {"type": "Mains", "online": 1}, "BAT0": {"type": "Battery", "status": "Discharging"}}, False),
        ({"AC": {"type": "Mains", "online": 0}, "BAT0": {"type": "Battery", "status": "Discharging"}}, True),
        ({"AC": {"type": "Mains", "online": 0}, "BAT0": {"type": "Battery", "status": "Full"}}, False),
        ({"BAT0": {"type": "Battery", "status": "Discharging"}}, True),
        ({"mouse": {"type": "Battery", "scope": "Device", "status": "Discharging"}}, False),
        ({"BAT0": {}}, False),
    ],
)
def test_what_linux_tells_of_mains_and_batteries(tmp_path, supplies, expected):
    for name, values in supplies.items():
        supply(tmp_path, name, **values)
    assert runs_on_battery(tmp_path) is expected


def test_without_such_a_folder_nothing_is_known(tmp_path):
    assert not runs_on_battery(tmp_path / "none")
