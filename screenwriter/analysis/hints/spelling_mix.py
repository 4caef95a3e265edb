"""American and British spelling of one word in one script."""

import re
from collections import defaultdict
from collections.abc import Iterator

from screenwriter.analysis.hints.rewrites import rewritten
from screenwriter.analysis.hints.rule import Group, Rule
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.messages import Hint
from screenwriter.screenplay.elements import ElementKind

_NAME = "spelling_mix"
_STEMS = {
    "gray": "grey", "color": "colour", "neighbor": "neighbour", "harbor": "harbour", "parlor": "parlour",
    "armor": "armour", "honor": "honour", "odor": "odour", "rumor": "rumour", "favor": "favour", "flavor": "flavour",
    "humor": "humour", "labor": "labour", "vapor": "vapour", "center": "centre", "theater": "theatre",
    "fiber": "fibre", "meager": "meagre", "somber": "sombre", "realize": "realise", "recognize": "recognise",
    "organize": "organise", "apologize": "apologise", "mustache": "moustache", "pajama": "pyjama", "plow": "plough",
    "jewelry": "jewellery", "gray-haired": "grey-haired", "skeptic": "sceptic", "mold": "mould",
    "smolder": "smoulder", "traveler": "traveller", "aluminum": "aluminium",
}  # fmt: skip
"""American and British spelling of words whose forms only add an ending."""
_OTHER = {british: american for american, british in _STEMS.items()}
_ENDINGS = "s|es|d|ed|r|rs|ing|ish|ful|less|y|al|ly|ness|hood|men|man"
_WORD = re.compile(
    r"(?<![\w'’-])(?P<stem>"
    + "|".join(sorted((*_STEMS, *_OTHER), key=len, reverse=True))
    + rf")(?P<ending>{_ENDINGS})?(?!['’](?!s\b)|[\w-])"
)
_PROSE = (ElementKind.ACTION.value, ElementKind.DIALOGUE.value)
_TIMES_COMMONER = 2


def _find(script: HintScript) -> Iterator[Hint]:
    places: dict[str, list[tuple[int, re.Match[str]]]] = defaultdict(list)
    for index in script.printed:
        if script.kind(index) in _PROSE:
            for match in _WORD.finditer(script.text(index)):
                if not script.is_quoted(index, match.start()):
                    places[match["stem"]].append((index, match))
    for american, british in _STEMS.items():
        rare, usual = sorted((american, british), key=lambda stem: len(places[stem]))
        if places[rare] and len(places[usual]) >= _TIMES_COMMONER * len(places[rare]):
            for index, match in places[rare]:
                message = f"“{match.group()}” here, “{usual}” elsewhere in the script: keep to one spelling."
                hint = Hint(_NAME, index, match.start(), match.end(), message)
                ending = match["ending"] or ""
                stem = usual[:-1] if usual.endswith("e") and ending[:1] in ("e", "i", "r") else usual
                is_sure = not (ending[:1] in ("d", "r") and not usual.endswith("e"))
                yield rewritten(hint, match.start(), match.end(), stem + ending) if is_sure else hint


RULE = Rule(
    _NAME,
    "Two spellings of a word",
    "The script spells a word the American way in one place and the British way in most others. Only words in small "
    "letters are compared, so that names keep theirs.",
    Group.CONSISTENCY,
    _find,
)
