"""What the writer forbids for the script that is open: suggestions in it (the lock), learning from it.

Kept by ``storage.script_switches``, shown as symbols in the title bar. Source: suggestions-ux.md section 11.
"""

from pathlib import Path

from PySide6.QtCore import QObject, QSignalBlocker, Signal, Slot

from screenwriter.storage.atomic_file import WriteError
from screenwriter.storage.script_switches import ScriptSwitches, SwitchStore
from screenwriter.ui.dialogs.lock_dialog import LockDialog, UnlockDialog, change_text
from screenwriter.ui.document_controller import DocumentController
from screenwriter.ui.main_window import MainWindow

LOCK_MARK = "\N{LOCK}\N{VARIATION SELECTOR-15}"
NEVER_LEARN_MARK = "\N{CIRCLED DIVISION SLASH}"


class ScriptSwitchCommands(QObject):
    """The switches of the one open script; it follows the script from file to file.

    Signals:
        lock_changed: whether the script is locked, and since when and why, in words.
    """

    lock_changed = Signal(bool, str)

    def __init__(self, window: MainWindow, documents: DocumentController, store: SwitchStore) -> None:
        super().__init__(window)
        self._window = window
        self._documents = documents
        self._store = store
        self._path: Path | None = None  # whose switches these are; None: a script without a file yet
        self._sha256 = ""
        self.switches = ScriptSwitches()
        self._lock = window.actions_by_name["lock_suggestions"]
        self._never = window.actions_by_name["never_learn"]
        self._lock.triggered.connect(self._ask_lock)
        self._never.triggered.connect(self._set_never_learn)
        documents.opened.connect(self._read)
        documents.closed.connect(self._forget)
        documents.file_used.connect(self._follow)
        documents.text_released.connect(self._note_content)

    @property
    def is_locked(self) -> bool:
        """Whether nothing is suggested in the open script."""
        return self.switches.no_suggestions

    def never_learned(self) -> tuple[str, ...]:
        """Ids and hashes of all scripts that nothing may be learned from, as ``SurveyRequest.never``."""
        return self._store.never_learned()

    # Following the script

    @Slot()
    def _read(self) -> None:
        stamp = self._documents.stamp
        self._path, self._sha256 = self._documents.path, stamp.sha256 if stamp else ""
        self.switches = self._store.read(self._path, self._sha256) if self._path else ScriptSwitches()
        if self.switches.is_any_on:
            self._keep()  # under its own place too: a copy stays bound after it has changed
        self._show()

    @Slot()
    def _forget(self) -> None:
        self._path, self._sha256, self.switches = None, "", ScriptSwitches()
        self._show()

    @Slot(str)
    def _follow(self, name: str) -> None:
        """The script was saved under this name: what was forbidden stays forbidden, there too."""
        path = Path(name)
        if path == self._path or not self._documents.is_open:
            return
        there = self._store.read(path)
        self._path = path
        for switch in ("no_suggestions", "never_learn"):
            if getattr(there, switch) and not getattr(self.switches, switch):
                latest = there.latest(switch)
                self.switches = self.switches.changed(switch, True, latest.reason if latest else "")
        self._keep_content()
        self._show()

    @Slot()
    def _note_content(self) -> None:
        """The text is leaving the window: remember what its file holds, so that a copy of it is known."""
        if self._path is not None and self._documents.stamp is not None and self.switches.is_any_on:
            self._keep_content()

    # What the writer does

    @Slot()
    def _ask_lock(self) -> None:
        is_locked = self.is_locked
        with QSignalBlocker(self._lock):
            self._lock.setChecked(is_locked)  # until it is decided
        dialog: LockDialog | UnlockDialog
        if is_locked:
            record = [change for change in self.switches.record if change.switch == "no_suggestions"]
            dialog = UnlockDialog(self._documents.name, record, self._window)
        else:
            dialog = LockDialog(self._documents.name, self._window)
        if dialog.exec():
            self._change("no_suggestions", not is_locked, dialog.reason)
        dialog.deleteLater()
        self._window.focus_editor()

    @Slot(bool)
    def _set_never_learn(self, is_on: bool) -> None:
        self._change("never_learn", is_on)
        words = (
            self.tr("Nothing will be learned from this script.")
            if is_on
            else self.tr("This script may be learned from again.")
        )
        self._window.status_line.showMessage(words, 6000)

    def _change(self, switch: str, is_on: bool, reason: str = "") -> None:
        self.switches = self.switches.changed(switch, is_on, reason)
        self._keep_content()
        self._show()

    # Keeping and showing

    def _keep_content(self) -> None:
        stamp = self._documents.stamp
        self._sha256 = stamp.sha256 if stamp else ""
        if self.switches.record or self.switches.is_any_on:
            self._keep()

    def _keep(self) -> None:
        if self._path is None:
            return
        try:
            self._store.write(self._path, self._sha256, self.switches)
        except (WriteError, OSError) as error:
            text = self.tr(
                "What you set for this script could not be written and holds until the window closes: {error}"
            )
            self._window.strip.say("switches", text.format(error=error))
        else:
            self._window.strip.say("switches", "")

    def _show(self) -> None:
        switches = self.switches
        for action, is_on in ((self._lock, switches.no_suggestions), (self._never, switches.never_learn)):
            with QSignalBlocker(action):
                action.setChecked(is_on)
        self._lock.setText(
            self.tr("Un&lock This Script…") if switches.no_suggestions else self.tr("&Lock This Script…")
        )
        self._never.setEnabled(self._documents.is_open and not switches.no_suggestions)
        marks = LOCK_MARK if switches.no_suggestions else ""
        self._window.set_title_marks(marks + (NEVER_LEARN_MARK if switches.never_learn else ""))
        latest = switches.latest("no_suggestions")
        self.lock_changed.emit(switches.no_suggestions, change_text(latest) if latest else "")
