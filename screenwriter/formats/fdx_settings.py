"""Writing geometry: our template for new files, and a changed page format into a file that has its own (fdx.md 9)."""

from xml.etree.ElementTree import Element as Node
from xml.etree.ElementTree import SubElement

from screenwriter.formats.fdx_geometry import read_element_format, read_page_format
from screenwriter.formats.fdx_types import TYPE_NAMES, standard_kind
from screenwriter.screenplay.elements import ElementKind, Style
from screenwriter.screenplay.page_format import LETTER, LINE_POINTS, ElementFormat, PageFormat

# Return key, shortcut, and the type whose break rules apply where that is not the page format's to say.
_BEHAVIOUR = {
    ElementKind.GENERAL: ("General", "0", "General"),
    ElementKind.SCENE_HEADING: ("Action", "1", "Scene Heading"),
    ElementKind.ACTION: ("Action", "2", "Action"),
    ElementKind.CHARACTER: ("Dialogue", "3", "Character"),
    ElementKind.PARENTHETICAL: ("Dialogue", "4", "Parenthetical"),
    ElementKind.DIALOGUE: ("Action", "5", "Dialogue"),
    ElementKind.TRANSITION: ("Scene Heading", "6", "Transition"),
    ElementKind.SHOT: ("Action", "7", "General"),
    ElementKind.CAST_LIST: ("Action", "8", "General"),
    ElementKind.NEW_ACT: ("Scene Heading", "9", "General"),
    ElementKind.END_OF_ACT: ("New Act", ":", "Character"),
    ElementKind.LYRIC: ("Action", "", "Dialogue"),
    ElementKind.COLD_OPENING: ("Scene Heading", "", "General"),
}
_IN_CAPITALS = frozenset(
    {
        ElementKind.SCENE_HEADING, ElementKind.CHARACTER, ElementKind.TRANSITION, ElementKind.SHOT,
        ElementKind.CAST_LIST, ElementKind.NEW_ACT, ElementKind.END_OF_ACT, ElementKind.COLD_OPENING,
    }
)  # fmt: skip


def template(page_format: PageFormat) -> Node:
    """An empty script of ours with all standard element settings."""
    root = Node("FinalDraft", {"DocumentType": "Script", "Template": "No", "Version": "5"})
    SubElement(root, "Content")
    _set_paper(root, page_format)
    for kind in _BEHAVIOUR:
        root.append(_settings(kind, page_format.element(kind)))
    _set_breaks(root, page_format)
    options = {"LeftLocation": "0.75", "RightLocation": "7.38", "NumberScheme": "1A"}
    SubElement(root, "SceneNumberOptions", {**options, "ShowNumbersOnLeft": "Yes", "ShowNumbersOnRight": "Yes"})
    return root


def change_page_format(root: Node, page_format: PageFormat | None) -> None:
    """Write a page format into a file that says otherwise; what already agrees stays as it is."""
    wanted = page_format or LETTER
    if read_page_format(root) == page_format:
        return
    _set_paper(root, wanted)
    _set_breaks(root, wanted)
    seen = set()
    for settings in root.findall("ElementSettings"):
        kind = standard_kind(settings.get("Type", ""))
        if kind not in _BEHAVIOUR:
            continue
        seen.add(kind)
        if read_element_format(settings, LETTER.element(kind)) != wanted.element(kind):
            _set_element(settings, kind, wanted.element(kind))
    for kind in _BEHAVIOUR:
        if kind not in seen and wanted.element(kind) != LETTER.element(kind):
            root.append(_settings(kind, wanted.element(kind)))


def _set_paper(root: Node, page_format: PageFormat) -> None:
    layout = root.find("PageLayout")
    if layout is None:
        layout = SubElement(root, "PageLayout", {"BreakDialogueAndActionAtSentences": "Yes"})
    for name in ("Top", "Bottom", "Header", "Footer"):
        layout.set(f"{name}Margin", f"{getattr(page_format, f'{name.lower()}_margin_points'):g}")
    size = layout.find("PageSize")
    if size is None:
        size = SubElement(layout, "PageSize")
    size.set("Height", inches(page_format.height_inches))
    size.set("Width", inches(page_format.width_inches))


def _set_breaks(root: Node, page_format: PageFormat) -> None:
    breaks = root.find("MoresAndContinueds/DialogueBreaks")
    if breaks is None:
        parent = root.find("MoresAndContinueds")
        if parent is None:
            parent = SubElement(root, "MoresAndContinueds")
        breaks = SubElement(parent, "DialogueBreaks", {"TopOfNext": "Yes"})
    breaks.set("AutomaticCharacterContinueds", "Yes" if page_format.automatic_continueds else "No")
    breaks.set("BottomOfPage", "Yes" if page_format.more_text else "No")
    breaks.set("DialogueBottom", page_format.more_text or "(MORE)")
    breaks.set("DialogueTop", page_format.continued_text)


def _settings(kind: ElementKind, shown: ElementFormat) -> Node:
    settings = Node("ElementSettings", {"Type": TYPE_NAMES[kind]})
    _set_element(settings, kind, shown)
    return settings


def _set_element(settings: Node, kind: ElementKind, shown: ElementFormat) -> None:
    return_key, shortcut, breaks_as = _BEHAVIOUR[kind]
    styles = ["AllCaps"] if kind in _IN_CAPITALS else []
    styles += [style.name.title() for style in Style if style in shown.style and style.name]
    _child(settings, "FontSpec", {"Font": "Courier Prime", "Size": "12"}).set("Style", "+".join(styles))
    paragraph = _child(settings, "ParagraphSpec", {"Leading": "Regular"})
    paragraph.set("Alignment", shown.alignment.name.title())
    paragraph.set("FirstIndent", inches(shown.first_indent_inches))
    paragraph.set("LeftIndent", inches(shown.left_inches))
    paragraph.set("RightIndent", inches(shown.right_inches))
    paragraph.set("SpaceBefore", points(shown.space_before_lines))
    paragraph.set("Spacing", f"{shown.line_spacing:g}")
    paragraph.set("StartsNewPage", "Yes" if shown.starts_new_page else "No")
    behaviour = _child(settings, "Behavior", {"ReturnKey": return_key, "Shortcut": shortcut})
    behaviour.set("PaginateAs", TYPE_NAMES[shown.paginates_as] if shown.paginates_as else breaks_as)


def _child(parent: Node, tag: str, attributes: dict[str, str]) -> Node:
    found = parent.find(tag)
    return SubElement(parent, tag, attributes) if found is None else found


def inches(value: float) -> str:
    """A position as Final Draft writes it, with more than two decimals only where they tell something."""
    return f"{value:.2f}" if abs(value - round(value, 2)) < 1e-9 else f"{value:.4f}"


def points(lines: float) -> str:
    """Body lines in points."""
    return f"{lines * LINE_POINTS:g}"
