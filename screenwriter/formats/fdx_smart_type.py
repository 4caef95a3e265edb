"""The SmartType lists of an FDX file: read into the model, and written where the model or the script has more."""

from collections.abc import Iterable, Sequence
from xml.etree.ElementTree import Element as Node
from xml.etree.ElementTree import SubElement

from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element
from screenwriter.screenplay.smart_lists import SmartLists

_LISTS = {
    "characters": ("Characters", "Character"),
    "extensions": ("Extensions", "Extension"),
    "intros": ("SceneIntros", "SceneIntro"),
    "locations": ("Locations", "Location"),
    "times": ("TimesOfDay", "TimeOfDay"),
    "transitions": ("Transitions", "Transition"),
}
_SEPARATORS = {"SceneIntros": ". ", "TimesOfDay": " - "}


def read_smart_lists(root: Node) -> SmartLists:
    """The lists of a file; empty where it has none."""
    node = root.find("SmartType")
    if node is None:
        return SmartLists()
    return SmartLists(**{name: _entries(node, holder, tag) for name, (holder, tag) in _LISTS.items()})


def refresh_smart_type(root: Node, screenplay: Screenplay, old: Sequence[Element]) -> None:
    """Write the lists as the script has them, and add who and what place is new since the file was read.

    ``old`` are the elements that the file held.
    """
    before, now = Screenplay(elements=tuple(old)), screenplay
    lists = screenplay.smart_lists
    if root.find("SmartType") is None and lists == SmartLists():
        return
    wanted = {name: getattr(lists, name) for name in _LISTS}
    wanted["characters"] = _with(wanted["characters"], (n for n in now.characters() if n not in before.characters()))
    wanted["locations"] = _with(wanted["locations"], (n for n in now.places() if n not in before.places()))
    present = read_smart_lists(root)
    for name, (holder, tag) in _LISTS.items():
        if wanted[name] != getattr(present, name):
            _write(root, holder, tag, wanted[name])


def _entries(node: Node, holder: str, tag: str) -> tuple[str, ...]:
    return tuple(text for one in node.findall(f"{holder}/{tag}") if (text := "".join(one.itertext()).strip()))


def _with(names: tuple[str, ...], added: Iterable[str]) -> tuple[str, ...]:
    known = {name.casefold() for name in names}
    return (*names, *(name for name in added if name.casefold() not in known))


def _write(root: Node, holder: str, tag: str, entries: Sequence[str]) -> None:
    node = root.find("SmartType")
    node = SubElement(root, "SmartType") if node is None else node
    listed = node.find(holder)
    if listed is None:
        listed = SubElement(node, holder, {"Separator": _SEPARATORS[holder]} if holder in _SEPARATORS else {})
    old = {"".join(one.itertext()).strip(): one for one in listed.findall(tag)}
    for one in list(listed):
        listed.remove(one)
    for entry in entries:
        if entry in old:
            listed.append(old[entry])
        else:
            SubElement(listed, tag).text = entry
