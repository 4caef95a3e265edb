"""Bold, italic and underline by key: character formats, turned into spans when the element is read."""

from PySide6.QtGui import QFont, QTextCharFormat
from PySide6.QtWidgets import QTextEdit

from screenwriter.screenplay.elements import Style
from screenwriter.ui.editor.element_formats import style_of


def toggle_style(editor: QTextEdit, style: Style) -> None:
    """Turn a style on or off for the selection, or for what is typed next; the selection's first character decides."""
    cursor = editor.textCursor()
    present = style_of(editor.currentCharFormat())
    if cursor.hasSelection():
        probe = editor.textCursor()
        probe.setPosition(cursor.selectionStart() + 1)
        present = style_of(probe.charFormat())
    change = QTextCharFormat()
    is_on = style not in present
    if style is Style.BOLD:
        change.setFontWeight(QFont.Weight.Bold if is_on else QFont.Weight.Normal)
    elif style is Style.ITALIC:
        change.setFontItalic(is_on)
    else:
        change.setFontUnderline(is_on)
    if cursor.hasSelection():
        cursor.beginEditBlock()
        cursor.mergeCharFormat(change)
        cursor.endEditBlock()
    else:
        editor.mergeCurrentCharFormat(change)
