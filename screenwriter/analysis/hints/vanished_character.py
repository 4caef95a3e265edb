"""A main character who is never heard of again."""

import re
from collections.abc import Iterator

from screenwriter.analysis.hints.rule import Group, Rule
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.messages import Hint

_NAME = "vanished_character"
_LEAST_SCENES = 40  # a script long enough for anybody to be missed in
_LEAST_SHARE = 0.08  # of all cues
_GONE_AFTER = 0.6  # of the script's scenes


def _find(script: HintScript) -> Iterator[Hint]:
    if len(script.scenes) < _LEAST_SCENES:
        return
    scene_of = {index: number for number, scene in enumerate(script.scenes) for index in scene}
    cues = sum(len(places) for places in script.cast.values())
    for name, places in script.cast.items():
        if len(places) < _LEAST_SHARE * cues or scene_of[places[-1]] >= _GONE_AFTER * len(script.scenes):
            continue
        if not _is_mentioned_after(script, name, places[-1]):
            left = len(script.scenes) - scene_of[places[-1]] - 1
            message = (
                f"{name} speaks here for the last time, {left} scenes before the end, and nobody mentions them again."
            )
            yield Hint(_NAME, places[-1], 0, len(script.text(places[-1])), message)


def _is_mentioned_after(script: HintScript, name: str, last: int) -> bool:
    word = re.compile(
        r"\b(?:" + "|".join(re.escape(part) for part in name.split() if len(part) > 2) + r")\b", re.IGNORECASE
    )
    scene_end = next((scene[-1] for scene in script.scenes if scene[-1] >= last), last)
    return any(word.search(script.text(index)) for index in script.printed if index > scene_end)


RULE = Rule(
    _NAME,
    "Character vanishes",
    "Somebody with a large share of the dialogue falls silent before the last two fifths of a long script and is not "
    "mentioned again. An exit, a death or one line later keeps them in the story.",
    Group.CONSISTENCY,
    _find,
)
