"""Text from other programs as elements: Fountain, columns, one line a paragraph, pages of a PDF (editing.md 1)."""

from difflib import SequenceMatcher

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenwriter.formats.fdx import write_fdx
from screenwriter.formats.fountain import read_fountain
from screenwriter.formats.pasted_text import Pasted, read_pasted
from screenwriter.formats.plain_text import write_plain_text
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element
from screenwriter.screenplay.elements import ElementKind as K
from screenwriter.screenplay.wrapping import wrap

H, A, C, P, D, T = K.SCENE_HEADING, K.ACTION, K.CHARACTER, K.PARENTHETICAL, K.DIALOGUE, K.TRANSITION

SCENE = [
    (H, "INT. MILL - DAY"),
    (A, "Dust hangs in the light that falls through the broken roof and onto the floor. NORA, 30s, lifts a sack."),
    (A, "She looks round."),
    (C, "NORA"),
    (P, "(low)"),
    (D, "Wait here. Don't move until I tell you to, and if anybody asks you know nothing."),
    (C, "IDRIS (O.S.)"),
    (D, "No."),
    (A, "He goes to the window. Below, the river carries planks and a dead swan past the wheel."),
    (T, "CUT TO:"),
    (H, "EXT. RIVER - NIGHT"),
    (A, "Water."),
]
WORD = "\n".join(text for _, text in SCENE)
PDF = """INT. MILL - DAY
Dust hangs in the light that falls through the broken roof
and onto the floor. NORA, 30s, lifts a sack.
She looks round.
NORA
(low)
Wait here. Don't move until I tell
you to, and if anybody asks you know
nothing.
IDRIS (O.S.)
No.
He goes to the window. Below, the river carries planks and
a dead swan past the wheel.
CUT TO:
EXT. RIVER - NIGHT
Water."""
COLUMNS = write_plain_text(Screenplay(elements=tuple(Element(*row) for row in SCENE)))


def read(text):
    return [(element.kind, element.text) for element in read_pasted(text.strip("\n")).elements]


@pytest.mark.parametrize("text", [WORD, PDF, COLUMNS], ids=["one line a paragraph", "pdf page", "columns"])
def test_a_scene_comes_back_from_any_program(text):
    assert read(text) == SCENE


def test_final_draft_text_with_tabs_is_read_by_its_columns():
    text = "INT. MILL - DAY\n\nDust.\n\n\t\t\t\tNORA\n\t\t\t(low)\n\t\tWait.\n"
    assert read(text) == [(H, "INT. MILL - DAY"), (A, "Dust."), (C, "NORA"), (P, "(low)"), (D, "Wait.")]


def test_a_piece_of_a_final_draft_file_is_read_and_a_broken_one_is_words():
    data = write_fdx(Screenplay(elements=tuple(Element(*row) for row in SCENE))).decode()
    assert read(data) == SCENE
    broken = '<?xml version="1.0"?><FinalDraft><Content>'
    assert read_pasted(broken).elements == () and read_pasted(broken).words == broken


def test_fountain_keeps_its_marks_and_the_line_breaks_a_writer_made():
    text = "EXT. QUAY #4#\n\nGulls,\n*loud*,\nand many.\n\n@McKAY ^\n(low)\nGo.\nNow."
    elements = read_pasted(text).elements
    assert [(e.kind, e.text) for e in elements] == [
        (H, "EXT. QUAY"),
        (A, "Gulls,\nloud,\nand many."),
        (C, "McKAY"),
        (P, "(low)"),
        (D, "Go.\nNow."),
    ]
    assert elements[0].scene_number == "4" and elements[1].spans
    assert all(element.source is None for element in elements)


def test_fountain_without_blank_lines_keeps_its_marks_too():
    found = read_pasted("NORA\nWait *here*.").elements
    assert [(e.kind, e.text) for e in found] == [(C, "NORA"), (D, "Wait here.")]
    assert [found[1].text[span.start : span.end] for span in found[1].spans] == ["here"]
    assert read("@McKay\nWait.") == [(C, "McKay"), (D, "Wait.")]


def test_wrapped_paragraphs_with_blank_lines_between_are_whole_again():
    text = (
        "INT. MILL - DAY\n\nDust hangs in the light that falls through the broken roof\n"
        "and onto the floor. *Nora* lifts a sack of flour and puts\nit down.\n\n"
        "NORA\n(not looking at the\nwindow)\nWait here. Don't move until I tell\nyou to.\n\nShe goes.\n"
    )
    found = read_pasted(text).elements
    assert [(e.kind, e.text) for e in found] == [
        (H, "INT. MILL - DAY"),
        (A, "Dust hangs in the light that falls through the broken roof and onto the floor. Nora lifts a sack of flour "
            "and puts it down."),
        (C, "NORA"),
        (P, "(not looking at the window)"),
        (D, "Wait here. Don't move until I tell you to."),
        (A, "She goes."),
    ]  # fmt: skip
    assert [found[1].text[span.start : span.end] for span in found[1].spans] == ["Nora"]


def test_page_numbers_and_continueds_of_print_go_and_a_divided_speech_is_one_again():
    text = (
        "NORA\nI never said that I would wait for\nyou at the\n(MORE)\n13.\nCONTINUED:\nNORA (CONT'D)\n"
        "mill, and you know it.\nIDRIS\nYes.\nHe goes.\nIDRIS (CONT'D)\nNo."
    )
    assert read(text) == [
        (C, "NORA"),
        (D, "I never said that I would wait for you at the mill, and you know it."),
        (C, "IDRIS"),
        (D, "Yes."),
        (A, "He goes."),
        (C, "IDRIS"),
        (D, "No."),
    ]


def test_prose_is_words_and_wrapped_prose_is_one_paragraph():
    assert read_pasted("INT. MILL - DAY") == Pasted(words="INT. MILL - DAY")
    assert read_pasted("first line\nsecond line") == Pasted(words="first line\nsecond line")
    wrapped = "Dust hangs in the light that falls through the broken roof\nand onto the floor. Nora lifts a sack."
    assert read_pasted(wrapped) == Pasted(words=wrapped.replace("\n", " "))


def test_shouting_is_no_cue():
    assert read("NORA\nNo.\nBANG!\nSUPER: MONDAY\nShe falls.") == [
        (C, "NORA"),
        (D, "No."),
        (A, "BANG!"),
        (A, "SUPER: MONDAY"),
        (A, "She falls."),
    ]


@given(st.text(alphabet="aB .(\n\t)!:INT'", max_size=80))
def test_no_letter_is_lost_whatever_is_pasted(text):
    pasted = read_pasted(text.strip("\n")) if text.strip("\n") else Pasted()
    kept = "".join(element.text for element in pasted.elements) or pasted.words
    letters = [sign for sign in text if sign.isalpha()]
    if pasted.elements and ":" not in text and "(" not in text:  # a title page's keys and marks of print may go
        assert [sign for sign in kept if sign.isalpha()] == letters


KINDS = {H, A, C, P, D, T}


def _rows(path):
    elements = read_fountain(path.read_text("utf-8")).elements
    shown = [e for e in elements if e.kind in KINDS and e.text and "\n" not in e.text][:200]
    return [Element(e.kind, e.text.upper() if e.kind in (H, C, T) else e.text) for e in shown]


def _wrapped(row):
    return wrap(row.text, {D: 35, P: 25}.get(row.kind, 61))


@pytest.mark.parametrize(
    ("way", "least"), [("word", 0.93), ("pdf", 0.9), ("pdf with blank lines", 0.95), ("columns", 0.93)]
)
def test_real_scripts_come_back_from_what_other_programs_copy(shared, way, least):
    texts = {
        "word": lambda rows: "\n".join(row.text for row in rows),
        "pdf": lambda rows: "\n".join(line for row in rows for line in _wrapped(row)),
        "pdf with blank lines": lambda rows: "\n".join(
            ("" if row.kind in (P, D) else "\n") + "\n".join(_wrapped(row)) for row in rows
        ),
        "columns": lambda rows: write_plain_text(Screenplay(elements=tuple(rows))),
    }
    same = whole = 0
    for path in sorted((shared / "corpus" / "originals").glob("*.fountain"))[:4]:
        rows = _rows(path)
        wanted = [(row.kind, row.text) for row in rows]
        matcher = SequenceMatcher(None, wanted, read(texts[way](rows)), autojunk=False)
        same += sum(block.size for block in matcher.get_matching_blocks())
        whole += len(wanted)
    assert same >= least * whole > 0
