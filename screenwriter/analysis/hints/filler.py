"""Filler and hedge words in action."""

import re
from collections.abc import Iterator

from screenwriter.analysis.hints.matching import matches_outside_quotes
from screenwriter.analysis.hints.rewrites import cut, instead, rewritten
from screenwriter.analysis.hints.rule import Group, Rule, Scope
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.analysis.hints.verb_forms import VERBS, base_of_gerund, third_person
from screenwriter.analysis.hints.word_lists import any_of, word_set
from screenwriter.messages import Hint
from screenwriter.screenplay.elements import ElementKind

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
    rf"incredibly|so\s+very)\s+(?P<weak>{any_of(' '.join(_STRONGER))})\b(?!\s+(?:few|much|many)\b)",
    re.IGNORECASE,
)
_EMPTY = re.compile(
    r"\b(?:basically|literally|obviously(?!\s+(?:been|had|knows?|loves?)\b)|essentially|somewhat|totally|definitely|a\s+little\s+bit(?!\s*[,.;]|\s+of\b)|"
    r"in\s+some\s+way|sort\s+of|kind\s+of)\b",
    re.IGNORECASE,
)
_SUDDENLY = re.compile(
    r"(?<!\bis\s)(?<!\bare\s)(?<!['’]s\s)(?<!['’]re\s)(?<!\bvery\s)(?<!\bas\s)(?<!\bso\s)\bsuddenly\b(?!,?\s+as\b),?",
    re.IGNORECASE,
)
_TURNS = re.compile(
    r"\b(?:looks?|seems?|feels?|gets?|got|goes|gone|becomes?|grows?|sounds?|was|were|has|have|been)\s+$", re.IGNORECASE
)
"""``He looks suddenly exhausted``: it tells how fast, and announces nothing."""
_HEDGE = re.compile(
    r"(?<!\bwhat\s)\b(?<!n['’]t\s)(?<!\bnot\s)(?:seems?|appears?)\s+to\s+be\s+[a-z]+ing\b|\bmanages\s+to\s+(?P<verb>[a-z]+)",
    re.IGNORECASE,
)
_REMARK = re.compile(
    r"(?:It|That|This)(?:['’]s|\s+is|\s+was)\s+an?\s+\w+\s+\w+\s+\w+[.!]|(?:He|She|They)(?:['’](?:s|re)|\s+is|\s+are)\s+\w+\s+\w+[.!]",
    re.IGNORECASE,
)
"""``It's a very big freezer.``: understated on purpose."""
_SENSED = re.compile(r"\b(?:voice|tone|smile|eyes?|looks?|stare|glance|face|laugh|hair|skin|mood)\b", re.IGNORECASE)
"""What is cold, bright or thin in a figure of speech: a voice is not dazzling."""
_FIGURATIVE = word_set("tired loud cold hot bright dark thin clean poor strong weak wet")
_OF_PEOPLE = word_set("thin poor weak strong")
_PERSON = any_of("man woman boy girl child kid guy lady men women boys girls children kids person people")
_ADVERB = any_of("very really extremely incredibly quite")
_OF_A_PERSON = re.compile(
    rf"\b{_ADVERB}\s+\w+(?:,?\s+[\w-]+)?\s+{_PERSON}\b|\b(?:he|she|they|[A-Z][a-z]+)(?:['’](?:s|re)|\s+is|\s+are)\s+{_ADVERB}\b",
    re.IGNORECASE,
)
_KIND = re.compile(r"^\s+(?:[a-z]+(?:s|ed|ing|ly)|like)\b")
_MANNER = re.compile(r",\s+(?:sort|kind)\s+of\s+[a-z]+ing\b")
"""``He weeps like that, sort of coughing``: a likeness, not a hedge."""
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
        if not _announces(script.text(index), match):
            continue
        message = "“Suddenly” arrives before the surprise does: cut it and let the event break in."
        yield cut(Hint(_NAME, index, match.start(), match.end(), message), script.text(index))
    for index, match in matches_outside_quotes(script, script.action, _HEDGE):
        message = f"“{match.group()}” hedges: a picture shows it or does not."
        if match["verb"]:
            message = f"“{match.group()}” reports a struggle without showing it: show the effort, or only the deed."
        yield _plainly(Hint(_NAME, index, match.start(), match.end(), message), match)


def _announces(text: str, match: re.Match[str]) -> bool:
    """Whether ``suddenly`` stands before what happens: at a clause's start, or before its verb."""
    before, after = text[: match.start()], text[match.end() :]
    if _TURNS.search(before) or re.match(r"\s*(?:[;.:!?]|$)", after):
        return False
    opens = re.search(r"(?:^|[.!?:;,\n\u2028(]['\"”’)]*|--|—|\b(?:and|but|then|when|until))\s*$", before, re.IGNORECASE)
    following = re.match(r"\s+([a-z]+)\b", after)
    is_verb = bool(following) and (following[1].endswith("s") or following[1] in VERBS)
    return bool(opens) or (is_verb and not match.group().endswith(","))


def _is_understated(script: HintScript, index: int, match: re.Match[str]) -> bool:
    """Whether it stands alone, as a remark: ``It's very quiet.``; ``At the end of it, very small, two shoes.``"""
    sentence = script.sentence_at(index, match.start())
    if re.search(r"\b(?:which\s+(?:is|are)|out|up|off|away|down)\s+$", script.text(index)[: match.start()]):
        return True  # an aside
    if len(re.findall(r"\bvery\b", script.text(index), re.IGNORECASE)) > 1:  # a very big, very old machine
        return True
    text = script.text(index)
    if _is_of_another_sense(match["weak"].lower(), sentence) or _REMARK.fullmatch(sentence.strip()):
        return True
    if _is_said_before(script, index, match.group()):
        return True
    stands_alone = bool(re.search(r",\s+$", text[: match.start()])) and bool(re.match(r"\s*[,.:]", text[match.end() :]))
    return stands_alone or bool(re.fullmatch(r"\s*(?:It|All)['’]?(?:s|\s+is)\s+\w+\s+\w+[.,]?\s*", sentence))


def _is_said_before(script: HintScript, index: int, words: str) -> bool:
    """Whether somebody has said the same words: the action quotes them."""
    said = re.compile(rf"\b{re.escape(words)}\b", re.IGNORECASE)
    return any(said.search(script.text(other)) for other in script.of_kind(ElementKind.DIALOGUE) if other < index)


def _is_of_another_sense(weak: str, sentence: str) -> bool:
    """Whether the stronger word may not fit: a voice is not dazzling, a book not gaunt."""
    if weak in _FIGURATIVE and _SENSED.search(sentence):
        return True
    return weak in _OF_PEOPLE and not _OF_A_PERSON.search(sentence)


def _plainly(hint: Hint, match: re.Match[str]) -> Hint:
    """``seems to be waiting`` is ``waits``, ``manages to open`` is ``opens``; other verbs are left to the writer."""
    verb = match["verb"] or base_of_gerund(match.group().rpartition(" ")[2])
    if verb is None or (match["verb"] and verb not in VERBS):
        return hint
    is_many = re.match(r"seem\b|appear\b", match.group(), re.IGNORECASE)
    return rewritten(hint, hint.start, hint.end, verb if is_many else third_person(verb))


def _hedges(text: str, match: re.Match[str]) -> bool:
    """Whether ``sort of`` or ``kind of`` softens a verb or adjective; ``a kind of bread`` names one."""
    if _MANNER.match(text, max(0, text.rfind(",", 0, match.start()))):
        return False
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
