"""Every rule marks its planted faults, exactly where they are, and leaves their clean twins alone."""

from collections import Counter

import pytest

from screenwriter.analysis.hints.rules import RULES, find_hints
from screenwriter.analysis.hints.words import WordReader
from tests.analysis.passages import Passage, read_passages
from tests.analysis.rule_figures import figures_by_rule

_PASSAGES = read_passages()
_BY_RULE = figures_by_rule(_PASSAGES)
_READER = WordReader()


def _hints_of(passage: Passage) -> list[tuple[int, str]]:
    others = {rule.name for rule in RULES} - {passage.rule}
    hints = find_hints(passage.paragraphs, others, _READER)
    return [(hint.paragraph, passage.paragraphs[hint.paragraph].text[hint.start : hint.end]) for hint in hints]


@pytest.mark.parametrize("passage", [p for p in _PASSAGES if p.is_fault], ids=str)
def test_a_planted_fault_is_marked_exactly(passage):
    hints = _hints_of(passage)
    assert len(hints) == 1
    paragraph, marked = hints[0]
    if passage.paragraph is not None:
        assert paragraph == passage.paragraph
    assert marked == (passage.marked or passage.paragraphs[paragraph].text)


@pytest.mark.parametrize("passage", [p for p in _PASSAGES if not p.is_fault], ids=str)
def test_a_clean_passage_is_left_alone(passage):
    assert _hints_of(passage) == []


def test_every_rule_has_faults_and_clean_twins():
    faults = Counter(p.rule for p in _PASSAGES if p.is_fault)
    clean = Counter(p.rule for p in _PASSAGES if not p.is_fault)
    names = {rule.name for rule in RULES}
    assert set(faults) == set(clean) == names
    assert min(clean.values()) >= 3
    assert min(faults.values()) >= 4
    assert faults.total() >= 200
    assert clean.total() >= 200


@pytest.mark.parametrize("rule", sorted(_BY_RULE))
def test_a_rule_is_precise_and_misses_little(rule):
    assert _BY_RULE[rule].precision >= 0.9
    assert _BY_RULE[rule].recall >= 0.8


def test_no_clean_passage_makes_many_other_hints():
    """Passages written plainly are plain prose for all the other rules too: at most one in ten draws a hint."""
    clean = [p for p in _PASSAGES if not p.is_fault]
    format_rules = {rule.name for rule in RULES if rule.group.value in ("format", "consistency")}
    noisy = [p for p in clean if any(h.rule != p.rule for h in find_hints(p.paragraphs, format_rules, _READER))]
    assert len(noisy) <= len(clean) / 10, [str(p) for p in noisy]
