import torch

from screenwriter.engine.model import LanguageModel, ModelConfig
from screenwriter.engine.next_paragraph import next_paragraphs, opening_kinds
from screenwriter.engine.script_encoding import encode_script
from screenwriter.engine.tokenizer import Symbol

from .conftest import SCENE


def scene(tokenizer) -> torch.Tensor:
    return torch.tensor(list(encode_script(tokenizer, SCENE)))


def test_a_model_that_knows_a_scene_foresees_it(tiny, tokenizer):
    found = next_paragraphs(tiny.model, [scene(tokenizer)])
    assert found.paragraphs == len(SCENE)
    assert found.kind_right > 0.9 and found.speaker_right > 0.6


def test_one_that_knows_nothing_does_not(tokenizer):
    torch.manual_seed(1)
    model = LanguageModel(ModelConfig(tokenizer.size, tokenizer.pieces, embedding=16, hidden=16)).eval()
    assert next_paragraphs(model, [scene(tokenizer)]).kind_right < 0.6


def test_only_known_speakers_count_and_alternation_is_counted(tiny, tokenizer):
    found = next_paragraphs(tiny.model, [scene(tokenizer)])
    assert found.cues == 3  # of five cues two are spelled out for the first time
    assert found.alternate_right == 2 / 3


def test_names_inside_a_sentence_open_nothing(tokenizer):
    tokens = torch.tensor([tokenizer.symbol(s) for s in (Symbol.DIALOGUE, Symbol.FIRST_NAME, Symbol.FIRST_CUE)])
    assert opening_kinds(tokens, tokenizer.pieces).tolist() == [Symbol.DIALOGUE, -1, Symbol.CUE]
