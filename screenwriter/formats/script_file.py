"""A script's file, whatever its format: the ending of its name says which.

Reads files; never writes one (``storage.atomic_file`` does), only makes the bytes.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from screenwriter.formats.errors import ScriptFormatError
from screenwriter.formats.fountain import read_fountain, write_fountain
from screenwriter.formats.plain_text import read_plain_text
from screenwriter.formats.text_decoding import decode, encode
from screenwriter.screenplay.document import Screenplay

FOUNTAIN_SUFFIXES = (".fountain", ".spmd")
TEXT_SUFFIXES = (*FOUNTAIN_SUFFIXES, ".txt")
FDX_SUFFIXES = (".fdx",)
SUFFIXES = (*TEXT_SUFFIXES, *FDX_SUFFIXES)
"""Formats a script lives in: what is written can be read again, whole."""

PRINT_SUFFIXES = (".pdf", ".docx")
"""Formats made for print, read as well as that lets them be; reading them can take seconds."""

IMPORT_SUFFIXES = (*PRINT_SUFFIXES, ".fadein", ".osf", ".highland", ".trelby", ".celtx")
"""Formats of other programs that are read and never written."""

EXPORT_SUFFIXES = (".pdf", ".docx", ".html", ".htm")
"""Formats written for others to read."""

LARGEST_FILE_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class ReadScript:
    """A script as read; ``format`` is ``fountain``, ``plain_text``, ``fdx``, or an import's suffix without its dot.

    ``warnings`` are the readers' codes.
    """

    screenplay: Screenplay
    format: str
    warnings: tuple[str, ...] = ()


def read_script(path: Path, on_page: Callable[[int, int], None] | None = None) -> ReadScript:
    """Read a script.

    Args:
        on_page: called before each page of a PDF file with its number and how many there are; what it raises ends the
            reading.
    Raises:
        ScriptFormatError: ``unknown_format``, ``too_large``, ``binary``; for FDX also ``not_well_formed`` and
            ``entity_bomb``; for PDF, Word and other programs' files those of their readers.
        OSError: the file cannot be opened or read.
    """
    suffix = path.suffix.lower()
    if suffix not in (*SUFFIXES, *IMPORT_SUFFIXES):
        raise ScriptFormatError("unknown_format", detail=suffix)
    return read_script_bytes(_read_bytes(path), suffix, on_page)


def read_script_bytes(data: bytes, suffix: str, on_page: Callable[[int, int], None] | None = None) -> ReadScript:
    """Read a script from a file's bytes; ``suffix`` is in ``SUFFIXES`` or ``IMPORT_SUFFIXES``.

    Raises like ``read_script``.
    """
    if suffix in IMPORT_SUFFIXES:
        return _read_import(data, suffix, on_page)
    if suffix in FDX_SUFFIXES:
        from screenwriter.formats.fdx import read_fdx

        return ReadScript(read_fdx(data), "fdx")
    if suffix not in TEXT_SUFFIXES:
        raise ScriptFormatError("unknown_format", detail=suffix)
    decoded = decode(data)
    columns = read_plain_text(decoded.text) if suffix not in FOUNTAIN_SUFFIXES else None
    screenplay = read_fountain(decoded.text) if columns is None else columns
    kind = "fountain" if columns is None else "plain_text"
    return ReadScript(replace(screenplay, traits=decoded.traits), kind, decoded.warnings)


def _read_import(data: bytes, suffix: str, on_page: Callable[[int, int], None] | None) -> ReadScript:
    if suffix == ".pdf":
        from screenwriter.formats.pdf_in import read_pdf

        return ReadScript(read_pdf(data, on_page), "pdf", ("read_from_print",))
    if suffix == ".docx":
        from screenwriter.formats.docx_in import read_docx

        return ReadScript(read_docx(data), "docx")
    if suffix == ".highland":
        from screenwriter.formats.highland_in import read_highland_text

        decoded = read_highland_text(data)
        return ReadScript(read_fountain(decoded.text), "highland", decoded.warnings)
    if suffix == ".trelby":
        from screenwriter.formats.trelby_in import read_trelby

        return ReadScript(read_trelby(data), "trelby")
    if suffix == ".celtx":
        from screenwriter.formats.celtx_in import read_celtx

        return ReadScript(read_celtx(data), "celtx")
    from screenwriter.formats.open_screenplay_in import read_fadein, read_open_screenplay

    is_archive = data.startswith(b"PK")  # a file of either name may be the other
    return ReadScript(read_fadein(data) if is_archive else read_open_screenplay(data), suffix.removeprefix("."))


def write_script(screenplay: Screenplay, path: Path) -> bytes:
    """The bytes a script's file is to hold; text files keep their encoding, byte order mark and line ends.

    Raises:
        ScriptFormatError: ``unknown_format``.
    """
    suffix = path.suffix.lower()
    if suffix in FDX_SUFFIXES:
        from screenwriter.formats.fdx import write_fdx

        return write_fdx(screenplay)
    if suffix in EXPORT_SUFFIXES:
        from screenwriter.formats.export import export_script

        return export_script(screenplay, suffix)
    if suffix not in TEXT_SUFFIXES:
        raise ScriptFormatError("unknown_format", detail=suffix)
    return encode(write_fountain(screenplay), screenplay.traits)


def _read_bytes(path: Path) -> bytes:
    if path.stat().st_size > LARGEST_FILE_BYTES:
        raise ScriptFormatError("too_large")
    with path.open("rb") as file:  # a file may grow, and a pipe has no size: never read more than the limit
        data = file.read(LARGEST_FILE_BYTES + 1)
    if len(data) > LARGEST_FILE_BYTES:
        raise ScriptFormatError("too_large")
    return data
