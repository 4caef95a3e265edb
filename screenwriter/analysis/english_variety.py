"""Which English a script is written in, by words that Americans and Britons spell differently.

Only words in small letters tell: a Center on a sign is a name. One word tells three times at most, so that a script
about the grey sea is not British for that alone.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

ENOUGH = 10
"""Telling words before anything is guessed where some speak for the one and some for the other."""
_ENOUGH_UNOPPOSED = 6
_CLEAR_SHARE = 0.75
_MOST_OF_ONE = 3

_OUR = (
    "arb|ard|arm|behavi|clam|col|demean|endeav|fav|ferv|flav|harb|hon|hum|lab|neighb|od|parl|ranc|rum|sav|splend|"
    "tum|val|vap|vig|misdemean"
)
_OR_ENDINGS = "s|ed|ing|ful|fully|less|ite|ites|able|ably|hood|hoods|y|ies|er|ers|ly"
_ISE = (
    "agon|apolog|author|bapt|capital|categor|character|civil|colon|critic|dramat|emphas|energ|equal|fantas|fertil|"
    "final|general|harmon|hospital|hypnot|ideal|immun|industrial|jeopard|legal|local|material|maxim|memor|minim|mobil|"
    "modern|neutral|normal|organ|paralyt|patron|penal|personal|polar|prior|public|real|recogn|sanit|scandal|scrutin|"
    "social|special|stabil|steril|summar|symbol|sympath|terror|tranquill?|traumat|util|vandal|victim|visual|vocal"
)
_LL = (
    "bevel|carol|channel|chisel|counsel|dial|duel|enamel|equal|flannel|fuel|funnel|gambol|grovel|initial|"
    "jewel|kennel|label|level|libel|marshal|marvel|model|panel|pedal|pencil|quarrel|ravel|revel|rival|shovel|shrivel|"
    "signal|snivel|spiral|swivel|total|towel|travel|trowel|tunnel|unravel|yodel"
)
_RE = "calib|cent|fib|lit|lust|meag|och|sab|sepulch|somb|spect|theat|manoeuv"
_BRITISH = re.compile(
    rf"(?:(?:{_OUR})our(?:{_OR_ENDINGS})?"
    rf"|(?:{_ISE})is(?:e|es|ed|ing|er|ers|ation|ations)|(?:anal|paral|catal)ys(?:e|es|ed|ing)"
    rf"|(?:{_LL})l(?:ed|ing|er|ers)"
    rf"|(?:{_RE})re(?:s|d)?"
    "|grey|greys|greying|greyish|plough(?:s|ed|ing|man)?|tyres?|kerbs?|pyjamas?|moustaches?|moustached"
    "|mum|mums|whilst|amongst|cheques?|sceptic(?:s|al|ally|ism)?|aluminium|programmes?|defences?|offences?|licences?"
    "|practis(?:e|es|ed|ing)|pretences?|mould(?:s|y|ed|ing)?|smoulder(?:s|ed|ing)?|moult(?:s|ed|ing)?|draughts?"
    "|draughty|cosy|cosier|cosily|aeroplanes?|ageing|artefacts?|skilful(?:ly)?|wilful(?:ly)?|fulfils?|enrols?"
    "|instalments?|sulphur|paediatric\\w*|anaesthe\\w+|gaols?|yoghurts?|jewellery|woollen|marvellous(?:ly)?"
    "|storeys?|tonnes|arse|arses|bloke|blokes|learnt|spoilt|manoeuvr\\w+"
    ")"
)
_AMERICAN = re.compile(
    rf"(?:(?:{_OUR})or(?:{_OR_ENDINGS})?"
    rf"|(?:{_ISE})iz(?:e|es|ed|ing|er|ers|ation|ations)|(?:anal|paral|catal)yz(?:e|es|ed|ing)"
    rf"|(?:{_LL})(?:ed|ing|er|ers)"
    "|centers?|centered|fibers?|liters?|luster|meager|ocher|saber|sabers|somber|specter|specters|theaters?|caliber"
    "|gray|grays|graying|grayish|plow(?:s|ed|ing)?|pajamas?|mustaches?|mustached|mom|moms|skeptic(?:s|al|ally|ism)?"
    "|aluminum|defense|offense|pretense|mold(?:s|y|ed|ing)?|smolder(?:s|ed|ing)?|cozy|cozier|cozily|airplanes?|aging"
    "|artifacts?|skillful(?:ly)?|willful(?:ly)?|fulfills?|enrolls?|installments?|sulfur|pediatric\\w*|anesthe\\w+"
    "|jewelry|woolen|marvelous(?:ly)?|gotten|sidewalks?|maneuver\\w*|toward"
    ")"
)
_WORD = re.compile(r"(?<![\w'’-])[a-z]{3,}(?![\w-])")


@dataclass(frozen=True, slots=True)
class Variety:
    """``language`` is en_US or en_GB, "" while nothing is clear; the counts are of telling words."""

    language: str
    american: int
    british: int


def variety_of(texts: Iterable[str]) -> Variety:
    """The English of these paragraphs."""
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update(_WORD.findall(text))
    american = british = 0
    for word, count in counts.items():
        if _BRITISH.fullmatch(word):
            british += min(count, _MOST_OF_ONE)
        elif _AMERICAN.fullmatch(word):
            american += min(count, _MOST_OF_ONE)
    told, most = american + british, max(american, british)
    language = ""
    if (told >= ENOUGH and most >= _CLEAR_SHARE * told) or most == told >= _ENOUGH_UNOPPOSED:
        language = "en_US" if american > british else "en_GB"
    return Variety(language, american, british)
