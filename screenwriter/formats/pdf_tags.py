"""The structure of a PDF file (tags), so that screen readers read headings, paragraphs and nothing of the page's frame.

Every element of the script is one structure element, however many pages it stands on; what belongs to the page rather
than to the text, such as its number or (MORE), is an artifact.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from screenwriter.formats.sheets import Part
from screenwriter.screenplay.elements import ElementKind

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFPage
    from reportlab.pdfgen.canvas import Canvas

_HEADINGS = {
    ElementKind.SCENE_HEADING: "H2",
    ElementKind.NEW_ACT: "H2",
    ElementKind.COLD_OPENING: "H2",
    ElementKind.END_OF_ACT: "P",
}
_TITLE, _TITLE_PAGE = -2_000_000, -1_000_000
"""Owners of what stands on the title page: the title, and the first of its other lines; all before the script's."""


class Tags:
    """Collects marked content while pages are drawn. ``kinds`` are those of the script's elements, by index."""

    def __init__(self, canvas: "Canvas", kinds: Sequence[ElementKind]) -> None:
        self._canvas = canvas
        self._kinds = kinds
        self._marks: dict[int, list[tuple[int, int]]] = {}  # of an element: sheet, number of the marked content there
        self._owners: list[list[int]] = [[]]  # of a sheet's marked contents
        self._open: int | None = None
        self._title_owner = _TITLE

    @contextmanager
    def element(self, index: int | None, part: Part) -> Iterator[None]:
        """What is drawn inside belongs to an element; lines of one element that follow each other are one piece."""
        owner = self._title_owner if part is Part.TITLE_PAGE or index is None else index
        if self._open != owner:
            self._close()
            number = len(self._owners[-1])
            self._owners[-1].append(owner)
            self._marks.setdefault(owner, []).append((len(self._owners) - 1, number))
            self._canvas.addLiteral(f"/{self._role(owner)} <</MCID {number}>> BDC")
            self._open = owner
        yield

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """What is drawn inside is no text of the script."""
        self._close()
        self._canvas.addLiteral("/Artifact BMC")
        yield
        self._canvas.addLiteral("EMC")

    def end_title_line(self) -> None:
        """What is drawn next on the title page is another paragraph; the first is the title."""
        self._title_owner = max(self._title_owner + 1, _TITLE_PAGE)

    def close_page(self) -> None:
        """Before the sheet is finished."""
        self._close()
        self._owners.append([])

    def finish(self) -> None:
        """Write the structure into the document; all sheets are drawn."""
        from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObjectReference

        document = self._canvas._doc
        pages = document.Pages.pages
        order = sorted(self._marks)
        for owner in order:
            sheets = self._marks[owner]
            kids: list[object] = [
                number
                if sheet == sheets[0][0]
                else PDFDictionary({"Type": PDFName("MCR"), "Pg": document.Reference(pages[sheet]), "MCID": number})
                for sheet, number in sheets
            ]
            node = {
                "Type": PDFName("StructElem"),
                "S": PDFName(self._role(owner)),
                "P": PDFObjectReference("StructDocument"),
                "Pg": document.Reference(pages[sheets[0][0]]),
                "K": kids[0] if len(kids) == 1 else PDFArray(kids),
            }
            document.Reference(PDFDictionary(node), _name(owner))
        nodes = [PDFObjectReference(_name(owner)) for owner in order]
        whole = {"Type": PDFName("StructElem"), "S": PDFName("Document"), "P": PDFObjectReference("StructRoot")}
        document.Reference(PDFDictionary({**whole, "K": PDFArray(nodes)}), "StructDocument")
        numbers: list[object] = []
        for sheet, owners in enumerate(self._owners[: len(pages)]):
            numbers += [sheet, PDFArray([PDFObjectReference(_name(owner)) for owner in owners])]
            _set_parents(pages[sheet], sheet)
        root = {
            "Type": PDFName("StructTreeRoot"),
            "K": PDFObjectReference("StructDocument"),
            "ParentTree": PDFDictionary({"Nums": PDFArray(numbers)}),
            "ParentTreeNextKey": len(pages),
        }
        document.Catalog.StructTreeRoot = document.Reference(PDFDictionary(root), "StructRoot")
        document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})

    def _close(self) -> None:
        if self._open is not None:
            self._canvas.addLiteral("EMC")
            self._open = None

    def _role(self, owner: int) -> str:
        if owner < 0:
            return "H1" if owner == _TITLE else "P"
        return _HEADINGS.get(self._kinds[owner], "P")


def _name(owner: int) -> str:
    return f"Struct.{owner}"


def _set_parents(page: "PDFPage", sheet: int) -> None:
    """Give a page its key in the parent tree; the library writes only the attributes that it knows."""
    page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
    page.StructParents = sheet
    from reportlab.pdfbase.pdfdoc import PDFName

    page.Tabs = PDFName("S")
