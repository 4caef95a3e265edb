import pytest

from screenwriter.engine.reading import Overtaken
from screenwriter.engine.voice_drift import LEAST_SPEECHES, VoiceReader, speeches_of
from screenwriter.messages import Paragraph

ASKS = "Well, don't you think you ought to ask somebody about the {}, my dear?"
TELLS = "I sold the {} -- I sold every last {} -- and I never looked back."
THINGS = ("boat", "house", "horse", "mill", "field", "piano", "clock")


def script(each=36, drifting=None):
    found = []
    for number in range(each):
        thing = THINGS[number % len(THINGS)]
        for who, line in (("JANE", ASKS), ("TOBY", TELLS)):
            text = (TELLS if (who, number) == drifting else line).replace("{}", thing)
            found += [Paragraph("character", who), Paragraph("dialogue", text)]
    return found


def test_a_line_in_another_s_words_and_habits_reads_more_like_the_other():
    drifts = list(VoiceReader().read(script(drifting=("JANE", 20))))
    most = max(drifts, key=lambda drift: drift.times)
    assert (most.speech.speaker, most.other, most.speech.paragraph) == ("JANE", "TOBY", 81)
    assert most.times > 20
    assert all(drift.times < 1 for drift in drifts if drift is not most)


def test_who_names_the_other_is_not_the_other():
    plain = next(VoiceReader().read(script()))
    named = script()
    named[1] = Paragraph("dialogue", named[1].text.replace("my dear", "Toby"))
    assert next(VoiceReader().read(named)).times < plain.times


def test_characters_with_few_speeches_and_short_lines_are_not_judged():
    assert list(VoiceReader().read(script(LEAST_SPEECHES - 1))) == []
    short = [*script(), Paragraph("character", "JANE"), Paragraph("dialogue", "I sold it.")]
    assert len(list(VoiceReader().read(short))) == 72


def test_judging_again_gives_the_same():
    reader = VoiceReader()
    first = list(reader.read(script()))
    assert list(reader.read(script())) == first


def test_it_stops_when_a_suggestion_is_wanted():
    with pytest.raises(Overtaken):
        list(VoiceReader().read(script(), lambda: True))


def test_a_speech_is_all_its_dialogue():
    cut = [Paragraph("character", "JANE (V.O.)"), Paragraph("dialogue", "Wait."), Paragraph("parenthetical", "(low)")]
    (speech,) = speeches_of(
        [*cut, Paragraph("dialogue", "No."), Paragraph("action", "Rain."), Paragraph("dialogue", "?")]
    )
    assert (speech.speaker, speech.paragraph, speech.text) == ("JANE", 1, "Wait. No.")
