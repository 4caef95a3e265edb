"""PDF files that are written: the paginator's pages, text that can be copied, and all that readers show."""

import shutil
import subprocess
from io import BytesIO

import pdfplumber
import pytest
from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import resolve1

from screenwriter.formats.fountain import read_fountain
from screenwriter.formats.pdf_out import write_pdf
from screenwriter.formats.print_layout import Part, PrintOptions, lay_out_print
from screenwriter.screenplay.page_format import A4, LETTER
from screenwriter.screenplay.pagination import paginate
from tests.formats.printed_scripts import long_script, mixed


def words_of(page):
    """Text of a page line by line, as pdfminer finds it."""
    return [line["text"] for line in page.extract_text_lines(strip=True)]


@pytest.fixture(scope="module")
def long_pdf():
    return write_pdf(long_script())


def test_there_is_one_sheet_for_each_page_and_one_for_the_title(long_pdf):
    pages = paginate(long_script().elements, LETTER).page_count
    with pdfplumber.open(BytesIO(long_pdf)) as pdf:
        assert len(pdf.pages) == pages > 3
    with pdfplumber.open(BytesIO(write_pdf(mixed()))) as pdf:
        assert len(pdf.pages) == 1 + paginate(mixed().elements, LETTER).page_count
    with pdfplumber.open(BytesIO(write_pdf(mixed(), PrintOptions(title_page=False)))) as pdf:
        assert len(pdf.pages) == paginate(mixed().elements, LETTER).page_count


def test_every_line_stands_where_the_paginator_puts_it(long_pdf):
    script = long_script()
    pagination = paginate(script.elements, LETTER)
    with pdfplumber.open(BytesIO(long_pdf)) as pdf:
        for page, paper in zip(pagination.pages, pdf.pages, strict=True):
            found = {
                (round(line["x0"], 1), round(float(paper.height) - line["chars"][0]["matrix"][5], 1)): line["text"]
                for line in paper.extract_text_lines(strip=True)
            }
            for fragment in page.fragments:
                indent = LETTER.element(fragment.kind).left_inches * 72
                hang = -7.2 if fragment.kind.value == "parenthetical" else 0
                for number, line in enumerate(fragment.lines):
                    x = indent + (hang if number == 0 else 0)
                    baseline = 72 + (fragment.top + number + 1) * 12 - 3
                    assert found[round(x, 1), round(baseline, 1)] == line.text


def test_more_and_the_repeated_cue_stand_outside_the_body(long_pdf):
    pagination = paginate(long_script().elements, LETTER)
    split = next(page for page in pagination.pages if page.more_line is not None)
    with pdfplumber.open(BytesIO(long_pdf)) as pdf:
        assert words_of(pdf.pages[split.number - 1])[-1] == "(MORE)"
        assert words_of(pdf.pages[split.number])[:2] == [f"{split.number + 1}.", "NORA (CONT'D)"]


def test_page_numbers_stand_at_the_top_right_but_not_on_the_first_page(long_pdf):
    with pdfplumber.open(BytesIO(long_pdf)) as pdf:
        assert words_of(pdf.pages[0])[0].startswith("INT. BOATHOUSE 0")
        number = pdf.pages[1].extract_text_lines()[0]
        assert number["text"] == "2."
        assert number["x1"] == pytest.approx(7.25 * 72, abs=0.1)


def test_letters_stand_in_cells_of_a_tenth_of_an_inch(long_pdf):
    with pdfplumber.open(BytesIO(long_pdf)) as pdf:
        line = max(pdf.pages[0].extract_text_lines(), key=lambda line: len(line["text"]))
        offsets = [(char["x0"] - line["x0"]) / 7.2 for char in line["chars"]]
        assert all(offset == pytest.approx(round(offset), abs=0.01) for offset in offsets)


def test_all_fonts_are_embedded_subsets():
    parser = PDFParser(BytesIO(write_pdf(mixed())))
    document = PDFDocument(parser)
    fonts = [
        resolve1(reference)
        for xref in document.xrefs
        for number in xref.get_objids()
        if isinstance(reference := document.getobj(number), dict) and str(reference.get("Type")) == "/'Font'"
    ]
    assert len(fonts) >= 4
    for font in fonts:
        descriptor = resolve1(font["FontDescriptor"])
        assert "FontFile2" in descriptor
        assert "ToUnicode" in font


def test_text_comes_out_in_reading_order_in_poppler_too(tmp_path):
    if shutil.which("pdftotext") is None:
        pytest.skip("poppler-utils is not installed")
    file = tmp_path / "mixed.pdf"
    file.write_bytes(write_pdf(mixed()))
    text = subprocess.run(["pdftotext", "-raw", file, "-"], capture_output=True, text=True, check=True).stdout
    expected = [
        "The Long Mill", "written by", "Nora Idris", "INT. MILL - DAY", "Rain falls on the tin roof.", "NORA",
        "(quietly)", "It rains.", "You counted wrong.", "I never count wrong.", "THE END OF SOMETHING", "EXT. RIVER",
        "Кот сидит у воды. Ελληνικά.", "IDRIS (O.S.)", "A splash.", "Answer me.", "CUT TO:", "FORCED HEADING",
    ]  # fmt: skip
    places = [text.index(words) for words in expected]
    assert places == sorted(places)
    assert "Row, row, row your boat" in text


def test_bookmarks_name_sections_and_scenes():
    document = PDFDocument(PDFParser(BytesIO(write_pdf(mixed()))))
    outline = [(level, title) for level, title, *_ in document.get_outlines()]
    assert outline == [
        (1, "Act One"),
        (2, "12A  INT. MILL - DAY"),
        (2, "The river"),
        (3, "EXT. RIVER - NIGHT"),
        (3, "FORCED HEADING"),
    ]


def test_page_labels_are_the_printed_numbers():
    script = read_fountain("Title: A\n\nOne.\n\n===\n\nTwo.\n")
    document = PDFDocument(PDFParser(BytesIO(write_pdf(script))))
    labels = document.get_page_labels()
    assert [next(labels) for _ in range(3)] == ["Title", "1", "2"]


def test_title_author_and_language_are_told():
    script = read_fountain("Title: The _Mill_\nAuthor: Нора\nLanguage: ru\n\nDa.\n")
    document = PDFDocument(PDFParser(BytesIO(write_pdf(script))))
    info = document.info[0]
    assert info["Title"] == b"The Mill"
    assert info["Author"].decode("utf-16") == "Нора"
    assert document.catalog["Lang"] == b"ru"


def test_headings_and_paragraphs_are_tagged_and_page_numbers_are_not():
    document = PDFDocument(PDFParser(BytesIO(write_pdf(mixed()))))
    assert resolve1(document.catalog["MarkInfo"])
    root = resolve1(document.catalog["StructTreeRoot"])
    elements = [resolve1(kid) for kid in resolve1(resolve1(root["K"])["K"])]
    roles = [str(element["S"]).strip("/'") for element in elements]
    printed = [e for e in mixed().elements if e.is_printed]
    title_lines = roles[: len(roles) - len(printed)]
    assert title_lines[0] == "H1"
    assert len(title_lines) > 3 and set(title_lines[1:]) == {"P"}
    assert roles.count("H2") == 3


def test_poppler_reads_the_structure_in_order(tmp_path):
    if shutil.which("pdfinfo") is None:
        pytest.skip("poppler-utils is not installed")
    file = tmp_path / "mixed.pdf"
    file.write_bytes(write_pdf(mixed()))
    told = subprocess.run(["pdfinfo", "-struct-text", file], capture_output=True, text=True, check=True)
    assert not told.stderr
    lines = [line.strip() for line in told.stdout.splitlines()]
    said = [line.strip('"') for line in lines if line.startswith('"')]
    assert said[0] == "The Long Mill"
    place = said.index("12A INT. MILL - DAY")
    assert lines[lines.index('"12A INT. MILL - DAY"') - 1] == "H2 (block)"
    assert said[place + 1].startswith("Rain falls on the tin roof.")
    assert said[place + 2 : place + 4] == ["NORA", "(quietly)"]
    assert "It has rained since the day that the ferry stopped, and nobody" in " ".join(said)
    assert any(line == "12 Jetty Road nora@example.org" for line in said)
    assert not {"2.", "(MORE)"} & set(said)


def test_scene_numbers_stand_where_they_are_wanted():
    for choice, count in (("both", 2), ("left", 1), ("right", 1), ("none", 0)):
        printed = lay_out_print(mixed(), PrintOptions(scene_numbers=choice))
        numbers = [line for page in printed.pages for line in page.lines if line.part is Part.SCENE_NUMBER]
        assert len(numbers) == count
        assert all(line.x == 54 for line in numbers if choice == "left")
        assert all(line.x == pytest.approx(7.375 * 72 - 21.6) for line in numbers if choice == "right")


def test_notes_become_comments_only_if_wanted():
    def comments(options):
        with pdfplumber.open(BytesIO(write_pdf(mixed(), options))) as pdf:
            return [annotation["contents"] for annotation in pdf.annots]

    assert comments(PrintOptions()) == []
    assert comments(PrintOptions(notes=True)) == ["check the number", "Ask about the ferry."]


def test_the_watermark_is_on_every_sheet_and_moves_nothing():
    plain, marked = write_pdf(mixed()), write_pdf(mixed(), PrintOptions(watermark="COPY 7"))
    with pdfplumber.open(BytesIO(plain)) as before, pdfplumber.open(BytesIO(marked)) as after:
        for one, other in zip(before.pages, after.pages, strict=True):
            turned = [char["text"] for char in other.chars if char["matrix"][1]]
            assert "".join(turned) == "COPY 7"
            level = [(char["text"], char["x0"]) for char in other.chars if not char["matrix"][1]]
            assert level == [(char["text"], char["x0"]) for char in one.chars]


def test_a4_pages_are_a4_pages():
    with pdfplumber.open(BytesIO(write_pdf(long_script(), PrintOptions(page_format=A4)))) as pdf:
        assert len(pdf.pages) == paginate(long_script().elements, A4).page_count
        assert float(pdf.pages[0].width) == pytest.approx(8.27 * 72)


def test_two_runs_give_the_same_bytes(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1750000000")
    options = PrintOptions(notes=True, watermark="COPY")
    assert write_pdf(mixed(), options) == write_pdf(mixed(), options)


def test_an_empty_script_is_one_empty_sheet():
    with pdfplumber.open(BytesIO(write_pdf(read_fountain("")))) as pdf:
        assert len(pdf.pages) == 1
        assert pdf.pages[0].chars == []


@pytest.mark.parametrize(
    "text", ["日本語のテスト、漢字。", "한국어", "中文字", "e\u030b x\u0301", "a 😀 b", "עברית", "\u200b"]
)
def test_signs_that_courier_prime_lacks_do_not_stop_the_writing(text):
    with pdfplumber.open(BytesIO(write_pdf(read_fountain(f"{text} end.\n")))) as pdf:
        assert "end." in pdf.pages[0].extract_text()


def test_writing_can_be_stopped_at_any_page():
    seen = []

    class StopError(Exception):
        pass

    def on_page(page, pages):
        seen.append((page, pages))
        if page == 2:
            raise StopError

    with pytest.raises(StopError):
        write_pdf(long_script(), on_page=on_page)
    pages = paginate(long_script().elements, LETTER).page_count
    assert seen == [(1, pages), (2, pages)]
