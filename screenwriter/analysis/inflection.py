"""English endings: from a form to its word and from a word to the like form (``strode`` is ``stride`` as ``walked`` is
``walk``). Regular rules stand here; irregular forms come from the thesaurus."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

_VOWELS = "aeiou"
_ENDINGS = {
    "n": (("ies", "y", "s"), ("ses", "s", "s"), ("xes", "x", "s"), ("zes", "z", "s"), ("ches", "ch", "s"),
          ("shes", "sh", "s"), ("men", "man", "s"), ("s", "", "s")),
    "v": (("ies", "y", "s"), ("es", "e", "s"), ("es", "", "s"), ("s", "", "s"), ("ied", "y", "ed"), ("ed", "e", "ed"),
          ("ed", "", "ed"), ("ing", "e", "ing"), ("ing", "", "ing")),
    "a": (("iest", "y", "est"), ("est", "e", "est"), ("est", "", "est"), ("ier", "y", "er"), ("er", "e", "er"),
          ("er", "", "er")),
    "r": (),
}  # fmt: skip
"""Part of speech to ending, what the word has instead, and the form this makes of it."""


@dataclass(frozen=True, slots=True)
class Form:
    """A word and which form of it: "" the word itself, s, ed, ing, er or est."""

    word: str
    part: str  # n, v, a or r
    form: str


class Inflection:
    """Endings with the irregular forms of one thesaurus.

    Args:
        irregular: part of speech, form and word, such as ``("v", "strode", "stride")``.
        has_word: whether a word is one, of that part of speech.
    """

    def __init__(self, irregular: Iterable[tuple[str, str, str]], has_word: Callable[[str, str], bool]) -> None:
        self._has_word = has_word
        self._words_of: dict[tuple[str, str], list[str]] = {}
        self._forms_of: dict[tuple[str, str], list[str]] = {}
        for part, form, word in irregular:
            self._words_of.setdefault((part, form), []).append(word)
            self._forms_of.setdefault((part, word), []).append(form)

    def readings(self, text: str) -> list[Form]:
        """What a form may be, the word itself first; empty for an unknown one."""
        found = [Form(text, part, "") for part in "nvar" if self._has_word(text, part)]
        for part in "nvar":
            for word in self._words_of.get((part, text), ()):
                found.append(Form(word, part, _kind_of_irregular(part, text, word)))
            for ending, instead, form in _ENDINGS[part]:
                if not text.endswith(ending) or len(text) <= len(ending) + 1:
                    continue
                stem = text[: len(text) - len(ending)] + instead
                for word in (stem, _undoubled(stem)) if form not in ("s",) else (stem,):
                    if word and self._has_word(word, part):
                        found.append(Form(word, part, form))
        return list(dict.fromkeys(found))

    def inflected(self, word: str, part: str, form: str) -> str:
        """The like form of another word; of several words (``walk out``) the verb or the last noun changes."""
        if not form:
            return word
        if " " in word:
            first, _, rest = word.partition(" ")
            if part == "v":
                return f"{self.inflected(first, part, form)} {rest}"
            before, _, last = word.rpartition(" ")
            is_plural = last.endswith("s") and not last.endswith("ss")  # base on balls
            return f"{before} {self.inflected(last, part, form)}" if part == "n" and not is_plural else word
        irregular = [one for one in self._forms_of.get((part, word), ()) if _kind_of_irregular(part, one, word) == form]
        if irregular:
            return _best_past(irregular) if form == "ed" else irregular[0]
        return _regular(word, part, form)


def in_case_of(sample: str, text: str) -> str:
    """``text`` with the capitals of ``sample``: none, the first letter, or all."""
    if len(sample) > 1 and sample.isupper():
        return text.upper()
    return text[:1].upper() + text[1:] if sample[:1].isupper() else text


def _kind_of_irregular(part: str, form: str, word: str) -> str:
    if part == "v":
        if form.endswith("ing") and len(form) > len(word):
            return "ing"
        return "s" if form.endswith("s") and not word.endswith("s") else "ed"
    if part in "ar":
        return "er" if form.endswith("r") else "est"
    return "s"


def _best_past(forms: list[str]) -> str:
    """``took`` rather than ``taken``, ``went`` rather than ``gone``: pages tell what happened, not what has."""
    return next((form for form in forms if not form.endswith(("n", "ne", "ung", "unk", "um"))), forms[0])


def _regular(word: str, part: str, form: str) -> str:
    if form == "s":
        if part == "n" and word.endswith("man") and word != "human":
            return word[:-2] + "en"
        if word.endswith(("s", "x", "z", "ch", "sh")):
            return word + "es"
        return word[:-1] + "ies" if _ends_in_consonant_y(word) else word + "s"
    if form == "ing":
        if word.endswith("ie"):
            return word[:-2] + "ying"
        if word.endswith("e") and not word.endswith(("ee", "oe", "ye")):
            return word[:-1] + "ing"
        return _doubled(word) + "ing"
    if part in "ar" and _is_long(word):
        return f"{'more' if form == 'er' else 'most'} {word}"
    if word.endswith("e"):
        return word + form[1:]
    if _ends_in_consonant_y(word):
        return word[:-1] + "i" + form
    return _doubled(word) + form


def _is_long(word: str) -> bool:
    """Whether an adjective takes more and most: ``more careful``, but ``happier``."""
    groups = sum(
        1 for before, here in zip(" " + word, word, strict=False) if here in "aeiouy" and before not in "aeiouy"
    )
    groups -= word.endswith("e") and groups > 1
    return groups > 2 or (groups == 2 and not word.endswith(("y", "le", "ow")))


def _ends_in_consonant_y(word: str) -> bool:
    return len(word) > 1 and word.endswith("y") and word[-2] not in _VOWELS


def _doubled(word: str) -> str:
    """A short word of consonant, vowel, consonant doubles the last: ``grip``, ``gripp``."""
    is_short = sum(letter in _VOWELS for letter in word) == 1
    if is_short and len(word) > 2 and word[-1] not in "aeiouwxy" and word[-2] in _VOWELS:
        return word + word[-1]
    return word


def _undoubled(stem: str) -> str:
    return stem[:-1] if len(stem) > 2 and stem[-1] == stem[-2] else stem
