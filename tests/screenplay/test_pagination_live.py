"""Live pagination: after any edit, the incremental result equals a full run's."""

from hypothesis import given, settings
from hypothesis import strategies as st

from screenwriter.screenplay.elements import DualColumn, Element, ElementKind
from screenwriter.screenplay.page_format import LETTER, MULTICAM, PageFormat
from screenwriter.screenplay.pagination import PaginationOptions, paginate, repaginate

SHORT = PageFormat(height_inches=4.0)
"""Twelve lines a page: many breaks, and units that are higher than a page."""

SENTENCES = st.lists(
    st.sampled_from(
        [
            "No.",
            "He waits by the door.",
            "The ferry was late and I was glad of it, and so was she.",
            "Leave it -- leave it where it lies!",
            "Well-worn steps lead down to the water, where the lamp is still burning (just).",
            'She said "go." ',
            "\n",
        ]
    ),
    max_size=9,
).map(" ".join)

ELEMENTS = st.builds(
    Element,
    kind=st.sampled_from([*ElementKind, *[ElementKind.ACTION, ElementKind.CHARACTER, ElementKind.DIALOGUE] * 4]),
    text=SENTENCES | st.sampled_from(["NORA", "NORA (V.O.)", "IDRIS", "CUT TO:", "INT. MILL - DAY", ""]),
    dual=st.sampled_from([None] * 5 + list(DualColumn)),
    blank_lines=st.sampled_from([None] * 8 + [1, 3]),
    starts_new_page=st.sampled_from([False] * 15 + [True]),
    space_before_lines=st.sampled_from([None] * 10 + [0.0, 1.5]),
    right_inches=st.sampled_from([None] * 10 + [5.0]),
)
SCRIPTS = st.lists(ELEMENTS, max_size=60)


@st.composite
def edits(draw) -> tuple[list[Element], int, int, list[Element]]:
    """A script, and a stretch of it that is replaced."""
    script = draw(SCRIPTS)
    first = draw(st.integers(0, len(script)))
    removed = draw(st.integers(0, min(4, len(script) - first)))
    return script, first, removed, draw(st.lists(ELEMENTS, max_size=4))


@settings(max_examples=250, deadline=None)
@given(edits(), st.sampled_from([SHORT, LETTER, MULTICAM]), st.booleans())
def test_incremental_equals_full(edit, page_format, clean_dashes):
    script, first, removed, added = edit
    options = PaginationOptions(clean_dashes=clean_dashes)
    changed = [*script[:first], *added, *script[first + removed :]]
    previous = paginate(script, page_format, options)
    full = paginate(changed, page_format, options)
    live = repaginate(previous, changed, first, removed, len(added))
    assert live.pages == full.pages
    assert live == full


@settings(max_examples=60, deadline=None)
@given(SCRIPTS, st.data())
def test_a_run_of_edits_stays_equal(script, data):
    live = paginate(script, SHORT)
    for _ in range(4):
        first = data.draw(st.integers(0, len(script)))
        removed = data.draw(st.integers(0, min(3, len(script) - first)))
        added = data.draw(st.lists(ELEMENTS, max_size=3))
        script = [*script[:first], *added, *script[first + removed :]]
        live = repaginate(live, script, first, removed, len(added))
    assert live == paginate(script, SHORT)


@settings(max_examples=120, deadline=None)
@given(SCRIPTS, st.sampled_from([SHORT, LETTER, MULTICAM]))
def test_every_printed_element_is_on_its_pages_once_and_whole(script, page_format):
    pagination = paginate(script, page_format)
    shown: dict[int, list[tuple[int, int, int]]] = {}
    for number, page in enumerate(pagination.pages, start=1):
        assert page.number == number
        assert page.fragments
        for fragment in page.fragments:
            shown.setdefault(fragment.index, []).append((number, fragment.start, fragment.end))
    assert sorted(shown) == [index for index, element in enumerate(script) if element.is_printed]
    for index, parts in shown.items():
        assert pagination.page_of(index) == (parts[0][0], parts[-1][0])
        if script[index].dual is None:
            assert parts[0][1] == 0
            assert parts[-1][2] == len(script[index].text)
            assert all(before[2] == after[1] for before, after in zip(parts, parts[1:], strict=False))
            assert pagination.split_offsets(index) == tuple(start for _, start, _ in parts if start)


@settings(max_examples=120, deadline=None)
@given(SCRIPTS)
def test_a_page_holds_no_more_lines_than_it_has(script):
    for page in paginate(script, LETTER).pages:
        assert page.used_lines <= 54


def test_a_pair_higher_than_a_page_goes_on_after_its_shorter_column_ends():
    left = [
        Element(ElementKind.CHARACTER, "NORA", dual=DualColumn.LEFT),
        Element(ElementKind.DIALOGUE, "No.", dual=DualColumn.LEFT),
    ]
    right = [
        Element(ElementKind.CHARACTER, "IDRIS", dual=DualColumn.RIGHT),
        Element(ElementKind.DIALOGUE, "\n".join(["Yes."] * 30), dual=DualColumn.RIGHT),
    ]
    pagination = paginate([*left, *right], SHORT)
    assert [page.used_lines for page in pagination.pages] == [12, 12, 7]
    assert [pagination.page_of(index) for index in range(4)] == [(1, 1), (1, 1), (1, 1), (1, 3)]
