"""All revision rules, in the order they are listed, and the one call that runs them."""

from collections.abc import Collection, Iterator, Sequence

from screenwriter.analysis.hints import (
    adverbs,
    age_change,
    begins_to,
    camera,
    character_capitals,
    cue_without_dialogue,
    day_night,
    dialogue_without_cue,
    doubled_word,
    echo,
    empty_scene,
    exposition,
    filler,
    greetings,
    heading_place,
    heading_time,
    inconsistent_name,
    inconsistent_place,
    ing_opening,
    long_action,
    long_parenthetical,
    long_speech,
    name_address,
    names_alike,
    orphan_parenthetical,
    page_cost,
    parenthetical_run,
    passive,
    progressive,
    redundant,
    repeated_gesture,
    same_opening,
    spelling_mix,
    stated_emotion,
    unfilmable,
    vanished_character,
)
from screenwriter.analysis.hints.rule import Rule
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.analysis.hints.words import WordReader
from screenwriter.messages import Hint, Paragraph

RULES: tuple[Rule, ...] = (
    heading_time.RULE,
    heading_place.RULE,
    empty_scene.RULE,
    cue_without_dialogue.RULE,
    dialogue_without_cue.RULE,
    orphan_parenthetical.RULE,
    long_parenthetical.RULE,
    character_capitals.RULE,
    doubled_word.RULE,
    echo.RULE,
    adverbs.RULE,
    filler.RULE,
    redundant.RULE,
    passive.RULE,
    progressive.RULE,
    ing_opening.RULE,
    long_action.RULE,
    long_speech.RULE,
    page_cost.RULE,
    camera.RULE,
    unfilmable.RULE,
    stated_emotion.RULE,
    begins_to.RULE,
    repeated_gesture.RULE,
    same_opening.RULE,
    parenthetical_run.RULE,
    greetings.RULE,
    name_address.RULE,
    exposition.RULE,
    inconsistent_name.RULE,
    inconsistent_place.RULE,
    names_alike.RULE,
    spelling_mix.RULE,
    age_change.RULE,
    day_night.RULE,
    vanished_character.RULE,
)


def find_hints(
    paragraphs: Sequence[Paragraph], disabled: Collection[str] = (), reader: WordReader | None = None
) -> list[Hint]:
    """All hints of a script in script order, without the rules named in ``disabled``; never raises on any text.

    ``reader`` remembers words between calls, so that asking again after an edit costs little.
    """
    script = HintScript(paragraphs, reader)
    return in_script_order(hint for rule_hints in hints_by_rule(script, disabled) for hint in rule_hints)


def hints_by_rule(script: HintScript, disabled: Collection[str] = ()) -> Iterator[list[Hint]]:
    """The hints of one rule after the other: between two of them a caller may stop."""
    for rule in RULES:
        if rule.name not in disabled:
            yield list(rule.find(script))


def in_script_order(hints: Iterator[Hint]) -> list[Hint]:
    """Sorted by place; at one place in the order of ``RULES``."""
    order = {rule.name: number for number, rule in enumerate(RULES)}
    return sorted(hints, key=lambda hint: (hint.paragraph, hint.start, hint.end, order[hint.rule]))


def rule_list() -> list[dict[str, str]]:
    """The rules as plain data, in order: ``rule``, ``title``, ``explanation``, ``group``."""
    return [
        {"rule": rule.name, "title": rule.title, "explanation": rule.explanation, "group": rule.group.value}
        for rule in RULES
    ]
