"""What the dictionaries have, and what a word may have been meant to be."""

import pytest

from screenwriter.analysis.spelling import Speller
from screenwriter.storage.locations import resources_dir


@pytest.fixture(scope="module")
def speller():
    return Speller(resources_dir() / "words")


def test_each_english_has_its_own_spelling(speller):
    words = ("colour", "color", "organise", "organize", "kerb", "door")
    assert speller.misspelt("en_US", words) == ("colour", "organise", "kerb")
    assert speller.misspelt("en_GB", words) == ("color",)  # Oxford's -ize is British too


@pytest.mark.parametrize("language", ["en_US", "en_GB"])
def test_what_people_say_and_what_pages_say_is_right(speller, language):
    words = ("gonna", "ain't", "she'll", "they'd've", "o'clock", "'em", "café", "naïve", "intercut", "Yeah", "MONDAY")
    assert speller.misspelt(language, words) == ()


@pytest.mark.parametrize("language", ["en_US", "en_GB"])
def test_common_slips_are_found(speller, language):
    slips = ("teh", "recieve", "seperate", "definately", "occured", "wierd", "untill", "tommorow", "she'lll", "monday")
    assert speller.misspelt(language, slips) == slips


@pytest.mark.parametrize(("slip", "meant"), [("teh", "the"), ("recieve", "receive"), ("seperate", "separate")])
def test_the_likeliest_correction_comes_first(speller, slip, meant):
    assert speller.corrections("en_US", slip)[0] == meant


def test_a_name_of_the_script_comes_before_words_of_the_dictionary(speller):
    assert speller.corrections("en_US", "Margarthe", ("MARGARETHE", "TOBY"))[0] == "Margarethe"
    assert speller.corrections("en_US", "MARGARTHE", ("MARGARETHE",))[0] == "MARGARETHE"
    assert "Margarethe" not in speller.corrections("en_US", "margarthe", ("MARGARETHE",))  # no name without its capital


def test_a_letter_run_is_neither_right_nor_thought_about(speller):
    run = "qwrt" * 50
    assert speller.misspelt("en_US", (run,)) == (run,)
    assert speller.corrections("en_US", run) == ()


def test_a_missing_dictionary_is_told(tmp_path):
    with pytest.raises(OSError, match="en_US"):
        Speller(tmp_path).misspelt("en_US", ("door",))
