"""The writer's own word lists of one script, in the script's side folder."""

import contextlib
import json
from pathlib import Path

from screenwriter.screenplay.word_lists import ListEdits, edits_from_words, edits_to_words
from screenwriter.storage.atomic_file import write_atomically

_NAME = "lists.json"
_FORMAT = 1


def read_script_lists(folder: Path) -> ListEdits:
    """What was kept; nothing where there is no file. A damaged file is put aside."""
    path = folder / _NAME
    try:
        data = json.loads(path.read_bytes())
        if data["format"] != _FORMAT:
            return ListEdits()
        return edits_from_words(map(str, data["added"]), map(str, data["hidden"]))
    except OSError:
        return ListEdits()
    except (ValueError, TypeError, KeyError, RecursionError):
        with contextlib.suppress(OSError):
            path.replace(folder / f"{_NAME}.damaged")
        return ListEdits()


def write_script_lists(folder: Path, edits: ListEdits) -> None:
    """Keep the lists, making the folder if need be. Raises WriteError, OSError."""
    added, hidden = edits_to_words(edits)
    path = folder / _NAME
    if not added and not hidden and not path.exists():
        return
    folder.mkdir(parents=True, exist_ok=True)
    data = {"format": _FORMAT, "added": added, "hidden": hidden}
    write_atomically(path, json.dumps(data, ensure_ascii=False, indent=1).encode("utf-8", "surrogatepass"))
