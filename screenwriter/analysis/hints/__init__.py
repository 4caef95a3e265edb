"""Revision hints: what a script editor would mark, found by rules alone. One file a rule; ``rules.py`` lists them."""

from screenwriter.analysis.hints.model_rules import MODEL_RULES
from screenwriter.analysis.hints.rules import RULES, find_hints, rule_list

ALL_RULES = (*RULES, *MODEL_RULES)
"""Rules of the script alone and those of the model, as they are listed."""

__all__ = ["ALL_RULES", "MODEL_RULES", "RULES", "find_hints", "rule_list"]
