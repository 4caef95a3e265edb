"""Settings: they stick, and damage costs as little as possible."""

import json
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenwriter.storage.settings import Settings, choices, description, limits, load_settings, save_settings


def test_settings_come_back_as_they_were(tmp_path):
    file = tmp_path / "config" / "settings.json"
    mine = replace(Settings(), theme="dark", zoom_percent=150, recent_files=("/a b/ü.fountain",), auto_capitals=False)
    save_settings(file, mine)
    assert load_settings(file) == mine


def test_no_file_means_defaults_and_no_complaint(tmp_path):
    complaints = []
    assert load_settings(tmp_path / "none.json", complaints.append) == Settings()
    assert complaints == []


@pytest.mark.parametrize("content", [b"", b"{", b"[1, 2]", b"\xff\xfe\x00", b"null", b"[" * 100_000])
def test_a_damaged_file_is_kept_aside_and_the_defaults_hold(tmp_path, content):
    file = tmp_path / "settings.json"
    complaints = []
    for _ in range(2):
        file.write_bytes(content)
        assert load_settings(file, complaints.append) == Settings()
        assert not file.exists()
    assert [aside.read_bytes() for aside in complaints] == [content, content]
    assert complaints[0] != complaints[1]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "purple"),
        ("theme", 3),
        ("zoom_percent", 9000),
        ("zoom_percent", True),
        ("suggestion_delay_ms", "fast"),
        ("recent_files", "a.fountain"),
        ("recent_files", [1]),
        ("auto_capitals", 1),
    ],
)
def test_one_bad_value_costs_only_that_value(tmp_path, name, value):
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({"paper": "a4", name: value}))
    assert load_settings(file) == replace(Settings(), paper="a4")
    assert file.exists()


def test_a_setting_from_a_later_version_is_ignored(tmp_path):
    file = tmp_path / "settings.json"
    file.write_text('{"theme": "dark", "holograms": true}')
    assert load_settings(file) == replace(Settings(), theme="dark")


def test_every_setting_is_described_and_its_default_is_allowed():
    for setting in fields(Settings):
        assert description(setting.name)
        if allowed := choices(setting.name):
            assert setting.default in allowed
    least, most = limits("suggestion_delay_ms")
    assert (least, most) == (0, 1500)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda c: st.lists(c) | st.dictionaries(st.sampled_from([f.name for f in fields(Settings)]), c),
    )
)
def test_no_json_whatever_stops_the_program_from_starting(tmp_path_factory, content):
    file = tmp_path_factory.mktemp("s") / "settings.json"
    file.write_text(json.dumps(content))
    assert isinstance(load_settings(file), Settings)
