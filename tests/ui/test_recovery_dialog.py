"""Offering unsaved text after a crash."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPlainTextEdit, QPushButton

from screenwriter.storage.atomic_file import FileStamp
from screenwriter.storage.locations import resources_dir
from screenwriter.storage.recovery import Journal, RecoveryCopy, find_leftovers
from screenwriter.ui.dialogs.recovery_dialog import RecoveryDialog
from screenwriter.ui.theme import load_theme


@pytest.fixture
def folder(tmp_path):
    for number in (1, 2):
        script = tmp_path / f"script {number}.fountain"
        script.write_text("INT. MILL\n\nRain.\n")
        journal = Journal(tmp_path / "recovery")
        copy = RecoveryCopy(f"INT. MILL\n\nHeavy rain {number}.\n", str(script), FileStamp(1, 1, ""), "", float(number))
        journal.write(copy)
        journal.close()
    return tmp_path / "recovery"


@pytest.fixture
def dialog(qtbot, folder):
    leftovers = find_leftovers(folder)
    theme = load_theme(resources_dir() / "themes" / "light.toml")
    made = RecoveryDialog(leftovers, Path.read_text, theme)
    qtbot.addWidget(made)
    made.show()
    yield made
    for leftover in leftovers:
        leftover.release()


def button(dialog, text):
    return next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "").startswith(text))


def press_in_question(text):
    """Answer the question that is about to be asked."""

    def press():
        box = QApplication.activeModalWidget()
        next(b for b in box.buttons() if b.text().replace("&", "") == text).click()

    QTimer.singleShot(0, press)


def words(dialog):
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def test_the_newest_is_shown_with_both_times_and_the_difference(dialog):
    text = dialog.findChild(QPlainTextEdit).toPlainText()
    assert "+ Heavy rain 2." in text
    assert "− Rain." in text
    assert "  INT. MILL" in text
    assert "“script 2.fountain” has text that was not saved" in words(dialog)
    assert "The file was saved" in words(dialog)


def test_another_can_be_chosen_and_restored(qtbot, dialog):
    dialog.findChild(QListWidget).setCurrentRow(1)
    assert "Heavy rain 1." in dialog.findChild(QPlainTextEdit).toPlainText()
    button(dialog, "Restore").click()
    assert dialog.chosen.copy.text == "INT. MILL\n\nHeavy rain 1.\n"


def test_later_keeps_all_of_them(dialog, folder):
    button(dialog, "Later").click()
    assert dialog.chosen is None
    assert len(list(folder.glob("*.recovery"))) == 2


def test_discarding_asks_first(dialog, folder):
    press_in_question("Keep")
    button(dialog, "Discard").click()
    assert len(list(folder.glob("*.recovery"))) == 2
    press_in_question("Delete")
    button(dialog, "Discard").click()
    assert len(list(folder.glob("*.recovery"))) == 1
    assert "Heavy rain 1." in dialog.findChild(QPlainTextEdit).toPlainText()
    press_in_question("Delete")
    button(dialog, "Discard").click()
    assert list(folder.glob("*.recovery")) == []
    assert not dialog.isVisible()


def test_a_script_whose_file_is_gone_still_shows_its_text(qtbot, dialog, folder):
    (folder.parent / "script 1.fountain").unlink()
    dialog.findChild(QListWidget).setCurrentRow(1)
    assert "cannot be read" in words(dialog)
    assert "+ Heavy rain 1." in dialog.findChild(QPlainTextEdit).toPlainText()
