"""Versions and backups as the writer meets them: kept on saving, listed, compared, brought back."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from screenwriter.analysis.draft_comparison import SceneChange
from screenwriter.bridge.draft_pages import Draft, DraftPages, DraftsOrder
from screenwriter.bridge.file_worker import VersionOrder
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element
from screenwriter.storage.atomic_file import WriteError
from screenwriter.storage.backups import Backup, BackupFolder, folder_of
from screenwriter.storage.versions import Version, VersionDamagedError, VersionStore, store_of
from screenwriter.ui.appearance import Appearance
from screenwriter.ui.dialogs.backups_dialog import BackupsDialog
from screenwriter.ui.dialogs.problem_texts import open_failure_text
from screenwriter.ui.dialogs.questions import Questions
from screenwriter.ui.dialogs.versions_comparison import ComparisonDialog
from screenwriter.ui.dialogs.versions_dialog import VersionsDialog
from screenwriter.ui.dialogs.versions_wording import moment_text
from screenwriter.ui.document_controller import DocumentController
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.editor.screenplay_replacing import replace_elements
from screenwriter.ui.script_files import open_script, read_version, version_bytes
from screenwriter.ui.settings_controller import SettingsController
from screenwriter.ui.usual_page import usual_page
from screenwriter.ui.word_count import words_in

_QUIET_VERSIONS_APART_SECONDS = 300.0
"""Saving by itself keeps a version no more often than this; own choice."""


class VersionCommands(QObject):
    """Signals:
    version_ordered: a VersionOrder, for ``FileWorker.keep_version``.
    draft_pages_wanted: a DraftsOrder, for ``AnalysisWorker.paginate_drafts``.
    """

    version_ordered = Signal(object)
    draft_pages_wanted = Signal(object)

    def __init__(
        self,
        window: QWidget,
        editor: ScreenplayEditor,
        documents: DocumentController,
        settings: SettingsController,
        appearance: Appearance,
        questions: Questions,
        page_count: Callable[[], int],
        versions_root: Path,
        backups_root: Path,
    ) -> None:
        """``backups_root`` is where backups lie if the settings name no folder."""
        super().__init__(window)
        self._window = window
        self._editor = editor
        self._document = editor.screenplay_document
        self._documents = documents
        self._settings = settings
        self._appearance = appearance
        self._questions = questions
        self._page_count = page_count
        self._versions_root = versions_root
        self._default_backups_root = backups_root
        self._store: tuple[Path, VersionStore] | None = None
        self._last_kept: tuple[Path, datetime] | None = None
        self._comparison: ComparisonDialog | None = None
        self._pages_order = 0
        documents.file_written.connect(self._keep_by_itself)
        settings.changed.connect(self._set_backup_root)
        self._set_backup_root()

    # Commands

    @Slot()
    def show_versions(self) -> None:
        """The list of versions; a script without a file has none."""
        if self._has_file():
            VersionsDialog(self, not self._documents.is_read_only, self._window).exec()

    @Slot()
    def show_backups(self) -> None:
        """The list of backups; a script without a file has none."""
        if self._has_file():
            BackupsDialog(self, not self._documents.is_read_only, self._window).exec()

    def compare_with_window(self, path: Path, screenplay: Screenplay) -> None:
        """A file of another program beside the text of the window."""
        try:
            theirs = open_script(path).screenplay
        except (OSError, ValueError) as error:
            self._questions.tell_open_failed(path, error)
            return
        title = self.tr("{name} on disk").format(name=path.name)
        self._show(title, theirs, self.tr("Your text"), screenplay, parent=self._window)

    # What the list of versions asks for

    def versions(self) -> list[Version]:
        """All versions of the script, oldest first."""
        try:
            return self._own_store().all()
        except OSError as error:
            self._tell(self.tr("The versions cannot be read"), error)
            return []

    def keep(self, name: str, note: str) -> bool:
        """Keep the present text; True when it is safe on disk."""
        screenplay = self._editor.screenplay()
        try:
            data, suffix = version_bytes(screenplay)
            self._own_store().add(data, self._described(screenplay, suffix, name, note))
        except (OSError, ValueError, WriteError) as error:
            self._tell(self.tr("The version was not kept"), error)
            return False
        return True

    def describe(self, version: Version, name: str, note: str) -> bool:
        """Give a version a name and a note."""
        return self._change(lambda store: store.describe(version, name, note))

    def remove(self, version: Version) -> bool:
        """Let a version go."""
        return self._change(lambda store: store.remove(version))

    def compare(self, versions: Sequence[Version], parent: QWidget) -> None:
        """One version with the present text, or two with each other."""
        drafts = [self._read(version) for version in versions]
        if None in drafts:
            return
        titles = [_title(version) for version in versions]
        if len(versions) == 2:
            self._show(titles[0], drafts[0], titles[1], drafts[1], parent)  # type: ignore[arg-type]
        else:
            self._show_against_present(titles[0], drafts[0], parent)  # type: ignore[arg-type]

    def compare_with_file(self, version: Version, parent: QWidget) -> None:
        """A version with a file the writer chooses."""
        draft = self._read(version)
        path = self._questions.ask_file_to_open(self._documents.last_folder) if draft is not None else None
        if draft is None or path is None:
            return
        try:
            other = open_script(path).screenplay
        except (OSError, ValueError) as error:
            self._questions.tell_open_failed(path, error)
            return
        self._show(_title(version), draft, path.name, other, parent)

    def restore(self, version: Version) -> bool:
        """Make a version the present text, which is kept as a version first; one undo step."""
        draft = self._read(version)
        return draft is not None and self._restore(draft, _title(version))

    # What the list of backups asks for

    def backups(self) -> list[Backup]:
        """All backups of the script, oldest first."""
        try:
            return self._backup_folder().all()
        except OSError as error:
            self._tell(self.tr("The backups cannot be read"), error)
            return []

    def backup_folder(self) -> str:
        """Where they lie."""
        return str(self._backup_folder().folder)

    def choose_backup_root(self, folder: str) -> None:
        """Keep backups under another folder from now on; those there are stay where they are."""
        self._settings.change(backup_folder=folder)

    def pin(self, backup: Backup, is_pinned: bool) -> None:
        """Keep a backup for good, or no longer."""
        try:
            self._backup_folder().pin(backup, is_pinned)
        except OSError as error:
            self._tell(self.tr("The backup could not be changed"), error)

    def compare_backup(self, backup: Backup, parent: QWidget) -> None:
        """A backup with the present text."""
        if (draft := self._read_backup(backup)) is not None:
            self._show_against_present(_backup_title(backup), draft, parent)

    def restore_backup(self, backup: Backup) -> bool:
        """Make a backup the present text, which is kept as a version first; one undo step."""
        draft = self._read_backup(backup)
        return draft is not None and self._restore(draft, _backup_title(backup))

    # Private

    @Slot(object)
    def _keep_by_itself(self, screenplay: Screenplay) -> None:
        path = self._documents.path
        if path is None:
            return
        now = datetime.now()
        if self._documents.was_saved_by_itself and self._was_kept_just_now(path, now):
            return
        self._last_kept = (path, now)
        stamp = self._documents.stamp
        version = self._described(screenplay, "", "", "", is_automatic=True)
        self.version_ordered.emit(
            VersionOrder(self._own_store(), screenplay, version, path, stamp.sha256 if stamp is not None else "")
        )

    def _was_kept_just_now(self, path: Path, now: datetime) -> bool:
        if self._last_kept is None or self._last_kept[0] != path:
            return False
        return 0 <= (now - self._last_kept[1]).total_seconds() < _QUIET_VERSIONS_APART_SECONDS

    @Slot()
    def _set_backup_root(self) -> None:
        folder = self._settings.settings.backup_folder
        self._documents.backup_root = Path(folder) if folder else self._default_backups_root

    def _described(
        self, screenplay: Screenplay, suffix: str, name: str, note: str, is_automatic: bool = False
    ) -> Version:
        made_at = datetime.now().isoformat(timespec="seconds")
        words = sum(words_in(element) for element in screenplay.elements)
        return Version("", "", suffix, made_at, name, note, words, self._page_count(), is_automatic)

    def _own_store(self) -> VersionStore:
        path, stamp = self._documents.path, self._documents.stamp
        assert path is not None
        if self._store is None or self._store[0] != path:
            self._store = (path, store_of(self._versions_root, path, stamp.sha256 if stamp is not None else ""))
        return self._store[1]

    def _backup_folder(self) -> BackupFolder:
        path, root = self._documents.path, self._documents.backup_root
        assert path is not None and root is not None
        return folder_of(root, path)

    def _read(self, version: Version) -> Screenplay | None:
        try:
            return read_version(self._own_store().read(version), version.suffix)
        except VersionDamagedError:
            self._tell(self.tr("This version is damaged"), None)
        except (OSError, ValueError) as error:
            self._tell(self.tr("This version cannot be read"), error)
        return None

    def _read_backup(self, backup: Backup) -> Screenplay | None:
        try:
            return open_script(backup.path).screenplay
        except (OSError, ValueError) as error:
            self._questions.tell_open_failed(backup.path, error)
            return None

    def _restore(self, draft: Screenplay, title: str) -> bool:
        if not self.keep("", self.tr("Before going back to: {title}").format(title=title)):
            return False
        replace_elements(self._document, 0, self._document.blockCount(), draft.elements)
        self._document.set_title_page(draft.title_page)
        return True

    def _show_against_present(self, title: str, draft: Screenplay, parent: QWidget) -> None:
        bring_back = None if self._documents.is_read_only else self._bring_back
        self._show(title, draft, self.tr("The present text"), None, parent, bring_back)

    def _bring_back(self, change: SceneChange, changes: Sequence[SceneChange], old: Screenplay) -> bool:
        """Put one scene of an older draft into the present text, where it stands now or last stood; one undo step."""
        if change.old is None:
            return False
        note = self.tr("Before bringing back: {heading}").format(heading=change.old.heading)
        if not self.keep("", note):
            return False
        scene = old.elements[change.old.start : change.old.end]
        if change.new is not None:
            replace_elements(self._document, change.new.start, change.new.end, scene)
            return True
        above = [one.new.end for one in changes[: changes.index(change)] if one.new is not None]
        place = above[-1] if above else 0
        replace_elements(self._document, place, place, scene)
        return True

    def _show(
        self,
        old_title: str,
        old: Screenplay,
        new_title: str,
        new: Screenplay | None,
        parent: QWidget,
        bring_back: Callable[[SceneChange, Sequence[SceneChange], Screenplay], bool] | None = None,
    ) -> None:
        """``new`` None is the text of the window, read again after a scene was brought back."""

        def take(change: SceneChange, changes: Sequence[SceneChange]) -> bool:
            return bring_back is not None and bring_back(change, changes, old)

        def read_new() -> Sequence[Element]:
            return self._document.elements if new is None else new.elements

        self._comparison = ComparisonDialog(
            old_title, old.elements, new_title, read_new, self._appearance.theme, parent, take if bring_back else None
        )
        self._comparison.compared_again.connect(lambda: self._ask_for_pages(old, new))
        self._ask_for_pages(old, new)
        self._comparison.exec()
        self._comparison = None

    def _ask_for_pages(self, old: Screenplay, new: Screenplay | None) -> None:
        self._pages_order += 1
        newer = self._editor.screenplay() if new is None else new
        self.draft_pages_wanted.emit(DraftsOrder(self._pages_order, self._draft(old), self._draft(newer)))

    def _draft(self, screenplay: Screenplay) -> Draft:
        paper = screenplay.page_format or usual_page(self._settings.settings)
        return Draft(screenplay.elements, paper, screenplay.production.page_lock)

    @Slot(object)
    def receive_draft_pages(self, pages: DraftPages) -> None:
        """Take the pages of two drafts, if they are still being looked at."""
        if self._comparison is not None and pages.number == self._pages_order:
            self._comparison.show_pages(pages.old, pages.new)

    def _change(self, do: Callable[[VersionStore], object]) -> bool:
        try:
            do(self._own_store())
        except (OSError, WriteError) as error:
            self._tell(self.tr("The version could not be changed"), error)
            return False
        return True

    def _has_file(self) -> bool:
        if self._documents.path is None:
            QMessageBox.information(
                self._window,
                self.tr("Screenwriter"),
                self.tr("Save the script first: versions and backups are kept of saved scripts."),
            )
        return self._documents.path is not None

    def _tell(self, what: str, error: Exception | None) -> None:
        damaged = self.tr("It is not what was kept, so it is not shown.")
        why = damaged if error is None else open_failure_text(error)
        title, ok = self.tr("Screenwriter"), QMessageBox.StandardButton.Ok
        box = QMessageBox(QMessageBox.Icon.Warning, title, what, ok, self._window)
        box.setInformativeText(why)
        box.exec()


def _title(version: Version) -> str:
    when = moment_text(version.moment, datetime.now())
    return f"{version.name} ({when})" if version.name else when


def _backup_title(backup: Backup) -> str:
    when = moment_text(backup.made_at, datetime.now())
    return QCoreApplication.translate("VersionCommands", "Backup of {when}").format(when=when)
