"""A script in the formats others read: which there are, and the bytes of each. The libraries are loaded when used."""

from collections.abc import Callable

from screenwriter.formats.errors import ScriptFormatError
from screenwriter.formats.print_layout import PrintOptions
from screenwriter.formats.print_selection import without_others
from screenwriter.screenplay.document import Screenplay


def export_script(
    screenplay: Screenplay,
    suffix: str,
    options: PrintOptions | None = None,
    on_page: Callable[[int, int], None] | None = None,
) -> bytes:
    """The bytes of a file to give away.

    Args:
        suffix: ``.pdf``, ``.docx``, ``.html``, ``.htm``, or ``.txt`` for text in the columns of a printed page.
        on_page: called before each sheet of a PDF file with its number and how many there are; what it raises ends the
            writing.
    Raises:
        ScriptFormatError: ``unknown_format``; nothing of the script is what the options want (``print_selection``).
    """
    if suffix == ".pdf":
        from screenwriter.formats.pdf_out import write_pdf

        return write_pdf(screenplay, options, on_page)
    options = options or PrintOptions()
    screenplay = without_others(screenplay, options.selection)
    if suffix == ".docx":
        from screenwriter.formats.docx_out import write_docx

        return write_docx(screenplay, options)
    if suffix in (".html", ".htm"):
        from screenwriter.formats.html_out import write_html

        return write_html(screenplay, options).encode("utf-8", "replace")
    if suffix == ".txt":
        from screenwriter.formats.plain_text import write_plain_text

        return write_plain_text(screenplay).encode("utf-8", "replace")
    raise ScriptFormatError("unknown_format", detail=suffix)
