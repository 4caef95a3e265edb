"""The frame: every command has its key, and panes can be reached and hidden."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QStyleOptionViewItem, QTextEdit

from screenwriter.ui.actions import ACTIONS, MENUS
from screenwriter.ui.detail_delegate import DETAIL
from screenwriter.ui.dialogs.command_list import CommandList
from screenwriter.ui.dialogs.help_pages import keys_page
from screenwriter.ui.main_window import MainWindow


@pytest.fixture
def window(qtbot):
    made = MainWindow(QTextEdit())
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("keys", "name"),
    [
        ("Ctrl+1", "kind_scene_heading"),
        ("Ctrl+2", "kind_action"),
        ("Ctrl+3", "kind_character"),
        ("Ctrl+4", "kind_parenthetical"),
        ("Ctrl+5", "kind_dialogue"),
        ("Ctrl+6", "kind_transition"),
        ("Ctrl+7", "kind_shot"),
        ("Ctrl+8", "kind_cast_list"),
        ("Ctrl+9", "kind_new_act"),
        ("Ctrl+0", "kind_general"),
        ("Ctrl+D", "dual"),
        ("Ctrl+G", "go_to"),
        ("Ctrl+K", "commands"),
        ("F6", "next_pane"),
        ("Shift+F6", "previous_pane"),
        ("Ctrl+Y", "redo"),
        ("Ctrl+Alt+S", "toggle_suggestions"),
    ],
)
def test_the_keys_are_those_of_the_specification(window, keys, name):
    assert QKeySequence(keys) in window.actions_by_name[name].shortcuts()


def test_no_two_commands_share_a_key(window):
    keys = Counter(k.toString() for a in window.actions_by_name.values() for k in a.shortcuts())
    assert [key for key, count in keys.items() if count > 1] == []


def test_no_two_entries_of_a_menu_share_a_letter(window):
    for menu in window.menus.values():
        letters = [a.text()[a.text().index("&") + 1].lower() for a in menu.actions() if "&" in a.text()]
        assert [letter for letter, count in Counter(letters).items() if count > 1] == [], menu.title()


def test_every_command_stands_in_a_menu(window):
    assert [menu.text() for menu in window.menuBar().actions()] == list(MENUS.values())
    in_menus = {action for menu in window.menus.values() for action in menu.actions()}
    assert {spec.name for spec in ACTIONS if spec.text} == set(window.actions_by_name)
    assert in_menus >= set(window.actions_by_name.values())


def test_the_empty_window_offers_new_open_and_recent(qtbot, window):
    window.set_recent_files(("/a/mill.fountain", "/b/river.fdx"))
    buttons = {button.text(): button for button in window.welcome.findChildren(QPushButton)}
    with qtbot.waitSignal(window.welcome.new_wanted):
        buttons["New Script"].click()
    with qtbot.waitSignal(window.welcome.open_wanted):
        buttons["Open…"].click()
    recent = window.welcome.findChild(QListWidget)
    recent.setCurrentRow(1)
    with qtbot.waitSignal(window.welcome.file_chosen) as chosen:
        qtbot.keyClick(recent, Qt.Key.Key_Return)
    assert chosen.args == ["/b/river.fdx"]


def test_a_recent_script_shows_its_folder_shortened_from_the_home_folder(window):
    home = Path.home()
    window.set_recent_files((str(home / "mill.fountain"), str(home / "plays" / "river.fdx"), "/b/quay.fountain"))
    recent = window.welcome.findChild(QListWidget)
    told = [recent.item(row).data(DETAIL) for row in range(3)]
    assert told == ["~", "~/plays", "/b"]


def test_a_recent_script_with_room_for_its_name_shows_all_of_it(window):
    names = [f"{'a-pole-and-a-lazy-river'[:length]}.fountain" for length in range(1, 24)]
    for first in range(0, len(names), 8):
        window.set_recent_files([f"/tmp/{name}" for name in names[first : first + 8]])
        recent = window.welcome.findChild(QListWidget)
        for row in range(recent.count()):
            option = QStyleOptionViewItem()
            option.initFrom(recent)
            option.rect = QRect(0, 0, 535, 30)
            recent.itemDelegate().initStyleOption(option, recent.model().index(row, 0))
            assert option.text == recent.item(row).text()


def test_the_menu_of_recent_files_opens_them(qtbot, window):
    menu = window.menus["File/Open Recen&t"]
    assert not menu.isEnabled() or not menu.actions()
    window.set_recent_files(("/a/mill.fountain", "/b/river.fdx"))
    with qtbot.waitSignal(window.recent_chosen) as chosen:
        menu.actions()[1].trigger()
    assert chosen.args == ["/b/river.fdx"]


def test_commands_for_a_script_sleep_until_there_is_one(window):
    assert not window.actions_by_name["save"].isEnabled()
    assert window.actions_by_name["open"].isEnabled()
    window.show_editor()
    assert window.actions_by_name["save"].isEnabled()
    assert window.navigator.isVisible()
    window.show_welcome()
    assert not window.navigator.isVisible()
    assert not window.actions_by_name["kind_action"].isEnabled()


def test_the_title_shows_the_name_and_whether_it_is_saved(window):
    window.set_document("mill.fountain", is_modified=True)
    assert window.windowTitle() == "mill.fountain[*] — Screenwriter"
    assert window.isWindowModified()
    window.set_document("", is_modified=False)
    assert window.windowTitle() == "Screenwriter"


def test_f6_goes_round_the_open_panes(qtbot, window):
    hints = QListWidget()
    window.add_panel("Hints", hints)
    window.show_editor()
    window.editor.setFocus()
    window.actions_by_name["next_pane"].trigger()
    assert window.navigator.isAncestorOf(window.focusWidget())
    window.actions_by_name["next_pane"].trigger()
    assert window.focusWidget() is hints
    window.actions_by_name["next_pane"].trigger()
    assert window.focusWidget() is window.editor
    window.actions_by_name["previous_pane"].trigger()
    assert window.focusWidget() is hints


def test_a_panel_can_be_hidden_from_the_menu_and_stays_hidden(window):
    window.show_editor()
    [switch] = window.menus["panels"].actions()
    assert switch.text() == "Scenes"
    switch.trigger()
    assert not window.navigator.isVisible()
    window.show_welcome()
    window.show_editor()
    assert not window.navigator.isVisible()


def test_full_screen_shows_the_page_alone_and_brings_the_panels_back(window):
    hints = QListWidget()
    window.add_panel("Hints", hints)
    window.show_editor()
    window.menus["panels"].actions()[1].trigger()
    window.actions_by_name["full_screen"].trigger()
    assert window.isFullScreen()
    assert not window.navigator.isVisible()
    assert not window.menuBar().isVisible()
    window.actions_by_name["full_screen"].trigger()
    assert not window.isFullScreen()
    assert window.navigator.isVisible()
    assert not hints.isVisible()


def test_place_and_panels_are_restored(qtbot, window):
    window.add_panel("Hints", QListWidget())
    window.show_editor()
    window.resize(720, 500)
    window.menus["panels"].actions()[0].trigger()
    geometry, state = window.saved_state()
    other = MainWindow(QTextEdit())
    qtbot.addWidget(other)
    hints = QListWidget()
    other.add_panel("Hints", hints)
    other.restore(geometry, state)
    other.show()
    other.show_editor()
    assert other.size() == window.size()
    assert not other.navigator.isVisible()
    assert hints.isVisible()


def test_a_damaged_window_state_is_ignored(window):
    window.restore(b"rubbish", b"more rubbish")
    window.show_editor()
    assert window.navigator.isVisible()


def test_closing_asks_the_guard(qtbot, window):
    answers = [False, True]
    window.guard_closing(lambda: answers.pop(0))
    assert not window.close()
    assert window.isVisible()
    with qtbot.waitSignal(window.closed):
        assert window.close()


def test_a_dropped_file_is_handed_on(qtbot, window, tmp_path):
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/x"), QUrl.fromLocalFile(str(tmp_path / "mill.fountain"))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), copy, mime, left, none)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(window.file_dropped) as dropped:
        window.dropEvent(QDropEvent(QPoint(5, 5).toPointF(), copy, mime, left, none))
    assert dropped.args == [str(tmp_path / "mill.fountain")]


def test_the_status_line_says_all_it_knows(window):
    window.show_editor()
    line = window.status_line
    line.set_hint("Dialogue - Enter: Action")
    line.set_page(3, 118)
    line.set_words(1)
    line.set_model("General English")
    assert line.text() == "Dialogue - Enter: Action | Page 3 of 118 | 1 word | General English"
    line.set_page(0, 0)
    line.set_words(23410)
    assert line.text() == "Dialogue - Enter: Action | 23,410 words | General English"


def test_a_long_hint_does_not_widen_the_window(window):
    window.show_editor()
    width = window.minimumSizeHint().width()
    window.status_line.set_hint("x" * 1000)
    assert window.minimumSizeHint().width() == width
    assert window.status_line.text().startswith("x" * 1000)


def test_messages_above_the_page_come_and_go_by_topic(window):
    window.show_editor()
    window.strip.say("journal", "No copy.")
    window.strip.say("reading", "One sign was replaced.")
    assert window.strip.isVisible()
    assert window.strip.text() == "No copy.\nOne sign was replaced."
    window.strip.say("journal", "")
    assert window.strip.text() == "One sign was replaced."
    window.strip.clear()
    assert not window.strip.isVisible()


def test_the_command_list_finds_a_command_and_does_it(qtbot, window):
    window.show_editor()
    commands = CommandList(window.actions_by_name.values(), window)
    qtbot.addWidget(commands)
    commands.show()
    field = commands.focusWidget() or commands.children()[0]
    qtbot.keyClicks(field, "dual dial")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert commands.chosen is window.actions_by_name["dual"]
    assert commands.result() == CommandList.DialogCode.Accepted


def test_the_command_list_leaves_out_what_cannot_be_done_now(qtbot, window):
    commands = CommandList(window.actions_by_name.values(), window)
    qtbot.addWidget(commands)
    names = [commands.findChild(QListWidget).item(row).text() for row in range(commands.findChild(QListWidget).count())]
    assert any(name.startswith("Open") for name in names)
    assert not any(name.startswith("Save") for name in names)


def test_the_page_of_keys_names_every_key(window):
    page = keys_page(window.actions_by_name.values())
    for action in window.actions_by_name.values():
        for keys in action.shortcuts():
            assert keys.toString(QKeySequence.SequenceFormat.NativeText) in page


def test_everything_with_the_keyboard_has_a_name_for_those_who_cannot_see_it(window):
    window.show_editor()
    for widget in [*window.navigator.findChildren(QListWidget), *window.status_line.findChildren(QLabel)]:
        assert widget.accessibleName() or not widget.isVisible()
