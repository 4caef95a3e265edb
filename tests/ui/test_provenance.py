"""The ledger in the window, by real keys: what was accepted, pasted, completed, moved and taken back."""

import pytest
from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from screenwriter.formats.fdx import write_fdx
from screenwriter.formats.fountain import write_fountain
from screenwriter.messages import Alternative, Suggestion
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.origins import TYPED, UNRECORDED, Run
from screenwriter.storage.suggestion_figures import Fared
from tests.ui.find_desk import desk

__all__ = ["desk"]

K = ElementKind
SCRIPT = (
    Element(K.SCENE_HEADING, "INT. MILL - NIGHT"),
    Element(K.ACTION, "Rain."),
    Element(K.CHARACTER, "NORA"),
    Element(K.DIALOGUE, "I know"),
    Element(K.SCENE_HEADING, "EXT. PIER - DAWN"),
    Element(K.ACTION, "Water."),
)


@pytest.fixture
def script(desk):
    desk.open_script(*SCRIPT)
    desk.ledger = desk.program.provenance.provenance
    desk.ledger.begin(None, is_new=True)
    return desk


def accept(script, index, ghost, key="Right"):
    """Type a space at an element's end, have the model answer with ``ghost``, and take it."""
    asked = []
    suggestions = script.program.suggestions
    suggestions.requested.connect(asked.append)
    script.put_caret(index, -1).keys("= ")
    script._keys.waitUntil(lambda: bool(asked))
    suggestions.requested.disconnect(asked.append)
    suggestions.receive(Suggestion(asked[-1].number, (Alternative(ghost, 0.9),), 5.0, "Mine"))
    assert suggestions.ghost.is_shown
    script.keys(key)


def by_model(script):
    return script.ledger.shares("").script.by_model


def statement(script):
    return script.program.provenance.statement(script.ledger.shares(""))


def test_an_accepted_suggestion_is_on_record_with_all_that_repeats_it(script):
    accept(script, 3, "you were there.")
    [stretch] = script.ledger.stretches
    assert (stretch.origin, stretch.text, stretch.length) == ("accepted", "you were there.", 15)
    assert (stretch.model, stretch.alternative, stretch.how) == ("Mine", 1, "all") and stretch.blend and stretch.made_at
    assert script.ledger.entries[3].runs == (Run(7), Run(15, 1, 0))
    assert by_model(script) == 3


def test_each_word_taken_is_a_stretch_and_typing_on_is_typing(script):
    accept(script, 3, "you were there.", "Ctrl+Right")
    script.keys("Ctrl+Right", "Escape", "= late")
    assert [stretch.text.strip() for stretch in script.ledger.stretches] == ["you", "were"]
    assert by_model(script) == 2


def test_a_word_edited_by_more_than_half_is_the_writers(script):
    accept(script, 3, "you were there.")
    script.put_caret(3, 11, (3, 15)).keys("=went")  # were: only its w stays
    assert script.texts()[3] == "I know you went there."
    assert by_model(script) == 2


def test_undo_takes_the_record_back_and_redo_brings_it_again(script):
    accept(script, 3, "you were there.")
    script.editor.undo()
    assert by_model(script) == 0 and all(run.stretch == TYPED for run in script.ledger.entries[3].runs)
    script.editor.redo()
    assert by_model(script) == 3
    assert len(script.ledger.stretches) == 1  # the log keeps it in any case


def test_a_split_paragraph_and_a_moved_scene_keep_their_origins(script):
    accept(script, 1, "It never stops.")
    script.put_caret(1, 9).keys("Return")
    assert by_model(script) == 3
    script.put_caret(1, 2).keys("Alt+Down")
    assert [text for text in script.texts() if "stops" in text] and by_model(script) == 3
    script.editor.undo()
    assert by_model(script) == 3


def test_cut_and_paste_moves_the_origin_and_a_copy_has_it_too(script):
    accept(script, 1, "It never stops.")
    script.put_caret(1, 6, (1, 21)).keys("Ctrl+X")
    assert by_model(script) == 0
    script.put_caret(5, -1).keys("= ", "Ctrl+V")
    assert script.texts()[5] == "Water. It never stops." and by_model(script) == 3
    script.put_caret(5, 7, (5, 22)).keys("Ctrl+C")
    script.put_caret(1, -1).keys("Ctrl+V")
    assert by_model(script) == 6


def drop(script, index, data, takes=None):
    """As Qt drops: one edit block around taking the dragged text away and putting it in."""
    cursor = QTextCursor(script.editor.document().findBlockByNumber(index))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    cursor.beginEditBlock()
    if takes is not None:
        takes.removeSelectedText()
    script.editor.setTextCursor(cursor)
    script.editor.insertFromMimeData(data)
    cursor.endEditBlock()


def test_text_dragged_to_another_place_keeps_its_origin(script):
    accept(script, 1, "It never stops.")
    script.put_caret(1, 6, (1, 21))
    dragged = script.editor.textCursor()
    drop(script, 5, script.editor.createMimeDataFromSelection(), dragged)
    assert script.texts()[5] == "Water.It never stops." and by_model(script) == 3


def test_text_dropped_from_another_program_is_pasted_and_the_next_key_typed(script):
    data = QMimeData()
    data.setText(" dropped words")
    drop(script, 5, data)
    QApplication.processEvents()
    script.put_caret(5, -1).keys("= mine")
    assert script.ledger.shares("").script.by_origin == {"pasted": 2}


def test_text_from_elsewhere_is_pasted_and_not_counted_as_suggested(script):
    QGuiApplication.clipboard().setText("from another program")
    script.put_caret(5, -1).keys("= ", "Ctrl+V")
    script_words = script.ledger.shares("").script
    assert script_words.by_origin == {"pasted": 3} and script_words.by_model == 0


def test_a_completed_name_is_a_completion_and_not_counted(script):
    script.put_caret(5, -1).keys("Return")
    script.editor.set_kind(K.CHARACTER)
    script.keys("=N")
    script.keys("Right")  # takes NORA from the list
    assert script.texts()[6] == "NORA"
    words = script.ledger.shares("").script
    assert words.by_model == 0 and words.by_origin == {"completion": 1}
    assert [stretch.origin for stretch in script.ledger.stretches] == ["completion"]


def test_text_that_was_there_before_is_unrecorded(desk):
    desk.open_script(*SCRIPT)
    assert desk.program.provenance.provenance.entries[1].runs == (Run(5, UNRECORDED),)


def test_exports_contain_no_trace(script):
    before = write_fountain(script.editor.screenplay()), write_fdx(script.editor.screenplay())
    accept(script, 3, "you were there.")
    taken = write_fountain(script.editor.screenplay()), write_fdx(script.editor.screenplay())
    script.editor.undo()
    script.put_caret(3, -1).keys("=you were there.")
    typed = write_fountain(script.editor.screenplay()), write_fdx(script.editor.screenplay())
    assert taken == typed != before


def test_the_colour_layer_marks_what_was_accepted_and_goes_away(script):
    accept(script, 3, "you were there.")
    switch = script.program.window.actions_by_name["origin_colours"]
    switch.trigger()
    assert "you were there." in script.marked()
    switch.trigger()
    assert "you were there." not in script.marked()


def test_the_statement_tells_shares_models_and_days_and_is_written(script, tmp_path, qtbot):
    accept(script, 3, "you were there.")
    lines = statement(script)
    assert "Words of accepted suggestions that still stand: 3" in lines
    assert any(line.startswith("Mine: 1 texts taken between 20") for line in lines)
    assert "NORA: 60 %" in lines
    for name in ("statement.pdf", "statement.txt"):
        script.program.provenance.export_statement(tmp_path / name, script.ledger.shares(""))
        qtbot.waitUntil((tmp_path / name).exists, timeout=20_000)
    assert (tmp_path / "statement.pdf").read_bytes().startswith(b"%PDF")
    assert "Share of suggestions and drafts" in (tmp_path / "statement.txt").read_text()


def test_after_deleting_no_record_exists_and_recording_goes_on(script):
    accept(script, 3, "you were there.")
    script.program.provenance._delete()
    assert script.ledger.stretches == () and by_model(script) == 0
    assert any("No record exists" in line for line in statement(script))
    accept(script, 1, "It never stops.")
    assert by_model(script) == 3


def test_figures_are_counted_only_when_switched_on_and_by_character(script):
    accept(script, 3, "you were there.")
    assert script.program.counter.figures == {}
    script.program.settings.change(counts_suggestions=True)
    accept(script, 1, "It never stops.", "Ctrl+Right")
    script.keys("Escape")
    accept(script, 5, "Still water.")
    accept(script, 3, "and so.", "Escape")
    assert script.program.counter.figures == {
        "action": {"": Fared(shown=2, in_full=1, in_part=1)},
        "dialogue": {"NORA": Fared(shown=1, dismissed=1)},
    }
    script.program.counter.save_now()
    file = script.program._locations.data_dir / "figures.json"
    assert file.exists()
    script.program.counter.delete()
    assert not file.exists() and script.program.counter.figures == {}


def test_the_table_shows_the_shares_and_deleting_shows_them_anew(script):
    accept(script, 3, "you were there.")
    seen = []

    def look():
        dialog = QApplication.activeModalWidget()
        for _ in range(200):
            QTest.qWait(5)
            if dialog.export_button.isEnabled():
                break
        seen.append(dialog.summary.text())
        dialog.delete_wanted.emit()
        QTest.qWait(50)
        seen.append(dialog.summary.text())
        dialog.reject()

    QTimer.singleShot(0, look)
    script.program.window.actions_by_name["origins"].trigger()
    assert seen[0].startswith("3 of 14 words") and seen[1].startswith("0 of 14 words")
