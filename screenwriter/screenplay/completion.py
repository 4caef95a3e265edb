"""What can complete a cue, a scene heading part by part, or a transition (editing.md section 4).

Pure: given what stands before the caret and the lists, answers the candidates. Who may speak next is
``speaker_ranking``'s, what the script uses ``script_words``'.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from screenwriter.screenplay.cues import TIMES_OF_DAY, cue_extensions

INTROS = ("INT.", "EXT.", "INT./EXT.", "I/E.")
EXTENSIONS = ("(V.O.)", "(O.S.)", "(O.C.)", "(SUBTITLE)")
TRANSITIONS = (
    "CUT TO:", "FADE IN:", "FADE OUT", "FADE TO:", "DISSOLVE TO:", "BACK TO:", "MATCH CUT TO:", "JUMP CUT TO:",
    "FADE TO BLACK", "SMASH CUT TO:", "TIME CUT:",
)  # fmt: skip
HEADING_SEPARATOR = " - "

_INTRO = re.compile(r"\s*(INT\.?/EXT|EXT\.?/INT|INT|EXT|EST|I\.?/E|E\.?/I)(\.\s*|\s+)", re.IGNORECASE)
_BARE_INTRO = re.compile(r"\s*(INT\.?/EXT|EXT\.?/INT|INT|EXT|EST|I\.?/E|E\.?/I)\s*", re.IGNORECASE)


class Part(Enum):
    """Which part of an element is being completed."""

    SPEAKER = "speaker"
    EXTENSION = "extension"
    INTRO = "intro"
    LOCATION = "location"
    TIME = "time"
    TRANSITION = "transition"


@dataclass(frozen=True, slots=True)
class Completion:
    """Candidates for ``text[start:]`` of which ``typed`` stands already; best first, never empty.

    ``lead`` goes before an accepted candidate, ``trail`` behind it.
    """

    part: Part
    start: int
    typed: str
    items: tuple[str, ...]
    lead: str = ""
    trail: str = ""


def complete_cue(
    before: str, speakers: Callable[[], Sequence[str]], extensions: Sequence[str] = EXTENSIONS
) -> Completion | None:
    """Names for a cue, or extensions once a bracket is open.

    Args:
        speakers: asked only when a name is wanted; ranked.
    """
    bracket = before.rfind("(")
    if bracket > before.rfind(")"):
        present = cue_extensions(before[:bracket])
        return _matching(Part.EXTENSION, bracket, before[bracket:], (e for e in extensions if e not in present))
    if ")" in before:
        return None
    start = len(before) - len(before.lstrip(" @"))
    return _matching(Part.SPEAKER, start, before[start:], speakers())


def complete_extension(before: str, extensions: Sequence[str] = EXTENSIONS) -> Completion | None:
    """All extensions that a finished cue does not have yet."""
    present = cue_extensions(before)
    items = tuple(extension for extension in extensions if extension not in present)
    lead = "" if before.endswith(" ") else " "
    return Completion(Part.EXTENSION, len(before), "", items, lead=lead) if items else None


def complete_heading(
    before: str,
    locations: Callable[[str], Sequence[str]],
    script_times: Sequence[str] = (),
    usual_times: Sequence[str] = TIMES_OF_DAY,
) -> Completion | None:
    """Candidates for the part of a heading that the caret is in.

    Args:
        locations: given an intro, the known locations with those of this intro first.
        script_times: times the script uses, before the usual ones.
        usual_times: what is a time in any script, and what the writer added.
    """
    part, start = heading_part(before)
    typed = before[start:]
    if part is Part.INTRO:
        return _matching(Part.INTRO, start, typed, INTROS, trail=" ") if typed else None
    intro = intro_of(before)
    if part is Part.LOCATION:
        lead = "" if before[:start].endswith(" ") else " "
        return _matching(Part.LOCATION, start, typed, locations(intro), lead=lead)
    times = dict.fromkeys([*(t for t in script_times if t in usual_times), *usual_times, *script_times])
    place = before[_intro_end(before) :].upper()
    stem = place[: len(place) - len(typed)]
    deeper = [location[len(stem) :] for location in locations(intro) if location.startswith(stem)]
    return _matching(Part.TIME, start, typed, dict.fromkeys([*times, *deeper]))


def complete_transition(
    before: str, script_transitions: Sequence[str] = (), usual: Sequence[str] = TRANSITIONS
) -> Completion | None:
    """Transitions that begin as typed; nothing for an empty one."""
    typed = before.lstrip()
    if not typed:
        return None
    return _matching(Part.TRANSITION, len(before) - len(typed), typed, dict.fromkeys([*script_transitions, *usual]))


def heading_part(before: str) -> tuple[Part, int]:
    """The part of a heading the caret is in, by the separators before it, and where that part begins."""
    begin = _intro_end(before)
    separator = before.rfind(HEADING_SEPARATOR, begin)
    if separator >= 0:
        return Part.TIME, separator + len(HEADING_SEPARATOR)
    if begin:
        return Part.LOCATION, begin
    return Part.INTRO, 0


def intro_of(heading: str) -> str:
    """The intro of a heading in capitals without its full stop; empty if it has none."""
    match = _INTRO.match(heading)
    return match.group(1).upper() if match else ""


def next_part_separator(heading: str) -> str | None:
    """What Tab at the end of a heading adds to open its next part; None: the heading has its last part.

    An empty string: the present part is still empty, so its own list opens.
    """
    part, start = heading_part(heading)
    if part is Part.INTRO:
        return ". " if _BARE_INTRO.fullmatch(heading) else HEADING_SEPARATOR
    if part is Part.LOCATION:
        return HEADING_SEPARATOR if heading[start:].strip() else ""
    return None if heading[start:].strip() else ""


def _intro_end(heading: str) -> int:
    match = _INTRO.match(heading)
    return match.end() if match else 0


def _matching(
    part: Part, start: int, typed: str, items: Iterable[str], *, lead: str = "", trail: str = ""
) -> Completion | None:
    """The items that begin as typed; an item typed to its end comes first, alone it needs no completing."""
    wanted = typed.upper()
    found = [item for item in items if item.upper().startswith(wanted)]
    exact = [item for item in found if item.upper() == wanted]
    longer = [item for item in found if item.upper() != wanted]
    if not longer:
        return None
    return Completion(part, start, typed, (*exact, *longer), lead, trail)
