"""Undo as a writer expects it: where a group of typing ends, and which detections were taken back.

Qt merges typed letters into one step for as long as the caret does not jump; editing.md section 14 wants words, a
pause of a second, and every automatic change to be steps of their own. The step of an edit block is never merged with
what came before it.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer
from PySide6.QtGui import QTextBlock, QTextCursor

from screenwriter.ui.editor.screenplay_document import ScreenplayDocument, element_anchor
from screenwriter.ui.editor.utf16 import utf16_length

_PAUSE_MS = 1000
_UNDONE_OFTEN = 2
"""A correction of a word taken back so often is not wanted."""


@dataclass(frozen=True, slots=True)
class _Correction:
    """The newest undo step put something right; only as long as nothing else was done."""

    steps: int  # undo steps after it
    caret: int  # where the caret stood then
    caret_before: int  # where it stands once it is taken back
    raw: str = ""  # what was typed, of a sign that came in as another one: it is put in again
    word: str = ""  # in small letters
    yields_to_backspace: bool = True


class TypingHistory:
    """Decides on undo steps; remembers detections by their place in the undo history."""

    def __init__(self, document: ScreenplayDocument) -> None:
        self._document = document
        self._since_typing = QElapsedTimer()
        self._steps_after_typing = -1
        self._detections: list[tuple[int, QTextCursor]] = []  # steps after it, where
        self._declined: list[QTextCursor] = []
        self._correction: _Correction | None = None
        self._undone_words: Counter[str] = Counter()
        self.word_refused: Callable[[str], object] = lambda _word: None

    @property
    def refused_words(self) -> frozenset[str]:
        """Words, in small letters, of which the writer took the correction back twice since the window opened."""
        return frozenset(word for word, count in self._undone_words.items() if count >= _UNDONE_OFTEN)

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

    def remember_correction(self, caret: int, caret_before: int, word: str) -> None:
        """The newest undo step put a word or sign right, a step of its own; ``word`` "" for a sign."""
        self._correction = _Correction(self._document.availableUndoSteps(), caret, caret_before, word=word)

    def remember_other_sign(self, caret: int, raw: str, *, yields_to_backspace: bool) -> None:
        """The newest undo step put in another sign than ``raw``, which was typed; a step of its own."""
        steps = self._document.availableUndoSteps()
        self._correction = _Correction(steps, caret, caret, raw, yields_to_backspace=yields_to_backspace)

    def is_behind_correction(self, cursor: QTextCursor) -> bool:
        """Whether nothing was done since something was put right, so that Backspace takes that back."""
        found = self._correction_at(cursor)
        return found is not None and found.yields_to_backspace

    def _correction_at(self, cursor: QTextCursor) -> _Correction | None:
        found = self._correction
        if found is None or cursor.hasSelection() or cursor.position() != found.caret:
            return None
        return found if self._document.availableUndoSteps() == found.steps else None

    def _take_back(self, found: _Correction, undo_step: Callable[[], None], caret: QTextCursor) -> QTextCursor:
        """Undo the correction alone; the answer is where the caret belongs."""
        look = caret.charFormat()
        undo_step()
        if found.raw:
            caret.setPosition(found.caret_before - utf16_length(found.raw))
            caret.beginEditBlock()
            caret.insertText(found.raw, look)
            caret.endEditBlock()
            self.remember_typing()
        caret.setPosition(found.caret_before)
        if found.word:
            self._undone_words[found.word] += 1
            if self._undone_words[found.word] == _UNDONE_OFTEN:
                self.word_refused(found.word)
        return caret

    def is_declined(self, block: QTextBlock) -> bool:
        """Whether the writer took a detection back in this element."""
        return any(place.block() == block for place in self._declined)

    def undo(self, undo_step: Callable[[], None], caret: Callable[[], QTextCursor]) -> QTextCursor | None:
        """Undo one step; if it was a detection, switch detection off for its element.

        The answer is where the caret belongs; None: where undo has put it.
        """
        correction = self._correction_at(caret())
        self._correction = None
        if correction is not None:
            self._since_typing.invalidate()
            return self._take_back(correction, undo_step, caret())
        steps = self._document.availableUndoSteps()
        taken_back = [place for count, place in self._detections if count == steps]
        undo_step()
        self._since_typing.invalidate()
        if self._document.availableUndoSteps() == steps:
            return None
        self._detections = [(count, place) for count, place in self._detections if count < steps]
        if taken_back:
            self._declined.append(element_anchor(caret().block()))
        return None

    def forget_steps(self) -> None:
        """There is nothing left to undo, so no step to remember."""
        self._detections.clear()
        self._correction = None

    def forget(self) -> None:
        """Another script is shown."""
        self.forget_steps()
        self._declined.clear()
        self._since_typing.invalidate()
