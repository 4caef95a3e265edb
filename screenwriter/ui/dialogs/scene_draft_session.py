"""A first draft while it is steered: the elements so far, which are kept, and what the model is asked next.

Knows the messages, not the widgets. Nothing of it is in the script before the writer inserts it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from PySide6.QtCore import QObject, Signal, Slot

from screenwriter.draft_messages import Drafted, DraftEnded, DraftPiece, DraftRequest
from screenwriter.messages import Failure

USUAL_TEMPERATURE = 0.6
_STEP = 0.15
_LEAST, _MOST = 0.3, 1.05


@dataclass(frozen=True, slots=True)
class DraftRow:
    """One element. ``drafted`` is its text as the model wrote it, ``alternative`` how often it was written anew,
    ``temperature`` how freely."""

    piece: DraftPiece
    drafted: str
    is_kept: bool = False
    alternative: int = 0
    temperature: float = USUAL_TEMPERATURE


class DraftSession(QObject):
    """Signals:
    requested: a DraftRequest, for ``SuggestionWorker.draft``; connect queued.
    announced: everything asked before this number is out of date; connect directly to ``announce_draft``.
    changed: the rows, or whether something is being written.
    failed: the Failure of the last request.
    """

    requested = Signal(object)
    announced = Signal(int)
    changed = Signal()
    failed = Signal(object)

    def __init__(self, first_number: int = 1, parent: QObject | None = None) -> None:
        """``first_number``: above every number used for drafts before in this window."""
        super().__init__(parent)
        self.rows: list[DraftRow] = []
        self.is_writing = False
        self.temperature = USUAL_TEMPERATURE
        self.model = ""
        self._number = first_number
        self._plan: DraftRequest | None = None
        self._seed = 1
        self._gap: int | None = None  # where the one element goes that is being written anew
        self._alternative = 0  # of the next element

    @property
    def number(self) -> int:
        """The highest number used."""
        return self._number

    @property
    def kept(self) -> list[DraftRow]:
        """What the writer keeps, lines without text aside, and parentheticals whose speech is not kept."""
        rows = [row for row in self.rows if row.piece.text.strip()]
        return [row for row, after in zip_longest(rows, rows[1:]) if row.is_kept and _may_stand(row, after)]

    @property
    def planned(self) -> int:
        """How many elements the draft has when it is finished, about."""
        if self._plan is None:
            return 0
        beats = max(1, len(self._plan.beats))
        return beats * self._plan.lines_per_beat + len(self._plan.beats)

    # What the writer does

    def begin(self, plan: DraftRequest) -> None:
        """Write by this plan: kept elements of the same beats stay, everything else is written anew."""
        is_new = self._plan is not None and (plan.beats, plan.heading) != (self._plan.beats, self._plan.heading)
        self._plan = plan
        kept = 0
        while kept < len(self.rows) and self.rows[kept].is_kept and not is_new:
            kept += 1
        if self.rows:
            self._seed += 1
        self.rows = self.rows[:kept]
        self._go_on()

    def keep(self, index: int) -> None:
        """This element stays; also takes that back."""
        self.rows[index] = replace(self.rows[index], is_kept=not self.rows[index].is_kept)
        self.changed.emit()

    def keep_all(self) -> None:
        """Every element there is stays."""
        self.rows = [replace(row, is_kept=True) for row in self.rows]
        self.changed.emit()

    def again(self, index: int) -> None:
        """Another version of this element. What follows is written anew as well, unless some of it is kept."""
        row = self.rows[index]
        if row.piece.is_beat:
            return
        self._seed += 1
        if any(after.is_kept for after in self.rows[index + 1 :]):
            self._ask(self.rows[:index], gap=index, alternative=row.alternative + 1, like=row.piece)
        else:
            self.rows = self.rows[:index]
            like = row.piece if row.piece.kind == "parenthetical" else None  # anything else may become something else
            self._ask(self.rows, alternative=row.alternative + 1, like=like)

    def freer(self, index: int) -> None:
        """Another version of this element, less like what is usual; the rest of the draft too."""
        self.temperature = min(_MOST, round(self.temperature + _STEP, 2))
        self.again(index)

    def closer(self, index: int) -> None:
        """Another version of this element, nearer to what is usual; the rest of the draft too."""
        self.temperature = max(_LEAST, round(self.temperature - _STEP, 2))
        self.again(index)

    def skip(self, index: int) -> None:
        """Leave this element out; a parenthetical goes with its speech."""
        row = self.rows[index]
        if row.piece.is_beat:  # the draft still goes through the beat
            self.rows[index] = replace(row, piece=replace(row.piece, text=""), is_kept=False)
        else:
            has_parenthetical = (
                row.piece.kind == "dialogue" and index and self.rows[index - 1].piece.kind == "parenthetical"
            )
            del self.rows[index - bool(has_parenthetical) : index + 1]
        if self.is_writing:
            self._go_on()
        else:
            self.changed.emit()

    def edit(self, index: int, text: str) -> None:
        """The writer's own words for this element, which stays then."""
        row = self.rows[index]
        self.rows[index] = replace(row, piece=replace(row.piece, text=text), is_kept=True)
        if self.is_writing:
            self._go_on()
        else:
            self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Write no further."""
        if self.is_writing:
            self.is_writing = False
            self._number += 1
            self.announced.emit(self._number)
            self.changed.emit()

    # What the model answers

    @Slot(object)
    def take(self, drafted: Drafted) -> None:
        """An element is done."""
        if drafted.number != self._number or not self.is_writing:
            return
        piece = drafted.piece
        row = DraftRow(piece, piece.text, piece.is_beat, self._alternative, self.temperature)
        self._alternative = 0
        if self._gap is None:
            self.rows.append(row)
        else:
            self.rows[self._gap] = row
        self.changed.emit()

    @Slot(object)
    def take_end(self, ended: DraftEnded) -> None:
        """No more elements come."""
        if ended.number == self._number:
            self.is_writing = False
            self.model = ended.model or self.model
            self.changed.emit()

    @Slot(object)
    def take_failure(self, failure: Failure) -> None:
        """The model could not go on; what is there stays."""
        if failure.number == self._number:
            self.is_writing = False
            self.changed.emit()
            self.failed.emit(failure)

    def _go_on(self) -> None:
        self._ask(self.rows)

    def _ask(
        self,
        before: Sequence[DraftRow],
        gap: int | None = None,
        alternative: int = 0,
        like: DraftPiece | None = None,
    ) -> None:
        """``like``: the next element is of its kind and of its speaker; None: whatever comes."""
        assert self._plan is not None
        self._number += 1
        self._gap, self._alternative, self.is_writing = gap, alternative, True
        self.announced.emit(self._number)
        self.changed.emit()
        written = tuple(row.piece for row in before)
        self.requested.emit(
            replace(
                self._plan,
                number=self._number,
                written=written,
                most=self._plan.most if gap is None else 1,
                temperature=self.temperature,
                seed=self._seed,
                next_kind=like.kind if like else "",
                next_speaker=like.speaker if like else "",
            )
        )


def _may_stand(row: DraftRow, after: DraftRow | None) -> bool:
    """Whether this may enter the script: a parenthetical only with its speech right ``after``, which is kept."""
    if row.piece.kind != "parenthetical":
        return True
    return (
        after is not None
        and after.is_kept
        and (after.piece.kind, after.piece.speaker) == ("dialogue", row.piece.speaker)
    )
