"""Drafting a scene and saying a line another way, in the whole window with the shipped model in this process."""

import time

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from screenwriter.bridge.in_process import InProcessConnection
from screenwriter.engine.server import EngineServer
from screenwriter.formats.fountain import write_fountain
from screenwriter.messages import LoadModel
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.storage.ledger import LEDGER, read_ledger
from screenwriter.storage.locations import Locations
from tests.ui.find_desk import FindDesk, started

K = ElementKind
SCRIPT = (
    Element(K.SCENE_HEADING, "INT. BOATHOUSE - NIGHT", scene_number="4"),
    Element(K.ACTION, "Ropes drip from the beams."),
    Element(K.CHARACTER, "NORA"),
    Element(K.DIALOGUE, "The ferry was late and I was glad of it. You know why."),
    Element(K.CHARACTER, "IDRIS"),
    Element(K.DIALOGUE, "You are never glad of anything."),
    Element(K.SCENE_HEADING, "EXT. PIER - DAWN", scene_number="5"),
)
PATIENCE_MS = 60_000  # a core that others want too drafts slowly

pytestmark = pytest.mark.slow


class KeptEngine(EngineServer):
    """Loads a model once for all tests; each connection finds it as if it were just started."""

    def __init__(self):
        super().__init__("suggest")
        self._loaded = None

    def handle(self, message, reply):
        if isinstance(message, LoadModel) and self._loaded is not None:
            self._newest = self._newest_draft = 0
            reply(self._loaded)
            return
        super().handle(message, reply)

    def _load(self, message):
        self._loaded = super()._load(message)
        return self._loaded


@pytest.fixture(scope="module")
def engine():
    return KeptEngine()


@pytest.fixture
def desk(qtbot, tmp_path, engine):
    def connect(role):
        if role != "suggest":
            raise OSError("only suggestions in this test")
        return InProcessConnection(engine)

    desk = FindDesk(started(qtbot, tmp_path / "home", connect), qtbot)
    desk.home = Locations.under(tmp_path / "home")
    yield desk


def in_dialog(steer):
    """Do this in the dialog that opens next; what goes wrong there closes it and is raised afterwards."""
    failed = []

    def run():
        dialog = QApplication.activeModalWidget()
        try:
            steer(dialog)
        except BaseException as error:
            failed.append(error)
            dialog.reject()

    QTimer.singleShot(0, run)
    return failed


def trigger(desk, name, steer):
    failed = in_dialog(steer)
    desk.program.window.actions_by_name[name].trigger()
    if failed:
        raise failed[0]


def wait(condition):
    for _ in range(PATIENCE_MS // 20):
        if condition():
            return
        QApplication.processEvents()
        time.sleep(0.02)  # not qWait: that keeps Python's lock, which the model in this process drafts with
    raise AssertionError("waited in vain")


def write(dialog, *beats):
    dialog.beats.setPlainText("\n".join(beats))
    QTest.mouseClick(dialog.write_button, Qt.MouseButton.LeftButton)
    wait(lambda: not dialog.session.is_writing)


def test_a_draft_fills_an_empty_scene_as_one_step_and_is_on_record(desk):
    desk.open_script(*SCRIPT)
    before = tuple(desk.elements)
    desk.put_caret(6, 3)

    def steer(dialog):
        assert dialog.heading_field.text() == "EXT. PIER - DAWN"
        assert dialog.characters_field.text() == "IDRIS, NORA" or dialog.characters_field.text() == "NORA, IDRIS"
        assert not dialog.insert_button.isEnabled()
        dialog.characters_field.setText("林晓，周明、 nora,林晓")
        assert dialog.characters() == ("林晓", "周明", "NORA")
        dialog.characters_field.setText("")  # action only: whether somebody speaks is the model's choice
        dialog.lines.setValue(3)
        write(dialog, "nora finds the letter")
        assert dialog.list.count() == 4
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)  # keeps the second and goes on to the third
        assert [row.is_kept for row in dialog.session.rows] == [True, True, False, False]
        QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
        assert dialog.list.count() == 3
        assert tuple(desk.elements) == before  # nothing enters the script by itself
        QTest.mouseClick(dialog.insert_button, Qt.MouseButton.LeftButton)

    trigger(desk, "draft_scene", steer)
    after = tuple(desk.elements)
    assert after[:7] == before and after[7] == Element(K.ACTION, "Nora finds the letter.")
    assert len(after) == 9
    provenance = desk.program.provenance.provenance
    assert [stretch.origin for stretch in provenance.stretches] == ["drafted"]
    assert provenance.stretches[0].model == "General English" and provenance.stretches[0].text == after[-1].text
    shares = provenance.shares("")
    assert shares.script.by_model > 0
    desk.editor.undo()
    assert tuple(desk.elements) == before and not desk.editor.document().isUndoAvailable()
    assert provenance.shares("").script.by_model == 0
    desk.editor.redo()
    assert provenance.shares("").script.by_model == shares.script.by_model


def test_a_draft_goes_behind_a_scene_that_holds_something_and_cancel_leaves_it_alone(desk):
    desk.open_script(*SCRIPT)
    before = tuple(desk.elements)
    desk.put_caret(3, 3)

    def cancel(dialog):
        write(dialog, "Nora waits")
        QTest.mouseClick(dialog.steering["keep_all"], Qt.MouseButton.LeftButton)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    trigger(desk, "draft_scene", cancel)
    assert tuple(desk.elements) == before

    def insert(dialog):
        assert dialog.heading_field.text() == ""
        dialog.heading_field.setText("int. mill - day")
        dialog.lines.setValue(1)
        write(dialog, "Nora waits")
        QTest.mouseClick(dialog.steering["keep_all"], Qt.MouseButton.LeftButton)
        QTest.mouseClick(dialog.insert_button, Qt.MouseButton.LeftButton)

    trigger(desk, "draft_scene", insert)
    after = tuple(desk.elements)
    assert after[:6] == before[:6] and after[6] == Element(K.SCENE_HEADING, "INT. MILL - DAY")
    assert after[7].text == "Nora waits." and after[-1] == before[-1]


def test_an_edited_element_is_kept_and_only_the_models_letters_of_it_are_on_record(desk):
    desk.open_script(*SCRIPT)
    desk.put_caret(6, 3)

    def steer(dialog):
        dialog.lines.setValue(1)
        dialog.characters_field.setText("")
        write(dialog, "Nora waits")
        dialog.list.setCurrentRow(1)
        drafted = dialog.list.item(1).text()
        QTest.keyClick(dialog.list, Qt.Key.Key_F2)
        [field] = dialog.list.viewport().findChildren(QLineEdit)
        field.setText(f"Slowly. {drafted}")
        QTest.keyClick(field, Qt.Key.Key_Return)
        wait(lambda: dialog.session.rows[1].is_kept)
        assert dialog.session.rows[1].piece.text == f"Slowly. {drafted}"
        QTest.mouseClick(dialog.insert_button, Qt.MouseButton.LeftButton)

    trigger(desk, "draft_scene", steer)
    assert desk.texts()[-1].startswith("Slowly. ")
    shares = desk.program.provenance.provenance.shares("").script
    assert shares.by_model == len(desk.texts()[-1].split()) - 1


def test_stop_ends_the_writing_at_once(desk):
    desk.open_script(*SCRIPT)

    def steer(dialog):
        dialog.lines.setValue(12)
        dialog.beats.setPlainText("\n".join(f"Beat {number} happens" for number in range(20)))
        QTest.mouseClick(dialog.write_button, Qt.MouseButton.LeftButton)
        wait(lambda: dialog.list.count() > 1)
        QTest.mouseClick(dialog.steering["stop"], Qt.MouseButton.LeftButton)
        assert not dialog.session.is_writing
        count = dialog.list.count()
        QTest.qWait(150)
        assert dialog.list.count() == count < 100
        dialog.reject()

    trigger(desk, "draft_scene", steer)


def test_another_way_replaces_the_sentence_at_the_caret_as_one_step(desk, qtbot):
    desk.open_script(*SCRIPT)
    before = tuple(desk.elements)
    desk.put_caret(3, 5).keys("Ctrl+Shift+Y")
    popup = desk.program.drafts.popup
    qtbot.waitUntil(lambda: popup.is_open, timeout=PATIENCE_MS)
    assert desk.selected() == (3, "The ferry was late and I was glad of it.")
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert tuple(desk.elements) == before
    desk.put_caret(3, 5).keys("Ctrl+Shift+Y")
    qtbot.waitUntil(lambda: popup.is_open, timeout=PATIENCE_MS)
    chosen = popup.topLevelItem(1).text(0)
    qtbot.keyClick(popup, Qt.Key.Key_2)
    assert desk.texts()[3].replace("’", "'") == f"{chosen} You know why."
    [stretch] = desk.program.provenance.provenance.stretches
    assert (stretch.origin, stretch.how, stretch.alternative) == ("accepted", "another_way", 2)
    desk.editor.undo()
    assert tuple(desk.elements) == before and not desk.editor.document().isUndoAvailable()


def test_another_way_means_nothing_in_a_heading_and_says_so(desk):
    desk.open_script(*SCRIPT)
    desk.put_caret(0, 3).keys("Ctrl+Shift+Y")
    assert "line of dialogue or action" in desk.program.window.status_line.currentMessage()


def test_a_locked_script_is_neither_drafted_nor_said_another_way(desk):
    desk.open_script(*SCRIPT)
    desk.program.suggestions.set_locked(True)
    desk.put_caret(3, 5)
    desk.program.drafts.say_another_way()
    desk.program.drafts.draft_scene()
    assert "locked" in desk.program.window.status_line.currentMessage()


def test_the_record_survives_save_and_reopen_and_the_file_has_no_trace(desk, qtbot, tmp_path):
    file = tmp_path / "mill.fountain"
    desk.open_script(*SCRIPT)
    desk.put_caret(6, 3)

    def steer(dialog):
        write(dialog, "Nora waits")
        QTest.mouseClick(dialog.steering["keep_all"], Qt.MouseButton.LeftButton)
        QTest.mouseClick(dialog.insert_button, Qt.MouseButton.LeftButton)

    trigger(desk, "draft_scene", steer)
    provenance, documents = desk.program.provenance.provenance, desk.program.documents
    entries, shares = list(provenance.entries), provenance.shares("").script.by_model
    text = write_fountain(desk.editor.screenplay())
    documents._save_asked(file, None)
    documents._orders.wait_until_settled()
    assert file.read_text() == text and "drafted" not in text and "General English" not in text
    ledgers = lambda: list((desk.home.versions_dir).glob(f"*/{LEDGER}"))  # noqa: E731
    qtbot.waitUntil(lambda: len(ledgers()) == 1)
    qtbot.waitUntil(lambda: read_ledger(ledgers()[0]) is not None)
    documents.close()
    assert documents.open(file)
    assert [entry.text for entry in provenance.entries] == [entry.text for entry in entries]
    assert provenance.shares("").script.by_model == shares > 0
    desk.program.provenance._delete()
    assert provenance.shares("").script.by_model == 0
    statement = "\n".join(desk.program.provenance.statement(provenance.shares("")))
    assert "No record exists" in statement and "deleted" in statement
    qtbot.waitUntil(lambda: read_ledger(ledgers()[0]).stretches == ())
