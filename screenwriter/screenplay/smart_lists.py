"""The lists a script brings along for completion: who and where, and the words of headings, cues and cuts."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SmartLists:
    """Each list in its own order and spelling, as found in the script's file (fdx.md section 3 rule 10)."""

    characters: tuple[str, ...] = ()
    extensions: tuple[str, ...] = ()
    intros: tuple[str, ...] = ()
    locations: tuple[str, ...] = ()
    times: tuple[str, ...] = ()
    transitions: tuple[str, ...] = ()
