"""Revision hints: what a script editor would mark, found by rules alone. One file a rule; ``rules.py`` lists them."""

from screenwriter.analysis.hints.rules import RULES, find_hints, rule_list

__all__ = ["RULES", "find_hints", "rule_list"]
