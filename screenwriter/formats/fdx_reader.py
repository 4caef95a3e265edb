"""FDX to a screenplay (fdx.md sections 2 and 3)."""

from screenwriter.formats.fdx_content import read_content
from screenwriter.formats.fdx_geometry import read_page_format
from screenwriter.formats.fdx_production import read_production
from screenwriter.formats.fdx_smart_type import read_smart_lists
from screenwriter.formats.fdx_title_page import read_title_page
from screenwriter.formats.fdx_xml import parse_fdx
from screenwriter.screenplay.document import Screenplay


def read_fdx(data: bytes) -> Screenplay:
    """Read a Final Draft file.

    The bytes stay with the screenplay as ``fdx_source``, so that saving it as FDX keeps what is not read here.

    Raises:
        ScriptFormatError: as ``parse_fdx`` does; a damaged file is refused whole, never read by half.
    """
    root = parse_fdx(data)
    page_format = read_page_format(root)
    return Screenplay(
        title_page=read_title_page(root),
        elements=tuple(read.element for read in read_content(root, page_format)),
        page_format=page_format,
        production=read_production(root),
        smart_lists=read_smart_lists(root),
        fdx_source=data,
    )
