"""No two buttons or entries that stand together answer to one Alt letter: the key would only move between them."""

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from screenwriter.storage.model_library import ModelLibrary
from screenwriter.ui.dialogs.models_dialog import ModelsDialog
from screenwriter.ui.dialogs.models_switch import ModelSwitch
from screenwriter.ui.dialogs.questions import Questions
from screenwriter.ui.editor.context_menu import context_menu
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from tests.ui.retrain_stand_ins import Loader, make_model


def shared_letters(texts: list[str]) -> list[str]:
    letters = Counter(found[1].lower() for text in texts if (found := re.search(r"&(\w)", text)))
    assert letters, "nothing here has a letter"
    return [letter for letter, times in letters.items() if times > 1]


def button_texts(widget: QWidget) -> list[str]:
    return [button.text() for button in widget.findChildren(QPushButton)]


def test_the_models_window_has_a_letter_for_each_button(qtbot, tmp_path):
    library = ModelLibrary(make_model(tmp_path / "shipped"), tmp_path / "models")
    dialog = ModelsDialog(library, ModelSwitch(library, Loader()), open_folder=lambda _: None)
    qtbot.addWidget(dialog)
    assert shared_letters(button_texts(dialog)) == []


def test_the_context_menu_has_a_letter_for_each_entry(qtbot):
    editor = ScreenplayEditor()
    qtbot.addWidget(editor)
    menu = context_menu(editor, editor.paste_plain)
    assert shared_letters([action.text() for action in menu.actions()]) == []


@pytest.mark.parametrize(
    "ask",
    [
        lambda questions: questions.ask_unsaved("Mill"),
        lambda questions: questions.ask_changed_on_disk(Path("mill.fountain")),
        lambda questions: questions.ask_open_elsewhere(Path("mill.fountain")),
        lambda questions: questions.ask_losses(Path("mill.txt"), ("colours",)),
        lambda questions: questions.ask_replace(Path("mill.fountain")),
        lambda questions: questions.ask_stop_learning(),
    ],
    ids=["unsaved", "changed on disk", "open elsewhere", "losses", "replace", "stop learning"],
)
def test_a_question_has_a_letter_for_each_answer(qtbot, ask):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    seen: list[str] = []

    def read_and_leave() -> None:
        box = QApplication.activeModalWidget()
        seen.extend(button_texts(box))
        box.reject()

    QTimer.singleShot(0, read_and_leave)
    ask(Questions(window))
    assert shared_letters(seen) == []
