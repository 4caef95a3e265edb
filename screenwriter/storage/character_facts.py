"""What a writer said of the characters, in the script's side folder: never guessed, never in the script's own file.

Also kept: which exchanges were confirmed for the Bechdel test, by a digest of what is said in them (reports.md 8).
"""

import contextlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path

from screenwriter.screenplay.cast_facts import GENDERS, CharacterFact
from screenwriter.storage.atomic_file import write_atomically

FACTS = "characters.json"
_FORMAT = 1


@dataclass(frozen=True, slots=True)
class CharacterFacts:
    """All that was said of one script's characters; ``confirmed`` holds keys of exchanges."""

    facts: tuple[CharacterFact, ...] = ()
    confirmed: tuple[str, ...] = ()


def write_facts(folder: Path, facts: CharacterFacts) -> None:
    """Keep the facts, making the folder if need be. Raises WriteError, OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    content = {
        "format": _FORMAT,
        "characters": [asdict(fact) for fact in facts.facts],
        "confirmed": list(facts.confirmed),
    }
    write_atomically(folder / FACTS, json.dumps(content, ensure_ascii=False, indent=1).encode("utf-8", "surrogatepass"))


def read_facts(folder: Path) -> CharacterFacts:
    """The facts there; none where there is no file. One that can't be read is put aside. Raises OSError."""
    path = folder / FACTS
    try:
        content = json.loads(path.read_bytes())
        if content["format"] != _FORMAT:
            return CharacterFacts()
        facts = tuple(_fact(row) for row in content["characters"])
        return CharacterFacts(facts, tuple(str(key) for key in content["confirmed"]))
    except FileNotFoundError:
        return CharacterFacts()
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        with contextlib.suppress(OSError):
            path.replace(path.with_name(f"{path.name}.damaged"))
        return CharacterFacts()


def _fact(row: dict[str, str]) -> CharacterFact:
    fact = CharacterFact(str(row["name"]), str(row["gender"]), str(row["same_as"]))
    if fact.gender not in GENDERS:
        raise ValueError(f"not a value: {fact.gender}")
    return fact
