"""The dialogs about keys, flow, corrections and settings, by keyboard: what is changed holds and sticks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QSpinBox

from screenwriter.screenplay.elements import ElementKind as K
from screenwriter.screenplay.flow_tables import CUSTOM, ROWS, FlowColumn
from screenwriter.storage.settings import Settings, load_settings
from screenwriter.ui.dialogs.corrections_dialog import CorrectionsDialog
from screenwriter.ui.dialogs.flow_dialog import FlowDialog
from screenwriter.ui.dialogs.settings_dialog import SettingsDialog
from screenwriter.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from screenwriter.ui.key_table import KeyTable
from screenwriter.ui.settings_controller import SettingsController
from screenwriter.ui.typing_choices import editor_settings

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TAB_END = list(FlowColumn).index(FlowColumn.TAB_END)


@pytest.fixture
def controller(qtbot, tmp_path):
    return SettingsController(Settings(), tmp_path / "settings.json")


def shown(qtbot, dialog):
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


# Enter and Tab


def choose_in_cell(qtbot, dialog, kind, column, text):
    """Open a cell with Enter and pick an item with keys."""
    dialog.table.setCurrentCell(ROWS.index(kind), column)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [box for box in dialog.table.findChildren(QComboBox) if box.view().isVisible()] != [])
    box = next(box for box in dialog.table.findChildren(QComboBox) if box.view().isVisible())
    rows = [box.itemText(row) for row in range(box.count())]
    steps = rows.index(text) - box.currentIndex()
    for _ in range(abs(steps)):
        qtbot.keyClick(box.view(), Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
    qtbot.keyClick(box.view(), Qt.Key.Key_Return)


def test_a_cell_changed_with_keys_makes_the_table_custom_and_holds_at_once(qtbot, controller, tmp_path):
    dialog = shown(qtbot, FlowDialog(controller))
    choose_in_cell(qtbot, dialog, K.ACTION, TAB_END, "Dialogue")
    assert dialog.presets.currentData() == CUSTOM
    assert dialog.table.item(ROWS.index(K.ACTION), TAB_END).font().bold()
    assert editor_settings(controller.settings).preset.tab_end[K.ACTION] is K.DIALOGUE
    controller.save_now()
    kept = load_settings(tmp_path / "settings.json")
    assert editor_settings(kept).preset.tab_end[K.ACTION] is K.DIALOGUE


def test_changing_a_cell_back_or_reset_leaves_the_preset(qtbot, controller):
    controller.change(flow_preset="trelby")
    dialog = shown(qtbot, FlowDialog(controller))
    choose_in_cell(qtbot, dialog, K.DIALOGUE, TAB_END, "Shot")
    choose_in_cell(qtbot, dialog, K.DIALOGUE, TAB_END, "Action")
    assert controller.settings.flow_preset == "trelby"
    choose_in_cell(qtbot, dialog, K.DIALOGUE, TAB_END, "Shot")
    qtbot.keyClick(dialog.reset_button, Qt.Key.Key_Space)
    assert controller.settings.flow_preset == "trelby" and not dialog.reset_button.isEnabled()


def test_the_writers_table_waits_while_a_preset_is_tried(qtbot, controller):
    dialog = shown(qtbot, FlowDialog(controller))
    choose_in_cell(qtbot, dialog, K.ACTION, TAB_END, "Shot")
    for name in ("starc", CUSTOM):
        dialog.presets.setCurrentIndex(dialog.presets.findData(name))
        dialog.presets.activated.emit(dialog.presets.currentIndex())
        assert controller.settings.flow_preset == name
    assert editor_settings(controller.settings).preset.tab_end[K.ACTION] is K.SHOT
    dialog.reject()
    assert controller.settings == Settings()


# Shortcuts


def choose_command(qtbot, dialog, words):
    dialog.search.clear()
    qtbot.keyClicks(dialog.search, words)
    return dialog.commands.currentItem().text(0)


def test_a_command_found_by_name_or_key_gets_the_key_that_is_pressed(qtbot):
    dialog = shown(qtbot, ShortcutsDialog(KeyTable()))
    assert choose_command(qtbot, dialog, "ctrl+shift+v") == "Paste as Plain Text"
    assert choose_command(qtbot, dialog, "boLD") == "Bold"
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    qtbot.keyClick(dialog.field, Qt.Key.Key_M, CTRL | SHIFT)
    assert "free" in dialog.notice.text()
    qtbot.keyClick(dialog.set_button, Qt.Key.Key_Space)
    assert dialog.table.keys("bold") == ("Ctrl+Shift+M",)
    assert dialog.commands.currentItem().text(2) == "Ctrl+Shift+M"


def test_a_conflict_says_whose_key_it_is_and_offers_to_take_it_over(qtbot):
    dialog = shown(qtbot, ShortcutsDialog(KeyTable()))
    choose_command(qtbot, dialog, "bold")
    qtbot.keyClick(dialog.field, Qt.Key.Key_D, CTRL)
    assert "Dual Dialogue" in dialog.notice.text() and "Take Over" in dialog.set_button.text().replace("&", "")
    qtbot.keyClick(dialog.set_button, Qt.Key.Key_Space)
    assert dialog.table.keys("bold") == ("Ctrl+D",) and dialog.table.keys("dual") == ()
    choose_command(qtbot, dialog, "dual")
    qtbot.keyClick(dialog.reset_button, Qt.Key.Key_Space)
    assert dialog.table.keys("dual") == ("Ctrl+D",) and dialog.table.keys("bold") == ()
    qtbot.keyClick(dialog.reset_all_button, Qt.Key.Key_Space)
    assert dialog.table == KeyTable()


def test_keys_of_writing_and_of_menus_are_refused_with_a_reason(qtbot):
    dialog = shown(qtbot, ShortcutsDialog(KeyTable()))
    choose_command(qtbot, dialog, "bold")
    for key, held, said in ((Qt.Key.Key_X, SHIFT, "writing"), (Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier, "File")):
        qtbot.keyClick(dialog.field, key, held)
        assert said in dialog.notice.text() and not dialog.set_button.isEnabled()


def test_a_second_key_can_be_added_and_all_taken_away(qtbot):
    dialog = shown(qtbot, ShortcutsDialog(KeyTable()))
    choose_command(qtbot, dialog, "alternatives")
    qtbot.keyClick(dialog.field, Qt.Key.Key_F9)
    qtbot.keyClick(dialog.add_button, Qt.Key.Key_Space)
    assert dialog.table.keys("ghost:list_alternatives") == ("Ctrl+Shift+Space", "F9")
    qtbot.keyClick(dialog.remove_button, Qt.Key.Key_Space)
    assert dialog.table.keys("ghost:list_alternatives") == ()


# Corrections


def test_a_correction_of_ones_own_is_added_with_keys_and_usual_ones_can_be_off(qtbot):
    dialog = shown(qtbot, CorrectionsDialog(Settings(words_left_alone=("then", "teh"))))
    qtbot.keyClicks(dialog.wrong, "Adress")
    qtbot.keyClick(dialog.wrong, Qt.Key.Key_Return)
    qtbot.keyClicks(dialog.right, "address")
    qtbot.keyClick(dialog.right, Qt.Key.Key_Return)
    assert dialog.slips() == ("adress=address",)
    qtbot.keyClicks(dialog.search, "teh")
    assert dialog.table.item(0, 0).checkState() is Qt.CheckState.Unchecked
    dialog.table.setCurrentCell(0, 0)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.words_left_alone() == ("then",)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.words_left_alone() == ("then", "teh")


def test_what_cannot_be_a_correction_is_not_added(qtbot):
    dialog = shown(qtbot, CorrectionsDialog(Settings()))
    for wrong, right in (("two words", "x"), ("x", ""), ("same", "same"), ("a=b", "c")):
        dialog.wrong.setText(wrong)
        dialog.right.setText(right)
        qtbot.keyClick(dialog.right, Qt.Key.Key_Return)
        assert dialog.slips() == ()
    dialog.wrong.setText("two words")
    assert dialog.notice.isVisible()


# Settings


def test_the_search_shows_the_page_of_a_setting_and_highlights_it(qtbot, controller):
    dialog = shown(qtbot, SettingsDialog(controller))
    qtbot.keyClicks(dialog.pages.search, "autumn")
    assert dialog.pages.nothing.isVisible() and dialog.pages.found_fields == []
    dialog.pages.search.clear()
    qtbot.keyClicks(dialog.pages.search, "TYPEWRITER")
    field = dialog.findChild(QSpinBox, "typewriter_height_percent")
    assert dialog.pages.found_fields == [field] and field.isVisible()
    marked = [label for label in dialog.findChildren(QLabel) if label.property("found")]
    assert [label.text() for label in marked] == ["Typewriter line at:"]
    qtbot.keyClick(dialog.pages.search, Qt.Key.Key_Return)
    assert dialog.focusWidget() is field
    assert dialog.isVisible()


def test_the_search_knows_tips_and_choices_and_goes_from_hit_to_hit(qtbot, controller):
    dialog = shown(qtbot, SettingsDialog(controller))
    qtbot.keyClicks(dialog.pages.search, "trelby")
    assert dialog.pages.found_fields == [dialog.findChild(QComboBox, "flow_preset")]
    dialog.pages.search.clear()
    qtbot.keyClicks(dialog.pages.search, "three dots usually")
    assert dialog.pages.found_fields == [dialog.findChild(QCheckBox, "ellipsis")]
    dialog.pages.search.clear()
    qtbot.keyClicks(dialog.pages.search, "pause")
    first, second = dialog.pages.found_fields[0], dialog.pages.found_fields[-1]
    assert first.isVisible() and not second.isVisible()
    qtbot.keyClick(dialog.pages.search, Qt.Key.Key_Up)
    assert second.isVisible() and not first.isVisible()
    qtbot.keyClick(dialog.pages.search, Qt.Key.Key_Escape)
    assert dialog.pages.search.text() == "" and dialog.isVisible()
    assert not [label for label in dialog.findChildren(QLabel) if label.property("found")]


def test_every_setting_of_the_dialog_can_be_found_by_its_own_words(qtbot, controller):
    dialog = shown(qtbot, SettingsDialog(controller))
    for box in dialog.findChildren(QCheckBox):
        dialog.pages.search.setText(box.text())
        assert box in dialog.pages.found_fields


def test_settings_shows_what_another_dialog_changed(qtbot, controller):
    dialog = shown(qtbot, SettingsDialog(controller))
    controller.change(flow_preset=CUSTOM)
    dialog.findChild(QCheckBox, "dashes").setChecked(True)
    assert controller.settings.flow_preset == CUSTOM
    assert dialog.findChild(QComboBox, "flow_preset").currentData() == CUSTOM
    assert not dialog.findChild(QComboBox, "dialogue_enter").isEnabled()  # the table itself says it
