"""Revision mode under the fingers: what is typed and changed is marked, and no letter ever changes by it."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from screenwriter.formats.fdx import read_fdx, write_fdx
from screenwriter.formats.fountain import read_fountain, write_fountain
from screenwriter.screenplay.elements import Annotation, Element, ElementKind, LockedStart, Revised
from screenwriter.screenplay.page_lock import PageLock
from screenwriter.screenplay.production import Production
from screenwriter.screenplay.revisions import Revisions
from screenwriter.screenplay.scene_numbers import SceneNumbering
from screenwriter.ui.editor.ghost_text import insert_as_one_step
from screenwriter.ui.editor.revision_edits import clear_marks, mark_selection, next_change, set_locked_starts
from screenwriter.ui.editor.revision_margin import changed_lines
from screenwriter.ui.editor.screenplay_replacing import replace_elements

K = ElementKind
ON = Production(Revisions(active=2, is_on=True))
SCRIPT = (
    (K.SCENE_HEADING, "INT. MILL - DAY"),
    (K.ACTION, "Rain falls hard."),
    (K.CHARACTER, "NORA"),
    (K.DIALOGUE, "Wait for me."),
    (K.ACTION, "Nora sleeps."),
)


@pytest.fixture
def marking(hands):
    hands.show(*SCRIPT)
    hands.editor.screenplay_document.set_production(ON)
    return hands


def marks(hands):
    return [element.revised for element in hands.elements]


def test_typed_text_is_marked_and_undone_with_its_mark(marking):
    marking.put_caret(1, 4).type(" slowly")
    assert marking.elements[1].text == "Rain slowly falls hard."
    assert marks(marking) == [(), (Revised(4, 11, 2),), (), (), ()]
    while marking.editor.document().isUndoAvailable():
        marking.editor.undo()
    assert (marking.script, marks(marking)) == (list(SCRIPT), [()] * 5)
    while marking.editor.document().isRedoAvailable():
        marking.editor.redo()
    assert marks(marking)[1] == (Revised(4, 11, 2),)


def test_letters_typed_among_equal_ones_are_marked_where_they_were_typed(hands):
    hands.show((K.ACTION, "aaaa aaaa"))
    hands.editor.screenplay_document.set_production(ON)
    hands.put_caret(0, 2).type("a")
    assert marks(hands) == [(Revised(2, 3, 2),)]


def test_nothing_is_marked_while_it_is_off(hands):
    hands.show(*SCRIPT).put_caret(1, 4).type(" slowly").press("Back", "Enter")
    assert marks(hands) == [()] * 6


def test_a_deletion_leaves_a_mark_on_its_line_and_is_one_step_to_undo(marking):
    marking.put_caret(1, 10).press("Back")
    assert marking.elements[1].text == "Rain fall hard."
    assert marks(marking)[1] == (Revised(9, 9, 2),)
    marking.editor.undo()
    assert (marking.elements[1].text, marks(marking)[1]) == ("Rain falls hard.", ())
    marking.editor.redo()
    assert (marking.elements[1].text, marks(marking)[1]) == ("Rain fall hard.", (Revised(9, 9, 2),))


def test_a_deletion_at_the_start_and_a_whole_paragraph(marking):
    marking.put_caret(3, 0).press("Delete")
    assert marks(marking)[3] == (Revised(0, 0, 2),)
    marking.put_caret(4, 0, to=(3, 11)).press("Delete")
    assert marking.script[-1] == (K.DIALOGUE, "ait for me.Nora sleeps.")


def test_taking_out_what_was_just_typed_needs_no_further_mark(marking):
    marking.put_caret(1, 4).type("xyz").press("Back")
    assert marks(marking)[1] == (Revised(4, 6, 2),)


def test_splitting_and_changing_the_kind_change_no_words(marking):
    marking.put_caret(1, 10).press("Enter")
    marking.put_caret(0, 3).press("Ctrl+2")
    assert marks(marking) == [()] * 6


def test_replaced_words_are_marked_word_by_word(marking):
    document = marking.editor.screenplay_document
    cursor = marking.put_caret(1, 0).editor.textCursor()
    document.replace_block(cursor, Element(K.ACTION, "Snow falls soft."))
    assert marks(marking)[1] == (Revised(0, 4, 2), Revised(11, 15, 2))


def test_pasted_and_completed_text_is_marked(marking):
    marking.put_caret(4, 12)
    marking.editor.insertPlainText(" She wakes.")
    assert marks(marking)[4] == (Revised(12, 23, 2),)


def test_an_accepted_suggestion_takes_no_mark_from_the_word_before_it(marking):
    marking.put_caret(4, 12).type(" She wakes")
    marking.editor.screenplay_document.set_production(Production())
    insert_as_one_step(marking.editor, " and rises.")
    assert marking.elements[4].text == "Nora sleeps. She wakes and rises."
    assert marks(marking)[4] == (Revised(12, 22, 2),)
    marking.editor.screenplay_document.set_production(ON)
    insert_as_one_step(marking.editor, " So.")
    assert marks(marking)[4] == (Revised(12, 22, 2), Revised(33, 37, 2))
    marking.editor.undo()
    assert marks(marking)[4] == (Revised(12, 22, 2),)


def test_notes_beside_the_words_do_not_shift_marks(hands):
    note = Annotation(5, K.NOTE, "how much?")
    hands.show(Element(K.ACTION, "Rain falls hard 🌧 on us.", annotations=(note,)))
    hands.editor.screenplay_document.set_production(ON)
    end = hands.editor.document().firstBlock().length() - 1
    hands.put_caret(0, end - 1).type("all")
    assert hands.elements[0].text == "Rain falls hard 🌧 on usall."
    assert marks(hands) == [(Revised(23, 26, 2),)]
    assert hands.elements[0].annotations == (note,)


def test_marks_follow_their_words_through_a_change_of_kind_and_a_move(marking):
    marking.put_caret(1, 4).type(" slowly").press("Ctrl+1")
    assert marking.elements[1].kind is K.SCENE_HEADING
    assert marks(marking)[1] == (Revised(4, 11, 2),)


def test_marked_fountain_is_written_as_if_there_were_no_marks(hands):
    text = "INT. MILL - DAY\n\n\nRain  falls.\nHard.\n\n   NORA\nWait. [[why?]]\n"
    hands.editor.set_screenplay(read_fountain(text))
    hands.editor.screenplay_document.set_production(ON)
    hands.put_caret(1, 0, to=(1, 4))
    assert mark_selection(hands.editor, 3)
    assert marks(hands)[1] == (Revised(0, 4, 3),)
    assert write_fountain(hands.editor.screenplay()) == text


def test_a_final_draft_script_on_screen_is_still_the_same_file(hands, shared):
    source = (shared / "fixtures/fdx/title-page-cast-page.fdx").read_bytes()
    hands.editor.set_screenplay(read_fdx(source))
    assert write_fdx(hands.editor.screenplay()) == source


def test_clearing_takes_marks_of_one_set_or_all_in_one_step(marking):
    document = marking.editor.screenplay_document
    marking.put_caret(1, 4).type(" slowly")
    marking.put_caret(3, 0, to=(3, 4))
    mark_selection(marking.editor, 1)
    before = marks(marking)
    steps = document.availableUndoSteps()
    assert clear_marks(document, 0, document.characterCount(), lambda number: number == 2)
    assert marks(marking) == [(), (), (), (Revised(0, 4, 1),), ()]
    assert clear_marks(document, 0, document.characterCount())
    assert marks(marking) == [()] * 5
    assert not clear_marks(document, 0, document.characterCount())
    marking.editor.undo()
    marking.editor.undo()
    assert (marks(marking), document.availableUndoSteps()) == (before, steps)


def test_going_through_the_changes_and_round(marking):
    document = marking.editor.screenplay_document
    marking.put_caret(1, 4).type(" slowly")
    marking.put_caret(4, 4).type("!")

    def chosen(place, backwards=False):
        found = next_change(document, place, lambda _number: True, backwards=backwards)
        cursor = marking.editor.textCursor()
        cursor.setPosition(found[0])
        cursor.setPosition(found[1], cursor.MoveMode.KeepAnchor)
        return cursor.selectedText(), found

    first, place = chosen(0)
    second, place = chosen(place[1])
    assert (first, second) == (" slowly", "!")
    assert chosen(place[1])[0] == " slowly"
    assert chosen(place[0], backwards=True)[0] == " slowly"
    assert chosen(0, backwards=True)[0] == "!"
    clear_marks(document, 0, document.characterCount())
    assert next_change(document, 0, lambda _number: True) is None


def test_the_margin_marks_the_lines_that_changed(marking):
    document = marking.editor.screenplay_document
    marking.put_caret(1, 16).type(" And it goes on falling on the mill and on the river for days.")
    marking.editor.grab()
    block = document.findBlockByNumber(1)
    assert block.layout().lineCount() == 2
    assert changed_lines(block, ON.revisions) == {0: 2, 1: 2}
    assert changed_lines(block, replace(ON.revisions, active=1, shown="active")) == {}
    assert changed_lines(document.findBlockByNumber(3), ON.revisions) == {}


def test_going_back_to_an_older_text_keeps_the_marks_of_what_is_the_same(marking):
    older = list(marking.elements)
    marking.put_caret(1, 4).type(" slowly")
    marking.put_caret(4, 4).type("!")
    older[4] = replace(older[4], text="Nora! sleeps.")
    marking.editor.marking.rest(lambda: replace_elements(marking.editor.screenplay_document, 0, 5, older))
    assert marking.script[1] == SCRIPT[1]
    assert marks(marking) == [(), (), (), (), (Revised(4, 5, 2),)]


# Locks


def test_a_new_scene_in_a_locked_script_gets_a_letter_and_goes_with_one_undo(hands):
    hands.show(*(Element(K.SCENE_HEADING, f"INT. {n}", scene_number=n) for n in ("1", "2", "3")))
    numbering = SceneNumbering(True, ledger=frozenset({"1", "2", "3"}))
    hands.editor.screenplay_document.set_production(Production(numbering=numbering))
    given = []
    hands.editor.marking.labels_given.connect(given.append)
    hands.put_caret(0, -1).press("Enter").type("Rain.").press("Enter", "Ctrl+1").type("int. barn")
    assert [e.scene_number for e in hands.elements if e.kind is K.SCENE_HEADING] == ["1", "1A", "2", "3"]
    assert set(given) == {("1A",)}
    while hands.editor.document().isUndoAvailable():
        hands.editor.undo()
    assert [e.scene_number for e in hands.elements] == ["1", "2", "3"]


def lock(hands, *starts):
    document = hands.editor.screenplay_document
    document.set_production(Production(page_lock=PageLock(tuple(label for _, _, label in starts))))
    wanted = {}
    for index, offset, label in starts:
        wanted[index] = (*wanted.get(index, ()), LockedStart(offset, label))
    set_locked_starts(document, wanted)


def starts_of(hands):
    return [(i, s.offset, s.label) for i, e in enumerate(hands.elements) for s in e.locked_starts]


def test_a_locked_start_stays_with_its_words(hands):
    hands.show(*SCRIPT)
    lock(hands, (0, 0, "1"), (1, 5, "2"), (4, 0, "3"))
    assert starts_of(hands) == [(0, 0, "1"), (1, 5, "2"), (4, 0, "3")]
    hands.put_caret(1, 0).type("Hard ")
    hands.put_caret(0, -1).press("Enter").type("New.")
    assert starts_of(hands) == [(0, 0, "1"), (2, 10, "2"), (5, 0, "3")]


def test_a_locked_start_goes_over_to_what_is_left_of_its_page(hands):
    hands.show(*SCRIPT)
    lock(hands, (0, 0, "1"), (1, 0, "2"), (4, 5, "3"))
    hands.put_caret(1, 0, to=(2, 0)).press("Delete")
    assert starts_of(hands)[:2] == [(0, 0, "1"), (1, 0, "2")]
    hands.editor.undo()
    assert starts_of(hands) == [(0, 0, "1"), (1, 0, "2"), (4, 5, "3")]
    hands.put_caret(4, 5, to=(4, 8)).press("Delete")
    assert starts_of(hands)[2] == (4, 5, "3")
    assert hands.elements[4].text == "Nora eps."


def test_retyping_the_first_words_of_a_page_keeps_its_start(hands):
    hands.show(*SCRIPT)
    lock(hands, (0, 0, "1"), (1, 0, "2"))
    hands.put_caret(1, 0, to=(1, 16)).type("Snow.")
    assert starts_of(hands) == [(0, 0, "1"), (1, 0, "2")]


KEYS = st.lists(
    st.one_of(
        st.sampled_from(
            ["Enter", "Back", "Delete", "Left", "Right", "Ctrl+2", "Ctrl+1", "Shift+Right", "Up", "Ctrl+B"]
        ),
        st.text(alphabet="ab 🌧", min_size=1, max_size=4),
    ),
    max_size=14,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(keys=KEYS, index=st.integers(0, 4), offset=st.integers(0, 9))
def test_marking_never_changes_the_text_and_is_undone_with_it(hands, keys, index, offset):
    def play(production):
        hands.show(*SCRIPT)
        hands.settings(completes=False, detects_elements=False, auto_capitals=False, capital_i=False)
        hands.editor.screenplay_document.set_production(production)
        hands.put_caret(index, min(offset, 4))
        for key in keys:
            if key in ("Enter", "Back", "Delete", "Left", "Right", "Up") or "+" in key:
                hands.press(key)
            else:
                hands.type(key)
        hands.editor.close_lists()
        return [(element.kind, element.text, element.spans) for element in hands.elements]

    plain = play(Production())
    locks = replace(ON, page_lock=PageLock(("1", "2")))
    assert play(locks) == plain
    while hands.editor.document().isUndoAvailable():
        hands.editor.undo()
    assert (hands.script, marks(hands)) == (list(SCRIPT), [()] * 5)
    while hands.editor.document().isRedoAvailable():
        hands.editor.redo()
    assert [(element.kind, element.text, element.spans) for element in hands.elements] == plain
