"""When a script is saved by itself."""

from PySide6.QtTest import QTest

from screenwriter.ui.autosave import Autosave


def counted(autosave):
    due = []
    autosave.due.connect(lambda: due.append(None))
    return due


def test_it_is_due_after_a_pause_and_once(qtbot):
    autosave = Autosave()
    due = counted(autosave)
    autosave.set_pause(0.02)
    autosave.note_change()
    qtbot.waitUntil(lambda: due != [])
    autosave.stop()
    QTest.qWait(60)
    assert len(due) == 1


def test_a_writer_who_never_pauses_is_saved_too(qtbot):
    autosave = Autosave()
    due = counted(autosave)
    autosave.set_pause(60)
    autosave.note_change()
    autosave._latest.setInterval(20)  # of the five minutes

    def write_on():
        autosave.note_change()
        return due != []

    qtbot.waitUntil(write_on)
    assert autosave._pause.isActive()


def test_without_a_pause_or_after_stopping_it_is_never_due(qtbot):
    autosave = Autosave()
    due = counted(autosave)
    autosave.note_change()
    autosave.set_pause(0.02)
    autosave.note_change()
    autosave.set_pause(0)
    autosave.set_pause(0.02)
    autosave.note_change()
    autosave.stop()
    QTest.qWait(60)
    assert due == []
