"""Scripts that are zip archives: one member is taken out within bounds, and nothing is ever written to disk.

What an archive says of its own sizes may be a lie, so bytes are counted while they come. Names are only compared, never
used as paths.
"""

import zipfile
import zlib
from collections.abc import Callable
from io import BytesIO

from screenwriter.formats.errors import ScriptFormatError

LARGEST_MEMBER_BYTES = 64 * 1024 * 1024
MOST_MEMBERS = 5000
_PIECE = 1 << 20


def read_member(data: bytes, is_wanted: Callable[[str], bool], reason: str) -> bytes:
    """The first member whose name is wanted.

    Raises:
        ScriptFormatError: ``empty``; ``reason`` where the data is no such archive or lacks the member;
            ``unpacks_too_large``; ``encrypted``; ``damaged``.
    """
    if not data:
        raise ScriptFormatError("empty")
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            members = archive.infolist()
            if len(members) > MOST_MEMBERS:
                raise ScriptFormatError("unpacks_too_large")
            wanted = next((member for member in members if is_wanted(member.filename)), None)
            if wanted is None:
                raise ScriptFormatError(reason)
            if wanted.flag_bits & 0x1:
                raise ScriptFormatError("encrypted")
            return _unpacked(archive, wanted)
    except ScriptFormatError:
        raise
    except zipfile.BadZipFile as error:
        is_archive = data.startswith(b"PK\x03\x04")
        raise ScriptFormatError("damaged" if is_archive else reason, detail=str(error)) from error
    except (NotImplementedError, RuntimeError, EOFError, OSError, ValueError, zlib.error) as error:
        raise ScriptFormatError("damaged", detail=str(error)) from error


def _unpacked(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    pieces, total = [], 0
    with archive.open(member) as opened:
        while piece := opened.read(_PIECE):
            total += len(piece)
            if total > LARGEST_MEMBER_BYTES:
                raise ScriptFormatError("unpacks_too_large")
            pieces.append(piece)
    return b"".join(pieces)
