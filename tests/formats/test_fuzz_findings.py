"""Files that a fuzzer (``benchmarks/fuzz_readers.py``) once broke a reader with, made small."""

import pytest

from screenwriter.formats.docx_in import read_docx
from screenwriter.formats.docx_out import write_docx
from screenwriter.formats.errors import ScriptFormatError
from screenwriter.formats.fountain import read_fountain


@pytest.mark.parametrize("place", [60, 200, 900])
def test_a_word_file_whose_packed_bytes_are_damaged_is_refused_with_a_reason(place: int):
    data = bytearray(write_docx(read_fountain("INT. MILL - DAY\n\nRain.\n")))
    data[place : place + 40] = b"\xff" * 40
    with pytest.raises(ScriptFormatError) as caught:
        read_docx(bytes(data))
    assert caught.value.reason in ("damaged", "not_a_docx")
