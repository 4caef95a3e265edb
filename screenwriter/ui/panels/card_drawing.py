"""How an index card looks and where its parts are: colour, number and heading, synopsis, length and characters."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPalette, QPen, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from screenwriter.ui.panels.structure_model import IS_CURRENT, ROW, Index, SceneRow

CARD = QSize(230, 150)
_GAP = 6
_PADDING = 10
_COLOUR_HEIGHT = 5
_ROUND = 6
_DIM = 0.72
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class CardDelegate(QStyledItemDelegate):
    """Draws cards, and sections as lines over the whole width; the synopsis is edited in its place on the card."""

    def __init__(self, parent: QWidget, width: "CardWidth") -> None:
        super().__init__(parent)
        self._width = width

    def _draw_card(self, painter: QPainter, option: QStyleOptionViewItem, row: SceneRow, is_current: bool) -> None:
        palette, metrics, card = option.palette, option.fontMetrics, _card_of(option.rect)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        edge = palette.color(QPalette.ColorRole.Accent if is_selected or is_current else QPalette.ColorRole.Midlight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge, 2 if is_selected else 1))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(card, _ROUND, _ROUND)
        if row.colour:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(row.colour))
            painter.drawRoundedRect(QRect(card.left() + 8, card.top() + 1, card.width() - 16, _COLOUR_HEIGHT), 2, 2)
        ink = palette.color(QPalette.ColorRole.Text)
        dim = QColor(ink)
        dim.setAlphaF(_DIM)
        inner = card.adjusted(_PADDING, _PADDING + 2, -_PADDING, -_PADDING + 2)
        line = QRect(inner.left(), inner.top(), inner.width(), metrics.height())
        bold = QFont(option.font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(ink)
        heading = f"{row.number}  {row.heading}" if row.number else row.heading
        _draw_line(painter, QFontMetrics(bold), line, heading)
        painter.setFont(option.font)
        painter.setPen(ink if row.synopsis else dim)
        words = QTextOption()
        words.setWrapMode(QTextOption.WrapMode.WordWrap)
        body = synopsis_area(option.rect, metrics)
        text = row.synopsis or self.tr("No synopsis. F2 writes one.")
        painter.drawText(body.toRectF(), _fitting(text, metrics, body), words)
        painter.setPen(dim)
        line.moveBottom(inner.bottom())
        facts = "  ·  ".join(part for part in (row.length_text(), ", ".join(row.characters)) if part)
        _draw_line(painter, metrics, line, facts)

    def _draw_section(self, painter: QPainter, option: QStyleOptionViewItem, row: SceneRow) -> None:
        palette, area = option.palette, option.rect.adjusted(_GAP, 0, -_GAP, -4)
        font = QFont(option.font)
        font.setBold(True)
        painter.setFont(font)
        is_selected = option.state & QStyle.StateFlag.State_Selected
        painter.setPen(palette.color(QPalette.ColorRole.Accent if is_selected else QPalette.ColorRole.WindowText))
        indent = 12 * max(0, (row.part.level if row.part else 1) - 1)
        metrics = QFontMetrics(font)
        title = metrics.elidedText(row.heading, Qt.TextElideMode.ElideRight, area.width() - indent)
        painter.drawText(area.adjusted(indent, 0, 0, -3), Qt.AlignmentFlag.AlignBottom, title)
        left = area.left() + indent + metrics.horizontalAdvance(title) + 16
        if row.synopsis and left < area.right():
            dim = palette.color(QPalette.ColorRole.WindowText)
            dim.setAlphaF(_DIM)
            painter.setFont(option.font)
            painter.setPen(dim)
            rest = QRect(left, area.top(), area.right() - left, area.height() - 3)
            shown = option.fontMetrics.elidedText(
                row.synopsis.replace("\n", " "), Qt.TextElideMode.ElideRight, rest.width()
            )
            painter.drawText(rest, Qt.AlignmentFlag.AlignBottom, shown)
        painter.setPen(palette.color(QPalette.ColorRole.Midlight))
        painter.drawLine(area.bottomLeft(), area.bottomRight())

    # Qt's names

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW)
        if isinstance(row, SceneRow) and not row.is_scene:
            return QSize(self._width.row_width(), option.fontMetrics.height() + 20)
        return CARD

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, SceneRow):
            return
        painter.save()
        if row.is_scene:
            self._draw_card(painter, option, row, bool(index.data(IS_CURRENT)))
        else:
            self._draw_section(painter, option, row)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QPlainTextEdit(parent)
        editor.setAccessibleName(self.tr("Synopsis"))
        editor.setPlaceholderText(self.tr("What happens here. Enter keeps it."))
        editor.setToolTip(self.tr("Enter keeps it, Shift+Enter begins a line, Esc leaves it as it was"))
        editor.setTabChangesFocus(True)
        editor.document().setDocumentMargin(2)
        return editor

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter keeps what was written, with Shift it begins a line; Qt leaves the key to an editor of many lines."""
        is_enter = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        is_kept = is_enter and event.type() == QEvent.Type.KeyPress and event.modifiers() != _SHIFT
        if not is_kept or not isinstance(watched, QPlainTextEdit):
            return super().eventFilter(watched, event)
        self.commitData.emit(watched)
        self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.NoHint)
        return True

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        is_scene = isinstance(row, SceneRow) and row.is_scene
        area = synopsis_area(option.rect, option.fontMetrics).adjusted(-4, -2, 4, 2) if is_scene else option.rect
        editor.setGeometry(area)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QPlainTextEdit) and not editor.document().isModified():  # else it is being written
            editor.setPlainText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QPlainTextEdit):
            model.setData(index, editor.toPlainText())


class CardWidth:
    """How wide a row of cards is; the view keeps it."""

    def row_width(self) -> int:
        """Pixels."""
        raise NotImplementedError


def synopsis_area(cell: QRect, metrics: QFontMetrics) -> QRect:
    """Where a card's synopsis stands."""
    card = _card_of(cell)
    top = card.top() + _PADDING + 2 + metrics.height() + 6
    bottom = card.bottom() - _PADDING - metrics.height() - 2
    return QRect(card.left() + _PADDING, top, card.width() - 2 * _PADDING, max(0, bottom - top))


def _card_of(cell: QRect) -> QRect:
    return cell.adjusted(_GAP, _GAP, -_GAP, -_GAP)


def _fitting(text: str, metrics: QFontMetrics, area: QRect) -> str:
    """As many words as the area has room for, and a sign that there are more."""
    flags = int(Qt.TextFlag.TextWordWrap)
    if metrics.boundingRect(area, flags, text).height() <= area.height():
        return text
    words = text.split(" ")
    low, high = 0, len(words)
    while low < high:
        middle = (low + high + 1) // 2
        if metrics.boundingRect(area, flags, " ".join(words[:middle]) + "…").height() <= area.height():
            low = middle
        else:
            high = middle - 1
    return " ".join(words[:low]) + "…"


def _draw_line(painter: QPainter, metrics: QFontMetrics, area: QRect, text: str) -> None:
    painter.drawText(area, 0, metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width()))
