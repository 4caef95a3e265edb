"""Formatted text of Word, a mail or a page as elements: by styles, by indents, or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenwriter.formats.html_out import write_html
from screenwriter.formats.pasted_html import read_pasted_html
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element, Span, Style
from screenwriter.screenplay.elements import ElementKind as K

H, A, C, P, D, T = K.SCENE_HEADING, K.ACTION, K.CHARACTER, K.PARENTHETICAL, K.DIALOGUE, K.TRANSITION

STYLES = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>x</title><style><!--
 p.MsoNormal, li.MsoNormal {margin:0in; font-size:12.0pt;} p.Action {margin-left:0in}
--></style></head><body lang=EN-US><!--StartFragment-->
<p class=SceneHeading>INT. MILL - DAY<o:p></o:p></p>
<p class=Action>Dust hangs in the
light. <b>A sack</b> falls.<o:p></o:p></p>
<p class=Character>NORA (CONT'D)<o:p></o:p></p><p class=Parenthetical>(low)</p>
<p class=Dialogue>Wait <i style='x'>here</i>.</p><p class=Character>NORA (CONT'D)</p><p class=Dialogue>Now.</p>
<!--EndFragment--></body></html>"""

INDENTS = """<head><style>p.Cue {margin-left:2.2in}</style></head><body><p class=MsoNormal>INT. MILL - DAY</p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Dust &amp; light.</p><p class=Cue>NORA</p>
<p class=MsoNormal style='margin:0in 0in 0in 1.6in'>(low)</p>
<p class=MsoNormal style='margin-left:72pt'>Wait<br>here.</p><p align=right>FADE OUT.</p>
<p style='text-align:center'>The End</p></body>"""


def read(html):
    found = read_pasted_html(html)
    return found and [(element.kind, element.text) for element in found]


def test_names_of_styles_tell_the_kinds_and_emphasis_stays():
    assert read(STYLES) == [
        (H, "INT. MILL - DAY"),
        (A, "Dust hangs in the light. A sack falls."),
        (C, "NORA (CONT'D)"),
        (P, "(low)"),
        (D, "Wait here."),
        (C, "NORA"),
        (D, "Now."),
    ]
    found = read_pasted_html(STYLES)
    assert found[1].spans == (Span(25, 31, Style.BOLD),) and found[4].spans == (Span(5, 9, Style.ITALIC),)


def test_indents_and_alignment_tell_the_kinds_where_styles_do_not():
    assert read(INDENTS) == [
        (H, "INT. MILL - DAY"),
        (A, "Dust & light."),
        (C, "NORA"),
        (P, "(low)"),
        (D, "Wait\nhere."),
        (T, "FADE OUT."),
        (K.CENTERED, "The End"),
    ]


def test_a_web_page_written_here_comes_back():
    script = [(H, "INT. MILL - DAY"), (A, "Dust."), (C, "NORA"), (P, "(low)"), (D, "Wait."), (T, "CUT TO:")]
    page = write_html(Screenplay(elements=tuple(Element(*row) for row in script)))
    page = page.decode() if isinstance(page, bytes) else page
    assert read(page) == script


@pytest.mark.parametrize("html", ["", "words", "<div>Hello there</div><div>Second line</div>", "<p class=Mso>x"])
def test_formatting_that_tells_nothing_is_left_to_the_words(html):
    assert read_pasted_html(html) is None


@given(st.text(alphabet="<>/pbi =class'\"Action:;&#x\n", max_size=120))
def test_broken_markup_does_no_harm(html):
    read_pasted_html(html)
    found = read_pasted_html(f"<p class=Action>Dust.</p>{html}")
    assert found is not None and found[0].text.startswith("Dust.")
