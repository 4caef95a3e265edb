"""List rows with a name at the left and a dim detail at the right, such as a folder or a key."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

DETAIL = Qt.ItemDataRole.UserRole + 1
"""The role under which an item keeps its detail."""
_DETAIL_SHARE = 0.45
"""What a detail may take of a row at most where the name has no room beside it."""
_BETWEEN_PX, _RIGHT_PX = 40, 12

_Index = QModelIndex | QPersistentModelIndex


def detail_room(option: QStyleOptionViewItem, name: str, detail: str) -> QRect:
    """Where the detail stands in a row: beside the whole name, or as much as it needs of its share of the row."""
    metrics = option.fontMetrics
    name_width = metrics.horizontalAdvance(name) + 1  # rounded down, it would cost the name its last letters
    beside = option.rect.width() - name_width - _BETWEEN_PX - _RIGHT_PX
    wanted = min(metrics.horizontalAdvance(detail) + 1, int(option.rect.width() * _DETAIL_SHARE))
    width = max(beside, wanted)
    return QRect(option.rect.right() + 1 - _RIGHT_PX - width, option.rect.top(), width, option.rect.height())


class DetailDelegate(QStyledItemDelegate):
    """Draws the detail over what the style draws; a name too long for the row ends in dots before the detail."""

    # Qt's names

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        super().paint(painter, option, index)
        room = detail_room(option, index.data() or "", index.data(DETAIL) or "")
        detail = option.fontMetrics.elidedText(index.data(DETAIL) or "", Qt.TextElideMode.ElideMiddle, room.width())
        colour = option.palette.color(QPalette.ColorRole.WindowText)
        colour.setAlphaF(0.62)
        painter.save()
        painter.setPen(colour)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, detail)
        painter.restore()

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:  # noqa: N802
        super().initStyleOption(option, index)
        if detail := index.data(DETAIL):
            name = index.data() or ""
            room = option.rect.width() - detail_room(option, name, detail).width() - _BETWEEN_PX - _RIGHT_PX
            option.text = option.fontMetrics.elidedText(name, Qt.TextElideMode.ElideRight, room)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        """As wide as the list, whatever the row holds: nothing is to be scrolled sideways."""
        return QSize(0, super().sizeHint(option, index).height())
