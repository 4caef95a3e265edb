"""Acts, sections and scenes as a tree, and where its parts may go."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.structure import landing, merged, order_after, part_at, parts_of, step_of_section

K = ElementKind


def section(name, level=1):
    return Element(K.SECTION, name, level=level)


def scene(name):
    return Element(K.SCENE_HEADING, name), Element(K.ACTION, "Rain.")


def cue(name):
    return Element(K.CHARACTER, name), Element(K.DIALOGUE, "Yes.")


SCRIPT = (
    Element(K.TRANSITION, "FADE IN:"),  # 0
    section("One"),  # 1
    Element(K.SYNOPSIS, "It begins."),  # 2
    *scene("A"),  # 3
    *cue("NORA"),  # 5
    section("Inner", 2),  # 7
    *scene("B"),  # 8
    *cue("AMA (V.O.)"),  # 10
    *cue("NORA"),  # 12
    *cue("AMA"),  # 14
    section("Two"),  # 16
    *scene("C"),  # 17
)


def shown(elements):
    parts = parts_of(elements)
    return [(p.title, p.start, p.end, parts[p.parent].title if p.parent >= 0 else "") for p in parts]


def test_scenes_belong_to_the_section_above_them():
    assert shown(SCRIPT) == [
        ("One", 1, 16, ""),
        ("A", 3, 7, "One"),
        ("Inner", 7, 16, "One"),
        ("B", 8, 16, "Inner"),
        ("Two", 16, 19, ""),
        ("C", 17, 19, "Two"),
    ]


def test_a_part_knows_its_synopsis_and_who_speaks():
    one, a, _, b, *_ = parts_of(SCRIPT)
    assert (one.synopsis, one.body) == ("It begins.", 3)
    assert a.characters == ("NORA",)
    assert b.characters == ("AMA", "NORA")


def test_numbers_are_the_scenes_own_or_their_places():
    numbered = (Element(K.SCENE_HEADING, "A", scene_number="4A"), *scene("B"))
    assert [part.number for part in parts_of(numbered)] == ["4A", "2"]


def test_an_act_ends_with_its_end_and_holds_sections():
    elements = (
        Element(K.NEW_ACT, "ACT ONE"), section("Inner"), *scene("A"), Element(K.END_OF_ACT, "END"), *scene("B"),
    )  # fmt: skip
    assert shown(elements) == [
        ("ACT ONE", 0, 5, ""), ("Inner", 1, 4, "ACT ONE"), ("A", 2, 4, "Inner"), ("B", 5, 7, ""),
    ]  # fmt: skip


def test_a_page_break_between_two_scenes_belongs_to_neither():
    elements = (*scene("A"), Element(K.PAGE_BREAK), *scene("B"))
    assert [(part.start, part.end) for part in parts_of(elements)] == [(0, 2), (3, 5)]


@pytest.mark.parametrize(("index", "title"), [(0, None), (1, "One"), (4, "A"), (7, "Inner"), (15, "B"), (18, "C")])
def test_the_innermost_part_of_an_element(index, title):
    parts = parts_of(SCRIPT)
    place = part_at(parts, index)
    assert (parts[place].title if place >= 0 else None) == title


def test_a_section_lands_only_where_it_takes_nothing_in():
    parts = parts_of(SCRIPT)
    one, a, inner, _, two, _ = parts
    assert landing(parts, [two], 4, 19) == 1  # between One and its scenes: above One
    assert landing(parts, [inner], 18, 19) == 19
    assert landing(parts, [a], 9, 19) == 9
    assert landing(parts, [one, a], 15, 19) == 16


def test_a_section_steps_over_its_neighbour():
    parts = parts_of(SCRIPT)
    one, _, inner, _, two, _ = parts
    assert step_of_section(parts, two, -1, 19) == 1
    assert step_of_section(parts, one, 1, 19) == 19
    assert step_of_section(parts, one, -1, 19) is None
    assert step_of_section(parts, two, 1, 19) is None
    assert step_of_section(parts, inner, -1, 19) == 1


def test_ranges_of_a_section_and_its_scenes_are_one():
    one, a, inner, b, two, c = parts_of(SCRIPT)
    assert merged([b, one, a]) == [(1, 16)]
    assert merged([c, a]) == [(3, 7), (17, 19)]
    assert merged([a, inner]) == [(3, 16)]


def test_nothing_goes_into_itself_and_nowhere_is_nowhere():
    assert order_after([(1, 4)], 2, 6) is None
    assert order_after([(1, 4)], 1, 6) is None
    assert order_after([(1, 4)], 4, 6) is None
    assert order_after([(0, 1), (2, 3)], 4, 4) == [1, 3, 0, 2]


kinds = st.sampled_from(
    [K.SCENE_HEADING, K.ACTION, K.CHARACTER, K.SECTION, K.SYNOPSIS, K.NEW_ACT, K.END_OF_ACT, K.PAGE_BREAK]
)


@given(st.lists(st.builds(Element, kinds, st.just("X"), level=st.integers(0, 8)), max_size=24))
def test_parts_nest_and_never_overlap(elements):
    parts = parts_of(elements)
    for place, part in enumerate(parts):
        assert part.start < part.end <= len(elements)
        assert part.parent < place
        if part.parent >= 0:
            holder = parts[part.parent]
            assert not holder.is_scene
            assert holder.start < part.start
            assert part.end <= holder.end
    scenes = [part for part in parts if part.is_scene]
    assert [part.start for part in scenes] == [i for i, e in enumerate(elements) if e.kind is K.SCENE_HEADING]
    assert all(one.end <= two.start for one, two in zip(scenes, scenes[1:], strict=False))
