"""How much of a script comes back from its own PDF file: writes PDF files of scripts, reads them, compares elements.

    .venv/bin/python benchmarks/pdf_round_trip.py FOLDER [--sample 20] [--seed 1] [--show 10]

An element counts as right if kind, text (as printed: in capitals where they are) and dual column are the same, at its
place in the script. What print does not show (notes, sections, page breaks) is left out of the count. A second figure
asks for the emphasis to be the same too.
"""

import argparse
import random
import time
from collections.abc import Iterable
from difflib import SequenceMatcher
from pathlib import Path

from screenwriter.formats.pdf_in import read_pdf
from screenwriter.formats.pdf_out import write_pdf
from screenwriter.formats.script_file import SUFFIXES, read_script
from screenwriter.screenplay.elements import CAPITALISED, Element


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sample", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", type=int, default=0, help="print so many elements that came back differently")
    arguments = parser.parse_args()
    files = sorted(path for path in arguments.folder.iterdir() if path.suffix in SUFFIXES)
    chosen = random.Random(arguments.seed).sample(files, min(arguments.sample, len(files)))
    total = right = styled = 0
    for path in chosen:
        screenplay = read_script(path).screenplay
        began = time.perf_counter()
        pdf = write_pdf(screenplay)
        written = time.perf_counter()
        back = read_pdf(pdf)
        took = time.perf_counter() - written
        before, after = printed(screenplay.elements), printed(back.elements)
        same, same_style, lost = compare(before, after)
        total, right, styled = total + len(before), right + same, styled + same_style
        titles = "" if {(e.key, e.value) for e in back.title_page} <= titles_of(screenplay.title_page) else "  title!"
        share, seconds = same / max(1, len(before)), f"write {written - began:.2f} s, read {took:.2f} s"
        print(f"{same}/{len(before)} {share:.2%}  {seconds}  {path.name}{titles}")
        for line in lost[: arguments.show]:
            print("   ", line)
    print(f"{len(chosen)} scripts, {total} elements: {right / total:.3%} right, {styled / total:.3%} with emphasis")


def titles_of(entries: Iterable[object]) -> set[tuple[str, str]]:
    """Title entries as pairs."""
    return {(entry.key, entry.value) for entry in entries}  # type: ignore[attr-defined]


def printed(elements: Iterable[Element]) -> list[Element]:
    """What print shows."""
    return [element for element in elements if element.is_printed]


def key(element: Element) -> tuple[object, ...]:
    """What must be the same."""
    text = element.text.upper() if element.kind in CAPITALISED else element.text
    return element.kind, text.strip(), element.dual, element.scene_number


def compare(before: list[Element], after: list[Element]) -> tuple[int, int, list[str]]:
    """How many elements are the same, how many with their emphasis, and what differs."""
    one, other = [key(e) for e in before], [key(e) for e in after]
    same = styled = 0
    lost: list[str] = []
    for tag, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if tag == "equal":
            same += b - a
            styled += sum(x.spans == y.spans for x, y in zip(before[a:b], after[c:d], strict=True))
        else:
            lost.append(f"{shown(before[a:b])} -> {shown(after[c:d])}")
    return same, styled, lost


def shown(elements: list[Element]) -> list[str]:
    """Elements as a reader of the report wants to see them."""
    return [f"{element.kind.value}: {element.text}" for element in elements]


if __name__ == "__main__":
    main()
