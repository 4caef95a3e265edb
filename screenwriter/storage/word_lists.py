"""The writer's own words: the personal dictionary, and what one script says about its spelling.

The personal dictionary is a text file, one word a line, open to any editor. What belongs to a script lies in its side
folder. Nothing here is needed to read a script: a damaged file is put aside.
"""

import contextlib
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from screenwriter.storage.atomic_file import write_atomically

SPELLING_FILE = "spelling.json"
_LARGEST = 8 * 1024 * 1024  # bytes


@dataclass(frozen=True, slots=True)
class ScriptSpelling:
    """One script's choice. ``language`` is en_US, en_GB, none (not checked), or "" for what the settings say."""

    language: str = ""
    words: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()

    def with_word(self, word: str) -> "ScriptSpelling":
        """The same with one word more in the script's dictionary."""
        return replace(self, words=tuple(dict.fromkeys((*self.words, word))))

    def with_ignored(self, word: str) -> "ScriptSpelling":
        """The same with one word more that is left alone in this script."""
        return replace(self, ignored=tuple(dict.fromkeys((*self.ignored, word))))

    def joined(self, other: "ScriptSpelling") -> "ScriptSpelling":
        """Both lists of both; the language is this one's if it says any."""
        words = tuple(dict.fromkeys((*other.words, *self.words)))
        ignored = tuple(dict.fromkeys((*other.ignored, *self.ignored)))
        return ScriptSpelling(self.language or other.language, words, ignored)


def read_personal(path: Path) -> tuple[str, ...]:
    """The words of the personal dictionary; none where there is no readable file."""
    try:
        with path.open("rb") as file:
            text = file.read(_LARGEST).decode("utf-8-sig", "replace")
    except OSError:
        return ()
    return tuple(dict.fromkeys(word for line in text.splitlines() if (word := line.strip())))


def add_personal(path: Path, words: Iterable[str]) -> tuple[str, ...]:
    """Add words to the personal dictionary; answers all of it. Another window may have added some meanwhile.

    Raises WriteError, OSError.
    """
    known = read_personal(path)
    joined = tuple(dict.fromkeys((*known, *words)))
    if joined != known:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, ("\n".join(joined) + "\n").encode())
    return joined


def read_script_spelling(folder: Path) -> ScriptSpelling:
    """What is kept in a script's side folder. A damaged file is put aside."""
    path = folder / SPELLING_FILE
    try:
        data = json.loads(path.read_bytes())
        lists = {name: tuple(data[name]) for name in ("words", "ignored")}
        language = data["language"]
        if not all(isinstance(word, str) for word in (language, *lists["words"], *lists["ignored"])):
            raise TypeError("a word is text")
        return ScriptSpelling(language if language in ("en_US", "en_GB", "none") else "", **lists)
    except OSError:
        return ScriptSpelling()
    except (ValueError, TypeError, KeyError, RecursionError):
        with contextlib.suppress(OSError):
            path.replace(folder / f"{SPELLING_FILE}.damaged")
        return ScriptSpelling()


def write_script_spelling(folder: Path, spelling: ScriptSpelling) -> None:
    """Keep it; a script about which nothing is said gets no file. Raises WriteError, OSError."""
    path = folder / SPELLING_FILE
    if spelling == ScriptSpelling() and not path.exists():
        return
    folder.mkdir(parents=True, exist_ok=True)
    write_atomically(path, json.dumps(asdict(spelling), ensure_ascii=False, indent=1).encode())
