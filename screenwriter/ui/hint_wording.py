"""Revision hints in the language of the window: sentences, norms and figures; titles and explanations of the rules.

The rules and the model speak English, and a ``Hint`` keeps it: hints are compared and remembered by it. Put into other
words here, at the moment they are shown.
"""

from PySide6.QtCore import QCoreApplication

from screenwriter.analysis.hints import ALL_RULES
from screenwriter.messages import Hint
from screenwriter.ui.hint_rule_texts import RULE_CONTEXT
from screenwriter.ui.hint_templates import HINT_CONTEXT, TEMPLATES
from screenwriter.ui.sentence_templates import worded


def message(hint: Hint) -> str:
    """What is marked and why."""
    return _worded(hint.rule, hint.message)


def norm(hint: Hint) -> str:
    """The writer's own habit and the common one, opened with a capital; "" where nothing is known of it."""
    said = _worded(hint.rule, hint.norm)
    return said[:1].upper() + said[1:]


def figures(hint: Hint) -> str:
    """The numbers of a hint from the model; "" for others."""
    return _worded(hint.rule, hint.figures)


def rule_titles() -> dict[str, str]:
    """The title of each rule by its name, in the language the window has now."""
    return {rule.name: QCoreApplication.translate(RULE_CONTEXT, rule.title) for rule in ALL_RULES}


def rule_explanations() -> dict[str, str]:
    """Why each rule marks what it marks, by its name, in the language the window has now."""
    return {rule.name: QCoreApplication.translate(RULE_CONTEXT, rule.explanation) for rule in ALL_RULES}


def _worded(rule: str, sentence: str) -> str:
    return worded(sentence, TEMPLATES.get(rule, ()), HINT_CONTEXT) if sentence else ""
