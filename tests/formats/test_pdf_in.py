"""Scripts read from PDF files: what print shows comes back, whoever made them; bad files are refused with a reason."""

import zlib
from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reportlab.lib.pagesizes import letter
from reportlab.pdfgen.canvas import Canvas

from screenwriter.formats import pdf_in_limits
from screenwriter.formats.errors import ScriptFormatError
from screenwriter.formats.fountain import read_fountain
from screenwriter.formats.pdf_in import read_pdf
from screenwriter.formats.pdf_out import write_pdf
from screenwriter.formats.print_layout import PrintOptions
from screenwriter.screenplay.elements import CAPITALISED, DualColumn, ElementKind, Style
from screenwriter.screenplay.page_format import A4, LETTER, MULTICAM
from tests.formats.printed_scripts import SENTENCE, long_script, mixed

K = ElementKind


def as_printed(script):
    """What print shows of each element."""
    return [
        (e.kind, e.text.upper() if e.kind in CAPITALISED else e.text, e.spans, e.dual, e.scene_number)
        for e in script.elements
        if e.is_printed
    ]


def foreign_pdf(pages, font="Courier", size=12):
    """A file as another program makes it: ``pages`` of (x in inches, line from the top, text)."""
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=letter)
    for page in pages:
        canvas.setFont(font, size)
        for x, line, text in page:
            canvas.drawString(x * 72, 792 - 72 - 12 * line, text)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


FOREIGN = [
    (1.5, 0, "FADE IN:"),
    (0.8, 2, "1"), (1.5, 2, "INT. KITCHEN - NIGHT"), (7.3, 2, "1"),
    (1.5, 4, "Steam. A kettle that nobody has taken off the stove is"),
    (1.5, 5, "boiling dry."),
    (3.7, 7, "MARGE"),
    (3.1, 8, "(to the kettle)"),
    (2.5, 9, "You and me both."),
    (3.7, 11, "HOMER (O.S.)"),
    (2.5, 12, "Is somebody going to get that, or"),
    (2.5, 13, "do I have to stand up?"),
    (6.0, 15, "CUT TO:"),
    (1.5, 17, "EXT. GARDEN - DAY"),
    (1.5, 19, "Sun."),
]  # fmt: skip


@pytest.mark.parametrize("page_format", [None, A4, MULTICAM], ids=["letter", "a4", "multicam"])
def test_a_script_of_our_own_comes_back(page_format):
    script = long_script()
    assert as_printed(read_pdf(write_pdf(script, PrintOptions(page_format)))) == as_printed(script)


def test_emphasis_numbers_dual_dialogue_and_other_alphabets_come_back():
    assert as_printed(read_pdf(write_pdf(mixed()))) == as_printed(mixed())


def test_bold_headings_are_the_pages_look_if_all_are_bold():
    plain = "\n\n".join(f"INT. ROOM {n} - DAY\n\nRain." for n in range(4))
    bold = LETTER.with_elements({K.SCENE_HEADING: replace(LETTER.element(K.SCENE_HEADING), style=Style.BOLD)})
    script = read_fountain(plain)
    assert as_printed(read_pdf(write_pdf(script, PrintOptions(bold)))) == as_printed(script)
    one = read_fountain(plain.replace("INT. ROOM 2 - DAY", ".**INT. ROOM 2 - DAY**"))
    assert as_printed(read_pdf(write_pdf(one))) == as_printed(one)


def test_a_song_in_a_speech_is_told_from_a_sentence_in_italics():
    song = "~Row, row, row your boat\n~Gently down the stream of all our days and nights"
    script = read_fountain(f"INT. A - DAY\n\nBO\n{song}\n\nAL\n*All of it in italics, and still it is {SENTENCE}*")
    kinds = [element.kind for element in read_pdf(write_pdf(script)).elements]
    assert kinds == [element.kind for element in script.elements]
    assert K.LYRIC in kinds


def test_long_centred_text_comes_back():
    words = "BEGINNING at a large white oak on the waters of a certain Lick Fork, so on to the river"
    script = read_fountain(f"INT. A - DAY\n\nRain on {'the roof and ' * 8}all.\n\n> {words} <\n\n> {words[:55]}! <\n")
    assert as_printed(read_pdf(write_pdf(script))) == as_printed(script)


def test_the_title_page_comes_back_as_entries():
    title = {entry.key: entry.value for entry in read_pdf(write_pdf(mixed())).title_page}
    assert title == {
        "Title": "The Long Mill",
        "Credit": "written by",
        "Author": "Nora Idris",
        "Contact": "12 Jetty Road\nnora@example.org",
        "Draft date": "1 May 2026",
    }


def test_a_watermark_header_and_footer_are_no_text():
    options = PrintOptions(watermark="CONFIDENTIAL", header="THE MILL / BLUE DRAFT", footer="Page of the mill")
    assert as_printed(read_pdf(write_pdf(long_script(), options))) == as_printed(long_script())


def test_a_continued_that_was_typed_stays_and_one_that_was_drawn_goes():
    script = read_fountain("INT. A - DAY\n\nBO\nOne.\n\nRain.\n\nBO (CONT'D)\nTwo.\n\nSnow.\n\nBO\nThree.\n")
    cues = [e.text for e in read_pdf(write_pdf(script)).elements if e.kind is K.CHARACTER]
    assert cues == ["BO", "BO (CONT'D)", "BO"]


def test_a_file_of_another_program_is_read_by_its_columns():
    script = read_pdf(foreign_pdf([FOREIGN]))
    assert [(e.kind, e.text) for e in script.elements] == [
        (K.ACTION, "FADE IN:"),
        (K.SCENE_HEADING, "INT. KITCHEN - NIGHT"),
        (K.ACTION, "Steam. A kettle that nobody has taken off the stove is boiling dry."),
        (K.CHARACTER, "MARGE"),
        (K.PARENTHETICAL, "(to the kettle)"),
        (K.DIALOGUE, "You and me both."),
        (K.CHARACTER, "HOMER (O.S.)"),
        (K.DIALOGUE, "Is somebody going to get that, or do I have to stand up?"),
        (K.TRANSITION, "CUT TO:"),
        (K.SCENE_HEADING, "EXT. GARDEN - DAY"),
        (K.ACTION, "Sun."),
    ]
    assert script.elements[1].scene_number == "1"


def test_speeches_over_a_page_end_are_joined_in_files_of_other_programs():
    first = [*FOREIGN, (3.7, 21, "MARGE"), (2.5, 22, "I have been standing here since the"),
             (2.5, 23, "clocks went back."), (3.7, 24, "(MORE)")]  # fmt: skip
    second = [(7.0, -3, "2."), (3.7, 0, "MARGE (CONT'D)"), (2.5, 1, "Nobody came."), (1.5, 3, "She sits.")]
    script = read_pdf(foreign_pdf([first, second]))
    assert [(e.kind, e.text) for e in script.elements[-3:]] == [
        (K.CHARACTER, "MARGE"),
        (K.DIALOGUE, "I have been standing here since the clocks went back. Nobody came."),
        (K.ACTION, "She sits."),
    ]


def test_continued_marks_and_running_heads_of_other_programs_go():
    pages = [
        [(1.5, -3, "BLUE DRAFT"), (7.0, -3, f"{n}."), *((x, y, t) for x, y, t in FOREIGN[3:]), (6.0, 50, "(CONTINUED)")]
        for n in range(1, 5)
    ]
    texts = [e.text for e in read_pdf(foreign_pdf(pages)).elements]
    assert "Sun." in texts
    assert not {"BLUE DRAFT", "(CONTINUED)", "1.", "4."} & set(texts)


def test_dual_dialogue_of_other_programs_is_taken_apart():
    page = [
        *FOREIGN,
        (2.4, 21, "MARGE"), (5.4, 21, "HOMER"),
        (1.5, 22, "Go and open the door"), (4.6, 22, "I am not going to"),
        (1.5, 23, "right now."), (4.6, 23, "open that door."),
        (1.5, 25, "Silence."),
    ]  # fmt: skip
    script = read_pdf(foreign_pdf([page]))
    assert [(e.text, e.dual) for e in script.elements[-5:]] == [
        ("MARGE", DualColumn.LEFT),
        ("Go and open the door right now.", DualColumn.LEFT),
        ("HOMER", DualColumn.RIGHT),
        ("I am not going to open that door.", DualColumn.RIGHT),
        ("Silence.", None),
    ]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.text("abc de.-,'\u2014\u00e9", min_size=1, max_size=300).map(lambda t: "Oh " + " ".join(t.split()) + " x."),
        min_size=1,
        max_size=6,
    )
)
def test_dialogue_comes_back_letter_for_letter(speeches):
    script = read_fountain("INT. A - DAY\n\n" + "\n\n".join(f"BO\n{speech}\n\nAL\nYes." for speech in speeches))
    assert as_printed(read_pdf(write_pdf(script))) == as_printed(script)


def test_reading_tells_its_progress_and_can_be_stopped():
    pdf = write_pdf(long_script())
    seen = []
    read_pdf(pdf, lambda page, pages: seen.append((page, pages)))
    assert seen == [(n + 1, len(seen)) for n in range(len(seen))]

    class StopError(Exception):
        pass

    def stop(page, pages):
        raise StopError

    with pytest.raises(StopError):
        read_pdf(pdf, stop)


def refused(data):
    with pytest.raises(ScriptFormatError) as caught:
        read_pdf(data)
    return caught.value.reason


def test_what_is_no_pdf_is_refused():
    assert refused(b"") == "empty"
    assert refused(b"INT. KITCHEN - NIGHT\n") == "not_a_pdf"
    assert refused(b"%PDF-1.7\nnothing that follows makes sense") == "damaged"


def test_a_scan_is_refused():
    assert refused(foreign_pdf([[]])) == "no_letters"


def test_a_locked_file_is_refused():
    buffer = BytesIO()
    canvas = Canvas(buffer, encrypt="secret")
    canvas.drawString(72, 700, "INT. KITCHEN - NIGHT")
    canvas.save()
    assert refused(buffer.getvalue()) == "encrypted"


def bomb(packed):
    return b"%%PDF-1.4\n1 0 obj\n<</Filter/FlateDecode/Length %d>>\nstream\n%b\nendstream\nendobj\n" % (
        len(packed),
        packed,
    )


def test_a_small_file_that_unpacks_to_gigabytes_is_refused():
    packer = zlib.compressobj(9)
    once = b"".join(packer.compress(bytes(1 << 20)) for _ in range(64)) + packer.flush()
    assert len(once) < 100_000
    assert refused(bomb(once)) == "unpacks_too_large"
    assert refused(bomb(zlib.compress(once))) == "unpacks_too_large"
    assert refused(bomb(zlib.compress(zlib.compress(zlib.compress(once))))) == "unpacks_too_large"


def test_forms_that_draw_forms_without_end_are_refused():
    buffer = BytesIO()
    canvas = Canvas(buffer)
    canvas.beginForm("f0")
    canvas.drawString(0, 0, "A")
    canvas.endForm()
    for level in range(1, 9):
        canvas.beginForm(f"f{level}")
        for _ in range(10):
            canvas.doForm(f"f{level - 1}")
        canvas.endForm()
    canvas.doForm("f8")  # a hundred million letters
    canvas.save()
    assert refused(buffer.getvalue()) == "unpacks_too_large"


def test_a_page_with_too_many_letters_is_refused(monkeypatch):
    monkeypatch.setattr("screenwriter.formats.pdf_in_device.MOST_LETTERS_A_PAGE", 50)
    assert refused(foreign_pdf([FOREIGN])) == "unpacks_too_large"


def test_a_file_above_the_limit_is_refused(monkeypatch):
    monkeypatch.setattr(pdf_in_limits, "LARGEST_PDF_BYTES", 1000)
    assert refused(foreign_pdf([FOREIGN])) == "too_large"


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_damaged_files_raise_nothing_but_the_formats_own_error(data):
    pdf = bytearray(foreign_pdf([FOREIGN]))
    for _ in range(data.draw(st.integers(1, 30))):
        pdf[data.draw(st.integers(0, len(pdf) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(20, len(pdf)))
    try:
        script = read_pdf(bytes(pdf[:cut]))
    except ScriptFormatError as error:
        assert error.reason in {"damaged", "no_letters", "not_a_pdf", "encrypted", "too_large", "unpacks_too_large"}
    else:
        assert all(isinstance(element.kind, ElementKind) for element in script.elements)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.lists(
            st.tuples(
                st.floats(0, 8),
                st.floats(-6, 60),
                st.sampled_from(
                    ["BO", "(hm", "low)", "INT. A - DAY", "Rain falls.", "2.", "(MORE)", "CUT TO:", "*", "-"]
                )
                | st.text("aB (-.", min_size=1, max_size=70),
            ),
            max_size=25,
        ),
        min_size=1,
        max_size=3,
    )
)
def test_letters_strewn_over_pages_are_read_as_something(pages):
    try:
        script = read_pdf(foreign_pdf(pages))
    except ScriptFormatError as error:
        assert error.reason == "no_letters"
    else:
        assert all(element.text for element in script.elements)
