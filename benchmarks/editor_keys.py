"""How long a key takes in a long script: the editor's own document layout beside QTextEdit's, in one run.

    QT_QPA_PLATFORM=offscreen python benchmarks/editor_keys.py [--paragraphs 3500 30000] [--keys 60]

A key runs from its event to the end of a repaint of the whole view; opening from the first paragraph written to the end
of the first paint. Times are milliseconds of the window's thread on its processor, so that they mean the same on a busy
machine; the last column is the 95th percentile of keys by the clock. Rows: a QTextEdit with Qt's layout and the
script's formats; the same with our layout; the whole editor (elements kept in step, highlighter, typing aids); and the
editor on sheets of paper. Prints Markdown.
"""

import argparse
import os
import random
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QTextEdit

from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import DualColumn, Element, ElementKind
from screenwriter.screenplay.pagination import Pagination, paginate
from screenwriter.storage.locations import resources_dir
from screenwriter.ui.editor.element_formats import ElementFormats, character_format, script_font
from screenwriter.ui.editor.page_layout import PageLayout
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.theme import load_script_fonts

_WORDS = (
    "the",
    "lamp",
    "on",
    "a",
    "quay",
    "holds",
    "its",
    "breath",
    "while",
    "nobody",
    "comes",
    "down",
    "with",
    "Nora",
)


def composed_script(paragraphs: int, dual: bool = False) -> tuple[Element, ...]:
    """Headings, action and speeches of varying length, the same every time; with ``dual`` a dual dialogue a scene."""
    chance = random.Random(7)

    def sentences(most: int) -> str:
        count = chance.randint(1, most)
        return " ".join(
            " ".join(chance.choices(_WORDS, k=chance.randint(3, 12))).capitalize() + "." for _ in range(count)
        )

    script: list[Element] = []
    while len(script) < paragraphs:
        script.append(Element(ElementKind.SCENE_HEADING, f"INT. ROOM {len(script)} - DAY"))
        for _ in range(6):
            script.append(Element(ElementKind.ACTION, sentences(2)))
            script.append(Element(ElementKind.CHARACTER, chance.choice(["NORA", "IDRIS", "ELODIE (V.O.)"])))
            script.append(Element(ElementKind.DIALOGUE, sentences(2)))
        for column in DualColumn if dual else ():
            script.append(Element(ElementKind.CHARACTER, "NORA", dual=column))
            script.append(Element(ElementKind.DIALOGUE, sentences(4), dual=column))
    return tuple(script[:paragraphs])


@dataclass(frozen=True)
class Opened:
    """An editor with the script in it, and the milliseconds that took."""

    name: str
    view: QTextEdit
    milliseconds: float


def plain_view(name: str, script: tuple[Element, ...], make_layout: Callable[[QTextDocument], object]) -> Opened:
    """A QTextEdit with the script's formats, laid out by Qt or by us."""
    start = time.thread_time()
    view = QTextEdit()
    document = QTextDocument(view)
    document.setDefaultFont(script_font())
    formats = ElementFormats(document.defaultFont())
    document.setDocumentMargin(formats.padding_px)
    make_layout(document)
    document.setUndoRedoEnabled(False)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for number, element in enumerate(script):
        look = character_format(element.kind)
        if number:
            cursor.insertBlock(formats.block_format(element), look)
        else:
            cursor.setBlockFormat(formats.block_format(element))
        cursor.insertText(element.text, look)
    cursor.endEditBlock()
    document.setUndoRedoEnabled(True)
    view.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
    view.setLineWrapColumnOrWidth(formats.page_px)
    view.setDocument(document)
    show(view)
    return Opened(name, view, (time.thread_time() - start) * 1000)


def _lay_out_ourselves(document: QTextDocument) -> None:
    document.setDocumentLayout(PageLayout(document))


def whole_editor(name: str, script: tuple[Element, ...], pages: Pagination | None) -> Opened:
    """The editor itself, on sheets if there are pages."""
    start = time.thread_time()
    editor = ScreenplayEditor()
    if pages is not None:
        editor.page_view.show(True)
    editor.set_screenplay(Screenplay(elements=script))
    if pages is not None:
        editor.page_view.receive(pages)
    show(editor)
    return Opened(name, editor, (time.thread_time() - start) * 1000)


def show(view: QTextEdit) -> None:
    """Put a view on screen and let it paint."""
    view.resize(1000, 800)
    view.show()
    QApplication.processEvents()
    view.viewport().repaint()


@dataclass(frozen=True)
class KeyTime:
    """Milliseconds of a key: processor time, and by the clock."""

    core: float
    clock: float


def press(view: QTextEdit, key: Qt.Key, text: str) -> KeyTime:
    """Press a key and repaint."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
    core, clock = time.thread_time(), time.perf_counter()
    QApplication.sendEvent(view, event)
    QApplication.processEvents()
    view.viewport().repaint()
    return KeyTime((time.thread_time() - core) * 1000, (time.perf_counter() - clock) * 1000)


def typing_times(view: QTextEdit, paragraph: int, keys: int) -> tuple[list[KeyTime], list[KeyTime]]:
    """Times of letters and of Enter at the end of a paragraph."""
    block = view.document().findBlockByNumber(paragraph)
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    view.setTextCursor(cursor)
    view.ensureCursorVisible()
    QApplication.processEvents()
    text = "a quiet room by the sea where it rains "
    letters = [press(view, Qt.Key.Key_A, text[number % len(text)]) for number in range(keys)]
    enters = []
    for _ in range(max(5, keys // 6)):
        enters.append(press(view, Qt.Key.Key_Return, "\r"))
        press(view, Qt.Key.Key_A, "x")
    return letters, enters


def percentile(times: list[float], share: float) -> float:
    """A time that ``share`` of all stay under."""
    return sorted(times)[min(len(times) - 1, int(len(times) * share))]


def report(opened: Opened, script: tuple[Element, ...], keys: int) -> None:
    """Type at three places, the lowest first so that the others stay where they are, and print a row for each."""
    actions = [index for index, element in enumerate(script) if element.kind is ElementKind.ACTION]
    places = [("end", actions[-1]), ("middle", actions[len(actions) // 2])]
    for column in reversed(DualColumn):
        paired = [index for index, element in enumerate(script) if element.dual is column]
        places += [(f"{column.value} column", paired[1])] if paired else []
    places.append(("start", actions[0]))
    for place, index in places:
        letters, enters = typing_times(opened.view, index, keys)
        typed, entered = [time.core for time in letters], [time.core for time in enters]
        print(
            f"| {opened.name} | {opened.milliseconds:.0f} | {place} | {statistics.median(typed):.1f} "
            f"| {percentile(typed, 0.95):.1f} | {max(typed):.1f} | {statistics.median(entered):.1f} "
            f"| {percentile(entered, 0.95):.1f} | {percentile([time.clock for time in letters], 0.95):.1f} |",
            flush=True,
        )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--paragraphs", type=int, nargs="+", default=[3500, 30000])
    parser.add_argument("--dual", action="store_true", help="a dual dialogue in each scene, and typing in both columns")
    parser.add_argument("--keys", type=int, default=60, help="letters typed at each place")
    arguments = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    load_script_fonts(resources_dir() / "fonts")
    for count in arguments.paragraphs:
        script = composed_script(count, arguments.dual)
        pages = paginate(script)
        print(f"\n{count} paragraphs, {pages.page_count} pages\n")
        print("| view | opening | place | key median | p95 | worst | Enter median | p95 | key p95 by the clock |")
        print("|---|---|---|---|---|---|---|---|---|")
        makers = (
            partial(plain_view, "QTextEdit", script, QTextDocument.documentLayout),
            partial(plain_view, "QTextEdit, own layout", script, _lay_out_ourselves),
            partial(whole_editor, "the editor", script, None),
            partial(whole_editor, "the editor, sheets", script, pages),
        )
        for make in makers:
            opened = make()
            report(opened, script, arguments.keys)
            opened.view.deleteLater()
            application.processEvents()


if __name__ == "__main__":
    main()
