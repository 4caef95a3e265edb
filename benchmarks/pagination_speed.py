"""How long pagination takes: a full run on a long script, and a key typed somewhere in it.

    python benchmarks/pagination_speed.py [SCRIPT.fdx|SCRIPT.fountain]

Without a script it composes one of about 113 pages. Prints medians and worst cases in milliseconds.
"""

import random
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.page_format import LETTER
from screenwriter.screenplay.pagination import Pagination, paginate, repaginate
from screenwriter.screenplay.wrapping import wrap_lines


def composed_script() -> list[Element]:
    """About 113 pages of headings, action and speeches of varying length, the same every time."""
    chance = random.Random(7)
    words = ["the", "lamp", "on", "a", "quay", "holds", "its", "breath", "nobody", "comes", "down", "with", "news"]

    def sentences(count: int) -> str:
        return " ".join(
            " ".join(chance.choices(words, k=chance.randint(3, 14))).capitalize() + "." for _ in range(count)
        )

    script: list[Element] = []
    for scene in range(115):
        script.append(Element(ElementKind.SCENE_HEADING, f"INT. ROOM {scene} - DAY"))
        for _ in range(6):
            script.append(Element(ElementKind.ACTION, sentences(chance.randint(1, 3))))
            script.append(Element(ElementKind.CHARACTER, chance.choice(["NORA", "IDRIS", "ELODIE (V.O.)"])))
            script.append(Element(ElementKind.DIALOGUE, sentences(chance.randint(1, 3))))
    return script


def read(path: Path) -> list[Element]:
    """The elements of a script file."""
    if path.suffix == ".fdx":
        from screenwriter.formats.fdx import read_fdx

        return list(read_fdx(path.read_bytes()).elements)
    from screenwriter.formats.fountain import read_fountain

    return list(read_fountain(path.read_text("utf-8")).elements)


def timed(run: Callable[[], Pagination]) -> tuple[Pagination, float]:
    """What a call gives, and its milliseconds."""
    start = time.perf_counter()
    pagination = run()
    return pagination, (time.perf_counter() - start) * 1000


def report(what: str, times: list[float]) -> None:
    """Print one line of figures."""
    ordered = sorted(times)
    p95 = ordered[int(len(ordered) * 0.95)]
    print(f"{what:26} median {statistics.median(ordered):7.2f} ms   p95 {p95:7.2f} ms   worst {ordered[-1]:7.2f} ms")


def main() -> None:
    """Measure and print."""
    script = read(Path(sys.argv[1])) if len(sys.argv) > 1 else composed_script()

    def cold() -> Pagination:
        wrap_lines.cache_clear()
        return paginate(script, LETTER)

    pagination = paginate(script, LETTER)
    print(f"{len(script)} elements, {pagination.page_count} pages")
    report("full run, nothing cached", [timed(cold)[1] for _ in range(20)])

    chance = random.Random(11)
    typed, inserted = [], []
    for _ in range(300):
        index = chance.choice([index for index, element in enumerate(script) if element.is_printed])
        script = [*script]
        script[index] = replace(script[index], text=script[index].text + chance.choice([" x", ". And more", "e"]))
        pagination, milliseconds = timed(lambda: repaginate(pagination, script, index, 1, 1))  # noqa: B023
        typed.append(milliseconds)
        script = [*script[: index + 1], Element(ElementKind.ACTION, "A new line."), *script[index + 1 :]]
        pagination, milliseconds = timed(lambda: repaginate(pagination, script, index + 1, 0, 1))  # noqa: B023
        inserted.append(milliseconds)
    report("one element changed", typed)
    report("one element inserted", inserted)
    print(f"incremental equals full after 600 edits: {paginate(script, LETTER).pages == pagination.pages}")


if __name__ == "__main__":
    main()
