"""Whose pages are Final Draft's? Page counts and the pages of scene headings, ours beside those of other programs.

    PYTHONPATH=.:PEERS python benchmarks/page_counts.py [--afterwriting PATH/TO/afterwriting] [FOLDER]

FOLDER holds ``source/source.fdx`` and ``.fountain`` and ``canonical/page-breaks.json`` (the page of every element as
Final Draft broke it); the default is the outside fixture. screenplain (MIT, ``pip install --no-deps --target PEERS
screenplain``) and 'afterwriting (MIT, ``npm install afterwriting``) make PDF files of the same Fountain text; the
pages of their headings are read out of those. Neither is a dependency.
"""

import argparse
import importlib.util
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pdfplumber

from screenwriter.formats.script_file import read_script
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.page_format import LETTER
from screenwriter.screenplay.pagination import paginate

FIXTURE = Path("../shared/fixtures/pagination/vikings")
HEADING = re.compile(r"(INT|EXT|I/E)[./ ]")


def final_draft(folder: Path) -> tuple[int, list[int]]:
    """Final Draft's pages, and its page of each scene heading, the script's first page being 1."""
    pages = json.loads((folder / "canonical" / "page-breaks.json").read_text())["pages"]
    first = pages[0]["number"]
    return pages[-1]["number"] - first + 1, [
        page["number"] - first + 1
        for page in pages
        for item in page["items"]
        if item["kind"] == "Scene Heading" and item["fragment"] in ("whole", "first")
    ]


def ours(path: Path) -> tuple[int, list[int]]:
    """Pages and the page of each heading by ``screenwriter pages``."""
    script = read_script(path).screenplay
    pagination = paginate(script.elements, script.page_format or LETTER)
    headings = [i for i, element in enumerate(script.elements) if element.kind is ElementKind.SCENE_HEADING]
    return pagination.page_count, [pagination.page_of(index)[0] for index in headings]


def of_pdf(pdf: Path, elements: tuple[Element, ...]) -> tuple[int, list[int]]:
    """Pages of a PDF and where in it the script's headings stand, found in their order by their first words."""
    with pdfplumber.open(pdf) as document:
        texts = [page.extract_text() or "" for page in document.pages]
    lines = [(number, _letters(line)) for number, text in enumerate(texts, 1) for line in text.split("\n")]
    place, found = 0, []
    for element in elements:
        if element.kind is not ElementKind.SCENE_HEADING:
            continue
        start = _letters(element.text)[:24]
        at = next((i for i in range(place, len(lines)) if start in lines[i][1]), None)
        found.append(lines[at][0] if at is not None else 0)
        place = at + 1 if at is not None else place
    first = next((page for page in found if page), 1)
    return len(texts) - first + 1, [page - first + 1 if page else 0 for page in found]


def _letters(line: str) -> str:
    return re.sub(r"\W", "", line).upper()


def peers(fountain: Path, afterwriting: str | None, folder: Path) -> Iterator[tuple[str, Path]]:
    """Names and PDF files of the other programs that are there."""
    if importlib.util.find_spec("screenplain"):
        pdf = folder / "screenplain.pdf"
        run = "import sys; from screenplain.main import main; main(sys.argv[1:])"
        subprocess.run([sys.executable, "-c", run, "--format", "pdf", str(fountain), str(pdf)], check=True)
        yield "screenplain", pdf
    if afterwriting:
        pdf = folder / "afterwriting.pdf"
        command = [afterwriting, "--source", str(fountain), "--pdf", str(pdf), "--overwrite"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=folder)
        yield "'afterwriting", pdf


def row(name: str, count: int, pages: list[int], right: list[int]) -> str:
    """A line of the table."""
    off = [abs(page - other) for page, other in zip(pages, right, strict=True)]
    same, near = sum(pages == 0 for pages in off), sum(pages <= 1 for pages in off)
    return f"| {name} | {count} | {same} of {len(right)} | {near} of {len(right)} |"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=FIXTURE)
    parser.add_argument("--afterwriting")
    arguments = parser.parse_args()
    fdx, fountain = (arguments.folder / "source" / f"source{suffix}" for suffix in (".fdx", ".fountain"))
    count, right = final_draft(arguments.folder)
    script = read_script(fountain).screenplay
    print("| program | pages | headings on Final Draft's page | within one page |\n|---|---|---|---|")
    print(row("Final Draft", count, right, right))
    print(row("Screenwriter, from FDX", *ours(fdx), right))
    print(row("Screenwriter, from Fountain", *ours(fountain), right))
    with tempfile.TemporaryDirectory() as folder:
        for name, pdf in peers(fountain.resolve(), arguments.afterwriting, Path(folder)):
            print(row(name, *of_pdf(pdf, script.elements), right))


if __name__ == "__main__":
    main()
