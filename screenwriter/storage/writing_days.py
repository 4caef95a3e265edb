"""Words and pages written each day on this computer, and the sprints; for the writer only, off unless switched on.

One JSON file, deletable. A day's figure is what the script grew by, so that taking out counts against it; no streaks.
"""

import json
import re
from dataclasses import asdict, dataclass
from pathlib import Path

from screenwriter.storage.atomic_file import write_atomically

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class WritingDay:
    """What was written on one day. ``seconds`` were spent in sprints, ``sprints`` of which came to their end."""

    words: int = 0
    pages: int = 0
    sprints: int = 0
    sprint_words: int = 0
    seconds: int = 0


WritingDays = dict[str, WritingDay]
"""By date, ISO 8601, local."""


def read_days(path: Path) -> WritingDays:
    """The days there; none where the file is missing or can't be read as such."""
    try:
        content = json.loads(path.read_bytes())
        return {
            day: WritingDay(**{name: int(value) for name, value in figures.items()})
            for day, figures in content.items()
            if _DAY.fullmatch(day)
        }
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return {}


def write_days(path: Path, days: WritingDays) -> None:
    """Write atomically; removes the file where there are none. Raises WriteError, OSError."""
    if not days:
        path.unlink(missing_ok=True)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, json.dumps({day: asdict(one) for day, one in days.items()}, indent=1).encode("ascii"))
