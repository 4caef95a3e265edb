"""Filler and hedge words in action."""

import re
from collections.abc import Iterator

from screenwriter.analysis.hints.matching import matches_outside_quotes
from screenwriter.analysis.hints.rewrites import cut, instead, rewritten
from screenwriter.analysis.hints.rule import Group, Rule, Scope
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.analysis.hints.verb_forms import VERBS, base_of_gerund, third_person
from screenwriter.analysis.hints.word_lists import any_of
from screenwriter.messages import Hint

_NAME = "filler"
_STRONGER = {
    "big": "huge", "large": "huge", "small": "tiny", "old": "ancient", "bad": "awful", "cold": "freezing",
    "hot": "scorching", "tired": "spent", "angry": "furious", "loud": "deafening",
    "scared": "terrified", "afraid": "terrified", "happy": "elated", "wet": "soaked", "dark": "pitch-black",
    "thin": "gaunt", "beautiful": "stunning", "ugly": "hideous", "dirty": "filthy", "clean": "spotless",
    "bright": "dazzling", "hungry": "famished", "poor": "destitute", "strong": "mighty", "weak": "frail",
    "nervous": "jittery", "tall": "towering", "crowded": "packed", "surprised": "stunned", "upset": "distraught",
}  # fmt: skip
"""A weak adjective and one word that does the work of it with "very"."""
_VERY = re.compile(
    rf"(?<!\bnot\s)(?<!n['’]t\s)\b(?:very|really|extremely|"
    rf"incredibly|so\s+very|quite)\s+(?P<weak>{any_of(' '.join(_STRONGER))})\b(?!\s+(?:few|much|many)\b)",
    re.IGNORECASE,
)
_EMPTY = re.compile(
    r"\b(?:basically|literally|obviously|essentially|somewhat|totally|definitely|a\s+little\s+bit|"
    r"in\s+some\s+way|sort\s+of|kind\s+of)\b",
    re.IGNORECASE,
)
_SUDDENLY = re.compile(
    r"(?<!\bis\s)(?<!\bare\s)(?<!['’]s\s)(?<!['’]re\s)(?<!\bvery\s)(?<!\bas\s)(?<!\bso\s)\bsuddenly\b(?!,?\s+as\b),?",
    re.IGNORECASE,
)
_HEDGE = re.compile(
    r"(?<!\bwhat\s)\b(?<!n['’]t\s)(?<!\bnot\s)(?:seems?|appears?)\s+to\s+be\s+[a-z]+ing\b|\bmanages\s+to\s+(?P<verb>[a-z]+)",
    re.IGNORECASE,
)
_KIND = re.compile(r"^\s+(?:[a-z]+(?:s|ed|ing|ly)|like)\b")
_OF_A_SORT = re.compile(
    r"\b(?:a|an|the|some|any|what|this|that|every|same|one|two|three|other|different|his|her)\s+(?:\w+\s+)?$", re.I
)


def _find(script: HintScript) -> Iterator[Hint]:
    for index, match in matches_outside_quotes(script, script.action, _VERY):
        message = (
            f"“{match.group()}” leans on its first word: try “{_STRONGER[match['weak'].lower()]}”, or the plain word."
        )
        # VERY OLD MAN is somebody's name.
        if not match["weak"].isupper() and not _is_understated(script, index, match):
            hint = Hint(_NAME, index, match.start(), match.end(), message)
            yield instead(hint, script.text(index), _STRONGER[match["weak"].lower()])
    for index, match in matches_outside_quotes(script, script.action, _EMPTY):
        if match.group().lower().endswith("of") and not _hedges(script.text(index), match):
            continue
        if re.search(r"(?:--|[—–])\s*$", script.text(index)[: match.start()]):
            continue  # he signs -- actually signs
        message = f"“{match.group()}” takes room and shows nothing: cut it."
        yield cut(Hint(_NAME, index, match.start(), match.end(), message), script.text(index))
    for index, match in matches_outside_quotes(script, script.action, _SUDDENLY):
        message = "“Suddenly” arrives before the surprise does: cut it and let the event break in."
        yield cut(Hint(_NAME, index, match.start(), match.end(), message), script.text(index))
    for index, match in matches_outside_quotes(script, script.action, _HEDGE):
        message = f"“{match.group()}” hedges: a picture shows it or does not."
        if match["verb"]:
            message = f"“{match.group()}” reports a struggle without showing it: show the effort, or only the deed."
        yield _plainly(Hint(_NAME, index, match.start(), match.end(), message), match)


def _is_understated(script: HintScript, index: int, match: re.Match[str]) -> bool:
    """Whether it stands alone, as a remark: ``It's very quiet.``; ``At the end of it, very small, two shoes.``"""
    sentence = script.sentence_at(index, match.start())
    if re.search(r"\bwhich\s+(?:is|are)\s+$", script.text(index)[: match.start()]):
        return True  # an aside
    if len(re.findall(r"\bvery\b", script.text(index), re.IGNORECASE)) > 1:  # a very big, very old machine
        return True
    text = script.text(index)
    stands_alone = bool(re.search(r",\s+$", text[: match.start()])) and bool(re.match(r"\s*[,.:]", text[match.end() :]))
    return stands_alone or bool(re.fullmatch(r"\s*(?:It|All)['’]?(?:s|\s+is)\s+\w+\s+\w+[.,]?\s*", sentence))


def _plainly(hint: Hint, match: re.Match[str]) -> Hint:
    """``seems to be waiting`` is ``waits``, ``manages to open`` is ``opens``; other verbs are left to the writer."""
    verb = match["verb"] or base_of_gerund(match.group().rpartition(" ")[2])
    if verb is None or (match["verb"] and verb not in VERBS):
        return hint
    is_many = re.match(r"seem\b|appear\b", match.group(), re.IGNORECASE)
    return rewritten(hint, hint.start, hint.end, verb if is_many else third_person(verb))


def _hedges(text: str, match: re.Match[str]) -> bool:
    """Whether ``sort of`` or ``kind of`` softens a verb or adjective; ``a kind of bread`` names one."""
    return bool(_KIND.match(text[match.end() :])) and not _OF_A_SORT.search(text[: match.start()])


RULE = Rule(
    _NAME,
    "Filler and hedge words",
    "Words such as “very”, “really”, “somewhat” and “suddenly” soften or announce what the next word should do by "
    "itself. Only action is looked at: in dialogue they may be the character's voice.",
    Group.ECONOMY,
    _find,
    Scope.SCENE,
)
