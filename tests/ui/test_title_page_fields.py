"""A title page as a form: what is left alone stays as it was, what is new stands where it belongs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenwriter.formats.fountain import read_fountain, write_fountain
from screenwriter.screenplay.document import Screenplay, TitleEntry
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.ui.dialogs.title_page_fields import FIELDS, OtherEntry, title_entries, title_form

READ = (
    TitleEntry("title", "Mill"),
    TitleEntry("Production", "4711"),
    TitleEntry("Authors", "Nora\nIdris"),
    TitleEntry("Date", "May"),
    TitleEntry("Copyright", ""),
)
KEYS = st.sampled_from([*FIELDS, "title", "AUTHORS", "Date", "Based on", "Episode", "Draft", "Fmt", "My own", "Notes"])
VALUES = st.text("ab:*_\n  é", max_size=12)
ENTRIES = st.lists(st.builds(TitleEntry, KEYS, VALUES), max_size=9).map(tuple)


def changed(read, **values):
    form = title_form(read)
    return title_entries(read, {**form.values, **values}, form.others)


def test_fields_know_the_other_names_of_their_keys_and_leave_the_rest_to_the_list():
    form = title_form(READ)
    assert form.values["Title"] == "Mill"
    assert form.values["Author"] == "Nora\nIdris"
    assert form.values["Draft date"] == "May"
    assert form.others == (OtherEntry(1, READ[1]),)


def test_an_edited_entry_keeps_its_key_and_its_place():
    assert changed(READ, Author="Nora") == (READ[0], READ[1], TitleEntry("Authors", "Nora"), *READ[3:])


def test_an_emptied_field_takes_its_entry_out_and_one_that_was_empty_stays():
    assert changed(READ, Title=" \n") == READ[1:]


@pytest.mark.parametrize(
    ("name", "place"), [("Credit", 1), ("Source", 3), ("Contact", 4)]
)  # after the nearest entry that usually stands before it
def test_a_new_entry_stands_where_a_title_page_has_it(name, place):
    entries = changed(READ, **{name: "new"})
    assert entries[place] == TitleEntry(name, "new")
    assert entries[:place] + entries[place + 1 :] == READ


def test_other_entries_can_be_edited_removed_and_added():
    values = title_form(READ).values
    others = [OtherEntry(1, TitleEntry("Production: no", "12\n\n13 ")), OtherEntry(None, TitleEntry("Episode", "3"))]
    entries = title_entries(READ, values, others)
    assert entries[1] == TitleEntry("Production no", "12\n13")
    assert entries[-1] == TitleEntry("Episode", "3")
    assert title_entries(READ, values, []) == (READ[0], *READ[2:])


def test_a_row_without_a_key_is_no_entry():
    assert title_entries((), dict.fromkeys(FIELDS, ""), [OtherEntry(None, TitleEntry(" : ", "x"))]) == ()


def test_a_second_entry_of_one_key_is_kept_and_can_be_seen():
    read = (TitleEntry("Author", "Nora"), TitleEntry("Author", "Idris"))
    assert title_form(read).others == (OtherEntry(1, read[1]),)
    assert changed(read, Author="Ann") == (TitleEntry("Author", "Ann"), read[1])


@given(ENTRIES)
def test_nothing_done_changes_nothing(read):
    form = title_form(read)
    after = title_entries(read, form.values, form.others)
    assert len(after) == len(read)
    assert all(one is other for one, other in zip(after, read, strict=True))


@given(ENTRIES, st.fixed_dictionaries(dict.fromkeys(FIELDS, VALUES)))
def test_what_a_form_says_can_be_saved_and_read_again(read, values):
    written = title_entries((), values, ())
    script = Screenplay(title_page=written, elements=(Element(ElementKind.ACTION, "Rain."),))
    assert read_fountain(write_fountain(script)).title_page == written
    after = title_entries(read, values, title_form(read).others)
    assert title_form(after).values == {name: title_form(written).values[name] for name in FIELDS} or read
