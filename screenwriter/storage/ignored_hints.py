"""Revision hints that the writer does not want at a paragraph: one JSON file in the script's side folder.

A hint is known again by its rule, its words and a digest of its paragraph, wherever the paragraph has moved; written
anew, the paragraph is looked at afresh.
"""

import contextlib
import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from screenwriter.storage.atomic_file import write_atomically

IGNORED = "ignored-hints.json"
_VERSION = 1
_LONGEST_EXCERPT = 60  # code points


@dataclass(frozen=True, slots=True)
class IgnoredHint:
    """A hint left out: ``words`` are those it marked, ``excerpt`` the start of its paragraph, to be shown."""

    rule: str
    words: str
    digest: str
    excerpt: str = ""


def ignored_hint(rule: str, text: str, start: int, end: int) -> IgnoredHint:
    """What to keep of a hint of ``rule`` at ``text[start:end]`` of a paragraph."""
    digest = hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=8).hexdigest()
    excerpt = " ".join(text.split())
    if len(excerpt) > _LONGEST_EXCERPT:
        excerpt = excerpt[: _LONGEST_EXCERPT - 1].rstrip() + "…"
    return IgnoredHint(rule, text[start:end], digest, excerpt)


def write_ignored(path: Path, ignored: Iterable[IgnoredHint]) -> None:
    """Write atomically, making the folder if need be. Raises WriteError, OSError."""
    rows = [asdict(one) for one in ignored]
    if not rows and not path.exists():
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, json.dumps({"version": _VERSION, "ignored": rows}).encode("ascii"))


def read_ignored(path: Path) -> tuple[IgnoredHint, ...]:
    """What was kept; nothing where there is no file. One that can't be read is kept aside."""
    try:
        rows = json.loads(path.read_bytes())["ignored"]
        found = tuple(IgnoredHint(**row) for row in rows)
        if not all(isinstance(value, str) for one in found for value in asdict(one).values()):
            raise ValueError("not a list of ignored hints")
        return found
    except OSError:
        return ()
    except (ValueError, TypeError, KeyError, RecursionError):
        with contextlib.suppress(OSError):
            path.replace(path.with_name(f"{path.name}.damaged"))
        return ()
