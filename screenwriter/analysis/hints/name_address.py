"""People who keep calling each other by name."""

import re
from collections.abc import Iterator

from screenwriter.analysis.hints.rule import Group, Rule, Scope
from screenwriter.analysis.hints.script_view import HintScript, Speech
from screenwriter.analysis.hints.word_lists import word_set
from screenwriter.messages import Hint
from screenwriter.screenplay.elements import ElementKind

_NAME = "name_address"
_LEAST = 3
_WITHIN = 4  # speeches of one scene
_GREETING = re.compile(
    r"\b(?:hi|hey|hello|hiya|thanks|thank\s+you|morning|evening|night|bye|sorry|this\s+is|it['’]s|i['’]m),?\s+$",
    re.IGNORECASE,
)
_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Prof|St|Rev|Sgt|Lt|Capt|Col|Gen)\.\s+$")
_COMMON = word_set(
    "man woman boy girl doctor nurse driver officer voice sir lady old young the mr mrs ms dr chef father mother "
    "sister brother coach captain sergeant professor reverend judge doc mom dad mum papa mama grandma grandpa granny "
    "uncle aunt auntie boss chief major colonel general lieutenant detective inspector madam bartender"
)


def _find(script: HintScript) -> Iterator[Hint]:
    names = sorted(
        {part.title() for name in script.cast for part in name.split() if _may_be_name(part)}, key=len, reverse=True
    )
    if not names:
        return
    either = "|".join(re.escape(name) for name in names)
    called = re.compile(rf"(?:(?<=, )|(?<=^)|(?<=[.!?]\s))(?:{either})(?=[,.!?]|$)", re.MULTILINE)
    calls: list[tuple[int, int, int, int]] = []  # place of the speech, paragraph, start, end
    for place, speech in enumerate(script.speeches):
        call = _first_call(script, speech, called)
        if call is None:
            continue
        calls = [c for c in calls if place - c[0] < _WITHIN and not _scene_between(script, c[1], call[0])]
        calls.append((place, *call))
        if len(calls) == _LEAST:
            name = script.text(call[0])[call[1] : call[2]]
            message = f"Three of four speeches call somebody by name, here “{name}”: people who talk seldom do."
            yield Hint(_NAME, *call, message)
            calls = []


def _may_be_name(part: str) -> bool:
    return len(part) > 2 and part.isalpha() and part.lower() not in _COMMON


def _first_call(script: HintScript, speech: Speech, called: re.Pattern[str]) -> tuple[int, int, int] | None:
    """Paragraph, start and end of the first name called in a speech, its own speaker's aside; None if there is none."""
    for part in speech.parts:
        if script.kind(part) != ElementKind.DIALOGUE.value:
            continue
        for match in called.finditer(script.text(part)):
            alone = script.text(part).strip(" .!?") == match.group()
            in_list = script.text(part)[: match.start()].rstrip(", ").rpartition(" ")[2].lower() in script.name_words
            in_list = in_list or _only_names(script.text(part))
            before = script.text(part)[: match.start()]
            is_greeting = bool(_GREETING.search(before) or _TITLED.search(before))
            is_greeting = is_greeting or script.text(part).startswith((match.group() + "?", match.group() + "."))
            is_own = match.group().upper() in speech.speaker.split()
            if not (alone or in_list or is_greeting or is_own):
                return part, match.start(), match.end()
    return None


def _only_names(text: str) -> bool:
    """Green, Brown, Gray: a list, said to nobody."""
    words = re.findall(r"[^\W\d_]+", text)
    return len(words) > 2 and text.count(",") > 1 and all(word.istitle() for word in words)


def _scene_between(script: HintScript, first: int, second: int) -> bool:
    return any(script.kind(index) == ElementKind.SCENE_HEADING.value for index in range(first, second))


RULE = Rule(
    _NAME,
    "Calling by name",
    "Names in direct address help the audience once; after that they slow the talk. Marked where three of four "
    "speeches in a row use one.",
    Group.CRAFT,
    _find,
    Scope.SCENE,
)
