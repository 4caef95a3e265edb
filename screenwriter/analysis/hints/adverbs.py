"""Sentences of action that lean on adverbs."""

import re
from collections.abc import Iterator

from screenwriter.analysis.hints.rewrites import cut, tidied
from screenwriter.analysis.hints.rule import Group, Rule, Scope
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.analysis.hints.word_lists import word_set
from screenwriter.analysis.hints.words import Token
from screenwriter.messages import Hint

_NAME = "adverbs"
_NOT_ADVERBS = word_set(
    "only early daily weekly monthly yearly hourly nightly likely unlikely lovely lonely friendly unfriendly "
    "ugly silly holy elderly lively deadly costly curly bubbly wobbly wrinkly prickly crumbly wooly woolly "
    "hilly chilly jolly oily smelly burly surly curly gnarly pearly scaly steely worldly ghostly motherly "
    "fatherly brotherly sisterly manly womanly cowardly orderly scholarly miserly leisurely timely untimely "
    "stately sickly sprightly unruly unseemly homely heavenly family belly jelly bully rally ally tally reply "
    "supply apply imply comply rely fly butterfly dragonfly july italy assembly anomaly monopoly melancholy "
    "lily gully folly trolley doily holly molly polly sally kelly billy emily multiply sly ply barfly firefly "
    "gadfly housefly mealy measly portly squiggly straggly bristly cuddly giggly grisly drizzly fuzzly frilly "
    "hillbilly shapely comely earthly paperly tinkly twinkly spindly rumbly nearly namely "
    "slightly barely hardly scarcely exactly nearly partly mostly"
)
_NEEDED = word_set(
    "hardly barely scarcely partly mostly exactly nearly finally slightly really simply entirely wholly half-heartedly "
    "badly differently similarly accordingly instantly immediately repeatedly briefly directly"
)
"""Adverbs that change what happens: cutting them is no rewrite."""
_DEGREE = re.compile(
    r"\b(?:very|so|too|more|most|less|as|how|is|are|was|were|looks|seems|not|n['’]t)\s+$", re.IGNORECASE
)
_CARRIED = re.compile(r"\b(?:is|are|looks|seems|sounds|feels)\s+\w+ly\b", re.IGNORECASE)
_PAUSED = re.compile(r":|--|[—–]|\b(?:almost|not|never)\b")
"""Between two adverbs: they are weighed one by one."""
_WHERE = re.compile(r"\s+(?:behind|above|below|under|over|opposite|in front|beside|across|at|into|in|on|to)\b")
_LEAST = 5  # letters
_IN_SENTENCE = 2
_IN_PARAGRAPH = 3


def _find(script: HintScript) -> Iterator[Hint]:
    for index in script.action:
        adverbs = [t for t in script.tokens(index) if is_adverb(t) and t.lower not in script.name_words]
        adverbs = [t for t in adverbs if not script.is_quoted(index, t.start)]
        by_sentence = [[t for t in adverbs if start <= t.start < end] for start, end in script.sentences(index)]
        heavy = [found for found in by_sentence if len(found) >= _IN_SENTENCE]
        if not heavy and len(adverbs) >= _IN_PARAGRAPH:
            heavy = [adverbs]
        for found in heavy:
            # A word said twice, is a rhythm somebody chose.
            between = script.text(index)[found[0].start : found[-1].end]
            if _is_place(script.text(index), found[0]) or _opens_fragment(script, index, found):
                continue
            if len({t.lower for t in found}) > 1 and not _PAUSED.search(between):
                words = " and ".join(f"“{t.text}”" for t in found[:2])
                message = f"{len(found)} adverbs close together, {words}: a stronger verb may carry it alone."
                hint = Hint(_NAME, index, found[0].start, found[-1].end, message)
                yield _without(script.text(index), hint, found)


def _is_place(text: str, adverb: Token) -> bool:
    """Whether it tells where: ``directly behind her``."""
    return adverb.lower in ("directly", "immediately") and bool(_WHERE.match(text, adverb.end))


def _opens_fragment(script: HintScript, index: int, adverbs: list[Token]) -> bool:
    """``The needle turns. Slowly, steadily, like a clock.``: a sentence made of them is a rhythm somebody chose."""
    starts = {start for start, _ in script.sentences(index)}
    between = script.text(index)[adverbs[0].end : adverbs[1].start]
    after = script.text(index)[adverbs[1].end :]
    return adverbs[0].start in starts and between == ", " and bool(re.match(r",?\s+(?:like|as)\b|\s*[.!]", after))


def _without(text: str, hint: Hint, adverbs: list[Token]) -> Hint:
    """The hint with its adverbs cut, where none of them carries the meaning."""
    start, end = adverbs[0].start, adverbs[-1].end
    words = text[start:end]
    if _DEGREE.search(text[:start]) or any(t.lower in _NEEDED for t in adverbs) or _CARRIED.search(words):
        return hint
    for token in reversed(adverbs):
        words = words[: token.start - start] + words[token.end - start :]
    words = re.sub(r"^\s*(?:(?:and|but|then)\b|,)\s*", "", words) if not words.strip(" ,").isalpha() else words
    if re.fullmatch(r"[\s,]*(?:and|but|yet|then)?[\s,]*", words):  # slowly and carefully
        return cut(hint, text)
    before = text[start - 1 : start] == " "
    words = re.sub(r"\s+([.,;:!?])", r"\1", re.sub(r" {2,}", " ", words))
    words = words.lstrip(" ,") if before or start == 0 else words
    if not words or re.match(r"[.,;:!?]", words):
        return hint
    return tidied(hint, text, start, end, words)


def is_adverb(token: Token) -> bool:
    """Whether a word is an adverb by its ending, and none of the others that end so."""
    word = token.lower
    return len(word) >= _LEAST and word.endswith("ly") and word.isalpha() and word not in _NOT_ADVERBS


RULE = Rule(
    _NAME,
    "Leaning on adverbs",
    "Two -ly adverbs in one sentence of action, or three in a paragraph, usually stand where a stronger verb "
    "should: “walks slowly and carefully” is “creeps”. One alone is never marked.",
    Group.ECONOMY,
    _find,
    Scope.SCENE,
)
