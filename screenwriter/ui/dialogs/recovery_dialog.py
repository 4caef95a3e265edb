"""Offers unsaved text of windows that ended without closing: what it is, how it differs from the saved file."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from screenwriter.storage.recovery import Leftover, RecoveryCopy
from screenwriter.ui.detail_delegate import DETAIL, DetailDelegate
from screenwriter.ui.dialogs.message_box import MessageBox
from screenwriter.ui.dialogs.text_difference import DiffLine, difference
from screenwriter.ui.theme import SCRIPT_FONT, Theme


class RecoveryDialog(QDialog):
    """Lets the writer restore one of several copies, discard some, or leave all for later.

    After it closes, ``chosen`` is the copy to restore, or None; what was discarded is gone from disk.
    """

    def __init__(
        self,
        leftovers: Sequence[Leftover],
        read_saved: Callable[[Path], str],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """``read_saved`` gives a script file as Fountain text; may raise OSError or ValueError."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Recovered Text"))
        self.chosen: Leftover | None = None
        self._leftovers = list(leftovers)
        self._read_saved = read_saved
        self._theme = theme
        self._title = QLabel(self)
        self._title.setObjectName("heading")
        self._title.setText(self.tr("Screenwriter ended without closing"))
        self._times = QLabel(self)
        self._times.setWordWrap(True)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Recovered scripts"))
        self._list.setMaximumHeight(110)
        self._view = QPlainTextEdit(self)
        self._view.setReadOnly(True)
        self._view.setAccessibleName(self.tr("Difference between the saved and the recovered text"))
        font = self._view.font()
        font.setFamily(SCRIPT_FONT)
        self._view.setFont(font)
        self._lay_out()
        self._fill_list()
        self._list.currentRowChanged.connect(self._show_copy)
        self._list.setCurrentRow(0)
        self.resize(760, 600)

    def _lay_out(self) -> None:
        legend = QLabel(
            self.tr("Lines with + are only in the recovered text, lines with − only in the saved file."), self
        )
        legend.setObjectName("dim")
        restore = QPushButton(self.tr("&Restore"), self)
        restore.setDefault(True)
        restore.setToolTip(self.tr("Open the recovered text; the file is not touched until you save"))
        restore.clicked.connect(self._restore)
        discard = QPushButton(self.tr("&Discard…"), self)
        discard.setToolTip(self.tr("Delete this recovered text for good"))
        discard.clicked.connect(self._discard)
        later = QPushButton(self.tr("&Later"), self)
        later.setToolTip(self.tr("Keep it; it is offered again at the next start and in the File menu"))
        later.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(discard)
        buttons.addStretch(1)
        buttons.addWidget(later)
        buttons.addWidget(restore)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        for part in (self._title, self._list, self._times, self._view, legend):
            column.addWidget(part, 1 if part is self._view else 0)
        column.addLayout(buttons)

    def _fill_list(self) -> None:
        for leftover in self._leftovers:
            copy = leftover.copy
            item = QListWidgetItem(copy_name(copy))
            item.setData(DETAIL, _time_text(copy.written_at))
            self._list.addItem(item)
        self._list.setItemDelegate(DetailDelegate(self._list))
        self._list.setVisible(len(self._leftovers) > 1)

    @Slot(int)
    def _show_copy(self, row: int) -> None:
        if not 0 <= row < len(self._leftovers):
            return
        copy = self._leftovers[row].copy
        saved, saved_text = self._saved_version(copy)
        recovered = self.tr("“{name}” has text that was not saved, written {time}.")
        told = [recovered.format(name=copy_name(copy), time=_time_text(copy.written_at)), saved]
        if not copy.is_whole:
            told.append(self.tr("The recovery copy is damaged; this is all of it that can be read."))
        self._times.setText("\n".join(told))
        lines = difference(saved_text, copy.text) if saved_text is not None else _all_new(copy.text)
        self._show_lines(lines or [DiffLine("…", self.tr("The recovered text is the same as the saved one."))])

    def _saved_version(self, copy: RecoveryCopy) -> tuple[str, str | None]:
        """A sentence on the saved file, and its text; None where there is none to compare with."""
        if not copy.script_path:
            return self.tr("It was never saved to a file."), None
        path = Path(copy.script_path)
        try:
            written_at = path.stat().st_mtime
            text = self._read_saved(path)
        except (OSError, ValueError):
            return self.tr("Its file cannot be read: {path}").format(path=path), None
        told = self.tr("The file was saved {time}: {path}")
        return told.format(time=_time_text(written_at), path=path), text

    def _show_lines(self, lines: Sequence[DiffLine]) -> None:
        self._view.clear()
        cursor = QTextCursor(self._view.document())
        cursor.beginEditBlock()
        for line in lines:
            cursor.insertText(f"{_SIGNS.get(line.sign, line.sign)} {line.text}\n", self._look(line.sign))
        cursor.endEditBlock()
        self._view.moveCursor(QTextCursor.MoveOperation.Start)

    def _look(self, sign: str) -> QTextCharFormat:
        look = QTextCharFormat()
        names = {"+": "good", "-": "problem"}
        if sign in names:
            colour = self._theme.colour(names[sign])
            ground = QColor(colour)
            ground.setAlphaF(0.13)
            look.setForeground(colour)
            look.setBackground(ground)
        else:
            look.setForeground(self._theme.colour("text_dim"))
        return look

    @Slot()
    def _restore(self) -> None:
        self.chosen = self._leftovers[self._list.currentRow()]
        self.accept()

    @Slot()
    def _discard(self) -> None:
        row = self._list.currentRow()
        leftover = self._leftovers[row]
        sure = MessageBox(
            QMessageBox.Icon.Warning,
            "Screenwriter",
            self.tr("Delete the recovered text of “{name}”?").format(name=copy_name(leftover.copy)),
            QMessageBox.StandardButton.NoButton,
            self,
        )
        sure.setInformativeText(self.tr("It cannot be brought back. The saved file is not touched."))
        delete = sure.addButton(self.tr("&Delete"), QMessageBox.ButtonRole.DestructiveRole)
        sure.setDefaultButton(sure.addButton(self.tr("&Keep"), QMessageBox.ButtonRole.RejectRole))
        sure.exec()
        if sure.clickedButton() is not delete:
            return
        leftover.discard()
        del self._leftovers[row]
        self._list.takeItem(row)
        if not self._leftovers:
            self.reject()
        self._show_copy(self._list.currentRow())  # Qt tells of the change before the row is gone


_SIGNS = {"-": "−"}


def copy_name(copy: RecoveryCopy) -> str:
    """What a recovery copy is of."""
    if copy.script_path:
        return Path(copy.script_path).name
    return copy.title or QCoreApplication.translate("RecoveryDialog", "Untitled")


def _all_new(text: str) -> list[DiffLine]:
    return [DiffLine("+", line) for line in text.splitlines()]


def _time_text(seconds: float) -> str:
    moment = datetime.fromtimestamp(seconds)
    now = datetime.now()
    if moment.date() == now.date():
        return QCoreApplication.translate("RecoveryDialog", "today at {time}").format(time=f"{moment:%H:%M:%S}")
    return moment.strftime(QCoreApplication.translate("RecoveryDialog", "on %d %B %Y at %H:%M"))
