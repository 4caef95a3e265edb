"""The blend slider of the settings: keys move it, it says what it means, and the next question follows it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSlider

from screenwriter.messages import SuggestionRequest
from screenwriter.storage.settings import Settings
from screenwriter.ui.dialogs.blend_slider import MOST, BlendSlider
from screenwriter.ui.dialogs.settings_dialog import SettingsDialog
from screenwriter.ui.settings_controller import SettingsController
from screenwriter.ui.suggestion_session import ghost_settings

from .suggestion_desk import Desk


@pytest.fixture
def controller(qtbot, tmp_path):
    return SettingsController(Settings(), tmp_path / "settings.json")


@pytest.fixture
def dialog(qtbot, controller):
    made = SettingsDialog(controller)
    qtbot.addWidget(made)
    made.show()
    return made


def test_keys_move_the_slider_and_the_setting(qtbot, dialog, controller):
    slider = dialog.findChild(QSlider, "suggestion_blend")
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_End)
    assert controller.settings.suggestion_blend == MOST
    qtbot.keyClick(slider, Qt.Key.Key_PageDown)
    assert controller.settings.suggestion_blend == 60
    qtbot.keyClick(slider, Qt.Key.Key_Left)
    assert controller.settings.suggestion_blend == 55
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    assert ghost_settings(controller.settings).blend == 0


def test_cancel_takes_the_slider_back(qtbot, dialog, controller):
    dialog.findChild(QSlider, "suggestion_blend").setValue(12)
    assert controller.settings.suggestion_blend == 12
    dialog.reject()
    assert controller.settings == Settings()


def test_the_usual_place_of_slider_ghosts_and_requests_is_the_same():
    assert ghost_settings(Settings()).blend == pytest.approx(SuggestionRequest(1, (), "action", "").blend)


def test_it_says_what_its_place_means_also_to_a_screen_reader(qtbot):
    blend = BlendSlider(0)
    qtbot.addWidget(blend)
    texts = [label.text() for label in blend.findChildren(QLabel)]
    assert {"General", "Between", "My voice", "This script"} <= set(texts)
    assert "100 % the model, 0 % your scripts, 0 % this script" in texts
    assert blend.slider.accessibleName()
    assert blend.slider.accessibleDescription().startswith("General. 100 %")
    blend.slider.setValue(45)
    assert blend.slider.accessibleDescription().startswith("Between / My voice. ")
    blend.slider.setValue(MOST)
    assert blend.slider.accessibleDescription().startswith("This script. ")


def test_the_next_question_follows_the_slider(qtbot):
    desk = Desk(qtbot, ghost_settings(Settings(suggestion_blend=0, suggestion_delay_ms=0)))
    desk.type(" l")
    first = desk.rest()
    desk.controller.set_settings(ghost_settings(Settings(suggestion_blend=MOST, suggestion_delay_ms=0)))
    desk.type("a")
    assert (first.blend, desk.rest().blend) == (0, 1)
