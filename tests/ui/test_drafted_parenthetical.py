"""A parenthetical in a draft, in the whole window: shown, changed, kept, put in, on record, saved and read again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from screenwriter.bridge.in_process import InProcessConnection
from screenwriter.draft_messages import Drafted, DraftEnded, DraftPiece, DraftRequest
from screenwriter.formats.fdx_reader import read_fdx
from screenwriter.formats.fdx_writer import write_fdx
from screenwriter.formats.fountain import read_fountain, write_fountain
from screenwriter.messages import LoadModel, ModelLoaded
from screenwriter.screenplay.elements import Element, ElementKind
from tests.ui.find_desk import FindDesk, started
from tests.ui.test_draft_commands import trigger, wait, write

K = ElementKind
SCENE = (Element(K.SCENE_HEADING, "EXT. PIER - DAWN"),)
PIECES = (
    DraftPiece("action", "", "Nora waits.", 0, is_beat=True),
    DraftPiece("parenthetical", "NORA", "(to the water)", 0, seed=1),
    DraftPiece("dialogue", "NORA", "It is late.", 0, seed=1),
    DraftPiece("dialogue", "IDRIS", "It is early.", 0, seed=1),
)


class Written:
    """An engine that drafts PIECES, from where the request goes on."""

    def __init__(self):
        self.requests = []

    def handle(self, message, reply):
        if isinstance(message, LoadModel):
            reply(ModelLoaded(message.folder, "Written", 1))
        elif isinstance(message, DraftRequest):
            self.requests.append(message)
            for piece in PIECES[len(message.written) :][: message.most]:
                reply(Drafted(message.number, piece))
            reply(DraftEnded(message.number, "finished", "Written"))


@pytest.fixture
def desk(qtbot, tmp_path):
    engine = Written()

    def connect(role):
        if role != "suggest":
            raise OSError("only suggestions in this test")
        return InProcessConnection(engine)

    desk = FindDesk(started(qtbot, tmp_path / "home", connect), qtbot)
    desk.engine = engine
    desk.open_script(*SCENE)
    desk.put_caret(0, 3)
    yield desk


def keep_all_and_insert(dialog):
    QTest.mouseClick(dialog.steering["keep_all"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.insert_button, Qt.MouseButton.LeftButton)


def drafted(*parts):
    return (*SCENE, Element(K.ACTION, "Nora waits."), *parts)


SPOKEN = (
    Element(K.CHARACTER, "NORA"),
    Element(K.PARENTHETICAL, "(to the water)"),
    Element(K.DIALOGUE, "It is late."),
    Element(K.CHARACTER, "IDRIS"),
    Element(K.DIALOGUE, "It is early."),
)


def test_it_is_put_in_under_its_cue_as_one_step_and_is_on_record(desk):
    def steer(dialog):
        write(dialog, "Nora waits")
        assert [dialog.list.item(line).text() for line in (1, 2)] == ["NORA: (to the water)", "NORA: It is late."]
        keep_all_and_insert(dialog)

    trigger(desk, "draft_scene", steer)
    assert tuple(desk.elements) == drafted(*SPOKEN)
    stretches = desk.program.provenance.provenance.stretches
    assert [(stretch.origin, stretch.text) for stretch in stretches] == [
        ("drafted", "(to the water)"),
        ("drafted", "It is late."),
        ("drafted", "It is early."),
    ]
    desk.editor.undo()
    assert tuple(desk.elements) == SCENE and not desk.editor.document().isUndoAvailable()
    desk.editor.redo()
    assert tuple(desk.elements) == drafted(*SPOKEN)


def test_it_comes_back_the_same_from_a_file(desk):
    def steer(dialog):
        write(dialog, "Nora waits")
        keep_all_and_insert(dialog)

    trigger(desk, "draft_scene", steer)
    screenplay = desk.editor.screenplay()
    for read in (read_fountain(write_fountain(screenplay)), read_fdx(write_fdx(screenplay))):
        assert [(e.kind, e.text) for e in read.elements] == [(e.kind, e.text) for e in drafted(*SPOKEN)]


def test_an_edited_one_keeps_its_brackets_and_skipping_it_leaves_the_speech(desk):
    def steer(dialog):
        write(dialog, "Nora waits")
        dialog.list.setCurrentRow(1)
        QTest.keyClick(dialog.list, Qt.Key.Key_F2)
        [field] = dialog.list.viewport().findChildren(QLineEdit)
        field.setText("NORA: to herself")
        QTest.keyClick(field, Qt.Key.Key_Return)
        wait(lambda: dialog.session.rows[1].piece.text == "(to herself)")
        assert dialog.session.rows[1].is_kept and "with its speech" in dialog.list.item(1).toolTip()
        dialog.list.setFocus()
        dialog.list.setCurrentRow(1)
        QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
        assert [row.piece.text for row in dialog.session.rows] == ["Nora waits.", "It is late.", "It is early."]
        keep_all_and_insert(dialog)

    trigger(desk, "draft_scene", steer)
    assert tuple(desk.elements) == drafted(SPOKEN[0], *SPOKEN[2:])


def test_kept_without_its_speech_it_stays_out_and_again_asks_for_another_one(desk):
    def steer(dialog):
        write(dialog, "Nora waits")
        dialog.list.setCurrentRow(1)
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)
        assert dialog.insert_button.text() == "&Insert 1 Kept"
        assert "only with its speech" in dialog.status.text()
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)
        assert dialog.insert_button.text() == "&Insert 3 Kept" and "speech" not in dialog.status.text()
        dialog.list.setCurrentRow(2)
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)
        dialog.list.setCurrentRow(1)
        QTest.mouseClick(dialog.steering["again"], Qt.MouseButton.LeftButton)
        wait(lambda: not dialog.session.is_writing)
        asked = desk.engine.requests[-1]
        assert (asked.next_kind, asked.next_speaker, len(asked.written)) == ("parenthetical", "NORA", 1)
        QTest.mouseClick(dialog.insert_button, Qt.MouseButton.LeftButton)

    trigger(desk, "draft_scene", steer)
    assert tuple(desk.elements) == drafted()
