"""The editor's own document layout: what stands where, and that work done piecemeal equals work done at once."""

import random

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QAccessible,
    QColor,
    QImage,
    QInputMethodEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QApplication, QTextEdit

from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import CAPITALISED, Annotation, DualColumn, Element, ElementKind, Span, Style
from screenwriter.screenplay.page_format import LETTER
from screenwriter.screenplay.pagination import paginate
from screenwriter.screenplay.wrapping import wrap_lines
from screenwriter.ui.editor.ghost_text import GhostText
from screenwriter.ui.editor.page_continueds import continued_after
from screenwriter.ui.editor.page_layout import PageLayout
from screenwriter.ui.editor.page_view import page_starts
from screenwriter.ui.editor.screenplay_document import ScreenplayDocument
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.editor.utf16 import to_utf16
from screenwriter.ui.page_zoom import PageZoom

K = ElementKind
SENTENCE = "The harbour lies flat and grey under a lid of low, thin cloud -- nobody keeps a well-thumbed atlas. "
KINDS = (K.SCENE_HEADING, K.ACTION, K.CHARACTER, K.PARENTHETICAL, K.DIALOGUE, K.TRANSITION, K.CENTERED)


def script(count: int, seed: int = 3) -> list[Element]:
    chance = random.Random(seed)
    made = []
    for number in range(count):
        kind = KINDS[number % len(KINDS)]
        text = (SENTENCE * 4)[: chance.randint(0, 60 if kind in CAPITALISED else 330)]
        made.append(Element(kind, text))
    return made


def line_starts(document: QTextDocument, index: int) -> list[int]:
    block = document.findBlockByNumber(index)
    document.documentLayout().blockBoundingRect(block)
    layout = block.layout()
    return [layout.lineAt(number).textStart() for number in range(layout.lineCount())]


def tops(document: QTextDocument) -> list[float]:
    layout, block, found = document.documentLayout(), document.firstBlock(), []
    while block.isValid():
        found.append(layout.blockBoundingRect(block).top())
        block = block.next()
    return found


def image(editor: QTextEdit) -> QImage:
    return editor.viewport().grab().toImage()


def has_ink(shown: QImage, left: float, top: float, width: float, height: float) -> bool:
    paper = shown.pixelColor(round(left), round(top))
    columns, rows = range(round(left), round(left + width)), range(round(top), round(top + height))
    return any(shown.pixelColor(x, y) != paper for y in rows for x in columns)


LINES = [
    "He keeps a well-thumbed, out-of-date atlas and a lid of low cloud over the sea, somebody says it is Leon--",
    "I was going to tell you everything -- and then the telephone rang again and I forgot. " * 3,
    "Wörter mit Straße und é, dann \U0001f600\U0001f600 und 日本語の文字 " * 4,
    "one\ntwo\n\nthree and a line that is longer than the others by far, so that it has to be broken somewhere\n",
    "W" * 150,
    "e\u0301" * 130,
    "",
    "   ",
]


@pytest.mark.parametrize("text", LINES)
@pytest.mark.parametrize("kind", [K.ACTION, K.DIALOGUE, K.SCENE_HEADING, K.TRANSITION, K.PARENTHETICAL])
def test_lines_end_where_the_paginator_ends_them(hands, kind, text):
    hands.show(Element(kind, text), Element(K.ACTION, "below"))
    expected = [line.start for line in wrap_lines(text, LETTER.columns(kind), False, kind in CAPITALISED)]
    shown = hands.editor.document().findBlockByNumber(0).text()
    assert line_starts(hands.editor.document(), 0) == [to_utf16(shown, start) for start in expected]


def test_a_paragraph_is_as_high_as_its_lines(hands):
    hands.show(*script(60))
    document = hands.editor.document()
    line = document.page_layout.metrics.line
    for index, top in enumerate(tops(document)[:-1]):
        block = document.findBlockByNumber(index)
        space = document.page_layout.settings.of(block.next().blockFormat()).space * line
        assert tops(document)[index + 1] == pytest.approx(top + len(line_starts(document, index)) * line + space)


def test_letters_of_other_fonts_stand_on_the_same_base_line(hands):
    hands.show((K.ACTION, "The harbour\n日本語の文字 \U0001f600\nlies flat."), (K.ACTION, "below"))
    tops(hands.editor.document())
    layout = hands.editor.document().firstBlock().layout()
    bases = [layout.lineAt(number).y() + layout.lineAt(number).ascent() for number in range(3)]
    assert bases[1] - bases[0] == bases[2] - bases[1] == hands.editor.screenplay_document.page_layout.metrics.line
    assert hands.editor.document().documentLayout().blockBoundingRect(
        hands.editor.document().firstBlock()
    ).height() == (3 * hands.editor.screenplay_document.page_layout.metrics.line)


def test_text_stands_where_qts_layout_puts_it(hands):
    kinds = (K.SCENE_HEADING, K.ACTION, K.CHARACTER, K.PARENTHETICAL, K.DIALOGUE, K.TRANSITION, K.CENTERED)
    hands.show(*((kind, "somewhere") for kind in kinds))
    ours = hands.editor.document()
    stock = ours.clone()
    stock.setTextWidth(ours.formats.page_px)
    for index in range(len(kinds)):
        places = []
        for document in (ours, stock):
            block = document.findBlockByNumber(index)
            corner = document.documentLayout().blockBoundingRect(block).topLeft()
            places.append(block.layout().lineAt(0).naturalTextRect().translated(block.layout().position()).topLeft())
            assert corner.y() == block.layout().position().y()
        assert abs(places[0].x() - places[1].x()) < ours.formats.column_px
        assert abs(places[0].y() - places[1].y()) < 3


def test_edits_leave_everything_where_a_fresh_script_has_it(hands):
    chance = random.Random(5)
    hands.show(*script(40))
    document = hands.editor.screenplay_document
    for _ in range(60):
        index = chance.randrange(document.blockCount())
        hands.put_caret(index, -1)
        chance.choice(
            [
                lambda: hands.type("words "),
                lambda: hands.type("a line so long that it has to be broken somewhere, surely"),
                lambda: hands.press("Enter"),
                lambda: hands.press("Home", "Back"),
                lambda: hands.press("Shift+Enter"),
                lambda: hands.press("Ctrl+Z"),
                lambda: hands.press("Ctrl+5"),
            ]
        )()
    fresh = ScreenplayDocument()
    fresh.set_screenplay(Screenplay(elements=document.elements))
    assert tops(document) == tops(fresh)
    assert document.size() == fresh.size()


def test_only_what_was_looked_at_has_lines(hands):
    hands.show(*script(400))
    hands.type("x")
    far = hands.editor.document().findBlockByNumber(300)
    assert far.layout().lineCount() == 0
    hands.editor.document().documentLayout().blockBoundingRect(far)
    assert far.layout().lineCount() > 0


def test_a_click_puts_the_caret_where_the_letter_is(hands):
    hands.show(*script(30))
    editor = hands.editor
    for index, offset in ((1, 3), (1, 150), (4, 80), (3, 1)):
        hands.put_caret(index, offset)
        place = editor.cursorRect().center()
        assert editor.cursorForPosition(place).position() == editor.textCursor().position()


def test_a_click_on_a_ghost_is_a_click_at_its_caret(hands):
    hands.show((K.ACTION, "The harbour"))
    hands.put_caret(0, -1)
    ghost = GhostText(hands.editor)
    ghost.show(" lies flat and grey")
    caret = hands.editor.cursorRect()
    place = QPointF(caret.center()) + QPointF(6 * hands.editor.screenplay_document.formats.column_px, 0)
    assert hands.editor.document().documentLayout().hitTest(place, Qt.HitTestAccuracy.FuzzyHit) == len("The harbour")


def test_an_exact_hit_beside_the_text_is_none(hands):
    hands.show((K.ACTION, "The harbour"))
    layout: QAbstractTextDocumentLayout = hands.editor.document().documentLayout()
    line = hands.editor.cursorRect().center().y()
    assert layout.hitTest(QPointF(10, line), Qt.HitTestAccuracy.ExactHit) == -1
    assert layout.hitTest(QPointF(170, line), Qt.HitTestAccuracy.ExactHit) >= 0


def test_up_and_down_go_line_by_line(hands):
    hands.show((K.ACTION, SENTENCE * 2), (K.DIALOGUE, SENTENCE))
    hands.put_caret(0, 5)
    second = line_starts(hands.editor.document(), 0)[1]
    hands.press("Down")
    assert hands.caret == (0, second + 5)
    hands.press("Down", "Down", "Down", "Up", "Up", "Up", "Up")
    assert hands.caret == (0, 5)


def test_selections_and_marks_are_painted(hands):
    hands.show((K.ACTION, "The harbour"), (K.ACTION, "lies flat"))
    before = image(hands.editor)
    hands.put_caret(0, 0, to=(1, 4))
    selected = image(hands.editor)
    colour = QColor(hands.editor.colours.selection)
    assert selected.pixelColor(hands.editor.cursorRect().center() - QPoint(4, 7)) == colour
    hands.put_caret(0, 0)
    mark = QTextEdit.ExtraSelection()
    mark.cursor = QTextCursor(hands.editor.document())
    mark.cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    mark.format.setBackground(QColor("#ff0000"))
    hands.editor.setExtraSelections([mark])
    assert image(hands.editor) != before


def test_it_answers_before_it_is_told_of_any_document():
    document = QTextDocument()
    layout = PageLayout(document)
    assert layout.pageCount() == 1
    assert layout.hitTest(QPointF(5, 5), Qt.HitTestAccuracy.FuzzyHit) >= -1
    assert layout.documentSize().height() >= 0
    assert layout.blockBoundingRect(document.findBlockByNumber(99)).isNull()


def test_an_input_methods_text_is_laid_out_at_the_caret_and_gone_when_committed(hands):
    hands.show((K.ACTION, "The harbour lies"), (K.ACTION, "below"))
    hands.put_caret(0, -1)
    before = tops(hands.editor.document())
    QApplication.sendEvent(hands.editor, QInputMethodEvent("flat " * 20, []))
    assert tops(hands.editor.document())[1] > before[1]
    commit = QInputMethodEvent()
    commit.setCommitString(" flat")
    QApplication.sendEvent(hands.editor, commit)
    assert hands.script[0][1] == "The harbour lies flat"
    assert tops(hands.editor.document()) == before


def test_a_screen_reader_finds_letters_where_they_are_drawn(hands):
    hands.show(*script(6))
    hands.put_caret(1, 130)
    text = QAccessible.queryAccessibleInterface(hands.editor).textInterface()
    place = text.characterRect(hands.editor.textCursor().position())
    caret = hands.editor.viewport().mapToGlobal(hands.editor.cursorRect().topLeft())
    assert abs(place.left() - caret.x()) <= 1 and abs(place.top() - caret.y()) <= 1


# Sheets


def pages_of(hands):
    pages = paginate(hands.editor.screenplay_document.elements)
    hands.editor.page_view.show(True)
    hands.editor.page_view.receive(pages)
    return pages


def sheets(hands):
    return hands.editor.screenplay_document.page_layout.geometry.sheets


def long_speech():
    return (K.CHARACTER, "Nora"), (K.DIALOGUE, "I sat on the wall and ate the bread you gave me. " * 12)


def test_sheets_begin_where_the_paginator_begins_pages(hands):
    hands.show(*script(200))
    pages = pages_of(hands)
    document = hands.editor.document()
    assert len(sheets(hands)) == pages.page_count > 3
    for page, sheet in zip(pages.pages, sheets(hands), strict=True):
        block = document.findBlockByNumber(page.start.index)
        rect = document.documentLayout().blockBoundingRect(block)
        if page.start.offset:
            lines = block.layout()
            places = [rect.top() + lines.lineAt(n).y() for n in range(lines.lineCount())]
            assert sheet.text in places
            first = lines.lineAt(places.index(sheet.text))
            assert first.textStart() == page.start.offset
        else:
            assert rect.top() == sheet.text


def test_a_full_page_of_the_paginator_fits_its_sheet(hands):
    hands.show(*script(200))
    pages = pages_of(hands)
    line = hands.editor.screenplay_document.page_layout.metrics.line
    for page, sheet in zip(pages.pages, sheets(hands), strict=True):
        assert sheet.text_end - sheet.text == page.used_lines * line


def test_a_speech_over_a_page_has_more_and_its_cue_drawn_and_not_stored(hands):
    hands.show(*((K.ACTION, "Filler."),) * 25, *long_speech(), (K.ACTION, "End."))
    elements, was_modified = hands.elements, hands.editor.document().isModified()
    pages_of(hands)
    second = sheets(hands)[1]
    assert (second.start.more, second.start.cue) == ("(MORE)", "NORA (CONT'D)")
    hands.editor.verticalScrollBar().setValue(round(second.top - 300))
    shown, scrolled = image(hands.editor), hands.editor.verticalScrollBar().value()
    column, line = hands.editor.screenplay_document.formats.column_px, sheets(hands)[0].text_end - scrolled
    assert has_ink(shown, 35 * column, line, 6 * column, 18)
    assert has_ink(shown, 35 * column, second.text - scrolled - 18, 13 * column, 17)
    assert hands.elements == elements and hands.editor.document().isModified() == was_modified


def test_page_numbers_stand_on_all_pages_but_the_first(hands):
    hands.show(*script(60))
    pages_of(hands)
    column = hands.editor.screenplay_document.formats.column_px
    for number, sheet in enumerate(sheets(hands)[:2]):
        hands.editor.verticalScrollBar().setValue(round(sheet.top))
        scrolled = hands.editor.verticalScrollBar().value()
        assert has_ink(image(hands.editor), 68 * column, sheet.top - scrolled + 50, 5 * column, 24) == bool(number)


def test_breaks_stay_with_their_paragraphs_until_the_next_answer(hands):
    hands.show(*((K.ACTION, f"Paragraph {number}.") for number in range(60)))
    pages = pages_of(hands)
    first_of_second = pages.pages[1].start.index
    hands.put_caret(3, -1).press("Enter").type("New.")
    assert sheets(hands)[1].start.index == first_of_second + 1
    hands.editor.page_view.receive(paginate(hands.elements))
    assert sheets(hands)[1].start.index == first_of_second


def test_pages_of_a_text_with_other_paragraphs_are_left_alone(hands):
    hands.show(*script(100))
    pages_of(hands)
    before = [sheet.start.index for sheet in sheets(hands)]
    hands.editor.page_view.receive(paginate(script(50)))
    assert [sheet.start.index for sheet in sheets(hands)] == before


def test_what_the_writer_looks_at_stays_when_sheets_come_and_go(hands):
    hands.show(*script(300))
    hands.put_caret(150, 0)
    hands.editor.ensureCursorVisible()
    before = hands.editor.cursorRect().top()
    pages_of(hands)
    assert abs(hands.editor.cursorRect().top() - before) <= 1
    hands.editor.page_view.show(False)
    assert abs(hands.editor.cursorRect().top() - before) <= 1


def test_every_letter_on_sheets_is_under_its_caret(hands):
    hands.show(*((K.ACTION, "Filler."),) * 25, *long_speech(), (K.ACTION, "End."))
    pages_of(hands)
    for offset in range(0, 580, 37):
        hands.put_caret(26, offset)
        hands.editor.ensureCursorVisible()
        place = hands.editor.cursorRect().center()
        assert hands.editor.cursorForPosition(place).position() == hands.editor.textCursor().position()


def test_a_typed_page_break_ends_its_page(hands):
    hands.show((K.ACTION, "One."), (K.PAGE_BREAK, ""), (K.PAGE_BREAK, ""), (K.ACTION, "Two."))
    assert [start.index for start in page_starts(paginate(hands.elements))] == [0, 3]


def test_a_split_counts_the_notes_that_stand_in_the_text(hands):
    note = Annotation(5, K.NOTE, "look this up")
    text = "I sat on the wall and ate the bread you gave me. " * 12
    speech = Element(K.DIALOGUE, text, (Span(0, 3, Style.BOLD),), (note,))
    hands.show(*(Element(K.ACTION, "Filler."),) * 25, Element(K.CHARACTER, "Nora"), speech)
    pages = paginate(hands.elements)
    offset = pages.pages[1].start.offset
    block = hands.editor.document().findBlockByNumber(26)
    assert block.text()[page_starts(pages)[1].offset :].strip() == text[offset:].strip()


def test_a_script_that_shrank_to_one_page_in_the_meantime_has_one_sheet(hands):
    hands.show(*script(100))
    pages_of(hands)
    hands.editor.page_view.show(False)
    hands.press("Ctrl+A", "Delete").type("Nothing is left.")
    hands.editor.page_view.receive(paginate(hands.elements))
    hands.editor.page_view.show(True)
    assert len(sheets(hands)) == 1


def test_a_larger_page_keeps_its_lines_and_sheets(hands):
    hands.show(*script(120))
    pages_of(hands)
    before = [(sheet.start.index, sheet.start.offset) for sheet in sheets(hands)]
    height = hands.editor.document().size().height()
    PageZoom(hands.editor).zoom_to(200)
    assert [(sheet.start.index, sheet.start.offset) for sheet in sheets(hands)] == before
    assert hands.editor.document().size().height() == pytest.approx(2 * height, rel=0.05)


def test_edits_on_sheets_leave_everything_where_fresh_sheets_have_it(hands):
    chance = random.Random(11)
    hands.show(*script(150))
    pages_of(hands)
    for _ in range(30):
        hands.put_caret(chance.randrange(hands.editor.document().blockCount()), -1)
        chance.choice(
            [lambda: hands.type("words and more of them "), lambda: hands.press("Enter"), lambda: hands.press("Ctrl+Z")]
        )()
    hands.editor.page_view.receive(paginate(hands.elements))
    fresh = ScreenplayEditor()
    fresh.set_screenplay(Screenplay(elements=hands.editor.screenplay_document.elements))
    fresh.page_view.show(True)
    fresh.page_view.receive(paginate(hands.elements))
    assert tops(hands.editor.document()) == tops(fresh.document())
    assert list(sheets(hands)) == list(fresh.screenplay_document.page_layout.geometry.sheets)


def test_the_page_continues_a_speaker_where_the_paginator_does(hands):
    hands.show(
        (K.SCENE_HEADING, "INT. ROOM - DAY"), (K.CHARACTER, "Nora"), (K.DIALOGUE, "One."), (K.ACTION, "A pause."),
        (K.CHARACTER, "NORA"), (K.DIALOGUE, "Two."), (K.CHARACTER, "IDRIS (O.S.)"), (K.DIALOGUE, "Three."),
        (K.CHARACTER, "Idris"), (K.DIALOGUE, "Four."), (K.CHARACTER, "NORA (V.O.)"), (K.DIALOGUE, "Five."),
        (K.CHARACTER, "NORA"), (K.DIALOGUE, "Six."), (K.CHARACTER, "NORA (cont\u2019d)"), (K.DIALOGUE, "Seven."),
        (K.SCENE_HEADING, "INT. HALL - DAY"), (K.CHARACTER, "NORA"), (K.DIALOGUE, "Eight."),
    )  # fmt: skip
    pages = paginate(hands.elements)
    for fragment in pages.pages[0].fragments:
        if fragment.kind is K.CHARACTER:
            block = hands.editor.document().findBlockByNumber(fragment.index)
            shown = block.text().upper() + continued_after(block, LETTER)
            assert shown == fragment.lines[0].text, fragment.index


def test_after_a_dual_dialogue_both_speakers_continue(hands):
    pair = [
        Element(K.CHARACTER, "NORA", dual=DualColumn.LEFT), Element(K.DIALOGUE, "One.", dual=DualColumn.LEFT),
        Element(K.CHARACTER, "IDRIS", dual=DualColumn.RIGHT), Element(K.DIALOGUE, "Two.", dual=DualColumn.RIGHT),
    ]  # fmt: skip
    for name in ("NORA", "IDRIS", "ELODIE"):
        hands.show(*pair, (K.CHARACTER, name), (K.DIALOGUE, "Three."))
        block = hands.editor.document().findBlockByNumber(4)
        assert continued_after(block, LETTER) == ("" if name == "ELODIE" else " (CONT'D)")


def test_a_continued_cue_shows_it_on_sheets_once_the_caret_has_left(hands):
    speech = (K.CHARACTER, "NORA"), (K.DIALOGUE, "One."), (K.ACTION, "A pause."), (K.CHARACTER, "NORA")
    hands.show(*speech, (K.DIALOGUE, "Two."))
    pages_of(hands)
    top = tops(hands.editor.document())[3] - hands.editor.verticalScrollBar().value()
    column = hands.editor.screenplay_document.formats.column_px
    room = 40 * column, top, 9 * column, 17
    assert has_ink(image(hands.editor), *room)
    hands.put_caret(3, -1)
    assert not has_ink(image(hands.editor), *room)
    hands.put_caret(0, 0)
    assert has_ink(image(hands.editor), *room)
    hands.editor.page_view.show(False)
    top = tops(hands.editor.document())[3] - hands.editor.verticalScrollBar().value()
    assert not has_ink(image(hands.editor), 40 * column, top, 9 * column, 17)
