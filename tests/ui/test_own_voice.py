"""Voice per character in the window: what the model is asked for, and what the status line says it rests on."""

import pytest

from screenwriter.messages import ModelLoaded
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.storage.settings import Settings
from screenwriter.ui.editor.ghost_settings import GhostSettings
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.settings_controller import SettingsController
from screenwriter.ui.suggestion_session import SuggestionSession, ghost_settings

from .suggestion_desk import Desk


def script(noras: int) -> tuple[Element, ...]:
    speeches = [
        (Element(ElementKind.CHARACTER, "NORA"), Element(ElementKind.DIALOGUE, f"Line {number}."))
        for number in range(noras)
    ]
    return (
        Element(ElementKind.SCENE_HEADING, "INT. MILL - NIGHT"),
        Element(ElementKind.ACTION, "The wheel turns"),
        *[element for speech in speeches for element in speech],
    )


def asked(desk: Desk, index: int):
    desk.go_to_end_of(index)
    desk.type(" ")
    return desk.rest()


@pytest.mark.parametrize(("speeches", "is_own"), [(29, False), (30, True)])
def test_thirty_speeches_make_a_voice(qtbot, speeches, is_own):
    desk = Desk(qtbot, elements=script(speeches))
    assert asked(desk, 5).own_voice is is_own


def test_action_and_a_switched_off_voice_ask_for_none(qtbot):
    desk = Desk(qtbot, elements=script(40))
    assert asked(desk, 1).own_voice is False
    desk.controller.set_settings(GhostSettings(delay_ms=0, own_voices=False))
    assert asked(desk, 5).own_voice is False
    assert not ghost_settings(Settings(suggestion_own_voices=False)).own_voices


def test_the_status_line_says_how_many_speeches_a_voice_rests_on(qtbot, tmp_path):
    desk = Desk(qtbot, elements=script(40))
    window = MainWindow(desk.editor)
    qtbot.addWidget(window)
    window.show()
    window.show_editor()
    window.activateWindow()
    desk.editor.setFocus()
    qtbot.waitUntil(desk.editor.hasFocus)
    settings = SettingsController(Settings(suggestion_delay_ms=0), tmp_path / "settings.json", window)
    session = SuggestionSession(desk.controller, window, settings)
    session.note_model(ModelLoaded("/m", "General English", 5))
    asked(desk, 5)
    assert window.status_line.text().endswith("General English · NORA, 40 speeches")
    settings.change(suggestion_own_voices=False)
    assert window.status_line.text().endswith("General English")
    asked(desk, 1)
    assert window.status_line.text().endswith("General English")
