"""What a writer may say of a character (reports.md 1, 8). Pure."""

import hashlib
from dataclasses import dataclass

GENDERS = ("not stated", "woman", "man", "other")
"""Entered by the writer, never guessed from names."""


@dataclass(frozen=True, slots=True)
class CharacterFact:
    """What the writer said of a character (capitals): one of ``GENDERS``, and whose other name it is ("": its own)."""

    name: str
    gender: str = "not stated"
    same_as: str = ""


def exchange_key(first: str, second: str) -> str:
    """What a confirmed exchange is known by; a word changed in it, and it must be confirmed again."""
    return hashlib.blake2b(f"{first}\n{second}".encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
