"""Feelings named instead of shown, and said outright in dialogue."""

import re
from collections.abc import Iterator

from screenwriter.analysis.hints.matching import matches_outside_quotes
from screenwriter.analysis.hints.rule import Group, Rule, Scope
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.analysis.hints.word_lists import any_of, word_set
from screenwriter.messages import Hint
from screenwriter.screenplay.elements import ElementKind

_NAME = "stated_emotion"
_FEELING = any_of(
    "angry sad happy furious devastated heartbroken nervous anxious scared afraid frightened terrified jealous "
    "ashamed embarrassed guilty lonely depressed miserable upset excited thrilled overjoyed ecstatic worried "
    "frustrated annoyed disappointed relieved confused shocked horrified disgusted enraged hurt humiliated "
    "distraught"
)
_STATED = re.compile(
    rf"\b(?:is|are|looks?|feels?|seems?|becomes?|gets?|grows?|['’]s|['’]re)\s+(?:(?:clearly|visibly|obviously|very|"
    rf"so|really|suddenly|now|both|all|deeply|truly|completely|utterly|increasingly|"
    rf"quite)\s+)*(?P<feeling>{_FEELING})\b(?!\s+(?:of|about|to|by|for|at|with|and\s+\w+ing)\b)(?![\s-]+[a-z]+(?:ly)?\s+(?:old|man|"
    rf"woman))",
    re.IGNORECASE,
)
_SAID = re.compile(
    rf"\bI(?:['’]m|\s+am|\s+feel)\s+(?:(?:just|really|very|feeling)\s+)*so\s+(?:very\s+)?(?P<feeling>{_FEELING})\b"
    rf"(?<!thrilled)(?<!excited)(?!\s+(?:to|for|that|you|we|i|he|she|they)\b)|"
    rf"\b(?:you|this|that|it)\s+makes?\s+me\s+(?:feel\s+)?(?:so\s+)?(?P<made>{_FEELING})\b",
    re.IGNORECASE,
)
_NO_PERSON = re.compile(r"\b(?:it|this|that|there|here|what)\s*$", re.IGNORECASE)
"""A drawn eyebrow is angry; nobody is."""
_IF = re.compile(
    r"\b(?:not|never|n['’]t)\b[^.!?]*\bwho\s*$|\b(?:when|whenever|if|because|until)\s+\w+\s*$|\bfor\s+the\s+first\s+time\b[^.!?]*$",
    re.IGNORECASE,
)
"""Told as a condition, or as news."""
_ON_A_FACE = word_set("relieved worried confused embarrassed annoyed surprised puzzled shocked")
_IN_ONE_LOOK = _ON_A_FACE | word_set("happy hurt disappointed upset")
_SHORT_WORDS = 3
_PERSON = re.compile(r"(?:\b(?:he|she|they|who|both|everyone|everybody|but|and)\s*|\b[A-Z][\w'’]*\s*)$")


def _find(script: HintScript) -> Iterator[Hint]:
    for index, match in matches_outside_quotes(script, script.action, _STATED):
        before, after = script.text(index)[: match.start()], script.text(index)[match.end() :]
        if (
            not _PERSON.search(before)
            or _NO_PERSON.search(before)
            or _IF.search(before)
            or _is_a_look(match)
            or _is_reaction(script, index, match)
        ):
            continue
        if not _is_so_that(match, after) and not _is_possessive(match, before, after):
            message = f"“{match['feeling']}” names the feeling: show the face, the hands or the deed that tells it."
            yield Hint(_NAME, index, match.start(), match.end(), message)
    for index, match in matches_outside_quotes(script, script.of_kind(ElementKind.DIALOGUE), _SAID):
        message = (
            f"The line says outright what is felt (“{match['feeling'] or match['made']}”): let the subtext carry it."
        )
        yield Hint(_NAME, index, match.start(), match.end(), message)


def _is_a_look(match: re.Match[str]) -> bool:
    """``He looks worried`` is what an actor's face does."""
    return bool(re.match(r"looks?\b", match.group(), re.IGNORECASE)) and match["feeling"].lower() in _ON_A_FACE


def _is_reaction(script: HintScript, index: int, match: re.Match[str]) -> bool:
    """``It fits. He's annoyed.``: after its cause, and in a word said by the way, an actor plays it in one look."""
    start, end = next(((a, b) for a, b in script.sentences(index) if a <= match.start() < b), (0, 0))
    is_short = len(script.text(index)[start:end].split()) <= _SHORT_WORDS
    return start > 0 and is_short and match.group()[0] in "'’" and match["feeling"].lower() in _IN_ONE_LOOK


def _is_so_that(match: re.Match[str], after: str) -> bool:
    """``so angry she can't speak`` shows what the anger does."""
    return bool(re.search(r"\bso\b", match.group(), re.I) and re.match(r"\s+(?:that|he|she|they|it)\b|,", after))


def _is_possessive(match: re.Match[str], before: str, after: str) -> bool:
    """``Nora's excited cries`` are not Nora being excited."""
    if match.group()[0] not in "'’" or re.search(r"\b(?:he|she|who|everyone|everybody)$", before, re.I):
        return False
    return bool(re.match(r"\s+(?!(?:and|but|at|with|now|that)\b)\w", after))


RULE = Rule(
    _NAME,
    "Feelings on the nose",
    "“She is angry” tells the audience what to feel for; a slammed cup shows it. In dialogue, people seldom name "
    "their own feeling at the moment they have it.",
    Group.CRAFT,
    _find,
    Scope.SCENE,
)
