"""Passive action with somebody hidden behind it."""

import re
from collections.abc import Iterator

from screenwriter.analysis.hints.matching import matches_outside_quotes
from screenwriter.analysis.hints.rewrites import cut, rewritten
from screenwriter.analysis.hints.rule import Group, Rule, Scope
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.analysis.hints.sentence_turns import active
from screenwriter.analysis.hints.word_lists import any_of
from screenwriter.messages import Hint

_NAME = "passive"
_IRREGULAR = any_of(
    "beaten bitten blown borne broken brought built burnt bought caught chosen cut dealt done drawn driven dragged "
    "eaten fed flung forgotten found given ground held hidden hit hung hurt kept knocked known laid led left lent "
    "let lit lost made met overheard overtaken paid pulled pushed put read ridden run rung said seen sent set "
    "shaken shot shown shut slain slung slit smitten sold sought spent split spread stolen struck stuck stung sung "
    "sunk swept sworn swallowed taken taught thrown told torn understood undone upheld wiped won woken worn wound "
    "woven written"
)
_PARTICIPLE = rf"(?:{_IRREGULAR}|[a-z]{{2,}}ed)"
_BE = r"(?:(?:is|are)\s+being|is|are|was|were|['’]s|['’]re|gets?|got|has\s+been|have\s+been|had\s+been|being)"
_ADVERB = r"(?:(?:\w+ly|not|now|then|being|half|almost|still|also|all|both)\s+)*"
_BY_WHOM = re.compile(
    rf"\b(?P<verb>{_BE}\s+{_ADVERB}{_PARTICIPLE}(?:\s+(?:up|down|off|out|away|over|aside|back|along|open))?)\s+by\s+"
    r"(?P<agent>(?:the|a|an|two|three|his|her|their|its|some|several|another|unseen)\s+\w+|someone|somebody|"
    r"(?:(?:Mr|Mrs|Ms|Dr)\.\s+)?[A-Z]\w+)(?!['’\w])"
)
_PERCEIVED = re.compile(
    r"\b(?:is|are|can\s+be|could\s+be|is\s+being)\s+(?:now\s+|faintly\s+)?(?:seen|heard|shown|revealed)\b"
    r"(?!(?<=seen)\s+(?:from|through)\b)"
)
_DOER = re.compile(
    r"\b"
    + any_of(
        "man men woman women boy boys girl girls child children kid kids guard guards cop cops officer officers "
        "police soldier soldiers nurse nurses doctor doctors medic medics driver drivers waiter waitress clerk "
        "teacher stranger strangers crowd mob team crew agent agents detective detectives thief thieves gunman "
        "gunmen bouncer bouncers assistant mother father brother sister wife husband son daughter friend friends "
        "neighbor neighbour bartender priest maid butler servant servants someone somebody attacker figure figures "
        "hand hands dog dogs horse wolf bear wind storm wave waves explosion blast bullet bullets truck car bus "
        "train taxi van people parents worker workers orderly orderlies janitor sergeant captain pilot secretary "
        "manager boss lawyer judge reporter reporters tourist tourists student students players"
    )
    + r"$|^(?:\w+\.\s+)?[A-Z]\w+$",
)
"""Somebody or something that acts; ``by the ladder`` is a place."""
_COMES_ON = re.compile(r"(?:(?:the|a|an|two|three)\s+)?[A-Z][A-Z'’-]+$")
"""Somebody in capitals after ``by`` comes on last on purpose: ``The door is opened by HADIZA, 26``."""
_NAMED = re.compile(r"(?:\s+[a-z-]+){0,2},\s+[A-Z][A-Z'’-]+\b|\s+who\b")
"""``by a boy, COLBY, 17``: he comes on last too; ``by somebody who`` has its sentence behind it."""
_HEARD_ONLY = re.compile(r"\b[A-Z][a-z]+\s+$")
"""Somebody who can be heard is not seen; things are heard as they are."""
_PLACED = re.compile(
    r"\b(?:occupied|owned|dominated|blocked|illuminated|guarded|joined|accompanied|manned|staffed|lined|ringed|backed|topped|"
    r"shaded|haunted|parked|seated|left|kept|stationed|surrounded|covered|followed|lit|framed|flanked|dwarfed|filled)\b"
)
"""Participles that only describe a picture, even with 'by'."""
_BEFORE_WATCHER = re.compile(r"(?:^|[.!?]\s+)(?:[A-Z][\w’'-]*)(?:\s+[\w’'-]+){0,3}\s+$")
"""Few enough words before it for a sentence that is left with no verb, as script sentences may be."""
_LIKE = re.compile(r"\b(?:like|as\s+if|as\s+though)\s*(?:\w+\s*)?$", re.IGNORECASE)


def _find(script: HintScript) -> Iterator[Hint]:
    for index, match in matches_outside_quotes(script, script.action, _BY_WHOM):
        if (
            _LIKE.search(script.text(index)[: match.start()])
            or not _DOER.search(match["agent"])
            or _PLACED.search(match["verb"])
            or _COMES_ON.match(match["agent"])
            or _NAMED.match(script.text(index)[match.end() :])
        ):
            continue
        message = f"Passive: “{match['agent']}” acts here, so let {_pronoun(match['agent'])} lead the sentence."
        yield _turned(script, Hint(_NAME, index, match.start(), match.end(), message))
    for index, match in matches_outside_quotes(script, script.action, _PERCEIVED):
        before = script.text(index)[: match.start()]
        if (
            match.group().endswith("heard")
            and _HEARD_ONLY.search(before)
            and before.split()[-1].lower() in script.name_words
        ):
            continue
        message = f"“{match.group()}” hides the picture behind a watcher: show the thing itself."
        hint = Hint(_NAME, index, match.start(), match.end(), message)
        is_short = _BEFORE_WATCHER.search(script.text(index)[: match.start()])
        yield cut(hint, script.text(index)) if is_short else hint


def _turned(script: HintScript, hint: Hint) -> Hint:
    """With the sentence made active, where it is plain enough."""
    text = script.text(hint.paragraph)
    for start, end in script.sentences(hint.paragraph):
        if start <= hint.start < end and (turned := active(text[start:end])):
            return rewritten(hint, start, end, turned)
    return hint


def _pronoun(agent: str) -> str:
    return "them" if agent.lower().startswith(("two", "three", "some ", "several", "their")) else "it"


RULE = Rule(
    _NAME,
    "Passive voice",
    "“The door is opened by Nora” hides the person who acts; “Nora opens the door” is shorter and can be filmed. "
    "Only clear passives are marked: those with a doer after “by”, and “is seen” or “is heard”.",
    Group.ECONOMY,
    _find,
    Scope.SCENE,
)
