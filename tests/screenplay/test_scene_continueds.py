"""(CONTINUED) at page ends (page-format.md section 8): what is said, where, and that no page moves."""

from dataclasses import replace

from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.pagination import paginate
from screenwriter.screenplay.scene_continueds import SceneBreaks, scene_continueds
from tests.screenplay.pagination_scripts import action, heading

BOTH = SceneBreaks(at_bottom=True, at_top=True, counts=True)
LONG_SCENE = [replace(heading(), scene_number="12A"), *[action()] * 70]


def said(script, breaks=BOTH):
    return scene_continueds(paginate(script), script, breaks)


def test_a_scene_over_three_pages():
    found = said(LONG_SCENE)
    assert [(number, *page) for number, page in found.items()] == [
        (1, "", "(CONTINUED)", ""),
        (2, "CONTINUED:", "(CONTINUED)", "12A"),
        (3, "CONTINUED: (2)", "", "12A"),
    ]


def test_either_may_be_off_and_both_are_by_default():
    assert said(LONG_SCENE, SceneBreaks()) == {}
    assert {page.bottom for page in said(LONG_SCENE, SceneBreaks(at_top=True)).values()} == {""}
    assert {page.top for page in said(LONG_SCENE, SceneBreaks(at_bottom=True)).values()} == {""}
    assert said(LONG_SCENE, replace(BOTH, counts=False))[3].top == "CONTINUED:"


def test_nothing_is_said_where_a_page_ends_with_its_scene():
    assert said([heading(), *[action()] * 26, heading(), action()]) == {}
    assert said([*[action()] * 40]) == {}  # no scene at all
    act = Element(ElementKind.NEW_ACT, "ACT TWO")
    assert said([heading(), action(), act, heading(), action()]) == {}
