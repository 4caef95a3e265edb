"""The worked examples of page-format.md section 12, one test case each."""

import pytest

from screenwriter.screenplay.elements import DualColumn, Element, ElementKind
from screenwriter.screenplay.page_format import A4, LETTER
from screenwriter.screenplay.pagination import Pagination, paginate
from tests.screenplay.pagination_scripts import P, Q, S, action, filler, heading, speech, transition

BREAK = Element(ElementKind.PAGE_BREAK)
ONE_SENTENCE = (
    "If the tide turns before the lamps are lit and nobody has come down to the slip with a rope, "
    "then I shall take the small boat out alone and look for them myself"
)


def pair(left_lines: int, right_lines: int) -> list[Element]:
    """A dual dialogue whose columns are so many lines high, cue included."""

    def column(cue: str, lines: int, side: DualColumn) -> list[Element]:
        return speech(cue, "\n".join(["Go."] * (lines - 1)), dual=side)

    return column("NORA", left_lines, DualColumn.LEFT) + column("IDRIS", right_lines, DualColumn.RIGHT)


def first_text(pagination: Pagination, elements: list[Element], page: int) -> str:
    fragment = pagination.pages[page - 1].fragments[0]
    return elements[fragment.index].text[fragment.start :]


CUT = [transition(), heading("EXT. JETTY - NIGHT"), action("Waves.")]


@pytest.mark.parametrize(
    ("elements", "page_lines", "page_2"),
    [
        pytest.param([action()] * 27, 53, None, id="1"),
        pytest.param([*[action()] * 27, action("28th.")], 53, "28th.", id="2"),
        pytest.param([*filler(49), heading(), action()], 54, None, id="3"),
        pytest.param([*filler(50), heading(), action()], 50, "INT. BOATHOUSE - DAY", id="4"),
        pytest.param([*filler(46), heading(), heading(), action()], 54, None, id="5"),
        pytest.param([*filler(47), heading("INT. A"), heading("INT. B"), action()], 47, "INT. A", id="6"),
        pytest.param([*filler(52), *CUT], 54, "EXT. JETTY - NIGHT", id="7"),
        pytest.param([*filler(51), action("Last filler."), *CUT], 51, "Last filler.", id="8"),
        pytest.param([*filler(50), *pair(2, 3)], 54, None, id="9"),
        pytest.param([*filler(51), *pair(2, 3)], 51, "NORA", id="10"),
        pytest.param([action(), BREAK, BREAK, action("Next.")], 1, "Next.", id="11"),
        pytest.param([action(), action(""), action()], 5, None, id="12"),
        pytest.param([*filler(48), P], 54, None, id="14"),
        pytest.param([*filler(49), P], 54, "Something is moving", id="15"),
        pytest.param([*filler(50), P], 54, "She does not", id="16"),
        pytest.param([*filler(51), P], 51, "Nora sets", id="17"),
        pytest.param([*filler(46), heading(), P], 54, "Something is moving", id="18"),
        pytest.param([*filler(48), heading(), P], 54, "Behind her", id="19"),
        pytest.param([*filler(49), heading(), P], 49, "INT. BOATHOUSE - DAY", id="20"),
        pytest.param([*filler(47), *S], 54, None, id="22"),
        pytest.param([*filler(48), *S], 53, "It was still warm.", id="23"),
        pytest.param([*filler(50), *S], 54, "I sat on the wall", id="24"),
        pytest.param([*filler(51), *S], 51, "NORA", id="25"),
        pytest.param([*filler(49), *Q], 54, "Nobody goes out", id="26"),
        pytest.param([*filler(50), *Q], 54, "(beat)", id="27"),
        pytest.param([*filler(51), *Q], 51, "IDRIS", id="28"),
        pytest.param([*filler(50), *speech("NORA", ONE_SENTENCE)], 50, "NORA", id="29"),
    ],
)
def test_worked_example_on_letter(elements, page_lines, page_2):
    pagination = paginate(elements, LETTER)
    assert pagination.pages[0].used_lines == page_lines
    if page_2 is None:
        assert pagination.page_count == 1
    else:
        assert pagination.page_count == 2
        assert first_text(pagination, elements, 2).startswith(page_2)


@pytest.mark.parametrize(
    ("elements", "page_lines", "page_2"),
    [
        pytest.param([*[action()] * 29, action("30th.")], 57, "30th.", id="13"),
        pytest.param([*filler(54), P], 58, "She does not", id="21"),
    ],
)
def test_worked_example_on_a4(elements, page_lines, page_2):
    pagination = paginate(elements, A4)
    assert pagination.pages[0].used_lines == page_lines
    assert first_text(pagination, elements, 2).startswith(page_2)


def test_a_split_speech_prints_more_below_the_body_and_its_cue_above():
    elements = [*filler(50), *S]
    first, second = paginate(elements, LETTER).pages
    assert first.more_line == 54
    assert second.repeated_cue == "NORA (CONT'D)"
    assert second.used_lines == 4


def test_a_fifth_line_of_one_sentence_is_five_lines():
    height = paginate(speech("NORA", ONE_SENTENCE), LETTER).pages[0].used_lines
    assert height == 6
