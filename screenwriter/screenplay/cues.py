"""Anatomy of cues and scene headings: name and extensions, intro, location and time of day.

Rules: ``spec/reports.md`` section 1 and ``spec/editing.md`` section 4.
"""

import re
from dataclasses import dataclass

TIMES_OF_DAY = (
    "DAY", "NIGHT", "MORNING", "AFTERNOON", "EVENING", "LATER", "MOMENTS LATER", "CONTINUOUS", "THE NEXT DAY",
    "DAWN", "DUSK", "SUNRISE", "SUNSET", "NOON", "MIDNIGHT", "SAME", "SAME TIME",
)  # fmt: skip
"""Defaults of Final Draft's list first (editing.md section 4), then those common in real scripts."""

_INTRO = re.compile(r"^\s*(INT\.?/EXT|EXT\.?/INT|INT|EXT|EST|I\.?/E|E\.?/I)(\.\s*|\s+)", re.IGNORECASE)
_SEPARATOR = re.compile(r"\s+[-–—]+\s+")
_EXTENSION = re.compile(r"\s*\([^()]*\)\s*")


@dataclass(frozen=True, slots=True)
class HeadingParts:
    """A scene heading taken apart: ``INT. MILL - LOFT - DAY`` is intro INT, location ``MILL - LOFT``, time DAY."""

    intro: str
    location: str
    time: str


def character_name(cue: str) -> str:
    """The speaker of a cue: no extensions, ``@`` or ``^``, in capitals; empty if nothing is left."""
    bare = _EXTENSION.sub(" ", cue).strip().lstrip("@").rstrip("^").strip()
    return re.sub(r"\s+", " ", bare).upper()


def cue_extensions(cue: str) -> tuple[str, ...]:
    """The bracketed extensions of a cue in order, brackets included: ``("(V.O.)", "(CONT'D)")``."""
    return tuple(match.group(0).strip() for match in _EXTENSION.finditer(cue))


def split_heading(heading: str) -> HeadingParts:
    """Take a heading apart.

    The last `` - `` part is a time if it is in the time list or the only one after the location (reports.md section 1);
    the rest is the location.
    """
    match = _INTRO.match(heading)
    intro = match.group(1).upper() if match else ""
    rest = heading[match.end() :].strip() if match else heading.strip()
    pieces = _SEPARATOR.split(rest)
    if len(pieces) == 1:
        return HeadingParts(intro, rest, "")
    last = pieces[-1].strip().upper()
    if len(pieces) > 2 and last not in TIMES_OF_DAY:
        return HeadingParts(intro, rest, "")
    cut = list(_SEPARATOR.finditer(rest))[-1]
    return HeadingParts(intro, rest[: cut.start()].strip(), rest[cut.end() :].strip())


def heading_place(heading: str) -> str:
    """The location of a heading in capitals, without intro and time of day."""
    return split_heading(heading).location.upper()
