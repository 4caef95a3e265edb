import shutil

import pytest

from screenwriter.engine.comparing import compare, word_starts
from screenwriter.engine.corpus import CorpusError
from screenwriter.engine.training import Cancelled
from screenwriter.message_lines import from_json, to_json
from screenwriter.messages import Paragraph
from screenwriter.training_messages import CompareRequest, Comparison, ComparisonProgress

from .conftest import SCENE


@pytest.fixture
def stranger(tiny_folder, tmp_path):
    """A model of the same kind that has learned nothing."""
    import torch

    from screenwriter.engine.checkpoint import Checkpoint, load_checkpoint, save_checkpoint
    from screenwriter.engine.model import LanguageModel

    known = load_checkpoint(tiny_folder)
    torch.manual_seed(1)
    folder = tmp_path / "stranger"
    save_checkpoint(Checkpoint(LanguageModel(known.model.config), known.tokenizer, {"name": "Stranger"}), folder)
    return folder


def run(folders, before, passage, **options):
    return list(compare(CompareRequest(3, tuple(map(str, folders)), before, passage, **options)))


def test_the_model_that_knows_the_scene_is_less_surprised_and_offers_its_words(tiny_folder, stranger):
    *progress, found = run((tiny_folder, stranger), SCENE[:4], SCENE[4:10])
    assert isinstance(found, Comparison) and found.number == 3
    assert found.bits_per_character[0] < 0.5 * found.bits_per_character[1]
    right = [[place.offers[n].split()[:1] == [place.word] for place in found.places] for n in (0, 1)]
    assert sum(right[0]) > 2 * max(1, sum(right[1]))
    assert [p.done for p in progress] == sorted(p.done for p in progress)
    assert all(isinstance(p, ComparisonProgress) and p.done < p.total for p in progress)
    assert from_json(to_json(found)) == found


def test_the_same_model_twice_is_no_different_from_itself(tiny_folder):
    *_, found = run((tiny_folder, tiny_folder), (), SCENE[:6])
    assert found.bits_per_character[0] == found.bits_per_character[1]
    assert all(place.offers[0] == place.offers[1] for place in found.places)


def test_places_are_word_starts_of_what_is_suggested_in():
    starts = word_starts((Paragraph("character", "NORA"), Paragraph("dialogue", "I was  glad.")), 10)
    assert starts == [(1, 0, "I"), (1, 2, "was"), (1, 7, "glad.")]


def test_of_many_places_some_are_taken_from_the_first_to_the_last():
    starts = word_starts((Paragraph("action", " ".join(map(str, range(1000)))),), 20)
    assert len(starts) == 20
    assert (starts[0][2], starts[-1][2]) == ("0", "999")


def test_an_empty_passage_says_so(tiny_folder):
    with pytest.raises(CorpusError) as caught:
        run((tiny_folder,), (), (Paragraph("action", "  "),))
    assert caught.value.code == "no_text"


def test_it_stops_when_told(tiny_folder):
    request = CompareRequest(1, (str(tiny_folder),), (), SCENE)
    with pytest.raises(Cancelled):
        list(compare(request, lambda: True))


def test_a_damaged_model_is_reported(tiny_folder, tmp_path):
    from screenwriter.engine.checkpoint import CheckpointError

    broken = tmp_path / "broken"
    shutil.copytree(tiny_folder, broken)
    (broken / "model.safetensors").write_bytes(b"half")
    with pytest.raises(CheckpointError):
        run((broken,), (), SCENE)
