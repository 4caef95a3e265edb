"""A second window steps aside of the first, stays on the screen, and does not make the windows wander."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from screenwriter.storage.window_slots import take_slot
from screenwriter.ui.window_place import STEP, stepped

SCREEN = QRect(0, 0, 1920, 1040)
LEAST = QSize(400, 300)


def test_numbers_of_windows_are_the_lowest_free_ones(tmp_path):
    one, two = take_slot(tmp_path), take_slot(tmp_path)
    assert (one.number, two.number) == (0, 1)
    one.release()
    one.release()
    assert take_slot(tmp_path).number == 0


def test_where_no_lock_can_be_made_the_window_opens_as_ever(tmp_path):
    file = tmp_path / "file"
    file.write_text("")
    assert take_slot(file / "folder").number == 0


@pytest.mark.parametrize("steps", [1, 2, 3])
def test_with_room_only_the_place_changes(steps):
    place = QRect(100, 80, 1200, 800)
    assert stepped(place, SCREEN, steps, LEAST) == place.translated(STEP * steps, STEP * steps)


def test_a_window_that_nearly_fills_the_screen_gives_way_in_size():
    place = QRect(20, 20, 1880, 1000)
    second = stepped(place, SCREEN, 1, LEAST)
    assert second.topLeft() == place.translated(STEP, STEP).topLeft()
    assert SCREEN.contains(second)


@given(
    st.integers(-50, 1900), st.integers(-50, 1000), st.integers(400, 2500), st.integers(300, 1500), st.integers(1, 40)
)
def test_every_window_is_on_the_screen_beside_the_one_before(x, y, width, height, steps):
    place = QRect(x, y, width, height)
    found = stepped(place, SCREEN, steps, LEAST)
    assert SCREEN.contains(found)
    assert found.width() >= min(LEAST.width(), width) and found.height() >= min(LEAST.height(), height)
    if steps > 1:
        assert found.topLeft() != stepped(place, SCREEN, steps - 1, LEAST).topLeft()
    else:
        assert found.topLeft() != place.topLeft()


def test_a_second_program_opens_aside_and_closing_it_keeps_the_first_ones_place(start, qtbot):
    first = start()
    first.window.setGeometry(40, 50, 700, 500)
    first.place.keep()
    first.settings.save_now()
    first.place.restore()
    kept = first.settings.settings.window_geometry
    second = start()
    assert second.window.geometry().topLeft() != first.window.geometry().topLeft()
    assert second.window.geometry().left() - first.window.geometry().left() == STEP
    second.place.keep()
    assert second.settings.settings.window_geometry == kept
    second.window.move(second.window.x() + 7, second.window.y())
    second.place.keep()
    assert second.settings.settings.window_geometry != kept
