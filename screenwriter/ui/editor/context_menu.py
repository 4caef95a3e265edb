"""The menu of the right mouse button: Qt's own would cut and undo past the editor's care for kinds."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QTextEdit


def context_menu(view: QTextEdit, paste_plain: Callable[[], None]) -> QMenu:
    """The usual commands on the text, each as the editor does it."""
    menu = QMenu(view)
    can_write = not view.isReadOnly()
    has_selection = view.textCursor().hasSelection()
    _add(menu, "&Undo", view.undo, can_write and view.document().isUndoAvailable())
    _add(menu, "&Redo", view.redo, can_write and view.document().isRedoAvailable())
    menu.addSeparator()
    _add(menu, "Cu&t", view.cut, can_write and has_selection)
    _add(menu, "&Copy", view.copy, has_selection)
    _add(menu, "&Paste", view.paste, can_write and view.canPaste())
    _add(menu, "Paste as Plain Te&xt", paste_plain, can_write and view.canPaste())
    menu.addSeparator()
    _add(menu, "Select &All", view.selectAll, True)
    return menu


def _add(menu: QMenu, text: str, command: Callable[[], object], is_enabled: bool) -> None:
    action = menu.addAction(text)
    action.triggered.connect(command)
    action.setEnabled(is_enabled)
