"""Opening, saving, closing: nothing that was typed is lost without the writer's word."""

import os
import stat

import pytest
from PySide6.QtCore import QObject, Qt, QThread, Signal

from screenwriter.bridge.file_worker import FileWorker
from screenwriter.bridge.worker_thread import WorkerThread
from screenwriter.screenplay.document import Screenplay, TitleEntry
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.storage.backups import folder_of
from screenwriter.storage.recovery import RecoveryCopy, find_leftovers, read_copy
from screenwriter.ui.document_controller import DocumentController
from screenwriter.ui.document_needs import FileFormats, OpenedScript
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.journal_controller import JournalController
from screenwriter.ui.script_claims import ScriptClaims


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
        self.elsewhere = "cancel"
        self.losses = "cancel"
        self.compared = []

    def ask_unsaved(self, name):
        self.asked.append(("unsaved", name))
        return self.unsaved

    def ask_changed_on_disk(self, path):
        self.asked.append(("changed", path))
        return self.changed.pop(0) if isinstance(self.changed, list) else self.changed

    def show_comparison(self, path, screenplay):
        self.compared.append((path.read_text(), write_lines(screenplay)))

    def ask_open_elsewhere(self, path):
        self.asked.append(("elsewhere", path))
        return self.elsewhere

    def ask_losses(self, path, losses):
        self.asked.append(("losses", losses))
        return self.losses

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


def lost_words(screenplay, path):
    """What a file of shouting cannot hold."""
    return ("Whispers are lost.",) if path.suffix == ".txt" and "whisper" in write_lines(screenplay) else ()


class Ears(QObject):
    """Hears the file worker on the main thread."""

    backed_up = Signal()
    backup_failed = Signal(str)
    text_shrank = Signal(object)


class Desk:
    """Editor, controllers and a file worker on its own thread."""

    def __init__(self, qtbot, folder):
        self.qtbot = qtbot
        self.editor = ScreenplayEditor()
        qtbot.addWidget(self.editor)
        self.answers = Answers()
        formats = FileFormats(read=read_file, read_text=read_lines, losses=lost_words)
        self.claims = ScriptClaims(folder / "locks", self.editor)
        self.documents = DocumentController(self.editor, formats, self.answers, self.editor, self.claims)
        self.documents.backup_root = folder / "backups"
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
        self.ears = Ears()
        self.files.backed_up.connect(self.ears.backed_up)
        self.files.backup_failed.connect(self.ears.backup_failed)
        self.files.text_shrank.connect(self.ears.text_shrank)
        self.thread.start_worker()
        self.editor.show()

    def type(self, text):
        self.qtbot.keyClicks(self.editor, text)

    def saved(self):
        """Wait until the script is in its file."""
        return self.qtbot.waitSignal(self.documents.text_saved, timeout=10_000)

    def backups(self, script):
        """What the backups of a script hold, oldest first."""
        return [backup.path.read_text() for backup in folder_of(self.documents.backup_root, script).all()]

    def copies(self):
        return [read_copy(file) for file in self.recovery_dir.glob("*.recovery")]


@pytest.fixture
def desk(qtbot, tmp_path):
    made = Desk(qtbot, tmp_path)
    yield made
    made.thread.stop_and_wait()
    made.claims.release()


@pytest.fixture
def second_desk(qtbot, tmp_path):
    """Another window of the same user."""
    made = Desk(qtbot, tmp_path)
    yield made
    made.thread.stop_and_wait()
    made.claims.release()


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


def test_a_format_that_cannot_be_written_in_place_becomes_fountain_beside_it(desk, tmp_path):
    final_draft = tmp_path / "mill.fdx"
    final_draft.write_text("Rain in columns.\n")
    desk.documents.open(final_draft)
    desk.type("A")
    desk.answers.save_name = tmp_path / "mill.fountain"
    with desk.saved():
        desk.documents.save()
    assert desk.answers.asked == [("name", tmp_path / "mill.fountain")]
    assert final_draft.read_text() == "Rain in columns.\n"
    assert (tmp_path / "mill.fountain").read_text() == "ARain in columns.\n"


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


def test_opening_the_open_file_again_reads_what_another_program_wrote(desk, script):
    desk.documents.open(script)
    script.write_text("Theirs.\n")
    assert desk.documents.is_changed_on_disk()
    assert desk.documents.open(script)
    assert desk.editor.screenplay().elements[0].text == "Theirs."
    assert not desk.documents.is_changed_on_disk()


def test_how_a_file_was_read_is_told(desk, tmp_path):
    file = tmp_path / "old.fountain"
    file.write_text("caf�\n")
    with desk.qtbot.waitSignal(desk.documents.opened) as opened:
        desk.documents.open(file)
    assert opened.args == [("one sign was replaced",)]


def test_saving_by_itself_writes_to_the_file_and_asks_nothing(desk, script):
    desk.documents.open(script)
    desk.documents.set_autosave(0.03)
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
    desk.journal._pause.setInterval(60_000)
    desk.documents.open(script)
    with desk.qtbot.waitSignal(desk.journal.kept):
        for _ in range(200):
            desk.type("x")
            desk.qtbot.wait(5)
            if desk.copies():
                break
    assert desk.copies()[0].text.startswith("X")


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
    desk.type("B")
    desk.qtbot.waitUntil(lambda: [copy.text for copy in desk.copies()] == ["ABRain.\n"])
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


def test_a_restored_copy_of_another_format_asks_for_a_name(desk, tmp_path):
    file = tmp_path / "mill.fdx"
    file.write_text("Rain.\n")
    desk.documents.restore(RecoveryCopy("Recovered.\n", str(file)))
    desk.documents.save()
    assert desk.answers.asked == [("name", tmp_path / "mill.fountain")]
    assert file.read_text() == "Rain.\n"


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


# Another program's text


def test_comparing_asks_again_and_keeping_both_loses_neither(desk, script):
    desk.documents.open(script)
    desk.type("A")
    script.write_text("Theirs.\n")
    desk.answers.changed = ["compare", "keep_both"]
    with desk.saved():
        desk.documents.save()
    assert desk.answers.compared == [("Theirs.\n", "ARain.\n")]
    assert script.read_text() == "Theirs.\n"
    assert desk.documents.path.parent == script.parent
    assert desk.documents.path.name.startswith("mill (my version ")
    assert desk.documents.path.read_text() == "ARain.\n"


def test_another_programs_text_that_is_overwritten_is_in_the_backups(desk, script):
    desk.documents.open(script)
    desk.type("A")
    script.write_text("Theirs.\n")
    desk.answers.changed = "overwrite"
    with desk.qtbot.waitSignal(desk.ears.backed_up):
        desk.documents.save()
    assert desk.backups(script) == ["Theirs.\n", "ARain.\n"]


# Backups


def test_saving_keeps_the_old_text_and_the_new_one(desk, script):
    desk.documents.open(script)
    desk.type("A")
    with desk.qtbot.waitSignal(desk.ears.backed_up):
        desk.documents.save()
    desk.type("B")
    with desk.qtbot.waitSignal(desk.ears.backed_up):
        desk.documents.save()
    assert desk.backups(script) == ["Rain.\n", "ARain.\n", "ABRain.\n"]


def test_a_backup_folder_that_is_no_folder_does_not_stop_a_save_but_one_nobody_asked_for(desk, script):
    desk.documents.backup_root.write_text("a file in the way")
    desk.documents.open(script)
    desk.type("A")
    with desk.qtbot.waitSignal(desk.ears.backup_failed):
        desk.documents.save()
    assert script.read_text() == "ARain.\n"
    desk.documents.set_autosave(0.03)
    with desk.qtbot.waitSignal(desk.documents.autosave_failed) as failed:
        desk.type("B")
    assert failed.args == ["no_backup"]
    assert script.read_text() == "ARain.\n"


def test_text_that_went_without_being_deleted_is_told_and_text_that_was_deleted_is_not(desk, tmp_path):
    script = tmp_path / "mill.fountain"
    script.write_text("Rain falls on the mill.\n" * 10)
    desk.documents.open(script)
    shrunk = []
    desk.ears.text_shrank.connect(shrunk.append)
    desk.type("A")
    with desk.qtbot.waitSignal(desk.ears.backed_up):
        desk.documents.save()
    desk.editor.selectAll()
    desk.type("B")
    with desk.qtbot.waitSignal(desk.ears.backed_up):
        desk.documents.save()
    assert shrunk == []
    desk.qtbot.keyClicks(desk.editor, "ab" * 100)
    with desk.qtbot.waitSignal(desk.ears.backed_up):
        desk.documents.save()
    damaged = Screenplay(elements=(Element(ElementKind.ACTION, "B"),))
    desk.editor.screenplay = lambda: damaged
    with desk.qtbot.waitSignal(desk.ears.text_shrank):
        desk.documents.save()
    assert shrunk[0].is_pinned
    assert "abab" in shrunk[0].path.read_text().lower()


# What a format cannot hold


def test_what_a_file_cannot_hold_is_asked_about_once_and_never_dropped_by_itself(desk, tmp_path):
    script = tmp_path / "mill.txt"
    script.write_text("Rain, a whisper.\n")
    desk.documents.open(script)
    desk.documents.set_autosave(0.03)
    with desk.qtbot.waitSignal(desk.documents.autosave_failed) as failed:
        desk.type("A")
    assert failed.args == ["would_lose"]
    desk.documents.set_autosave(0)
    desk.documents.save()
    assert desk.answers.asked == [("losses", ("Whispers are lost.",))]
    assert script.read_text() == "Rain, a whisper.\n"
    desk.answers.losses = "save"
    with desk.saved():
        desk.documents.save()
    desk.type("B")
    with desk.saved():
        desk.documents.save()
    assert len(desk.answers.asked) == 2
    assert script.read_text().startswith("AB")


# Two windows


def test_a_second_window_only_reads_and_saves_under_another_name(desk, second_desk, script, tmp_path):
    desk.documents.open(script)
    second_desk.answers.elsewhere = "read"
    assert second_desk.documents.open(script)
    assert second_desk.documents.is_read_only
    second_desk.type("A")
    assert second_desk.editor.toPlainText() == "Rain."
    second_desk.answers.save_name = tmp_path / "mine.fountain"
    with second_desk.saved():
        second_desk.documents.save()
    assert second_desk.answers.asked[-1][0] == "name"
    assert second_desk.answers.asked[-1][1] != script
    assert not second_desk.documents.is_read_only
    second_desk.type("A")
    assert second_desk.editor.toPlainText() == "ARain."
    assert script.read_text() == "Rain.\n"


def test_a_second_window_may_call_the_first_one_forward(desk, second_desk, script):
    desk.documents.open(script)
    second_desk.answers.elsewhere = "switch"
    with desk.qtbot.waitSignal(desk.claims.called_forward):
        assert not second_desk.documents.open(script)
    assert not second_desk.documents.is_open


@pytest.mark.parametrize("leave", ["close", "release_file"])
def test_a_script_that_was_let_go_can_be_opened_elsewhere(desk, second_desk, script, leave):
    desk.documents.open(script)
    getattr(desk.documents, leave)()
    assert second_desk.documents.open(script)
    assert not second_desk.documents.is_read_only


def test_a_script_shown_for_reading_is_ours_when_it_is_opened_again_after_the_other_let_go(desk, second_desk, script):
    desk.documents.open(script)
    second_desk.answers.elsewhere = "read"
    second_desk.documents.open(script)
    desk.documents.close()
    assert second_desk.documents.open(script)
    assert not second_desk.documents.is_read_only


def test_saving_over_a_script_that_another_window_has_open_is_refused(desk, second_desk, script):
    desk.documents.open(script)
    second_desk.documents.new()
    second_desk.type("int. mine")
    second_desk.answers.save_name = script
    second_desk.documents.save()
    assert second_desk.answers.asked[-1] == ("refused", "open_elsewhere")
    assert script.read_text() == "Rain.\n"


def test_a_window_that_keeps_its_script_after_asking_for_another_still_holds_it(desk, second_desk, script, tmp_path):
    other = tmp_path / "other.fountain"
    other.write_text("Other.\n")
    desk.documents.open(script)
    desk.type("A")
    assert not desk.documents.open(other)
    assert second_desk.documents.open(other), "the claim on what was not opened is let go"
    assert not second_desk.documents.open(script)


def test_a_folder_of_claims_that_cannot_be_made_stops_nobody(desk, script, tmp_path):
    (tmp_path / "locks").write_text("a file in the way")
    assert desk.documents.open(script)
    desk.type("A")
    with desk.saved():
        desk.documents.save()
    assert script.read_text() == "ARain.\n"
