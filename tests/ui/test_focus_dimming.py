"""Focus: the caret's speech or paragraph is dark, the rest faint; the script itself is untouched."""

import pytest
from PySide6.QtGui import QColor

from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.ui.editor.editor_colours import DARK
from screenwriter.ui.editor.focus_dimming import FocusDimming
from tests.ui.editor_hands import hands  # noqa: F401

H, A, C = ElementKind.SCENE_HEADING, ElementKind.ACTION, ElementKind.CHARACTER
P, D = ElementKind.PARENTHETICAL, ElementKind.DIALOGUE


@pytest.fixture
def focused(hands):  # noqa: F811
    heading = Element(H, "INT. MILL - DAY", scene_number="12")
    hands.show(heading, (A, "Rain."), (C, "NORA"), (P, "(low)"), (D, "It rains."), (C, "IDRIS"), (D, "It does."))
    hands.focus = FocusDimming(hands.editor)
    hands.focus.apply(is_on=True)
    return hands


def strongest_ink(editor, index, margin=False):
    """How far the darkest spot of a paragraph is from the paper, 0 to 255; ``margin``: of its scene number."""
    block = editor.document().findBlockByNumber(index)
    area = editor.document().documentLayout().blockBoundingRect(block).toAlignedRect()
    area.translate(0, -editor.verticalScrollBar().value())
    page_px = editor.screenplay_document.formats.page_px
    columns = range(10, round(page_px * 0.16)) if margin else range(round(page_px * 0.16), round(page_px * 0.9))
    image = editor.viewport().grab().toImage()
    paper = QColor(editor.colours.page).lightness()
    return max(
        abs(image.pixelColor(x, y).lightness() - paper) for x in columns for y in range(area.top(), area.bottom())
    )


def lit(hands):  # noqa: F811
    return [strongest_ink(hands.editor, index) > 140 for index in range(len(hands.elements))]


@pytest.mark.parametrize(
    ("caret", "bright"), [(0, [0]), (1, [1]), (2, [2, 3, 4]), (3, [2, 3, 4]), (4, [2, 3, 4]), (6, [5, 6])]
)
def test_the_carets_speech_or_paragraph_is_bright(focused, caret, bright):
    focused.put_caret(caret, 1)
    assert lit(focused) == [index in bright for index in range(7)]


def test_the_dimmed_text_can_still_be_read(focused):
    focused.put_caret(1, 1)
    assert 50 < strongest_ink(focused.editor, 4) < 140


def test_a_scene_number_is_dimmed_with_its_heading(focused):
    focused.put_caret(0, 1)
    bright = strongest_ink(focused.editor, 0, margin=True)
    focused.put_caret(4, 1)
    assert 0 < strongest_ink(focused.editor, 0, margin=True) < 0.6 * bright


def test_typing_on_into_the_next_paragraph_takes_the_light_along(focused):
    focused.put_caret(1, -1).press("Enter").type("More")
    assert lit(focused)[:4] == [False, False, True, False]
    focused.press("Up")
    assert lit(focused)[:4] == [False, True, False, False]


def test_a_paragraph_that_becomes_part_of_a_speech_joins_its_light(focused):
    focused.put_caret(1, -1).press("Ctrl+3")
    focused.put_caret(2, 0).press("Ctrl+5")
    assert lit(focused) == [False, True, True, True, True, False, False]


def test_everything_that_is_selected_is_bright(focused):
    focused.put_caret(1, 1, to=(3, 2))
    assert focused.focus.lit == range(1, 5)


def test_the_script_its_undo_history_and_whether_it_is_saved_do_not_change(focused):
    editor = focused.editor
    before = editor.screenplay()
    for caret in (4, 0, 6):
        focused.put_caret(caret, 1)
    assert editor.screenplay() == before
    assert not editor.document().isModified()
    assert not editor.document().isUndoAvailable()


def test_off_means_all_bright_and_night_has_its_own_veil(focused):
    focused.put_caret(1, 1)
    focused.editor.apply_colours(DARK)
    focused.editor.viewport().setPalette(focused.editor.palette())  # as the program does
    assert lit(focused) == [index == 1 for index in range(7)]
    focused.focus.apply(is_on=False)
    assert all(lit(focused))
