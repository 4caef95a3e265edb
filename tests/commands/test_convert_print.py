"""``convert`` to and from print formats."""

import pytest

from screenwriter.formats.script_file import read_script
from tests.formats.printed_scripts import MIXED


@pytest.fixture
def printed_script(tmp_path):
    file = tmp_path / "mill.fountain"
    file.write_text(MIXED, "utf-8")
    return file


def printed(path):
    return [(e.kind, e.text.upper()) for e in read_script(path).screenplay.elements if e.is_printed]


@pytest.mark.parametrize("ending", [".pdf", ".docx"])
def test_there_and_back(run, printed_script, tmp_path, ending):
    there, back = tmp_path / f"mill{ending}", tmp_path / "back.fountain"
    assert run("convert", printed_script, there, "--paper", "a4").code == 0
    assert run("convert", there, back).code == 0
    bare = [(kind, text.removesuffix(" (CONT'D)")) for kind, text in printed(back)]
    assert bare == [(kind, text.removesuffix(" (CONT'D)")) for kind, text in printed(printed_script)]


def test_html_is_written_and_not_read(run, printed_script, tmp_path):
    page, back = tmp_path / "mill.html", tmp_path / "back.fountain"
    assert run("convert", printed_script, page, "--notes").code == 0
    assert "check the number" in page.read_text("utf-8")
    assert run("convert", page, back).code == 3
    assert not back.exists()


def test_a_pdf_that_is_none_is_refused_in_one_line(run, tmp_path):
    file = tmp_path / "fake.pdf"
    file.write_text("INT. MILL - DAY\n")
    answer = run("convert", file, tmp_path / "a.fountain")
    assert answer.code == 3
    assert answer.progress.strip().endswith("fake.pdf: this is not a PDF file")


def test_who_reads_a_pdf_is_told_to_look_it_over(run, printed_script, tmp_path):
    there = tmp_path / "mill.pdf"
    run("convert", printed_script, there)
    assert "look it over" in run("convert", there, tmp_path / "back.fountain").progress
