"""Two drafts compared: what moved is not taken for removed and added, and no word is lost in telling."""

from hypothesis import given
from hypothesis import strategies as st

from screenwriter.analysis.draft_comparison import Change, compare_drafts, compare_words
from screenwriter.formats.fountain import read_fountain
from screenwriter.screenplay.elements import Element, ElementKind

MILL = "INT. MILL - DAY\n\nRain falls on the old wheel.\n\nNORA\nIt rains again.\n\n"
RIVER = "EXT. RIVER - NIGHT\n\nWater runs under the bridge and away.\n\nIDRIS\nWe should go home now.\n\n"
HOUSE = "INT. HOUSE - NIGHT\n\nA lamp burns on the kitchen table.\n\nAMA\nWhere have you been all day?\n\n"


def compare(old, new):
    return compare_drafts(read_fountain(old).elements, read_fountain(new).elements)


def told(changes):
    return [((one.new or one.old).heading, one.change.value, one.is_moved) for one in changes]


def test_a_draft_is_the_same_as_itself_however_its_lines_are_broken():
    changes = compare(MILL + RIVER, MILL.replace("falls on", "falls   on") + RIVER)
    assert all(change.is_untouched for change in changes)


def test_a_changed_word_is_found_in_its_scene():
    changes = compare(MILL + RIVER, MILL + RIVER.replace("under", "over"))
    assert told(changes) == [("INT. MILL - DAY", "same", False), ("EXT. RIVER - NIGHT", "changed", False)]
    [changed] = [paragraph for paragraph in changes[1].paragraphs if paragraph.change is not Change.SAME]
    assert [(run.change.value, run.text) for run in changed.runs] == [
        ("same", "Water runs "),
        ("removed", "under"),
        ("added", "over"),
        ("same", " the bridge and away."),
    ]


def test_a_scene_that_went_elsewhere_is_moved_and_the_others_are_not():
    changes = compare(MILL + RIVER + HOUSE, HOUSE + MILL + RIVER)
    assert told(changes) == [
        ("INT. HOUSE - NIGHT", "same", True),
        ("INT. MILL - DAY", "same", False),
        ("EXT. RIVER - NIGHT", "same", False),
    ]


def test_a_scene_may_be_moved_and_changed_and_have_another_heading():
    moved = HOUSE.replace("HOUSE - NIGHT", "KITCHEN - DAWN").replace("lamp", "candle")
    changes = compare(MILL + RIVER + HOUSE, moved + MILL + RIVER)
    assert told(changes)[0] == ("INT. KITCHEN - DAWN", "changed", True)
    assert changes[0].old.heading == "INT. HOUSE - NIGHT"


def test_added_and_removed_scenes_stand_where_they_belong():
    changes = compare(MILL + RIVER, HOUSE + MILL)
    assert told(changes) == [
        ("INT. HOUSE - NIGHT", "added", False),
        ("INT. MILL - DAY", "same", False),
        ("EXT. RIVER - NIGHT", "removed", False),
    ]


def test_another_number_alone_is_told():
    [change] = compare("INT. MILL - DAY #4#\n\nRain.\n", "INT. MILL - DAY #4A#\n\nRain.\n")
    assert change.change is Change.SAME
    assert change.is_renumbered
    assert not change.is_untouched


def test_two_scenes_that_say_the_same_are_matched_in_order():
    changes = compare(MILL + RIVER + MILL, MILL + MILL + RIVER)
    assert sum(change.is_moved for change in changes) == 1
    assert all(change.change is Change.SAME for change in changes)


def test_nothing_and_something_can_be_compared():
    assert compare_drafts((), ()) == ()
    [added] = compare_drafts((), (Element(ElementKind.ACTION, "Rain."),))
    assert (added.change, added.new.heading) == (Change.ADDED, "")


def test_another_kind_of_paragraph_with_the_same_words_is_a_change():
    [change] = compare_drafts((Element(ElementKind.ACTION, "CUT TO:"),), (Element(ElementKind.TRANSITION, "CUT TO:"),))
    [paragraph] = change.paragraphs
    assert (paragraph.change, paragraph.old.kind, paragraph.new.kind) == (
        Change.CHANGED,
        ElementKind.ACTION,
        ElementKind.TRANSITION,
    )


@given(st.text(max_size=80), st.text(max_size=80))
def test_the_runs_of_two_texts_hold_both(old, new):
    runs = compare_words(old, new)
    assert "".join(run.text for run in runs if run.change is not Change.ADDED) == old
    assert "".join(run.text for run in runs if run.change is not Change.REMOVED) == new


scripts = st.lists(
    st.sampled_from([MILL, RIVER, HOUSE, "INT. MILL - DAY\n\nNothing.\n\n", "Words alone.\n\n"]), max_size=6
)


@given(scripts, scripts)
def test_every_scene_of_both_drafts_is_told_once(old, new):
    before, after = read_fountain("".join(old)).elements, read_fountain("".join(new)).elements
    changes = compare_drafts(before, after)
    told_old = sorted(i for c in changes if c.old for i in range(c.old.start, c.old.end))
    told_new = [i for c in changes if c.new for i in range(c.new.start, c.new.end)]
    assert told_old == list(range(len(before)))
    assert told_new == list(range(len(after)))
    for change in changes:
        old_side = [p.old for p in change.paragraphs if p.old is not None]
        new_side = [p.new for p in change.paragraphs if p.new is not None]
        assert old_side == (list(before[change.old.start : change.old.end]) if change.old else [])
        assert new_side == (list(after[change.new.start : change.new.end]) if change.new else [])
