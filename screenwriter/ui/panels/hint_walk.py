"""Where the second draft stands: which scene, which of its hints."""

from collections.abc import Sequence
from dataclasses import dataclass

from screenwriter.messages import Hint, Paragraph
from screenwriter.screenplay.elements import ElementKind

_MOST_MOVED = 2  # paragraphs a hint is looked for away from its place
_HEADING = ElementKind.SCENE_HEADING.value


@dataclass(frozen=True, slots=True)
class WalkScene:
    """A scene with hints; ``number`` counts all scenes from 1, 0 is the text before the first heading."""

    number: int
    heading: str
    hints: tuple[Hint, ...]


class HintWalk:
    """Goes from hint to hint; what is applied or ignored falls out and the next takes its place."""

    def __init__(self) -> None:
        self.scenes: tuple[WalkScene, ...] = ()
        self._scene = 0
        self._place = 0

    @property
    def scene(self) -> WalkScene | None:
        """The scene walked through; None without hints."""
        return self.scenes[self._scene] if self.scenes else None

    @property
    def scene_index(self) -> int:
        """Its index in ``scenes``."""
        return self._scene

    @property
    def place(self) -> int:
        """The hint's index in its scene."""
        return self._place

    @property
    def hint(self) -> Hint | None:
        """The hint looked at; None without hints."""
        return self.scenes[self._scene].hints[self._place] if self.scenes else None

    def set_scenes(self, scenes: Sequence[WalkScene]) -> None:
        """Take over new hints; the walk stays at the hint it is at, or goes to the one that now stands next to it."""
        before = self.hint
        self.scenes = tuple(scenes)
        self._scene = self._place = 0
        if before is not None:
            self._go_near(before)

    def next(self) -> None:
        """The next hint, the next scene's first after the last; after the very last the first again."""
        if self.scenes:
            self._place += 1
            if self._place >= len(self.scenes[self._scene].hints):
                self.go_to_scene((self._scene + 1) % len(self.scenes))

    def previous(self) -> None:
        """The hint before, around the end if need be."""
        if self.scenes:
            self._place -= 1
            if self._place < 0:
                self.go_to_scene((self._scene - 1) % len(self.scenes))
                self._place = len(self.scenes[self._scene].hints) - 1

    def go_to_scene(self, index: int) -> None:
        """The first hint of a scene, by its index in ``scenes``."""
        if 0 <= index < len(self.scenes):
            self._scene, self._place = index, 0

    def go_to_paragraph(self, paragraph: int) -> None:
        """The first hint at or behind a paragraph; the last one behind all."""
        if self.scenes:
            self._seek((paragraph, 0, 0))

    def _go_near(self, hint: Hint) -> None:
        """The same hint, wherever a rewrite before it has moved it; else the one that stands behind its place."""
        same = [
            (abs(other.paragraph - hint.paragraph), abs(other.start - hint.start), scene_index, index)
            for scene_index, scene in enumerate(self.scenes)
            for index, other in enumerate(scene.hints)
            if (other.rule, other.message) == (hint.rule, hint.message)
        ]
        if same and min(same)[0] <= _MOST_MOVED:
            *_, self._scene, self._place = min(same)
        elif self.scenes:
            self._seek((hint.paragraph, hint.start, hint.end))

    def _seek(self, place: tuple[int, int, int]) -> None:
        for scene_index, scene in enumerate(self.scenes):
            for index, hint in enumerate(scene.hints):
                if (hint.paragraph, hint.start, hint.end) >= place:
                    self._scene, self._place = scene_index, index
                    return
        self._scene = len(self.scenes) - 1
        self._place = len(self.scenes[-1].hints) - 1


def scenes_of(hints: Sequence[Hint], paragraphs: Sequence[Paragraph]) -> list[WalkScene]:
    """Scenes with their hints in script order; those without hints are left out."""
    scenes: list[tuple[int, str, list[Hint]]] = []
    number, heading, read, listed = 0, "", 0, -1
    for hint in sorted(hints, key=lambda h: (h.paragraph, h.start)):
        while read <= hint.paragraph and read < len(paragraphs):
            if paragraphs[read].kind == _HEADING:
                number += 1
                heading = paragraphs[read].text.upper()
            read += 1
        if number != listed:
            scenes.append((number, heading, []))
            listed = number
        scenes[-1][2].append(hint)
    return [WalkScene(number, heading, tuple(of_scene)) for number, heading, of_scene in scenes]
