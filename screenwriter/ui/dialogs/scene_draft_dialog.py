"""Draft This Scene: a heading, beats and who is present; the model's rough draft, element by element, to steer.

Shows a ``DraftSession``; what is kept is read from it when the writer inserts.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from screenwriter.draft_messages import DraftRequest, Manners
from screenwriter.messages import Failure, Paragraph
from screenwriter.ui.dialogs.scene_draft_session import USUAL_TEMPERATURE, DraftRow, DraftSession

_ROW = Qt.ItemDataRole.UserRole
_MOST_BEATS = 20


@dataclass(frozen=True, slots=True)
class ScenePlace:
    """Where a draft goes, as the dialog has to know it: what stands before, and what is filled in to begin with."""

    paragraphs: tuple[Paragraph, ...]
    cast: tuple[str, ...]
    heading: str
    characters: tuple[str, ...]
    may_go_on: bool  # without a heading the draft goes on with the scene before
    manners: Manners = Manners()


class SceneDraftDialog(QDialog):
    """Accepted when the writer wants what is kept in the script; ``heading`` and ``session.kept`` say what."""

    def __init__(self, session: DraftSession, place: ScenePlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Draft This Scene"))
        self.session = session
        self._place = place
        self._edited: tuple[int, str] | None = None  # element and text of the item that was just edited
        self._make_fields(place)
        self._make_draft()
        self._lay_out()
        session.changed.connect(self._show_rows)
        session.failed.connect(self._tell_failure)
        self.finished.connect(session.stop)
        self.heading_field.textChanged.connect(self._enable)
        for entry in (self.heading_field, self.characters_field):
            entry.returnPressed.connect(self._write)
        self._show_rows()
        self.resize(760, 680)
        (self.beats if place.heading else self.heading_field).setFocus()

    @property
    def heading(self) -> str:
        """The heading as typed, "" to go on with the scene before."""
        return " ".join(self.heading_field.text().split())

    def characters(self) -> tuple[str, ...]:
        """Those present, in capitals, each once; Chinese commas part names as well."""
        names = (" ".join(name.split()).upper() for name in re.split("[,，、]", self.characters_field.text()))
        return tuple(dict.fromkeys(name for name in names if name))

    # Parts

    def _make_fields(self, place: ScenePlace) -> None:
        self.heading_field = QLineEdit(place.heading)
        self.heading_field.setPlaceholderText(
            self.tr("INT. PLACE - DAY, or nothing to go on with the scene above")
            if place.may_go_on
            else self.tr("INT. PLACE - DAY")
        )
        self.beats = QPlainTextEdit()
        self.beats.setPlaceholderText(self.tr("What happens, one beat a line. Nora finds the letter."))
        self.beats.setTabChangesFocus(True)
        self.beats.setMaximumHeight(96)
        self.characters_field = QLineEdit(", ".join(place.characters))
        self.characters_field.setPlaceholderText(self.tr("NORA, IDRIS"))
        self.characters_field.setToolTip(self.tr("Only these speak in the draft. Separate names by commas."))
        self.lines = QSpinBox()
        self.lines.setRange(1, 12)
        self.lines.setValue(4)
        self.lines.setToolTip(self.tr("Elements drafted for each beat"))
        self.write_button = QPushButton(self.tr("&Write"))
        self.write_button.setToolTip(self.tr("Draft by these beats; elements you keep stay"))
        self.write_button.clicked.connect(self._write)

    def _make_draft(self) -> None:
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Draft, element by element"))
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setEditTriggers(QListWidget.EditTrigger.DoubleClicked | QListWidget.EditTrigger.EditKeyPressed)
        self.list.setToolTip(self.tr("Enter keeps, Delete skips, F2 edits"))
        self.list.itemChanged.connect(self._take_edit)
        self.list.currentRowChanged.connect(self._enable)
        self.list.installEventFilter(self)
        self.empty = QLabel(
            self.tr("Write a beat or two above, then press Write. Nothing enters the script by itself.")
        )
        self.empty.setObjectName("dim")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.steering = {
            name: self._steering_button(text, tip, do)
            for name, text, tip, do in (
                ("keep", self.tr("&Keep"), self.tr("This element stays (Enter); again: it does not"), self._keep),
                ("again", self.tr("A&gain"), self.tr("Another version of this element"), self._again),
                ("freer", self.tr("&Freer"), self.tr("Another version, less like what is usual"), self._freer),
                ("closer", self.tr("&Closer"), self.tr("Another version, nearer to what is usual"), self._closer),
                ("skip", self.tr("&Skip"), self.tr("Leave this element out (Delete)"), self._skip),
                ("stop", self.tr("S&top"), self.tr("Write no further"), self.session.stop),
                ("keep_all", self.tr("Keep &All"), self.tr("Every element stays"), self.session.keep_all),
            )
        }
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(6)
        self.progress.setAccessibleName(self.tr("Progress of the draft"))
        self.status = QLabel()
        self.status.setObjectName("dim")
        self.status.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.insert_button = self.buttons.addButton(self.tr("&Insert"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.insert_button.setToolTip(self.tr("Put what is kept into the script, as one step to undo"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        # Enter belongs to the list and the fields: no button takes it.
        for button in (self.write_button, *self.steering.values(), *self.buttons.findChildren(QPushButton)):
            button.setAutoDefault(False)

    def _steering_button(self, text: str, tip: str, do: object) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setStyleSheet("min-width: 48px;")
        button.clicked.connect(do)
        return button

    def _lay_out(self) -> None:
        honest = QLabel(self.tr("A rough draft from the local model. Expect to rewrite it."))
        honest.setObjectName("dim")
        form = QFormLayout()
        form.addRow(self.tr("&Heading:"), self.heading_field)
        form.addRow(self.tr("&Beats:"), self.beats)
        form.addRow(self.tr("&Present:"), self.characters_field)
        line = QHBoxLayout()
        line.addWidget(self.lines)
        line.addStretch(1)
        line.addWidget(self.write_button)
        elements = QLabel(self.tr("&Elements a beat:"))
        elements.setBuddy(self.lines)
        form.addRow(elements, line)
        steering = QHBoxLayout()
        for button in self.steering.values():
            steering.addWidget(button)
        steering.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(8)
        column.addWidget(honest)
        column.addLayout(form)
        column.addWidget(self.progress)
        column.addWidget(self.empty, 1)
        column.addWidget(self.list, 1)
        column.addLayout(steering)
        column.addWidget(self.status)
        column.addWidget(self.buttons)

    # What the writer does

    @Slot()
    def _write(self) -> None:
        beats = tuple(" ".join(line.split()) for line in self.beats.toPlainText().splitlines() if line.strip())
        self.session.begin(
            DraftRequest(
                number=0,
                paragraphs=self._place.paragraphs,
                heading=self.heading.upper(),
                beats=beats[:_MOST_BEATS],
                characters=self.characters(),
                cast=self._place.cast,
                lines_per_beat=self.lines.value(),
                manners=self._place.manners,
            )
        )
        self.list.setFocus()

    def _current(self) -> int | None:
        item = self.list.currentItem()
        return None if item is None else item.data(_ROW)

    @Slot()
    def _keep(self) -> None:
        self._steer(self.session.keep, step=1)

    @Slot()
    def _again(self) -> None:
        self._steer(self.session.again)

    @Slot()
    def _freer(self) -> None:
        self._steer(self.session.freer)

    @Slot()
    def _closer(self) -> None:
        self._steer(self.session.closer)

    @Slot()
    def _skip(self) -> None:
        self._steer(self.session.skip)

    def _steer(self, do: object, step: int = 0) -> None:
        index = self._current()
        if index is None:
            return
        line = self.list.currentRow()
        do(index)  # type: ignore[operator]
        self._go_to_line(line + step)

    def _go_to_line(self, line: int) -> None:
        if self.list.count():
            self.list.setCurrentRow(min(line, self.list.count() - 1))

    @Slot(QListWidgetItem)
    def _take_edit(self, item: QListWidgetItem) -> None:
        """An item may not go while it tells of its change, so what follows from it waits a moment."""
        self._edited = item.data(_ROW), item.text()
        QTimer.singleShot(0, self, self._apply_edit)

    @Slot()
    def _apply_edit(self) -> None:
        (index, text), self._edited = self._edited or (-1, ""), None
        if not 0 <= index < len(self.session.rows):
            return
        piece = self.session.rows[index].piece
        words = " ".join(text.removeprefix(f"{piece.speaker}:").split())
        if piece.kind == "parenthetical" and (inner := words.strip("() ")):
            words = f"({inner})"
        if words.strip("() ") and words != piece.text:
            self.session.edit(index, words)
        else:
            self._show_rows()

    # What is shown

    @Slot()
    def _show_rows(self) -> None:
        """Items stay where they can: one that is being edited must not lose its editor to a new element."""
        shown = [(index, row) for index, row in enumerate(self.session.rows) if row.piece.text]
        self.list.blockSignals(True)
        while self.list.count() > len(shown):
            self.list.takeItem(self.list.count() - 1)
        for line, (index, row) in enumerate(shown):
            if line == self.list.count():
                self.list.addItem(QListWidgetItem())
            self._fill(self.list.item(line), index, row)
        if self.list.currentRow() < 0 and shown:
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self.list.viewport().update()
        self._enable()

    def _fill(self, item: QListWidgetItem, index: int, row: DraftRow) -> None:
        text = f"{row.piece.speaker}: {row.piece.text}" if row.piece.speaker else row.piece.text
        state = self._state_text(row)
        if (item.text(), item.data(_ROW), item.toolTip()) == (text, index, state):
            return
        item.setText(text)
        item.setData(_ROW, index)
        item.setFlags((item.flags() | Qt.ItemFlag.ItemIsEditable) & ~Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if row.is_kept else Qt.CheckState.Unchecked)
        font = QFont(self.list.font())
        font.setItalic(not row.is_kept)
        item.setFont(font)
        item.setToolTip(state)
        item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, state)

    def _state_text(self, row: DraftRow) -> str:
        if row.piece.is_beat:
            return self.tr("your beat, kept") if row.is_kept else self.tr("your beat, not kept")
        if row.piece.kind == "parenthetical" and row.is_kept:
            return self.tr("drafted, kept; enters the script with its speech")
        return self.tr("drafted, kept") if row.is_kept else self.tr("drafted, not kept")

    @Slot()
    def _enable(self) -> None:
        index = self._current()
        row = self.session.rows[index] if index is not None and index < len(self.session.rows) else None
        has_text = self.list.count() > 0
        self.empty.setVisible(not has_text)
        self.list.setVisible(has_text)
        for name in ("keep", "skip"):
            self.steering[name].setEnabled(row is not None)
        for name in ("again", "freer", "closer"):
            self.steering[name].setEnabled(row is not None and not row.piece.is_beat)
        self.steering["stop"].setEnabled(self.session.is_writing)
        self.steering["keep_all"].setEnabled(has_text)
        kept = len(self.session.kept)
        self.insert_button.setEnabled(kept > 0 and bool(self.heading or self._place.may_go_on))
        self.insert_button.setText(self.tr("&Insert {} Kept").format(kept) if kept else self.tr("&Insert"))
        self.progress.setRange(0, max(1, self.session.planned))
        self.progress.setValue(min(len(self.session.rows), max(1, self.session.planned)))
        self.status.setText(self._status())

    def _status(self) -> str:
        session = self.session
        sentences = []
        if session.is_writing:
            sentences.append(self.tr("Writing…"))
        elif session.rows:
            sentences.append(self.tr("Keep, change or skip each element."))
        if any(row.is_kept and row not in session.kept for row in session.rows if row.piece.kind == "parenthetical"):
            sentences.append(self.tr("A parenthetical goes in only with its speech."))
        if session.temperature > USUAL_TEMPERATURE:
            sentences.append(self.tr("Freer than usual."))
        elif session.temperature < USUAL_TEMPERATURE:
            sentences.append(self.tr("Closer to the usual."))
        return " ".join(sentences)

    @Slot(object)
    def _tell_failure(self, failure: Failure) -> None:
        told = {
            "no_model": self.tr("No model is loaded, so nothing can be drafted. See Models."),
            "process_died": self.tr("The model's process ended. It is started again with the next Write."),
            "out_of_memory": self.tr("Too little memory for the draft."),
        }
        self.status.setText(told.get(failure.code, self.tr("The draft could not go on.")))

    # Qt's names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Enter keeps, Delete skips, while the list has the keyboard and nothing is edited."""
        is_key = watched is self.list and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_key and self.list.state() != QListWidget.State.EditingState:  # what ends an edit comes here as well
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._keep()
                return True
            if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self._skip()
                return True
        return super().eventFilter(watched, event)


def elements_of(rows: Sequence[DraftRow]) -> list[tuple[str, str]]:
    """Kinds and texts of kept rows: a speech with its cue, two of one speaker in a row with one."""
    elements: list[tuple[str, str]] = []
    speaker = ""
    for row in rows:
        if row.piece.speaker and row.piece.speaker != speaker:
            elements.append(("character", row.piece.speaker))
        speaker = row.piece.speaker
        elements.append((row.piece.kind, row.piece.text))
    return elements
