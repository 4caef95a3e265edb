"""Opening, saving, closing: nothing that was typed is lost without the writer's word."""

import os
import stat

import pytest
from PySide6.QtCore import Qt, QThread

from screenwriter.bridge.file_worker import FileWorker
from screenwriter.bridge.worker_thread import WorkerThread
from screenwriter.screenplay.document import Screenplay, TitleEntry
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.storage.recovery import RecoveryCopy, find_leftovers, read_copy
from screenwriter.ui.document_controller import DocumentController, FileFormats, OpenedScript
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.journal_controller import JournalController


class Answers:
    """A writer who answers as told, and remembers what was asked."""

    def __init__(self):
        self.asked = []
        self.unsaved = "cancel"
        self.changed = "cancel"
        self.refused = ["cancel"]
        self.save_name = None
        self.open_name = None
        self.errors = []
        self.replace = False

    def ask_unsaved(self, name):
        self.asked.append(("unsaved", name))
        return self.unsaved

    def ask_changed_on_disk(self, path):
        self.asked.append(("changed", path))
        return self.changed

    def ask_after_refusal(self, refused):
        self.asked.append(("refused", refused.reason))
        return self.refused.pop(0)

    def tell_open_failed(self, path, error):
        self.errors.append(error)

    def ask_file_to_open(self, folder):
        return self.open_name

    def ask_replace(self, path):
        self.asked.append(("replace", path))
        return self.replace

    def ask_save_name(self, suggested, filters):
        self.asked.append(("name", suggested))
        return self.save_name


def read_lines(text):
    return Screenplay(elements=tuple(Element(ElementKind.ACTION, line) for line in text.splitlines()))


def write_lines(screenplay):
    return "".join(f"{element.text}\n" for element in screenplay.elements)


def read_file(path):
    text = path.read_text()
    warnings = ("one sign was replaced",) if "�" in text else ()
    return OpenedScript(read_lines(text), warnings, can_save_in_place="columns" not in text)


class Desk:
    """Editor, controllers and a file worker on its own thread."""

    def __init__(self, qtbot, folder):
        self.qtbot = qtbot
        self.editor = ScreenplayEditor()
        qtbot.addWidget(self.editor)
        self.answers = Answers()
        formats = FileFormats(read=read_file, read_text=read_lines)
        self.documents = DocumentController(self.editor, formats, self.answers, self.editor)
        self.journal = JournalController(self.editor, self.documents, self.editor, pause_ms=40, longest_ms=90)
        self.recovery_dir = folder / "recovery"
        self.files = FileWorker(lambda sp, _path: write_lines(sp).encode(), write_lines, self.recovery_dir)
        self.thread = WorkerThread(self.files, "files")
        self.documents.save_ordered.connect(self.files.save)
        self.journal.keep_ordered.connect(self.files.keep)
        self.journal.forget_ordered.connect(self.files.forget)
        self.files.saved.connect(self.documents.receive_saved)
        self.files.refused.connect(self.documents.receive_refused)
        self.files.journalled.connect(self.journal.receive_kept)
        self.files.journal_failed.connect(self.journal.receive_failure)
        self.thread.start_worker()
        self.editor.show()

    def type(self, text):
        self.qtbot.keyClicks(self.editor, text)

    def saved(self):
        """Wait until the script is in its file."""
        return self.qtbot.waitSignal(self.documents.text_saved, timeout=10_000)

    def copies(self):
        return [read_copy(file) for file in self.recovery_dir.glob("*.recovery")]


@pytest.fixture
def desk(qtbot, tmp_path):
    made = Desk(qtbot, tmp_path)
    yield made
    made.thread.stop_and_wait()


@pytest.fixture
def script(tmp_path):
    file = tmp_path / "mill.fountain"
    file.write_text("Rain.\n")
    return file


def test_a_script_is_opened_changed_and_saved(desk, script):
    assert desk.documents.open(str(script))
    assert not desk.documents.is_modified()
    desk.type("Heavy ")
    assert desk.documents.is_modified()
    with desk.saved():
        desk.documents.save()
    assert script.read_text() == "Heavy Rain.\n"
    assert not desk.documents.is_modified()


def test_what_is_typed_while_saving_stays_unsaved(desk, script):
    desk.documents.open(script)
    desk.type("A")
    with desk.qtbot.waitSignal(desk.documents.file_used):
        desk.documents.save()
        desk.type("B")
    assert script.read_text() == "ARain.\n"
    assert desk.documents.is_modified()


def test_saving_twice_in_a_row_saves_the_second_state_too(desk, script):
    desk.documents.open(script)
    desk.type("A")
    with desk.saved():
        desk.documents.save()
        desk.type("B")
        desk.documents.save()
    assert script.read_text() == "ABRain.\n"
    assert desk.answers.asked == []


def test_the_writing_is_done_on_another_thread(desk, script, monkeypatch):
    threads = []
    desk.files.saved.connect(lambda _saved: threads.append(QThread.currentThread()), Qt.ConnectionType.DirectConnection)
    desk.documents.open(script)
    desk.type("A")
    with desk.saved():
        desk.documents.save()
    assert threads == [desk.thread]


def test_a_new_script_asks_for_a_name_and_suggests_its_title(desk, tmp_path):
    desk.documents.new()
    desk.editor.screenplay_document.set_title_page([TitleEntry("Title", "The Mill: a /story/")])
    desk.answers.save_name = tmp_path / "mill"
    with desk.saved():
        desk.documents.save()
    assert desk.answers.asked[0][1].name == "The Mill a story.fountain"
    assert (tmp_path / "mill.fountain").exists()
    assert desk.documents.name == "mill.fountain"


def test_cancelling_the_name_saves_nothing_and_keeps_the_text(desk, tmp_path):
    desk.documents.new()
    desk.type("int. mill")
    desk.documents.save()
    assert desk.documents.is_modified()
    assert list(tmp_path.glob("*.fountain")) == []


def test_a_format_that_cannot_be_written_becomes_fountain_beside_it(desk, tmp_path):
    final_draft = tmp_path / "mill.fdx"
    final_draft.write_text("Rain.\n")
    desk.documents.open(final_draft)
    desk.type("A")
    desk.answers.save_name = tmp_path / "mill.fountain"
    with desk.saved():
        desk.documents.save()
    assert desk.answers.asked == [("name", tmp_path / "mill.fountain")]
    assert final_draft.read_text() == "Rain.\n"
    assert (tmp_path / "mill.fountain").read_text() == "ARain.\n"


def test_a_text_file_that_is_no_fountain_is_not_turned_into_it_in_place(desk, tmp_path):
    text = tmp_path / "mill.txt"
    text.write_text("columns\n")
    desk.documents.open(text)
    desk.type("A")
    desk.documents.save()
    assert desk.answers.asked == [("name", tmp_path / "mill.fountain")]
    assert text.read_text() == "columns\n"


def test_a_name_with_another_ending_gets_ours_and_replaces_nothing_unasked(desk, script, tmp_path):
    there = tmp_path / "draft.docx.fountain"
    there.write_text("Precious.\n")
    desk.documents.open(script)
    desk.type("A")
    desk.answers.save_name = tmp_path / "draft.docx"
    desk.documents.save_as()
    assert desk.answers.asked[-1] == ("replace", there)
    assert there.read_text() == "Precious.\n"
    desk.answers.replace = True
    with desk.saved():
        desk.documents.save_as()
    assert there.read_text() == "ARain.\n"


def test_a_file_changed_by_another_program_is_never_overwritten_silently(desk, script):
    desk.documents.open(script)
    desk.type("A")
    script.write_text("Theirs.\n")
    desk.documents.save()
    desk.qtbot.waitUntil(lambda: desk.answers.asked != [])
    assert desk.answers.asked == [("changed", script)]
    assert script.read_text() == "Theirs.\n"
    assert desk.documents.is_modified()
    desk.answers.changed = "overwrite"
    with desk.saved():
        desk.documents.save()
    assert script.read_text() == "ARain.\n"


def test_both_versions_are_kept_under_two_names(desk, script, tmp_path):
    desk.documents.open(script)
    desk.type("A")
    script.write_text("Theirs.\n")
    desk.answers.changed = "save_as"
    desk.answers.save_name = tmp_path / "mine.fountain"
    with desk.saved():
        desk.documents.save()
    assert script.read_text() == "Theirs.\n"
    assert (tmp_path / "mine.fountain").read_text() == "ARain.\n"
    assert desk.documents.path == tmp_path / "mine.fountain"


def test_a_read_only_file_is_told_and_can_be_saved_elsewhere(desk, script, tmp_path):
    script.chmod(stat.S_IRUSR)
    desk.documents.open(script)
    desk.type("A")
    desk.answers.refused = ["save_as"]
    desk.answers.save_name = tmp_path / "else.fountain"
    with desk.saved():
        desk.documents.save()
    assert desk.answers.asked[0] == ("refused", "read_only")
    assert script.read_text() == "Rain.\n"
    assert (tmp_path / "else.fountain").read_text() == "ARain.\n"


def test_an_encoder_that_fails_leaves_the_file_and_says_so(desk, script):
    desk.documents.open(script)
    desk.type("A")
    desk.files._encode = lambda *_: 1 / 0
    desk.documents.save()
    desk.qtbot.waitUntil(lambda: desk.answers.asked != [])
    assert desk.answers.asked == [("refused", "cannot_express")]
    assert script.read_text() == "Rain.\n"
    assert desk.documents.is_modified()


@pytest.mark.parametrize("leave", ["new", "close"])
def test_unsaved_text_is_asked_about_before_it_is_left(desk, script, leave):
    desk.documents.open(script)
    desk.type("A")
    getattr(desk.documents, leave)()
    assert desk.answers.asked == [("unsaved", "mill.fountain")]
    assert desk.editor.screenplay().elements[0].text == "ARain."
    assert desk.documents.is_open


def test_saving_on_the_way_out_waits_until_it_is_done(desk, script):
    desk.documents.open(script)
    desk.type("A")
    desk.answers.unsaved = "save"
    assert desk.documents.may_leave()
    assert script.read_text() == "ARain.\n"


def test_a_save_that_fails_on_the_way_out_keeps_the_window_open(desk, script):
    desk.documents.open(script)
    desk.type("A")
    script.chmod(stat.S_IRUSR)
    desk.answers.unsaved = "save"
    assert not desk.documents.may_leave()
    assert desk.documents.is_modified()


def test_letting_go_on_purpose_closes(desk, script):
    desk.documents.open(script)
    desk.type("A")
    desk.answers.unsaved = "discard"
    desk.documents.close()
    assert not desk.documents.is_open
    assert script.read_text() == "Rain.\n"


def test_a_file_that_cannot_be_read_leaves_the_present_script_alone(desk, script, tmp_path):
    desk.documents.open(script)
    desk.type("A")
    assert not desk.documents.open(tmp_path / "gone.fountain")
    assert not desk.documents.open(tmp_path)
    assert [type(error) for error in desk.answers.errors] == [FileNotFoundError, IsADirectoryError]
    assert desk.answers.asked == []
    assert desk.editor.screenplay().elements[0].text == "ARain."
    assert desk.documents.path == script


def test_opening_the_open_file_again_keeps_what_was_typed(desk, script):
    desk.documents.open(script)
    desk.type("A")
    assert desk.documents.open(os.path.join(script.parent, ".", script.name))
    assert desk.editor.screenplay().elements[0].text == "ARain."
    assert desk.answers.asked == []


def test_how_a_file_was_read_is_told(desk, tmp_path):
    file = tmp_path / "old.fountain"
    file.write_text("caf�\n")
    with desk.qtbot.waitSignal(desk.documents.opened) as opened:
        desk.documents.open(file)
    assert opened.args == [("one sign was replaced",)]


def test_saving_by_itself_writes_to_the_file_and_asks_nothing(desk, script):
    desk.documents.open(script)
    desk.documents._autosave_ms = 30
    with desk.saved():
        desk.type("A")
    assert script.read_text() == "ARain.\n"
    script.write_text("Theirs.\n")
    with desk.qtbot.waitSignal(desk.documents.autosave_failed) as failed:
        desk.type("B")
    assert failed.args == ["changed_on_disk"]
    assert script.read_text() == "Theirs.\n"
    assert desk.answers.asked == []


# The journal


def test_unsaved_text_reaches_the_journal_and_leaves_it_when_saved(desk, script):
    desk.documents.open(script)
    with desk.qtbot.waitSignal(desk.journal.kept):
        desk.type("A")
    [copy] = desk.copies()
    assert copy.text == "ARain.\n"
    assert copy.script_path == str(script)
    assert copy.stamp == desk.documents.stamp
    with desk.saved():
        desk.documents.save()
    desk.qtbot.waitUntil(lambda: desk.copies() == [])


def test_the_journal_is_written_while_the_writer_never_pauses(desk, script):
    desk.documents.open(script)
    with desk.qtbot.waitSignal(desk.journal.kept):
        for _ in range(200):
            desk.type("x")
            desk.qtbot.wait(5)
            if desk.copies():
                break
    assert desk.copies()[0].text.startswith("Xx")


def test_what_is_let_go_on_purpose_is_not_offered_again(desk, script):
    desk.documents.open(script)
    with desk.qtbot.waitSignal(desk.journal.kept):
        desk.type("A")
    desk.answers.unsaved = "discard"
    desk.documents.close()
    desk.qtbot.waitUntil(lambda: desk.copies() == [])


def test_text_typed_after_saving_is_in_the_journal_again(desk, script):
    desk.documents.open(script)
    desk.type("A")
    with desk.saved():
        desk.documents.save()
    with desk.qtbot.waitSignal(desk.journal.kept):
        desk.type("B")
    assert desk.copies()[0].text == "ABRain.\n"
    assert desk.copies()[0].stamp == desk.documents.stamp


def test_a_journal_that_cannot_be_written_is_told_and_tried_again(desk, script):
    desk.recovery_dir.write_text("a file in the way")
    desk.documents.open(script)
    with desk.qtbot.waitSignal(desk.journal.failing) as failing:
        desk.type("A")
    assert failing.args[0]
    desk.recovery_dir.unlink()
    with desk.qtbot.waitSignal(desk.journal.kept):
        desk.type("B")
    assert desk.copies()[0].text == "ABRain.\n"


def test_a_restored_copy_is_unsaved_text_of_its_script(desk, script):
    known_before = desk.documents.open(script) and desk.documents.stamp
    copy = RecoveryCopy("Recovered.\n", str(script), known_before)
    assert desk.documents.restore(copy)
    assert desk.documents.is_modified()
    assert desk.documents.path == script
    with desk.saved():
        desk.documents.save()
    assert script.read_text() == "Recovered.\n"


def test_restoring_over_a_file_that_went_on_without_it_asks(desk, script):
    desk.documents.open(script)
    copy = RecoveryCopy("Recovered.\n", str(script), desk.documents.stamp)
    script.write_text("Newer.\n")
    desk.documents.restore(copy)
    desk.documents.save()
    desk.qtbot.waitUntil(lambda: desk.answers.asked != [])
    assert desk.answers.asked == [("changed", script)]
    assert script.read_text() == "Newer.\n"


def test_an_unnamed_copy_comes_back_under_its_title(desk):
    desk.documents.restore(RecoveryCopy("Recovered.\n", title="Untitled"))
    assert desk.documents.name == "Untitled"
    assert desk.documents.path is None
    assert desk.documents.is_modified()


def test_no_copy_of_a_living_window_is_a_leftover(desk, script):
    desk.documents.open(script)
    with desk.qtbot.waitSignal(desk.journal.kept):
        desk.type("A")
    desk.thread.stop_and_wait()
    [leftover] = find_leftovers(desk.recovery_dir)
    assert leftover.copy.text == "ARain.\n", "the worker's end without a clean close leaves the copy"
    leftover.discard()
