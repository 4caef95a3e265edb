"""He or she: which of the two the script's action uses of whom, so that a draft does not change it on the way."""

import re
from collections.abc import Iterable, Mapping

_HE, _SHE = frozenset({"he", "his", "him", "himself"}), frozenset({"she", "her", "hers", "herself"})
_WORD = re.compile(r"[^\W\d_]+")
_SENTENCE = re.compile(r"(?<=[.?!])\s+")


def pronouns_of(names: Iterable[str], actions: Iterable[str]) -> dict[str, str]:
    """``he`` or ``she`` for each of these (one word each, casefolded) whom action names alone beside one of the two,
    the more frequent; nobody else."""
    names = frozenset(names)
    counts: dict[str, int] = {}
    for action in actions:
        for sentence in _SENTENCE.split(action):
            named, said = _named_and_said(sentence, names)
            if len(named) == 1 and len(said) == 1:
                name = next(iter(named))
                counts[name] = counts.get(name, 0) + (1 if "he" in said else -1)
    return {name: "he" if count > 0 else "she" for name, count in counts.items() if count}


def mistaken_pronouns(text: str, known: Mapping[str, str], present: Iterable[str]) -> int:
    """How many sentences of an action call somebody he who is she, or the other way round; or use a pronoun that is
    nobody's, where it is known of all those present (casefolded words of names)."""
    present = frozenset(present)
    mistakes, last = 0, ""
    theirs = {known[name] for name in present if name in known}
    is_known_of_all = bool(present) and all(name in known for name in present)
    for sentence in _SENTENCE.split(text):
        named, said = _named_and_said(sentence, present)
        if len(named) == 1:
            last = known.get(next(iter(named)), "")
        if len(said) == 1 and len(named) <= 1:
            one = next(iter(said))
            mistakes += one != last if last else is_known_of_all and one not in theirs
    return mistakes


def _named_and_said(sentence: str, names: frozenset[str]) -> tuple[set[str], set[str]]:
    words = {word.casefold() for word in _WORD.findall(sentence)}
    said = {pronoun for pronoun, forms in (("he", _HE), ("she", _SHE)) if words & forms}
    return words & names, said
