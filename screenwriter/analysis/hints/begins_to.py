"""Action that begins to happen instead of happening."""

import re
from collections.abc import Iterator

from screenwriter.analysis.hints.matching import matches_outside_quotes
from screenwriter.analysis.hints.rewrites import rewritten
from screenwriter.analysis.hints.rule import Group, Rule, Scope
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.analysis.hints.verb_forms import base_of_gerund, third_person
from screenwriter.analysis.hints.word_lists import any_of, word_set
from screenwriter.messages import Hint

_NAME = "begins_to"
_PATTERN = re.compile(
    r"\b(begin|begins|began|beginning|start|starts|started|starting|proceed|proceeds)"
    r"\s+(?:to\s+(?P<verb>[a-z]{2,})|(?P<gerund>[a-z]{2,}ing))\b",
    re.IGNORECASE,
)
_CUT_OFF = re.compile(
    r"\b(but|stops?|stopped|halts?|freezes|interrupt\w*|cuts?|cutting|before|until|then|when|thinks better|decides|"
    r"thinks|reconsiders|falters|"
    r"again|too|finally|at last|only|anew|and\s+(?:is|are|gets?)\s+\w+ed|gives?\s+(?:way|up)|catches|"
    r"won['’]t|can['’]?t|cannot|fails?)\b|[-–—]{2,}|—",
    re.IGNORECASE,
)
_NO_VERB = word_set("morning evening nothing something anything everything thing string spring king ring")
_CHANGE = word_set(
    "rain snow hail thunder rise fall fade sink dawn drop grow go be cost feel understand realize realise see "
    "notice come coming find finding breathe breathing stand standing rising brake braking "
    "form forming laugh laughing smile smiling cry crying sob sobbing weep weeping "
    "giggle giggling grin grinning blush blushing fly flying shiver shivering "
    "shake shaking tremble trembling going growing raining snowing hailing "
    "falling fading"
)
"""A real beginning: there is no plainer verb for it."""
_SPEAKING = word_set("speak speaking say saying protest object answer reply ask explain argue apologize apologise talk")
"""Begun so that somebody can break in."""
_TRAVEL = word_set(
    "cross crossing drive driving sail sailing enter entering approach approaching leave leaving "
    "walk walking run running race racing chase chasing follow following circle circling descend descending"
)
"""What things are marked for; else their first sign is an event: the shelf begins to lean. A person who turns turns."""
_PEOPLE = any_of(
    "he she they He She They who Both Everyone Everybody Someone Somebody man men woman women boy boys girl girls "
    "child children kid kids driver guard guards officer officers nurse doctor clerk waiter waitress soldier "
    "soldiers teacher student students crowd couple mother father brother sister son daughter stranger neighbor "
    "neighbour everyone everybody someone somebody both"
)
_NO_NAMES = word_set("It This That And Then On In At His Her Their The A An")
_AND_DOING = re.compile(r"[^.!?;:]*\b(?:and|or)\s+[a-z]+ing\b")
_AFTER = 50  # code points of the next sentence that are looked at for a break


def _find(script: HintScript) -> Iterator[Hint]:
    for index, match in matches_outside_quotes(script, script.action, _PATTERN):
        word = (match["verb"] or match["gerund"]).lower()
        if word in _NO_VERB | _CHANGE | _SPEAKING or _is_cut_off(script, index, match):
            continue
        if word not in _TRAVEL and not _is_by_a_person(script, index, match.start()):
            continue
        message = f"“{match.group()}” starts the action instead of doing it: let it happen."
        if match["verb"] and match[1].lower() in ("begins", "starts", "proceeds"):
            message = f"“{match.group()}” delays the action: try “{third_person(word)}”."
        hint = Hint(_NAME, index, match.start(), match.end(), message)
        plain = _plain(match, word)
        if match["gerund"] and _AND_DOING.match(script.text(index), match.end()):
            plain = None  # takes out the stacks and lining them up
        yield hint if plain is None else rewritten(hint, match.start(), match.end(), plain)


_FIRST_OF_MANY = re.compile(r"\b(?:someone|somebody|one|a\s+(?:man|woman|boy|girl))\s+(?:\w+\s+)?$", re.IGNORECASE)
_CAUGHT = word_set("clap clapping applaud applauding laugh sing singing chant chanting cheer cheering")
"""What one begins and the others take up: the first of them is an event."""


def _is_cut_off(script: HintScript, index: int, match: re.Match[str]) -> bool:
    """Whether what begins is broken off, or began before: then the beginning is the event."""
    text = script.text(index)
    if (match["verb"] or match["gerund"]).lower() in _CAUGHT and _FIRST_OF_MANY.search(text[: match.start()]):
        return True
    if re.search(r"(?:\b(?:has|have|had|is|are|was|were)|['’](?:s|re|ve|d))\s+(?:\w+\s+)?$", text[: match.start()]):
        return True
    if re.search(r"\bso\s+\w+(?:\s+that)?\s+\w+\s+$", text[: match.start()]):
        return True  # it goes on so long she starts to count
    sentence_end = next((end for start, end in script.sentences(index) if start <= match.start() < end), match.end())
    if _CUT_OFF.search(text[match.end() : sentence_end]):
        return True
    return bool(
        re.match(
            r"[^\w]*(?:\w+\s+){0,2}(?:but|stops|freezes|thinks better|changes|catches|shuts|closes|shakes|"
            r"gives\s+up|won['’]t|can['’]?t|"
            r"cannot|doesn['’]t|isn['’]t)\b",
            text[sentence_end:][:_AFTER],
            re.I,
        )
    )


def _is_by_a_person(script: HintScript, index: int, start: int) -> bool:
    """Whether the one who begins is somebody: by the word before, or by the first of the sentence behind an ``and``."""
    before = script.text(index)[:start]
    subject = re.search(r"([\w'’.-]+)\s+(?:\w+ly\s+)?$", before)
    if subject and _is_somebody(script, subject[1]):
        return True
    if not re.search(r"(?:\b(?:and|then|but)|,)\s+(?:\w+ly\s+)?$", before):
        return False
    first = next((a for a, b in script.sentences(index) if a <= start < b), start)
    opening = re.findall(r"[\w'’.-]+", script.text(index)[first:start])
    if len(opening) > 1 and opening[0].lower() in ("the", "a", "an"):
        opening = opening[1:]
    return bool(opening) and _is_somebody(script, opening[0])


def _is_somebody(script: HintScript, word: str) -> bool:
    """A person's noun, a pronoun or a name; in a text without any cast every capital may be a name."""
    if re.fullmatch(_PEOPLE, word):
        return True
    is_name = word.lower().strip(".") in script.name_words or not script.cast
    return is_name and word[0].isupper() and word not in _NO_NAMES


def _plain(match: re.Match[str], word: str) -> str | None:
    """The deed itself in the form the beginning had; None where that is not sure."""
    base = word if match["verb"] else base_of_gerund(word)
    if base is None:
        return None
    if match[1].lower() in ("begins", "starts", "proceeds"):
        return third_person(base)
    return base if match[1].lower() in ("begin", "start", "proceed") else None


RULE = Rule(
    _NAME,
    "Begins to, starts to",
    "A reader sees the action from its first word, so “begins to run” is weaker and longer than “runs”. Leave it where "
    "the beginning matters because something cuts it off.",
    Group.CRAFT,
    _find,
    Scope.SCENE,
)
