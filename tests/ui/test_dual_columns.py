"""A dual dialogue stands side by side on the screen, as in print, and both columns can be worked in."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import DualColumn, Element, ElementKind, Revised
from screenwriter.screenplay.page_format import LETTER
from screenwriter.screenplay.pagination import paginate
from screenwriter.screenplay.production import Production
from screenwriter.screenplay.revisions import Revisions, RevisionSet
from screenwriter.ui.editor.dual_pairs import pair_of
from screenwriter.ui.editor.focus_dimming import FocusDimming
from screenwriter.ui.editor.ghost_text import GhostText
from screenwriter.ui.editor.screenplay_document import ScreenplayDocument

K = ElementKind
LEFT, RIGHT = DualColumn.LEFT, DualColumn.RIGHT
LONG = "I sat on the wall and ate the bread you gave me. "


def pair(left: str = LONG * 3, right: str = LONG) -> list[Element]:
    return [
        Element(K.CHARACTER, "NORA", dual=LEFT), Element(K.PARENTHETICAL, "(low)", dual=LEFT),
        Element(K.DIALOGUE, left.strip(), dual=LEFT),
        Element(K.CHARACTER, "IDRIS", dual=RIGHT), Element(K.DIALOGUE, right.strip(), dual=RIGHT),
    ]  # fmt: skip


def show(hands, *middle: Element):
    hands.show((K.ACTION, "Above, a line of action."), *(middle or pair()), (K.ACTION, "Below, another line."))
    return hands.editor.screenplay_document


def rect(document, index):
    return document.page_layout.blockBoundingRect(document.findBlockByNumber(index))


def left_of(document, index):
    rect(document, index)
    return document.findBlockByNumber(index).layout().lineAt(0).x()


def tops(document):
    return [rect(document, index).top() for index in range(document.blockCount())]


def lines(document, index):
    rect(document, index)
    return document.findBlockByNumber(index).layout().lineCount()


@pytest.mark.parametrize("is_paged", [False, True])
@pytest.mark.parametrize("texts", [(LONG * 3, LONG), (LONG, LONG * 4), (LONG, LONG), ("", "")])
def test_both_speeches_begin_at_one_height_and_the_higher_one_counts(hands, texts, is_paged):
    document = show(hands, *pair(*texts))
    hands.editor.page_view.show(is_paged)
    line = document.page_layout.metrics.line
    assert rect(document, 1).top() == rect(document, 4).top() == rect(document, 0).bottom() + line
    assert rect(document, 2).top() == rect(document, 1).bottom()
    assert rect(document, 5).top() == rect(document, 4).bottom()
    lowest = max(rect(document, 3).bottom(), rect(document, 5).bottom())
    assert rect(document, 6).top() == lowest + line


def test_columns_stand_where_print_has_them(hands):
    document = show(hands)
    column = document.page_layout.metrics.column
    assert left_of(document, 3) == pytest.approx(15 * column, abs=0.1)
    assert left_of(document, 5) == pytest.approx(46.25 * column, abs=0.1)
    assert left_of(document, 2) == pytest.approx(16.5 * column, abs=0.1)  # the bracket hangs
    assert left_of(document, 1) == pytest.approx((29.375 - 4 * 0.486) * column, abs=0.1)
    assert left_of(document, 4) == pytest.approx((29.375 + 31.25 - 5 * 0.486) * column, abs=0.1)


def test_a_speech_without_a_partner_is_an_ordinary_one(hands):
    document = show(hands, *pair()[:3])
    column = document.page_layout.metrics.column
    assert left_of(document, 3) == pytest.approx(25 * column, abs=0.1)
    assert rect(document, 4).top() > rect(document, 3).bottom()


_PARTS = [
    Element(kind, "x", dual=dual)
    for kind, dual in (
        (K.CHARACTER, LEFT), (K.DIALOGUE, LEFT), (K.PARENTHETICAL, LEFT), (K.CHARACTER, RIGHT), (K.DIALOGUE, RIGHT),
        (K.NOTE, None), (K.ACTION, None), (K.PAGE_BREAK, None), (K.CHARACTER, None), (K.DIALOGUE, None),
        (K.SYNOPSIS, None),
    )
] + [
    Element(K.LYRIC, "x", dual=RIGHT), Element(K.LYRIC, "x", dual=RIGHT, blank_lines=1),
    Element(K.DIALOGUE, "x", dual=RIGHT, starts_new_page=True),
]  # fmt: skip
_SCRIPTS = st.lists(st.sampled_from(_PARTS), min_size=1, max_size=14)


@given(_SCRIPTS, st.sampled_from(_PARTS))
@settings(max_examples=150, deadline=None)
def test_what_stands_side_by_side_is_what_the_paginator_pairs(hands_application, script, last):
    elements = [*script, _PARTS[0], _PARTS[3], last]
    document = ScreenplayDocument()
    document.set_screenplay(Screenplay(elements=tuple(elements)))
    printed = {f.index: f.column for page in paginate(elements).pages for f in page.fragments}
    for index, column in printed.items():
        found = pair_of(document.findBlockByNumber(index), LETTER)
        assert (None if found is None else found.column_of(index)) is column, index


@pytest.fixture(scope="module")
def hands_application(qapp):
    return qapp


def test_edits_leave_everything_where_a_fresh_script_has_it(hands):
    chance = random.Random(23)
    script = [Element(K.ACTION, "One."), *pair(), *pair(LONG, LONG * 2), Element(K.NOTE, "a note"), *pair(), *pair()]
    document = show(hands, *script)
    for _ in range(60):
        hands.put_caret(chance.randrange(document.blockCount()), chance.choice([0, -1]))
        chance.choice(
            [
                lambda: hands.type("words and more of them, a line long "),
                lambda: hands.press("Enter"),
                lambda: hands.press("Back"),
                lambda: hands.press("Ctrl+Z"),
                lambda: hands.press("Ctrl+D"),
                lambda: hands.press("Ctrl+3"),
                lambda: hands.press("Ctrl+2"),
            ]
        )()
        fresh = ScreenplayDocument()
        fresh.set_screenplay(Screenplay(elements=document.elements))
        assert tops(document) == tops(fresh)
        assert document.size() == fresh.size()


@pytest.mark.parametrize("is_paged", [False, True])
def test_a_click_puts_the_caret_where_the_letter_is(hands, is_paged):
    document = show(hands)
    hands.editor.page_view.show(is_paged)
    for index in range(document.blockCount()):
        for offset in range(0, document.findBlockByNumber(index).length(), 17):
            hands.put_caret(index, offset)
            hands.editor.ensureCursorVisible()
            place = hands.editor.cursorRect().center()
            assert hands.editor.cursorForPosition(place).position() == hands.editor.textCursor().position()


def test_a_click_below_the_shorter_column_is_one_on_its_end(qtbot, hands):
    document = show(hands)
    hands.put_caret(3, -1)
    point = QPoint(round(70 * document.page_layout.metrics.column), hands.editor.cursorRect().center().y())
    qtbot.mouseClick(hands.editor.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert hands.caret[0] == 5


def test_a_drag_selects_from_one_column_into_the_other(qtbot, hands):
    show(hands)
    hands.put_caret(1, 0)
    start = hands.editor.cursorRect().center()
    hands.put_caret(5, 10)
    end = hands.editor.cursorRect().center()
    qtbot.mousePress(hands.editor.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(hands.editor.viewport(), end)
    qtbot.mouseRelease(hands.editor.viewport(), Qt.MouseButton.LeftButton, pos=end)
    cursor = hands.editor.textCursor()
    text = cursor.selectedText()
    assert text.startswith("NORA") and text.endswith(LONG[:10])


def test_up_and_down_stay_in_a_column_and_leave_the_pair_at_its_ends(hands):
    document = show(hands, *pair(LONG, LONG * 2))
    hands.put_caret(0, 12).press("Down")
    assert hands.caret[0] == 1
    for _ in range(1 + lines(document, 3)):
        hands.press("Down")
    assert hands.caret[0] == 3
    hands.press("Down")
    assert hands.caret[0] == 6
    hands.put_caret(5, -1)
    x = hands.editor.cursorRect().x()
    hands.press("Down")
    assert hands.caret[0] == 6
    hands.press("Up")
    assert hands.caret[0] == (5 if x > document.page_layout.middle() else 3)
    hands.put_caret(4, 0).press("Up")
    assert hands.caret[0] == 0


def test_up_from_below_goes_to_the_column_above_the_caret(hands):
    wide = Element(K.ACTION, "A line of action that reaches to the right edge of it.")
    document = show(hands, *pair(LONG, LONG), wide)
    hands.put_caret(6, 3).press("Up")
    assert hands.caret[0] == 3
    hands.put_caret(6, 50).press("Up")
    assert hands.caret[0] == 5
    assert lines(document, 5) > 1
    hands.press("Down")
    assert hands.caret == (6, 50)


def test_shift_and_down_select_out_of_a_column(hands):
    show(hands, *pair(LONG, LONG))
    hands.put_caret(3, -1).press("Shift+Down")
    cursor = hands.editor.textCursor()
    assert cursor.hasSelection() and cursor.blockNumber() == 6


def test_a_ghost_in_the_left_column_moves_nothing_of_the_right(hands):
    document = show(hands)
    hands.put_caret(3, -1)
    before, ghost = tops(document), GhostText(hands.editor)
    ghost.show(" and then the telephone rang again and again until somebody came.")
    after = tops(document)
    assert after[:6] == before[:6] and after[6] > before[6]
    block = document.findBlockByNumber(3)
    widest = max(block.layout().lineAt(n).naturalTextWidth() for n in range(block.layout().lineCount()))
    assert widest <= 29.5 * document.page_layout.metrics.column
    ghost.clear()
    assert tops(document) == before


def test_a_note_between_the_speeches_stands_in_the_left_column(hands):
    note = Element(K.NOTE, "a note that is a good deal longer than a column is wide")
    speeches = pair()
    document = show(hands, *speeches[:3], note, *speeches[3:])
    assert rect(document, 4).top() >= rect(document, 3).bottom()
    assert rect(document, 5).top() == rect(document, 1).top()
    assert lines(document, 4) > 1


def image(hands) -> QImage:
    QApplication.processEvents()
    return hands.editor.viewport().grab().toImage()


def darkest(shown: QImage, left: float, top: float, width: float, height: float) -> int:
    columns, rows = range(round(left), round(left + width)), range(round(top), round(top + height))
    return min(shown.pixelColor(x, y).lightness() for y in rows for x in columns)


def test_focus_dims_only_the_other_column(hands):
    document = show(hands)
    focus = FocusDimming(hands.editor)
    hands.put_caret(3, 4)
    focus.apply(is_on=True)
    column, line = document.page_layout.metrics.column, document.page_layout.metrics.line
    shown, top = image(hands), rect(document, 5).top() - hands.editor.verticalScrollBar().value()
    scrolled = hands.editor.horizontalScrollBar().value()
    left = darkest(shown, 15 * column - scrolled, top + line, 20 * column, line)
    right = darkest(shown, 46 * column - scrolled, top, 20 * column, line)
    assert right > left + 60


def test_revised_words_are_marked_at_the_right_of_either_column(hands):
    speeches = pair(LONG, LONG)
    speeches[4] = Element(K.DIALOGUE, LONG.strip(), dual=RIGHT, revised=(Revised(0, 5, 1),))
    revisions = Revisions((RevisionSet(1, "Blue Revision", "#0000ff"),), active=1)
    hands.editor.set_screenplay(Screenplay(elements=tuple(speeches), production=Production(revisions=revisions)))
    document = hands.editor.screenplay_document
    hands.editor.show_revisions(revisions)
    column = document.page_layout.metrics.column
    top = rect(document, 4).top() - hands.editor.verticalScrollBar().value()
    left = 77 * column - hands.editor.horizontalScrollBar().value()
    shown = image(hands)
    assert darkest(shown, left, top, 3 * column, 18) < shown.pixelColor(round(left), round(top)).lightness() - 40


def test_a_hit_far_right_of_text_between_columns_is_exactly_nothing(hands):
    document = show(hands)
    top = rect(document, 1).center().y()
    layout = document.page_layout
    assert layout.hitTest(QPointF(2 * layout.metrics.column, top), Qt.HitTestAccuracy.ExactHit) == -1


def test_pages_of_a_script_with_pairs_begin_where_the_paginator_has_them(hands):
    script = [element for _ in range(12) for element in (Element(K.ACTION, LONG * 3), *pair())]
    document = show(hands, *script)
    pages = paginate(document.elements)
    hands.editor.page_view.show(True)
    hands.editor.page_view.receive(pages)
    sheets = document.page_layout.geometry.sheets
    line = document.page_layout.metrics.line
    assert len(sheets) == pages.page_count > 2
    for page, sheet in zip(pages.pages, sheets, strict=True):
        assert sheet.text_end - sheet.text == pytest.approx(page.used_lines * line)
        for fragment in page.fragments:
            if not fragment.start and not page.start.offset:
                place = rect(document, fragment.index).top()
                assert place == pytest.approx(sheet.text + fragment.top * line), fragment.index


def test_pages_counted_before_speeches_were_paired_break_no_pair(hands):
    speech = (K.CHARACTER, "NORA"), (K.DIALOGUE, LONG * 12)
    hands.show(*((K.ACTION, "Filler."),) * 24, *speech, *speech, (K.ACTION, "End."))
    document = hands.editor.screenplay_document
    hands.editor.page_view.show(True)
    stale = paginate(document.elements)
    assert any(page.start.offset for page in stale.pages)
    hands.put_caret(27, 0).press("Ctrl+D")
    assert pair_of(document.findBlockByNumber(27), LETTER) is not None
    hands.editor.page_view.receive(stale)
    hands.editor.page_view.receive(paginate(document.elements))
    fresh = ScreenplayDocument()
    fresh.set_screenplay(Screenplay(elements=document.elements))
    hands.editor.page_view.show(False)
    assert tops(document) == tops(fresh)
