"""List rows with a name at the left and a dim detail at the right, such as a folder or a key."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

DETAIL = Qt.ItemDataRole.UserRole + 1
"""The role under which an item keeps its detail."""


class DetailDelegate(QStyledItemDelegate):
    """Draws the detail over what the style draws."""

    # Qt's name

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        metrics = option.fontMetrics
        room = option.rect.adjusted(metrics.horizontalAdvance(index.data() or "") + 40, 0, -12, 0)
        detail = metrics.elidedText(index.data(DETAIL) or "", Qt.TextElideMode.ElideMiddle, room.width())
        colour = option.palette.color(QPalette.ColorRole.WindowText)
        colour.setAlphaF(0.62)
        painter.save()
        painter.setPen(colour)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, detail)
        painter.restore()
