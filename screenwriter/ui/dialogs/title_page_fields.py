"""Title page entries as a form has them: one field for each usual key, and whatever else the file holds.

What the writer leaves alone keeps its key's spelling, its place and its very text.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from screenwriter.formats.title_page_layout import title_values
from screenwriter.screenplay.document import TitleEntry

FIELDS = ("Title", "Credit", "Author", "Source", "Draft date", "Contact", "Copyright")
"""Keys with a field of their own, in the order of a new title page (fountain.md section 2)."""


class OtherEntry(NamedTuple):
    """An entry without a field; ``origin`` is its place in the entries read, None for a new one."""

    origin: int | None
    entry: TitleEntry


class TitleForm(NamedTuple):
    """The values of all fields, and the other entries in their order."""

    values: dict[str, str]
    others: tuple[OtherEntry, ...]


def title_form(entries: Sequence[TitleEntry]) -> TitleForm:
    """What the fields show. A second entry of one key is among the others."""
    places = _places(entries)
    values = {name: entries[places[name]].value if name in places else "" for name in FIELDS}
    others = [OtherEntry(n, entry) for n, entry in enumerate(entries) if n not in places.values()]
    return TitleForm(values, tuple(others))


def title_entries(
    read: Sequence[TitleEntry], values: Mapping[str, str], others: Sequence[OtherEntry]
) -> tuple[TitleEntry, ...]:
    """The entries that the fields stand for now.

    Args:
        read: the entries that the form was made from.
        values: each field's text; an emptied one takes its entry out.
        others: what is left of the other entries, edited or not, and new ones.
    """
    field_at = {place: name for name, place in _places(read).items()}
    other_at = {other.origin: other.entry for other in others if other.origin is not None}
    kept: list[tuple[str, TitleEntry]] = []
    for place, before in enumerate(read):
        name = field_at.get(place, "")
        after = TitleEntry(before.key, values[name]) if name else other_at.get(place)
        if after is not None and (changed := _changed(before, after)) is not None:
            kept.append((name, changed))
    for name in FIELDS:
        if name not in field_at.values() and (value := tidy_value(values[name])):
            kept.insert(_place_of_new(name, kept), (name, TitleEntry(name, value)))
    fresh = [TitleEntry(tidy_key(o.entry.key), tidy_value(o.entry.value)) for o in others if o.origin is None]
    return (*(entry for _, entry in kept), *(entry for entry in fresh if entry.key))


def tidy_key(key: str) -> str:
    """A key that a file can hold: one line, no colon."""
    return " ".join(key.replace(":", " ").split())


def tidy_value(value: str) -> str:
    """A value that a file can hold: no blank lines, which would end the title page."""
    return "\n".join(line.strip() for line in value.splitlines() if line.strip())


def _changed(before: TitleEntry, after: TitleEntry) -> TitleEntry | None:
    """The entry as it is now, the same object if nobody touched it; None: it was emptied."""
    key, value = tidy_key(after.key), tidy_value(after.value)
    if key == tidy_key(before.key) and value == tidy_value(before.value):
        return before
    return TitleEntry(key, value) if key and (value or not before.value) else None


def _places(entries: Sequence[TitleEntry]) -> dict[str, int]:
    """Where the first entry of each field stands, by whatever name a title page knows it (Authors, Date, ...)."""
    names = {name.casefold(): name for name in FIELDS}
    places: dict[str, int] = {}
    for place, entry in enumerate(entries):
        [usual] = title_values((TitleEntry(entry.key, "x"),))
        if usual in names:
            places.setdefault(names[usual], place)
    return places


def _place_of_new(name: str, kept: Sequence[tuple[str, TitleEntry]]) -> int:
    above = FIELDS[: FIELDS.index(name)]
    return max((place + 1 for place, (other, _) in enumerate(kept) if other in above), default=0)
