"""The same small gesture again and again."""

import re
from collections import defaultdict
from collections.abc import Iterator

from screenwriter.analysis.hints.matching import matches_outside_quotes
from screenwriter.analysis.hints.rule import Group, Rule
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.analysis.hints.word_lists import any_of
from screenwriter.messages import Hint
from screenwriter.screenplay.elements import ElementKind

_NAME = "repeated_gesture"
_VERBS = any_of(
    "nods nodding sighs sighing shrugs shrugging smiles smiling grins grinning frowns frowning winces wincing "
    "chuckles chuckling smirks smirking blinks blinking gulps gulping gasps gasping scoffs scoffing glares glaring "
    "gulps winks winking"
)
_GESTURE = re.compile(
    rf"\b(?P<verb>{_VERBS})\b|"
    r"\b(?P<phrase>(?:shakes|shaking)\s+(?:his|her|their)\s+head|(?:rolls|rolling)\s+(?:his|her|their)\s+eyes|"
    r"(?:raises|raising)\s+(?:an|his|her|one)\s+eyebrow|(?:bites|biting)\s+(?:his|her|their)\s+lip|"
    r"takes\s+a\s+(?:deep\s+)?breath|clears\s+(?:his|her|their)\s+throat)|"
    r"(?P<pause>(?:^|(?<=^\())(?:an?\s+|another\s+)?(?:long\s+|short\s+|small\s+|brief\s+)?(?:beat|pause)\b)",
    re.IGNORECASE,
)
_WINDOW = 60  # paragraphs, about two pages
_LEAST = 4


def _find(script: HintScript) -> Iterator[Hint]:
    order = {index: place for place, index in enumerate(script.printed)}
    seen: dict[str, list[int]] = defaultdict(list)
    where = (*script.action, *script.of_kind(ElementKind.PARENTHETICAL))
    for index, match in matches_outside_quotes(script, sorted(where), _GESTURE):
        gesture = _key(script, match)
        places = [place for place in seen[gesture] if order[index] - place <= _WINDOW]
        places.append(order[index])
        seen[gesture] = places
        if len(places) >= _LEAST:
            message = (
                f"“{match.group()}” for the {_ordinal(len(places))} time in about two pages: give this moment its own."
            )
            yield Hint(_NAME, index, match.start(), match.end(), message)


def _key(script: HintScript, match: re.Match[str]) -> str:
    if match["pause"]:
        return "beat"
    if match["verb"]:
        return script.reader.stem(match["verb"])
    words = match["phrase"].lower().split()
    return f"{script.reader.stem(words[0])} {words[-1]}"


def _ordinal(number: int) -> str:
    return {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth"}.get(number, f"{number}th")


RULE = Rule(
    _NAME,
    "Repeated gesture",
    "Nods, sighs and shrugs are what a draft reaches for between lines. The fourth one within two pages is marked, "
    "and each one after it.",
    Group.CRAFT,
    _find,
)
