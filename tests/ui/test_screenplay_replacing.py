"""Another text in the place of the present one: right element by element, and one step back."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element, ElementKind, Span, Style
from screenwriter.ui.editor.screenplay_document import ScreenplayDocument
from screenwriter.ui.editor.screenplay_replacing import replace_elements

HEADING = Element(ElementKind.SCENE_HEADING, "INT. MILL - DAY", scene_number="4")
ACTION = Element(ElementKind.ACTION, "Rain falls.", (Span(0, 4, Style.BOLD),))
CUE = Element(ElementKind.CHARACTER, "Nora")
LINE = Element(ElementKind.DIALOGUE, "It rains.")
BREAK = Element(ElementKind.PAGE_BREAK)

texts = st.lists(st.sampled_from([HEADING, ACTION, CUE, LINE, BREAK]), min_size=1, max_size=7)


@given(old=texts, fresh=st.lists(st.sampled_from([HEADING, ACTION, CUE, LINE, BREAK]), max_size=7), data=st.data())
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_range_becomes_any_text_and_comes_back_in_one_step(qapp, old, fresh, data):
    document = ScreenplayDocument()
    document.set_screenplay(Screenplay(elements=tuple(old)))
    start = data.draw(st.integers(0, len(old)))
    end = data.draw(st.integers(start, len(old)))
    replace_elements(document, start, end, fresh)
    expected = [*old[:start], *fresh, *old[end:]] or [Element(ElementKind.SCENE_HEADING)]
    assert list(document.elements) == expected
    if document.isUndoAvailable():
        document.undo()
    assert not document.isUndoAvailable()
    assert list(document.elements) == old


def test_an_empty_element_above_what_goes_keeps_its_kind(qapp):
    document = ScreenplayDocument()
    document.set_screenplay(Screenplay(elements=(HEADING, BREAK, ACTION)))
    replace_elements(document, 2, 3, [])
    assert [element.kind for element in document.elements] == [HEADING.kind, BREAK.kind]


def test_what_does_not_differ_is_not_touched(qapp):
    document = ScreenplayDocument()
    document.set_screenplay(Screenplay(elements=(HEADING, ACTION, CUE, LINE)))
    before = document.elements
    replace_elements(document, 0, 4, [HEADING, ACTION, CUE, Element(ElementKind.DIALOGUE, "It snows.")])
    assert all(one is other for one, other in zip(before[:3], document.elements[:3], strict=True))
    assert document.elements[3].text == "It snows."


@pytest.mark.parametrize("fresh", [[HEADING, ACTION], []])
def test_the_same_text_again_is_no_step(qapp, fresh):
    document = ScreenplayDocument()
    document.set_screenplay(Screenplay(elements=(HEADING, ACTION)))
    replace_elements(document, 0, len(fresh), fresh)
    assert not document.isUndoAvailable()
