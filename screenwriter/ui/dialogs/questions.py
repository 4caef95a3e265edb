"""The questions the window asks about files, as message boxes. Each returns what the writer chose."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDir
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget

from screenwriter.bridge.file_worker import SaveRefused
from screenwriter.screenplay.document import Screenplay
from screenwriter.ui.dialogs.message_box import MessageBox
from screenwriter.ui.dialogs.problem_texts import open_failure_text, save_failure_text

translate = QCoreApplication.translate

_OPEN_FILTER = QT_TRANSLATE_NOOP(
    "Questions",
    "Scripts (*.fountain *.spmd *.fdx *.txt *.pdf *.docx *.fadein *.osf *.highland *.trelby *.celtx);;All files (*)",
)
_Role = QMessageBox.ButtonRole


class Questions:
    """Asks over one window; every method waits for the answer."""

    def __init__(self, window: QWidget, show_comparison: Callable[[Path, Screenplay], None] | None = None) -> None:
        """``show_comparison`` shows a file beside the text of the window; None: there is no such thing."""
        self._window = window
        self._show_comparison = show_comparison

    def ask_unsaved(self, name: str) -> str:
        """Changes are about to be left: ``save``, ``discard`` or ``cancel``."""
        return self._ask(
            QMessageBox.Icon.Warning,
            translate("Questions", "Save the changes to “{name}”?").format(name=name),
            translate("Questions", "They are lost if you don't save them."),
            (
                ("save", translate("Questions", "&Save"), _Role.AcceptRole),
                ("discard", translate("Questions", "&Don't Save"), _Role.DestructiveRole),
            ),
            default="save",
        )

    def ask_changed_on_disk(self, path: Path) -> str:
        """Saving found another program's text in the file: ``compare``, ``keep_both``, ``overwrite`` or ``cancel``."""
        return self._ask(
            QMessageBox.Icon.Warning,
            translate("Questions", "“{name}” was changed by another program").format(name=path.name),
            translate(
                "Questions",
                "Nothing has been saved yet. Overwriting replaces that program's version with yours; "
                "keeping both saves yours beside it under another name.",
            ),
            (
                ("keep_both", translate("Questions", "&Keep Both"), _Role.AcceptRole),
                ("compare", translate("Questions", "Co&mpare…"), _Role.ActionRole),
                ("overwrite", translate("Questions", "&Overwrite"), _Role.DestructiveRole),
            ),
            default="keep_both",
        )

    def show_comparison(self, path: Path, screenplay: Screenplay) -> None:
        """Show what differs between a file and the text of the window."""
        if self._show_comparison is not None:
            self._show_comparison(path, screenplay)

    def ask_open_elsewhere(self, path: Path) -> str:
        """Another window has the script: ``switch`` to it, ``read`` it here, or ``cancel``."""
        return self._ask(
            QMessageBox.Icon.Question,
            translate("Questions", "“{name}” is open in another window").format(name=path.name),
            translate("Questions", "So that the two do not write over each other, it can only be read here."),
            (
                ("switch", translate("Questions", "&Show That Window"), _Role.AcceptRole),
                ("read", translate("Questions", "Open for &Reading"), _Role.ActionRole),
            ),
            default="switch",
        )

    def ask_losses(self, path: Path, losses: tuple[str, ...]) -> str:
        """The file cannot hold all of the script: ``save`` all the same, ``save_as`` or ``cancel``."""
        return self._ask(
            QMessageBox.Icon.Warning,
            translate("Questions", "“{name}” cannot hold all of your script").format(name=path.name),
            "\n\n".join([*losses, translate("Questions", "A Fountain file keeps everything.")]),
            (
                ("save_as", translate("Questions", "Save &As…"), _Role.AcceptRole),
                ("save", translate("Questions", "Save &Without It"), _Role.DestructiveRole),
            ),
            default="save_as",
        )

    def ask_after_refusal(self, refused: SaveRefused) -> str:
        """Saving failed: ``save_as``, ``retry`` or ``cancel``."""
        return self._ask(
            QMessageBox.Icon.Critical,
            translate("Questions", "“{name}” was not saved").format(name=refused.path.name),
            save_failure_text(refused, refused.path.exists()),
            (
                ("save_as", translate("Questions", "Save &As…"), _Role.AcceptRole),
                ("retry", translate("Questions", "&Try Again"), _Role.ActionRole),
            ),
            default="save_as",
        )

    def ask_replace(self, path: Path) -> bool:
        """A file of this name is there already: whether to replace it."""
        answer = self._ask(
            QMessageBox.Icon.Warning,
            translate("Questions", "Replace “{name}”?").format(name=path.name),
            translate("Questions", "A file of this name is already in {folder}.").format(folder=path.parent),
            (("replace", translate("Questions", "&Replace"), _Role.DestructiveRole),),
            default="replace",
        )
        return answer == "replace"

    def ask_stop_learning(self) -> bool:
        """The window is about to close while a model learns: whether to close it all the same."""
        return (
            self._ask(
                QMessageBox.Icon.Question,
                translate("Questions", "A model is still learning from your scripts"),
                translate("Questions", "Closing the window stops it. It can be resumed where it stopped."),
                (("close", translate("Questions", "&Stop and Close"), _Role.AcceptRole),),
                default="close",
            )
            == "close"
        )

    def tell_open_failed(self, path: Path, error: Exception) -> None:
        """A file could not be opened; what was open stays open."""
        self._box(
            QMessageBox.Icon.Warning,
            translate("Questions", "“{name}” was not opened").format(name=path.name),
            f"{open_failure_text(error)}\n\n{path}",
        ).exec()

    def ask_file_to_open(self, folder: str) -> Path | None:
        """A file the writer chose; None: cancelled."""
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            translate("Questions", "Open Script"),
            folder or QDir.homePath(),
            translate("Questions", _OPEN_FILTER),
        )
        return Path(name) if name else None

    def ask_save_name(self, suggested: Path, filters: tuple[str, ...]) -> Path | None:
        """Where to save; the dialog has asked before an existing file is replaced. None: cancelled."""
        dialog = QFileDialog(self._window, translate("Questions", "Save Script As"), str(suggested.parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters(list(filters))
        dialog.setDefaultSuffix(suggested.suffix.lstrip(".") or "fountain")
        dialog.selectFile(suggested.name)
        if dialog.exec() != QFileDialog.DialogCode.Accepted or not dialog.selectedFiles():
            return None
        return Path(dialog.selectedFiles()[0])

    def _ask(
        self,
        icon: QMessageBox.Icon,
        text: str,
        explanation: str,
        answers: tuple[tuple[str, str, QMessageBox.ButtonRole], ...],
        default: str,
    ) -> str:
        box = self._box(icon, text, explanation)
        buttons: dict[str, QPushButton] = {name: box.addButton(label, role) for name, label, role in answers}
        cancel = box.addButton(translate("Questions", "&Cancel"), _Role.RejectRole)
        box.setDefaultButton(buttons[default])
        box.setEscapeButton(cancel)
        box.exec()
        clicked = box.clickedButton()
        return next((name for name, button in buttons.items() if button is clicked), "cancel")

    def _box(self, icon: QMessageBox.Icon, text: str, explanation: str) -> QMessageBox:
        box = MessageBox(icon, "Screenwriter", text, QMessageBox.StandardButton.NoButton, self._window)
        box.setInformativeText(explanation)
        return box
