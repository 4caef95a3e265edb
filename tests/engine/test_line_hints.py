from dataclasses import replace
from pathlib import Path

import pytest
import torch

from screenwriter.engine.backend import choose_backend
from screenwriter.engine.blend import Blend
from screenwriter.engine.confusions import is_slip, one_slip_away
from screenwriter.engine.line_bits import SceneReader
from screenwriter.engine.line_hints import DOUBTFUL, FLAT, VOICE, LineHinter, pieces_of
from screenwriter.engine.script_encoding import encode_script
from screenwriter.message_lines import from_json, to_json
from screenwriter.messages import LineHints, LineHintsRequest, Paragraph

from .conftest import SCENE

_WORDS = {word.strip(".,").lower() for p in SCENE for word in p.text.split()} | {"saw", "there"}
LINE = 3  # "The ferry was late and I was glad of it."


@pytest.fixture
def reader(tiny):
    return SceneReader(choose_backend(tiny.model), tiny.tokenizer, Blend())


@pytest.fixture
def hinter(reader):
    return LineHinter(reader, lambda word: word.lower() in _WORDS)


def find(hinter, paragraphs, *disabled):
    replies = []
    hinter.ask(LineHintsRequest(4, tuple(paragraphs), disabled))
    hinter.work(lambda: False, replies.append)
    assert isinstance(replies[-1], LineHints) and replies[-1].number == 4
    assert not hinter.has_work
    assert from_json(to_json(replies[-1])) == replies[-1]
    return replies[-1].hints


def with_line(text, index=LINE):
    return (*SCENE[:index], replace(SCENE[index], text=text), *SCENE[index + 1 :])


def test_a_scene_is_read_word_by_word_as_it_is_encoded_whole(reader):
    read = reader.read((), SCENE, (), lambda: False)
    assert list(read.tokens) == list(encode_script(reader.tokenizer, SCENE))
    for paragraph in read.paragraphs:
        text = SCENE[paragraph.index].text
        assert [text[word.start : word.end] for word in paragraph.words] == text.split()
        assert all(word.bits >= word.core_bits >= 0 for word in paragraph.words)


def test_words_the_model_did_not_expect_have_more_bits(reader):
    read = reader.read((), with_line("The ferry was late and I was lantern of it."), (), lambda: False)
    (words,) = (p.words for p in read.paragraphs if p.index == LINE)
    assert max(words, key=lambda word: word.bits).core == "lantern"


def test_a_place_come_back_to_is_the_place_that_was_read(reader):
    with torch.inference_mode():
        read = reader.read((), SCENE, (), lambda: False)
        words = next(p.words for p in read.paragraphs if p.index == LINE)
        place = reader.place_before(read, words[0].place)
        again = reader.continuation_bits(place, read.tokens[words[0].place : words[-1].stop], "dialogue")
    assert again == pytest.approx(sum(word.bits for word in words), abs=1.5)  # int8 rounds by the stretch


@pytest.mark.parametrize(
    ("written", "word", "better"),
    [
        ("The fery was late and I was glad of it.", "fery", "ferry"),
        ("The ferry was late and I saw glad of it.", "saw", "was"),
        ("The ferry was alte and I was glad of it.", "alte", "late"),
    ],
)
def test_a_planted_slip_is_found_with_what_is_likelier(hinter, written, word, better):
    (hint,) = find(hinter, with_line(written))
    assert (hint.rule, hint.paragraph, hint.rewrite) == (DOUBTFUL, LINE, better)
    assert written[hint.start : hint.end] == word
    assert "bits" in hint.figures and word in hint.message and "bits" not in hint.message


def test_a_script_without_slips_has_no_doubtful_words(hinter):
    assert find(hinter, SCENE) == ()


def test_a_word_said_often_and_the_names_of_the_cast_are_meant(hinter):
    twice = (*with_line("The fery was late and I was glad of it."), Paragraph("action", "A fery."))
    assert find(hinter, twice) == ()
    named = tuple(replace(p, text="FERY") if p.text == "NORA" else p for p in with_line("The fery was late."))
    assert find(hinter, named) == ()


def test_two_words_no_dictionary_has_in_one_line_are_how_somebody_speaks(hinter):
    assert find(hinter, with_line("The fery was alte and I was glad of it.")) == ()
    in_action = find(hinter, with_line("Ropes drip form the beamz. A lanten hangs over the watr.", 1))
    assert in_action and {hint.paragraph for hint in in_action} == {1}


def test_a_curly_apostrophe_is_kept_in_what_is_offered(hinter, monkeypatch):
    monkeypatch.setattr("screenwriter.engine.confusions.GAIN_SOUNDS_ALIKE", -1000.0)
    monkeypatch.setattr("screenwriter.engine.confusions.DOUBT_BITS", 0.0)
    hints = find(hinter, with_line("The ferry let’s the ferry lets it."))
    assert {hint.rewrite for hint in hints if hint.rewrite and "t" in hint.rewrite and "’" in hint.rewrite} == {"let’s"}


def flat_script():
    odd = "Basket dawn walks bread pier lantern Idris nobody drip empty hangs beams."
    lines = [Paragraph("dialogue", " ".join(reversed(odd.split()[n % 5 :])) + f" {odd}") for n in range(20)]
    spoken = [p for line in lines for p in (Paragraph("character", "IDRIS"), line)]
    return (*SCENE, Paragraph("scene_heading", "EXT. PIER - DAY"), *spoken)


def test_a_line_of_expected_words_is_flat_beside_the_script_s_own_norm(hinter):
    hints = [h for h in find(hinter, flat_script()) if h.rule == FLAT]
    assert LINE in {hint.paragraph for hint in hints}
    assert all(hint.paragraph < len(SCENE) for hint in hints)
    hint = next(h for h in hints if h.paragraph == LINE)
    assert (hint.start, hint.end) == (0, len(SCENE[LINE].text)) and hint.message.startswith("Every word here")
    assert "bits a letter" in hint.figures


def test_a_script_with_little_dialogue_has_no_norm_and_no_flat_lines(hinter):
    assert not [h for h in find(hinter, SCENE) if h.rule == FLAT]


def test_rules_switched_off_are_left_out(hinter):
    script = (*flat_script(), Paragraph("dialogue", "The fery was late and I was glad of it."))
    assert {h.rule for h in find(hinter, script, FLAT)} <= {DOUBTFUL}
    assert {h.rule for h in find(hinter, script, DOUBTFUL)} == {FLAT}
    assert find(hinter, script, DOUBTFUL, FLAT, VOICE) == ()


def test_an_edit_has_its_own_scene_read_again_and_no_scene_far_behind_it(hinter):
    filler = [Paragraph("action", f"The lantern hangs over the water {n}.") for n in range(45)]
    scenes = [(Paragraph("scene_heading", f"EXT. PIER {n} - DAWN"), *filler) for n in range(4)]
    script = [p for scene in scenes for p in scene]
    find(hinter, script)
    assert hinter.pieces_read == 4
    find(hinter, [*script[:-1], Paragraph("action", "The ferry comes in.")])
    assert hinter.pieces_read == 5
    find(hinter, [Paragraph("scene_heading", "INT. BOATHOUSE - DAY"), *script[1:]])  # the other's first lines moved on
    assert hinter.pieces_read <= 7


def test_work_stops_when_a_suggestion_is_wanted_and_goes_on_where_it_was(hinter):
    script = with_line("The fery was late and I was glad of it.")
    hinter.ask(LineHintsRequest(1, script))
    replies = []
    looks = 0
    for allowed in range(1, 200):
        left = allowed
        before = looks

        def is_wanted():
            nonlocal left, looks
            left -= 1
            looks += 1
            return left < 0

        hinter.work(is_wanted, replies.append)
        assert looks - before <= allowed + 1  # it ended with the first look that said so
        if not hinter.has_work:
            break
    assert [h.rewrite for h in replies[-1].hints] == ["ferry"]
    assert allowed > 3  # it was stopped before


def test_the_newest_request_wins(hinter):
    hinter.ask(LineHintsRequest(1, SCENE))
    replies = []
    hinter.ask(LineHintsRequest(2, SCENE))
    hinter.work(lambda: False, replies.append)
    assert [r.number for r in replies if isinstance(r, LineHints)] == [2]


def test_a_long_scene_is_cut_into_pieces_that_cover_it():
    script = [Paragraph("scene_heading", "INT. A"), *[Paragraph("action", "B")] * 150, Paragraph("scene_heading", "C")]
    pieces = list(pieces_of(script))
    assert pieces[0][0] == 0 and pieces[-1] == (151, 152)
    assert all(one[1] == two[0] for one, two in zip(pieces, pieces[1:], strict=False))
    assert list(pieces_of([])) == [] or list(pieces_of([])) == [(0, 0)]


def test_a_slip_keeps_its_first_letter_and_hits_a_key_beside():
    assert is_slip("commerical", "commercial") and is_slip("teh", "the") and is_slip("hwllo", "hello")
    assert is_slip("seperate", "separate") and is_slip("matrials", "materials")
    assert not is_slip("abeg", "beg") and not is_slip("diem", "died")
    assert {"from", "for", "fork", "farm"} <= one_slip_away("form") and "form" not in one_slip_away("form")


@pytest.mark.slow
def test_the_shipped_model_finds_what_is_planted_and_leaves_the_rest():
    from screenwriter.engine.checkpoint import load_checkpoint
    from screenwriter.engine.known_words import word_check
    from screenwriter.engine.suggester import Suggester
    from screenwriter.storage.locations import resources_dir

    model = Suggester(load_checkpoint(Path(resources_dir() / "model")))
    hinter = LineHinter(SceneReader(model.backend, model.checkpoint.tokenizer, model.blend), word_check())
    lines = [
        "He came form the station with a suitcase in each hand.",
        "She is taller then her brother and twice as loud.",
        "We need to wait untill the doctor comes.",
        "Orange cones. A line of four cars. A hank of blue rope.",
    ]
    hints = find(hinter, [Paragraph("scene_heading", "INT. STATION - DAY"), *(Paragraph("action", x) for x in lines)])
    assert [(h.paragraph, h.rewrite) for h in hints] == [(1, "from"), (2, "than"), (3, "until")]
