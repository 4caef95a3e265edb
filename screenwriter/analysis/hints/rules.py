"""All revision rules, in the order they are listed, and the one call that runs them once."""

from collections.abc import Collection, Sequence

from screenwriter.analysis.hints import (
    adverbs,
    age_change,
    apostrophe,
    begins_to,
    camera,
    character_capitals,
    cue_without_dialogue,
    day_night,
    dialogue_without_cue,
    double_space,
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
    there_is,
    transition_at_top,
    unfilmable,
    vanished_character,
)
from screenwriter.analysis.hints.finder import HintFinder
from screenwriter.analysis.hints.rule import Rule
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
    double_space.RULE,
    apostrophe.RULE,
    transition_at_top.RULE,
    echo.RULE,
    adverbs.RULE,
    filler.RULE,
    redundant.RULE,
    passive.RULE,
    progressive.RULE,
    there_is.RULE,
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

    ``reader`` remembers words between calls. Who asks again after every edit keeps a ``HintFinder`` instead.
    """
    return HintFinder(RULES, reader).find(paragraphs, disabled) or []


def rule_list() -> list[dict[str, str]]:
    """The rules as plain data, in order: ``rule``, ``title``, ``explanation``, ``group``."""
    return [
        {"rule": rule.name, "title": rule.title, "explanation": rule.explanation, "group": rule.group.value}
        for rule in RULES
    ]
