"""Rows with a detail: neither the name nor the detail pushes the other out of sight."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyleOptionViewItem

from screenwriter.ui.detail_delegate import DETAIL, DetailDelegate, detail_room

LONG = "INT. LEARNER CAR - SERIES OF SHOTS - MORNING - CONTINUOUS, AND SOME MORE"


@pytest.fixture
def rows(qtbot):
    """A list 360 pixels wide."""
    made = QListWidget()
    qtbot.addWidget(made)
    made.setItemDelegate(DetailDelegate(made))
    made.resize(360, 200)
    made.show()
    return made


def add(rows, name, detail):
    item = QListWidgetItem(name, rows)
    item.setData(DETAIL, detail)
    return rows.indexFromItem(item)


def drawn(rows, index):
    option = QStyleOptionViewItem()
    option.rect, option.fontMetrics = rows.visualRect(index), rows.fontMetrics()
    rows.itemDelegate().initStyleOption(option, index)
    return option


def test_a_long_name_ends_in_dots_before_its_detail(rows):
    index = add(rows, LONG, "changed, page 3")
    option = drawn(rows, index)
    room = detail_room(option, LONG, "changed, page 3")
    assert room.width() >= rows.fontMetrics().horizontalAdvance("changed, page 3")
    assert option.text.endswith("…") and LONG.startswith(option.text[:-1])
    assert option.rect.left() + rows.fontMetrics().horizontalAdvance(option.text) < room.left()


def test_a_short_name_is_whole_and_the_detail_has_the_rest(rows):
    option = drawn(rows, add(rows, "f.fountain", "/home/nora/" + "scripts/" * 30))
    assert option.text == "f.fountain"
    assert detail_room(option, option.text, "/x" * 400).width() > option.rect.width() // 2


def test_a_name_without_a_detail_is_left_to_the_list(rows):
    assert drawn(rows, add(rows, LONG, "")).text == LONG


def test_no_row_is_wider_than_its_list(rows):
    index = add(rows, LONG * 3, "changed, page 3")
    assert isinstance(rows.visualRect(index), QRect)
    assert rows.visualRect(index).width() <= rows.viewport().width()
    assert not rows.horizontalScrollBar().isVisible()
