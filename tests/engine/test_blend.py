import shutil
from dataclasses import replace

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from screenwriter.engine.blend import Blend
from screenwriter.engine.checkpoint import CheckpointError, load_checkpoint, save_checkpoint
from screenwriter.engine.ngram_trust import learn_trust
from screenwriter.engine.own_ngrams import build_own_ngrams
from screenwriter.engine.script_encoding import encode_script
from screenwriter.engine.server import failure_of
from screenwriter.engine.suggester import Suggester
from screenwriter.messages import Paragraph, SuggestionRequest
from screenwriter.storage.blend_positions import POSITIONS, shares_at
from screenwriter.storage.model_folder import NGRAMS, OWN_NGRAMS, find_problem

from .conftest import SCENE

OWN = (
    Paragraph("action", "Nora stands on the pier."),
    *[Paragraph("dialogue", "The ferry was late and I was late for the bread.")] * 6,
)

place = st.floats(0, 1)


def ngrams_of(tokenizer, paragraphs):
    return build_own_ngrams([torch.tensor(list(encode_script(tokenizer, paragraphs)))], tokenizer)


@pytest.fixture(scope="module")
def taught(tiny):
    """The tiny model with n-grams of its own scene and of a writer's."""
    ngrams = ngrams_of(tiny.tokenizer, SCENE)
    ngrams.trust = 0.2
    return replace(tiny, ngrams=ngrams, own_ngrams=ngrams_of(tiny.tokenizer, OWN))


def ask(suggester: Suggester, position: float, typed: str = "The ferry was late and I was "):
    return suggester.suggest(SuggestionRequest(1, SCENE[:3], "dialogue", typed, blend=position)).alternatives


@given(place, st.booleans())
def test_the_shares_of_every_place_sum_to_one(position, has_own):
    shares = shares_at(position, has_own=has_own)
    assert sum(shares) == pytest.approx(1)
    assert min(shares) >= 0 and shares[0] > 0


@given(place)
def test_without_own_scripts_their_share_goes_to_the_other_two(position):
    model, own, this = shares_at(position)
    alone = shares_at(position, has_own=False)
    assert alone[1] == 0
    assert alone[0] >= model and alone[2] >= this
    assert alone[0] * this == pytest.approx(alone[2] * model), "in proportion"


def test_the_slider_leads_from_the_model_to_this_script():
    general, *_, this_script = (shares_at(POSITIONS[name]) for name in ("general", "my_voice", "this_script"))
    assert general == (1, 0, 0)
    assert max(POSITIONS, key=lambda name: shares_at(POSITIONS[name])[1]) == "my_voice"
    assert this_script[2] == max(shares_at(p / 50)[2] for p in range(51))
    assert shares_at(7) == this_script


@settings(deadline=None, max_examples=25)
@given(data=st.data())
def test_a_mixture_is_a_distribution_whose_parts_sum_to_one(taught, data):
    size, rows = taught.tokenizer.size, data.draw(st.integers(1, 4))
    tokens = list(encode_script(taught.tokenizer, SCENE + OWN))
    ends = data.draw(st.lists(st.integers(0, len(tokens)), min_size=rows, max_size=rows))
    contexts = [tokens[max(0, end - 4) : end] for end in ends]
    generator = torch.Generator().manual_seed(rows)
    network = torch.log_softmax(torch.randn((rows, size), generator=generator) * 3, -1)
    cached = torch.arange(5), torch.softmax(torch.randn((rows, 5), generator=generator), -1)
    blend = Blend(*data.draw(st.sampled_from([(taught.ngrams, taught.own_ngrams), (None, taught.own_ngrams), ()])))
    odds = blend.mix(network, contexts, data.draw(st.sampled_from([cached, None])), data.draw(place))
    assert odds.log_probabilities.exp().sum(-1).tolist() == pytest.approx([1.0] * rows, abs=1e-4)
    for token in range(0, size, 29):
        assert sum(odds.shares(0, token)) == pytest.approx(1, abs=1e-4)
        assert min(odds.shares(0, token)) >= -1e-4


def test_with_nothing_to_mix_the_network_is_left_as_it_is():
    network = torch.log_softmax(torch.randn((2, 9)), -1)
    assert Blend().mix(network, [[], [1]], None, 0.8).log_probabilities.equal(network)


def test_the_writers_own_words_win_where_the_slider_says_so(taught):
    suggester = Suggester(taught)
    found = [{a.text.split()[0]: a for a in ask(suggester, POSITIONS[name])} for name in ("general", "my_voice")]
    general, voice = found
    assert general["glad"].shares == (1, 0, 0)
    assert "late" not in general or general["late"].probability < 0.02
    assert voice["late"].probability > 0.1
    assert voice["late"].shares[1] > 0.7
    assert sum(voice["late"].shares) == pytest.approx(1, abs=0.001)
    assert voice["glad"].probability < general["glad"].probability


def test_this_scripts_words_win_at_the_other_end(tiny):
    suggester = Suggester(tiny)
    said = [Paragraph("dialogue", "The ferry was late and I was late."), Paragraph("action", "Nora waits.")] * 8
    chances = []
    for position in (0.0, 0.5, 1.0):
        request = SuggestionRequest(1, (*SCENE[:3], *said), "dialogue", "The ferry was late and I was ", blend=position)
        found = suggester.suggest(request).alternatives
        late = [a for a in found if a.text.startswith("late")]
        chances.append(late[0].probability if late else 0.0)
        if position:
            assert not late or late[0].shares[2] > 0
    assert chances[0] < chances[2] and chances == sorted(chances)


def test_a_model_folder_keeps_both_kinds_of_n_grams(taught, tmp_path):
    save_checkpoint(taught, tmp_path / "m")
    again = load_checkpoint(tmp_path / "m")
    assert again.ngrams.size == taught.ngrams.size
    assert again.own_ngrams.size == taught.own_ngrams.size
    assert find_problem(tmp_path / "m") is None
    assert ask(Suggester(again), 0.7)[0].text == ask(Suggester(taught), 0.7)[0].text


@pytest.mark.parametrize("name", [NGRAMS, OWN_NGRAMS])
def test_damaged_n_grams_are_a_damaged_model(taught, tmp_path, name):
    save_checkpoint(taught, tmp_path / "m")
    whole = (tmp_path / "m" / name).read_bytes()
    for damaged in (b"", whole[: len(whole) // 2], b"\0" * len(whole)):
        (tmp_path / "m" / name).write_bytes(damaged)
        assert find_problem(tmp_path / "m").file == name
        with pytest.raises(CheckpointError) as raised:
            load_checkpoint(tmp_path / "m")
        assert failure_of(raised.value).code == "model_damaged"


def test_a_full_disk_is_an_os_error(taught, tmp_path):
    save_checkpoint(taught, tmp_path / "m")
    (tmp_path / "m" / NGRAMS).unlink()
    (tmp_path / "m" / NGRAMS).symlink_to("/dev/full")
    with pytest.raises(OSError):
        save_checkpoint(taught, tmp_path / "m")
    shutil.rmtree(tmp_path / "m")


@pytest.mark.parametrize("paragraphs", [(), (Paragraph("action", "Rain."),), SCENE[:2]])
def test_the_smallest_text_makes_n_grams(tokenizer, paragraphs):
    own = ngrams_of(tokenizer, paragraphs)
    odds = own.over([[1, 2, 3, 4]]).probabilities
    assert odds.sum().item() == pytest.approx(1, abs=1e-4)


def test_n_grams_are_trusted_as_far_as_they_help(tiny):
    """On its own scene the network knows better than n-grams of another text, and worse on that other text."""
    document = torch.tensor(list(encode_script(tiny.tokenizer, OWN)))
    at_home = torch.tensor(list(encode_script(tiny.tokenizer, SCENE)))
    own = ngrams_of(tiny.tokenizer, OWN)
    assert learn_trust(tiny.model, own, [at_home]) < 0.2 < 0.6 < learn_trust(tiny.model, own, [document])
