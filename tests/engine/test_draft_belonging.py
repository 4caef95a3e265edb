"""What makes one drawn text belong to its place more than another."""

import pytest
import torch

from screenwriter.draft_messages import DraftPiece, DraftRequest
from screenwriter.engine.backend import FloatBackend
from screenwriter.engine.beat_words import WordRelatives
from screenwriter.engine.draft_choice import Belonging, Surroundings, worth
from screenwriter.engine.draft_pronouns import mistaken_pronouns, pronouns_of
from screenwriter.engine.draft_reading import read_draft
from screenwriter.engine.reading import kinds_of_tokens
from screenwriter.engine.sampled_text import Contrast, Length, Manner, Sampler, Wishes
from screenwriter.engine.script_encoding import SYMBOL_OF_KIND, ScriptEncoder
from screenwriter.engine.text_likelihood import text_likelihoods
from screenwriter.messages import Paragraph

from .conftest import SCENE

NOWHERE = Surroundings(frozenset({"letter"}), frozenset({"nora", "idris"}), frozenset(), ())


def speech(**values):
    return Surroundings(frozenset(), frozenset({"nora", "idris"}), frozenset(), **{"said": (), "recent": (), **values})


def place_behind(tiny, backend, paragraphs):
    encoder = ScriptEncoder(tiny.tokenizer)
    tokens = [token for paragraph in paragraphs for token in encoder.paragraph(paragraph)] + encoder.opening("dialogue")
    features, state = backend.advance(tokens, kinds_of_tokens(tokens, tiny.tokenizer.pieces), backend.start())
    return features[-1:], state


@torch.inference_mode()
def test_likelihoods_of_texts_read_together_are_those_of_each_read_alone(tiny):
    backend = FloatBackend(tiny.model)
    places = [place_behind(tiny, backend, SCENE[:3]), place_behind(tiny, backend, SCENE[:5])]
    texts = [
        tiny.tokenizer.encode(text) for text in (" The ferry was late.", " You", " That was the last of the bread.")
    ]
    kind = int(SYMBOL_OF_KIND["dialogue"])
    found = text_likelihoods(backend, places, [*texts, []], kind)
    for row, (feature, state) in enumerate(places):
        for column, text in enumerate(texts):
            features, _ = backend.advance(text, [kind] * len(text), state)
            scores = backend.log_probabilities(torch.cat([feature, features[:-1]]))
            alone = scores[torch.arange(len(text)), torch.tensor(text)].sum()
            assert found[row, column] == pytest.approx(alone.item(), abs=1e-3)
    assert found[:, 3].tolist() == [0.0, 0.0]
    assert text_likelihoods(backend, [], texts, kind).shape == (0, 3)


@torch.inference_mode()
def test_an_answer_the_model_knows_is_likelier_behind_its_speech(tiny):
    backend = FloatBackend(tiny.model)
    places = [place_behind(tiny, backend, SCENE[:10]), place_behind(tiny, backend, SCENE[:5])]
    answer = tiny.tokenizer.encode(" That was the last of the bread")
    behind, alone = text_likelihoods(backend, places, [answer], int(SYMBOL_OF_KIND["dialogue"]))[:, 0].tolist()
    assert behind > alone + 1.0


@pytest.mark.parametrize("more", [Belonging(beat=0.4), Belonging(speech=0.4), Belonging(script=0.4)])
def test_what_belongs_to_its_place_is_worth_more(more):
    text = "She waits for the ferry."
    assert worth(text, -2.0, NOWHERE, more) > worth(text, -2.0, NOWHERE, Belonging())
    assert worth(text, -2.0, NOWHERE, Belonging(9, 9, 9)) == worth(text, -2.0, NOWHERE, Belonging(5, 5, 5))


@pytest.mark.parametrize(
    ("better", "worse", "around"),
    [
        ("I was at the harbor.", "Where were you then?", speech(asked=True, recent=("Where were you?",))),
        ("You took the boat.", "We took the boat.", speech()),
        ("She reads a message.", "She reads a basket.", Surroundings(*[frozenset()] * 3, (), frozenset({"message"}))),
        ("We can leave at noon.", "What do you want to eat?", speech(said=("What do you want to do?",))),
        ("Nora looks at the sea.", "Nora and Nora look at it.", NOWHERE),
        ("She has met Mr. Nora.", "She has met Mr. Baltimore.", NOWHERE),
        ("She goes.", "CUT TO BLACK.", Surroundings(*[frozenset()] * 2, frozenset({"cut", "to", "black"}), ())),
        ('He said "no" to it.', 'He said "no to it.', NOWHERE),
    ],
)
def test_what_a_reader_would_rather_hear_is_worth_more(better, worse, around):
    assert worth(better, -2.0, around, Belonging()) > worth(worse, -2.0, around, Belonging())


ACTIONS = ("Nora shakes her head.", "Idris takes his coat. He leaves.", "Nora gives Idris her hand.")


def test_he_or_she_is_read_off_the_scripts_own_action():
    known = pronouns_of({"nora", "idris", "ben"}, ACTIONS)
    assert known == {"nora": "she", "idris": "he"}
    assert mistaken_pronouns("Nora takes off his glasses.", known, known) == 1
    assert mistaken_pronouns("Nora sits. She takes off her glasses.", known, known) == 0
    assert mistaken_pronouns("Nora hands Idris his coat.", known, known) == 0
    assert mistaken_pronouns("She waits.", known, {"idris"}) == 1
    assert mistaken_pronouns("She waits.", known, {"idris", "ben"}) == 0  # of Ben nothing is known
    assert mistaken_pronouns("The ferry waits.", {}, ()) == 0


def test_relatives_are_other_words_alike_in_the_models_table(tokenizer):
    table = torch.zeros(tokenizer.size, 4)
    generator = torch.Generator().manual_seed(1)
    table += 0.01 * torch.randn(table.shape, generator=generator)
    words = [
        token
        for token, text in enumerate(tokenizer.strings)
        if text[:1] == " " and text[1:].isalpha() and text.islower() and len(text) > 3
    ]
    one, other = words[:2]
    table[one], table[other] = torch.tensor([1.0, 0, 0, 0]), torch.tensor([0.9, 0.1, 0, 0])
    mine, theirs = tokenizer.strings[one][1:], tokenizer.strings[other][1:]
    found = WordRelatives(tokenizer, table).of([mine])
    assert max(found, key=found.get) == theirs and mine not in found
    assert WordRelatives(tokenizer, table).of(["qqqq", ""]) == {}


def test_beat_and_last_speech_are_found_in_the_tokens(tokenizer):
    written = (
        DraftPiece("action", "", "Ropes drip.", 0, is_beat=True),
        DraftPiece("dialogue", "NORA", "The ferry was late.", 0),
    )
    read = read_draft(tokenizer, DraftRequest(1, SCENE[:2], "INT. MILL", ("Ropes drip.",), ("NORA",)), written, 0)
    assert (read.speech.speaker, read.speech.text) == ("NORA", "The ferry was late.")
    whole = read.tokens[: read.beat.start] + read.tokens[read.beat.end :]
    without = read_draft(tokenizer, DraftRequest(1, SCENE[:2], "INT. MILL", (), ("NORA",)), written[1:], 0).tokens
    assert whole == without
    assert read_draft(tokenizer, DraftRequest(1, (), "", (), ()), (), -1).beat is None


@torch.inference_mode()
def test_a_draw_in_contrast_to_a_place_says_less_of_what_that_place_would(tiny):
    """Behind Idris's cue both places know his first line; drawn in contrast to the place itself nothing changes, in
    contrast to a place that knows the line it comes less often."""
    backend = FloatBackend(tiny.model)
    feature, state = place_behind(tiny, backend, SCENE[:2])
    sampler = Sampler(backend, tiny.tokenizer)

    def drawn(contrast):
        return sampler.draw(
            feature, state, lambda features, _: backend.log_probabilities(features), int(SYMBOL_OF_KIND["dialogue"]),
            24, {}, Manner(1.5, 1.0), Length(), Wishes(torch.zeros(tiny.tokenizer.size)),
            torch.Generator().manual_seed(2), lambda: False, contrast=contrast,
        )  # fmt: skip

    assert drawn(None) == drawn(Contrast(feature, state, 1.0))
    other = place_behind(tiny, backend, SCENE[:5])
    assert drawn(None) != drawn(Contrast(*other, 1.0))


def test_a_wanted_word_of_several_pieces_is_spelt_to_its_end(tiny):
    backend, tokenizer = FloatBackend(tiny.model), tiny.tokenizer
    sampler = Sampler(backend, tokenizer)
    word = tuple(tokenizer.encode(" waterglad"))
    assert len(word) > 1
    leaning = torch.zeros(tokenizer.size)
    leaning[word[0]], leaning[tokenizer.encode(".")[0]] = 50.0, 3.0

    def even(features, _):
        return torch.log_softmax(torch.zeros(len(features), tokenizer.size), dim=-1)

    def drawn(spelt):
        feature, state = place_behind(tiny, backend, (Paragraph("action", "Ropes drip."),))
        texts = sampler.draw(
            feature, state, even, 5, 6, {}, Manner(0.2, 1.0), Length(1, 1, 30),
            Wishes(leaning, once=frozenset({word[0]}), spelt=spelt), torch.Generator().manual_seed(1), lambda: False,
        )  # fmt: skip
        return {text.text for text in texts}

    with torch.inference_mode():
        assert drawn((word,)) == {"waterglad."}
        assert "waterglad." not in drawn(())
