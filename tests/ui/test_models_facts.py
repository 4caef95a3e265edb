"""What the list of models says about the model that ships, and about one made at a known minute."""

from screenwriter.storage.locations import resources_dir
from screenwriter.storage.model_library import ModelLibrary
from screenwriter.ui.dialogs.models_facts import facts


def shipped_facts(tmp_path, **changes):
    [entry] = ModelLibrary(resources_dir() / "model", tmp_path).entries()
    entry.manifest.update(changes)
    return dict(facts(entry, [entry]))


def test_the_shipped_model_names_its_sources_with_their_licences(tmp_path):
    told = shipped_facts(tmp_path)["Sources"].split("\n")
    assert "Short screenplays written for Screenwriter (CC0)" in told
    assert "Film plots from Wikipedia (CC BY-SA)" in told
    assert all("_" not in line and line.endswith(")") for line in told)


def test_a_source_that_nobody_named_keeps_its_own_name(tmp_path):
    told = shipped_facts(tmp_path, sources=["letters_1900 (CC0)", "pg_plays", "plain words"])["Sources"]
    assert told.split("\n") == ["letters_1900 (CC0)", "Plays from Project Gutenberg", "plain words"]


def test_a_day_without_a_time_is_told_without_one(tmp_path):
    assert shipped_facts(tmp_path, created="2026-03-05")["Made on"] == "5 March 2026"
    assert shipped_facts(tmp_path, created="2026-03-05T14:07:00")["Made on"] == "5 March 2026, 14:07"
    assert shipped_facts(tmp_path, created="once")["Made on"] == "once"
