"""Which key asks for which command: usual keys, changes, conflicts (editing.md section 2)."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screenwriter.screenplay.elements import ElementKind as K
from screenwriter.ui.editor.editor_keys import USUAL_EDITOR_KEYS
from screenwriter.ui.editor.ghost_keys import GhostAction, platform_keys
from screenwriter.ui.key_table import (
    KeyTable,
    commands_by_name,
    editor_keys,
    ghost_keys,
    is_allowed,
    menu_of_key,
    read_key_changes,
    write_key_changes,
)


def test_no_usual_key_belongs_to_two_commands_unless_both_have_it_from_the_start():
    table = KeyTable()
    for name, command in commands_by_name().items():
        for key in command.usual:
            assert table.holders(key, name) == []
            assert is_allowed(name, key), (name, key)


def test_a_key_that_is_taken_over_leaves_its_old_command():
    table = KeyTable().with_keys("bold", ["Ctrl+D"])
    assert table.keys("bold") == ("Ctrl+D",) and table.keys("dual") == ()
    assert table.holders("Ctrl+B", "dual") == []
    assert table.holders("Ctrl+D", "dual") == ["bold"]
    again = table.reset("dual")
    assert again.keys("dual") == ("Ctrl+D",) and again.keys("bold") == ()
    assert again.reset("bold").changes == {}


def test_only_some_of_a_commands_keys_are_taken():
    table = KeyTable().with_keys("italic", ["Ctrl+Y"])
    assert table.keys("redo") == ("Ctrl+Shift+Z",)


def test_keys_of_suggestions_take_part():
    table = KeyTable().with_keys("ghost:accept_word", ["Ctrl+Shift+Right"]).with_keys("suggest_now", ["Ctrl+J"])
    assert ghost_keys(table) == {GhostAction.ACCEPT_WORD: ("Ctrl+Shift+Right",), GhostAction.ASK: ("Ctrl+J",)}
    assert KeyTable().holders("Ctrl+Right", "bold") == ["ghost:accept_word"]
    assert KeyTable().holders("F8", "bold") == ["next_hint", "ghost:next_alternative"]
    assert not set(platform_keys()) - {*GhostAction}


@pytest.mark.parametrize(
    ("name", "key", "may"),
    [
        ("bold", "B", False),
        ("bold", "Shift+B", False),
        ("bold", "Return", False),
        ("bold", "Tab", False),
        ("bold", "Right", False),
        ("bold", "Ctrl+Alt+B", True),
        ("bold", "F9", True),
        ("bold", "Shift+F9", True),
        ("bold", "Ctrl+K, Ctrl+C", False),
        ("bold", "", False),
        ("ghost:accept_all", "PgDown", True),
        ("ghost:accept_all", "A", False),
        ("ghost:accept_all", "Return", False),
    ],
)
def test_keys_of_writing_stay_with_writing(name, key, may):
    assert is_allowed(name, key) is may


def test_a_menus_letter_is_known():
    assert menu_of_key("Alt+F") == "File" and menu_of_key("Alt+1") == ""


_SOME_COMMANDS = st.sampled_from(["bold", "italic", "dual", "kind_action", "suggest_now", "ghost:why_this"])
_SOME_KEYS = st.lists(st.sampled_from(["Ctrl+Alt+1", "F9", "Ctrl+B", "Ctrl+D"]), max_size=2)


@settings(max_examples=40)
@given(st.dictionaries(_SOME_COMMANDS, _SOME_KEYS, max_size=4))
def test_any_table_survives_being_kept_and_no_key_is_there_twice(changes):
    table = KeyTable()
    for name, keys in changes.items():
        table = table.with_keys(name, keys)
    assert read_key_changes(write_key_changes(table)).changes == table.changes
    for name in table.changes:
        assert not [key for key in table.keys(name) if table.holders(key, name)]


@given(st.lists(st.text(max_size=30), max_size=4))
def test_lines_that_make_no_sense_cost_only_themselves(lines):
    table = read_key_changes(["bold=Ctrl+M", "italic=B", "nothing=Ctrl+L", *lines])
    assert table.keys("bold") == ("Ctrl+M",)
    assert table.keys("italic") in (("Ctrl+I",), ())


def test_a_key_given_twice_by_hand_is_nobodys_twice():
    table = read_key_changes(["bold=Ctrl+M", "italic=Ctrl+M"])
    assert sorted([table.keys("bold"), table.keys("italic")]) == [(), ("Ctrl+M",)]


def test_the_editor_hears_of_its_keys():
    assert editor_keys(KeyTable()) is USUAL_EDITOR_KEYS
    keys = editor_keys(KeyTable().with_keys("kind_character", ["F4"]).with_keys("undo", ["Ctrl+Alt+Z"]))
    assert keys.kind_texts[K.CHARACTER] == "F4"
    assert len(keys.unused) == 1 and len(keys.of_window) == 2
