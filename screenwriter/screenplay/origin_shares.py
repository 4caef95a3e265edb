"""How much of a script stands as it came from elsewhere: counted in words, for scenes, kinds, characters and the whole.

``share = accepted words still standing / all words`` (suggestions-ux.md section 11); list completions are not counted.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from screenwriter.screenplay.cues import character_name
from screenwriter.screenplay.elements import SPEECH_PARTS, Element, ElementKind
from screenwriter.screenplay.origin_map import Entry
from screenwriter.screenplay.origins import UNRECORDED, standing_words

BY_MODEL = ("accepted", "drafted")


@dataclass(slots=True)
class Words:
    """Words of one group: all of them, and those that stand by origin (``unrecorded`` among them)."""

    name: str
    all: int = 0
    by_origin: dict[str, int] = field(default_factory=dict)

    @property
    def by_model(self) -> int:
        """Words of accepted suggestions and drafts that still stand."""
        return sum(self.by_origin.get(origin, 0) for origin in BY_MODEL)

    @property
    def share(self) -> float:
        """0 to 1; 0 for a group without words."""
        return self.by_model / self.all if self.all else 0.0

    def add(self, words: int, origins: Iterable[str]) -> None:
        """Count an element in."""
        self.all += words
        for origin in origins:
            self.by_origin[origin] = self.by_origin.get(origin, 0) + 1


@dataclass(frozen=True, slots=True)
class Shares:
    """``scenes`` in script order, one for each heading; the others by the words they have, most first."""

    script: Words
    scenes: list[Words]
    kinds: list[Words]
    characters: list[Words]


class ShareCounter:
    """Counts every printed word once for each group it belongs to; give it the elements in script order.

    Args:
        origins: origin and own text of each stretch.
        no_scene: the name of what stands before the first heading.
    """

    def __init__(self, origins: Mapping[int, tuple[str, str]], no_scene: str = "") -> None:
        self._origins = origins
        self._texts = {number: text for number, (_, text) in origins.items()}
        self._no_scene = no_scene
        self._script = Words("")
        self._scenes: list[Words] = []
        self._kinds: dict[str, Words] = {}
        self._characters: dict[str, Words] = {}
        self._speaker = ""

    def add(self, element: Element, entry: Entry) -> None:
        """Count the next element."""
        kind = element.kind
        if not element.is_printed:
            return
        if kind is ElementKind.SCENE_HEADING or not self._scenes:
            self._scenes.append(Words(element.text if kind is ElementKind.SCENE_HEADING else self._no_scene))
        if kind is ElementKind.CHARACTER:
            self._speaker = character_name(element.text)
        elif kind not in SPEECH_PARTS:
            self._speaker = ""
        words, standing = standing_words(entry.text, entry.runs, self._texts)
        names = ["unrecorded" if stretch == UNRECORDED else self._origins[stretch][0] for stretch in standing]
        groups = [self._script, self._scenes[-1], self._kinds.setdefault(kind.value, Words(kind.value))]
        if self._speaker and kind in SPEECH_PARTS:
            groups.append(self._characters.setdefault(self._speaker, Words(self._speaker)))
        for group in groups:
            group.add(words, names)

    def shares(self) -> Shares:
        """What was counted."""
        return Shares(self._script, self._scenes, _largest_first(self._kinds), _largest_first(self._characters))


def count_shares(
    elements: Sequence[Element], entries: Sequence[Entry], origins: Mapping[int, tuple[str, str]], no_scene: str = ""
) -> Shares:
    """The shares of a whole script at once; some 10 ms for a thousand elements."""
    counter = ShareCounter(origins, no_scene)
    for element, entry in zip(elements, entries, strict=True):
        counter.add(element, entry)
    return counter.shares()


def _largest_first(groups: Mapping[str, Words]) -> list[Words]:
    return sorted(groups.values(), key=lambda group: -group.all)
