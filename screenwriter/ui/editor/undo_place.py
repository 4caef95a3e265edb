"""Where the caret stands after undo: at what came back."""

from collections.abc import Callable

from PySide6.QtGui import QTextCursor, QTextDocument


def undo_at_change(
    document: QTextDocument, step: Callable[[], QTextCursor | None], caret: Callable[[], QTextCursor]
) -> QTextCursor | None:
    """Do an undo step; where the caret belongs, None: where Qt has put it.

    A command edits with a cursor of its own, which begins at the top of the script. Qt takes that for the place of the
    writer's caret before the step and goes back to it.

    Args:
        step: undoes; may say itself where the caret belongs.
        caret: the writer's, as it stands when called.
    """
    changed: list[tuple[int, int]] = []

    def note(position: int, _removed: int, added: int) -> None:
        changed.append((position, added))

    document.contentsChange.connect(note)
    try:
        told = step()
    finally:
        document.contentsChange.disconnect(note)
    found = caret()
    position, added = min(changed, default=(0, 0))
    if told is not None or not position or found.position() or found.hasSelection():
        return told
    found.setPosition(min(position, document.characterCount() - 1))
    if added > 1 and found.atBlockEnd():  # paragraphs came back behind the end of the one above
        found.movePosition(QTextCursor.MoveOperation.NextCharacter)
    return found
