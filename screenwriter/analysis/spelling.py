"""Which words a dictionary does not have, and what they may have been meant to be.

Knows nothing of scripts: names that a script makes its own are the window's to leave out. Hunspell is loaded with the
first question; it must never be loaded by the window's process, which a long search for corrections would stop.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from screenwriter.analysis.hints.word_lists import word_set

LANGUAGES = ("en_US", "en_GB")
_MOST = 7  # corrections
_LIKE_A_NAME = 0.72  # of 1: how much a name of the script must look like the word to be offered before other words
_LONGEST = 60  # letters; Hunspell thinks for seconds about longer ones
_KNOWN = word_set(
    # What people say, and what stands on the pages of scripts; general dictionaries leave these out.
    "ain't tis twas 'em em 'til til 'cause 'bout 'round y'all ma'am o'clock 'n gonna gotta wanna kinda sorta dunno "
    "lemme gimme outta lotta coulda shoulda woulda musta c'mon d'you s'pose s'okay ya yep yup nope nah yeah uh um "
    "er hmm hm mm mmm mhm shh psst ugh eh huh aha ooh aah whoa wow ouch oops ow oi ok okay int ext pov mos "
    "vo os oc sfx vfx cont cont'd intercut voiceover offscreen onscreen closeup montage teaser backstory "
    "flashback flashforward smartphone laptop selfie wifi internet email app online website blog texting voicemail "
    "upstage downstage midsentence mid"
)
_CONTRACTED = re.compile(r"'(?:d've|ll've|d|ll|ve|re|s)$", re.IGNORECASE)
"""I'd, she'll, they've, who're: a right word before them makes a right word of all."""


class Speller:
    """The dictionaries in one folder, each loaded when it is first asked.

    Raises:
        OSError: a dictionary is missing (from any method).
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._dictionaries: dict[str, Any] = {}

    def misspelt(self, language: str, words: Iterable[str]) -> tuple[str, ...]:
        """Those that the dictionary does not have, in their order."""
        dictionary = self._dictionary(language)
        return tuple(word for word in words if not _is_right(dictionary, word))

    def corrections(self, language: str, word: str, names: Sequence[str] = ()) -> tuple[str, ...]:
        """The likeliest first; names of the script that look much like it come before words of the dictionary."""
        if len(word) > _LONGEST:
            return ()
        dictionary = self._dictionary(language)
        found = [_in_case_of(word, name) for name in _names_like(word, names)]
        found += [one for one in dictionary.suggest(word) if one != word]
        return tuple(dict.fromkeys(found))[:_MOST]

    def _dictionary(self, language: str) -> Any:
        if language not in LANGUAGES:
            raise ValueError(f"no dictionary {language!r}")
        if language not in self._dictionaries:
            from hunspell import Hunspell

            self._dictionaries[language] = Hunspell(language, hunspell_data_dir=str(self._folder))
        return self._dictionaries[language]


def _is_right(dictionary: Any, word: str) -> bool:
    if len(word) > _LONGEST:
        return False
    forms = (word, _CONTRACTED.sub("", word), _without_accents(word))  # café, naïve
    return any(form.lower() in _KNOWN or dictionary.spell(form) for form in dict.fromkeys(forms))


def _without_accents(word: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign))


def _names_like(word: str, names: Sequence[str]) -> list[str]:
    if not word[:1].isupper():
        return []
    likeness = {name: SequenceMatcher(None, word.lower(), name.lower()).ratio() for name in names}
    near = [name for name in likeness if likeness[name] >= _LIKE_A_NAME]
    return sorted(near, key=lambda name: (-likeness[name], name))[:2]


def _in_case_of(word: str, name: str) -> str:
    return name.upper() if word.isupper() else name.capitalize() if name.isupper() else name
