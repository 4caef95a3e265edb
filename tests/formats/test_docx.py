"""Word files: what is written is read back, other programs' are read by style or indent, bad ones refused."""

import zipfile
from io import BytesIO

import pytest
from docx import Document
from docx.shared import Inches

from screenwriter.formats import docx_in
from screenwriter.formats.docx_in import read_docx
from screenwriter.formats.docx_out import write_docx
from screenwriter.formats.errors import ScriptFormatError
from screenwriter.formats.fountain import read_fountain
from screenwriter.formats.print_layout import PrintOptions
from screenwriter.screenplay.elements import CAPITALISED, ElementKind
from screenwriter.screenplay.page_format import A4
from tests.formats.printed_scripts import long_script, mixed

K = ElementKind


def as_printed(script):
    """What print shows; (CONT'D) aside, for Word does not tell a typed one from a drawn one."""
    return [
        (
            e.kind,
            e.text.upper().removesuffix(" (CONT'D)") if e.kind in CAPITALISED else e.text,
            e.spans,
            e.dual,
            e.scene_number,
        )
        for e in script.elements
        if e.is_printed
    ]


def made(paragraphs):
    """A file of another program from (text, style, left indent in inches)."""
    document = Document()
    for text, style, indent in paragraphs:
        if style and style not in [known.name for known in document.styles]:
            document.styles.add_style(style, 1)
        paragraph = document.add_paragraph(text, style=style)
        if indent:
            paragraph.paragraph_format.left_indent = Inches(indent)
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize("script", [mixed(), long_script(2)], ids=["mixed", "long"])
def test_a_script_comes_back(script):
    assert as_printed(read_docx(write_docx(script))) == as_printed(script)


def test_title_and_author_come_back():
    title = {entry.key: entry.value for entry in read_docx(write_docx(mixed())).title_page}
    assert (title["Title"], title["Credit"], title["Author"]) == ("The Long Mill", "written by", "Nora Idris")


def test_every_kind_is_a_paragraph_style_and_the_paper_is_as_wanted():
    document = Document(BytesIO(write_docx(mixed(), PrintOptions(page_format=A4))))
    used = {paragraph.style.name for paragraph in document.paragraphs}
    assert {"Scene Heading", "Action", "Character", "Dialogue", "Transition", "Centered", "Lyrics"} <= used
    dialogue = document.styles["Dialogue"].paragraph_format
    assert dialogue.left_indent.inches == pytest.approx(1.0)
    assert document.sections[0].page_height.inches == pytest.approx(11.69, abs=0.01)
    assert document.core_properties.title == "The Long Mill"
    assert len(document.tables) == 1


def test_page_breaks_come_back():
    script = read_fountain("One.\n\n===\n\nTwo.\n")
    assert [e.kind for e in read_docx(write_docx(script)).elements] == [K.ACTION, K.PAGE_BREAK, K.ACTION]


def test_styles_of_other_programs_are_known_by_their_names():
    script = read_docx(
        made([("a house", "Slugline", 0), ("Rain.", "Action", 0), ("bo", "Character Name", 0), ("Hm.", "Dialog", 0)])
    )
    kinds = [K.SCENE_HEADING, K.ACTION, K.CHARACTER, K.DIALOGUE]
    assert [(e.kind, e.text) for e in script.elements] == list(
        zip(kinds, ["a house", "Rain.", "bo", "Hm."], strict=True)
    )


def test_indents_tell_where_styles_do_not():
    script = read_docx(
        made([
            ("INT. HOUSE - DAY", None, 0), ("Rain.", None, 0), ("BO", None, 2.2), ("(low)", None, 1.6),
            ("Hm.", None, 1.0), ("She goes.", None, 0), ("CUT TO:", None, 4.5),
        ])
    )  # fmt: skip
    kinds = [K.SCENE_HEADING, K.ACTION, K.CHARACTER, K.PARENTHETICAL, K.DIALOGUE, K.ACTION, K.TRANSITION]
    assert [e.kind for e in script.elements] == kinds


def test_a_file_without_styles_and_indents_is_read_as_typed_text():
    lines = ["INT. HOUSE - DAY", "", "Rain.", "", "BO", "Hm.", "", "She goes."]
    script = read_docx(made([(line, None, 0) for line in lines]))
    kinds = [K.SCENE_HEADING, K.ACTION, K.CHARACTER, K.DIALOGUE, K.ACTION]
    assert [e.kind for e in script.elements] == kinds


def test_control_signs_do_not_break_the_file():
    script = read_fountain("Bell\x07 and \x0b feed.\n")
    assert [e.text for e in read_docx(write_docx(script)).elements] == ["Bell and  feed."]


def refused(data):
    with pytest.raises(ScriptFormatError) as caught:
        read_docx(data)
    return caught.value.reason


def archive(parts):
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, data in parts.items():
            opened.writestr(name, data)
    return buffer.getvalue()


def test_what_is_no_word_file_is_refused():
    assert refused(b"") == "empty"
    assert refused(b"INT. HOUSE - DAY\n") == "not_a_docx"
    assert refused(archive({"notes.txt": "hello"})) == "not_a_docx"
    assert refused(archive({"word/document.xml": "<w:document"})) == "damaged"
    whole = write_docx(mixed())
    assert refused(whole[: len(whole) // 2]) == "not_a_docx"


def test_an_archive_that_unpacks_to_too_much_is_refused(monkeypatch):
    monkeypatch.setattr(docx_in, "LARGEST_UNPACKED_BYTES", 4 << 20)
    bomb = archive({"word/document.xml": b"<a/>", "word/media/image1.png": bytes(64 << 20)})
    assert len(bomb) < 200_000
    assert refused(bomb) == "unpacks_too_large"


def test_entities_are_neither_unfolded_nor_fetched(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret")
    whole = BytesIO(write_docx(read_fountain("Hello.\n")))
    with zipfile.ZipFile(whole) as opened:
        parts = {name: opened.read(name) for name in opened.namelist()}
    body = parts["word/document.xml"].decode()
    declared = f'<!DOCTYPE x [<!ENTITY s SYSTEM "{secret.as_uri()}"><!ENTITY a "{"ha" * 50}">]>'
    head, rest = body.split("?>", 1)
    parts["word/document.xml"] = f"{head}?>{declared}{rest}".replace("Hello.", "Hello. &s; &a;").encode()
    try:
        texts = " ".join(e.text for e in read_docx(archive(parts)).elements)
    except ScriptFormatError as error:
        assert error.reason == "damaged"
    else:
        assert "the secret" not in texts
        assert "haha" not in texts
