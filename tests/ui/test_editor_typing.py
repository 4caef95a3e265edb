"""Detection while typing, aids, undo groups, emphasis, odd characters, with real keys (editing.md 3 and 14)."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

from screenwriter.screenplay.elements import Element, Span, Style
from screenwriter.screenplay.elements import ElementKind as K
from screenwriter.ui.editor.context_menu import context_menu
from screenwriter.ui.editor.editor_colours import DARK

H, A, C, P, D, L, T, G = (
    K.SCENE_HEADING, K.ACTION, K.CHARACTER, K.PARENTHETICAL, K.DIALOGUE, K.LYRIC, K.TRANSITION, K.GENERAL,
)  # fmt: skip


@pytest.mark.parametrize(
    ("start", "typed", "found", "after_undo"),
    [
        ((A, ""), "int.", (H, "int."), (A, "int.")),
        ((G, ""), "EXT ", (H, "EXT "), (G, "EXT ")),
        ((A, ""), "cut to:", (T, "cut to:"), (A, "cut to:")),
        ((D, ""), "(", (P, "()"), (D, "(")),
        ((D, ""), "~", (L, ""), (D, "~")),
        ((A, ""), "@", (C, ""), (A, "@")),
        ((A, ""), ".u", (H, "u"), (A, ".u")),
        ((D, ""), "!", (A, ""), (D, "!")),
        ((A, ""), ">", (T, ""), (A, ">")),
    ],
)
def test_detection_is_a_step_of_its_own_and_undo_switches_it_off(hands, start, typed, found, after_undo):
    hands.settings(auto_capitals=False, completes=False)
    hands.show(start).type(typed)
    assert hands.script == [found]
    hands.editor.undo()
    assert hands.script == [after_undo]
    hands.type(" more")
    assert hands.script == [(after_undo[0], after_undo[1] + " more")]
    hands.press("Home").type(typed[0])
    assert hands.script[0][0] is after_undo[0]


def test_detection_stays_off_only_for_that_element(hands):
    hands.settings(completes=False)
    hands.show((A, "")).type("int.").press("Ctrl+Z").type(" x").press("Enter").type("int.")
    assert [kind for kind, _ in hands.script] == [A, H]


def test_undo_of_letters_typed_after_a_detection_leaves_it_on(hands):
    hands.settings(completes=False)
    hands.show((A, "")).type("int. mill").press("Ctrl+Z")
    assert hands.script == [(H, "Int. ")] or hands.script == [(H, "int. ")]


def test_bracket_in_dialogue_puts_the_caret_between_brackets(hands):
    hands.show((D, "")).type("(low").press("Enter").type("go.")
    assert hands.script == [(P, "(low)"), (D, "Go.")]


def test_a_bracket_that_stands_there_already_is_not_typed_twice(hands):
    hands.show((C, "NORA"), (D, "")).put_caret(1, 0).press("Tab").type("(low)").press("Enter").type("Go (now).")
    assert hands.script[1:] == [(P, "(low)"), (D, "Go (now).")]
    hands.show((P, "()")).put_caret(0, 1).type("to (her) them")
    assert hands.script == [(P, "(to (her) them)")]


def test_a_known_name_and_enter_make_a_cue_and_dialogue_in_one_step(hands):
    hands.show((C, "NORA"), (D, "Wait."), (A, "")).put_caret(2, 0).type("nora").press("Enter")
    assert hands.script[2:] == [(C, "Nora"), (D, "")]
    hands.press("Ctrl+Z")
    assert hands.script[2:] == [(A, "Nora")]
    hands.press("End", "Enter")
    assert hands.script[2:] == [(A, "Nora"), (A, "")]


def test_detection_can_be_switched_off(hands):
    hands.settings(detects_elements=False)
    hands.show((A, "")).type("int. @")
    assert hands.script == [(A, "Int. @")]


def test_capitals_at_sentence_starts_and_the_lone_i(hands):
    hands.show((A, "")).type("she waits. then i go, i'm sure... and so on. ")
    assert hands.script == [(A, "She waits. Then I go, I'm sure... and so on. ")]


def test_aids_can_be_switched_off(hands):
    hands.settings(auto_capitals=False, capital_i=False)
    hands.show((A, "")).type("she. i go")
    assert hands.script == [(A, "she. i go")]
    hands.settings(smart_quotes=True).show((A, "")).type('"don\'t"')
    assert hands.script == [(A, "“Don’t”")]


def test_a_small_letter_typed_again_over_an_automatic_capital_stays_small(hands):
    hands.show((A, "")).type("e").press("Back").type("e. e. cummings")
    assert hands.script[0][1].startswith("e. ")


def test_capitals_are_shown_by_style_only(hands):
    hands.show((C, "")).type("Nora")
    assert hands.script == [(C, "Nora")]
    runs = hands.editor.document().firstBlock().textFormats()
    assert runs[0].format.fontCapitalization().name == "AllUppercase"


def test_words_are_undo_steps_and_a_space_joins_the_word_before(hands):
    hands.show((D, "")).type("One two ")
    hands.press("Ctrl+Z")
    assert hands.script == [(D, "One ")]
    hands.press("Ctrl+Z")
    assert hands.script == [(D, "")]
    hands.press("Ctrl+Y", "Ctrl+Y")
    assert hands.script == [(D, "One two ")]


@pytest.mark.parametrize(("key", "style"), [("B", Style.BOLD), ("I", Style.ITALIC), ("U", Style.UNDERLINE)])
def test_emphasis_keys_style_a_selection_and_take_it_off_again(hands, key, style):
    hands.show((A, "Go 🙂 now.")).put_caret(0, 3, to=(0, 9)).press(f"Ctrl+{key}")
    assert hands.elements == (Element(A, "Go 🙂 now.", spans=(Span(3, 8, style),)),)
    hands.press(f"Ctrl+{key}")
    assert hands.elements[0].spans == ()
    hands.editor.undo()
    assert hands.elements[0].spans == (Span(3, 8, style),)


def test_emphasis_key_without_selection_styles_what_is_typed_next(hands):
    hands.show((A, "Go ")).put_caret(0, -1).press("Ctrl+I").type("now").press("Ctrl+I").type(".")
    assert hands.elements == (Element(A, "Go now.", spans=(Span(3, 6, Style.ITALIC),)),)


def test_emoji_and_other_wide_characters_keep_places_right(hands):
    hands.show((A, "🙂🙂"), (D, "x")).put_caret(0, 2).type("𝔘a")
    assert hands.script == [(A, "🙂𝔘a🙂"), (D, "x")]
    context = hands.editor.caret_context()
    assert (context.text_before, context.at_end) == ("🙂𝔘a", False)
    hands.press("Back", "Back")
    assert hands.script == [(A, "🙂🙂"), (D, "x")]
    hands.press("Enter")
    assert hands.script == [(A, "🙂"), (A, "🙂"), (D, "x")]


def test_typing_after_another_change_is_a_step_of_its_own(hands):
    hands.show((D, "")).type("He")
    cursor = hands.editor.textCursor()
    cursor.beginEditBlock()
    cursor.insertText("llo")
    cursor.endEditBlock()
    hands.type("ween")
    assert hands.script == [(D, "Helloween")]
    hands.press("Ctrl+Z")
    assert hands.script == [(D, "Hello")]
    hands.press("Ctrl+Z")
    assert hands.script == [(D, "He")]


def test_text_of_an_input_method_gets_the_same_aids_as_typed_text(hands):
    hands.show((A, ""))
    for letter in "int.":
        commit = QInputMethodEvent()
        commit.setCommitString(letter)
        QApplication.sendEvent(hands.editor, commit)
    assert hands.script == [(H, "Int.")]


def test_a_selection_that_ends_before_an_element_spares_it(hands):
    hands.show((A, "One."), (A, "Two.")).put_caret(0, 0, to=(1, 0)).press("Ctrl+3")
    assert hands.script == [(C, "One."), (A, "Two.")]


def test_typing_over_a_selection_is_one_step(hands):
    hands.show((A, "One two.")).put_caret(0, 4, to=(0, 7)).type("x")
    assert hands.script == [(A, "One x.")]
    hands.press("Ctrl+Z")
    assert hands.script == [(A, "One two.")]


def test_typing_on_a_page_break_makes_action_of_it(hands):
    hands.show((A, "One."), (K.PAGE_BREAK, ""), (A, "Two.")).put_caret(1, 0).type("x")
    assert hands.script == [(A, "One."), (A, "X"), (A, "Two.")]
    hands.press("Ctrl+Z")
    assert hands.script[1] == (K.PAGE_BREAK, "")


def test_altgr_types_and_alt_or_ctrl_alone_do_not(hands):
    hands.show((A, "x")).put_caret(0, -1)
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    for modifiers in (control | alt, alt):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(hands.editor, QKeyEvent(kind, Qt.Key.Key_BraceLeft, modifiers, "{"))
    assert hands.script == [(A, "x{")]


def test_input_method_text_reaches_the_script(hands):
    hands.show((D, "x")).put_caret(0, -1)
    composing = QInputMethodEvent("か", [])
    QApplication.sendEvent(hands.editor, composing)
    assert hands.script == [(D, "x")]
    commit = QInputMethodEvent()
    commit.setCommitString("火")
    QApplication.sendEvent(hands.editor, commit)
    assert hands.script == [(D, "x火")]


def test_read_only_editor_changes_nothing(hands):
    hands.show((A, "Dust."))
    hands.editor.setReadOnly(True)
    hands.type("x").press("Enter", "Tab", "Back", "Delete", "Ctrl+3")
    assert hands.script == [(A, "Dust.")]


def test_text_between_angle_signs_is_centred(hands):
    hands.settings(completes=False)
    hands.show((A, "")).type("> the end <")
    assert hands.script == [(K.CENTERED, "the end")]
    hands.press("Ctrl+Z")
    assert hands.script == [(T, " the end <")]


def test_composed_text_on_a_page_break_is_no_longer_a_page_break(hands):
    hands.show((A, "One."), (K.PAGE_BREAK, "")).put_caret(1, 0)
    commit = QInputMethodEvent()
    commit.setCommitString("火")
    QApplication.sendEvent(hands.editor, commit)
    assert hands.script == [(A, "One."), (A, "火")]


def test_context_menu_cuts_and_undoes_with_care_for_kinds(hands):
    script = [(C, "NORA"), (D, "Wait.")]
    hands.show(*script).put_caret(0, 2, to=(1, 3))
    menu = context_menu(hands.editor, hands.editor.paste_plain)
    actions = {action.text().replace("&", ""): action for action in menu.actions()}
    assert not actions["Undo"].isEnabled()
    actions["Cut"].trigger()
    assert hands.script == [(C, "NOt.")]
    next(a for a in context_menu(hands.editor, hands.editor.paste_plain).actions() if a.text() == "&Undo").trigger()
    assert hands.script == script


def test_scene_numbers_are_drawn_beside_the_heading(hands):
    def picture(number):
        hands.show(Element(A, "x"), Element(H, "INT. MILL", scene_number=number)).put_caret(0, 0)
        return hands.editor.viewport().grab().toImage()

    assert picture("14A") != picture(None)
    assert picture("14A") != picture("15")
    assert picture("14A") == picture("14A")


def test_other_colours_change_the_picture_and_nothing_else(hands):
    hands.show((H, "INT. MILL"), (A, "Dust [[how?]] hangs."), (K.SECTION, "Two"))
    before, elements = hands.editor.grab().toImage(), hands.elements
    hands.editor.apply_colours(DARK)
    assert hands.editor.grab().toImage() != before
    assert hands.elements == elements
    assert not hands.editor.document().isUndoAvailable() and not hands.editor.document().isModified()
