"""Feed damaged files to the readers until the time is up (needs ``atheris``, a coverage-guided fuzzer; not in CI).

    PYTHONPATH=. python benchmarks/fuzz_readers.py fountain CORPUS --seconds 600 --keep FOLDER

CORPUS is a folder of whole files to start from. What must hold: the reader returns a script or raises the formats' own
error, nothing else, within twenty seconds; for Fountain and FDX, writing and reading again gives the same script
(``tests/formats``). Files that broke a promise are kept in FOLDER; make them small and put them into
``tests/formats/test_fuzz_findings.py``.
"""

import argparse
import hashlib
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["screenwriter.formats", "screenwriter.screenplay"]):
    from screenwriter.formats.docx_in import read_docx
    from screenwriter.formats.errors import ScriptFormatError
    from screenwriter.formats.fdx import read_fdx, write_fdx
    from screenwriter.formats.fountain import read_fountain, write_fountain
    from screenwriter.formats.fountain_writer import without_sources
    from screenwriter.formats.pdf_in import read_pdf
    from screenwriter.formats.plain_text import read_plain_text
    from screenwriter.formats.text_decoding import decode, encode

SLOW_SECONDS = 20.0
LARGEST = {"fountain": 20_000, "text": 20_000, "fdx": 60_000, "pdf": 60_000, "docx": 60_000}


def fountain(data: bytes) -> None:
    """Untouched text comes back byte for byte; written anew it reads the same twice over."""
    decoded = decode(data)
    script = read_fountain(decoded.text)
    assert encode(write_fountain(script), decoded.traits) == data, "bytes changed"
    once = write_fountain(without_sources(script))
    again = write_fountain(without_sources(read_fountain(once)))
    assert once == again, "writing is not stable"


def text(data: bytes) -> None:
    """Plain text is read or left to Fountain."""
    read_plain_text(decode(data).text)


def fdx(data: bytes) -> None:
    """What was read and written is read alike."""
    script = read_fdx(data)
    once = write_fdx(script)
    assert read_fdx(once).elements == script.elements, "elements changed"
    assert write_fdx(read_fdx(once)) == once, "writing is not stable"


def pdf(data: bytes) -> None:
    """Read, or refused with a reason."""
    read_pdf(data, None)


def docx(data: bytes) -> None:
    """Read, or refused with a reason."""
    read_docx(data)


READERS: dict[str, Callable[[bytes], None]] = {"fountain": fountain, "text": text, "fdx": fdx, "pdf": pdf, "docx": docx}


def main() -> None:
    """Fuzz one reader; findings are kept and told, and fuzzing goes on."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("reader", choices=READERS)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--seconds", type=int, default=600)
    parser.add_argument("--keep", type=Path, default=Path("build/fuzz"))
    arguments = parser.parse_args()
    arguments.keep.mkdir(parents=True, exist_ok=True)
    read = READERS[arguments.reader]
    told: set[str] = set()

    def one_input(data: bytes) -> None:
        began = time.monotonic()
        try:
            read(data)
        except ScriptFormatError:
            pass
        except Exception as error:  # noqa: BLE001  every other error is a finding
            frames = traceback.extract_tb(error.__traceback__)
            place = f"{type(error).__name__} {error} at {frames[-1].filename.rsplit('/', 1)[-1]}:{frames[-1].lineno}"
            _tell(place, data)
        if time.monotonic() - began > SLOW_SECONDS:
            _tell("slow", data)

    def _tell(place: str, data: bytes) -> None:
        if len(told) < 200 and place[:90] not in told:
            told.add(place[:90])
            name = f"{arguments.reader}-{hashlib.sha256(data).hexdigest()[:12]}"
            (arguments.keep / name).write_bytes(data)
            print(f"FOUND {name} ({len(data)} bytes): {place[:300]}", file=sys.stderr, flush=True)

    limit = [f"-max_total_time={arguments.seconds}", f"-max_len={LARGEST[arguments.reader]}", "-print_final_stats=1"]
    atheris.Setup([sys.argv[0], *limit, "-timeout=120", "-rss_limit_mb=4000", str(arguments.corpus)], one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
