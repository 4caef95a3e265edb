"""Help: every key on one page, and what this program is."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, qVersion
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMessageBox, QTextBrowser, QVBoxLayout, QWidget

from screenwriter import __version__
from screenwriter.ui.dialogs.command_list import plain_text
from screenwriter.ui.editor.ghost_keys import GhostAction
from screenwriter.ui.key_table import GHOST_TEXTS, KeyTable, ghost_name, ghost_text, native

translate = QCoreApplication.translate

_ON_THE_PAGE = (
    (
        QT_TRANSLATE_NOOP("HelpPages", "Enter"),
        QT_TRANSLATE_NOOP("HelpPages", "Next paragraph; on an empty line: choose its kind"),
    ),
    (
        QT_TRANSLATE_NOOP("HelpPages", "Tab"),
        QT_TRANSLATE_NOOP("HelpPages", "Another kind of paragraph; the status line says which"),
    ),
    (QT_TRANSLATE_NOOP("HelpPages", "Shift+Enter"), QT_TRANSLATE_NOOP("HelpPages", "New line inside the paragraph")),
    (
        QT_TRANSLATE_NOOP("HelpPages", "Backspace at the start"),
        QT_TRANSLATE_NOOP("HelpPages", "Join to the paragraph above; in an empty one: make it Action"),
    ),
)
_USUAL = KeyTable()
_TYPE_ON = (
    QT_TRANSLATE_NOOP("HelpPages", "any letter"),
    QT_TRANSLATE_NOOP("HelpPages", "Type on; letters that match are taken from the suggestion"),
)


def show_keys(actions: Iterable[QAction], keys: KeyTable, parent: QWidget) -> None:
    """Every key, from the commands themselves, the rules of the page and the keys of suggestions."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(translate("HelpPages", "Keyboard Shortcuts"))
    view = QTextBrowser(dialog)
    view.setAccessibleName(translate("HelpPages", "Keyboard shortcuts"))
    view.setHtml(keys_page(actions, keys))
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(16, 16, 16, 12)
    column.addWidget(view)
    column.addWidget(buttons)
    dialog.resize(560, 660)
    dialog.exec()


def keys_page(actions: Iterable[QAction], keys: KeyTable = _USUAL) -> str:
    """The page as HTML."""
    ghost = [(_ghost_keys_text(action, keys), ghost_text(action)) for action in GHOST_TEXTS]
    commands = [(_keys_text(action), plain_text(action)) for action in actions if action.shortcuts() and action.text()]
    suggestions = (*ghost, *_translated([_TYPE_ON]))
    sections = (
        (translate("HelpPages", "On the page"), _translated(_ON_THE_PAGE)),
        (translate("HelpPages", "While a suggestion is shown"), suggestions),
        (translate("HelpPages", "Commands"), commands),
    )
    return "".join(f"<h3>{title}</h3><table cellpadding='3'>{_rows(rows)}</table>" for title, rows in sections)


def _keys_text(action: QAction) -> str:
    return translate("HelpPages", " or ").join(
        keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in action.shortcuts()
    )


def _ghost_keys_text(action: GhostAction, keys: KeyTable) -> str:
    return translate("HelpPages", " or ").join(native(key) for key in keys.keys(ghost_name(action)))


def _translated(rows: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(translate("HelpPages", keys), translate("HelpPages", text)) for keys, text in rows]


def _rows(rows: Iterable[tuple[str, str]]) -> str:
    return "".join(f"<tr><td width='200'><b>{escape(keys)}</b></td><td>{escape(text)}</td></tr>" for keys, text in rows)


def show_about(parent: QWidget) -> None:
    """Name, version, licences and what stays on this computer."""
    box = QMessageBox(parent)
    box.setWindowTitle(translate("HelpPages", "About Screenwriter"))
    box.setText(f"Screenwriter {__version__}")
    box.setIconPixmap(parent.windowIcon().pixmap(72, 72))
    box.setInformativeText(
        translate(
            "HelpPages",
            "An editor for screenplays that suggests the next words, from a small model on your own "
            "computer.\n\nNothing leaves this computer: the program contains no network code for "
            "scripts.\n\nApache License 2.0. The page is set in Courier Prime (SIL Open Font License). Made "
            "with Qt {version} and PySide6 (LGPL), PyTorch, SentencePiece, NLTK and pandas.",
        ).format(version=qVersion())
    )
    box.exec()
