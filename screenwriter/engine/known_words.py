"""Whether a word is one, by the dictionaries that also mark misspelt words in the window."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from screenwriter.analysis.spelling import LANGUAGES, Speller
from screenwriter.storage.locations import resources_dir


def word_check(folder: Path | None = None) -> Callable[[str], bool]:
    """A question to all dictionaries, each loaded here; one that is missing has every word, so nothing is doubted.

    Args:
        folder: of the dictionaries; None: those shipped.
    """
    speller = Speller(folder or resources_dir() / "words")
    languages = LANGUAGES
    try:
        for language in languages:
            speller.misspelt(language, ("a",))
    except (OSError, ImportError):
        return lambda word: True

    @cache
    def is_word(word: str) -> bool:
        return any(not speller.misspelt(language, (word,)) for language in languages)

    return is_word
