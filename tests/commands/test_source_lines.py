"""Lines and columns of the command line meet the right element."""

import pytest

from screenwriter.commands.source_lines import Caret, NoSuchPlaceError, find_caret, source_blocks, visible_part
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element, ElementKind, Source

HEADING, ACTION = ElementKind.SCENE_HEADING, ElementKind.ACTION
CUE, DIALOGUE = ElementKind.CHARACTER, ElementKind.DIALOGUE


def element(kind: ElementKind, lead: str, body: str, text: str | None = None) -> Element:
    return Element(kind, body if text is None else text, source=Source(lead, body))


SCRIPT = Screenplay(
    title_source="Title: Boat\nAuthor: N\n\n",  # lines 1 to 3
    elements=(
        element(HEADING, "", ".THE BOAT", "THE BOAT"),  # 4
        element(ACTION, "\n\n", "A **red** boat.\nIt *leans*.", "A red boat.\nIt leans."),  # 6, 7
        element(CUE, "\n\n", "NORA"),  # 9
        element(DIALOGUE, "\n", "Row. [[slowly]] Now.", "Row.  Now."),  # 10
        element(ACTION, "\n\n\n", "She rows."),  # 13
    ),
    trail="\n",
)


def test_each_element_knows_its_lines():
    assert [(block.first_line, block.last_line) for block in source_blocks(SCRIPT)] == [
        (4, 4), (6, 7), (9, 9), (10, 10), (13, 13),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "column", "expected"),
    [
        (4, None, Caret(0, HEADING, "THE BOAT")),
        (4, 1, Caret(0, HEADING, "")),
        (6, 9, Caret(1, ACTION, "A red")),
        (6, None, Caret(1, ACTION, "A red boat.")),
        (7, 1, Caret(1, ACTION, "A red boat.\n")),
        (7, None, Caret(1, ACTION, "A red boat.\nIt leans.")),
        (10, 6, Caret(3, DIALOGUE, "Row. ")),
        (10, 18, Caret(3, DIALOGUE, "Row.  N")),
        (11, None, Caret(4, DIALOGUE, "")),  # right under a speech it goes on
        (12, None, Caret(4, ACTION, "")),
        (5, 1, Caret(1, ACTION, "")),
        (14, None, Caret(5, ACTION, "")),
        (None, None, Caret(4, ACTION, "She rows.")),
    ],
)
def test_a_place_becomes_a_caret(line, column, expected):
    assert find_caret(SCRIPT, line, column) == expected


@pytest.mark.parametrize(
    ("line", "column", "reason"),
    [(15, None, "14 lines"), (2, None, "title page"), (9, 6, "line 9 has 4 characters"), (12, 2, "line 12 is empty")],
)
def test_a_place_the_file_does_not_have_is_refused(line, column, reason):
    with pytest.raises(NoSuchPlaceError) as caught:
        find_caret(SCRIPT, line, column)
    assert reason in caught.value.reason


def test_an_empty_script_has_its_one_line():
    assert find_caret(Screenplay(), 1, None) == find_caret(Screenplay(), None, None) == Caret(0, ACTION, "")


def test_without_source_lines_are_paragraphs():
    script = Screenplay(elements=(Element(CUE, "NORA"), Element(DIALOGUE, "Row.\nNow.")))
    assert find_caret(script, 2, 5) == Caret(1, DIALOGUE, "Row.")


@pytest.mark.parametrize("end", range(len("The *old* boat") + 1))
def test_the_visible_part_only_grows(end):
    whole = Element(ACTION, "The old boat")
    source = "The *old* boat"
    part = visible_part(whole, source[:end])
    assert whole.text.startswith(part)
    assert len(part) == len(source[:end].replace("*", ""))
