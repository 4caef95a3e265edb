"""Labels of scenes and pages once they are locked: what comes between 12 and 13 (editing.md section 7).

Scheme ``1A``: letters before the number mean before, letters after it mean after. Scheme ``A1``: letters stand in front
and mean after. A label that neither scheme can read stays as it is and takes no part in the order.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, product
from string import ascii_uppercase

SCHEMES = ("1A", "A1")
_AFTER = re.compile(r"(?P<prefix>[A-Z]*)(?P<base>0|[1-9]\d{0,8})(?P<suffix>[A-Z]*)")
_FRONT = re.compile(r"(?P<prefix>[A-Z0]*?)(?P<base>0|[1-9]\d{0,8})")
_MOST_LETTERS = 4

Key = tuple[object, ...]
"""What labels are ordered by; keys of two schemes must not be compared."""


@dataclass(frozen=True, slots=True)
class SceneNumbering:
    """How a script numbers its scenes; ``ledger`` holds every label given out since they were locked."""

    is_locked: bool = False
    scheme: str = "1A"
    ledger: frozenset[str] = frozenset()
    skips_i_and_o: bool = False


def label_key(label: str, scheme: str = "1A") -> Key | None:
    """What labels are ordered by; None for a label the scheme can't read."""
    return _after_key(label) if scheme == "1A" else _front_key(label)


def _after_key(label: str) -> Key | None:
    match = _AFTER.fullmatch(label.upper())
    if match is None:
        return None
    steps = [(1, letter) for letter in match["suffix"]] + [(-1, letter) for letter in reversed(match["prefix"])]
    return (int(match["base"]), *steps, (0, ""))


def _front_key(label: str) -> tuple[int, ...] | None:
    match = _FRONT.fullmatch(label.upper())
    return None if match is None else (int(match["base"]), *(_place_of(one) for one in reversed(match["prefix"])))


def _place_of(letter: str) -> int:
    return 0 if letter == "0" else ord(letter) - ord("A") + 1


def better_scheme(labels: Sequence[str | None]) -> str:
    """The scheme under which more of a script's labels ascend; ``1A`` if it makes no difference."""
    rising = {scheme: sum(_kept(labels, scheme)) for scheme in SCHEMES}
    return "A1" if rising["A1"] > rising["1A"] else "1A"


def number_scenes(labels: Sequence[str | None], numbering: SceneNumbering, moved: Iterable[int] = ()) -> list[str]:
    """A label for every scene of a locked script, from the top; None stands for a scene without one.

    Labels that are kept never change; one that was ever given out is not given out again.

    Args:
        moved: scenes that changed their place and so lose their labels.
    """
    scheme = numbering.scheme
    given = set(moved)
    present = [None if index in given else label for index, label in enumerate(labels)]
    used = set(numbering.ledger) | _implied((label for label in labels if label), scheme)
    kept = _kept(present, scheme)
    result: list[str] = []
    left: str | None = None
    rights = _next_kept(present, kept, scheme)
    for index, label in enumerate(present):
        if label is not None and kept[index]:
            left = label if label_key(label, scheme) is not None else left
            result.append(label)
            continue
        made = _new_label(left, rights[index], used, numbering)
        used.add(made)
        left = made
        result.append(made)
    return result


def _next_kept(present: Sequence[str | None], kept: Sequence[bool], scheme: str) -> list[str | None]:
    rights: list[str | None] = []
    right: str | None = None
    for label, stays in zip(reversed(present), reversed(kept), strict=True):
        rights.append(right)
        if label is not None and stays and label_key(label, scheme) is not None:
            right = label
    return rights[::-1]


def _kept(labels: Sequence[str | None], scheme: str) -> list[bool]:
    """Which labels stay: the longest ascending run. Unreadable labels all stay, except where one stands twice."""
    keys = [label_key(label, scheme) if label else None for label in labels]
    kept = longest_rising(keys)
    seen: set[str] = set()
    for index, label in enumerate(labels):
        if label and keys[index] is None:
            kept[index] = label not in seen
            seen.add(label)
    return kept


def longest_rising(keys: Sequence[Key | None]) -> list[bool]:
    """Which keys are in the longest strictly ascending run, None never; of equally long ones that of the uppermost."""
    known = [index for index, key in enumerate(keys) if key is not None]
    if all(keys[one] < keys[other] for one, other in pairwise(known)):  # type: ignore[operator]
        return [key is not None for key in keys]
    longest: dict[int, int] = {}
    for index in reversed(known):
        key = keys[index]
        longest[index] = 1 + max((run for later, run in longest.items() if keys[later] > key), default=0)  # type: ignore[operator]
    kept = [False] * len(keys)
    wanted = max(longest.values(), default=0)
    last: Key | None = None
    for index in known:
        key = keys[index]
        if wanted and longest[index] == wanted and (last is None or key > last):  # type: ignore[operator]
            kept[index], last, wanted = True, key, wanted - 1
    return kept


def _implied(labels: Iterable[str], scheme: str) -> set[str]:
    """The labels themselves and all that must have come before them: 3 implies 1 and 2, 1C implies 1A and 1B."""
    used: set[str] = set()
    highest = 0
    for label in labels:
        used.add(label)
        match = (_AFTER if scheme == "1A" else _FRONT).fullmatch(label.upper())
        if match is None:
            continue
        highest = max(highest, int(match["base"]))
        prefix, base, suffix = match["prefix"], match["base"], match.groupdict().get("suffix") or ""
        if suffix and not prefix:
            used |= {base + suffix[:-1] + letter for letter in _letters_below(suffix[-1])}
        elif prefix and prefix[0] != "0":
            used |= {letter + prefix[1:] + base + suffix for letter in _letters_below(prefix[0])}
    return used | {str(number) for number in range(1, highest + 1)}


def _letters_below(letter: str) -> str:
    return ascii_uppercase[: ascii_uppercase.index(letter)]


def _new_label(left: str | None, right: str | None, used: set[str], numbering: SceneNumbering) -> str:
    if right is None:
        return str(1 + max((_base_of(label, numbering.scheme) for label in used), default=0))
    candidates = (
        _between_after(left, right, numbering.skips_i_and_o)
        if numbering.scheme == "1A"
        else _between_front(left, right, numbering.skips_i_and_o)
    )
    low = label_key(left, numbering.scheme) if left is not None else None
    high = label_key(right, numbering.scheme)
    last = ""
    for label in candidates:
        key = label_key(label, numbering.scheme)
        if label not in used:
            if key is not None and high is not None and (low is None or key > low) and key < high:
                return label
            last = last or label
    return last or f"{left or right}{ascii_uppercase[-1]}{len(used)}"  # only after dozens of scenes in one place


def _base_of(label: str, scheme: str) -> int:
    match = (_AFTER if scheme == "1A" else _FRONT).fullmatch(label.upper())
    return int(match["base"]) if match else 0


def _between_after(left: str | None, right: str, skips: bool) -> Iterator[str]:
    """Scheme ``1A``: what may come between two labels, the most usual first."""
    letters = _letters(skips)
    if left is not None and (raised := _raised(left, letters)) is not None:
        yield raised
    for count in range(1, _MOST_LETTERS):
        for added in product(letters, repeat=count):
            if left is not None:
                yield left + "".join(added)
        for added in product(letters, repeat=count):
            yield "".join(added) + right


def _raised(label: str, letters: str) -> str | None:
    """The label with its last suffix letter, or else its first prefix letter, raised."""
    if label[-1] in letters[:-1]:
        return label[:-1] + letters[letters.index(label[-1]) + 1]
    if not label[-1].isalpha() and label[0] in letters[:-1]:
        return letters[letters.index(label[0]) + 1] + label[1:]
    return None


def _between_front(left: str | None, right: str, skips: bool) -> Iterator[str]:
    """Scheme ``A1``: the left label's number list, raised at ever greater depth."""
    letters = _letters(skips)
    low = _front_key(left) if left is not None else (0,)
    high = _front_key(right)
    if low is None or high is None:
        return
    for depth in range(1, max(len(low), len(high)) + _MOST_LETTERS):
        places = list((*low, *([0] * depth))[:depth])
        while True:
            places[-1] += 1
            if tuple(places) >= high or (depth > 1 and places[-1] > len(ascii_uppercase)):
                break
            if depth == 1 or ascii_uppercase[places[-1] - 1] in letters:
                yield _front_label(places)


def _front_label(places: Sequence[int]) -> str:
    front = "".join("0" if place == 0 else ascii_uppercase[place - 1] for place in reversed(places[1:]))
    return f"{front}{places[0]}"


def _letters(skips: bool) -> str:
    return "".join(letter for letter in ascii_uppercase if not (skips and letter in "IO"))
