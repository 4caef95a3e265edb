"""The list of models: which is in use, what each was made from; use, rename, delete, show, go back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QFont, QIcon, QKeyEvent, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from screenwriter.messages import Failure
from screenwriter.storage.atomic_file import WriteError
from screenwriter.storage.model_library import ModelEntry, ModelLibrary, ModelLibraryError
from screenwriter.ui.dialogs.confirmation import is_confirmed
from screenwriter.ui.dialogs.failure_text import failure_sentence, os_error_code, sentence
from screenwriter.ui.dialogs.models_facts import facts
from screenwriter.ui.dialogs.models_switch import ModelSwitch

_ID = Qt.ItemDataRole.UserRole
_ICON_SIZE = 16
_ROW_HEIGHT = 28


class ModelsDialog(QDialog):
    """Shows a ModelLibrary; changes of the model in use go through the ModelSwitch.

    Signals:
        forget_wanted: id of a model that shall forget a script; the dialog is closed then.
        copy_wanted: a ModelEntry to be copied elsewhere.

    Args:
        open_folder: shows a folder in the system's file manager; another in tests.
    """

    forget_wanted = Signal(str)
    copy_wanted = Signal(object)
    _rename_wanted = Signal(str, str)  # id, new name

    def __init__(
        self,
        library: ModelLibrary,
        switch: ModelSwitch,
        parent: QWidget | None = None,
        open_folder: Callable[[Path], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Models"))
        self.resize(880, 460)
        self._library = library
        self._switch = switch
        self._open_folder = open_folder or _open_in_file_manager
        self._entries: list[ModelEntry] = []
        self.list = QListWidget()
        self.facts = QFormLayout()
        self.message = QLabel()
        self._build()
        self._connect()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the library anew; the selected model stays selected."""
        selected = self._selected_id()
        self._entries = self._library.entries()
        with QSignalBlocker(self.list):
            self.list.clear()
            for entry in self._entries:
                self.list.addItem(_item(entry, self.palette()))
        row = next((n for n, e in enumerate(self._entries) if e.id == selected), None)
        if row is None:
            row = next(n for n, e in enumerate(self._entries) if e.is_active)
        self.list.setCurrentRow(row)
        self._show_selected()

    # Building

    def _build(self) -> None:
        self.list.setAccessibleName(self.tr("Models"))
        self.list.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.list.setFixedWidth(250)
        self.list.setIconSize(QSize(_ICON_SIZE, _ICON_SIZE))
        self.message.setWordWrap(True)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.use = _button(self.tr("&Use"), self.tr("Suggest with this model from now on (Enter)"))
        self.go_back = _button(self.tr("Go &Back"), self.tr("Use the model that was in use before"))
        self.rename = _button(self.tr("Re&name"), self.tr("Give it another name (F2)"))
        self.delete = _button(self.tr("&Delete…"), self.tr("Delete its folder (Delete)"))
        self.show_folder = _button(
            self.tr("Sho&w Folder"), self.tr("Open its folder; a model can be copied or carried on a stick")
        )
        self.copy = _button(self.tr("Cop&y To…"), self.tr("Copy its folder to another place, such as a stick"))
        self.forget = _button(
            self.tr("&Forget a Script…"), self.tr("Learn again without one of its scripts, and delete the old weights")
        )
        self.use.setDefault(True)
        more_actions = QHBoxLayout()
        for button in (self.forget, self.copy, self.show_folder):
            more_actions.addWidget(button)
        more_actions.addStretch()
        actions = QHBoxLayout()
        for button in (self.use, self.go_back, self.rename, self.delete):
            actions.addWidget(button)
        actions.addStretch()
        self.facts.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        right = QVBoxLayout()
        right.addLayout(self.facts)
        right.addStretch()
        right.addWidget(self.message)
        right.addLayout(actions)
        right.addLayout(more_actions)
        columns = QHBoxLayout()
        columns.addWidget(self.list)
        columns.addSpacing(12)
        columns.addLayout(right, 1)
        self.close_box = QDialogButtonBox()
        self.close_box.addButton(self.tr("&Close"), QDialogButtonBox.ButtonRole.RejectRole).setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.addLayout(columns, 1)
        layout.addWidget(self.close_box)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show_selected)
        self.list.itemChanged.connect(self._take_new_name)
        self._rename_wanted.connect(self._rename, Qt.ConnectionType.QueuedConnection)
        self.list.itemDoubleClicked.connect(self._use_selected)
        self.use.clicked.connect(self._use_selected)
        self.go_back.clicked.connect(self._use_previous)
        self.rename.clicked.connect(self._begin_rename)
        self.delete.clicked.connect(self._delete_selected)
        self.show_folder.clicked.connect(self._show_selected_folder)
        self.forget.clicked.connect(self._forget_script)
        self.copy.clicked.connect(self._copy_selected)
        self.close_box.rejected.connect(self.reject)
        self._switch.switched.connect(self._take_switched)
        self._switch.refused.connect(self._take_refused)

    # What is shown

    @Slot()
    def _show_selected(self) -> None:
        while self.facts.rowCount():
            self.facts.removeRow(0)
        entry = self._selected()
        if entry is None:
            return
        for label, text in facts(entry, self._entries):
            line = QLabel(text)
            line.setWordWrap(True)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            title = QLabel(self.tr("{label}:").format(label=label))
            title.setMaximumHeight(title.sizeHint().height())  # else a form sets it below the first of many lines
            self.facts.addRow(title, line)
        self.use.setEnabled(entry.problem is None and not entry.is_active)
        self.rename.setEnabled(not entry.is_shipped)
        self.delete.setEnabled(not entry.is_shipped)
        self.forget.setEnabled(not entry.is_shipped)
        self.copy.setEnabled(entry.problem is None)
        previous = self._library.previous()
        self.go_back.setEnabled(previous is not None)
        self.go_back.setToolTip(
            self.tr("Use {name} again, as before").format(name=previous.name)
            if previous
            else self.tr("There is no model before this")
        )

    def _selected(self) -> ModelEntry | None:
        row = self.list.currentRow()
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def _selected_id(self) -> str | None:
        entry = self._selected()
        return entry.id if entry else None

    # What the writer does

    @Slot()
    def _use_selected(self) -> None:
        entry = self._selected()
        if entry is not None and not entry.is_active:
            self._use(entry)

    @Slot()
    def _use_previous(self) -> None:
        previous = self._library.previous()
        if previous is not None:
            self._use(previous)

    def _use(self, entry: ModelEntry) -> None:
        self.message.setText(self.tr("Loading {name}…").format(name=entry.name))
        self._switch.use(entry)

    @Slot()
    def _begin_rename(self) -> None:
        self.list.setFocus()
        self.list.editItem(self.list.currentItem())

    @Slot(QListWidgetItem)
    def _take_new_name(self, item: QListWidgetItem) -> None:
        self._rename_wanted.emit(item.data(_ID), item.text())  # later: the list still has its editor open

    @Slot(str, str)
    def _rename(self, model_id: str, name: str) -> None:
        self._try(lambda: self._library.rename(model_id, name))

    @Slot()
    def _delete_selected(self) -> None:
        entry = self._selected()
        if entry is None or entry.is_shipped:
            return
        question = self.tr("Delete the model {name}?").format(name=entry.name)
        explanation = self.tr("Its folder is deleted from this computer and can't be brought back:\n{folder}")
        if not is_confirmed(self, question, explanation.format(folder=entry.folder), self.tr("Delete")):
            return
        now_active = self._try(lambda: self._library.delete(entry.id))
        if now_active is not None and entry.is_active:
            self._use(now_active)

    @Slot()
    def _show_selected_folder(self) -> None:
        entry = self._selected()
        if entry is not None:
            self._open_folder(entry.folder)

    @Slot()
    def _forget_script(self) -> None:
        entry = self._selected()
        if entry is not None and not entry.is_shipped:
            self.accept()
            self.forget_wanted.emit(entry.id)

    @Slot()
    def _copy_selected(self) -> None:
        entry = self._selected()
        if entry is not None:
            self.copy_wanted.emit(entry)

    @Slot(str)
    def tell(self, text: str) -> None:
        """Show a sentence from outside."""
        self.message.setText(text)

    def _try(self, change: Callable[[], ModelEntry]) -> ModelEntry | None:
        """Change the library and show it; None: it did not work, and the message says why."""
        self.message.clear()
        changed = None
        try:
            changed = change()
        except ModelLibraryError as error:
            self.message.setText(sentence(error.code))
        except WriteError as error:
            self.message.setText(sentence(error.reason, error.detail))
        except OSError as error:
            self.message.setText(sentence(os_error_code(error), str(error)))
        self.refresh()
        return changed

    # What the switch says

    @Slot(object)
    def _take_switched(self, entry: ModelEntry) -> None:
        self.message.setText(self.tr("{name} is in use now.").format(name=entry.name))
        self.refresh()

    @Slot(object, object)
    def _take_refused(self, entry: ModelEntry, failure: Failure) -> None:
        text = self.tr("{name} could not be loaded. {reason}")
        self.message.setText(text.format(name=entry.name, reason=failure_sentence(failure)))
        self.refresh()

    # Qt's names

    def changeEvent(self, event: QEvent) -> None:
        """Paint the marks anew in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._entries:
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete on the list deletes the model, after asking."""
        if event.key() == Qt.Key.Key_Delete and self.focusWidget() is self.list:
            self._delete_selected()
            return
        super().keyPressEvent(event)


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button


def _item(entry: ModelEntry, palette: QPalette) -> QListWidgetItem:
    item = QListWidgetItem(_icon(entry, palette), entry.name)
    item.setSizeHint(QSize(0, _ROW_HEIGHT))
    item.setData(_ID, entry.id)
    notes = []
    if entry.is_active:
        font = QFont()
        font.setBold(True)
        item.setFont(font)
        notes.append(QCoreApplication.translate("ModelsDialog", "in use"))
    if entry.problem is not None:
        notes.append(QCoreApplication.translate("ModelsDialog", "damaged"))
    item.setToolTip(", ".join(notes))
    item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join([entry.name, *notes]))
    if not entry.is_shipped:
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
    return item


def _icon(entry: ModelEntry, palette: QPalette) -> QIcon:
    """A dot for the model in use, an exclamation mark for a damaged one, else room for either."""
    picture = QPixmap(_ICON_SIZE, _ICON_SIZE)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if entry.problem is not None:
        font = QFont()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.BrightText))
        painter.drawText(picture.rect(), Qt.AlignmentFlag.AlignCenter, "!")
    elif entry.is_active:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.Accent))
        painter.drawEllipse(picture.rect().adjusted(4, 4, -4, -4))
    painter.end()
    return QIcon(picture)


def _open_in_file_manager(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
