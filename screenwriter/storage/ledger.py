"""The ledger of a script: which stretches came from suggestions, drafts or elsewhere, and where they stand now.

One JSON file in the script's side folder, never in the script's own file. Elements are known again by a hash of their
text, so the file is of use whatever was done to the script elsewhere. Source: suggestions-ux.md section 11.
"""

import contextlib
import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from screenwriter.screenplay.origin_map import Entry
from screenwriter.screenplay.origins import TYPED, UNRECORDED, Run, Runs, length_of, typed
from screenwriter.storage.atomic_file import write_atomically

LEDGER = "ledger.json"
_VERSION = 1
_PLAIN = (TYPED, UNRECORDED)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Text that came in at once. ``origin`` is accepted, drafted, completion or pasted; ``made_at`` local, ISO 8601.

    ``model``, ``seed``, ``blend`` and ``alternative`` (counted from 1; 0: unknown) are of model text only.
    """

    number: int
    origin: str
    text: str
    made_at: str
    model: str = ""
    seed: int = 0
    blend: str = ""
    alternative: int = 0
    how: str = ""  # of accepted text: all, word, sentence, list, another_way; of drafted text: the temperature

    @property
    def length(self) -> int:
        """Letters it came in with."""
        return len(self.text)


@dataclass(frozen=True, slots=True)
class Ledger:
    """A script's whole record. ``begun_at``: nothing is known of text before; ``deleted_at`` "": never deleted."""

    begun_at: str
    stretches: tuple[Stretch, ...] = ()
    entries: tuple[Entry, ...] = ()
    deleted_at: str = ""


@dataclass(frozen=True, slots=True)
class KeptLedger:
    """A ledger as it was read: ``runs`` by the hash of an element's text, for as many elements as had that text; TYPED
    or UNRECORDED for an element that is all one of them."""

    begun_at: str
    stretches: tuple[Stretch, ...]
    runs: dict[str, list[Runs | int]]
    deleted_at: str


def write_ledger(path: Path, ledger: Ledger) -> None:
    """Write atomically, making the folder if need be. Raises WriteError, OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    content = {
        "version": _VERSION,
        "begun_at": ledger.begun_at,
        "deleted_at": ledger.deleted_at,
        "stretches": [asdict(stretch) for stretch in ledger.stretches],
        "elements": [[_digest(entry.text), _shown(entry)] for entry in ledger.entries],
    }
    write_atomically(path, json.dumps(content).encode("ascii"))


def read_ledger(path: Path) -> KeptLedger | None:
    """The ledger there; None where there is none, or none that can be read: that one is kept aside. Raises OSError."""
    try:
        content = json.loads(path.read_bytes())
        runs: dict[str, list[Runs | int]] = {}
        for digest, parts in content["elements"]:
            runs.setdefault(digest, []).append(parts if parts in _PLAIN else tuple(Run(*map(int, p)) for p in parts))
        stretches = tuple(Stretch(**stretch) for stretch in content["stretches"])
        return KeptLedger(str(content["begun_at"]), stretches, runs, str(content["deleted_at"]))
    except FileNotFoundError:
        return None
    except (ValueError, TypeError, KeyError, RecursionError):
        with contextlib.suppress(OSError):
            path.replace(path.with_name(f"{path.name}.damaged"))
        return None


def entries_of(texts: Sequence[str], kept: KeptLedger) -> list[Entry]:
    """The origins of a script as it is now; elements that the ledger does not know are unrecorded."""
    left = {digest: list(group) for digest, group in kept.runs.items()}
    entries = []
    for text in texts:
        group = left.get(_digest(text))
        runs = group.pop(0) if group else UNRECORDED
        if isinstance(runs, int):
            runs = typed(len(text)) if runs == TYPED else unrecorded(text)
        entries.append(Entry(text, runs if length_of(runs) == len(text) else unrecorded(text)))
    return entries


def unrecorded(text: str) -> Runs:
    """Runs of text that was there before the record."""
    return (Run(len(text), UNRECORDED),) if text else typed(0)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _shown(entry: Entry) -> int | list[list[int]]:
    if not entry.runs:
        return TYPED
    if len(entry.runs) == 1 and entry.runs[0].stretch in _PLAIN:
        return entry.runs[0].stretch
    return [[run.length, run.stretch, run.offset] for run in entry.runs]
