"""Names of script files: which are free, which are the same, and what a title makes."""

from pathlib import Path

_LONGEST_STEM = 80


def free_name(path: Path) -> Path:
    """The path itself if nothing is there, else the first not taken of those with a number."""
    names = [path.with_stem(f"{path.stem}{suffix}") for suffix in ("", *(f" {n}" for n in range(2, 100)))]
    return next((name for name in names if not name.exists()), names[-1])


def stem_of(title: str) -> str:
    """What of a title every system allows in a file's name; "" where nothing is left."""
    words = "".join(sign if sign.isalnum() or sign in " -_'" else " " for sign in title)
    return " ".join(words.split())[:_LONGEST_STEM]


def is_same_file(one: Path, other: Path) -> bool:
    """Whether both lead to one file; by name where the disk can't tell."""
    try:
        return one.samefile(other)
    except OSError:
        return one == other
