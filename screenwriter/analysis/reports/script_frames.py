"""A script as tables that every report reads: paragraphs, speeches, scenes, presence, exchanges (reports.md 1).

Counted is printed text only; text before the first heading is scene 0.
"""

from functools import cached_property

import pandas as pd

from screenwriter.analysis.reports import counting
from screenwriter.analysis.reports.names import CastNames
from screenwriter.report_messages import PlacedParagraph, ReportsRequest
from screenwriter.screenplay.cues import HeadingParts, character_name, split_heading
from screenwriter.screenplay.elements import SPEECH_PARTS, UNPRINTED, ElementKind
from screenwriter.screenplay.word_counting import count_words

_SPEECH_PARTS = frozenset(kind.value for kind in SPEECH_PARTS)
_SILENT = frozenset(kind.value for kind in UNPRINTED) | {ElementKind.PAGE_BREAK.value}
_NAMING = frozenset({counting.ACTION, counting.HEADING, ElementKind.CAST_LIST.value, counting.SHOT})


class ScriptFrames:
    """The tables of one request; each is made when it is first asked for. Indices are those of ``request.placed``."""

    def __init__(self, request: ReportsRequest) -> None:
        self.request = request
        placed = request.placed
        self._printed = [i for i, one in enumerate(placed) if one.kind not in _SILENT and one.text.strip()]
        self._scene_of, self.headings = self._number_scenes(placed)
        cues = (character_name(placed[i].text) for i in self._printed if placed[i].kind == counting.CUE)
        self.names = CastNames((name for name in cues if name), request.facts)

    @staticmethod
    def _number_scenes(placed: tuple[PlacedParagraph, ...]) -> tuple[list[int], list[int]]:
        scene_of: list[int] = []
        headings: list[int] = []
        for index, one in enumerate(placed):
            if one.kind == counting.HEADING:
                headings.append(index)
            scene_of.append(len(headings))
        return scene_of, headings

    def text(self, index: int) -> str:
        """The text of a paragraph."""
        return self.request.placed[index].text

    def page_label(self, number: int) -> int | str:
        """What is printed on a page: its number, or the label of a locked page."""
        labels = self.request.page_labels
        label = labels[number - 1] if 1 <= number <= len(labels) else str(number)
        return int(label) if label.isdigit() else label

    @cached_property
    def paragraphs(self) -> pd.DataFrame:
        """The printed paragraphs that hold text, with their lines, words, seconds, and the number of their speech."""
        speech_of = {i: number for number, parts in enumerate(self._speech_parts) for i in parts}
        rows = []
        for i in self._printed:
            one = self.request.placed[i]
            rows.append(
                (
                    i, one.kind, self._scene_of[i], one.pages[0], one.pages[-1], sum(one.lines), len(one.text),
                    len(one.text) - sum(map(str.isspace, one.text)), count_words(one.text),
                    counting.rate_seconds(one.kind, one.text), counting.weight_seconds(one.kind, one.text),
                    speech_of.get(i, -1),
                )
            )  # fmt: skip
        columns = [
            "index", "kind", "scene", "page", "last_page", "lines", "characters", "letters_and_marks", "words",
            "rate_seconds", "weight_seconds", "speech",
        ]  # fmt: skip
        frame = pd.DataFrame(rows, columns=columns)
        frame["part"] = frame["kind"].map(_part_of)
        return frame

    @cached_property
    def _speech_parts(self) -> list[list[int]]:
        """Cue and parts of every speech; a cue without a spoken word is none."""
        speeches = []
        placed = self.request.placed
        for place, index in enumerate(self._printed):
            if placed[index].kind != counting.CUE or not character_name(placed[index].text):
                continue
            parts = [index]
            for follower in self._printed[place + 1 :]:
                if placed[follower].kind not in _SPEECH_PARTS:
                    break
                parts.append(follower)
            if any(placed[i].kind in counting.SPEECH for i in parts):
                speeches.append(parts)
        return speeches

    @cached_property
    def speeches(self) -> pd.DataFrame:
        """A row for each speech in order; ``text`` is what is said, without parentheticals."""
        paragraphs = self.paragraphs.set_index("index")
        lines, words, seconds = paragraphs["lines"], paragraphs["words"], paragraphs["rate_seconds"]
        rows = []
        for parts in self._speech_parts:
            placed = [self.request.placed[i] for i in parts]
            said = [i for i in parts if self.request.placed[i].kind in counting.SPEECH]
            text = " ".join(self.text(i).replace("\n", " ") for i in said)
            rows.append(
                (
                    parts[0], self.names.own_name(character_name(self.text(parts[0]))), self._scene_of[parts[0]],
                    placed[0].pages[0], placed[-1].pages[-1], sum(int(lines[i]) for i in said),
                    sum(int(words[i]) for i in said), counting.count_letters(text),
                    sum(float(seconds[i]) for i in said), len(parts) - 1 - len(said), text,
                )
            )  # fmt: skip
        columns = [
            "index", "name", "scene", "page", "last_page", "lines", "words", "letters", "seconds", "parentheticals",
            "text",
        ]  # fmt: skip
        return pd.DataFrame(rows, columns=columns)

    @cached_property
    def page_lines(self) -> pd.DataFrame:
        """Printed lines by page, part (action, dialogue, other) and speaker ("" outside of spoken lines)."""
        speakers = {}
        for parts in self._speech_parts:
            name = self.names.own_name(character_name(self.text(parts[0])))
            speakers |= {i: name for i in parts if self.request.placed[i].kind in counting.SPEECH}
        rows = [
            (page, _part_of(one.kind), speakers.get(i, ""), lines)
            for i in self._printed
            for one in (self.request.placed[i],)
            for page, lines in zip(one.pages, one.lines, strict=False)
        ]
        return pd.DataFrame(rows, columns=["page", "part", "name", "lines"])

    @cached_property
    def scenes(self) -> pd.DataFrame:
        """A row for each scene, scene 0 only if something is printed in it, indexed by its running number."""
        rows = [self._opening()] if 0 in {self._scene_of[i] for i in self._printed} else []
        rows += [self._scene(number, index) for number, index in enumerate(self.headings, start=1)]
        columns = [
            "scene", "index", "number", "heading", "page", "eighths", "body_lines", "intro", "location", "time",
        ]  # fmt: skip
        return pd.DataFrame(rows, columns=columns).set_index("scene", drop=False)

    def _opening(self) -> tuple:
        first = self._printed[0]
        eighths = -(-8 * self.request.opening_lines // self.request.lines_per_page)
        page = self.request.placed[first].pages[0]
        return (0, first, "0", "(before the first heading)", page, max(1, int(eighths)), self.request.opening_lines,
                "", "", "")  # fmt: skip

    def _scene(self, number: int, index: int) -> tuple:
        one = self.request.placed[index]
        parts: HeadingParts = split_heading(one.text)
        return (
            number, index, one.scene_number or str(number), " ".join(one.text.upper().split()) or "(empty heading)",
            one.pages[0], one.eighths, one.body_lines, intro_of(parts), " ".join(parts.location.upper().split()),
            parts.time.upper(),
        )  # fmt: skip

    @cached_property
    def presence(self) -> pd.DataFrame:
        """Scene and name of everybody present: ``speaks``, or is only named; each once a scene."""
        speaking = {(int(scene), name) for scene, name in zip(self.speeches.scene, self.speeches.name, strict=True)}
        named = {
            (self._scene_of[i], name)
            for i in self._printed
            if self.request.placed[i].kind in _NAMING
            for name in self.names.named_in(self.text(i))
        }
        order = {name: place for place, name in enumerate(self.names.cast)}
        rows = [
            (scene, name, (scene, name) in speaking)
            for scene, name in sorted(speaking | named, key=lambda pair: (pair[0], order[pair[1]]))
        ]
        return pd.DataFrame(rows, columns=["scene", "name", "speaks"])

    @cached_property
    def exchanges(self) -> pd.DataFrame:
        """Two speeches directly after each other in one scene by two characters: rows of ``speeches`` by number."""
        names, scenes = list(self.speeches.name), list(self.speeches.scene)
        rows = [
            (second - 1, second, names[second - 1], names[second])
            for second in range(1, len(names))
            if scenes[second - 1] == scenes[second] and names[second - 1] != names[second]
        ]
        return pd.DataFrame(rows, columns=["first", "second", "one", "other"])

    @property
    def speaking(self) -> list[str]:
        """Everybody with a speech, in order of the first."""
        return list(dict.fromkeys(self.speeches.name))

    def synopsis(self, scene: int) -> str:
        """What the writer's synopsis lines say of a scene."""
        return " ".join(self._synopses.get(scene, ()))

    @cached_property
    def _synopses(self) -> dict[int, list[str]]:
        lines: dict[int, list[str]] = {}
        for scene, one in zip(self._scene_of, self.request.placed, strict=True):
            if one.kind == ElementKind.SYNOPSIS.value and one.text.strip():
                lines.setdefault(scene, []).append(one.text.strip())
        return lines


def intro_of(parts: HeadingParts) -> str:
    """INT, EXT, INT/EXT for both, or OTHER."""
    letters = parts.intro.replace(".", "").replace("I/E", "INT/EXT").replace("E/I", "EXT/INT")
    if "/" in letters:
        return "INT/EXT"
    return letters if letters in ("INT", "EXT") else "OTHER"


def _part_of(kind: str) -> str:
    if kind in (counting.ACTION, counting.SHOT):
        return "action"
    return "dialogue" if kind == counting.CUE or kind in _SPEECH_PARTS else "other"
