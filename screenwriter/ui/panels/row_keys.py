"""What keys do in a view of scenes and sections: navigator, outline and cards alike."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from screenwriter.ui.panels.structure_model import SceneRow, StructureRequests


def step_of_key(event: QKeyEvent) -> int:
    """-1 for Alt+Up, 1 for Alt+Down, 0 for any other key."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.AltModifier:
        return 0
    return {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)


def step_of_any_arrow(event: QKeyEvent) -> int:
    """As ``step_of_key``; Alt+Left and Alt+Right are up and down of the script, where rows stand side by side."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.AltModifier:
        return {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), step_of_key(event))
    return 0


def claims_step(event: QEvent, step: int) -> bool:
    """Whether the view must keep this key from the window, which would move the caret's scene; accepts it then."""
    if event.type() == QEvent.Type.ShortcutOverride and step:
        event.accept()
        return True
    return False


def ask_for_key(event: QKeyEvent, step: int, rows: list[SceneRow], requests: StructureRequests) -> bool:
    """Ask for what a key wants done with the current row, the first of those selected, or with all of them (Delete).

    False where the key means nothing here.
    """
    row = rows[0] if rows else None
    scenes = [one for one in rows if one.is_scene]
    if step and row is not None:
        requests.stepped.emit(row, step)
    elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None and not event.modifiers():
        requests.chosen.emit(row.index)
    elif event.key() == Qt.Key.Key_Delete and scenes and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        requests.deleted.emit(scenes)
    elif event.key() == Qt.Key.Key_Escape:
        requests.left.emit()
    else:
        return False
    return True
