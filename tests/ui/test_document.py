"""The document keeps its elements in step with its blocks, and gives back what it was given."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor

from screenwriter.formats.fountain import write_fountain
from screenwriter.screenplay.document import FileTraits, Screenplay, TitleEntry
from screenwriter.screenplay.elements import Annotation, DualColumn, Element, Source, Span, Style
from screenwriter.screenplay.elements import ElementKind as K
from screenwriter.ui.editor.block_conversion import element_runs, read_runs
from screenwriter.ui.editor.screenplay_document import ScreenplayDocument
from screenwriter.ui.editor.utf16 import to_code_points, to_utf16, utf16_length

CALM = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def document(qtbot):
    return ScreenplayDocument()


# UTF-16


@given(st.text(alphabet="aé火🙂𝔘 "), st.integers(0, 20))
def test_utf16_offsets_agree_with_the_encoding(text, offset):
    offset = min(offset, len(text))
    units = len(text[:offset].encode("utf-16-le")) // 2
    assert to_utf16(text, offset) == units
    assert to_code_points(text, units) == offset
    assert utf16_length(text) == len(text.encode("utf-16-le")) // 2


def test_a_place_inside_a_surrogate_pair_is_before_its_character():
    assert to_code_points("a🙂b", 2) == 1


# Runs

_LETTERS = st.text(alphabet="ab 🙂.\n*/[]", max_size=14)
_NOTE_TEXT = st.text(alphabet="xy 🙂\n", max_size=5)
_ALL_STYLES = [Style.BOLD, Style.ITALIC, Style.UNDERLINE, Style.BOLD | Style.ITALIC]


@st.composite
def marked_texts(draw):
    """A text with sorted spans that neither touch in one style nor overlap, and notes at sorted places."""
    text = draw(_LETTERS)
    places = sorted(set(draw(st.lists(st.integers(0, len(text)), max_size=6))))
    spans = []
    for start, end in zip(places[::2], places[1::2], strict=False):
        style = draw(st.sampled_from(_ALL_STYLES))
        if start < end and not (spans and spans[-1].end == start and spans[-1].style == style):
            spans.append(Span(start, end, style))
    offsets = sorted(draw(st.lists(st.integers(0, len(text)), max_size=2)))
    kinds = st.sampled_from([K.NOTE, K.BONEYARD])
    notes = tuple(Annotation(offset, draw(kinds), draw(_NOTE_TEXT)) for offset in offsets)
    return text, tuple(spans), notes


@given(marked_texts())
def test_runs_give_text_emphasis_and_notes_back(marked):
    assert read_runs(element_runs(*marked)) == marked


def test_an_inline_note_is_shown_between_spaces_that_count_as_one():
    note = Annotation(5, K.NOTE, "how much?")
    shown = "".join(run.text for run in element_runs("Dust hangs.", (), (note,)))
    assert shown == "Dust [[how much?]] hangs."


# Giving back


def _rich_script():
    return Screenplay(
        title_page=(TitleEntry("Title", "LOW WATER"),),
        elements=(
            Element(K.SCENE_HEADING, "INT. MILL", scene_number="14A", source=Source("\n", "INT. MILL #14A#")),
            Element(K.ACTION, "One 🙂\ntwo.", spans=(Span(4, 5, Style.BOLD),), blank_lines=3),
            Element(K.ACTION, "See [[2]] below.", annotations=(Annotation(3, K.BONEYARD, "a\nb"),)),
            Element(K.CHARACTER, "NORA", dual=DualColumn.LEFT),
            Element(K.DIALOGUE, "Wait.", dual=DualColumn.LEFT, space_before_lines=0.5),
            Element(K.CHARACTER, "IDRIS", dual=DualColumn.RIGHT),
            Element(K.PARENTHETICAL, "(low)", dual=DualColumn.RIGHT),
            Element(K.LYRIC, "La", dual=DualColumn.RIGHT, left_inches=3.0, right_inches=5.5),
            Element(K.PAGE_BREAK),
            Element(K.SECTION, "Two", level=2),
            Element(K.NOTE, "Check\n  \nthis."),
            Element(K.NEW_ACT, "ACT TWO", starts_new_page=True),
        ),
        traits=FileTraits(encoding="utf-8", has_bom=True, line_end="\r\n"),
        title_source="Title: LOW WATER\n",
        trail="\n/* settings */",
    )


def _is_same(first, second):
    everything = ("title_page", "elements", "traits", "title_source", "trail")
    sources = [[element.source for element in screenplay.elements] for screenplay in (first, second)]
    return sources[0] == sources[1] and all(getattr(first, n) == getattr(second, n) for n in everything)


def test_an_untouched_script_comes_back_whole(document):
    script = _rich_script()
    document.set_screenplay(script)
    assert _is_same(document.screenplay(), script)
    assert not document.isModified() and not document.isUndoAvailable()


def test_every_block_reads_back_as_its_element(document):
    script = _rich_script()
    document.set_screenplay(script)
    blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    assert tuple(document.element_of(block) for block in blocks) == script.elements


def test_an_edited_element_loses_its_source_and_gets_it_back_when_it_reads_as_before(document):
    script = _rich_script()
    document.set_screenplay(script)
    cursor = QTextCursor(document)
    cursor.insertText("x")
    assert document.elements[0].source is None and document.elements[0].text == "xINT. MILL"
    assert document.elements[0].scene_number == "14A"
    cursor.deletePreviousChar()
    assert _is_same(document.screenplay(), script)


def test_splitting_and_joining_gives_the_script_back(document):
    script = _rich_script()
    document.set_screenplay(script)
    cursor = QTextCursor(document.findBlockByNumber(1))
    cursor.movePosition(QTextCursor.MoveOperation.Right)
    cursor.insertBlock()
    assert [e.text for e in document.elements[1:3]] == ["O", "ne 🙂\ntwo."]
    document.undo()
    assert _is_same(document.screenplay(), script)


def test_an_empty_script_has_one_line_to_write_on_and_no_elements(document):
    document.set_screenplay(Screenplay())
    assert document.blockCount() == 1 and document.screenplay() == Screenplay()
    assert document.elements[0].kind is K.SCENE_HEADING
    QTextCursor(document).insertText("x")
    assert document.screenplay().elements == (Element(K.SCENE_HEADING, "x"),)


def test_lines_left_empty_are_no_elements_unless_the_script_came_with_them(document):
    document.set_screenplay(Screenplay(elements=(Element(K.ACTION, "One."), Element(K.ACTION), Element(K.PAGE_BREAK))))
    loaded = document.screenplay().elements
    assert [e.kind for e in loaded] == [K.ACTION, K.ACTION, K.PAGE_BREAK]
    cursor = QTextCursor(document.findBlockByNumber(2))
    document.insert_elements(
        cursor,
        [Element(K.ACTION), Element(K.CHARACTER), Element(K.DIALOGUE, "x"), Element(K.DIALOGUE), Element(K.CHARACTER)],
    )
    assert document.screenplay().elements == (*loaded, Element(K.CHARACTER), Element(K.DIALOGUE, "x"))
    assert len(document.elements) == 8


def test_a_new_title_page_is_written_and_the_old_one_again_to_the_letter(document):
    document.set_screenplay(_rich_script())
    document.set_title_page([TitleEntry("Title", "HIGH WATER")])
    assert document.isModified()
    old = _rich_script().title_page
    assert write_fountain(document.screenplay()).startswith("Title: HIGH WATER\n")
    document.set_title_page(old)
    assert write_fountain(document.screenplay()) == write_fountain(_rich_script())


def test_undo_does_not_make_a_document_with_a_new_title_page_unmodified(document):
    document.set_screenplay(_rich_script())
    QTextCursor(document).insertText("x")
    revision = document.revision()
    document.set_title_page([TitleEntry("Title", "HIGH WATER")])
    assert document.revision() > revision  # a save that is on its way does not hold it
    document.undo()
    assert document.isModified()
    assert not document.isUndoAvailable()


def test_brackets_of_the_text_itself_are_no_note_even_after_an_edit(document):
    document.set_screenplay(Screenplay(elements=(Element(K.ACTION, "See [[2]] below."),)))
    cursor = QTextCursor(document)
    cursor.insertText("x")
    assert document.elements[0] == Element(K.ACTION, "xSee [[2]] below.")


def test_a_typed_note_is_a_note(document):
    document.set_screenplay(Screenplay(elements=(Element(K.ACTION, "Dust hangs."),)))
    cursor = QTextCursor(document)
    cursor.setPosition(5)
    cursor.insertText("[[🙂]] ")
    assert document.elements[0] == Element(K.ACTION, "Dust hangs.", annotations=(Annotation(5, K.NOTE, "🙂"),))


def test_signs_that_would_split_a_block_do_not(document):
    document.set_screenplay(Screenplay(elements=(Element(K.ACTION, "a\rb\u2029c\x00d"), Element(K.ACTION, "e"))))
    assert document.blockCount() == 2
    assert document.screenplay().elements[0].text == "a\rb\u2029c\x00d"


def test_five_thousand_elements_come_in_one_signal(document, qtbot):
    many = tuple(Element(K.ACTION, f"Line {number}.") for number in range(5000))
    heard = []
    document.elements_changed.connect(lambda *change: heard.append(change))
    document.set_screenplay(Screenplay(elements=many))
    assert heard == [(0, 1, 5000)]
    QTextCursor(document).insertText("x")
    assert heard[1:] == [(0, 1, 1)]
    assert document.elements[1:] == many[1:]


# Staying in step

_OPERATIONS = st.lists(
    st.tuples(
        st.sampled_from(["type", "enter", "remove", "kind", "bold", "undo", "redo", "insert"]),
        st.integers(0, 60),
        st.integers(0, 60),
    ),
    max_size=14,
)


def _perform(document, name, here, there):
    last = document.characterCount() - 1
    cursor = QTextCursor(document)
    cursor.setPosition(min(here, last))
    if name == "type":
        cursor.insertText("🙂a")
    elif name == "enter":
        cursor.insertBlock()
    elif name == "remove":
        cursor.setPosition(min(there, last), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
    elif name == "kind":
        document.set_kind(cursor.block(), list(K)[there % len(K)])
    elif name == "bold":
        cursor.setPosition(min(there, last), QTextCursor.MoveMode.KeepAnchor)
        look = cursor.charFormat()
        look.setFontItalic(True)
        cursor.mergeCharFormat(look)
    elif name == "insert":
        document.insert_elements(cursor, [Element(K.DIALOGUE, "new"), Element(K.CHARACTER, "N")])
    elif name == "undo":
        document.undo()
    else:
        document.redo()


@CALM
@given(operations=_OPERATIONS)
def test_elements_follow_any_edit(qtbot, operations):
    document = ScreenplayDocument()
    document.set_screenplay(_rich_script())
    shadow = list(document.elements)

    def follow(first, removed, added):
        shadow[first : first + removed] = document.elements[first : first + added]

    document.elements_changed.connect(follow)
    for operation in operations:
        _perform(document, *operation)
        blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
        assert document.elements == tuple(document.element_of(block) for block in blocks)
        assert tuple(shadow) == document.elements
    while document.isUndoAvailable():
        document.undo()
    assert _is_same(document.screenplay(), _rich_script())


def test_another_size_keeps_text_sources_line_breaks_and_the_modified_flag(document):
    text = "The harbour lies flat and grey under a lid of low, thin cloud."
    script = Screenplay(elements=(*_rich_script().elements, Element(K.ACTION, text)))
    document.set_screenplay(script)
    document.setTextWidth(document.formats.page_px)
    layout = document.lastBlock().layout()
    document.documentLayout().blockBoundingRect(document.lastBlock())  # lays it out
    before = [layout.lineAt(number).textLength() for number in range(layout.lineCount())]
    font = document.defaultFont()
    font.setPointSizeF(font.pointSizeF() * 1.7)
    document.set_font(font)
    document.setTextWidth(document.formats.page_px)
    document.documentLayout().blockBoundingRect(document.lastBlock())  # lays it out
    assert [layout.lineAt(number).textLength() for number in range(layout.lineCount())] == before and len(before) == 2
    assert _is_same(document.screenplay(), script) and not document.isModified()
    QTextCursor(document).insertText("x")
    assert document.elements[1:] == script.elements[1:] and document.isModified()
