"""The list of scenes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from screenwriter.ui.panels.navigator import Navigator, SceneRow

ROWS = (
    SceneRow(0, "1", "INT. MILL - DAY", 1, 11),
    SceneRow(7, "2", "EXT. RIVER - NIGHT", 2, 3),
    SceneRow(12, "2A", "INT. MILL, LOFT - NIGHT", 3, 8),
)


@pytest.fixture
def navigator(qtbot):
    made = Navigator()
    qtbot.addWidget(made)
    made.set_scenes(ROWS)
    made.resize(260, 400)
    made.show()
    return made


def scene_list(navigator):
    return navigator.tree


def shown(navigator):
    model = scene_list(navigator).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def click(qtbot, navigator, row):
    view = scene_list(navigator)
    rect = view.visualRect(view.model().index(row, 0))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())


def test_a_click_asks_for_the_scenes_place_in_the_script(qtbot, navigator):
    with qtbot.waitSignal(navigator.scene_chosen) as chosen:
        click(qtbot, navigator, 1)
    assert chosen.args == [7]


def test_the_filter_keeps_scenes_with_all_words(qtbot, navigator):
    field = navigator.findChild(QLineEdit)
    qtbot.keyClicks(field, "night mill")
    assert shown(navigator) == ["INT. MILL, LOFT - NIGHT"]
    with qtbot.waitSignal(navigator.scene_chosen) as chosen:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert chosen.args == [12]
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert len(shown(navigator)) == 3


def test_the_keyboard_goes_from_the_filter_through_the_list_and_out(qtbot, navigator):
    field = navigator.findChild(QLineEdit)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    view = scene_list(navigator)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(navigator.scene_chosen) as chosen:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert chosen.args == [7]
    with qtbot.waitSignal(navigator.left):
        qtbot.keyClick(view, Qt.Key.Key_Escape)


@pytest.mark.parametrize(("element", "row"), [(0, 0), (6, 0), (7, 1), (11, 1), (12, 2), (999, 2)])
def test_the_scene_of_the_caret_is_highlighted(navigator, element, row):
    navigator.set_current_element(element)
    model = scene_list(navigator).model()
    marks = [model.index(n, 0).data(Qt.ItemDataRole.UserRole + 1) for n in range(3)]
    assert marks == [n == row for n in range(3)]


def test_moving_inside_a_scene_does_not_scroll_the_list(navigator):
    many = [SceneRow(n * 10, str(n + 1), f"INT. ROOM {n}") for n in range(200)]
    navigator.set_scenes(many)
    navigator.set_current_element(5)
    bar = scene_list(navigator).verticalScrollBar()
    bar.setValue(bar.maximum())
    navigator.set_current_element(6)
    assert bar.value() == bar.maximum()
    navigator.set_current_element(15)
    assert bar.value() < bar.maximum()


def test_a_scene_says_number_page_and_length(navigator):
    model = scene_list(navigator).model()
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert spoken[0] == "Scene 1, INT. MILL - DAY, page 1  ·  1 3/8 pages"
    assert spoken[1].endswith("page 2  ·  3/8 page")
    assert spoken[2].endswith("page 3  ·  1 page")


def test_new_lengths_keep_the_place_in_the_list(navigator):
    many = [SceneRow(n * 10, str(n + 1), f"INT. ROOM {n}") for n in range(200)]
    navigator.set_scenes(many)
    bar = scene_list(navigator).verticalScrollBar()
    bar.setValue(500)
    navigator.set_scenes([SceneRow(n * 10 + 1, str(n + 1), f"INT. ROOM {n}", n + 1, 4) for n in range(200)])
    assert bar.value() == 500
    navigator.set_scenes([SceneRow(n * 10 + 1, str(n + 1), f"INT. ROOM {n}", n + 1, 4) for n in range(201)])
    assert bar.value() == 500


def test_a_script_without_scenes_says_how_to_begin_one(navigator):
    navigator.set_scenes(())
    assert not scene_list(navigator).isVisible()
