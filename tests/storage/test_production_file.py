"""Marks and locks beside a script: kept, found again, and never put on other words."""

import json
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from screenwriter.formats.fdx import read_fdx, write_fdx
from screenwriter.formats.fountain import read_fountain, write_fountain
from screenwriter.screenplay.elements import LockedStart, Revised
from screenwriter.screenplay.page_lock import PageLock
from screenwriter.screenplay.production import Production
from screenwriter.screenplay.revisions import Revisions
from screenwriter.screenplay.scene_continueds import SceneBreaks
from screenwriter.screenplay.scene_numbers import SceneNumbering
from screenwriter.storage.production_file import read_production, write_production

TEXT = "INT. MILL - DAY\n\nRain falls.\n\nNora sleeps.\n\nNORA\nWait.\n"
STATE = Production(
    Revisions(active=3, is_on=True, shown="up_to_active"),
    SceneNumbering(True, "A1", frozenset({"1", "A1"})),
    PageLock(("1", "1A", "2")),
    SceneBreaks(True, True),
)


def marked(text=TEXT):
    script = read_fountain(text)
    elements = list(script.elements)
    elements[1] = replace(elements[1], revised=(Revised(0, 4, 1), Revised(6, 6, 2)))
    elements[2] = replace(elements[2], locked_starts=(LockedStart(0, "2"),), revised=(Revised(5, 12, 3),))
    return replace(script, elements=tuple(elements), production=STATE)


def test_everything_comes_back_and_nothing_of_it_is_in_the_text(tmp_path):
    write_production(tmp_path, marked())
    assert write_fountain(marked()) == TEXT
    assert read_production(tmp_path, read_fountain(TEXT)) == marked()


def test_an_ordinary_script_leaves_no_file(tmp_path):
    write_production(tmp_path / "side", read_fountain(TEXT))
    assert not (tmp_path / "side").exists()
    assert read_production(tmp_path / "side", read_fountain(TEXT)) == read_fountain(TEXT)


def test_marks_taken_away_stay_away(tmp_path):
    write_production(tmp_path, marked())
    write_production(tmp_path, read_fountain(TEXT))
    assert read_production(tmp_path, read_fountain(TEXT)) == read_fountain(TEXT)


def test_marks_of_changed_paragraphs_are_dropped_and_others_follow_their_words(tmp_path):
    write_production(tmp_path, marked())
    elsewhere = "FADE IN:\n\n" + TEXT.replace("Rain falls.", "Rain falls hard.")
    elements = read_production(tmp_path, read_fountain(elsewhere)).elements
    assert {element.text: element.revised for element in elements if element.revised} == {
        "Nora sleeps.": (Revised(5, 12, 3),)
    }


WORDS = st.lists(st.sampled_from(["Rain falls.", "Nora sleeps.", "Rain.", "A bell.", "Dust."]), max_size=8)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(WORDS, WORDS, st.data())
def test_a_mark_is_only_ever_on_the_words_it_was_made_for(tmp_path, before, after, data):
    script = read_fountain("\n\n".join(before))
    revised = [
        replace(element, revised=(Revised(0, len(element.text), 1),)) if data.draw(st.booleans()) else element
        for element in script.elements
    ]
    write_production(tmp_path, replace(script, elements=tuple(revised)))
    found = read_production(tmp_path, read_fountain("\n\n".join(after))).elements
    marked_before = [element.text for element in revised if element.revised]
    marked_now = iter(marked_before)
    assert all(element.text in marked_now for element in found if element.revised)  # a part of them, in their order
    assert [element.text for element in found] == [
        element.text for element in read_fountain("\n\n".join(after)).elements
    ]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b'{"format": 1}',
        b'{"format":1,"production":{},"paragraphs":[],"marks":[]}',
        b"\xff\xfe",
        b"[" * 99999,
    ],
)
def test_a_damaged_file_is_put_aside(tmp_path, content):
    (tmp_path / "production.json").write_bytes(content)
    assert read_production(tmp_path, read_fountain(TEXT)) == read_fountain(TEXT)
    assert not (tmp_path / "production.json").exists()
    assert (tmp_path / "production.json.damaged").read_bytes() == content


def test_a_file_of_a_later_program_is_left_alone(tmp_path):
    (tmp_path / "production.json").write_text(json.dumps({"format": 2}))
    assert read_production(tmp_path, read_fountain(TEXT)) == read_fountain(TEXT)
    assert (tmp_path / "production.json").exists()


def test_of_final_draft_files_the_locks_are_kept_and_the_marks_are_the_files_own(tmp_path):
    script = read_fdx(write_fdx(marked()))
    locked = replace(
        script, production=STATE, elements=(*script.elements[:2], marked().elements[2], *script.elements[3:])
    )
    write_production(tmp_path, locked)
    cleared = read_fdx(write_fdx(replace(script, elements=tuple(replace(e, revised=()) for e in script.elements))))
    found = read_production(tmp_path, cleared)
    assert (found.production.page_lock, found.production.numbering) == (STATE.page_lock, STATE.numbering)
    assert found.production.revisions.shown == "up_to_active"
    assert found.elements[2].locked_starts == (LockedStart(0, "2"),)
    assert not any(element.revised for element in found.elements)
