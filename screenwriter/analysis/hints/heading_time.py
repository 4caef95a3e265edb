"""Scene headings without a time of day."""

import re
from collections.abc import Iterator

from screenwriter.analysis.hints.rewrites import rewritten
from screenwriter.analysis.hints.rule import Group, Rule
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.messages import Hint
from screenwriter.screenplay.cues import TIMES_OF_DAY, heading_place, split_heading
from screenwriter.screenplay.elements import ElementKind

_NAME = "heading_time"
_TIMES = "|".join(re.escape(time) for time in sorted(TIMES_OF_DAY, key=len, reverse=True))
_TELLS_TIME = re.compile(
    rf"\b(?:{_TIMES}|DAWN|PRE-?DAWN|SPACE|TWILIGHT|SUNUP|SUNDOWN|MIDDAY|LUNCHTIME|DAYS?|NIGHTS?|NIGHTFALL|DAYBREAK|"
    rf"DAYLIGHT|DARK|TOMORROW|"
    r"YESTERDAY|EARLIER|VARIOUS|FLASHBACK|FLASH|DREAM|PRESENT|PAST|FUTURE|INTERCUT|MONTAGE|SERIES|ESTABLISHING|STOCK|"
    r"MINUTES?|HOURS?|WEEKS?|MONTHS?|YEARS?|O['’]CLOCK|A\.?M|P\.?M|NEXT|SPRING|SUMMER|AUTUMN|WINTER|CHRISTMAS|"
    r"SIMULTANEOUS|INTERMISSION|INTERVAL|HALF-?TIME|RECESS|FIRST\s+LIGHT|LAST\s+LIGHT|RESUMING|RETURN|BACK|MOVING)\b|\b\d{1,2}[:.]\d\d\b|"
    r"\b(?:1[5-9]|20|21)\d\d\b",
    re.IGNORECASE,
)
_CHINESE_TIME = re.compile(
    r"[\s\-–—，、/]((?:次|翌|隔|当|第二)?[日天夜晨晚午昏]|[日夜]戏|[清凌]晨|早[晨上]|[上中正下]午|午[前后夜]|[傍当夜深今]晚|晚上|黄昏|[深半雨雪月]夜|夜[里间]|"
    r"黎明|拂晓|破晓|白[天昼日]|日[间出落]|同时|稍后|片刻后|不久后|随后|连续|回忆|闪回|梦境|现在|过去)\s*(?:[（(][^（()）]*[)）])?\s*$"
)
"""At the end of a heading only: 日 and 晚 stand in many names of places."""
_IN_CHINESE = {
    "DAY": "日", "NIGHT": "夜", "MORNING": "晨", "AFTERNOON": "下午", "EVENING": "傍晚", "DUSK": "黄昏", "DAWN": "黎明",
}  # fmt: skip
_CHINESE = re.compile("[\u3400-\u9fff]")
_LASTING = frozenset({"DAY", "NIGHT", "MORNING", "AFTERNOON", "EVENING", "DUSK", "DAWN"})
_ENOUGH = 8  # headings from which a writer's habit can be told
_HABIT = 0.25  # share of headings with a time under which the writer plainly does without


def _find(script: HintScript) -> Iterator[Hint]:
    headings = [i for i in script.of_kind(ElementKind.SCENE_HEADING) if split_heading(script.text(i)).intro]
    bare = {i for i in headings if not _tells_time(script.text(i))}
    if len(headings) >= _ENOUGH and len(headings) - len(bare) < _HABIT * len(headings):
        return
    timed: set[str] = set()
    time_before = "DAY"
    for index in headings:
        place = _place(script.text(index))
        if index not in bare:
            timed.add(place)
            time_before = _plain_time(script.text(index)) or time_before
        if index not in bare or any(place in known for known in timed):
            continue  # cutting back to a place whose time the script has told
        message = "The heading names no time of day: add DAY, NIGHT or CONTINUOUS after “ - ”."
        hint = Hint(_NAME, index, 0, len(script.text(index)), message)
        text = script.text(index)
        time = _IN_CHINESE[time_before] if _CHINESE.search(text) else time_before
        yield rewritten(hint, len(text.rstrip(" -–—")), len(text), f" - {time}")


def _tells_time(heading: str) -> bool:
    return bool(_TELLS_TIME.search(heading) or _CHINESE_TIME.search(heading))


def _plain_time(heading: str) -> str:
    """The heading's time of day if it holds for the scene after it too."""
    if chinese := _CHINESE_TIME.search(heading):
        return next((english for english, time in _IN_CHINESE.items() if time == chinese[1]), "")
    time = split_heading(heading).time.strip().upper()
    return time if time in TIMES_OF_DAY and time in _LASTING else ""


def _place(heading: str) -> str:
    """The place without its time, even where the heading has more parts than usual."""
    parts = heading_place(heading).split(" - ")
    return " - ".join(part for part in parts if not _TELLS_TIME.search(part))


RULE = Rule(
    _NAME,
    "Heading without time of day",
    "Whoever schedules and lights the scene reads DAY or NIGHT from its heading. Cutting back to a place is fine; "
    "scripts that leave the time out almost everywhere are taken at their word and not marked.",
    Group.FORMAT,
    _find,
)
