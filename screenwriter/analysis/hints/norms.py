"""The writer's own norm beside the common one: how often, in this scene, in the other scenes, in scripts at large.

The common figures are medians over 145 scripts (``benchmarks/hint_norms.py`` counts them again); where a script has too
little of something to have a habit, nothing is said of it.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from statistics import median

from screenwriter.analysis.hints.adverbs import is_adverb
from screenwriter.analysis.hints.printed_lines import printed_lines
from screenwriter.analysis.hints.script_view import HintScript, Speech
from screenwriter.messages import Hint
from screenwriter.screenplay.elements import ElementKind

_LEAST_WORDS = 300
"""Words of action in the other scenes from which a rate is a habit."""
_LEAST_HERE = 40
_LEAST_SAMPLES = 5
_COMMON_RATES = {"adverbs": 2.0}
_COMMON_ACTION_LINES = 2
_COMMON_SPEECH_LINES = 1
_COMMON_PARENTHETICALS = 6
_NOUNS = {
    "adverbs": "adverbs", "filler": "filler words", "passive": "passives", "progressive": "“is walking” forms",
    "begins_to": "beginnings", "camera": "camera directions", "unfilmable": "thoughts",
    "stated_emotion": "named feelings",
    "redundant": "phrases said twice",
}  # fmt: skip
_DIALOGUE = ElementKind.DIALOGUE.value
_PARENTHETICAL = ElementKind.PARENTHETICAL.value


def with_norms(script: HintScript, hints: Sequence[Hint]) -> list[Hint]:
    """The same hints; those of rules about habits say what the writer's habit is."""
    by_rule: dict[str, list[Hint]] = {}
    for hint in hints:
        by_rule.setdefault(hint.rule, []).append(hint)
    says: dict[str, Callable[[Hint], str]] = {}
    for rule, of_rule in by_rule.items():
        if rule in _NOUNS:
            says[rule] = _rates(script, rule, of_rule)
        elif rule in _MEASURES:
            says[rule] = _MEASURES[rule](script)
    return [replace(hint, norm=says[hint.rule](hint)) if hint.rule in says else hint for hint in hints]


def action_words(script: HintScript, scene: Sequence[int]) -> int:
    """Words of action in a scene."""
    action = (index for index in scene if script.kind(index) == ElementKind.ACTION.value)
    return sum(script.reader.word_count(script.text(index)) for index in action)


def adverbs_in(script: HintScript, scene: Sequence[int]) -> int:
    """-ly adverbs in a scene's action."""
    action = (index for index in scene if script.kind(index) == ElementKind.ACTION.value)
    return sum(is_adverb(token) for index in action if "ly" in script.text(index) for token in script.tokens(index))


def speech_lines(script: HintScript, speech: Speech) -> int:
    """Printed lines of a speech, cue and parentheticals not counted."""
    return sum(printed_lines(script, part) for part in speech.parts if script.kind(part) == _DIALOGUE)


def _rates(script: HintScript, rule: str, hints: Sequence[Hint]) -> Callable[[Hint], str]:
    scene_of = script.scene_of
    words = [action_words(script, scene) for scene in script.scenes]
    if rule == "adverbs":
        counts = [adverbs_in(script, scene) for scene in script.scenes]
    else:
        found = Counter(scene_of[hint.paragraph] for hint in hints)
        counts = [found[number] for number in range(len(script.scenes))]
    all_words, all_counts = sum(words), sum(counts)

    def say(hint: Hint) -> str:
        here = scene_of[hint.paragraph]
        others = all_words - words[here]
        if words[here] < _LEAST_HERE or others < _LEAST_WORDS:
            return ""
        mine, usual = 1000 * counts[here] / words[here], 1000 * (all_counts - counts[here]) / others
        common = f"; {_COMMON_RATES[rule]:g} is common" if rule in _COMMON_RATES else ""
        return f"{_NOUNS[rule]}: {mine:.0f} per 1,000 words of action here; your other scenes {usual:.0f}{common}"

    return say


def _action_lengths(script: HintScript) -> Callable[[Hint], str]:
    lines = sorted(printed_lines(script, index) for index in script.action)
    if len(lines) < _LEAST_SAMPLES:
        return lambda hint: ""
    tenth = lines[int(0.9 * (len(lines) - 1))]
    said = (
        f"your action paragraphs: {median(lines):g} lines, nine in ten up to {tenth}; {_COMMON_ACTION_LINES} is common"
    )
    return lambda hint: f"{printed_lines(script, hint.paragraph)} lines here; {said}"


def _speech_lengths(script: HintScript) -> Callable[[Hint], str]:
    lines = {speech: speech_lines(script, speech) for speech in script.speeches}
    by_part = {part: speech for speech in script.speeches for part in speech.parts}
    if len(lines) < _LEAST_SAMPLES:
        return lambda hint: ""
    usual = median(lines.values())
    of_speaker: dict[str, list[int]] = {}
    for speech, length in lines.items():
        of_speaker.setdefault(speech.speaker, []).append(length)

    def say(hint: Hint) -> str:
        speech = by_part[hint.paragraph]
        own = median(of_speaker[speech.speaker])
        return (
            f"{lines[speech]} lines here; {speech.speaker}'s usual speech has {own:g}, the script's {usual:g}; "
            f"{_COMMON_SPEECH_LINES} is common"
        )

    return say


def _parenthetical_rate(script: HintScript) -> Callable[[Hint], str]:
    with_one = sum(any(script.kind(part) == _PARENTHETICAL for part in s.parts) for s in script.speeches)
    if len(script.speeches) < 4 * _LEAST_SAMPLES:
        return lambda hint: ""
    rate = 100 * with_one / len(script.speeches)
    said = f"parentheticals: {rate:.0f} in 100 of your speeches; {_COMMON_PARENTHETICALS} is common"
    return lambda hint: said


def _parenthetical_lengths(script: HintScript) -> Callable[[Hint], str]:
    words = [script.reader.word_count(script.text(index)) for index in script.of_kind(ElementKind.PARENTHETICAL)]
    if len(words) < _LEAST_SAMPLES:
        return lambda hint: ""
    usual = median(words)
    return lambda hint: (
        f"{script.reader.word_count(script.text(hint.paragraph))} words here; your usual parenthetical has {usual:g}"
    )


_MEASURES: dict[str, Callable[[HintScript], Callable[[Hint], str]]] = {
    "long_action": _action_lengths,
    "long_speech": _speech_lengths,
    "parenthetical_run": _parenthetical_rate,
    "long_parenthetical": _parenthetical_lengths,
}
