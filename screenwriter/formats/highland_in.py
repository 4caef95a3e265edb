"""Highland documents: an archive around a text bundle whose ``text.fountain`` or ``text.md`` is Fountain.

The layout is that of the public TextBundle description, which Highland follows; pictures and settings beside the text
are left where they are.
"""

from pathlib import PurePosixPath

from screenwriter.formats.archive import read_member
from screenwriter.formats.text_decoding import Decoded, decode

_TEXTS = frozenset({"text.fountain", "text.md", "text.markdown", "text.txt"})


def read_highland_text(data: bytes) -> Decoded:
    """The Fountain text of a ``.highland`` file.

    Raises:
        ScriptFormatError: ``not_highland``, and those of ``read_member`` and ``decode``.
    """
    return decode(read_member(data, lambda name: PurePosixPath(name).name.lower() in _TEXTS, "not_highland"))
