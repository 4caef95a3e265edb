"""The menu of the right mouse button: Qt's own would cut and undo past the editor's care for kinds."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QTextEdit

translate = QCoreApplication.translate


def context_menu(view: QTextEdit, paste_plain: Callable[[], None]) -> QMenu:
    """The usual commands on the text, each as the editor does it."""
    menu = QMenu(view)
    can_write = not view.isReadOnly()
    has_selection = view.textCursor().hasSelection()
    _add(menu, translate("ContextMenu", "&Undo"), view.undo, can_write and view.document().isUndoAvailable())
    _add(menu, translate("ContextMenu", "&Redo"), view.redo, can_write and view.document().isRedoAvailable())
    menu.addSeparator()
    _add(menu, translate("ContextMenu", "Cu&t"), view.cut, can_write and has_selection)
    _add(menu, translate("ContextMenu", "&Copy"), view.copy, has_selection)
    _add(menu, translate("ContextMenu", "&Paste"), view.paste, can_write and view.canPaste())
    _add(menu, translate("ContextMenu", "Paste as Plain Te&xt"), paste_plain, can_write and view.canPaste())
    menu.addSeparator()
    _add(menu, translate("ContextMenu", "Select &All"), view.selectAll, True)
    return menu


def _add(menu: QMenu, text: str, command: Callable[[], object], is_enabled: bool) -> None:
    action = menu.addAction(text)
    action.triggered.connect(command)
    action.setEnabled(is_enabled)
