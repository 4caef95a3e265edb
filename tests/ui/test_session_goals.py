"""Words of today and sprints: off by default, counted from what the script grows by, deletable."""

from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton, QToolButton

from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.storage.writing_days import WritingDay, read_days, write_days
from screenwriter.ui.dialogs.session_dialog import SessionDialog
from tests.ui.find_desk import desk

__all__ = ["desk"]

K = ElementKind


@pytest.fixture
def script(desk):
    desk.open_script(Element(K.SCENE_HEADING, "INT. A - DAY"), Element(K.ACTION, "One two three."))
    desk.put_caret(1, -1)
    return desk


def said(desk):
    return desk.program.window.status_line.findChild(QToolButton).text()


def today(desk):
    return desk.program.session.days.get(date.today().isoformat(), WritingDay())


def test_nothing_is_counted_until_it_is_switched_on(script):
    script.keys("= more words")
    assert said(script) == ""
    assert script.program.session.days == {}


def test_what_is_typed_counts_and_what_is_taken_out_counts_against_it(script):
    script.program.settings.change(counts_writing=True)
    assert said(script) == "0 words today"
    script.keys("= four five six")
    assert said(script) == "3 words today"
    script.keys(*["Back"] * 4)
    assert said(script) == "2 words today"
    script.program.settings.change(daily_goal_words=500)
    assert said(script) == "2 of 500 today"


def test_opening_a_script_is_no_writing(script, tmp_path):
    script.program.settings.change(counts_writing=True)
    script.keys("= four")
    file = tmp_path / "long.fountain"
    file.write_text("INT. MILL - DAY\n\n" + "Rain falls on the roof.\n\n" * 50)
    script.editor.document().setModified(False)
    assert script.program.documents.open(file)
    assert today(script).words == 1
    script.put_caret(1, -1).keys("= again")
    assert today(script).words == 2
    script.editor.undo()
    assert today(script).words == 1


def test_a_sprint_says_what_was_written_in_it(script, qtbot):
    script.program.settings.change(counts_writing=True)
    script.program.session.begin_sprint(60_000)
    script.keys("= four five")
    assert said(script).endswith("left  ·  2 words")
    script.program.session.end_sprint()
    assert "2 words" in script.program.window.status_line.currentMessage()
    assert (today(script).sprint_words, today(script).sprints) == (2, 0)
    script.program.session.begin_sprint(1)
    qtbot.waitUntil(lambda: not script.program.session.is_sprinting)
    assert today(script).sprints == 1


def test_days_are_kept_on_disk_until_they_are_deleted(script):
    script.program.settings.change(counts_writing=True)
    script.keys("= four")
    session = script.program.session
    session.save_now()
    [file] = script.program.settings._path.parents[1].glob("data/writing.json")
    assert read_days(file)[date.today().isoformat()].words == 1
    session.delete()
    assert not file.exists()
    assert said(script) == "0 words today"


def test_the_dialog_switches_sets_and_begins(qtbot, script):
    dialog = SessionDialog(script.program.settings.settings, {"2026-01-02": WritingDay(1200, 5)}, False)
    qtbot.addWidget(dialog)
    asked = []
    dialog.changed.connect(lambda name, value: asked.append((name, value)))
    dialog.sprint_wanted.connect(lambda begins: asked.append(begins))
    assert dialog.days.topLevelItem(0).text(1) == "1,200"
    assert not dialog.goal.isEnabled()
    dialog.switch.click()
    dialog.goal.setValue(750)
    dialog.sprint_button.click()
    assert asked == [("counts_writing", True), ("daily_goal_words", 750), True]
    assert all(button.toolTip() for button in dialog.findChildren(QPushButton) if "ays" in button.text())


@pytest.mark.parametrize("content", ["", "[]", '{"2026-01-02": {"words": "x"}}', '{"2026-01-02": {"other": 1}}'])
def test_a_damaged_file_is_no_days(tmp_path, content):
    file = tmp_path / "writing.json"
    file.write_text(content)
    assert read_days(file) == {}
    write_days(file, {"2026-01-02": WritingDay(3)})
    assert read_days(file) == {"2026-01-02": WritingDay(3)}
