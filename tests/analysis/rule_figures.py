"""Precision and recall of each rule on the labelled passages."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from screenwriter.analysis.hints.rules import find_hints
from screenwriter.analysis.hints.words import WordReader
from screenwriter.messages import Hint
from tests.analysis.passages import Passage


@dataclass
class Figures:
    """Counts of one rule. A hint is right if it overlaps the planted fault of its passage; all others are wrong."""

    faults: int = 0
    clean: int = 0
    right: int = 0
    wrong: int = 0
    found: int = 0

    @property
    def precision(self) -> float:
        """Share of the rule's hints that are right; 1.0 if it gave none."""
        hints = self.right + self.wrong
        return self.right / hints if hints else 1.0

    @property
    def recall(self) -> float:
        """Share of the planted faults that are marked."""
        return self.found / self.faults if self.faults else 1.0


def figures_by_rule(passages: Iterable[Passage]) -> dict[str, Figures]:
    """Run each rule over the passages written for it, beside all the other rules."""
    figures: dict[str, Figures] = {}
    reader = WordReader()
    for passage in passages:
        hints = [hint for hint in find_hints(passage.paragraphs, (), reader) if hint.rule == passage.rule]
        _count(figures.setdefault(passage.rule, Figures()), passage, hints)
    return figures


def _count(of_rule: Figures, passage: Passage, hints: list[Hint]) -> None:
    if not passage.is_fault:
        of_rule.clean += 1
        of_rule.wrong += len(hints)
        return
    right = [hint for hint in hints if is_planted(passage, hint)]
    of_rule.faults += 1
    of_rule.found += bool(right)
    of_rule.right += len(right)
    of_rule.wrong += len(hints) - len(right)


def is_planted(passage: Passage, hint: Hint) -> bool:
    """Whether a hint touches the place the passage's label names."""
    if passage.paragraph is not None and hint.paragraph != passage.paragraph:
        return False
    text = passage.paragraphs[hint.paragraph].text
    if not passage.marked:
        return True
    places = (match.span() for match in re.finditer(re.escape(passage.marked), text))
    return any(hint.start < end and start < hint.end for start, end in places)
