"""Interprets a page's drawing commands within bounds. Imported only when a PDF file is read: it brings pdfplumber.

A page may draw forms that draw forms; a few hundred bytes can ask for billions of letters that way.
"""

from typing import Any

from pdfminer.pdfinterp import PDFPageInterpreter
from pdfplumber.page import Page, PDFPageAggregatorWithMarkedContent

from screenwriter.formats.errors import ScriptFormatError
from screenwriter.formats.pdf_in_limits import MOST_FORMS_A_PAGE, MOST_LETTERS_A_PAGE


class BoundedDevice(PDFPageAggregatorWithMarkedContent):
    """Collects what a page draws until it is too much."""

    letters = 0
    forms = 0

    def begin_figure(self, *arguments: Any) -> None:
        """A form or a picture. Raises ScriptFormatError: ``unpacks_too_large``."""
        self.forms += 1
        if self.forms > MOST_FORMS_A_PAGE:
            raise ScriptFormatError("unpacks_too_large", detail="forms")
        super().begin_figure(*arguments)

    def render_char(self, *arguments: Any, **more: Any) -> float:
        """One letter. Raises ScriptFormatError: ``unpacks_too_large``."""
        self.letters += 1
        if self.letters > MOST_LETTERS_A_PAGE:
            raise ScriptFormatError("unpacks_too_large", detail="letters")
        return super().render_char(*arguments, **more)


def interpret(page: Page) -> None:
    """Lay a page's letters and rules out, for ``page.chars`` and the like to find."""
    device = BoundedDevice(page.pdf.rsrcmgr, pageno=page.page_number, laparams=None)
    PDFPageInterpreter(page.pdf.rsrcmgr, device).process_page(page.page_obj)
    page._layout = device.get_result()
