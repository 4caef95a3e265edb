"""One character spelt two ways in the cues."""

import re
from collections.abc import Iterator

from screenwriter.analysis.hints.rewrites import rewritten
from screenwriter.analysis.hints.rule import Group, Rule
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.analysis.hints.words import edit_distance
from screenwriter.messages import Hint

_NAME = "inconsistent_name"
_LEAST_LETTERS = 4
_MOST_RARE = 2  # cues of the spelling taken for a slip
_TIMES_COMMONER = 2


def _find(script: HintScript) -> Iterator[Hint]:
    names = sorted(script.cast, key=lambda name: len(script.cast[name]), reverse=True)
    for place, rare in enumerate(names):
        if len(script.cast[rare]) > _MOST_RARE:
            continue
        usual = next((name for name in names[:place] if _is_slip(script, rare, name)), None)
        if usual:
            for cue in script.cast[rare]:
                message = f"“{rare}” speaks here; the script's other cues say “{usual}”: is it the same person?"
                hint = Hint(_NAME, cue, 0, len(script.text(cue)), message)
                at = script.text(cue).upper().find(rare)
                yield rewritten(hint, at, at + len(rare), usual) if at >= 0 else hint


def _is_slip(script: HintScript, rare: str, usual: str) -> bool:
    if len(script.cast[usual]) < _TIMES_COMMONER * len(script.cast[rare]):
        return False
    if _letters(rare) == _letters(usual):
        return True  # DR. VOSS and DR VOSS, JEAN-LUC and JEAN LUC
    one, other = re.sub(r"\s+", " ", rare), re.sub(r"\s+", " ", usual)
    if abs(len(one) - len(other)) > 1 or min(len(one), len(other)) < _LEAST_LETTERS:
        return False
    if re.sub(r"\D", "", one) != re.sub(r"\D", "", other) or _differs_by_one_letter_word(one, other):
        return False
    # A name that action or dialogue also uses is somebody of their own.
    return edit_distance(one, other) == 1 and not _is_mentioned(script, rare)


def _letters(name: str) -> str:
    return "".join(c for c in name if c.isalnum())


def _differs_by_one_letter_word(one: str, other: str) -> bool:
    """GUARD A and GUARD B are two guards."""
    pairs = zip(one.split(), other.split(), strict=False)
    return any(a != b and (len(a) <= 2 or len(b) <= 2) for a, b in pairs)


def _is_mentioned(script: HintScript, name: str) -> bool:
    word = re.compile(rf"\b{re.escape(name)}\b", re.IGNORECASE)
    cues = set(script.cast[name])
    return any(word.search(script.text(index)) for index in script.printed if index not in cues)


RULE = Rule(
    _NAME,
    "Name spelt two ways",
    "A cue one letter away from a common one, which nothing else in the script mentions, is most often a slip; "
    "reports and sides would count it as another actor.",
    Group.CONSISTENCY,
    _find,
)
