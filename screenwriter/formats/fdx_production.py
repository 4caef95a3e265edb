"""Revision sets, scene breaks and the numbering scheme of an FDX file (fdx.md sections 1 and 4)."""

from dataclasses import replace
from xml.etree.ElementTree import Element as Node
from xml.etree.ElementTree import SubElement

from screenwriter.formats.fdx_xml import is_yes
from screenwriter.screenplay.production import Production
from screenwriter.screenplay.revisions import MARK, MARK_INCHES, Revisions, RevisionSet
from screenwriter.screenplay.scene_continueds import SceneBreaks
from screenwriter.screenplay.scene_numbers import SceneNumbering

_SHOWN = {"active": "active", "all": "all", "none": "none"}


def read_production(root: Node) -> Production:
    """What a file says about production. It has no place for locked numbers or locked pages that anybody knows of."""
    return Production(
        revisions=_read_revisions(root.find("Revisions")),
        numbering=SceneNumbering(scheme="A1" if _scheme(root) == "A1" else "1A"),
        scene_breaks=_read_breaks(root.find("MoresAndContinueds/SceneBreaks")),
    )


def change_production(root: Node, production: Production) -> None:
    """Write it into a file that says otherwise; what already agrees stays as it is."""
    known = read_production(root)
    if production.revisions != known.revisions:
        _write_revisions(root, production.revisions, known.revisions)
    if production.scene_breaks != known.scene_breaks:
        _write_breaks(root, production.scene_breaks)
    if production.numbering.scheme != known.numbering.scheme:
        options = root.find("SceneNumberOptions")
        options = SubElement(root, "SceneNumberOptions") if options is None else options
        options.set("NumberScheme", production.numbering.scheme)


def revision_number(value: str | None) -> int:
    """A ``RevisionID``; 0 for the original text and for what is no number."""
    try:
        return max(0, int((value or "0").strip()))
    except ValueError:
        return 0


def _scheme(root: Node) -> str:
    options = root.find("SceneNumberOptions")
    return "" if options is None else options.get("NumberScheme", "").strip().upper()


def _read_revisions(node: Node | None) -> Revisions:
    if node is None:
        return Revisions()
    sets = tuple(
        RevisionSet(
            revision_number(one.get("ID")),
            one.get("Name", "").strip() or f"Revision {one.get('ID')}",
            _colour(one.get("Color"), "#000000"),
            _colour(one.get("PageColor"), "#FFFFFF"),
            one.get("Mark") or MARK,
        )
        for one in node.findall("Revision")
        if revision_number(one.get("ID"))
    )
    return Revisions(
        sets or Revisions().sets,
        revision_number(node.get("ActiveSet")) or (sets[0].number if sets else 1),
        is_yes(node.get("RevisionMode")),
        _SHOWN.get(node.get("RevisionsShown", "").strip().lower(), "all"),
    )


def _write_revisions(root: Node, wanted: Revisions, known: Revisions) -> None:
    node = root.find("Revisions")
    if node is None:
        node = SubElement(root, "Revisions", {"Location": f"{MARK_INCHES:.2f}"})
    node.set("ActiveSet", str(wanted.active))
    node.set("RevisionMode", "Yes" if wanted.is_on else "No")
    if wanted.shown != known.shown or "RevisionsShown" not in node.attrib:
        node.set("RevisionsShown", {"active": "Active", "none": "None"}.get(wanted.shown, "All"))
    if node.find("Revision") is not None and wanted.sets == known.sets:
        return
    old = {revision_number(one.get("ID")): one for one in node.findall("Revision")}
    for one in old.values():
        node.remove(one)
    for one in wanted.sets:
        written = old.get(one.number, Node("Revision", {"FullRevision": "No", "Style": ""}))
        for name, value in (("ID", str(one.number)), ("Mark", one.mark), ("Name", one.name)):
            written.set(name, value)
        for name, colour, usual in (("Color", one.colour, "#000000"), ("PageColor", one.page_colour, "#FFFFFF")):
            if _colour(written.get(name), usual) != colour or name not in written.attrib:
                written.set(name, _long_colour(colour))
        node.append(written)


def _colour(value: str | None, usual: str) -> str:
    """``#RRRRGGGGBBBB`` by its high bytes, or ``#RRGGBB``."""
    digits = (value or "").strip().lstrip("#")
    if len(digits) == 12:
        digits = digits[0:2] + digits[4:6] + digits[8:10]
    try:
        int(digits, 16)
    except ValueError:
        return usual
    return f"#{digits.upper()}" if len(digits) == 6 else usual


def _long_colour(colour: str) -> str:
    digits = colour.lstrip("#")
    return "#" + "".join(2 * digits[place : place + 2] for place in (0, 2, 4))


def _read_breaks(node: Node | None) -> SceneBreaks:
    if node is None:
        return SceneBreaks()
    usual = SceneBreaks()
    return SceneBreaks(
        is_yes(node.get("SceneBottomOfPage")),
        is_yes(node.get("SceneTopOfNext")),
        node.get("SceneBottom", usual.bottom_text),
        node.get("SceneTop", usual.top_text),
        is_yes(node.get("ContinuedNumber")),
    )


def _write_breaks(root: Node, breaks: SceneBreaks) -> None:
    parent = root.find("MoresAndContinueds")
    parent = SubElement(root, "MoresAndContinueds") if parent is None else parent
    node = parent.find("SceneBreaks")
    node = SubElement(parent, "SceneBreaks") if node is None else node
    node.set("ContinuedNumber", "Yes" if breaks.counts else "No")
    node.set("SceneBottom", breaks.bottom_text)
    node.set("SceneBottomOfPage", "Yes" if breaks.at_bottom else "No")
    node.set("SceneTop", breaks.top_text)
    node.set("SceneTopOfNext", "Yes" if breaks.at_top else "No")


def without_locks(production: Production) -> Production:
    """What of it a file of this format can say."""
    shown = "all" if production.revisions.shown == "up_to_active" else production.revisions.shown
    return Production(
        revisions=replace(
            production.revisions,
            shown=shown,
            sets=tuple(replace(one, date="") for one in production.revisions.sets),
        ),
        numbering=SceneNumbering(scheme=production.numbering.scheme),
        scene_breaks=production.scene_breaks,
    )
