"""The panel of revision hints, by real clicks and keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from screenwriter.analysis.hints import ALL_RULES, RULES, find_hints
from screenwriter.ui.panels.hints_panel import HintsPanel
from tests.analysis.passages import script

_SCRIPT = script(
    """
    A We see nothing.
    H INT. BOATHOUSE - DAY
    A NORA begins to count. Suddenly, a bell.
    H INT. MILL - DAY
    A Dust.
    H EXT. JETTY - NIGHT
    A We see a boat.
    """
)


@pytest.fixture
def panel(qtbot):
    made = HintsPanel()
    qtbot.addWidget(made)
    made.resize(320, 700)
    made.show()
    return made


@pytest.fixture
def full(panel):
    panel.show_hints(find_hints(_SCRIPT), _SCRIPT)
    return panel


def lines(panel):
    tree = panel.list
    return [
        (scene.text(0), scene.text(1), [scene.child(i).text(0) for i in range(scene.childCount())])
        for scene in (tree.topLevelItem(row) for row in range(tree.topLevelItemCount()))
    ]


def click(qtbot, tree, item, button=Qt.MouseButton.LeftButton):
    tree.scrollToItem(item)
    qtbot.mouseClick(tree.viewport(), button, pos=tree.visualItemRect(item).center())


def click_box(qtbot, panel, name):
    tree = panel.switches
    item = tree.item_of(name)
    tree.scrollToItem(item)
    rect = tree.visualItemRect(item)
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.left() + 8, rect.center().y()))


def test_hints_stand_under_their_scenes_with_counts(full):
    assert lines(full) == [
        ("Before the first scene", "1", ["Camera directions, “we see”: We see"]),
        (
            "1. INT. BOATHOUSE - DAY",
            "2",
            ["Begins to, starts to: begins to count", "Filler and hedge words: Suddenly,"],
        ),
        ("3. EXT. JETTY - NIGHT", "1", ["Camera directions, “we see”: We see"]),
    ]
    assert full.summary.text() == "4 hints"


def test_a_click_asks_for_the_place_and_explains_the_rule(qtbot, full):
    item = full.list.topLevelItem(1).child(0)
    with qtbot.waitSignal(full.hint_activated) as activated:
        click(qtbot, full.list, item)
    assert activated.args == [2, 5, 20]
    assert "begins to count" in full.detail.message.text()
    assert full.detail.explanation.text() == next(r for r in RULES if r.name == "begins_to").explanation


def test_the_keyboard_walks_chooses_and_leaves(qtbot, full):
    full.list.setFocus()
    qtbot.keyClick(full.list, Qt.Key.Key_Home)
    qtbot.keyClick(full.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(full.hint_activated) as activated:
        qtbot.keyClick(full.list, Qt.Key.Key_Return)
    assert activated.args == [0, 0, 6]
    with qtbot.waitSignal(full.left):
        qtbot.keyClick(full.list, Qt.Key.Key_Escape)


def test_delete_ignores_one_hint_until_its_paragraph_changes(qtbot, full):
    click(qtbot, full.list, full.list.topLevelItem(2).child(0))
    with qtbot.waitSignal(full.hints_shown) as shown:
        qtbot.keyClick(full.list, Qt.Key.Key_Delete)
    assert [hint.paragraph for hint in shown.args[0]] == [0, 2, 2]
    moved = [*script("A Wind."), *_SCRIPT]
    assert [hint.paragraph for hint in full.show_hints(find_hints(moved), moved)] == [1, 3, 3]
    changed = [*_SCRIPT[:-1], *script("A We see two boats.")]
    assert len(full.show_hints(find_hints(changed), changed)) == 4
    full.clear()
    assert len(full.show_hints(find_hints(_SCRIPT), _SCRIPT)) == 4


def test_shift_delete_switches_the_whole_rule_off(qtbot, full):
    click(qtbot, full.list, full.list.topLevelItem(0).child(0))
    with qtbot.waitSignals([full.rules_changed, full.hints_shown]):
        qtbot.keyClick(full.list, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    assert full.switches.disabled() == ("camera",)
    assert [hint.rule for hint in full.shown_hints()] == ["begins_to", "filler"]


def test_the_context_menu_offers_the_same(qtbot, full):
    item = full.list.topLevelItem(1).child(1)
    full.list.setCurrentItem(item)
    full.list.customContextMenuRequested.emit(full.list.visualItemRect(item).center())
    menu = full.list.findChildren(QMenu)[-1]
    texts = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    assert texts == [
        "Go There",
        "Cut “Suddenly,”",
        "Ignore Once",
        "Ignore in This Paragraph",
        "Never Mark “Suddenly,”",
        "Switch Off “Filler and hedge words”",
    ]
    ignore = next(action for action in menu.actions() if action.text().startswith("Ignore Once"))
    with qtbot.waitSignal(full.hints_shown) as shown:
        qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(ignore).center())
    assert [hint.rule for hint in shown.args[0]] == ["camera", "begins_to", "camera"]


def test_after_ignoring_the_selection_is_on_the_next_hint(qtbot, full):
    click(qtbot, full.list, full.list.topLevelItem(1).child(0))
    qtbot.keyClick(full.list, Qt.Key.Key_Delete)
    assert full.list.currentItem().text(0).startswith("Filler")


def test_a_click_on_a_box_switches_a_rule_off_and_on(qtbot, full):
    full.tabs.setCurrentIndex(3)
    with qtbot.waitSignal(full.rules_changed) as off:
        click_box(qtbot, full, "filler")
    assert off.args == [("filler",)]
    assert len(full.shown_hints()) == 3
    with qtbot.waitSignal(full.rules_changed) as on:
        click_box(qtbot, full, "filler")
    assert on.args == [()]
    assert len(full.shown_hints()) == 4


def test_a_rule_looked_at_is_explained(qtbot, panel):
    panel.tabs.setCurrentIndex(3)
    click(qtbot, panel.switches, panel.switches.item_of("echo"))
    assert panel.rule_explanation.text() == next(r for r in RULES if r.name == "echo").explanation


def test_the_panel_gives_the_keys_to_the_page_that_is_seen(qtbot, full):
    for page, widget in enumerate((full.list, full.second_draft, full.ignored.tree, full.switches)):
        full.tabs.setCurrentIndex(page)
        full.ignores.ignore(full.shown_hints()[0], full.text_of(full.shown_hints()[0]), "once")
        full.setFocus()
        qtbot.waitUntil(widget.hasFocus)


def test_every_rule_has_a_box_and_says_why(panel):
    for rule in RULES:
        item = panel.switches.item_of(rule.name)
        assert (item.text(0), item.toolTip(0)) == (rule.title, rule.explanation)


def test_rules_read_from_the_settings_are_taken_over_silently(qtbot, full):
    with qtbot.assertNotEmitted(full.rules_changed):
        full.set_disabled_rules(("camera", "no_such_rule"))
    assert full.switches.disabled() == ("camera",)
    assert len(full.shown_hints()) == 2


def test_an_empty_panel_says_why(panel):
    def empty():
        return not panel.list.isVisible(), panel._empty.text().split("\n")[0]

    assert empty() == (True, "Hints appear here while you write: echoes, camera directions, missing capitals and more.")
    panel.show_hints([], _SCRIPT)
    assert empty() == (True, "Nothing to mark.")
    panel.set_disabled_rules([rule.name for rule in ALL_RULES])
    assert empty() == (True, "All rules are off.")
    panel.set_disabled_rules(())
    panel.show_hints(find_hints(_SCRIPT), _SCRIPT)
    assert panel.list.isVisible()


def test_new_hints_keep_the_selection_and_folded_scenes(qtbot, full):
    click(qtbot, full.list, full.list.topLevelItem(1).child(1))
    full.list.topLevelItem(2).setExpanded(False)
    with qtbot.assertNotEmitted(full.hint_activated):
        full.show_hints(find_hints(_SCRIPT), _SCRIPT)
    assert full.list.currentItem().text(0).startswith("Filler")
    assert not full.list.topLevelItem(2).isExpanded()
    assert full.list.topLevelItem(1).isExpanded()
