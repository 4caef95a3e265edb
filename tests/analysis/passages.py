"""Reads the labelled passages of ``tests/data/hints``; the format stands in the README beside them."""

import re
from dataclasses import dataclass, field
from pathlib import Path

from screenwriter.messages import Paragraph

FOLDER = Path(__file__).resolve().parents[1] / "data" / "hints"
_KINDS = {
    "H": "scene_heading", "A": "action", "C": "character", "P": "parenthetical", "D": "dialogue", "T": "transition",
    "B": "page_break",
}  # fmt: skip
_LINE = re.compile(r"(?P<kind>[HACPDTB])(?P<star>\*?)(?:x(?P<times>\d+))? (?P<text>.*)")


@dataclass
class Passage:
    """A few paragraphs; ``is_fault`` with the text and, where it is named, the paragraph to be marked."""

    rule: str
    line: int
    is_fault: bool
    marked: str = ""
    paragraph: int | None = None
    paragraphs: list[Paragraph] = field(default_factory=list)
    block_starts_at: int = 0
    block_times: int = 1

    def __str__(self) -> str:
        return f"{self.rule}:{self.line}"


def read_passages() -> list[Passage]:
    """All passages of all rules."""
    return [passage for file in sorted(FOLDER.glob("*.txt")) for passage in _read(file)]


def script(text: str) -> list[Paragraph]:
    """Paragraphs of one passage written as in the files, without its first line."""
    passage = Passage("", 0, is_fault=False)
    for line in text.strip().splitlines():
        _add(passage, line.strip())
    return passage.paragraphs


def _read(file: Path) -> list[Passage]:
    passages: list[Passage] = []
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("== "):
            label, _, marked = line[3:].partition(" ")
            assert label in ("fault", "clean"), f"{file.name}:{number}"
            passages.append(Passage(file.stem, number, label == "fault", marked))
        else:
            _add(passages[-1], line)
    return passages


def _add(passage: Passage, line: str) -> None:
    if line.startswith("{ "):
        passage.block_starts_at, passage.block_times = len(passage.paragraphs), int(line[2:])
        return
    if line == "}":
        passage.paragraphs += passage.paragraphs[passage.block_starts_at :] * (passage.block_times - 1)
        return
    match = _LINE.fullmatch(line)
    if match is None:
        last = passage.paragraphs[-1]
        passage.paragraphs[-1] = Paragraph(last.kind, f"{last.text}\n{line}")
        return
    if match["star"]:
        passage.paragraph = len(passage.paragraphs)
    paragraph = Paragraph(_KINDS[match["kind"]], match["text"])
    passage.paragraphs += [paragraph] * int(match["times"] or 1)
