"""How the navigator draws its rows: a scene in two or three lines behind its colour, a section in one."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from screenwriter.ui.panels.structure_model import IS_CURRENT, ROW, Index, SceneRow

_ABOVE = 6
_BETWEEN = 2
_LEFT = 8
_RIGHT = 10
_COLOUR_WIDTH = 4
_DIM = 0.72


class StructureDelegate(QStyledItemDelegate):
    """Number and heading; below, dim: page, length and who speaks; then the synopsis, where there is one."""

    def _draw_scene(self, painter: QPainter, option: QStyleOptionViewItem, row: SceneRow, ink: QColor) -> None:
        metrics, area = option.fontMetrics, option.rect
        dim = QColor(ink)
        dim.setAlphaF(_DIM)
        left = area.left() + _LEFT + _COLOUR_WIDTH + metrics.horizontalAdvance("000") + 8
        width, height = area.right() - left - _RIGHT, metrics.height()
        top = area.top() + _ABOVE
        if row.colour:
            painter.fillRect(QRect(area.left() + 4, top, _COLOUR_WIDTH, area.height() - 2 * _ABOVE), QColor(row.colour))
        painter.setPen(dim)
        number = QRect(area.left() + _LEFT, top, left - area.left() - _LEFT - 8, height)
        painter.drawText(number, Qt.AlignmentFlag.AlignRight, row.number)
        painter.setPen(ink)
        _draw_line(painter, metrics, QRect(left, top, width, height), row.heading)
        painter.setPen(dim)
        facts = "  ·  ".join(part for part in (row.place_text(), ", ".join(row.characters)) if part)
        _draw_line(painter, metrics, QRect(left, top + height + _BETWEEN, width, height), facts)
        if row.synopsis:
            font = QFont(option.font)
            font.setItalic(True)
            painter.setFont(font)
            line = QRect(left, top + 2 * (height + _BETWEEN), width, height)
            _draw_line(painter, QFontMetrics(font), line, row.synopsis.replace("\n", " "))

    def _draw_section(self, painter: QPainter, option: QStyleOptionViewItem, row: SceneRow, ink: QColor) -> None:
        font = QFont(option.font)
        font.setBold(True)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        line = option.rect.adjusted(_LEFT, _ABOVE, -_RIGHT, 0)
        line.setHeight(metrics.height())
        painter.setPen(ink)
        _draw_line(painter, metrics, line, row.heading)
        if row.synopsis:
            dim = QColor(ink)
            dim.setAlphaF(_DIM)
            painter.setPen(dim)
            painter.setFont(option.font)
            line.translate(0, metrics.height() + _BETWEEN)
            _draw_line(painter, option.fontMetrics, line, row.synopsis.replace("\n", " "))

    # Qt's names

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW)
        lines = 2 if isinstance(row, SceneRow) and row.is_scene else 1
        lines += isinstance(row, SceneRow) and bool(row.synopsis)
        return QSize(160, lines * (option.fontMetrics.height() + _BETWEEN) + 2 * _ABOVE - _BETWEEN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, SceneRow):
            return
        painter.save()
        palette, is_current = option.palette, bool(index.data(IS_CURRENT))
        state = option.state
        if is_current:
            painter.fillRect(option.rect, palette.color(QPalette.ColorRole.Highlight))
        elif state & QStyle.StateFlag.State_Selected or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, palette.color(QPalette.ColorRole.Light))
        if state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_Active:
            painter.setPen(palette.color(QPalette.ColorRole.Accent))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        if is_current:
            bar = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())
            painter.fillRect(bar, palette.color(QPalette.ColorRole.Accent))
        role = QPalette.ColorRole.HighlightedText if is_current else QPalette.ColorRole.WindowText
        draw = self._draw_scene if row.is_scene else self._draw_section
        painter.setFont(option.font)
        draw(painter, option, row, palette.color(role))
        painter.restore()


def _draw_line(painter: QPainter, metrics: QFontMetrics, area: QRect, text: str) -> None:
    painter.drawText(area, 0, metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width()))
