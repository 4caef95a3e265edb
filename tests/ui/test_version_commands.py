"""Versions and backups under the writer's hands: kept on saving, compared, brought back in one step."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from screenwriter.bridge.analysis_worker import AnalysisWorker
from screenwriter.bridge.file_worker import FileWorker
from screenwriter.bridge.worker_thread import WorkerThread
from screenwriter.formats.fountain import read_fountain, write_fountain
from screenwriter.formats.script_file import write_script
from screenwriter.screenplay.page_format import LETTER
from screenwriter.storage.locations import Locations, resources_dir
from screenwriter.storage.settings import Settings
from screenwriter.ui.appearance import Appearance
from screenwriter.ui.detail_delegate import DETAIL
from screenwriter.ui.dialogs.backups_dialog import BackupsDialog
from screenwriter.ui.dialogs.questions import Questions
from screenwriter.ui.dialogs.versions_comparison import ComparisonDialog
from screenwriter.ui.dialogs.versions_dialog import VersionsDialog
from screenwriter.ui.document_controller import DocumentController
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.editor.screenplay_replacing import replace_elements
from screenwriter.ui.script_files import script_formats, version_bytes
from screenwriter.ui.settings_controller import SettingsController
from screenwriter.ui.version_commands import VersionCommands

MILL = "INT. MILL - DAY\n\nRain falls on the old wheel.\n\n"
RIVER = "EXT. RIVER - NIGHT\n\nWater runs under the bridge and away.\n\n"
HOUSE = "INT. HOUSE - NIGHT\n\nA lamp burns on the kitchen table.\n"
SCRIPT = MILL + RIVER + HOUSE


def no_engine():
    raise OSError("no engine in this test")


class Desk:
    """All that has to do with files, without the window around it."""

    def __init__(self, qtbot, folder):
        self.qtbot = qtbot
        self.home = Locations.under(folder / "home")
        self.editor = ScreenplayEditor()
        qtbot.addWidget(self.editor)
        self.questions = Questions(self.editor)
        self.documents = DocumentController(self.editor, script_formats(), self.questions, self.editor)
        self.settings = SettingsController(Settings(), self.home.settings_file)
        appearance = Appearance(QApplication.instance(), resources_dir() / "themes", "light", self.editor)
        self.commands = VersionCommands(
            self.editor,
            self.editor,
            self.documents,
            self.settings,
            appearance,
            self.questions,
            lambda: 3,
            self.home.versions_dir,
            self.home.backups_dir,
        )
        self.files = FileWorker(write_script, write_fountain, self.home.recovery_dir, version_bytes)
        self.thread = WorkerThread(self.files, "files")
        self.analysis = AnalysisWorker(no_engine, LETTER)
        self.pages_thread = WorkerThread(self.analysis, "analysis")
        self.commands.draft_pages_wanted.connect(self.analysis.paginate_drafts)
        self.analysis.drafts_paginated.connect(self.commands.receive_draft_pages)
        self.documents.save_ordered.connect(self.files.save)
        self.commands.version_ordered.connect(self.files.keep_version)
        self.files.saved.connect(self.documents.receive_saved)
        self.files.refused.connect(self.documents.receive_refused)
        self.thread.start_worker()
        self.pages_thread.start_worker()
        self.editor.show()

    def type(self, text):
        self.qtbot.keyClicks(self.editor, text)

    def save(self):
        """Save, and wait until the version that belongs to it is kept."""
        count = len(self.commands.versions())
        with self.qtbot.waitSignal(self.documents.text_saved):
            self.documents.save()
        self.qtbot.waitUntil(lambda: len(self.commands.versions()) > count)

    def text(self):
        return write_fountain(self.editor.screenplay())

    def words_of(self, version):
        return self.commands._own_store().read(version).decode()


@pytest.fixture
def desk(qtbot, tmp_path):
    made = Desk(qtbot, tmp_path)
    yield made
    made.thread.stop_and_wait()
    made.pages_thread.stop_and_wait()


@pytest.fixture
def script(tmp_path, desk):
    file = tmp_path / "mill.fountain"
    file.write_text(SCRIPT)
    assert desk.documents.open(file)
    return file


def in_dialog(kind, action):
    """Do this as soon as a dialog of this kind is up; it is closed afterwards."""

    def look():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind) or not dialog.isVisible():
            QTimer.singleShot(10, look)
            return
        try:
            action(dialog)
        finally:
            dialog.close()

    QTimer.singleShot(0, look)


def test_saving_keeps_a_version_with_its_words_and_pages_outside_the_script(desk, script):
    desk.type("x")
    desk.save()
    [version] = desk.commands.versions()
    assert version.is_automatic
    assert (version.words, version.pages) == (29, 3)
    assert desk.words_of(version) == script.read_text()
    assert "version" not in script.read_text()


def test_restoring_is_one_step_and_the_present_text_is_kept_first(desk, script):
    desk.commands.keep("First draft", "")
    [first] = desk.commands.versions()
    desk.editor.go_to_element(1)
    desk.type("Heavy ")
    changed = desk.text()
    assert desk.commands.restore(first)
    assert desk.text() == SCRIPT
    assert desk.documents.is_modified()
    kept = desk.commands.versions()[-1]
    assert desk.words_of(kept) == changed
    assert "Before going back" in kept.note
    desk.editor.undo()
    assert desk.text() == changed


def test_a_version_that_cannot_be_kept_first_stops_the_restoring(desk, script, monkeypatch):
    desk.commands.keep("First draft", "")
    [first] = desk.commands.versions()
    desk.type("x")
    monkeypatch.setattr(type(desk.commands._own_store()), "add", lambda *_: (_ for _ in ()).throw(OSError("full")))
    told = []
    in_dialog(QMessageBox, lambda box: told.append(box.text()))
    assert not desk.commands.restore(first)
    assert told == ["The version was not kept"]
    assert desk.text().lower().startswith(".xint.")


def test_a_damaged_version_is_told_and_not_restored(desk, script):
    desk.commands.keep("First draft", "")
    [first] = desk.commands.versions()
    next((desk.home.versions_dir).glob("*/objects/*/*")).write_text("INT. ROT - DAY\n")
    told = []
    in_dialog(QMessageBox, lambda box: told.append(box.text()))
    assert not desk.commands.restore(first)
    assert told == ["This version is damaged"]
    assert desk.text() == SCRIPT


def test_one_scene_is_brought_back_in_one_step_and_the_others_stay(desk, script):
    desk.commands.keep("First draft", "")
    [first] = desk.commands.versions()
    desk.editor.go_to_element(1)
    desk.type("Heavy ")
    desk.editor.go_to_element(3)
    desk.type("Dark ")
    changed = desk.text()

    def bring_back_the_river(dialog):
        assert [change.change.value for change in dialog.changes] == ["changed", "changed", "same"]
        dialog._scenes.setCurrentRow(1)
        assert "Dark" in dialog._view.toPlainText()
        dialog._back.click()
        assert [change.change.value for change in dialog.changes] == ["changed", "same", "same"]

    in_dialog(ComparisonDialog, bring_back_the_river)
    desk.commands.compare([first], desk.editor)
    assert desk.text() == changed.replace("Dark ", "")
    desk.editor.undo()
    assert desk.text() == changed


def test_a_scene_that_was_cut_is_brought_back_where_it_stood(desk, script):
    desk.commands.keep("First draft", "")
    [first] = desk.commands.versions()
    cursor = desk.editor.textCursor()
    cursor.setPosition(desk.editor.document().findBlockByNumber(1).position() + len("Rain falls on the old wheel."))
    last = desk.editor.document().findBlockByNumber(3)
    cursor.setPosition(last.position() + last.length() - 1, cursor.MoveMode.KeepAnchor)
    desk.editor.setTextCursor(cursor)
    desk.editor.cut()
    assert "RIVER" not in desk.text()

    def bring_back(dialog):
        removed = [row for row, change in enumerate(dialog.changes) if change.change.value == "removed"]
        dialog._scenes.setCurrentRow(removed[0])
        dialog._back.click()

    in_dialog(ComparisonDialog, bring_back)
    desk.commands.compare([first], desk.editor)
    assert desk.text() == SCRIPT


def test_two_versions_are_compared_with_each_other_and_listed_as_text(desk, script):
    desk.commands.keep("First", "")
    desk.editor.go_to_element(1)
    desk.type("Heavy ")
    desk.commands.keep("Second", "")

    def compare(dialog):
        dialog._copy_list()
        assert not dialog._back.isVisible()
        dialog._look.setCurrentIndex(1)
        assert "Heavy" in dialog._view.toPlainText()

    def choose_both(dialog):
        dialog.table.selectAll()
        assert [version.name for version in dialog.chosen()] == ["First", "Second"]
        assert not dialog.restore_button.isEnabled()
        in_dialog(ComparisonDialog, compare)
        dialog.compare_button.click()

    in_dialog(VersionsDialog, choose_both)
    desk.commands.show_versions()
    text = QApplication.clipboard().text()
    assert text.startswith("First (")
    assert "≠  INT. MILL - DAY: changed" in text


def test_the_list_of_versions_names_and_deletes(desk, script, monkeypatch):
    desk.type("x")
    desk.save()
    answers = iter([("Before the cut", True), ("with the mill", True)])
    monkeypatch.setattr("screenwriter.ui.dialogs.versions_dialog.QInputDialog.getText", lambda *_, **__: next(answers))
    monkeypatch.setattr("screenwriter.ui.dialogs.versions_dialog.is_confirmed", lambda *_: True)

    def name_and_delete(dialog):
        dialog.name_button.click()
        [version] = desk.commands.versions()
        assert (version.name, version.note, version.is_automatic) == ("Before the cut", "with the mill", False)
        assert dialog.table.item(0, 1).text() == "Before the cut"
        dialog.delete_button.click()
        assert dialog.table.rowCount() == 0
        assert not dialog.restore_button.isEnabled()

    in_dialog(VersionsDialog, name_and_delete)
    desk.commands.show_versions()
    assert desk.commands.versions() == []


def test_backups_are_listed_pinned_and_restored_from_the_folder_chosen(desk, script, tmp_path):
    desk.commands.choose_backup_root(str(tmp_path / "stick"))
    desk.type("x")
    desk.save()
    desk.qtbot.waitUntil(lambda: len(desk.commands.backups()) == 2)
    assert Path(desk.commands.backup_folder()).parent == tmp_path / "stick"

    def pin_and_restore(dialog):
        assert dialog.list.count() == 2
        dialog.list.setCurrentRow(1)
        dialog.pin_button.click()
        assert [backup.is_pinned for backup in desk.commands.backups()] == [True, False]
        dialog.list.setCurrentRow(1)
        dialog.restore_button.click()

    in_dialog(BackupsDialog, pin_and_restore)
    desk.commands.show_backups()
    assert desk.text() == SCRIPT
    desk.editor.undo()
    assert desk.text().lower().startswith(".xint.")


def test_a_script_without_a_file_has_no_versions_yet(desk):
    desk.documents.new()
    told = []
    in_dialog(QMessageBox, lambda box: told.append(box.text()))
    desk.commands.show_versions()
    assert "Save the script first" in told[0]


def test_a_final_draft_version_keeps_what_we_do_not_know_and_a_commented_script_its_comments(desk, tmp_path):
    file = tmp_path / "mill.fdx"
    file.write_text(
        '<?xml version="1.0" encoding="UTF-8"?><FinalDraft DocumentType="Script" Version="1"><Content>'
        '<Paragraph Type="Action" Mystery="kept"><Text>Rain.</Text></Paragraph></Content></FinalDraft>'
    )
    desk.documents.open(file)
    desk.commands.keep("First", "")
    [version] = desk.commands.versions()
    assert version.suffix == ".fdx"
    assert 'Mystery="kept"' in desk.words_of(version)
    desk.type("/* not yet */ ")
    desk.commands.keep("Second", "")
    assert desk.commands.versions()[1].suffix == ".fountain"
    assert "/* not yet */" in desk.words_of(desk.commands.versions()[1])


def test_saving_for_final_draft_says_that_commented_text_is_left_out(desk, tmp_path, monkeypatch):
    file = tmp_path / "mill.fountain"
    file.write_text("Title: Mill\nRevision: Blue\n\nINT. MILL - DAY\n\nRain /* or snow */ falls.\n")
    desk.documents.open(file)
    asked = []
    monkeypatch.setattr(desk.questions, "ask_save_name", lambda *_: tmp_path / "mill.fdx")
    monkeypatch.setattr(desk.questions, "ask_losses", lambda _path, losses: asked.extend(losses) or "cancel")
    desk.documents.save_as()
    assert "commented out" in asked[0]
    assert "Revision" in asked[1]
    assert not (tmp_path / "mill.fdx").exists()


def test_the_comparison_says_on_which_pages_scenes_are_and_follows_a_scene_brought_back(desk, tmp_path, qtbot):
    file = tmp_path / "long.fountain"
    file.write_text(MILL + "Filler.\n\n" * 45 + RIVER + HOUSE)
    assert desk.documents.open(file)
    assert desk.commands.keep("Before", "")
    more = read_fountain("INT. BARN - DAY\n\n" + "More filler.\n\n" * 26)
    replace_elements(desk.editor.screenplay_document, 0, 0, more.elements)
    [version] = desk.commands.versions()
    seen = []

    def details(dialog):
        return [dialog._scenes.item(row).data(DETAIL) for row in range(dialog._scenes.count())]

    def look(dialog):
        assert "Counting pages…" in dialog._count.text()
        qtbot.waitUntil(lambda: "Counting" not in dialog._count.text())
        assert "Pages 2 → 3." in dialog._count.text()
        seen.extend(details(dialog))
        dialog._scenes.setCurrentRow(1)
        dialog._copy_list()

    in_dialog(ComparisonDialog, look)
    desk.commands.compare([version], desk.editor)
    assert seen[-2:] == ["page 2 → 3", "page 2 → 3"]
    assert any(text.startswith("added, page 1") for text in seen)
    assert "added, page 1" in QApplication.clipboard().text()


def test_pages_of_a_comparison_that_was_closed_are_dropped(desk, script, qtbot):
    desk.commands.keep("Before", "")
    in_dialog(ComparisonDialog, lambda dialog: None)
    with qtbot.waitSignal(desk.analysis.drafts_paginated):
        desk.commands.compare(desk.commands.versions(), desk.editor)


def test_a_removed_scene_was_on_a_page_and_is_again_when_it_is_brought_back(desk, script, qtbot):
    desk.commands.keep("Before", "")
    desk.documents.open(script)
    replace_elements(desk.editor.screenplay_document, 2, 4, ())
    [version] = desk.commands.versions()
    seen = []

    def look(dialog):
        def removed():
            rows = [dialog._scenes.item(row).data(DETAIL) for row in range(dialog._scenes.count())]
            return [text for text in rows if "removed" in text]

        qtbot.waitUntil(lambda: removed() == ["removed, was on page 1"])
        dialog._scenes.setCurrentRow(1)
        dialog._bring_back_scene()
        qtbot.waitUntil(lambda: dialog._count.text() == "The two are the same. Both have 1 page.")
        seen.append(removed())

    in_dialog(ComparisonDialog, look)
    desk.commands.compare([version], desk.editor)
    assert seen == [[]]
