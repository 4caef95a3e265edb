"""What one line of Fountain can be (fountain.md section 3): questions about a line, none about its neighbours.

Lines here have had notes and boneyard lifted out. The reader asks; the writer learns by reading what it wrote.
"""

import re

INVISIBLE = (
    "\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064"
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c\ufeff"
)
"""Zero-width signs and direction marks: they do not hide a marker at the start of a line."""

_START = re.compile(rf"[\s{INVISIBLE}]*")
_HEADING = re.compile(r"[*_]*(?:INT\.?/EXT|EXT\.?/INT|I\.?/E|E\.?/I|INT|EXT|EST)[.\s]", re.IGNORECASE)
_FORCED_HEADING = re.compile(r"\.[*_]*[^\W_]")
_SCENE_NUMBER = re.compile(r"#((?:[^\W_]|[.\-])+)#$")
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_LONE_TRANSITIONS = frozenset(
    {"FADE OUT.", "FADE OUT:", "FADE TO BLACK.", "FADE TO BLACK:", "CUT TO BLACK.", "CUT TO BLACK:"}
)


def split_start(line: str) -> tuple[str, str]:
    """White space and invisible signs at the start of a line, and the rest."""
    first = line[:1]
    if first > " " and first < "\u0080":
        return "", line
    end = _START.match(line).end()  # type: ignore[union-attr]  # an empty match always succeeds
    return line[:end], line[end:]


def invisible_signs(start: str) -> str:
    """What stays of a line's start once white space is ignored."""
    return "".join(sign for sign in start if sign in INVISIBLE)


def is_page_break(bare: str) -> bool:
    """Three or more ``=`` and nothing else."""
    rule = bare.rstrip()
    return len(rule) >= 3 and not rule.strip("=")


def is_centered(bare: str) -> bool:
    """``> text <``."""
    return bare.startswith(">") and len(bare) > 1 and bare.rstrip().endswith("<")


def is_parenthetical(bare: str) -> bool:
    """``(...)`` filling its line; only means something inside a speech."""
    return bare.startswith("(") and bare.rstrip().endswith(")")


def is_heading(bare: str) -> bool:
    """Begins with a scene heading's prefix, in any case, emphasis marks before it allowed."""
    return _HEADING.match(bare) is not None


def is_forced_heading(bare: str) -> bool:
    """A full stop and then directly, but for emphasis marks, a letter or digit."""
    return _FORCED_HEADING.match(bare) is not None


def is_any_heading(bare: str) -> bool:
    """A scene heading by its prefix or by its full stop."""
    return is_forced_heading(bare) or is_heading(bare)


def is_transition(bare: str) -> bool:
    """In capitals ending in exactly ``TO:``, or another usual form; ``bare`` still has its trailing spaces."""
    return (bare.endswith("TO:") and not has_lower_case(bare)) or bare in _LONE_TRANSITIONS


def is_cue(bare: str) -> bool:
    """A name in capitals, with extensions in brackets and perhaps a last ``^``; the ``@`` form is not meant here."""
    name = bare.rstrip()
    name = name[:-1] if name.endswith("^") else name
    if "(" in name:
        name = _IN_BRACKETS.sub("", name)
    name = name.rstrip()
    if not name or name[-1] == ":" or "^" in name or has_lower_case(name):
        return False
    return any(sign.isupper() for sign in name)


def has_lower_case(text: str) -> bool:
    """Whether any sign is a lower-case letter."""
    return text != text.upper() and any(sign.islower() for sign in text)


def split_scene_number(heading: str) -> tuple[str, str | None]:
    """A heading without its ``#14A#``, and the number; the heading comes stripped and goes stripped."""
    if not heading.endswith("#"):
        return heading, None
    opened = heading.rfind("#", 0, len(heading) - 1)
    match = _SCENE_NUMBER.match(heading, max(opened, 0)) if opened >= 0 else None
    if match is None or (opened > 0 and not heading[opened - 1].isspace()):
        return heading, None
    return heading[:opened].rstrip(), match[1]
