"""What the spelling check costs the window: the longest slices of reading, and what it marks in a long script.

    python -m benchmarks.spelling SCRIPT.fountain [MORE.fountain ...]

The scripts are put one behind the other. Times are of this thread's processor, in ms, so that a busy machine does not
count; Python's collector is off, since when it comes is not the check's doing.
"""

import gc
import os
import sys
from itertools import count
from pathlib import Path
from time import perf_counter, thread_time

from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from screenwriter.analysis.spelling import Speller
from screenwriter.formats.fountain import read_fountain
from screenwriter.screenplay.document import Screenplay
from screenwriter.storage.locations import resources_dir
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.editor.spelling_marks import SpellingMarks
from screenwriter.ui.spelling_check import SpellingCheck
from screenwriter.word_messages import Misspelt, SpellingRequest


def main(paths: list[str]) -> None:
    """Print one line a step."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    elements = [element for path in paths for element in read_fountain(Path(path).read_text("utf-8")).elements]
    editor = ScreenplayEditor()
    editor.resize(1000, 800)
    editor.set_screenplay(Screenplay(elements=tuple(elements)))
    editor.show()
    application.processEvents()
    check = SpellingCheck(editor.screenplay_document, count(1))
    marks = SpellingMarks(editor, check.misspelt_in)
    requests: list[SpellingRequest] = []
    slices: list[float] = []
    check.asked.connect(requests.append)
    check.set_language("en_US")
    gc.disable()
    check.wake()
    while not requests:
        slices.append(_cost(application.processEvents))
    print(f"{len(elements)} elements; the longest turn of the event loop while reading: {max(slices):.1f} ms")
    speller = Speller(resources_dir() / "words")
    speller.misspelt("en_US", ["a"])
    start = perf_counter()
    answer = Misspelt(requests[0].number, speller.misspelt("en_US", requests[0].words))
    print(f"dictionary, in its own process: {len(requests[0].words)} words, {(perf_counter() - start) * 1000:.0f} ms")
    print(f"taking the answer: {_cost(lambda: check.receive(answer)):.1f} ms")
    ahead = []
    until = perf_counter() + 1.0
    while perf_counter() < until:
        ahead.append(_cost(application.processEvents))
    print(f"the longest turn while finding places ahead: {max(ahead):.1f} ms")
    print(f"listing every place for F7: {_cost(check.places):.1f} ms, {len(check.places())} places")
    image = QImage(1000, 800, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    print(f"marks in view: {max(_cost(lambda: marks.paint(painter)) for _ in range(20)):.1f} ms")
    painter.end()
    print("words:", " ".join(sorted({place.word.asked for place in check.places()})))


def _cost(do: object) -> float:
    start = thread_time()
    do()  # type: ignore[operator]
    return (thread_time() - start) * 1000


if __name__ == "__main__":
    main(sys.argv[1:])
