"""Which of many kept copies may go: all of the last ones stay, older ones are kept ever further apart. Pure.

Source: editing.md section 12 rule 4.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

LAST_KEPT = 20
_HOURLY_FOR = timedelta(days=1)
_DAILY_FOR = timedelta(days=60)


def kept(made_at: Sequence[datetime], now: datetime) -> set[int]:
    """Indices of the copies to keep: the last 20, then one an hour for a day, one a day for 60 days, one a week.

    Args:
        made_at: when each was made, in the order they were made. The clock may have been wrong, so the order counts for
            "last", not the time; a copy from the future counts as fresh.
    """
    stays = set(range(max(0, len(made_at) - LAST_KEPT), len(made_at)))
    last_in: dict[tuple[int, ...], int] = {}
    for index, moment in enumerate(made_at):
        last_in[_slot(moment, now - moment)] = index
    return stays | set(last_in.values())


def _slot(moment: datetime, age: timedelta) -> tuple[int, ...]:
    """The hour, day or week of which one copy is kept; slots of different lengths never fall together."""
    if age <= _HOURLY_FOR:
        return (0, moment.toordinal(), moment.hour)
    if age <= _DAILY_FOR:
        return (1, moment.toordinal())
    return (2, *moment.isocalendar()[:2])
