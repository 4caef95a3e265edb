"""Cues under which nothing is said."""

import re
from collections.abc import Iterator

from screenwriter.analysis.hints.rule import Group, Rule
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.messages import Hint
from screenwriter.screenplay.cues import character_name
from screenwriter.screenplay.elements import ElementKind

_NAME = "cue_without_dialogue"
_SPOKEN = frozenset({ElementKind.DIALOGUE.value, ElementKind.LYRIC.value})
_SOUND = re.compile(
    r"\b(?:scream|laugh|sob|cries|crying|weep|sigh|groan|moan|gasp|hum|sing|bark|snore|howl|yell|shout|cough|sneeze|whistl|"
    r"growl|giggl|chuckl|moo|meow|miaow|mew|baa|bleat|bray|oink|neigh|whinn|nicker|purr|chirp|tweet|squawk|quack|cluck|crow|woof|"
    r"yap|yelp|whimper|whine|hiss|hoot|croak|buzz|beep|squeak|snort|grunt|roar|burp|belch|hiccup|snif|applau|cheer|babbl|murmur|wail|retch|clears|signing|signs)",
    re.IGNORECASE,
)
"""A parenthetical with one of these is what is heard of the character."""
_BARE_CUE = re.compile(r"[^\n\u2028.!?:;,\"]+")


def _find(script: HintScript) -> Iterator[Hint]:
    for speech in script.speeches:
        if not any(script.kind(part) in _SPOKEN or _SOUND.search(script.text(part)) for part in speech.parts):
            message = f"{speech.speaker or 'This cue'} has a cue and nothing to say: write the line or cut the cue."
            yield Hint(_NAME, speech.cue, 0, len(script.text(speech.cue)), message)
    for index in script.action:
        # Read from a text file, a cue without a line under it counts as action.
        text = script.text(index).strip()
        if text.isupper() and _BARE_CUE.fullmatch(text) and character_name(text) in script.cast:
            message = f"{character_name(text)} has a cue and nothing to say: write the line or cut the cue."
            yield Hint(_NAME, index, 0, len(script.text(index)), message)


RULE = Rule(
    _NAME,
    "Cue without dialogue",
    "A character's name stands over nothing: a line was cut or moved and its cue stayed behind. A silent reaction "
    "belongs in action.",
    Group.FORMAT,
    _find,
)
