"""Reading FDX: the rules and traps of fdx.md, on files composed here and on outside ones."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screenwriter.formats.errors import ScriptFormatError
from screenwriter.formats.fdx import read_fdx, write_fdx
from screenwriter.formats.fdx_xml import LARGEST_FDX_BYTES
from screenwriter.screenplay.document import Screenplay, TitleEntry
from screenwriter.screenplay.elements import Annotation, DualColumn, Element, ElementKind, Span, Style
from screenwriter.screenplay.page_format import LETTER, Alignment, ElementFormat
from screenwriter.screenplay.pagination import paginate

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="no" ?>\n'


def fdx(content: str, rest: str = "") -> bytes:
    return (
        f'{HEAD}<FinalDraft DocumentType="Script" Version="5"><Content>{content}</Content>{rest}</FinalDraft>'.encode()
    )


def read(content: str, rest: str = "") -> Screenplay:
    return read_fdx(fdx(content, rest))


def only(content: str, rest: str = "") -> Element:
    (element,) = read(content, rest).elements
    return element


def paragraph(text: str, kind: str = "Action", attributes: str = "") -> str:
    return f'<Paragraph Type="{kind}" {attributes}><Text>{text}</Text></Paragraph>'


def test_the_smallest_file_that_readers_accept():
    screenplay = read(
        '<Paragraph Number="12A" Type="Scene Heading"><Text>INT. BOATHOUSE - DAY</Text></Paragraph>'
        '<Paragraph Type="Action"><Text>Ropes </Text><Text Style="Italic">drip</Text><Text>.</Text></Paragraph>'
        '<Paragraph Type="General"><DualDialogue>'
        '<Paragraph Type="Character"><Text>NORA</Text></Paragraph>'
        '<Paragraph Type="Dialogue"><Text>Wait.</Text></Paragraph>'
        '<Paragraph Type="Character"><Text>IDRIS</Text></Paragraph>'
        '<Paragraph Type="Dialogue"><Text>Go.</Text></Paragraph>'
        "</DualDialogue></Paragraph>"
    )
    left, right = DualColumn.LEFT, DualColumn.RIGHT
    assert screenplay.elements == (
        Element(ElementKind.SCENE_HEADING, "INT. BOATHOUSE - DAY", scene_number="12A"),
        Element(ElementKind.ACTION, "Ropes drip.", (Span(6, 10, Style.ITALIC),)),
        Element(ElementKind.CHARACTER, "NORA", dual=left),
        Element(ElementKind.DIALOGUE, "Wait.", dual=left),
        Element(ElementKind.CHARACTER, "IDRIS", dual=right),
        Element(ElementKind.DIALOGUE, "Go.", dual=right),
    )
    assert screenplay.page_format is None


@pytest.mark.parametrize(
    ("runs", "text"),
    [
        ('<Text>I can</Text><Text AdornmentStyle="-1">\'t</Text><Text> go.</Text>', "I can't go."),
        ("<Text>One </Text><Text> two</Text>", "One  two"),
        ("<Text>Then.\n</Text><Text>Now.</Text>", "Then.\nNow."),
        ("<Text>Then.&#10;Now.</Text>", "Then.\nNow."),
        ("<Text>\n        Dust.\n      </Text>", "Dust."),
        ("<Text>Salt &amp; &lt;pepper&gt; &quot;&#8217;</Text>", 'Salt & <pepper> "\u2019'),
        ("<Text/>", ""),
        ("<ScriptNote><Paragraph><Text>no</Text></Paragraph></ScriptNote><Text>Yes.</Text>", "Yes."),
        ('<SceneProperties Color="#FF00"><Text>no</Text></SceneProperties><Text>Yes.</Text>', "Yes."),
        ("<Text>\u201cCurly\u201d isn\u2019t straight.</Text>", "\u201cCurly\u201d isn\u2019t straight."),
    ],
)
def test_text_is_the_direct_runs_with_nothing_between(runs, text):
    assert only(f'<Paragraph Type="Action">{runs}</Paragraph>').text == text


def test_styles_become_spans_and_equal_neighbours_one():
    element = only(
        '<Paragraph Type="Dialogue"><Text Style="Bold+Italic">He</Text><Text Style="Italic+Bold">re</Text>'
        '<Text Style="AllCaps"> and</Text><Text Style="Underline+Strikeout"> now</Text></Paragraph>'
    )
    assert element.text == "Here and now"
    assert element.spans == (Span(0, 4, Style.BOLD | Style.ITALIC), Span(8, 12, Style.UNDERLINE))


def test_hidden_runs_are_annotations():
    element = only('<Paragraph Type="Action"><Text>A</Text><Text Style="HiddenText">b</Text><Text>c</Text></Paragraph>')
    assert element == Element(ElementKind.ACTION, "Ac", annotations=(Annotation(1, ElementKind.NOTE, "b"),))


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Scene Heading", ElementKind.SCENE_HEADING),
        ("Lyric", ElementKind.LYRIC),
        ("Lyrics", ElementKind.LYRIC),
        ("End of Act", ElementKind.END_OF_ACT),
        ("End Of Act", ElementKind.END_OF_ACT),
        ("New Act", ElementKind.NEW_ACT),
        ("Cold Opening", ElementKind.COLD_OPENING),
        ("Cast List", ElementKind.CAST_LIST),
        ("Shot", ElementKind.SHOT),
        ("General", ElementKind.GENERAL),
        ("Show/Ep. Title", ElementKind.GENERAL),
        ("Outline Body", ElementKind.SYNOPSIS),
        ("Telegram", ElementKind.ACTION),
    ],
)
def test_every_type_keeps_its_text(name, kind):
    assert only(paragraph("x", name)) == Element(kind, "x")


def test_outlines_are_sections_of_their_level():
    assert only(paragraph("Act One", "Outline 2")) == Element(ElementKind.SECTION, "Act One", level=2)


@pytest.mark.parametrize("spelling", ["Center", "Centered"])
def test_centred_action(spelling):
    assert only(paragraph("THE END", attributes=f'Alignment="{spelling}"')).kind is ElementKind.CENTERED


def test_a_custom_type_behaves_as_its_settings_say():
    settings = (
        '<ElementSettings Type="Telegram"><ParagraphSpec LeftIndent="3.00" RightIndent="6.00" SpaceBefore="24"/>'
        '<Behavior PaginateAs="Dialogue"/></ElementSettings>'
    )
    element = only(paragraph("Come at once.", "Telegram"), settings)
    assert element.kind is ElementKind.DIALOGUE
    assert (element.left_inches, element.right_inches, element.space_before_lines) == (3.0, None, 2.0)


def test_empty_action_is_kept_and_counts_its_lines():
    screenplay = read(paragraph("One.") + '<Paragraph Type="Action"><Text></Text></Paragraph>' + paragraph("Two."))
    assert [element.text for element in screenplay.elements] == ["One.", "", "Two."]
    assert paginate(screenplay.elements).pages[0].used_lines == 5


@pytest.mark.parametrize(("number", "expected"), [("7", "7"), ("(null)", None), ("", None)])
def test_scene_number_stands_on_the_paragraph(number, expected):
    element = only(
        f'<Paragraph Type="Scene Heading" Number="{number}"><SceneProperties Number="99"/>'
        "<Text>INT. A</Text></Paragraph>"
    )
    assert element.scene_number == expected


@pytest.mark.parametrize(("text", "expected"), [("beat", "(beat)"), ("(beat)", "(beat)")])
def test_parentheticals_have_brackets(text, expected):
    assert only(paragraph(text, "Parenthetical")).text == expected


def test_paragraph_overrides_are_lines_and_inches():
    element = only(
        paragraph("x", attributes='SpaceBefore="18" LeftIndent="2.00" RightIndent="7.50" StartsNewPage="Yes"')
    )
    assert element.space_before_lines == 1.5
    assert element.left_inches == 2.0
    assert element.right_inches is None
    assert element.starts_new_page


@pytest.mark.parametrize(
    "wrapper",
    [
        '<Paragraph Type="General"><DualDialogue>{}</DualDialogue><Text></Text></Paragraph>',
        "<Paragraph><DualDialogue>{}</DualDialogue></Paragraph>",
        "<DualDialogue>{}</DualDialogue>",
    ],
)
def test_dual_dialogue_in_all_wrappings(wrapper):
    inner = "".join(
        [
            paragraph("NORA", "Character"),
            paragraph("(low)", "Parenthetical"),
            paragraph("Wait.", "Dialogue"),
            paragraph("IDRIS", "Character"),
            paragraph("Go.", "Dialogue"),
        ]
    )
    columns = [element.dual for element in read(wrapper.format(inner)).elements]
    assert columns == [DualColumn.LEFT] * 3 + [DualColumn.RIGHT] * 2


def test_a_newline_in_a_cue_makes_no_second_speaker():
    assert only(paragraph("NORA&#10;(V.O.)", "Character")).text == "NORA\n(V.O.)"


def test_a_summary_is_the_scenes_synopsis():
    screenplay = read(
        '<Paragraph Type="Scene Heading"><SceneProperties Length="1/8"><Summary><Paragraph><Text>They meet.</Text>'
        "</Paragraph></Summary><SceneArcBeats><CharacterArcBeat Name='NORA'><Paragraph><Text>no</Text></Paragraph>"
        "</CharacterArcBeat></SceneArcBeats></SceneProperties><Text>INT. MILL</Text></Paragraph>"
    )
    assert screenplay.elements == (
        Element(ElementKind.SCENE_HEADING, "INT. MILL"),
        Element(ElementKind.SYNOPSIS, "They meet."),
    )


def test_notes_of_both_styles_are_annotations():
    screenplay = read(
        paragraph("One.")
        + '<Paragraph Type="Action"><Text>Two.</Text><ScriptNote><Paragraph><Text>old</Text></Paragraph></ScriptNote>'
        + "</Paragraph>",
        '<ScriptNotes><ScriptNote Range="7,8"><Paragraph><Text>new</Text></Paragraph><Paragraph><Text>style</Text>'
        '</Paragraph></ScriptNote><ScriptNote Range="900,901"><Paragraph><Text>far</Text></Paragraph></ScriptNote>'
        '<ScriptNote Range="-5,1"><Paragraph><Text>before</Text></Paragraph></ScriptNote></ScriptNotes>'
        "<UnanchoredScriptNotes><ScriptNote><Paragraph><Text>free</Text></Paragraph></ScriptNote>"
        "</UnanchoredScriptNotes>",
    )
    notes = [[(note.offset, note.text) for note in element.annotations] for element in screenplay.elements]
    assert notes == [[(0, "before")], [(2, "new\nstyle"), (4, "old"), (4, "far"), (4, "free")]]
    assert [element.text for element in screenplay.elements] == ["One.", "Two."]


def test_words_outside_paragraphs_are_not_lost():
    screenplay = read(paragraph("One.") + "<Oddity><Text>Two.</Text></Oddity>" + paragraph("Three."))
    assert [element.text for element in screenplay.elements] == ["One.", "Two.", "Three."]


def test_geometry_comes_from_the_file():
    page = read(
        paragraph("x"),
        '<PageLayout TopMargin="75" BottomMargin="65"><PageSize Height="11.69" Width="8.27"/></PageLayout>'
        '<ElementSettings Type="Dialogue"><ParagraphSpec Alignment="Centered" LeftIndent="2.25" RightIndent="6.00" '
        'SpaceBefore="12" Spacing="1.0" StartsNewPage="No"/><Behavior PaginateAs="Dialogue"/></ElementSettings>'
        '<MoresAndContinueds><DialogueBreaks AutomaticCharacterContinueds="No" BottomOfPage="Yes" '
        'DialogueBottom="(more)" DialogueTop="(cont\'d)" TopOfNext="Yes"/></MoresAndContinueds>',
    ).page_format
    assert page.lines_per_page == 58
    dialogue = ElementFormat(2.25, 6.0, space_before_lines=1.0, alignment=Alignment.CENTER)
    assert page.element(ElementKind.DIALOGUE) == dialogue
    assert (page.more_text, page.continued_text, page.automatic_continueds) == ("(more)", "(cont'd)", False)


def test_missing_page_size_is_letter_and_nonsense_is_ignored():
    layout = '<PageLayout TopMargin="72" BottomMargin="9999"><PageSize Height="abc" Width="-3"/></PageLayout>'
    spec = '<ElementSettings Type="Action"><ParagraphSpec LeftIndent="7" RightIndent="-1.25"/></ElementSettings>'
    assert read(paragraph("x"), layout + spec).page_format is None


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"  \n", "empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "not_well_formed"),
        (b"<html></html>", "unknown_format"),
        (b"<FinalDraft><Content>", "not_well_formed"),
        (b" " * LARGEST_FDX_BYTES + b"<a/>", "too_large"),
        (
            b'<!DOCTYPE FinalDraft [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
            b"<FinalDraft><Content><Paragraph><Text>&b;</Text></Paragraph></Content></FinalDraft>",
            "entity_bomb",
        ),
        (
            b'<!DOCTYPE FinalDraft [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
            b"<FinalDraft><Content><Paragraph><Text>&x;</Text></Paragraph></Content></FinalDraft>",
            "entity_bomb",
        ),
        (b'<?xml version="1.0" encoding="klingon"?><FinalDraft/>', "not_well_formed"),
        (b"<FinalDraft>" + b"<a>" * 50_000 + b"</a>" * 50_000 + b"</FinalDraft>", "not_well_formed"),
    ],
)
def test_what_is_no_script_is_refused(data, reason):
    with pytest.raises(ScriptFormatError) as refused:
        read_fdx(data)
    assert refused.value.reason == reason


def test_a_damaged_file_is_refused_with_its_line():
    with pytest.raises(ScriptFormatError) as refused:
        read_fdx(b"<FinalDraft>\n<Content>\n<Paragraph>\n</Content></FinalDraft>")
    assert refused.value.line == 4


def test_control_characters_are_dropped_rather_than_the_script():
    screenplay = read_fdx(fdx(paragraph("Du\x0bst &#x1;falls&#2;.")))
    assert screenplay.elements[0].text == "Dust falls."


def test_a_file_without_content_is_an_empty_script():
    assert read_fdx(b"<FinalDraft/>").elements == ()


def test_outside_samples(shared):
    folder = shared / "fixtures/fdx"
    brick = read_fdx((folder / "brick-n-steel-basic.fdx").read_bytes()).elements
    assert brick[-2] == Element(
        ElementKind.DIALOGUE, "Then let's retire them.\nPermanently.", (Span(24, 35, Style.UNDERLINE),)
    )
    assert [e.dual for e in read_fdx((folder / "dual-dialogue-basic.fdx").read_bytes()).elements] == [
        None, *[DualColumn.LEFT] * 2, *[DualColumn.RIGHT] * 2, None,
    ]  # fmt: skip
    overrides = read_fdx((folder / "paragraph-layout-overrides.fdx").read_bytes()).elements
    assert [(e.space_before_lines, e.right_inches) for e in overrides] == [(1.5, None), (None, None), (None, 6.25)]
    page = read_fdx((folder / "settings-normalized.fdx").read_bytes()).page_format
    assert page.lines_per_page == 56
    assert page.element(ElementKind.DIALOGUE).line_spacing == 2


def test_title_pages_of_final_draft(shared):
    folder = shared / "fixtures/fdx"
    assert read_fdx((folder / "title-pages-multi.fdx").read_bytes()).title_page == (
        TitleEntry("Title", "WHEN WE WERE VIKINGS"),
        TitleEntry("Credit", "by"),
        TitleEntry("Author", "Aaron Brownstein & Simon Ganz"),
        TitleEntry("Source", "based on the novel by\nAndrew David MacDonald"),
        TitleEntry("Draft", "First Draft"),
        TitleEntry("Draft date", "March 17, 2021"),
        TitleEntry("Contact", "Katz/Brooks - CAA\nPerlin/Kanter - Anonymous"),
    )
    assert read_fdx((folder / "title-page-cast-page.fdx").read_bytes()).title_page == (
        TitleEntry("Title", 'GUY TEXT\nPilot: "The Power Betas"'),
        TitleEntry("Credit", "by"),
        TitleEntry("Author", "Aaron Brownstein & Simon Ganz"),
        TitleEntry("Draft", "2ND REVISED NETWORK DRAFT"),
        TitleEntry("Draft date", "February 6th, 2022"),
    )


SAMPLE = fdx(
    paragraph("INT. MILL", "Scene Heading", 'Number="1"')
    + "<Paragraph Type='General'><DualDialogue>"
    + paragraph("NORA", "Character")
    + paragraph("IDRIS", "Character")
    + "</DualDialogue></Paragraph>"
    + paragraph("Dust.", attributes='SpaceBefore="12" LeftIndent="1.5"'),
    '<PageLayout TopMargin="72"><PageSize Height="11" Width="8.5"/></PageLayout>'
    '<ElementSettings Type="Action"><ParagraphSpec Spacing="1" SpaceBefore="12"/></ElementSettings>'
    '<ScriptNotes><ScriptNote Range="3,4"><Paragraph><Text>x</Text></Paragraph></ScriptNote></ScriptNotes>'
    "<TitlePage><Content>" + paragraph("T", attributes='Alignment="Center"') + "</Content></TitlePage>",
)


@settings(max_examples=300, deadline=None)
@given(
    st.integers(0, len(SAMPLE)), st.integers(0, 12), st.binary(max_size=6) | st.sampled_from([b'="', b"nan", b"-1e9"])
)
def test_damaged_files_are_read_or_refused_never_worse(start, length, junk):
    try:
        screenplay = read_fdx(SAMPLE[:start] + junk + SAMPLE[start + length :])
    except ScriptFormatError:
        return
    paginate(screenplay.elements, screenplay.page_format or LETTER)


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(re.findall(rb'="([^"]+)"', SAMPLE)), st.text(max_size=8))
def test_odd_attribute_values_do_no_harm(value, odd):
    quoted = b'="' + odd.encode().replace(b"&", b"").replace(b"<", b"").replace(b'"', b"") + b'"'
    try:
        screenplay = read_fdx(SAMPLE.replace(b'="' + value + b'"', quoted))
    except ScriptFormatError as refused:
        assert refused.reason in ("not_well_formed", "unknown_format")
        return
    pagination = paginate(screenplay.elements, screenplay.page_format or LETTER)
    assert pagination.page_count < 100
    assert read_fdx(write_fdx(replace(screenplay, title_page=()))).elements == screenplay.elements
