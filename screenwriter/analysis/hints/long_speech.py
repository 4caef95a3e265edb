"""Speeches that run on."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from screenwriter.analysis.hints.printed_lines import printed_lines
from screenwriter.analysis.hints.rule import Group, Rule, Scope
from screenwriter.analysis.hints.script_view import HintScript, Speech
from screenwriter.messages import Hint
from screenwriter.screenplay.cues import cue_extensions
from screenwriter.screenplay.elements import ElementKind

_NAME = "long_speech"
_MOST_LINES = 14
_MOST_OF_A_BROKEN = 16
"""Lines of a block before or behind which the same speech goes on."""
_DIALOGUE = ElementKind.DIALOGUE.value
_PARENTHETICAL = ElementKind.PARENTHETICAL.value
_HEADING = ElementKind.SCENE_HEADING.value
_BUILT_FOR_IT = 3
"""Long speeches of one person in a scene: the scene is theirs."""
_HELD = re.compile(
    r"\b(?:COURT\w*|CHURCH|CHAPEL|FUNERAL|CEMETERY|GRAVE\w*|STAGE|THEAT\w+|AUDITORIUM|RECEPTION|BALLROOM|PODIUM|PULPIT|"
    r"RALLY|SYNAGOGUE|MOSQUE|TEMPLE|TENT|STUDIO|CONFESSION\w*|VLOG|INTERVIEW|TALKING\s+HEAD|COMEDY\s+CLUB)\b",
    re.IGNORECASE,
)
"""Where one speaks and the others listen."""
_ON_THE_PHONE = re.compile(r"\b(?:phone|radio|intercom|machine|recorder|camera|mic|microphone)\b", re.IGNORECASE)
_ANSWERED = 3
"""Dots in a speech behind which somebody answers who is not heard."""
_UNSEEN = re.compile(r"\bV\.?\s*O\b|\bVOICE|\bRADIO|\bTV\b|\bFILTERED\b|\bPRE-?LAP\b|\bRECORD", re.IGNORECASE)


def _find(script: HintScript) -> Iterator[Hint]:
    by_scene: dict[int, list[Speech]] = {}
    for speech in script.speeches:
        by_scene.setdefault(script.scene_of[speech.cue], []).append(speech)
    for number, speeches in by_scene.items():
        heading = script.scenes[number][0]
        if script.kind(heading) == _HEADING and _HELD.search(script.text(heading)):
            continue
        yield from _of_scene(script, speeches)


def _of_scene(script: HintScript, speeches: Sequence[Speech]) -> Iterator[Hint]:
    blocks = {speech: _longest_block(script, speech) for speech in speeches}
    long_ones = [speech for speech, (lines, _) in blocks.items() if lines > _MOST_LINES]
    often = Counter(speech.speaker for speech in long_ones)
    for speech in long_ones:
        place = speeches.index(speech)
        if often[speech.speaker] >= _BUILT_FOR_IT or _is_to_nobody(script, speeches, speech):
            continue
        lines, part = blocks[speech]
        is_broken = _goes_on(speeches, place - 1, place) or _goes_on(speeches, place, place + 1)
        if is_broken and lines <= _MOST_OF_A_BROKEN:
            continue  # something is seen in between
        message = f"{speech.speaker} speaks for {lines} lines in one block: a look or an act in between gives it air."
        yield Hint(_NAME, part, 0, len(script.text(part)), message)


def _longest_block(script: HintScript, speech: Speech) -> tuple[int, int]:
    """Lines of the longest stretch between two parentheticals, and its longest paragraph."""
    longest, stretch = (0, speech.cue), []
    for part in (*speech.parts, None):
        if part is not None and script.kind(part) == _DIALOGUE:
            stretch.append(part)
        elif stretch:
            lines = sum(printed_lines(script, each) for each in stretch)
            longest = max(longest, (lines, max(stretch, key=lambda each: len(script.text(each)))))
            stretch = []
    return longest


def _is_to_nobody(script: HintScript, speeches: Sequence[Speech], speech: Speech) -> bool:
    """Whether nobody is there to break in: a voice over pictures, somebody alone, or a call."""
    if any(_UNSEEN.search(extension) for extension in cue_extensions(script.text(speech.cue))):
        return True
    said = " ".join(script.text(part) for part in speech.parts)
    brackets = (part for part in speech.parts if script.kind(part) == _PARENTHETICAL)
    if len(re.findall(r"\.\.\.|…", said)) >= _ANSWERED or any(_ON_THE_PHONE.search(script.text(p)) for p in brackets):
        return True
    return all(other.speaker == speech.speaker for other in speeches)


def _goes_on(speeches: Sequence[Speech], one: int, other: int) -> bool:
    """Whether two neighbouring speeches are of one speaker, so that something is seen between them."""
    return one >= 0 and other < len(speeches) and speeches[one].speaker == speeches[other].speaker


RULE = Rule(
    _NAME,
    "Long speech",
    "More than fourteen lines in one block, with somebody there to listen. What the listener does, set between two "
    "thoughts, keeps both in the room. Speeches held to a court, a crowd or nobody are left alone, and so is a scene "
    "that one voice carries.",
    Group.ECONOMY,
    _find,
    Scope.SCENE,
)
