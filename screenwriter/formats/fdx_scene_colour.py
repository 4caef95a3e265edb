"""A scene's colour in a Final Draft file: ``Color`` of its ``SceneProperties`` (fdx.md section 6, rule 8)."""

from xml.etree.ElementTree import Element as Node

_NONE = ("", "#ffffff")
"""White is what Final Draft writes for a scene without a colour."""


def scene_colour(heading: Node) -> str:
    """The colour as ``#rrggbb``; "" for none, for white and for what is no colour."""
    properties = heading.find("SceneProperties")
    digits = ("" if properties is None else properties.get("Color", "")).strip().removeprefix("#").lower()
    if len(digits) == 12:  # 16 bits a channel: the high bytes say it
        digits = digits[0:2] + digits[4:6] + digits[8:10]
    if len(digits) != 6 or any(digit not in "0123456789abcdef" for digit in digits):
        return ""
    return "" if f"#{digits}" in _NONE else f"#{digits}"


def set_scene_colour(heading: Node, colour: str) -> None:
    """Give a heading this colour, or none with ""; a colour of the file that says the same stays as it is spelled."""
    if scene_colour(heading) == colour:
        return
    properties = heading.find("SceneProperties")
    if properties is None:
        properties = Node("SceneProperties")
        heading.insert(0, properties)
    if not colour:
        properties.attrib.pop("Color", None)
        return
    digits = colour.removeprefix("#").upper()
    properties.set("Color", "#" + "".join(2 * digits[place : place + 2] for place in (0, 2, 4)))
