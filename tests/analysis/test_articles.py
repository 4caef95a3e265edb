"""a or an, by the sound of what follows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenwriter.analysis.articles import article_for, right_article

AN = (
    "apple hour hourglass honest honour honorable heir heirloom umbrella uncle uninvited unimportant unidentified "
    "usher uproar utter onion onerous egg MRI FBI SUV X-ray 8-year-old 80s 11 18-wheeler 11,000 LAPD NYPD ER HIV "
    "F.B.I. "
    "EMT IOU M16 FM SWF S-bend L-shaped A-lister e-mail ugly urgent us élan AXE OLD ARM unironic unisolated urn "
    "umpire Uber Ulster eggplant Ewok “apple *idea heirs"
)
A = (
    "gun house unicorn uniform union university unique unit European euphemism eulogy ewe one once one-eyed useful "
    "usual user usurper UFO US UK UN TV DVD PhD 9-year-old 100 180 1 118 12 U-turn T-shirt B-movie year yard "
    "NASA NATO SWAT HUGE GUN UNIFORM unidirectional unison unisex utopia utensil uterus ukulele urine Ukrainian "
    "Ugandan "
    "Ouija hand heroic YMCA CEO used VIP BMW US-style unanimous MR MRS. Ms Ewan"
)


@pytest.mark.parametrize("word", AN.split())
def test_an(word):
    assert article_for(word + " there") == "an"


@pytest.mark.parametrize("word", A.split())
def test_a(word):
    assert article_for(word) == "a"


@pytest.mark.parametrize("word", ["herb", "historic", "hotel", "水", "…", "", "-"])
def test_no_answer(word):
    assert article_for(word) == ""


@pytest.mark.parametrize(
    ("before", "words", "becomes"),
    [
        ("He takes a ", "umbrella", "an"),
        ("He takes an ", "gun", "a"),
        ("He takes a ", "gun", None),
        ("A ", "umbrella", "An"),
        ("It rains. An ", "gun", "A"),
        ("HE TAKES A ", "UMBRELLA", "AN"),
        ("AN ", "GUN", "A"),
        ("Plan A ", "umbrella", None),
        ("He takes “a ", "umbrella", "an"),
        ('He takes a "', "umbrella", "an"),
        ("He takes the ", "umbrella", None),
        ("a-", "umbrella", None),
        ("Santa ", "umbrella", None),
        ("He takes a", "umbrella", None),
        ("a historic, a ", "herb", None),
    ],
)
def test_the_article_before_a_word(before, words, becomes):
    found = right_article(before, words)
    assert (found and found[1]) == becomes
    if found:
        assert before[found[0] : found[0] + 1].lower() == "a"


@given(st.text(), st.text())
def test_any_text_is_borne_and_put_right_once(before, words):
    found = right_article(before, words)
    if found is not None:
        start, article = found
        old = "an" if before[start : start + 2].lower() == "an" else "a"
        assert article.lower() in ("a", "an") and article.lower() != old
        assert right_article(before[:start] + article + before[start + len(old) :], words) is None
