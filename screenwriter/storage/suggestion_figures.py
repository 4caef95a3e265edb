"""How suggestions fared with this writer: shown, accepted in full, in part, dismissed, by element and character.

For the writer only: kept on this computer, off unless switched on, deletable. Time saved is not estimated. Source:
suggestions-ux.md section 13.
"""

import json
from dataclasses import dataclass, fields, replace
from pathlib import Path

from screenwriter.storage.atomic_file import write_atomically

QUIET_AFTER_SHOWN = 100
QUIET_BELOW = 0.05
"""Quiet is offered for an element when less than this share was accepted of so many shown."""


@dataclass(frozen=True, slots=True)
class Fared:
    """One element kind's figures, or one character's."""

    shown: int = 0
    in_full: int = 0
    in_part: int = 0
    dismissed: int = 0

    def with_one_more(self, what: str, by: int = 1) -> "Fared":
        """``what`` is the name of a field."""
        return replace(self, **{what: max(0, getattr(self, what) + by)})

    @property
    def wants_quiet(self) -> bool:
        """Whether so few were accepted that switching them off here may be a relief."""
        return self.shown >= QUIET_AFTER_SHOWN and self.in_full + self.in_part < QUIET_BELOW * self.shown


Figures = dict[str, dict[str, Fared]]
"""By element kind, and within it by character; "" in action."""


def read_figures(path: Path) -> Figures:
    """The figures there; none where the file is missing or can't be read as such."""
    try:
        content = json.loads(path.read_bytes())
        return {
            str(kind): {
                str(name): Fared(**{f.name: int(counts[f.name]) for f in fields(Fared)}) for name, counts in of.items()
            }
            for kind, of in content.items()
        }
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return {}


def write_figures(path: Path, figures: Figures) -> None:
    """Write atomically; removes the file where there are none. Raises WriteError, OSError."""
    if not figures:
        path.unlink(missing_ok=True)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    content = {
        kind: {name: {f.name: getattr(fared, f.name) for f in fields(Fared)} for name, fared in of.items()}
        for kind, of in figures.items()
    }
    write_atomically(path, json.dumps(content).encode("ascii"))


def summed(of_kind: dict[str, Fared]) -> Fared:
    """All characters of a kind together."""
    return Fared(*(sum(getattr(fared, f.name) for fared in of_kind.values()) for f in fields(Fared)))
