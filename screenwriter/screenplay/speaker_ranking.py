"""Who speaks next: the order of names on a cue (editing.md section 4)."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence

from screenwriter.screenplay.cues import character_name
from screenwriter.screenplay.elements import Element, ElementKind

_INTRODUCED = re.compile(r"\b([A-Z][A-Z'’.\-]+(?: [A-Z][A-Z'’.\-]*){0,3}),? \(?\d")
"""A name in capitals with an age behind it: ``AMA OSEI, 30`` or ``AMA (30s)``."""


def rank_speakers(
    spoken: Sequence[str],
    named: Sequence[str] = (),
    speeches: Mapping[str, int] | None = None,
    last_spoken: Mapping[str, int] | None = None,
    listed: Collection[str] = (),
) -> list[str]:
    """Every known name once, the likeliest next speaker first.

    Args:
        spoken: speakers of this scene in order, one entry a speech.
        named: characters named in this scene, in order of mention.
        speeches: speeches in the whole script by name.
        last_spoken: for equal numbers of speeches, the higher the later.
        listed: names that only stand in a list.
    """
    speeches, last_spoken = speeches or {}, last_spoken or {}
    last_speaker = spoken[-1:]
    latest_first = list(dict.fromkeys(reversed(spoken)))
    alternating = [name for name in latest_first if name not in last_speaker]
    silent = [name for name in named if name not in latest_first]
    others = sorted(speeches, key=lambda name: (-speeches[name], -last_spoken.get(name, -1), name))
    return list(dict.fromkeys([*alternating, *silent, *last_speaker, *others, *sorted(listed)]))


def scene_before(elements: Sequence[Element], index: int) -> Sequence[Element]:
    """The elements of the scene that holds ``index``, heading included, up to before ``index``."""
    start = index
    while start > 0:
        start -= 1
        if elements[start].kind is ElementKind.SCENE_HEADING:
            break
    return elements[start:index]


def speakers_of(scene: Iterable[Element]) -> list[str]:
    """Names on the cues of a scene, in order, one entry a speech."""
    cues = (character_name(element.text) for element in scene if element.kind is ElementKind.CHARACTER)
    return [name for name in cues if name]


def names_mentioned(scene: Iterable[Element], known: Collection[str]) -> list[str]:
    """Characters named in a scene's heading, cast or action, in order of mention.

    A known name counts where it begins with a capital (``Will`` is a character, ``will`` is not); an unknown one where
    it is introduced in capitals with an age.
    """
    pattern = _any_of(known)
    found: list[str] = []
    for element in scene:
        if element.kind not in (ElementKind.SCENE_HEADING, ElementKind.ACTION, ElementKind.CAST_LIST):
            continue
        mentions = [(match.start(), match.group(1)) for match in _INTRODUCED.finditer(element.text)]
        starts_known = {start for start, name in mentions if any(_begins_with(name, other) for other in known)}
        mentions = [mention for mention in mentions if mention[0] not in starts_known]
        if pattern is not None:
            mentions += [
                (match.start(), match.group(0).upper())
                for match in pattern.finditer(element.text)
                if not match.group(0)[0].islower()
            ]
        found.extend(name for _, name in sorted(mentions))
    return list(dict.fromkeys(found))


def _begins_with(name: str, other: str) -> bool:
    return name == other or name.startswith(other + " ")


def _any_of(names: Collection[str]) -> re.Pattern[str] | None:
    if not names:
        return None
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)", re.IGNORECASE)
