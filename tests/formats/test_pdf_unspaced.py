"""Chinese, Japanese and Korean in PDF files: embedded, two cells wide, to be found and copied."""

import shutil
import subprocess
from io import BytesIO

import pdfplumber
import pytest

from screenwriter.formats.fountain import read_fountain
from screenwriter.formats.pdf_in import read_pdf
from screenwriter.formats.pdf_out import write_pdf
from screenwriter.formats.print_layout import Part, PrintOptions, lay_out_print
from screenwriter.formats.styled_lines import cells_of

TEXT = """Title: 磨坊

.内景 磨坊 - 日 #12#

雨落在铁皮屋顶上。诺拉三十四岁，她一袋一袋地数着粮食，嘴里念念有词；窗外的渡船从早上起就没有开过，河水一直在涨，谁也没有说一句话。“七袋，”她说，“还是八袋？”

@诺拉
(小声地)
下雨了。自从渡船停开的那一天起，雨就一直没有停过，**可是这里没有一个人**说过一句话，你也没有。

@伊德里斯
Nora，你数错了，一共是八袋 — 2026年5月1日。

EXT. 江戸の町 - 夜

侍は静かに歩いていた。「ちょっと、待ってくれ。」ｱｲｳと声がした。

한국어 문장도 여기에 있습니다.
"""


@pytest.fixture(scope="module")
def data():
    return write_pdf(read_fountain(TEXT))


def printed_lines():
    printed = lay_out_print(read_fountain(TEXT), PrintOptions())
    return [line for page in printed.pages for line in page.lines if line.part is Part.BODY]


def test_every_font_is_in_the_file(data):
    from pdfminer.pdftypes import resolve1

    with pdfplumber.open(BytesIO(data)) as pdf:
        names = {char["fontname"] for page in pdf.pages for char in page.chars}
        assert any("DroidSansFallback" in name for name in names)
        fonts = [resolve1(font) for page in pdf.pages for font in resolve1(page.page_obj.resources["Font"]).values()]
    assert all("FontFile2" in resolve1(font["FontDescriptor"]) and "ToUnicode" in font for font in fonts)


def test_the_file_holds_only_the_signs_it_needs(data):
    assert len(data) < 100_000


def test_a_sign_is_two_cells_wide_and_its_text_is_found(data):
    with pdfplumber.open(BytesIO(data)) as pdf:
        chars = pdf.pages[1].chars
        text = pdf.pages[1].extract_text()
    for line in printed_lines():
        assert line.text.strip() in text
    row = sorted((c for c in chars if round(c["top"]) == round(chars_of(chars, "雨落在铁")["top"])), key=place)
    start = row[0]["x0"]
    offsets = [(char["x0"] - start) / 7.2 for char in row]
    cells = [cells_of("".join(char["text"] for char in row[:number])) for number in range(len(row))]
    assert offsets == pytest.approx(cells, abs=0.15)


def place(char):
    return char["x0"]


def chars_of(chars, text):
    joined = "".join(char["text"] for char in chars)
    return chars[joined.index(text)]


def test_poppler_finds_the_text_without_spaces_in_it(data, tmp_path):
    if shutil.which("pdftotext") is None:
        pytest.skip("poppler-utils is not installed")
    file = tmp_path / "zh.pdf"
    file.write_bytes(data)
    for mode in ("-layout", "-raw"):
        text = subprocess.run(["pdftotext", mode, file, "-"], capture_output=True, text=True, check=True).stdout
        for line in printed_lines():
            assert line.text.strip() in text


def test_bold_signs_have_an_outline(data):
    with pdfplumber.open(BytesIO(data)) as pdf:
        assert b" 2 Tr" in b"".join(stream.get_data() for stream in pdf.pages[1].page_obj.contents)


def test_the_file_is_read_back(data):
    back = read_pdf(data)
    before = [(e.kind, e.text) for e in read_fountain(TEXT).elements if e.is_printed]
    assert [(e.kind, e.text) for e in back.elements if e.is_printed] == before


def test_a_watermark_may_be_chinese():
    with pdfplumber.open(BytesIO(write_pdf(read_fountain(TEXT), PrintOptions(watermark="诺拉 7")))) as pdf:
        turned = [char["text"] for char in pdf.pages[1].chars if char["matrix"][1]]
    assert "".join(turned) == "诺拉 7"
