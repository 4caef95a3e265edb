"""What a script's own file has no place for, in its side folder: revision marks, locked numbers and pages, colours of
scenes, bookmarks.

Marks are kept with a digest of their paragraph. If the text was changed by something else meanwhile, marks of
paragraphs that are no longer there are dropped: never is one put on words it was not made for.
"""

import contextlib
import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element, LockedStart, Revised
from screenwriter.screenplay.page_lock import PageLock
from screenwriter.screenplay.production import Production
from screenwriter.screenplay.revisions import SHOWN_CHOICES, Revisions, RevisionSet
from screenwriter.screenplay.scene_continueds import SceneBreaks
from screenwriter.screenplay.scene_numbers import SCHEMES, SceneNumbering
from screenwriter.storage.atomic_file import write_atomically
from screenwriter.storage.scene_labels import label_rows, with_labels

_NAME = "production.json"
_FORMAT = 1


def write_production(folder: Path, screenplay: Screenplay) -> None:
    """Keep what production knows of a script. Raises WriteError, OSError."""
    path = folder / _NAME
    data = _data(screenplay)
    if not data["paragraphs"] and screenplay.production == Production() and not path.exists():
        return
    folder.mkdir(parents=True, exist_ok=True)
    write_atomically(path, json.dumps(data, separators=(",", ":")).encode())


def production_text(screenplay: Screenplay) -> str:
    """What ``write_production`` keeps, as text for ``with_production``."""
    return json.dumps(_data(screenplay), separators=(",", ":"))


def with_production(text: str, screenplay: Screenplay) -> Screenplay:
    """The script with what ``production_text`` kept of it.

    Raises:
        ValueError: the text is damaged, or of another version of the program.
    """
    try:
        data = json.loads(text)
        if data["format"] != _FORMAT:
            raise ValueError("another format")
        return _applied(data, screenplay)
    except (TypeError, KeyError, IndexError, AttributeError, RecursionError) as error:
        raise ValueError("not what production_text makes") from error


def read_production(folder: Path, screenplay: Screenplay) -> Screenplay:
    """The script with what was kept of it. A damaged file is put aside and nothing is taken from it.

    A Final Draft file says itself what was revised; of the kept state it takes the locks only.
    """
    path = folder / _NAME
    try:
        data = json.loads(path.read_bytes())
        if data["format"] != _FORMAT:
            return screenplay
        return _applied(data, screenplay)
    except OSError:
        return screenplay
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError):
        with contextlib.suppress(OSError):
            path.replace(folder / f"{_NAME}.damaged")
        return screenplay


def _data(screenplay: Screenplay) -> dict[str, Any]:
    elements = screenplay.elements
    marked = [index for index, element in enumerate(elements) if element.revised or element.locked_starts]
    labels = label_rows(elements)
    return {
        "format": _FORMAT,
        "production": _production_row(screenplay.production),
        "paragraphs": [_digest(element) for element in elements] if marked or labels else [],
        "marks": [_mark_row(index, elements[index]) for index in marked],
        "labels": labels,
    }


def _applied(data: Any, screenplay: Screenplay) -> Screenplay:
    production = _production(data["production"])
    elements = _with_marks(screenplay, data["paragraphs"], data["marks"])
    elements = with_labels(
        elements, data["paragraphs"], data.get("labels", ()), _digest, has_own=screenplay.fdx_source is not None
    )
    if screenplay.fdx_source is not None:
        production = _with_locks(screenplay.production, production)
    return replace(screenplay, production=production, elements=elements)


def _with_locks(own: Production, kept: Production) -> Production:
    dates = {one.number: one.date for one in kept.revisions.sets}
    sets = tuple(replace(one, date=dates.get(one.number, "")) for one in own.revisions.sets)
    is_partly_shown = own.revisions.shown == "all" and kept.revisions.shown == "up_to_active"
    shown = "up_to_active" if is_partly_shown else own.revisions.shown
    revisions = replace(own.revisions, sets=sets, shown=shown)
    return replace(own, revisions=revisions, numbering=kept.numbering, page_lock=kept.page_lock)


def _with_marks(screenplay: Screenplay, paragraphs: Sequence[str], marks: Sequence[Any]) -> tuple[Element, ...]:
    if not marks:
        return screenplay.elements
    elements = list(screenplay.elements)
    places = _places(paragraphs, [_digest(element) for element in elements])
    has_own_marks = screenplay.fdx_source is not None
    for index, revised, starts in marks:
        place = places.get(index)
        if place is None:
            continue
        element = elements[place]
        length = len(element.text)
        found = tuple(Revised(start, end, number) for start, end, number in revised if 0 <= start <= end <= length)
        elements[place] = replace(
            element,
            revised=element.revised if has_own_marks else found,
            locked_starts=tuple(LockedStart(offset, label) for offset, label in starts if 0 <= offset <= length),
        )
    return tuple(elements)


def _places(old: Sequence[str], new: Sequence[str]) -> dict[int, int]:
    """Where each kept paragraph stands now; those that are gone are left out."""
    if list(old) == list(new):
        return {index: index for index in range(len(new))}
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return {
        block.a + number: block.b + number for block in matcher.get_matching_blocks() for number in range(block.size)
    }


def _digest(element: Element) -> str:
    return hashlib.blake2b(
        f"{element.kind.value}\n{element.text}".encode("utf-8", "replace"), digest_size=6
    ).hexdigest()


def _mark_row(index: int, element: Element) -> list[Any]:
    return [
        index,
        [[mark.start, mark.end, mark.revision] for mark in element.revised],
        [[start.offset, start.label] for start in element.locked_starts],
    ]


def _production_row(production: Production) -> dict[str, Any]:
    numbering = {**asdict(production.numbering), "ledger": sorted(production.numbering.ledger)}
    return {
        "revisions": asdict(production.revisions),
        "numbering": numbering,
        "page_lock": None if production.page_lock is None else list(production.page_lock.labels),
        "scene_breaks": asdict(production.scene_breaks),
    }


def _production(row: dict[str, Any]) -> Production:
    revisions = dict(row["revisions"])
    sets = tuple(RevisionSet(**one) for one in revisions.pop("sets"))
    numbering = dict(row["numbering"])
    made = Production(
        Revisions(sets=sets, **revisions),
        SceneNumbering(**{**numbering, "ledger": frozenset(numbering["ledger"])}),
        None if row["page_lock"] is None else PageLock(tuple(map(str, row["page_lock"]))),
        SceneBreaks(**row["scene_breaks"]),
    )
    if made.revisions.shown not in SHOWN_CHOICES or made.numbering.scheme not in SCHEMES:
        raise ValueError("not a state of a script in production")
    return made
