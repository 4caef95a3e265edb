"""Undo as a writer expects it: where a group of typing ends, and which detections were taken back.

Qt merges typed letters into one step for as long as the caret does not jump; editing.md section 14 wants words, a
pause of a second, and every automatic change to be steps of their own. The step of an edit block is never merged with
what came before it.
"""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer
from PySide6.QtGui import QTextBlock, QTextCursor

from screenwriter.ui.editor.screenplay_document import ScreenplayDocument, element_anchor

_PAUSE_MS = 1000


class TypingHistory:
    """Decides on undo steps; remembers detections by their place in the undo history."""

    def __init__(self, document: ScreenplayDocument) -> None:
        self._document = document
        self._since_typing = QElapsedTimer()
        self._steps_after_typing = -1
        self._detections: list[tuple[int, QTextCursor]] = []  # steps after it, where
        self._declined: list[QTextCursor] = []

    def starts_group(self, before: str, typed: str) -> bool:
        """Whether typed text begins an undo step of its own: after a pause, with a new word, after any other change."""
        had_pause = not self._since_typing.isValid() or self._since_typing.elapsed() > _PAUSE_MS
        self._since_typing.start()
        starts_word = not typed.isspace() and (not before or before[-1].isspace())
        return had_pause or starts_word or self._document.availableUndoSteps() != self._steps_after_typing

    def remember_typing(self) -> None:
        """Typed text was put in; another letter right behind it may join its step."""
        self._steps_after_typing = self._document.availableUndoSteps()

    def remember_detection(self, cursor: QTextCursor) -> None:
        """The newest undo step was a detection in the cursor's element."""
        steps = self._document.availableUndoSteps()
        self._detections = [(count, place) for count, place in self._detections if count < steps]
        self._detections.append((steps, element_anchor(cursor.block())))

    def is_declined(self, block: QTextBlock) -> bool:
        """Whether the writer took a detection back in this element."""
        return any(place.block() == block for place in self._declined)

    def undo(self, undo_step: Callable[[], None], caret: Callable[[], QTextCursor]) -> None:
        """Undo one step; if it was a detection, switch detection off for its element."""
        steps = self._document.availableUndoSteps()
        taken_back = [place for count, place in self._detections if count == steps]
        undo_step()
        self._since_typing.invalidate()
        if self._document.availableUndoSteps() == steps:
            return
        self._detections = [(count, place) for count, place in self._detections if count < steps]
        if taken_back:
            self._declined.append(element_anchor(caret().block()))

    def forget_steps(self) -> None:
        """There is nothing left to undo, so no step to remember."""
        self._detections.clear()

    def forget(self) -> None:
        """Another script is shown."""
        self.forget_steps()
        self._declined.clear()
        self._since_typing.invalidate()
