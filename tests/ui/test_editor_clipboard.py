"""Copy, cut and paste with real keys: kinds, emphasis and text survive (editing.md section 1, rule 6)."""

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from screenwriter.screenplay.elements import Annotation, DualColumn, Element, Span, Style
from screenwriter.screenplay.elements import ElementKind as K
from screenwriter.ui.editor.clipboard_elements import MIME_TYPE, elements_from_json, elements_to_json

H, A, C, P, D, T = K.SCENE_HEADING, K.ACTION, K.CHARACTER, K.PARENTHETICAL, K.DIALOGUE, K.TRANSITION

SCRIPT = [(H, "INT. MILL - DAY"), (A, "Dust."), (C, "NORA"), (P, "(low)"), (D, "Wait here."), (T, "CUT TO:")]


def _clip(text):
    """Put text from another program on the clipboard."""
    data = QMimeData()
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)


def _copied():
    return QGuiApplication.clipboard().text()


def test_copy_puts_plain_fountain_text_on_the_clipboard(hands):
    hands.show(*SCRIPT).press("Ctrl+A", "Ctrl+C")
    assert _copied() == "INT. MILL - DAY\n\nDust.\n\nNORA\n(low)\nWait here.\n\nCUT TO:\n"


def test_copy_within_one_element_is_its_words(hands):
    element = Element(A, "Go 🙂 now.", (Span(0, 2, Style.BOLD),), (Annotation(3, K.NOTE, "how?"),))
    hands.show(element).press("Ctrl+A", "Ctrl+C")
    assert _copied() == "Go [[how?]] 🙂 now."


@pytest.mark.parametrize("place", [(0, 0), (1, 2), (1, -1)])
def test_cut_and_paste_at_the_same_place_changes_nothing(hands, place):
    for end in [(4, 4), (4, -1), (2, 2)]:
        hands.show(*SCRIPT).put_caret(*place, to=end).press("Ctrl+X")
        assert len(hands.script) < len(SCRIPT)
        hands.press("Ctrl+V")
        pasted = [element for element in hands.script if element[1]]
        words = "".join(text for _, text in pasted)
        assert words == "".join(text for _, text in SCRIPT)
        assert {kind for kind, _ in pasted} == {kind for kind, _ in SCRIPT}
        hands.press("Ctrl+Z", "Ctrl+Z")
        assert hands.script == SCRIPT


def test_cut_from_inside_one_paragraph_to_inside_another_and_paste_is_whole_again(hands):
    script = [(A, "One two."), (C, "NORA"), (D, "Wait."), (A, "Three four.")]
    hands.show(*script).put_caret(0, 4, to=(3, 6)).press("Ctrl+X")
    assert hands.script == [(A, "One four.")]
    hands.press("Ctrl+V")
    assert hands.script == script
    assert hands.caret == (3, 6)


def test_whole_elements_move_with_their_kinds(hands):
    hands.show(*SCRIPT).put_caret(2, 0, to=(5, 0)).press("Ctrl+X")
    assert hands.script == [*SCRIPT[:2], SCRIPT[5]]
    hands.put_caret(0, -1).press("Ctrl+V")
    assert hands.script == [SCRIPT[0], *SCRIPT[2:5], SCRIPT[1], SCRIPT[5]]


def test_half_a_speech_keeps_its_kind_although_fountain_could_not_say_it(hands):
    hands.show((D, "Wait here."), (C, "IDRIS"), (D, "No.")).put_caret(0, 5, to=(2, 1)).press("Ctrl+C")
    hands.show((A, "")).press("Ctrl+V")
    assert hands.script == [(D, "here."), (C, "IDRIS"), (D, "N")]


def test_emphasis_and_notes_come_along(hands):
    element = Element(A, "Go now.", (Span(3, 6, Style.BOLD),), (Annotation(2, K.NOTE, "how?"),))
    hands.show(element, (A, "Dust.")).press("Ctrl+A", "Ctrl+C")
    hands.show((A, "")).press("Ctrl+V")
    assert hands.elements == (element, Element(A, "Dust."))
    hands.show(element).press("Ctrl+A", "Ctrl+C")
    hands.show((D, "")).press("Ctrl+V")
    assert hands.elements == (Element(D, "Go now.", element.spans, element.annotations),)


def test_a_single_line_takes_the_kind_at_the_caret(hands):
    _clip("INT. MILL - DAY")
    hands.show((D, "So: ")).put_caret(0, -1).press("Ctrl+V")
    assert hands.script == [(D, "So: INT. MILL - DAY")]


def test_text_with_blank_lines_is_read_as_fountain_in_one_step(hands):
    _clip("EXT. QUAY - DAWN\r\n\r\nGulls, *loud*.\r\n\r\nIDRIS ^\r\n(low)\r\nGo.\r\n")
    hands.show((A, "Dust."), (A, "")).put_caret(1, 0).press("Ctrl+V")
    assert hands.script == [
        (A, "Dust."),
        (H, "EXT. QUAY - DAWN"),
        (A, "Gulls, loud."),
        (C, "IDRIS"),
        (P, "(low)"),
        (D, "Go."),
    ]
    assert hands.elements[2].spans == (Span(7, 11, Style.ITALIC),)
    assert hands.caret == (5, 3)
    hands.press("Ctrl+Z")
    assert hands.script == [(A, "Dust."), (A, "")]
    hands.press("Ctrl+Y")
    assert len(hands.script) == 6


def test_script_pasted_inside_a_paragraph_splits_it(hands):
    _clip("NORA\nWait.\n\nCUT TO:\n\nDusk.")
    hands.show((A, "One two.")).put_caret(0, 4).press("Ctrl+V")
    assert hands.script == [(A, "One "), (C, "NORA"), (D, "Wait."), (T, "CUT TO:"), (A, "Dusk.two.")]
    assert hands.caret == (4, 5)


def test_lines_without_blanks_are_words_unless_they_are_a_speech(hands):
    _clip("first line\nsecond line\n")
    hands.show((D, "")).press("Ctrl+V")
    assert hands.script == [(D, "first line\nsecond line")]
    _clip("NORA\nWait.\n")
    hands.show((A, "")).press("Ctrl+V")
    assert hands.script == [(C, "NORA"), (D, "Wait.")]


def test_paste_as_plain_text_reads_nothing_into_it(hands):
    _clip("INT. MILL - DAY\n\nDust.")
    hands.show((D, "x ")).put_caret(0, -1).press("Ctrl+Shift+V")
    assert hands.script == [(D, "x INT. MILL - DAY\n\nDust.")]


def test_paste_over_a_selection_replaces_it_in_one_step(hands):
    _clip("x")
    hands.show(*SCRIPT).put_caret(1, 1, to=(4, 4)).press("Ctrl+V")
    assert hands.script == [SCRIPT[0], (A, "Dx here."), SCRIPT[5]]
    hands.press("Ctrl+Z")
    assert hands.script == SCRIPT


def test_text_on_a_page_break_makes_action_of_it(hands):
    _clip("Dust.")
    hands.show((A, "One."), (K.PAGE_BREAK, "")).put_caret(1, 0).press("Ctrl+V")
    assert hands.script == [(A, "One."), (A, "Dust.")]


def test_empty_odd_and_damaged_clipboards_are_harmless(hands):
    for text in ["", "\n\n", "\x00\ufffc"]:
        _clip(text)
        hands.show((A, "Dust.")).put_caret(0, -1).press("Ctrl+V")
        assert hands.script[0][1].startswith("Dust.") and len(hands.script) == 1
    data = QMimeData()
    data.setText("words")
    data.setData(MIME_TYPE, b'[{"kind": 3}]')
    QGuiApplication.clipboard().setMimeData(data)
    hands.show((A, "")).press("Ctrl+V")
    assert hands.script == [(A, "words")]


def test_elements_survive_as_json_and_half_a_pair_is_no_pair():
    whole = (
        Element(H, "INT. MILL", scene_number="1"),
        Element(C, "NORA", dual=DualColumn.LEFT),
        Element(C, "IDRIS 🙂", (Span(0, 2, Style.BOLD | Style.ITALIC),), dual=DualColumn.RIGHT),
        Element(A, "x", annotations=(Annotation(0, K.BONEYARD, "y"),), left_inches=2.5, starts_new_page=True),
    )
    assert elements_from_json(elements_to_json(whole)) == whole
    assert elements_from_json(elements_to_json(whole[1:2]))[0].dual is None
    with pytest.raises(ValueError):
        elements_from_json(b"[1]")


def test_pages_copied_from_a_pdf_and_formatted_text_land_as_elements_in_one_step(hands):
    text = (
        "INT. MILL - DAY\nDust hangs in the light that falls through the broken roof\nand onto the floor.\nNORA\nWait."
    )
    script = [
        (H, "INT. MILL - DAY"),
        (A, "Dust hangs in the light that falls through the broken roof and onto the floor."),
        (C, "NORA"),
        (D, "Wait."),
    ]
    _clip(text)
    hands.show((A, "")).press("Ctrl+V")
    assert hands.script == script
    hands.press("Ctrl+Z")
    assert hands.script == [(A, "")]
    data = QMimeData()
    data.setText("NORA\r\nWait.")
    data.setHtml("<p class=Character>NORA</p><p class=Dialogue>Wait <i>here</i>.</p>")
    QGuiApplication.clipboard().setMimeData(data)
    hands.press("Ctrl+V")
    assert hands.elements == (Element(C, "NORA"), Element(D, "Wait here.", (Span(5, 9, Style.ITALIC),)))


def test_formatted_text_of_one_line_takes_the_kind_at_the_caret(hands):
    data = QMimeData()
    data.setText("Wait.")
    data.setHtml("<p class=Character>Wait.</p>")
    QGuiApplication.clipboard().setMimeData(data)
    hands.show((D, "So: ")).put_caret(0, -1).press("Ctrl+V")
    assert hands.script == [(D, "So: Wait.")]
