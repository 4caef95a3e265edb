"""The second draft: a walk through a scene's hints, one after the other, by keyboard or by buttons."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from screenwriter.messages import Paragraph
from screenwriter.ui.hint_ignores import HERE, ONCE, RULE
from screenwriter.ui.panels.hint_detail import HintDetail
from screenwriter.ui.panels.hint_walk import HintWalk, WalkScene


class SecondDraft(QWidget):
    """Scene above, hint below. Right and Left walk, Enter applies, Delete ignores, Page Down goes to the next scene.

    Signals:
        looked_at: the Hint the walk is at; the page shows its place.
        apply_wanted: a Hint whose rewrite is to be put into the script.
        ignore_wanted: a Hint and how: once, here, word or rule.
        left: the writer wants to go back to the page.
    """

    looked_at = Signal(object)
    apply_wanted = Signal(object)
    ignore_wanted = Signal(object, str)
    left = Signal()

    def __init__(self, titles: dict[str, str], explanations: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = titles
        self._paragraphs: Sequence[Paragraph] = ()
        self.walk = HintWalk()
        self.scenes = QComboBox(self)
        self.scenes.setAccessibleName(self.tr("Scene"))
        self.scenes.setToolTip(self.tr("Scenes with hints (Page Up, Page Down)"))
        self.scenes.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.scenes.setMinimumContentsLength(12)
        self.position = QLabel(self)
        self.position.setObjectName("dim")
        self.position.setAccessibleName(self.tr("Place in the scene"))
        self.title = QLabel(self)
        self.title.setWordWrap(True)
        self.title.setStyleSheet("font-weight: bold;")
        self.detail = HintDetail(titles, explanations, self)
        self.previous_button = QPushButton(self.tr("Previous"), self)
        self.previous_button.setToolTip(self.tr("The hint before this (Left)"))
        self.next_button = QPushButton(self.tr("Next"), self)
        self.next_button.setToolTip(self.tr("The next hint (Right)"))
        self._lay_out()
        self._connect()
        self._show()

    def _lay_out(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(12, 8, 12, 0)
        top.setSpacing(6)
        top.addWidget(self.scenes)
        top.addWidget(self.position)
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 10)
        row.setSpacing(8)
        row.addWidget(self.previous_button, 1)
        row.addWidget(self.next_button, 1)
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        self.title.setContentsMargins(12, 10, 12, 0)
        inner.addWidget(self.title)
        inner.addWidget(self.detail)
        inner.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(scroll, 1)
        column.addLayout(row)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Second draft"))

    def _connect(self) -> None:
        self.previous_button.clicked.connect(self.go_back)
        self.next_button.clicked.connect(self.go_on)
        self.scenes.activated.connect(self._choose_scene)
        self.detail.apply_wanted.connect(self.apply_wanted)
        self.detail.ignore_wanted.connect(self.ignore_wanted)

    def set_scenes(self, scenes: Sequence[WalkScene], paragraphs: Sequence[Paragraph]) -> None:
        """Take over new hints; the walk stays where it is as far as it can."""
        before = self.walk.scenes
        self._paragraphs = paragraphs
        self.walk.set_scenes(scenes)
        if [_entry(s) for s in before] != [_entry(s) for s in self.walk.scenes]:
            self.scenes.clear()
            self.scenes.addItems([_entry(scene) for scene in self.walk.scenes])
        self._show()

    def begin_at(self, paragraph: int) -> None:
        """Start at the first hint at or behind a paragraph, and show its place."""
        self.walk.go_to_paragraph(paragraph)
        self._show_and_tell()

    @Slot()
    def go_on(self) -> None:
        """The next hint."""
        self.walk.next()
        self._show_and_tell()

    @Slot()
    def go_back(self) -> None:
        """The hint before."""
        self.walk.previous()
        self._show_and_tell()

    def _show_and_tell(self) -> None:
        self._show()
        if self.walk.hint is not None:
            self.looked_at.emit(self.walk.hint)

    def _show(self) -> None:
        hint, scene = self.walk.hint, self.walk.scene
        has_hints = hint is not None
        for part in (self.scenes, self.previous_button, self.next_button, self.title):
            part.setVisible(has_hints)
        if hint is None or scene is None:
            self.position.setText(self.tr("No hints: nothing is left to walk through."))
            self.position.setWordWrap(True)
            self.detail.show_hint(None)
            return
        self.scenes.setCurrentIndex(self.walk.scene_index)
        self.position.setWordWrap(False)
        self.position.setText(
            self.tr("Hint {place} of {count}").format(place=self.walk.place + 1, count=len(scene.hints))
        )
        text = self._paragraphs[hint.paragraph].text
        title, words = self._titles.get(hint.rule, hint.rule), _excerpt(text[hint.start : hint.end])
        self.title.setText(self.tr("{title}: {words}").format(title=title, words=words))
        self.detail.show_hint(hint, text)

    @Slot(int)
    def _choose_scene(self, index: int) -> None:
        self.walk.go_to_scene(index)
        self._show_and_tell()
        self.setFocus()

    def _ignore(self, scope: str) -> None:
        if self.walk.hint is not None:
            self.ignore_wanted.emit(self.walk.hint, scope)

    # Qt's names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        if key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space):
            self.go_on()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self.go_back()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) and self.walk.scenes:
            step = 1 if key == Qt.Key.Key_PageDown else -1
            self._choose_scene((self.walk.scene_index + step) % len(self.walk.scenes))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._apply_or_leave()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            is_rule = modifiers & Qt.KeyboardModifier.ShiftModifier
            self._ignore(RULE if is_rule else HERE if modifiers & Qt.KeyboardModifier.ControlModifier else ONCE)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _apply_or_leave(self) -> None:
        """Apply the rewrite; a hint without one is mended by hand, on the page."""
        if self.walk.hint is None:
            return
        if self.walk.hint.rewrite is not None:
            self.apply_wanted.emit(self.walk.hint)
        else:
            self.looked_at.emit(self.walk.hint)
            self.left.emit()


def _entry(scene: WalkScene) -> str:
    heading = f"{scene.number}. {scene.heading}" if scene.number else "…"
    return f"{heading} ({len(scene.hints)})"


def _excerpt(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= 60 else words[:59].rstrip() + "…"
