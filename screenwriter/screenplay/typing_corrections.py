"""What is put right behind a typed sign: dashes, dots, slips of the keyboard (editing.md section 3).

Pure: told what stands before the caret, answers one replacement. Applying it, and taking it back, is the editor's.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from screenwriter.screenplay.auto_detection import PROSE, is_lone_i
from screenwriter.screenplay.elements import ElementKind

_ENDS_WORD = frozenset(' \n\t.,;:!?"”’)]—–…')
_WORD = re.compile(r"(?:[^\W\d_]|['’])+$")
_TWO_CAPITALS = re.compile(r"([A-Z])([A-Z])([a-z]+)$")
_SHORT_FORMS = frozenset({"OKed", "OKing", "MCed", "MCing", "IDed", "IDing", "PhD"})


@dataclass(frozen=True, slots=True)
class CorrectionRules:
    """Which slips are put right. ``words`` maps a wrong spelling in small letters to the right one."""

    dashes: bool = False
    ellipsis: bool = False
    capital_i: bool = True
    double_capitals: bool = True
    words: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Correction:
    """``old`` becomes ``new``; ``behind`` letters stand between its end and the caret.

    ``word`` is what taking it back counts against, in small letters; "" for signs, which are no words.
    """

    old: str
    new: str
    behind: int = 0
    word: str = ""


def correction_for(
    rules: CorrectionRules, kind: ElementKind, before: str, typed: str, left_alone: Collection[str] = ()
) -> Correction | None:
    """What is to be put right now that ``typed``, one sign, stands behind ``before``; None: nothing.

    Args:
        left_alone: words in small letters that the writer wants as they are.
    """
    if len(typed) != 1:
        return None
    if kind not in PROSE:
        return None
    if sign := _sign_for(rules, before + typed):
        return sign
    if typed not in _ENDS_WORD and not (rules.capital_i and typed == "'"):
        return None
    if rules.capital_i and is_lone_i(kind, before, typed) and "i" not in left_alone:
        return Correction("i", "I", 1, "i")
    found = _WORD.search(before)
    if found is None or typed == "'" or found.group(0).casefold() in left_alone:
        return None
    return _word_for(rules, found.group(0))


def _sign_for(rules: CorrectionRules, text: str) -> Correction | None:
    if rules.dashes and text.endswith("--") and not text.endswith("---") and "—" not in text[-3:]:
        return Correction("--", "—")
    if rules.ellipsis and text.endswith("...") and text[-4:-3] not in (".", "…"):
        return Correction("...", "…")
    return None


def _word_for(rules: CorrectionRules, word: str) -> Correction | None:
    right = rules.words.get(word.casefold().replace("’", "'"))
    if right is not None and (new := in_case_of(word, right)) != word:
        return Correction(word, new, 1, word.casefold())
    slip = _TWO_CAPITALS.fullmatch(word) if rules.double_capitals else None
    if slip is None or word in _SHORT_FORMS or slip[3] == "s":  # TVs, IDs
        return None
    return Correction(word, slip[1] + slip[2].lower() + slip[3], 1, word.casefold())


def in_case_of(word: str, right: str) -> str:
    """The right spelling with the capitals of what was typed: ``Teh`` gives ``The``, ``TEH`` gives ``THE``."""
    if len(word) > 1 and word.isupper():
        return right.upper()
    return right[:1].upper() + right[1:] if word[:1].isupper() else right
