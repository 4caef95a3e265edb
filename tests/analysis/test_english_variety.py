"""Which English a script is written in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenwriter.analysis.english_variety import variety_of
from screenwriter.analysis.word_server import WordServer
from screenwriter.message_lines import from_json, to_json
from screenwriter.word_messages import EnglishGuess, EnglishRequest

BRITISH = (
    "The colour of the harbour. Her neighbour is travelling. He realised it was grey.",
    "The theatre in the centre. A cosy parlour, a cheque, mum's pyjamas. Whilst she apologises, he labelled it.",
)
AMERICAN = (
    "The color of the harbor. Her neighbor is traveling. He realized it was gray.",
    "A cozy parlor, mom in pajamas. While she apologizes, he labeled it. A marvelous sidewalk. He has gotten old.",
)


def test_british_and_american_words_tell():
    assert variety_of(BRITISH).language == "en_GB"
    assert variety_of(BRITISH).american == 0
    assert variety_of(AMERICAN).language == "en_US"
    assert variety_of(AMERICAN).british == 0


@pytest.mark.parametrize(
    ("texts", "language"),
    [
        ((), ""),
        (("He walks into the room and sits down by the fire.",) * 50, ""),
        (("grey grey grey grey grey grey grey grey grey grey grey grey",), ""),
        (("colour harbour neighbour theatre grey",), ""),
        (("colour harbour neighbour theatre grey mum",), "en_GB"),
        (("colour harbour neighbour theatre grey mum color harbor neighbor gray",), ""),
        (("colour harbour neighbour theatre grey mum cosy cheque whilst color",), "en_GB"),
        (("COLOUR HARBOUR NEIGHBOUR THEATRE GREY MUM Colour Grey Mum Cosy Cheque",), ""),
        (("realize organize recognize apologize colour honour favour rumour",), ""),
        (("our hour four pour tour sour your flour hours pours tours fours",), ""),
        (("exercise surprise advise wise rise noise promise raise otherwise enterprise",), ""),
        (("or for nor door floor poor minor author doctor actor motor sailor size prize seize",), ""),
        (("well tall call filled killed spelled pulled rolled called telling selling pedal metal",), ""),
    ],
)
def test_enough_words_of_one_kind_are_needed(texts, language):
    assert variety_of(texts).language == language


def test_the_process_for_words_answers(tmp_path):
    replies = []
    WordServer(tmp_path).handle(from_json(to_json(EnglishRequest(7, BRITISH))), replies.append)
    assert [from_json(to_json(one)) for one in replies] == replies
    assert replies == [EnglishGuess(7, "en_GB", 0, variety_of(BRITISH).british)]


@given(st.lists(st.text()))
def test_any_text_is_borne(texts):
    assert variety_of(texts).language in ("", "en_US", "en_GB")
