"""The list of what was found: scene, the line with the match marked, kind and page; a click or Enter goes there.

A row's words are read only when it is drawn, so that ten thousand matches cost no more than ten.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from screenwriter.screenplay.elements import CAPITALISED, Element
from screenwriter.screenplay.text_search import Match
from screenwriter.ui.editor.find_marks import LIGHT, FindColours
from screenwriter.ui.editor.screenplay_document import ScreenplayDocument
from screenwriter.ui.element_names import ELEMENT_NAMES
from screenwriter.ui.panels.structure_model import Index, StructureModel

FOUND = Qt.ItemDataRole.UserRole
"""The role under which a row keeps its FoundLine."""

_ROWS_SEEN = 6
_BEFORE, _BEHIND = 48, 160  # code points shown around a match
_PADDING, _GAP, _DIM = 5, 14, 0.72
_DETAIL_SHARE = 0.42

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FoundLine:
    """One row. ``before + match + behind`` is the line, or the part of it that fits; ``number`` is the scene's."""

    number: str
    before: str
    match: str
    behind: str
    detail: str


def found_line(element: Element, start: int, end: int) -> tuple[str, str, str]:
    """The line of an element around a match, in three parts: before it, the match, behind it; cut at words."""
    text = element.text.upper() if element.kind in CAPITALISED else element.text
    if len(text) != len(element.text):
        text = element.text
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", start)
    line_end = len(text) if line_end < 0 else max(line_end, end)
    before, behind = text[line_start:start], text[end:line_end]
    if len(before) > _BEFORE:
        kept = before[-_BEFORE:]
        before = "…" + (kept[kept.find(" ") + 1 :] if " " in kept[:-1] else kept)
    if len(behind) > _BEHIND:
        behind = behind[:_BEHIND].rstrip() + "…"
    return before.lstrip(), text[start:end].replace("\n", " "), behind.replace("\n", " ")


class FoundLines(QAbstractListModel):
    """The matches of one search as rows.

    Args:
        page_of: what is printed on the page of an element, "" while pages are not counted.
    """

    def __init__(
        self, document: ScreenplayDocument, structure: StructureModel, page_of: Callable[[int], str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.matches: Sequence[Match] = ()
        self._document = document
        self._structure = structure
        self._page_of = page_of

    def set_matches(self, matches: Sequence[Match]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.matches = matches
        self.endResetModel()

    def line(self, row: int) -> FoundLine | None:
        """What a row says now; None where the text is no longer that long."""
        match = self.matches[row]
        if match.element >= self._document.blockCount():
            return None
        element = self._document.element_at(match.element)
        if match.end > len(element.text):
            return None
        number = self._structure.row_of(match.element)
        while number >= 0 and not self._structure.rows[number].is_scene:
            number -= 1
        scene = self._structure.rows[number] if number >= 0 else None
        kind = translate("ElementNames", ELEMENT_NAMES[element.kind])
        page = self._page_of(match.element)
        facts = (
            kind,
            scene.heading if scene is not None and scene.index != match.element else "",
            translate("FindResults", "page {number}").format(number=page) if page else "",
        )
        parts = found_line(element, match.start, match.end)
        return FoundLine(scene.number if scene is not None else "", *parts, "  ·  ".join(filter(None, facts)))

    # Qt's names

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self.matches)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        wanted = (FOUND, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        if role not in wanted or not 0 <= index.row() < len(self.matches):
            return None
        line = self.line(index.row())
        if line is None or role == FOUND:
            return line
        text = line.before + line.match + line.behind
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{text}\n{line.detail}"
        if not line.number:
            return f"{text}, {line.detail}"
        scene = translate("FindResults", "scene {number}").format(number=line.number)
        return f"{text}, {line.detail}, {scene}"


class FoundLineDelegate(QStyledItemDelegate):
    """Draws a row: scene number, the line with the match in the colour of the page, and dim what it is part of."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours: FindColours = LIGHT

    def _draw(self, painter: QPainter, option: QStyleOptionViewItem, line: FoundLine, ink: QColor) -> None:
        metrics, area = option.fontMetrics, option.rect.adjusted(_GAP, 0, -_GAP, 0)
        dim = QColor(ink)
        dim.setAlphaF(_DIM)
        middle = Qt.AlignmentFlag.AlignVCenter
        number_width = metrics.horizontalAdvance("0000")
        painter.setPen(dim)
        number = QRect(area.left(), area.top(), number_width, area.height())
        painter.drawText(number, middle | Qt.AlignmentFlag.AlignRight, line.number)
        room = int(area.width() * _DETAIL_SHARE)
        detail = metrics.elidedText(line.detail, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, detail)
        left = area.left() + number_width + _GAP
        right = area.right() - metrics.horizontalAdvance(detail) - _GAP
        self._draw_line(painter, option, QRect(left, area.top(), max(0, right - left), area.height()), line, ink)

    def _draw_line(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, line: FoundLine, ink: QColor
    ) -> None:
        """Too long a line loses words before the match rather than the match."""
        plain, strong = option.fontMetrics, QFont(option.font)
        strong.setBold(True)
        heavy = QFontMetrics(strong)
        match = heavy.elidedText(line.match, Qt.TextElideMode.ElideRight, area.width())
        match_width = heavy.horizontalAdvance(match)
        room_before = max(0, min(plain.horizontalAdvance(line.before), area.width() - match_width))
        before = _cut_at_word(plain.elidedText(line.before, Qt.TextElideMode.ElideLeft, room_before), line.before)
        before_width = plain.horizontalAdvance(before)
        behind_room = area.width() - before_width - match_width
        behind = plain.elidedText(line.behind, Qt.TextElideMode.ElideRight, max(0, behind_room))
        left, flags = area.left(), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setPen(ink)
        painter.setFont(option.font)
        painter.drawText(QRect(left, area.top(), before_width + 2, area.height()), flags, before)
        left += before_width
        ground = QRect(left, area.center().y() - heavy.height() // 2, match_width, heavy.height())
        painter.fillRect(ground, QColor(self.colours.match))
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.setFont(strong)
        painter.drawText(QRect(left, area.top(), match_width + 2, area.height()), flags, match)
        left += match_width
        painter.setPen(ink)
        painter.setFont(option.font)
        painter.drawText(QRect(left, area.top(), max(0, behind_room), area.height()), flags, behind)

    # Qt's names

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, option.fontMetrics.height() + 2 * _PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(FOUND)
        palette, state = option.palette, option.state
        painter.save()
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        if is_selected:
            painter.fillRect(option.rect, palette.color(QPalette.ColorRole.Highlight))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, palette.color(QPalette.ColorRole.Light))
        if is_selected and state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(
                QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                palette.color(QPalette.ColorRole.Accent),
            )
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.WindowText
        if isinstance(line, FoundLine):
            self._draw(painter, option, line, palette.color(role))
        painter.restore()


def _cut_at_word(elided: str, whole: str) -> str:
    """What is left of a text without the half of a word it begins with."""
    if elided == whole:
        return whole
    _half, space, rest = elided.partition(" ")
    return f"…{rest}" if space and rest else elided


class FindResults(QTableView):
    """The rows under the fingers: Up and Down show a match on the page, Enter and a click go there.

    A table of one column, because a QListView lays out every row it has, also those nobody sees.

    Signals:
        shown(int): the match of this number is to be shown; the keyboard stays here.
        chosen(int): the writer wants to be there.
        field_wanted: the writer goes up out of the list.
        left: the writer wants to go back to the page.
    """

    shown = Signal(int)
    chosen = Signal(int)
    field_wanted = Signal()
    left = Signal()

    def __init__(
        self,
        document: ScreenplayDocument,
        structure: StructureModel,
        page_of: Callable[[int], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.lines = FoundLines(document, structure, page_of, self)
        self.setModel(self.lines)
        self.delegate = FoundLineDelegate(self)
        self.setItemDelegate(self.delegate)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setStyleSheet("QTableView { border: none; }")
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Matches"))
        self.setToolTip(self.tr("Enter or a click goes there, Up and Down only show it"))
        self.clicked.connect(self._choose)
        self.hide()

    def set_matches(self, matches: Sequence[Match]) -> None:
        """List these; where the list stood it stays if they are as many as before."""
        position = self.verticalScrollBar().value() if len(matches) == len(self.lines.matches) else 0
        self.verticalHeader().setDefaultSectionSize(self._row_height())
        self.lines.set_matches(matches)
        if position:
            self.verticalScrollBar().setValue(position)
        self.setFixedHeight(self._wanted_height())

    def set_current(self, number: int) -> None:
        """Highlight the match that is selected on the page; -1: none is."""
        if number < 0:
            self.selectionModel().clear()
            return
        index = self.lines.index(number)
        if index != self.currentIndex() or not self.selectionModel().isSelected(index):
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)

    def enter(self) -> None:
        """Take the keyboard, on the match that is current or the first."""
        if not self.lines.matches:
            return
        if not self.currentIndex().isValid():
            self.set_current(0)
            self.shown.emit(0)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def apply_colours(self, colours: FindColours) -> None:
        """Draw matches as the page does."""
        self.delegate.colours = colours
        self.viewport().update()

    def _wanted_height(self) -> int:
        rows = min(_ROWS_SEEN, max(1, len(self.lines.matches)))
        return rows * self._row_height() + 2 * self.frameWidth()

    def _row_height(self) -> int:
        return self.fontMetrics().height() + 2 * _PADDING

    @Slot(QModelIndex)
    def _choose(self, index: Index) -> None:
        if index.isValid():
            self.chosen.emit(index.row())

    def _step(self, by: int) -> None:
        number = self.currentIndex().row() + by
        if number < 0:
            self.field_wanted.emit()
        elif number < len(self.lines.matches):
            self.set_current(number)
            self.shown.emit(number)

    # Qt's names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        page = max(1, self.viewport().height() // self._row_height() - 1)
        here, last = self.currentIndex().row(), len(self.lines.matches) - 1
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: min(page, last - here),
            Qt.Key.Key_PageUp: -min(page, here),
            Qt.Key.Key_Home: -here,
            Qt.Key.Key_End: last - here,
        }
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in steps and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._step(steps[key])
        else:
            event.ignore()  # a letter is no search in the list: keys of the window work from here
