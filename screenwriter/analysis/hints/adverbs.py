"""Sentences of action that lean on adverbs."""

from collections.abc import Iterator

from screenwriter.analysis.hints.rule import Group, Rule
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
    "hillbilly shapely comely earthly paperly tinkly twinkly spindly rumbly nearly namely"
)
_LEAST = 5  # letters
_IN_SENTENCE = 2
_IN_PARAGRAPH = 3


def _find(script: HintScript) -> Iterator[Hint]:
    for index in script.action:
        adverbs = [t for t in script.tokens(index) if _is_adverb(t) and t.lower not in script.name_words]
        adverbs = [t for t in adverbs if not script.is_quoted(index, t.start)]
        by_sentence = [[t for t in adverbs if start <= t.start < end] for start, end in script.sentences(index)]
        heavy = [found for found in by_sentence if len(found) >= _IN_SENTENCE]
        if not heavy and len(adverbs) >= _IN_PARAGRAPH:
            heavy = [adverbs]
        for found in heavy:
            # A word said twice, is a rhythm somebody chose.
            if len({t.lower for t in found}) > 1:
                words = " and ".join(f"“{t.text}”" for t in found[:2])
                message = f"{len(found)} adverbs close together, {words}: a stronger verb may carry it alone."
                yield Hint(_NAME, index, found[0].start, found[-1].end, message)


def _is_adverb(token: Token) -> bool:
    word = token.lower
    return len(word) >= _LEAST and word.endswith("ly") and word.isalpha() and word not in _NOT_ADVERBS


RULE = Rule(
    _NAME,
    "Leaning on adverbs",
    "Two -ly adverbs in one sentence of action, or three in a paragraph, usually stand where a stronger verb "
    "should: “walks slowly and carefully” is “creeps”. One alone is never marked.",
    Group.ECONOMY,
    _find,
)
