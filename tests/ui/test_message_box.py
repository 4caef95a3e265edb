"""The answers of a question are shown whole, however short the question is."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from screenwriter.storage.locations import resources_dir
from screenwriter.ui.appearance import Appearance
from screenwriter.ui.dialogs.message_box import MessageBox


@pytest.fixture
def themed(qapp):
    """The window's style sheet, while the test runs."""
    before, palette, parent = qapp.styleSheet(), qapp.palette(), QObject()
    Appearance(qapp, resources_dir() / "themes", "light", parent)
    yield
    qapp.setStyleSheet(before)
    qapp.setPalette(palette)


@pytest.mark.parametrize(
    "answers", [("Show That Window", "Open for Reading"), ("显示那个窗口(&S)", "以只读方式打开(&R)")]
)
def test_every_button_is_as_wide_as_its_text(qtbot, themed, answers):
    box = MessageBox(QMessageBox.Icon.Question, "Screenwriter", "Open?")
    qtbot.addWidget(box)
    buttons = [box.addButton(answer, QMessageBox.ButtonRole.ActionRole) for answer in answers]
    buttons.append(box.addButton(QMessageBox.StandardButton.Cancel))
    box.show()
    qtbot.waitExposed(box)
    wide_enough = [(button.text(), button.width() >= button.sizeHint().width()) for button in buttons]
    assert wide_enough == [(button.text(), True) for button in buttons]
    assert buttons[2].width() > buttons[2].fontMetrics().horizontalAdvance("Cancel") + 40  # no smaller than elsewhere


def test_questions_with_several_answers_use_it():
    from screenwriter.ui.dialogs import confirmation, omit_question, questions, recovery_dialog

    parts = (confirmation, omit_question, questions, recovery_dialog)
    assert [part.MessageBox for part in parts] == [MessageBox] * 4
