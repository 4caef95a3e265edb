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


SCENES = "\n\n".join(
    f"INT. ROOM {number} - DAY\n\n{'NORA' if number % 2 else 'IDRIS'}\nIt rains." for number in range(1, 7)
)


@pytest.fixture
def rooms(tmp_path):
    file = tmp_path / "rooms.fountain"
    file.write_text(SCENES + "\n", "utf-8")
    return file


@pytest.mark.parametrize("ending", [".fountain", ".fdx", ".html", ".txt", ".pdf"])
def test_chosen_scenes_alone_are_written(run, rooms, tmp_path, ending):
    target = tmp_path / f"part{ending}"
    assert run("convert", rooms, target, "--scenes", "2-3,6", "--others", "left-out").code == 0
    if ending == ".html":
        said = target.read_text("utf-8")
    else:
        said = " ".join(e.text for e in read_script(target).screenplay.elements)
    assert [number for number in range(1, 7) if f"ROOM {number} - DAY" in said] == [2, 3, 6]


def test_the_sides_of_a_character_cross_the_others_out(run, rooms, tmp_path):
    import pdfplumber

    target = tmp_path / "sides.pdf"
    assert run("convert", rooms, target, "--sides", "NORA").code == 0
    with pdfplumber.open(target) as pdf:
        pale = {char["non_stroking_color"] for char in pdf.pages[0].chars if char["text"] == "6"}
        assert pale and all(colour[0] > 0.5 for colour in pale)
        assert len(pdf.pages[0].lines) == 6


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--scenes", "9"], "there is no scene 9"),
        (["--sides", "LEO"], "no scene has LEO"),
        (["--scenes", "1", "--sides", "IDRIS"], "IDRIS is in none of these scenes"),
        (["--changed-pages"], "no page has revision marks"),
    ],
)
def test_a_part_that_is_not_there_is_refused_in_one_line(run, rooms, tmp_path, options, said):
    answer = run("convert", rooms, tmp_path / "part.pdf", *options)
    assert answer.code == 2
    assert answer.progress.strip().endswith(f"part.pdf: {said}")
    assert not (tmp_path / "part.pdf").exists()


def test_changed_pages_of_a_final_draft_file(run, tmp_path):
    import pdfplumber

    from screenwriter.formats.fdx import write_fdx
    from screenwriter.screenplay.document import Screenplay
    from screenwriter.screenplay.elements import Element, ElementKind, Revised

    marked = Element(ElementKind.ACTION, "Changed here.", revised=(Revised(0, 7, 1),))
    filler = [Element(ElementKind.ACTION, "Filler.") for _ in range(60)]
    file, target = tmp_path / "boat.fdx", tmp_path / "changed.pdf"
    file.write_bytes(write_fdx(Screenplay(elements=(*filler, marked))))
    assert run("convert", file, target, "--changed-pages").code == 0
    with pdfplumber.open(target) as pdf:
        (page,) = pdf.pages
        text = page.extract_text()
    assert "3." in text.splitlines()[0] and "Changed here. *" in text
    assert run("convert", file, tmp_path / "a.docx", "--changed-pages").code == 2
