"""The list of revision hints, grouped by scene; a click or Enter goes there, Delete ignores one."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QHeaderView, QMenu, QTreeWidget, QTreeWidgetItem, QWidget

from screenwriter.messages import Hint, Paragraph
from screenwriter.screenplay.elements import ElementKind
from screenwriter.ui.editor.hint_colours import LIGHT, HintColours

_HINT = Qt.ItemDataRole.UserRole
_HEADING = ElementKind.SCENE_HEADING.value
_DOT = 10  # device-independent pixels
_LONGEST_EXCERPT = 40  # code points


class HintList(QTreeWidget):
    """A tree of two levels: scenes with their number of hints, hints below.

    Signals:
        chosen: a Hint; the writer wants the caret there.
        looked_at: a Hint the selection is on, or None.
        ignore_wanted: a Hint the writer does not want to see again.
        rule_off_wanted: the name of a rule to be switched off.
        left: the writer wants to go back to the page.
    """

    chosen = Signal(object)
    looked_at = Signal(object)
    ignore_wanted = Signal(object)
    rule_off_wanted = Signal(str)
    left = Signal()

    def __init__(self, groups: dict[str, str], titles: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups = groups
        self._titles = titles
        self._colours = LIGHT
        self.setHeaderHidden(True)
        self.setColumnCount(2)  # the second for the number of hints of a scene, which a long heading must not hide
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setStyleSheet("QTreeWidget::item { padding: 3px 0; }")
        self.setWordWrap(True)
        self.setAccessibleName("Revision hints by scene")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.itemClicked.connect(self._choose)
        self.currentItemChanged.connect(self._look_at)

    def set_hints(self, hints: Sequence[Hint], paragraphs: Sequence[Paragraph]) -> None:
        """List these hints; what was folded, selected and scrolled to stays so as far as it can."""
        folded = {item.data(0, _HINT) for item in self._scenes() if not item.isExpanded()}
        current = self._current_hint()
        scrolled = self.verticalScrollBar().value()
        self.blockSignals(True)
        self.clear()
        for heading, of_scene in _by_scene(hints, paragraphs):
            self._add_scene(heading, of_scene, paragraphs, folded)
        self._select(current)
        self.blockSignals(False)
        self.verticalScrollBar().setValue(scrolled)
        self.looked_at.emit(self._current_hint())

    def apply_colours(self, colours: HintColours) -> None:
        """Draw the dots in other colours."""
        self._colours = colours
        for item in self._hint_items():
            item.setIcon(0, self._dot(item.data(0, _HINT)))

    def _add_scene(
        self, heading: str, hints: Sequence[Hint], paragraphs: Sequence[Paragraph], folded: set[object]
    ) -> None:
        scene = QTreeWidgetItem(self, [heading, str(len(hints))])
        scene.setToolTip(0, heading)
        scene.setData(0, _HINT, heading)
        font = scene.font(0)
        font.setBold(True)
        scene.setFont(0, font)
        for hint in hints:
            item = QTreeWidgetItem(scene, [f"{self._titles.get(hint.rule, hint.rule)}: {_excerpt(hint, paragraphs)}"])
            item.setData(0, _HINT, hint)
            item.setToolTip(0, hint.message)
            item.setIcon(0, self._dot(hint))
        scene.setExpanded(heading not in folded)

    def _dot(self, hint: Hint) -> QIcon:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(round(_DOT * ratio), round(_DOT * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.of_group(self._groups.get(hint.rule, "craft"))))
        painter.drawEllipse(1, 1, _DOT - 3, _DOT - 3)
        painter.end()
        icon = QIcon(pixmap)
        icon.addPixmap(pixmap, QIcon.Mode.Selected)  # else Qt tints it with the selection
        return icon

    def _scenes(self) -> list[QTreeWidgetItem]:
        return [self.topLevelItem(row) for row in range(self.topLevelItemCount())]

    def _hint_items(self) -> list[QTreeWidgetItem]:
        return [scene.child(row) for scene in self._scenes() for row in range(scene.childCount())]

    def _current_hint(self) -> Hint | None:
        """The hint the selection is on; None on a scene or nowhere."""
        return _hint_of(self.currentItem())

    def _select(self, hint: Hint | None) -> None:
        """Select the item of an equal hint, or of the one that now stands at its place."""
        if hint is None:
            return
        place = (hint.paragraph, hint.start)
        items = self._hint_items()
        same = next((item for item in items if item.data(0, _HINT) == hint), None)
        after = next((i for i in items if (i.data(0, _HINT).paragraph, i.data(0, _HINT).start) >= place), None)
        if same or after or items:
            self.setCurrentItem(same or after or items[-1])

    @Slot(QTreeWidgetItem, int)
    def _choose(self, item: QTreeWidgetItem, _column: int = 0) -> None:
        if hint := _hint_of(item):
            self.chosen.emit(hint)

    @Slot(QTreeWidgetItem, QTreeWidgetItem)
    def _look_at(self, item: QTreeWidgetItem | None, _before: QTreeWidgetItem | None = None) -> None:
        self.looked_at.emit(_hint_of(item))

    @Slot(QPoint)
    def _open_menu(self, point: QPoint) -> None:
        hint = _hint_of(self.itemAt(point) or self.currentItem())
        if hint is None:
            return
        menu = QMenu(self)
        menu.addAction("Go there", lambda: self.chosen.emit(hint))
        menu.addSeparator()
        menu.addAction("Ignore this hint\tDel", lambda: self.ignore_wanted.emit(hint))
        title = self._titles.get(hint.rule, hint.rule)
        menu.addAction(f"Switch off “{title}”\tShift+Del", lambda: self.rule_off_wanted.emit(hint.rule))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(point))

    # Qt's names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        hint = self._current_hint()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif hint and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(hint)
        elif hint and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.rule_off_wanted.emit(hint.rule)
            else:
                self.ignore_wanted.emit(hint)
        else:
            super().keyPressEvent(event)


def _hint_of(item: QTreeWidgetItem | None) -> Hint | None:
    """The hint of an item; None for a scene or no item."""
    hint = item.data(0, _HINT) if item is not None else None
    return hint if isinstance(hint, Hint) else None


def _by_scene(hints: Sequence[Hint], paragraphs: Sequence[Paragraph]) -> list[tuple[str, list[Hint]]]:
    """Headings with their hints, in script order; scenes without hints are left out."""
    scenes: list[tuple[str, list[Hint]]] = []
    number, heading, read, listed = 0, "Before the first scene", 0, -1
    for hint in sorted(hints, key=lambda h: (h.paragraph, h.start)):
        while read <= hint.paragraph and read < len(paragraphs):
            if paragraphs[read].kind == _HEADING:
                number += 1
                heading = f"{number}. {paragraphs[read].text.upper()}"
            read += 1
        if number != listed:
            scenes.append((heading, []))
            listed = number
        scenes[-1][1].append(hint)
    return scenes


def _excerpt(hint: Hint, paragraphs: Sequence[Paragraph]) -> str:
    """The marked words on one line, cut where they run long."""
    if not 0 <= hint.paragraph < len(paragraphs):
        return ""
    words = " ".join(paragraphs[hint.paragraph].text[hint.start : hint.end].split())
    return words if len(words) <= _LONGEST_EXCERPT else words[: _LONGEST_EXCERPT - 1].rstrip() + "…"
