"""Lists of words written as one blank-separated string, which is how they are read and checked."""


def word_set(words: str) -> frozenset[str]:
    """The words of a blank-separated list."""
    return frozenset(words.split())


def any_of(words: str) -> str:
    """A pattern for any of the words in a blank-separated list, longest first so that none hides another."""
    return "(?:" + "|".join(sorted(words.split(), key=len, reverse=True)) + ")"
