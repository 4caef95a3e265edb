"""Things announced by ``there is`` that could stand by themselves."""

import re
from collections.abc import Iterator

from screenwriter.analysis.hints.rewrites import cut, rewritten
from screenwriter.analysis.hints.rule import Group, Rule, Scope
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.analysis.hints.word_lists import any_of, word_set
from screenwriter.messages import Hint
from screenwriter.screenplay.elements import ElementKind

_NAME = "there_is"
_PLACE_WORDS = any_of(
    "in on at behind beside besides above below under over near next inside outside ahead across between among around "
    "beyond from along against atop far down up beneath underneath through opposite"
).replace("(?:", "(?i:")
_THING = r"(?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten|some|several|only|another|more|just|[A-Z]{3,})\b"
_AT_A_PLACE = re.compile(
    rf"(?P<place>{_PLACE_WORDS}\b(?:(?!\b(?:and|but)\b)[^.!?;:]){{0,70}}?),?(?P<cut>\s+(?P<there>there(?:['’]s|\s+is|\s+are)))\s+"
    rf"(?={_THING})"
)
_ACTING = re.compile(
    r"(?P<there>There(?:['’]s|\s+is|\s+are))\s+(?:an?|one|two|three|four|five|some|several|another)\s+(?:[a-z-]+\s+)?[a-z]+\s+"
    r"(?P<act>[a-z]{2,}ing)\b(?=\s+(?:in|on|at|by|down|up|over|under|off|out|from|through|across|toward|towards|around|"
    r"along|into|against|beside|behind|near|to|the|a|an|his|her|its|their|back)\b)"
)
_PLAIN = re.compile(rf"(?:And\s+|Then\s+)?(?P<there>[Tt]here(?:['’]s|\s+is|\s+are))\s+(?={_THING})")
_SHORT = re.compile(
    r"(?:[\w'’-]+\s+){2,4}[\w'’-]+\.|[^,;:!?]*\b(?:in|on|at|by|under|over|behind|beside|near|with|of)\b[^,;:!?]*\."
)
"""Such a sentence stands without its verb: ``A paper ark on the wall.``"""
_WITHIN = 8  # action paragraphs
_LEAST = 3
_NO_ACTS = word_set("nothing something anything everything morning evening building string ring king ceiling opening")
_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|does|do|sees?|looks?|looking|finds?|goes|comes|stands?|sits?|he|she|they|it|we|I|that|"
    r"where|who|which|when|if|as|['’]s)\b"
)
"""The place has a sentence of its own in it."""
_TIMES = word_set("morning evening afternoon night noon moment minute second hour first last once while")
_REMARK = re.compile(r"\b(?:chance|time|reason|way|point|need|doubt|difference|sense|use|question|rule|rules)\b")
"""What is not seen: ``there's a chance``."""
_LOOK_AT = 30  # code points behind it


def _find(script: HintScript) -> Iterator[Hint]:
    for scene in script.scenes:
        recent: list[int] = []  # where, among the scene's action, the last ones stand
        action = [index for index in scene if script.kind(index) == ElementKind.ACTION.value]
        for number, index in enumerate(action):
            for hint, is_plain in _of_paragraph(script, index):
                recent = [place for place in recent if number - place < _WITHIN] + [number]
                if not is_plain:
                    yield hint
                elif len(recent) >= _LEAST:
                    yield hint
                    recent = []


def _of_paragraph(script: HintScript, index: int) -> Iterator[tuple[Hint, bool]]:
    """Each ``there is`` of a paragraph, and whether it is a plain one that only its neighbours make too many."""
    text = script.text(index)
    for start, end in script.sentences(index):
        sentence = text[start:end]
        if script.is_quoted(index, start):
            continue
        if match := _AT_A_PLACE.match(sentence):
            if _is_a_place(match["place"]) and not _says_more(sentence[match.end() :]):
                yield (
                    _placed(
                        script, index, (start + match.end("place"), start + match.start("there"), start + match.end())
                    ),
                    False,
                )
        elif (match := _ACTING.match(sentence)) and match["act"] not in _NO_ACTS:
            message = f"“{match['there']}” keeps the verb waiting: who or what is it that acts (“{match['act']}”)?"
            yield Hint(_NAME, index, start, start + match.end("there"), message), False
        elif (match := _PLAIN.match(sentence)) and not _says_more(sentence[match.end() :]):
            yield (
                _plain(script, index, (start, start + match.start("there"), start + match.end("there")), sentence),
                True,
            )


def _plain(script: HintScript, index: int, places: tuple[int, int, int], sentence: str) -> Hint:
    """The third of its kind: its thing may stand alone."""
    start, at, to = places
    text = script.text(index)
    shown = text[at:to]
    hint = Hint(_NAME, index, at, to, f"“{shown}” once more in a short stretch: let one thing stand by itself.")
    return cut(hint, text, start, to) if at == start and _SHORT.fullmatch(sentence) else hint


def _placed(script: HintScript, index: int, places: tuple[int, int, int]) -> Hint:
    """The hint, with a comma to stand for ``there is``."""
    after_place, at, to = places
    to = at + len(script.text(index)[at:to].rstrip())
    shown = script.text(index)[at:to]
    message = f"“{shown}” can go: the place and the thing make the picture."
    return rewritten(Hint(_NAME, index, at, to, message), after_place, to, ",")


def _is_a_place(words: str) -> bool:
    return not _VERB.search(words) and not any(word.lower() in _TIMES for word in re.findall(r"\w+", words))


def _says_more(thing: str) -> bool:
    """Whether it is no thing that is seen, or a sentence of its own follows, which needs the verb before it."""
    if _REMARK.search(thing[:_LOOK_AT]):
        return True
    if re.search(r",\s+(?:and|but)\b[^.!?]*\b(?:is|are|has|have)\b", thing):
        return True
    return bool(re.search(r",\s+(?:and|but|so|or)\s+(?:he|she|they|it|we|you|[A-Z]\w+)\b", thing))


RULE = Rule(
    _NAME,
    "“There is” at a place",
    "“Behind the counter there's a dog” is “Behind the counter, a dog”: the place and the thing are the picture. Where "
    "the thing acts (“there's a man waving”) it can lead the sentence itself. A plain “There's a dog.” is not marked.",
    Group.ECONOMY,
    _find,
    Scope.SCENE,
)
