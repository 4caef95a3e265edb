"""What a PDF file may cost before it is read: its size, its pages, and what its compressed parts unpack to.

A few kilobytes can unpack to gigabytes. The reading library unpacks without looking, so every compressed part is
measured here first, without ever holding more of it than the limit.
"""

import re
import zlib

from screenwriter.formats.errors import ScriptFormatError

LARGEST_PDF_BYTES = 64 * 1024 * 1024
MOST_PAGES = 2000
MOST_LETTERS_A_PAGE = 20_000
MOST_FORMS_A_PAGE = 1_000
_LARGEST_PART_BYTES = 48 * 1024 * 1024
_LARGEST_SUM_BYTES = 384 * 1024 * 1024
_NESTED_AT_MOST = 3
_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_STEP_BYTES = 1 << 20


def check_pdf(data: bytes) -> None:
    """Refuse what is no PDF file or would unpack to too much.

    Raises:
        ScriptFormatError: ``empty``, ``too_large``, ``not_a_pdf``, ``unpacks_too_large``.
    """
    if not data:
        raise ScriptFormatError("empty")
    if len(data) > LARGEST_PDF_BYTES:
        raise ScriptFormatError("too_large")
    if b"%PDF-" not in data[:1024]:
        raise ScriptFormatError("not_a_pdf")
    total = 0
    for match in _STREAM.finditer(data):
        total += unpacked_size(data, match.end())
        if total > _LARGEST_SUM_BYTES:
            raise ScriptFormatError("unpacks_too_large")


def unpacked_size(data: bytes, start: int, depth: int = 0) -> int:
    """Bytes that the zlib stream at ``start`` unpacks to, streams packed within it included; 0 if there is none.

    Raises:
        ScriptFormatError: ``unpacks_too_large``.
    """
    if depth >= _NESTED_AT_MOST:
        raise ScriptFormatError("unpacks_too_large", detail="packed too many times")
    if len(data) < start + 2 or data[start] & 0x0F != 8 or (data[start] * 256 + data[start + 1]) % 31:
        return 0
    unpacker = zlib.decompressobj()
    size, head, place = 0, b"", start
    try:
        while not unpacker.eof and place < len(data):
            pending = data[place : place + 65536]
            place += len(pending)
            while pending:
                piece = unpacker.decompress(pending, _STEP_BYTES)
                pending = unpacker.unconsumed_tail
                size += len(piece)
                if size > _LARGEST_PART_BYTES:
                    raise ScriptFormatError("unpacks_too_large")
                head = piece if not head else head + piece if len(head) < _STEP_BYTES else head
                if unpacker.eof:
                    break
    except zlib.error:
        return size
    return size + unpacked_size(head, 0, depth + 1)
