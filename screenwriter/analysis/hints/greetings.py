"""Greetings and good-byes that pad a scene."""

import re
from collections.abc import Iterator

from screenwriter.analysis.hints.rule import Group, Rule, Scope
from screenwriter.analysis.hints.script_view import HintScript, Speech
from screenwriter.messages import Hint
from screenwriter.screenplay.elements import ElementKind

_NAME = "greetings"
_PHRASE = re.compile(
    r"^(?:oh,?\s+)?(?:hi|hey|hello|hiya|howdy|good\s+(?:morning|afternoon|evening|night)|morning|evening|bye|"
    r"bye[- ]bye|good-?bye|see\s+you(?:\s+(?:later|tomorrow|soon|around|then|there))?|take\s+care|"
    r"have\s+a\s+(?:good|nice|great)\s+\w+|how\s+are\s+(?:you|things)(?:\s+(?:doing|today))?|how(?:['’]s|"
    r"\s+is)\s+it\s+going|how\s+have\s+you\s+been|(?:i['’]m\s+)?(?:fine|good|great|okay|ok|not\s+bad|very\s+well|"
    r"well)|(?:fine|good|great|okay|you\s+too),?\s+thanks?(?:\s+you)?|thanks?(?:\s+you)?(?:\s+for\s+(?:coming|"
    r"calling))?|and\s+you|(?:and\s+)?(?:how\s+about\s+)?you(?:rself)?|you\s+too|(?:it['’]s\s+)?(?:nice|good|great|"
    r"lovely)\s+to\s+(?:see|meet)\s+you(?:\s+(?:too|again))?|long\s+time,?\s+no\s+see|come\s+(?:on\s+)?in|"
    r"please,?\s+(?:come\s+in|sit\s+down|have\s+a\s+seat)|what['’]s\s+up|same\s+here|likewise)$",
    re.IGNORECASE,
)
_OPENS = re.compile(
    r"\b(?:hi|hey|hello|hiya|howdy|morning|afternoon|evening|night|bye|goodbye|good-bye|see\s+you|how\s+are|to\s+meet)\b",
    re.IGNORECASE,
)
_LEAST = 3  # speeches in a row


def _find(script: HintScript) -> Iterator[Hint]:
    run: list[Speech] = []
    for speech in (*script.speeches, None):
        if speech and _only_greets(script, speech) and (not run or not _scene_between(script, run[-1].cue, speech.cue)):
            run.append(speech)
            continue
        if len(run) >= _LEAST and len({s.speaker for s in run}) > 1 and any(_opens(script, s) for s in run):
            part = _lines(script, run[0])[0]
            message = f"{len(run)} speeches of hello and good-bye: enter the scene later or leave it sooner."
            yield Hint(_NAME, part, 0, len(script.text(part)), message)
        run = [speech] if speech and _only_greets(script, speech) else []


def _lines(script: HintScript, speech: Speech) -> list[int]:
    return [part for part in speech.parts if script.kind(part) == ElementKind.DIALOGUE.value]


def _opens(script: HintScript, speech: Speech) -> bool:
    return any(_OPENS.search(script.text(part)) for part in _lines(script, speech))


def _only_greets(script: HintScript, speech: Speech) -> bool:
    """Whether every sentence of the speech is a greeting, with or without a name in it."""
    sentences = [
        s for part in _lines(script, speech) for s in re.split(r"[.!?\n\u2028]+", script.text(part)) if s.strip()
    ]
    return bool(sentences) and all(_is_greeting(script, sentence) for sentence in sentences)


def _is_greeting(script: HintScript, sentence: str) -> bool:
    pieces = [piece.strip(" -–—\"'") for piece in sentence.split(",")]
    kept = [piece for piece in pieces if piece and not _is_name(script, piece)]
    words = " ".join(kept).split()
    while len(words) > 1 and words[-1].lower() in script.name_words:
        words.pop()
    return not words or bool(_PHRASE.match(" ".join(words))) or all(_PHRASE.match(piece) for piece in kept)


def _is_name(script: HintScript, piece: str) -> bool:
    return all(word.lower().strip(".") in script.name_words for word in piece.split())


def _scene_between(script: HintScript, first: int, second: int) -> bool:
    return any(script.kind(index) == ElementKind.SCENE_HEADING.value for index in range(first, second))


RULE = Rule(
    _NAME,
    "Greeting padding",
    "People say hello, how are you, fine; scenes seldom need it. Come in after the greetings and go before the "
    "good-byes, unless the greeting itself is the fight.",
    Group.CRAFT,
    _find,
    Scope.SCENE,
)
