"""Every command of the window as a QAction: what they are called, where they stand and their keys is in the tables.

Sources of the keys: editing.md section 2, suggestions-ux.md section 2. What a command does is connected elsewhere.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from screenwriter.ui.action_tables.action_spec import ActionSpec, shown
from screenwriter.ui.action_tables.edit_table import EDIT_ACTIONS
from screenwriter.ui.action_tables.file_table import FILE_ACTIONS
from screenwriter.ui.action_tables.format_table import FORMAT_ACTIONS
from screenwriter.ui.action_tables.revision_table import REVISION_ACTIONS
from screenwriter.ui.action_tables.suggestion_tables import HELP_ACTIONS, MODEL_ACTIONS, SUGGESTION_ACTIONS
from screenwriter.ui.action_tables.view_table import VIEW_ACTIONS

ACTIONS: tuple[ActionSpec, ...] = (
    *FILE_ACTIONS,
    *EDIT_ACTIONS,
    *FORMAT_ACTIONS,
    *REVISION_ACTIONS,
    *VIEW_ACTIONS,
    *SUGGESTION_ACTIONS,
    *MODEL_ACTIONS,
    *HELP_ACTIONS,
)

MENUS = {
    "File": QT_TRANSLATE_NOOP("Actions", "&File"),
    "Edit": QT_TRANSLATE_NOOP("Actions", "&Edit"),
    "Format": QT_TRANSLATE_NOOP("Actions", "F&ormat"),
    "Revision": QT_TRANSLATE_NOOP("Actions", "&Revision"),
    "View": QT_TRANSLATE_NOOP("Actions", "&View"),
    "Suggestions": QT_TRANSLATE_NOOP("Actions", "&Suggestions"),
    "Models": QT_TRANSLATE_NOOP("Actions", "&Models"),
    "Help": QT_TRANSLATE_NOOP("Actions", "&Help"),
}

SUBMENUS = (
    QT_TRANSLATE_NOOP("Actions", "New from Te&mplate"),
    QT_TRANSLATE_NOOP("Actions", "Samp&le Scripts"),
    QT_TRANSLATE_NOOP("Actions", "Open Recen&t"),
    QT_TRANSLATE_NOOP("Actions", "Spelling Language"),
    QT_TRANSLATE_NOOP("Actions", "Boo&kmarks"),
    QT_TRANSLATE_NOOP("Actions", "S&how Marks"),
    QT_TRANSLATE_NOOP("Actions", "&Theme"),
    QT_TRANSLATE_NOOP("Actions", "Read Alou&d"),
)
"""The second part of each menu's path, marked for translation: the paths themselves stay English, they are keys."""


def build_actions(parent: QObject) -> dict[str, QAction]:
    """All commands by name, with keys; nothing is connected yet. Entries without text stand for submenus."""
    actions: dict[str, QAction] = {}
    groups: dict[str, QActionGroup] = {}
    for spec in ACTIONS:
        if not spec.text:
            continue
        action = QAction(spec.shown_text(), parent)
        action.setObjectName(spec.name)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setCheckable(spec.is_checkable or bool(spec.group))
        if spec.tip:
            action.setStatusTip(spec.shown_tip())
            action.setToolTip(spec.shown_tip())
        if spec.group:
            groups.setdefault(spec.group, QActionGroup(parent)).addAction(action)
        actions[spec.name] = action
    return actions


def fill_menus(bar: QMenuBar, actions: dict[str, QAction]) -> dict[str, QMenu]:
    """Put the commands into menus; the answer holds every menu by its path, also those that others will fill."""
    menus = {name: bar.addMenu(shown(text)) for name, text in MENUS.items()}
    for spec in ACTIONS:
        top = menus[spec.menu.split("/")[0]]
        if spec.starts_section:
            top.addSeparator()
        if "/" in spec.menu and spec.menu not in menus:
            menus[spec.menu] = top.addMenu(shown(spec.menu.split("/")[1]))
        if spec.text:
            menus[spec.menu].addAction(actions[spec.name])
        elif spec.name == "panels":
            menus["panels"] = top.addMenu(QCoreApplication.translate("Actions", "Pane&ls"))
    return menus
