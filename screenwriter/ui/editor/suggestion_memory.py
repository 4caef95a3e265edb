"""What the writer refused, so that it is not offered again at once. Plain data, no Qt."""

from screenwriter.ui.editor.ghost_rules import finished_word

REMEMBERED = 50


class TakenBack:
    """What was accepted and where; of that, what was undone (``suggestions-ux.md`` section 6)."""

    def __init__(self) -> None:
        self._taken: list[tuple[str, str]] = []
        self._undone: set[tuple[str, str]] = set()

    def note_taken(self, before: str, piece: str) -> None:
        """``piece`` was accepted behind ``before``."""
        self._taken = [*self._taken[1 - REMEMBERED :], (before, piece)]

    def note_undo(self, before: str) -> None:
        """The text before the caret is ``before`` again."""
        self._undone.update(taken for taken in self._taken if taken[0] == before)

    def is_refused(self, before: str, text: str) -> bool:
        """Whether ``text`` begins with something the writer took back at this place."""
        return any(before == place and text.startswith(piece) for place, piece in self._undone)


class Silence:
    """The element in which a ghost was sent away: silent until a word has been typed there (section 3)."""

    def __init__(self) -> None:
        self._element: int | None = None
        self._before = ""

    def begin(self, element: int, before: str) -> None:
        """A ghost was sent away behind ``before`` in the element of this number."""
        self._element, self._before = element, before

    def end(self) -> None:
        """The writer wants suggestions again."""
        self._element = None

    def holds(self, element: int, before: str) -> bool:
        """Whether to stay silent behind ``before`` in this element."""
        if element != self._element:
            return False
        if not before.startswith(self._before):
            self._before = before
        elif finished_word(before[len(self._before) :]):
            self._element = None
        return self._element is not None
