"""Where an FDX file says that its elements stand: ``PageLayout``, ``ElementSettings``, ``MoresAndContinueds``."""

from dataclasses import replace
from xml.etree.ElementTree import Element as Node

from screenwriter.formats.fdx_types import standard_kind
from screenwriter.formats.fdx_xml import is_yes, number
from screenwriter.screenplay.elements import ElementKind, Style
from screenwriter.screenplay.page_format import LETTER, LINE_POINTS, Alignment, ElementFormat, PageFormat

_ALIGNMENTS = {"center": Alignment.CENTER, "centered": Alignment.CENTER, "right": Alignment.RIGHT}
_STYLES = {"bold": Style.BOLD, "italic": Style.ITALIC, "underline": Style.UNDERLINE}
_HUNDREDTH = 0.0051  # Final Draft rounds inches to hundredths


def read_page_format(root: Node) -> PageFormat | None:
    """The geometry of a file; None where it is the standard Letter page or the file says nothing about it."""
    page_format = _with_paper(LETTER, root.find("PageLayout"))
    page_format = _with_breaks(page_format, root.find("MoresAndContinueds/DialogueBreaks"))
    changed: dict[ElementKind, ElementFormat] = {}
    for settings in root.findall("ElementSettings"):
        kind = standard_kind(settings.get("Type", ""))
        if kind in (None, ElementKind.SECTION, ElementKind.SYNOPSIS):
            continue
        standard = LETTER.element(kind)
        if kind is ElementKind.GENERAL and settings.get("Type", "").lower() != "general":
            continue
        found = read_element_format(settings, standard)
        if found != standard:
            changed[kind] = found
    if action := changed.get(ElementKind.ACTION):
        changed[ElementKind.CENTERED] = replace(action, alignment=Alignment.CENTER)
    page_format = page_format.with_elements(changed)
    return None if page_format == LETTER else page_format


def read_element_format(settings: Node, standard: ElementFormat) -> ElementFormat:
    """One ``ElementSettings``; what it does not say, or says impossibly, is as in ``standard``."""
    paragraph = settings.find("ParagraphSpec")
    spec = {} if paragraph is None else paragraph.attrib
    left = _near(number(spec.get("LeftIndent")), standard.left_inches)
    right = _near(number(spec.get("RightIndent")), standard.right_inches)
    if right <= left or left < 0:
        left, right = standard.left_inches, standard.right_inches
    space = number(spec.get("SpaceBefore"))
    starts_page = spec.get("StartsNewPage")
    return ElementFormat(
        left,
        right,
        standard.space_before_lines if space is None else max(0.0, space / LINE_POINTS),
        _line_spacing(spec.get("Spacing"), standard.line_spacing),
        _alignment(spec.get("Alignment"), standard.alignment),
        _near(number(spec.get("FirstIndent")), standard.first_indent_inches),
        _style(settings.find("FontSpec"), standard.style),
        standard.starts_new_page if starts_page is None else is_yes(starts_page),
        _paginates_as(settings, standard),
    )


def paginates_as(root: Node) -> dict[str, str]:
    """The type whose break rules each type of a file follows."""
    return {
        settings.get("Type", ""): behaviour.get("PaginateAs", "")
        for settings in root.findall("ElementSettings")
        if (behaviour := settings.find("Behavior")) is not None
    }


def _with_paper(page_format: PageFormat, layout: Node | None) -> PageFormat:
    if layout is None:
        return page_format
    size = layout.find("PageSize")
    paper = {} if size is None else size.attrib
    width, height = number(paper.get("Width")), number(paper.get("Height"))
    found = replace(
        page_format,
        width_inches=width if width and 3 <= width <= 40 else page_format.width_inches,
        height_inches=height if height and 3 <= height <= 40 else page_format.height_inches,
        top_margin_points=_points(layout, "TopMargin", page_format.top_margin_points),
        bottom_margin_points=_points(layout, "BottomMargin", page_format.bottom_margin_points),
        header_margin_points=_points(layout, "HeaderMargin", page_format.header_margin_points),
        footer_margin_points=_points(layout, "FooterMargin", page_format.footer_margin_points),
    )
    return found if found.usable_points >= LINE_POINTS else page_format


def _with_breaks(page_format: PageFormat, breaks: Node | None) -> PageFormat:
    if breaks is None:
        return page_format
    more = breaks.get("DialogueBottom", page_format.more_text)
    automatic = breaks.get("AutomaticCharacterContinueds")
    return replace(
        page_format,
        more_text=more if is_yes(breaks.get("BottomOfPage", "Yes")) else "",
        continued_text=breaks.get("DialogueTop", page_format.continued_text),
        automatic_continueds=page_format.automatic_continueds if automatic is None else is_yes(automatic),
    )


def _points(layout: Node, name: str, standard: float) -> float:
    found = number(layout.get(name))
    return standard if found is None or found < 0 else found


def _near(found: float | None, standard: float) -> float:
    return standard if found is None or abs(found - standard) < _HUNDREDTH else found


def _line_spacing(value: str | None, standard: float) -> float:
    found = number(value)
    return found if found and 0.5 <= found <= 4 else standard


def _alignment(value: str | None, standard: Alignment) -> Alignment:
    return standard if value is None else _ALIGNMENTS.get(value.lower(), Alignment.LEFT)


def _style(font: Node | None, standard: Style) -> Style:
    if font is None or font.get("Style") is None:
        return standard
    style = Style(0)
    for name in font.get("Style", "").lower().split("+"):
        style |= _STYLES.get(name.strip(), Style(0))
    return style


def _paginates_as(settings: Node, standard: ElementFormat) -> ElementKind | None:
    """Only headings' and action's rules differ from a type's own; a type that follows itself says nothing."""
    behaviour = settings.find("Behavior")
    if behaviour is None or behaviour.get("PaginateAs") is None:
        return standard.paginates_as
    named = standard_kind(behaviour.get("PaginateAs", ""))
    own = standard_kind(settings.get("Type", ""))
    is_telling = named in (ElementKind.SCENE_HEADING, ElementKind.ACTION) and named is not own
    return named if is_telling else None
