"""Locks and the undo history: what a lock wrote into the text and the lock itself are taken back together."""

from dataclasses import replace
from typing import NamedTuple

from screenwriter.screenplay.production import Production


class _LockStep(NamedTuple):
    """A lock that wrote into the text: undo steps before and after it, and what the script was before and after."""

    low: int
    high: int
    before: Production
    after: Production


class LockHistory:
    """Remembers locks by their places in the undo history."""

    def __init__(self) -> None:
        self._steps: list[_LockStep] = []

    def forget(self) -> None:
        """Another script is shown."""
        self._steps.clear()

    def note(self, low: int, high: int, before: Production, after: Production) -> None:
        """A lock wrote into the text, from ``low`` to ``high`` undo steps; one that wrote nothing is no step."""
        if high > low:
            self._steps.append(_LockStep(low, high, before, after))

    def forget_undone(self, steps: int) -> None:
        """Something was changed where there were so many undo steps: what had been taken back can't be done again."""
        self._steps = [one for one in self._steps if one.high <= steps]

    def at(self, steps: int, production: Production) -> Production:
        """What a script has to be once there are so many undo steps; itself where no lock was passed."""
        for one in reversed(self._steps):
            if steps <= one.low and _locks(production) == _locks(one.after) != _locks(one.before):
                production = _with_locks_of(one.before, production)
        for one in self._steps:
            if steps >= one.high and _locks(production) == _locks(one.before) != _locks(one.after):
                production = _with_locks_of(one.after, production)
        return production


def _locks(production: Production) -> tuple[object, bool]:
    return production.page_lock, production.numbering.is_locked


def _with_locks_of(other: Production, production: Production) -> Production:
    """Labels once given out stay given out, whichever way the writer goes."""
    ledger = other.numbering.ledger
    if other.numbering.is_locked:
        ledger |= production.numbering.ledger
    return replace(production, numbering=replace(other.numbering, ledger=ledger), page_lock=other.page_lock)
