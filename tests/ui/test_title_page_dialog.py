"""The title page's dialog: typed with keys, seen in the picture, taken back with Revert."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPlainTextEdit

from screenwriter.screenplay.document import TitleEntry
from screenwriter.screenplay.page_format import LETTER
from screenwriter.ui.dialogs.title_page_dialog import TitlePageDialog

PRESENT = (
    TitleEntry("Title", "Mill"),
    TitleEntry("Author", "Nora"),
    TitleEntry("Contact", "12 Quay Street"),
    TitleEntry("Production", "4711"),
)


@pytest.fixture
def make(qtbot):
    def make_dialog(present=PRESENT, earlier=None, can_change=True):
        dialog = TitlePageDialog(present, present if earlier is None else earlier, LETTER, can_change)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return make_dialog


def field(dialog, name):
    return dialog.findChild(QPlainTextEdit, name)


def ok(dialog):
    return dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)


def test_typing_begins_in_the_title_and_tab_goes_on(qtbot, make):
    dialog = make()
    assert dialog.focusWidget() is field(dialog, "Title")
    qtbot.keyClicks(dialog.focusWidget(), " Race")
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClicks(dialog.focusWidget(), "Written by")
    assert dialog.entries() == (
        TitleEntry("Title", "Mill Race"), TitleEntry("Credit", "Written by"), *PRESENT[1:]
    )  # fmt: skip


def test_the_picture_shows_what_will_be_printed(qtbot, make):
    dialog = make()
    qtbot.keyClicks(field(dialog, "Title"), " *Race*")
    assert dialog.preview.lines == ["Mill Race", "Nora", "12 Quay Street"]
    field(dialog, "Title").clear()
    assert dialog.preview.lines == ["Nora", "12 Quay Street"]


def test_the_picture_has_the_title_in_the_middle_and_the_contact_at_the_lower_left(make):
    dialog = make()
    image = dialog.preview.grab().toImage()
    paper = image.pixelColor(image.width() // 2, image.height() // 10)
    inked = [
        (x / image.width(), y / image.height())
        for x in range(4, image.width() - 4)
        for y in range(4, image.height() - 4)
        if image.pixelColor(x, y) != paper
    ]
    assert inked
    assert all(abs(x - 0.53) < 0.1 for x, y in inked if y < 0.6)
    assert all(0.15 < x < 0.5 for x, y in inked if y > 0.6)
    assert min(y for _, y in inked) > 0.3
    assert max(y for _, y in inked) > 0.75


def test_enter_in_a_field_makes_a_line_and_the_field_grows(qtbot, make):
    dialog = make()
    contact = field(dialog, "Source")
    height = contact.height()
    qtbot.keyClicks(contact, "a book")
    qtbot.keyClick(contact, Qt.Key.Key_Return)
    qtbot.keyClicks(contact, "by Ann")
    assert contact.height() > height
    assert TitleEntry("Source", "a book\nby Ann") in dialog.entries()
    assert dialog.isVisible()


def test_revert_brings_back_what_was_before_the_first_change(qtbot, make):
    earlier = (TitleEntry("Title", "Low Water"), TitleEntry("Episode", "3"))
    dialog = make(earlier=earlier)
    qtbot.mouseClick(dialog.revert_button, Qt.MouseButton.LeftButton)
    assert dialog.entries() == earlier
    assert field(dialog, "Title").toPlainText() == "Low Water"
    assert not dialog.revert_button.isEnabled()
    qtbot.keyClicks(field(dialog, "Credit"), "by")
    assert dialog.revert_button.isEnabled()


def test_an_entry_is_added_with_keys_and_one_still_being_typed_counts(qtbot, make):
    dialog = make()
    qtbot.mouseClick(dialog.others.add_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(QApplication.focusWidget(), "Episode")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    editor = QApplication.focusWidget()
    qtbot.keyClicks(editor, "3. Low")
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(editor, "Water")
    dialog.accept()
    assert dialog.entries() == (*PRESENT, TitleEntry("Episode", "3. Low\nWater"))


def test_enter_ends_a_cell_and_not_the_dialog(qtbot, make):
    dialog = make()
    table = dialog.others.table
    table.setCurrentCell(0, 1)
    table.editItem(table.item(0, 1))
    editor = QApplication.focusWidget()
    qtbot.keyClicks(editor, " B")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.entries()[3] == TitleEntry("Production", "4711 B")


def test_a_chosen_entry_is_removed(qtbot, make):
    dialog = make()
    assert not dialog.others.remove_button.isEnabled()
    dialog.others.table.selectRow(0)
    qtbot.mouseClick(dialog.others.remove_button, Qt.MouseButton.LeftButton)
    assert dialog.entries() == PRESENT[:3]


def test_a_script_that_is_only_read_cannot_be_changed(qtbot, make):
    dialog = make(can_change=False)
    qtbot.keyClicks(field(dialog, "Title"), "x")
    assert dialog.entries() == PRESENT
    assert not ok(dialog).isEnabled()
    assert not dialog.others.add_button.isEnabled()
    assert not dialog.revert_button.isEnabled()


def test_an_empty_title_page_says_so_and_every_field_has_a_name(make):
    dialog = make(present=())
    assert dialog.preview.lines == []
    assert dialog.entries() == ()
    assert all(f.accessibleName() for f in dialog.findChildren(QPlainTextEdit))
