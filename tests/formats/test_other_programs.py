"""Fade In, Highland, Trelby and Celtx files: read as they mean it, refused with a reason, never worse."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screenwriter.formats.errors import ScriptFormatError
from screenwriter.formats.script_file import IMPORT_SUFFIXES, read_script, read_script_bytes
from screenwriter.screenplay.elements import DualColumn, Element, ElementKind, Span, Style

K = ElementKind


def zipped(**members: str | bytes) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "/").replace("_dot_", "."), content)
    return buffer.getvalue()


def open_screenplay(paragraphs: str, version: str = "30", more: str = "") -> bytes:
    return (
        f'<?xml version="1.0" encoding="utf-8"?><document type="Open Screenplay Format document" version="{version}">'
        f"{more}<paragraphs>{paragraphs}</paragraphs></document>"
    ).encode()


def para(style: str, text: str, style_more: str = "", more: str = "") -> str:
    return f'<para {more}><style basestylename="{style}" {style_more}/><text>{text}</text></para>'


FADE_IN = open_screenplay(
    para("Scene Heading", "INT. MILL - DAY", "", 'scene_number="12A" note="check the door" synopsis="They meet."')
    + '<para><style basestylename="Action"/><text>Rain on the </text><text bold="1" italic="1">tin</text>'
    "<text> roof.</text></para>"
    + para("Character", "NORA", 'dualdialogue="1"')
    + para("Parenthetical", "quietly")
    + para("Dialogue", "It rains.")
    + para("Character", "IDRIS")
    + para("Dialogue", "Still.")
    + para("Odd", "A door.")
    + para("Action", "THE END", 'align="center" pagebreakbefore="1"')
    + para("Normal Text", ""),
    more='<styles><style name="Odd" basestylename="Shot"/></styles><titlepage><para bookmark="Title"><text>The Mill'
    '</text></para><para bookmark="Author"><text>Nora Idris</text></para></titlepage>',
)
FADE_IN_ELEMENTS = [
    (K.SCENE_HEADING, "INT. MILL - DAY", None),
    (K.SYNOPSIS, "They meet.", None),
    (K.ACTION, "Rain on the tin roof.", None),
    (K.CHARACTER, "NORA", DualColumn.LEFT),
    (K.PARENTHETICAL, "(quietly)", DualColumn.LEFT),
    (K.DIALOGUE, "It rains.", DualColumn.LEFT),
    (K.CHARACTER, "IDRIS", DualColumn.RIGHT),
    (K.DIALOGUE, "Still.", DualColumn.RIGHT),
    (K.SHOT, "A door.", None),
    (K.PAGE_BREAK, "", None),
    (K.CENTERED, "THE END", None),
]
TRELBY = (
    "\ufeff#Version 3\n#Begin-Auto-Completion \nScene/Items:1\n#End-Auto-Completion \n"
    "#Title-String 0.0,70.0,24,cb,Helvetica,,The Mill\n#Title-String 0.0,90.0,12,c,Courier,,by\\nNora \\\\ Idris\n"
    "#Start-Script \n"
    ".\\INT. MILL - DAY\n"
    ">.Rain falls on the tin roof, and nobody has\n..counted the sacks.\n"
    "._NORA\n.((quietly)\n|:It rains.\n&:Still rai\n.:ning.\n"
    "./CUT TO:\n.%Ask her.\n?=A DOOR\n"
)
CELTX = """<html><head><title>The Mill</title><style>p {color: red}</style></head><body>
<p class="sceneheading" id="x">INT. MILL - DAY<br></p>
<p class="action">Rain falls on
  the <b>tin</b> roof &amp; floor.</p>
<p class="character">NORA</p><p class="parenthetical">quietly</p><p class="dialog">It rains.</p>
<p class="unheard-of">Not ours.</p><p class="transition">CUT TO:</p></body></html>"""


def kinds_and_texts(data: bytes, suffix: str) -> list[tuple[ElementKind, str]]:
    return [(element.kind, element.text) for element in read_script_bytes(data, suffix).screenplay.elements]


@pytest.mark.parametrize(
    ("data", "suffix"), [(zipped(document_dot_xml=FADE_IN), ".fadein"), (FADE_IN, ".osf"), (FADE_IN, ".fadein")]
)
def test_fade_in_documents(data: bytes, suffix: str):
    script = read_script_bytes(data, suffix).screenplay
    assert [(e.kind, e.text, e.dual) for e in script.elements] == FADE_IN_ELEMENTS
    heading, _, action = script.elements[:3]
    assert heading.scene_number == "12A"
    assert [note.text for note in heading.annotations] == ["check the door"]
    assert action.spans == (Span(12, 15, Style.BOLD | Style.ITALIC),)
    assert [(entry.key, entry.value) for entry in script.title_page] == [
        ("Title", "The Mill"),
        ("Author", "Nora Idris"),
    ]


def test_version_1_2_keeps_emphasis_in_the_text_and_the_title_in_info():
    data = open_screenplay(
        para("Action", "&lt;b&gt;Bold &lt;u&gt;both&lt;/u&gt;&lt;/b&gt; plain&lt;br&gt;next"),
        "12",
        '<info title="The Mill" written_by="Nora"/>',
    )
    script = read_script_bytes(data, ".osf").screenplay
    assert script.elements == (
        Element(
            K.ACTION,
            "Bold both plain\nnext",
            (Span(0, 5, Style.BOLD), Span(5, 9, Style.BOLD | Style.UNDERLINE)),
        ),
    )
    assert [entry.value for entry in script.title_page] == ["The Mill", "Nora"]


def test_later_versions_keep_angle_brackets_as_text():
    assert kinds_and_texts(open_screenplay(para("Action", "a &lt;b&gt; c")), ".osf") == [(K.ACTION, "a <b> c")]


def test_attribute_names_of_version_2_1():
    data = open_screenplay('<para><style baseStyleName="Shot"/><text bold="1">CLOSE</text></para>', "21")
    assert kinds_and_texts(data, ".osf") == [(K.SHOT, "CLOSE")]


def test_styles_that_go_round_in_circles_are_action():
    circle = '<styles><style name="A" basestylename="B"/><style name="B" basestylename="A"/></styles>'
    assert kinds_and_texts(open_screenplay(para("A", "x"), more=circle), ".osf") == [(K.ACTION, "x")]


def test_a_half_of_a_dual_dialogue_stays_single():
    data = open_screenplay(para("Character", "NORA", 'dualdialogue="1"') + para("Dialogue", "Alone."))
    assert [element.dual for element in read_script_bytes(data, ".osf").screenplay.elements] == [None, None]


@pytest.mark.parametrize("name", ["Mill.textbundle__text_dot_fountain", "Mill.textbundle__text_dot_md"])
def test_highland_documents(name: str):
    text = "Title: The Mill\n\nINT. MILL - DAY\n\nNORA\nIt *rains*.\n"
    script = read_script_bytes(zipped(**{"info_dot_json": "{}", name: text}), ".highland").screenplay
    assert [element.kind for element in script.elements] == [K.SCENE_HEADING, K.CHARACTER, K.DIALOGUE]
    assert script.title_page[0].value == "The Mill"


def test_trelby_scripts():
    script = read_script_bytes(TRELBY.encode(), ".trelby").screenplay
    assert [(element.kind, element.text) for element in script.elements] == [
        (K.SCENE_HEADING, "INT. MILL - DAY"),
        (K.ACTION, "Rain falls on the tin roof, and nobody has counted the sacks."),
        (K.CHARACTER, "NORA"),
        (K.PARENTHETICAL, "(quietly)"),
        (K.DIALOGUE, "It rains.\nStill raining."),
        (K.TRANSITION, "CUT TO:"),
        (K.NOTE, "Ask her."),
        (K.SHOT, "A DOOR"),
    ]
    assert [entry.value for entry in script.title_page] == ["The Mill", "by\nNora \\ Idris"]


def test_trelby_version_1_has_no_mark_where_the_script_starts():
    assert kinds_and_texts(b"#Version 1\n#Header-Empty-Lines 1\n..Rain.\n", ".trelby") == [(K.ACTION, "Rain.")]


def test_celtx_projects():
    data = zipped(project_dot_rdf="<rdf/>", **{"script-1kEqvojZ_dot_html": CELTX})
    script = read_script_bytes(data, ".celtx").screenplay
    assert [(element.kind, element.text) for element in script.elements] == [
        (K.SCENE_HEADING, "INT. MILL - DAY"),
        (K.ACTION, "Rain falls on the tin roof & floor."),
        (K.CHARACTER, "NORA"),
        (K.PARENTHETICAL, "(quietly)"),
        (K.DIALOGUE, "It rains."),
        (K.TRANSITION, "CUT TO:"),
    ]
    assert script.elements[1].spans == (Span(18, 21, Style.BOLD),)
    assert script.title_page[0].value == "The Mill"


BOMB = b'<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><document type="Open Screenplay Format">&b;</document>'


@pytest.mark.parametrize(
    ("data", "suffix", "reason"),
    [
        (b"", ".fadein", "empty"),
        (b"", ".trelby", "empty"),
        (zipped(other_dot_xml="x"), ".fadein", "not_fadein"),
        (b"no archive", ".highland", "not_highland"),
        (zipped(readme_dot_txt="x"), ".highland", "not_highland"),
        (zipped(project_dot_rdf="x"), ".celtx", "not_celtx"),
        (zipped(**{"script-1_dot_html": "<p>nothing</p>"}), ".celtx", "not_celtx"),
        (b"INT. MILL - DAY\n", ".trelby", "not_trelby"),
        (b"#Version 9\n", ".trelby", "not_trelby"),
        (b"<FinalDraft/>", ".osf", "unknown_format"),
        (b'<document type="Something else"/>', ".osf", "unknown_format"),
        (b"<document", ".osf", "not_well_formed"),
        (BOMB, ".osf", "entity_bomb"),
        (zipped(document_dot_xml=BOMB), ".fadein", "entity_bomb"),
        (zipped(document_dot_xml=FADE_IN)[:200], ".fadein", "damaged"),
        (zipped(document_dot_xml=b" " * (70 * 2**20)), ".fadein", "unpacks_too_large"),
    ],
)
def test_what_is_no_such_script_is_refused_with_its_reason(data: bytes, suffix: str, reason: str):
    with pytest.raises(ScriptFormatError) as caught:
        read_script_bytes(data, suffix)
    assert caught.value.reason == reason


def test_member_names_that_point_elsewhere_write_nothing(tmp_path: Path):
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("../../evil/text.fountain", "INT. MILL - DAY\n")
    path = tmp_path / "inside" / "a.highland"
    path.parent.mkdir()
    path.write_bytes(buffer.getvalue())
    assert read_script(path).screenplay.elements[0].text == "INT. MILL - DAY"
    assert sorted(tmp_path.rglob("*")) == [path.parent, path]


SAMPLES = {
    ".fadein": zipped(document_dot_xml=FADE_IN),
    ".osf": FADE_IN,
    ".highland": zipped(text_dot_fountain="INT. A - DAY\n\nRain.\n"),
    ".trelby": TRELBY.encode(),
    ".celtx": zipped(**{"script-1_dot_html": CELTX}),
}


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(sorted(SAMPLES)), st.integers(0, 2000), st.integers(0, 12), st.binary(max_size=6))
def test_damaged_files_are_read_or_refused_never_worse(suffix: str, start: int, length: int, junk: bytes):
    sample = SAMPLES[suffix]
    start %= len(sample)
    try:
        script = read_script_bytes(sample[:start] + junk + sample[start + length :], suffix)
    except ScriptFormatError:
        return
    for element in script.screenplay.elements:
        assert all(0 <= span.start < span.end <= len(element.text) for span in element.spans)


def test_every_format_the_window_offers_has_a_reader():
    for suffix in IMPORT_SUFFIXES:
        with pytest.raises(ScriptFormatError) as caught:
            read_script_bytes(b"\x00\x01 no script", suffix)
        assert caught.value.reason != "unknown_format"
