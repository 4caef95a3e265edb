"""Hints from the model as the window has them: asked for beside the others, kept while the script moves around them.

The model reads in its idle time, so its hints come later than those of the rules; until then the ones it had stay with
the paragraphs they were found in. A locked script gets none (suggestions-ux.md 11).
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from screenwriter.analysis.hints import MODEL_RULES
from screenwriter.messages import (
    Failure,
    Hint,
    HintsRequest,
    LineHints,
    LineHintsProgress,
    LineHintsRequest,
    ModelLoaded,
    Paragraph,
)
from screenwriter.ui.hint_session import HintSession

_NAMES = frozenset(rule.name for rule in MODEL_RULES)


class LineHintSession(QObject):
    """Adds the hints of the suggestion process to those of a ``HintSession``.

    Signals:
        wanted: a LineHintsRequest.
    """

    wanted = Signal(object)

    def __init__(self, hints: HintSession) -> None:
        super().__init__(hints)
        self._session = hints
        self._asked: LineHintsRequest | None = None
        self._found: tuple[tuple[Paragraph, ...], tuple[Hint, ...]] = ((), ())
        self._has_model = False
        self._is_locked = False
        hints.hints_of_model = self.hints_on
        hints.hints_wanted.connect(self._follow_request)
        self._tell()

    def hints_on(self, paragraphs: tuple[Paragraph, ...]) -> tuple[Hint, ...]:
        """What the model found last, on these paragraphs: those that changed since have none."""
        if self._is_locked:
            return ()
        return carried(self._found[1], self._found[0], paragraphs)

    @Slot(object)
    def receive(self, answer: LineHints | LineHintsProgress) -> None:
        """Show what was found, unless the script has been asked about again since."""
        if self._asked is None or answer.number != self._asked.number or self._is_locked:
            return
        if isinstance(answer, LineHintsProgress):
            self._tell(
                self.tr("The model is reading: {done} of {total} scenes.").format(done=answer.done, total=answer.total)
            )
            return
        self._found = self._asked.paragraphs, answer.hints
        self._tell()
        self._session.show_again()

    @Slot(object)
    def note_model(self, _loaded: ModelLoaded) -> None:
        """A model has been loaded, perhaps another one: what it has to say is asked for."""
        self._has_model = True
        self._tell()
        self._ask()

    @Slot(object)
    def note_failure(self, failure: Failure) -> None:
        """The process may be gone, and its model with it; a refused model leaves the one before in its place."""
        if failure.code == "process_died":
            self._has_model = False
            self._tell()

    def set_locked(self, is_locked: bool) -> None:
        """A locked script has no model, and no hints from it."""
        self._is_locked = is_locked
        if is_locked:
            self._has_model, self._found = False, ((), ())
        self._tell()
        self._session.show_again()

    @Slot(object)
    def _follow_request(self, request: HintsRequest) -> None:
        self._asked = LineHintsRequest(request.number, request.paragraphs, tuple(_NAMES & set(request.disabled)))
        self._ask()

    def _ask(self) -> None:
        request = self._asked
        if request is None or self._is_locked or not self._has_model:
            return
        if len(request.disabled) == len(_NAMES):
            self._found = ((), ())
            return
        self.wanted.emit(request)

    def _tell(self, text: str = "") -> None:
        if self._is_locked:
            text = self.tr("This script is locked: it gets no hints from the model.")
        elif not self._has_model:
            text = self.tr("No model is loaded: the hints of the group Model need one. Switch suggestions on.")
        self._session.panel.tell_model_state(text)


def carried(hints: Sequence[Hint], before: Sequence[Paragraph], after: Sequence[Paragraph]) -> tuple[Hint, ...]:
    """Hints on ``before`` as they stand in ``after``, where one stretch of paragraphs was changed, put in or cut."""
    if before is after:
        return tuple(hints)
    shorter = min(len(before), len(after))
    head = next((n for n in range(shorter) if before[n] != after[n]), shorter)
    tail = next((n for n in range(shorter - head) if before[-1 - n] != after[-1 - n]), shorter - head)
    shift = len(after) - len(before)
    kept = []
    for hint in hints:
        if hint.paragraph < head:
            kept.append(hint)
        elif hint.paragraph >= len(before) - tail:
            kept.append(replace(hint, paragraph=hint.paragraph + shift))
    return tuple(kept)
