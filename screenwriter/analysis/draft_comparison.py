"""What differs between two drafts: scenes added, removed, moved, changed or renumbered, down to the word. Pure.

Scenes are matched by their text, then by heading and likeness; paragraphs inside by longest common run; words inside by
word. Emphasis, notes, dual columns and how lines were broken are no changes of the text. Source: editing.md section 13.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum

from screenwriter.screenplay.elements import Element, ElementKind

_WORD = re.compile(r"\w+(?:['’\-]\w+)*|\s+|[^\w\s]+")
_ALIKE = 0.4
"""Share of words two scenes with different headings must have in common to be taken for one; own choice."""
_ALIKE_SAME_HEADING = 0.15
_PARAGRAPHS_ALIKE = 0.35


class Change(Enum):
    """What became of a scene or a paragraph."""

    SAME = "same"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class WordRun:
    """Words that stand together in one paragraph; SAME, ADDED or REMOVED."""

    change: Change
    text: str


@dataclass(frozen=True, slots=True)
class ParagraphChange:
    """One paragraph of either draft; a changed one holds both, word by word in ``runs``."""

    change: Change
    old: Element | None
    new: Element | None
    runs: tuple[WordRun, ...] = ()


@dataclass(frozen=True, slots=True)
class SceneRange:
    """A scene: ``elements[start:end]`` of its draft; ``place`` counts scenes from 0."""

    place: int
    start: int
    end: int
    heading: str  # as printed; "" for what stands before the first heading
    number: str | None


@dataclass(frozen=True, slots=True)
class SceneChange:
    """One scene in either draft or both. ``is_moved``: others that kept their order stood on its other side."""

    change: Change
    old: SceneRange | None
    new: SceneRange | None
    is_moved: bool
    is_renumbered: bool
    paragraphs: tuple[ParagraphChange, ...]

    @property
    def is_untouched(self) -> bool:
        """Whether nothing at all became of it."""
        return self.change is Change.SAME and not self.is_moved and not self.is_renumbered


def compare_drafts(old: Sequence[Element], new: Sequence[Element]) -> tuple[SceneChange, ...]:
    """All scenes in the new draft's order, removed ones after the scene they once followed."""
    old_scenes, new_scenes = _scenes(old), _scenes(new)
    pairs = _pair_scenes(old, old_scenes, new, new_scenes)
    unmoved = _longest_ascending([pairs[place] for place in sorted(pairs)])
    shown: list[SceneChange] = []
    for scene in new_scenes:
        before = old_scenes[pairs[scene.place]] if scene.place in pairs else None
        shown.append(_scene_change(old, before, new, scene, before is not None and before.place not in unmoved))
    _put_removed(shown, old, [scene for scene in old_scenes if scene.place not in set(pairs.values())])
    return tuple(shown)


def compare_words(old: str, new: str) -> tuple[WordRun, ...]:
    """Two texts word by word; joining what is not added gives ``old``, what is not removed ``new``."""
    before, after = _WORD.findall(old), _WORD.findall(new)
    runs: list[WordRun] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            runs.append(WordRun(Change.SAME, "".join(before[i1:i2])))
            continue
        if i2 > i1:
            runs.append(WordRun(Change.REMOVED, "".join(before[i1:i2])))
        if j2 > j1:
            runs.append(WordRun(Change.ADDED, "".join(after[j1:j2])))
    return tuple(runs)


def _scenes(elements: Sequence[Element]) -> list[SceneRange]:
    starts = [index for index, element in enumerate(elements) if element.kind is ElementKind.SCENE_HEADING]
    if not elements:
        return []
    if not starts or starts[0]:
        starts.insert(0, 0)
    scenes = []
    for place, (start, end) in enumerate(zip(starts, [*starts[1:], len(elements)], strict=True)):
        first = elements[start]
        is_headed = first.kind is ElementKind.SCENE_HEADING
        heading = " ".join(first.text.upper().split()) if is_headed else ""
        scenes.append(SceneRange(place, start, end, heading, first.scene_number if is_headed else None))
    return scenes


# Which scene is which


def _pair_scenes(
    old: Sequence[Element], old_scenes: Sequence[SceneRange], new: Sequence[Element], new_scenes: Sequence[SceneRange]
) -> dict[int, int]:
    """New place -> old place: first scenes that say just the same, then the most alike."""
    old_texts = [_said(old[scene.start : scene.end]) for scene in old_scenes]
    new_texts = [_said(new[scene.start : scene.end]) for scene in new_scenes]
    pairs: dict[int, int] = {}
    for tag, i1, _, j1, j2 in SequenceMatcher(None, old_texts, new_texts, autojunk=False).get_opcodes():
        if tag == "equal":
            pairs.update({j: i1 + j - j1 for j in range(j1, j2)})
    free: dict[tuple[tuple[str, str], ...], list[int]] = {}
    for place in sorted(set(range(len(old_scenes))) - set(pairs.values())):
        free.setdefault(old_texts[place], []).append(place)
    for place in range(len(new_scenes)):
        if place not in pairs and free.get(new_texts[place]):
            pairs[place] = free[new_texts[place]].pop(0)
    left_old = sorted(set(range(len(old_scenes))) - set(pairs.values()))
    left_new = [place for place in range(len(new_scenes)) if place not in pairs]
    old_words = {place: _words(old_texts[place]) for place in left_old}
    new_words = {place: _words(new_texts[place]) for place in left_new}
    candidates = []
    for new_place in left_new:
        for old_place in left_old:
            likeness = _likeness(old_words[old_place], new_words[new_place])
            is_same_heading = old_scenes[old_place].heading == new_scenes[new_place].heading
            if likeness >= (_ALIKE_SAME_HEADING if is_same_heading else _ALIKE):
                candidates.append((-likeness - is_same_heading, abs(old_place - new_place), new_place, old_place))
    taken = set(pairs.values())
    for _, _, new_place, old_place in sorted(candidates):
        if new_place not in pairs and old_place not in taken:
            pairs[new_place] = old_place
            taken.add(old_place)
    return pairs


def _said(elements: Iterable[Element]) -> tuple[tuple[str, str], ...]:
    return tuple(_key(element) for element in elements)


def _key(element: Element) -> tuple[str, str]:
    """What makes two paragraphs the same: line breaks and runs of spaces do not count."""
    return element.kind.value, " ".join(element.text.split())


def _words(said: tuple[tuple[str, str], ...]) -> Counter[str]:
    return Counter(word for _, text in said for word in text.casefold().split())


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 1.0


def _longest_ascending(places: Sequence[int]) -> set[int]:
    """The most of these numbers that stand in ascending order."""
    tails: list[int] = []
    tail_at: list[int] = []
    before: list[int] = []
    for index, place in enumerate(places):
        length = bisect_left(tails, place)
        before.append(tail_at[length - 1] if length else -1)
        tails[length : length + 1] = [place]
        tail_at[length : length + 1] = [index]
    kept: set[int] = set()
    index = tail_at[-1] if tail_at else -1
    while index >= 0:
        kept.add(places[index])
        index = before[index]
    return kept


# What became of one scene


def _scene_change(
    old: Sequence[Element], before: SceneRange | None, new: Sequence[Element], after: SceneRange, is_moved: bool
) -> SceneChange:
    if before is None:
        paragraphs = _one_sided(Change.ADDED, new[after.start : after.end])
        return SceneChange(Change.ADDED, None, after, False, False, paragraphs)
    paragraphs = compare_paragraphs(old[before.start : before.end], new[after.start : after.end])
    is_same = all(paragraph.change is Change.SAME for paragraph in paragraphs)
    change = Change.SAME if is_same else Change.CHANGED
    return SceneChange(change, before, after, is_moved, before.number != after.number, paragraphs)


def _put_removed(shown: list[SceneChange], old: Sequence[Element], removed: Sequence[SceneRange]) -> None:
    for scene in removed:
        gone = SceneChange(
            Change.REMOVED, scene, None, False, False, _one_sided(Change.REMOVED, old[scene.start : scene.end])
        )
        above = [i for i, one in enumerate(shown) if one.old is not None and one.old.place < scene.place]
        nearest = max(above, key=lambda i: shown[i].old.place, default=-1)  # type: ignore[union-attr]
        shown.insert(nearest + 1, gone)


def _one_sided(change: Change, elements: Iterable[Element]) -> tuple[ParagraphChange, ...]:
    if change is Change.ADDED:
        return tuple(ParagraphChange(change, None, element) for element in elements)
    return tuple(ParagraphChange(change, element, None) for element in elements)


def compare_paragraphs(old: Sequence[Element], new: Sequence[Element]) -> tuple[ParagraphChange, ...]:
    """The paragraphs of one scene in both drafts, in reading order."""
    found: list[ParagraphChange] = []
    matcher = SequenceMatcher(None, [_key(e) for e in old], [_key(e) for e in new], autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            found += [
                ParagraphChange(Change.SAME, one, other) for one, other in zip(old[i1:i2], new[j1:j2], strict=True)
            ]
        else:
            found += _rewritten(old[i1:i2], new[j1:j2])
    return tuple(found)


def _rewritten(old: Sequence[Element], new: Sequence[Element]) -> list[ParagraphChange]:
    """A stretch in which nothing stayed: paragraphs of one kind and like words are taken for changed, in order."""
    found: list[ParagraphChange] = []
    start = 0
    for element in new:
        partner = next((i for i in range(start, len(old)) if _is_rewriting(old[i], element)), None)
        if partner is None:
            found.append(ParagraphChange(Change.ADDED, None, element))
            continue
        found += _one_sided(Change.REMOVED, old[start:partner])
        runs = compare_words(old[partner].text, element.text)
        found.append(ParagraphChange(Change.CHANGED, old[partner], element, runs))
        start = partner + 1
    return found + list(_one_sided(Change.REMOVED, old[start:]))


def _is_rewriting(old: Element, new: Element) -> bool:
    if old.kind is not new.kind:
        return " ".join(old.text.split()) == " ".join(new.text.split()) and bool(old.text)
    if old.kind is ElementKind.SCENE_HEADING:
        return True
    return _likeness(_words((_key(old),)), _words((_key(new),))) >= _PARAGRAPHS_ALIKE
