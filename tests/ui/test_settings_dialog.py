"""Settings in the window: they hold at once, and stick."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox

from screenwriter.storage.settings import Settings, load_settings
from screenwriter.ui.dialogs.settings_dialog import SettingsDialog
from screenwriter.ui.settings_controller import SettingsController


@pytest.fixture
def controller(qtbot, tmp_path):
    return SettingsController(Settings(), tmp_path / "settings.json")


def choose(dialog, name, value):
    box = dialog.findChild(QComboBox, name)
    box.setCurrentIndex(box.findData(value))


def test_a_choice_holds_at_once_and_is_on_disk_a_moment_later(qtbot, tmp_path, controller):
    dialog = SettingsDialog(controller)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(controller.changed):
        choose(dialog, "theme", "dark")
    dialog.findChild(QSpinBox, "suggestion_delay_ms").setValue(300)
    dialog.findChild(QCheckBox, "auto_capitals").setChecked(False)
    dialog.accept()
    expected = replace(Settings(), theme="dark", suggestion_delay_ms=300, auto_capitals=False)
    assert controller.settings == expected
    qtbot.waitUntil(lambda: load_settings(tmp_path / "settings.json") == expected)


def test_cancel_takes_everything_back(qtbot, controller):
    controller.change(theme="light", recent_files=("a",))
    dialog = SettingsDialog(controller)
    qtbot.addWidget(dialog)
    choose(dialog, "theme", "dark")
    choose(dialog, "flow_preset", "trelby")
    dialog.reject()
    assert controller.settings == replace(Settings(), theme="light", recent_files=("a",))


def test_every_choice_of_a_setting_can_be_chosen(qtbot, controller):
    dialog = SettingsDialog(controller)
    qtbot.addWidget(dialog)
    for box in dialog.findChildren(QComboBox):
        for row in range(box.count()):
            box.setCurrentIndex(row)
            assert getattr(controller.settings, box.objectName()) == box.itemData(row)


def test_every_switch_sets_its_own_setting_with_a_key(qtbot, controller):
    dialog = SettingsDialog(controller)
    qtbot.addWidget(dialog)
    dialog.show()
    for box in dialog.findChildren(QCheckBox)[::-1]:  # names in an empty cue depend on completion, which comes before
        before = controller.settings
        qtbot.keyClick(box, Qt.Key.Key_Space)
        assert controller.settings == replace(before, **{box.objectName(): not getattr(before, box.objectName())})
    assert not dialog.findChild(QCheckBox, "completes_empty_cue").isEnabled()
    dialog.reject()
    assert controller.settings == Settings()


def test_recent_files_are_newest_first_without_doubles(controller):
    for name in ("/a/1.fountain", "/a/2.fountain", "/a/1.fountain"):
        controller.note_file(name)
    assert controller.settings.recent_files == ("/a/1.fountain", "/a/2.fountain")
    assert controller.settings.last_folder == "/a"


def test_a_recent_file_that_is_gone_is_forgotten_and_one_that_is_there_is_not(tmp_path, controller):
    there = tmp_path / "there.fountain"
    there.write_text("x")
    controller.note_file(str(there))
    controller.note_file(str(tmp_path / "gone.fountain"))
    for path in controller.settings.recent_files:
        controller.forget_file_if_gone(path)
    assert controller.settings.recent_files == (str(there),)


def test_settings_that_cannot_be_written_are_told(qtbot, tmp_path):
    (tmp_path / "in the way").write_text("")
    controller = SettingsController(Settings(), tmp_path / "in the way" / "settings.json")
    controller.change(theme="dark")
    with qtbot.waitSignal(controller.not_kept):
        controller.save_now()
    assert controller.settings.theme == "dark"
