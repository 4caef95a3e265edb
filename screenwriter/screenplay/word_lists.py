"""The lists that completion draws from: what the script uses, what its file brings along, what a writer adds or hides.

Pure. Entries are compared and offered in capitals (editing.md section 4).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from screenwriter.screenplay.completion import EXTENSIONS, TRANSITIONS
from screenwriter.screenplay.cues import TIMES_OF_DAY
from screenwriter.screenplay.smart_lists import SmartLists


class WordList(Enum):
    """One list; the value is its name where it is kept."""

    CHARACTERS = "characters"
    LOCATIONS = "locations"
    TIMES = "times"
    TRANSITIONS = "transitions"
    EXTENSIONS = "extensions"


OF_ONE_SCRIPT = frozenset({WordList.CHARACTERS, WordList.LOCATIONS})
"""Lists of which nothing belongs to every script."""

_USUAL: Mapping[WordList, tuple[str, ...]] = {
    WordList.TIMES: TIMES_OF_DAY,
    WordList.TRANSITIONS: TRANSITIONS,
    WordList.EXTENSIONS: EXTENSIONS,
}


class Whose(Enum):
    """Why an entry is in a list."""

    SCRIPT = "script"  # the script's text uses it
    FILE = "file"  # the script's file brings it along
    PROJECT = "project"  # added for this script
    GENERAL = "general"  # added for every script
    USUAL = "usual"


@dataclass(frozen=True, slots=True)
class ListEdits:
    """What a writer added to the lists and what is never offered; each entry in capitals."""

    added: Mapping[WordList, tuple[str, ...]] = field(default_factory=dict)
    hidden: Mapping[WordList, tuple[str, ...]] = field(default_factory=dict)

    def with_added(self, of: WordList, entry: str) -> "ListEdits":
        """With one entry more, shown again if it was hidden."""
        shown = self.with_shown(of, entry)
        return replace(shown, added={**shown.added, of: _with(shown.added.get(of, ()), entry)})

    def without(self, of: WordList, entry: str) -> "ListEdits":
        """With an added entry taken back."""
        return replace(self, added=_less(self.added, of, entry))

    def with_hidden(self, of: WordList, entry: str) -> "ListEdits":
        """With one entry that is never offered."""
        return replace(self, hidden={**self.hidden, of: _with(self.hidden.get(of, ()), entry)})

    def with_shown(self, of: WordList, entry: str) -> "ListEdits":
        """With an entry offered again."""
        return replace(self, hidden=_less(self.hidden, of, entry))


@dataclass(frozen=True, slots=True)
class WordLists:
    """Everything that is known besides the script's own text."""

    general: ListEdits = ListEdits()
    project: ListEdits = ListEdits()
    brought_along: SmartLists = SmartLists()

    def listed(self, of: WordList) -> tuple[str, ...]:
        """What completes although the script does not use it, the writer's own first; hidden entries are left out."""
        hidden = self.hidden(of)
        sources = (self.project.added.get(of, ()), self.general.added.get(of, ()), self.brought(of), _USUAL.get(of, ()))
        return tuple(dict.fromkeys(entry for source in sources for entry in source if entry not in hidden))

    def brought(self, of: WordList) -> tuple[str, ...]:
        """What the script's file brings along."""
        return tuple(dict.fromkeys(tidy_entry(of, entry) for entry in getattr(self.brought_along, of.value)))

    def hidden(self, of: WordList) -> frozenset[str]:
        """What is never offered."""
        return frozenset((*self.project.hidden.get(of, ()), *self.general.hidden.get(of, ())))

    def entries(self, of: WordList, used: Mapping[str, int]) -> list["ListEntry"]:
        """The whole list as a writer looks at it: what is used most first, then the rest by the alphabet."""
        whose: dict[str, Whose] = {}
        sources = (
            (Whose.PROJECT, self.project.added.get(of, ())),
            (Whose.GENERAL, self.general.added.get(of, ())),
            (Whose.FILE, self.brought(of)),
            (Whose.USUAL, _USUAL.get(of, ())),
            (Whose.SCRIPT, used),
            (Whose.PROJECT, self.hidden(of)),
        )
        for source, names in sources:
            for name in names:
                whose.setdefault(name, source)
        hidden = self.hidden(of)
        entries = [ListEntry(name, used.get(name, 0), why, name in hidden) for name, why in whose.items()]
        return sorted(entries, key=lambda entry: (-entry.used, entry.text))


@dataclass(frozen=True, slots=True)
class ListEntry:
    """One row of a list; ``used`` counts the script's cues, headings or transitions with it."""

    text: str
    used: int
    whose: Whose
    is_hidden: bool


def tidy_entry(of: WordList, text: str) -> str:
    """An entry as it is kept: in capitals, single spaces, an extension in brackets; "" for nothing."""
    entry = " ".join(text.split()).upper()
    if of is WordList.EXTENSIONS and entry.strip("()"):
        return f"({entry.strip('()').strip()})"
    return "" if of is WordList.EXTENSIONS else entry


def edits_from_words(added: Iterable[str], hidden: Iterable[str]) -> ListEdits:
    """Edits as they are kept, a line an entry: ``times=MAGIC HOUR``; what makes no sense is left out."""
    return ListEdits(_read(added), _read(hidden))


def edits_to_words(edits: ListEdits) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The lines of what was added and of what is hidden."""
    return _written(edits.added), _written(edits.hidden)


def _read(lines: Iterable[str]) -> dict[WordList, tuple[str, ...]]:
    names = {of.value: of for of in WordList}
    found: dict[WordList, tuple[str, ...]] = {}
    for line in lines:
        name, _, text = line.partition("=")
        of = names.get(name)
        entry = tidy_entry(of, text) if of is not None else ""
        if of is not None and entry:
            found[of] = _with(found.get(of, ()), entry)
    return found


def _written(lists: Mapping[WordList, tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(f"{of.value}={entry}" for of, entries in lists.items() for entry in entries)


def _with(entries: tuple[str, ...], entry: str) -> tuple[str, ...]:
    return entries if entry in entries else (*entries, entry)


def _less(lists: Mapping[WordList, tuple[str, ...]], of: WordList, entry: str) -> dict[WordList, tuple[str, ...]]:
    left = {**lists, of: tuple(one for one in lists.get(of, ()) if one != entry)}
    return {one: entries for one, entries in left.items() if entries}
