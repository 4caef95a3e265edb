"""Sentences turned round: the passive made active, an -ing opening made a plain one; only where nothing can go wrong.

A pattern here takes the whole sentence. What it does not take, it leaves to the writer.
"""

import re

from screenwriter.analysis.hints.verb_forms import (
    THIRD_PERSONS,
    VERBS,
    base_of_gerund,
    base_of_participle,
    third_person,
)

_THING = r"(?:The|A|An|His|Her|Their|Its|Two|Three|Some)\s+(?:[a-z]+\s+)?[a-z]+"
_AGENT = (
    r"(?:the|a|an|two|three|his|her|their|its|some|several|another)\s+(?:[a-z]+\s+)?[a-z]+|someone|somebody|[A-Z]\w+"
)
_PASSIVE = re.compile(
    rf"(?P<thing>{_THING}|[A-Z][a-z]+)\s+(?:is|are|gets?)\s+(?P<verb>[a-z]+)(?:\s+(?P<way>up|down|off|out|away|over|aside|"
    rf"back|open))?\s+by\s+(?P<agent>{_AGENT})\s*(?P<end>[.!])"
)
_PRONOUNS = {"He": "him", "She": "her", "They": "them", "It": "it"}
_MANY = re.compile(
    r"^(?:two|three|several|some)\b|^(?:the|his|her|their)\s+(?:\w+\s+)?(?:men|women|children|people|police)$", re.I
)
_OPENING = re.compile(
    r"(?P<verb>[A-Z][a-z]+ing)(?P<rest>[^,.;:!?]*),\s+(?P<who>[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[A-Z][a-z]+)\s+(?P<main>[a-z]+)\b"
    r"(?P<end>[^,;:!?]*[.!])"
)


def active(sentence: str) -> str | None:
    """``The door is opened by Nora.`` gives ``Nora opens the door.``; None where it is not that plain."""
    match = _PASSIVE.fullmatch(sentence.strip())
    base = base_of_participle(match["verb"]) if match else None
    if match is None or base is None:
        return None
    thing = match["thing"]
    first = thing.split()[0]
    if first in _PRONOUNS:
        thing = _PRONOUNS[first]
    elif re.fullmatch(_THING, thing):
        thing = first.lower() + thing[len(first) :]
    agent = match["agent"]
    verb = base if _is_many(agent) else third_person(base)
    way = f" {match['way']}" if match["way"] else ""
    return f"{agent[0].upper()}{agent[1:]} {verb} {thing}{way}{match['end']}"


def _is_many(agent: str) -> bool:
    last = agent.split()[-1]
    is_plural = last.endswith("s") and not last.endswith(("ss", "us")) and not agent[0].isupper()
    return bool(_MANY.search(agent)) or is_plural


def plain_opening(sentence: str) -> str | None:
    """``Crossing to the window, she lifts the blind.`` gives ``She crosses to the window and lifts the blind.``"""
    match = _OPENING.fullmatch(sentence.strip())
    base = base_of_gerund(match["verb"]) if match else None
    if match is None or base is None:
        return None
    who = match["who"][0].upper() + match["who"][1:]
    main = match["main"]
    if main not in (VERBS if who == "They" else THIRD_PERSONS) or " and " in match["rest"] + match["end"]:
        return None
    verb = base if who == "They" else third_person(base)
    return f"{who} {verb}{match['rest']} and {main}{match['end']}"
