"""The list of revision hints, grouped by scene; a click or Enter goes there, Ctrl+Enter rewrites, Delete ignores."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QHeaderView, QMenu, QTreeWidget, QTreeWidgetItem, QWidget

from screenwriter.formats.number_text import whole
from screenwriter.messages import Hint, Paragraph
from screenwriter.ui import hint_wording
from screenwriter.ui.editor.hint_colours import LIGHT, HintColours
from screenwriter.ui.hint_ignores import HERE, ONCE
from screenwriter.ui.hint_menu import add_ignore_entries, apply_text
from screenwriter.ui.panels.hint_walk import WalkScene

_HINT = Qt.ItemDataRole.UserRole
_DOT = 10  # device-independent pixels
_LONGEST_EXCERPT = 40  # code points


class HintList(QTreeWidget):
    """A tree of two levels: scenes with their number of hints, hints below.

    Signals:
        chosen: a Hint; the writer wants the caret there.
        looked_at: a Hint the selection is on, or None.
        apply_wanted: a Hint whose rewrite is to be put into the script.
        ignore_wanted: a Hint the writer does not want to see, and how far: once, here, word or rule.
        rule_off_wanted: the name of a rule to be switched off.
        left: the writer wants to go back to the page.
    """

    chosen = Signal(object)
    looked_at = Signal(object)
    apply_wanted = Signal(object)
    ignore_wanted = Signal(object, str)
    rule_off_wanted = Signal(str)
    left = Signal()

    def __init__(self, groups: dict[str, str], titles: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups = groups
        self._titles = titles
        self._colours = LIGHT
        self._paragraphs: Sequence[Paragraph] = ()
        self._shown: list[tuple[object, ...]] = []  # what each scene's items were made from
        self._dots: dict[str, QIcon] = {}
        self.setHeaderHidden(True)
        self.setColumnCount(2)  # the second for the number of hints of a scene, which a long heading must not hide
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setStyleSheet("QTreeWidget::item { padding: 3px 0; }")
        self.setWordWrap(True)
        self.setAccessibleName(self.tr("Revision hints by scene"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.itemClicked.connect(self._choose)
        self.currentItemChanged.connect(self._look_at)

    def set_scenes(self, scenes: Sequence[WalkScene], paragraphs: Sequence[Paragraph]) -> None:
        """List the hints of these scenes; what was folded, selected and scrolled to stays so as far as it can."""
        folded = {item.data(0, _HINT) for item in self._scenes() if not item.isExpanded()}
        current = self._current_hint()
        scrolled = self.verticalScrollBar().value()
        self._paragraphs = paragraphs
        self.blockSignals(True)
        self._replace_scenes(scenes, folded)
        self._select(current)
        self.blockSignals(False)
        self.verticalScrollBar().setValue(scrolled)
        self.looked_at.emit(self._current_hint())

    def apply_colours(self, colours: HintColours) -> None:
        """Draw the dots in other colours."""
        self._colours = colours
        self._dots.clear()
        for item in self._hint_items():
            item.setIcon(0, self._dot(item.data(0, _HINT)))

    def _replace_scenes(self, scenes: Sequence[WalkScene], folded: set[object]) -> None:
        """Make items anew only from the first scene that differs to the last one: an edit changes one or two."""
        made = [self._key(scene) for scene in scenes]
        first = next((i for i, (a, b) in enumerate(zip(made, self._shown, strict=False)) if a != b), None)
        first = min(len(made), len(self._shown)) if first is None else first
        most = min(len(made), len(self._shown)) - first
        same = next((i for i in range(most) if made[-1 - i] != self._shown[-1 - i]), most)
        for _ in range(len(self._shown) - same - first):
            self.takeTopLevelItem(first)
        for row, scene in enumerate(scenes):
            if first <= row < len(scenes) - same:
                self._insert_scene(row, scene, folded)
            else:
                self._renew(self.topLevelItem(row), scene)
        self._shown = made

    def _key(self, scene: WalkScene) -> tuple[object, ...]:
        return (scene.number, scene.heading, *((h.rule, h.message, _excerpt(h, self._paragraphs)) for h in scene.hints))

    def _renew(self, item: QTreeWidgetItem, scene: WalkScene) -> None:
        """The same lines for hints that may stand some paragraphs further down by now."""
        for row, hint in enumerate(scene.hints):
            child = item.child(row)
            if child.data(0, _HINT) != hint:
                child.setData(0, _HINT, hint)

    def _insert_scene(self, row: int, scene: WalkScene, folded: set[object]) -> None:
        heading = f"{scene.number}. {scene.heading}" if scene.number else self.tr("Before the first scene")
        top = QTreeWidgetItem([heading, whole(len(scene.hints))])
        top.setToolTip(0, heading)
        top.setData(0, _HINT, heading)
        font = top.font(0)
        font.setBold(True)
        top.setFont(0, font)
        for hint in scene.hints:
            title = self._titles.get(hint.rule, hint.rule)
            words = _excerpt(hint, self._paragraphs)
            item = QTreeWidgetItem(top, [self.tr("{title}: {words}").format(title=title, words=words)])
            item.setData(0, _HINT, hint)
            item.setToolTip(0, hint_wording.message(hint))
            item.setIcon(0, self._dot(hint))
        self.insertTopLevelItem(row, top)
        top.setExpanded(heading not in folded)

    def _dot(self, hint: Hint) -> QIcon:
        group = self._groups.get(hint.rule, "craft")
        if group not in self._dots:
            self._dots[group] = self._painted_dot(self._colours.of_group(group))
        return self._dots[group]

    def _painted_dot(self, colour: str) -> QIcon:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(round(_DOT * ratio), round(_DOT * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
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
        """Select the item of an equal hint, or of the one that now stands at its place; the first where none was."""
        items = self._hint_items()
        if hint is None:
            if items and self.currentItem() is None:
                self.setCurrentItem(items[0])
            return
        place = (hint.paragraph, hint.start)
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
        menu.addAction(self.tr("Go There"), lambda: self.chosen.emit(hint))
        text = self._paragraphs[hint.paragraph].text
        if hint.rewrite is not None:
            menu.addAction(f"{apply_text(hint, text)}\tCtrl+Enter", lambda: self.apply_wanted.emit(hint))
        menu.addSeparator()
        title = self._titles.get(hint.rule, hint.rule)
        add_ignore_entries(menu, hint, text[hint.start : hint.end], title, self.ignore_wanted.emit, with_keys=True)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(point))

    # Qt's names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        hint = self._current_hint()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif hint and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            is_rewrite = event.modifiers() & Qt.KeyboardModifier.ControlModifier and hint.rewrite is not None
            (self.apply_wanted if is_rewrite else self.chosen).emit(hint)
        elif hint and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.rule_off_wanted.emit(hint.rule)
            else:
                is_here = event.modifiers() & Qt.KeyboardModifier.ControlModifier
                self.ignore_wanted.emit(hint, HERE if is_here else ONCE)
        else:
            super().keyPressEvent(event)


def _hint_of(item: QTreeWidgetItem | None) -> Hint | None:
    """The hint of an item; None for a scene or no item."""
    hint = item.data(0, _HINT) if item is not None else None
    return hint if isinstance(hint, Hint) else None


def _excerpt(hint: Hint, paragraphs: Sequence[Paragraph]) -> str:
    """The marked words on one line, cut where they run long."""
    if not 0 <= hint.paragraph < len(paragraphs):
        return ""
    words = " ".join(paragraphs[hint.paragraph].text[hint.start : hint.end].split())
    return words if len(words) <= _LONGEST_EXCERPT else words[: _LONGEST_EXCERPT - 1].rstrip() + "…"
