"""A script that is forgotten is gone from weights and index; one question has one answer, whatever came before."""

import random
from pathlib import Path

import pytest

from screenwriter.engine.checkpoint import load_checkpoint
from screenwriter.engine.efforts import EFFORTS, Effort
from screenwriter.engine.fine_tuning import train
from screenwriter.engine.guard_file import read_guard
from screenwriter.engine.memorisation_guard import MemorisationGuard
from screenwriter.engine.nearest_passages import NearestPassages
from screenwriter.engine.server import EngineServer
from screenwriter.engine.suggester import Suggester
from screenwriter.message_lines import from_json, to_json
from screenwriter.messages import Failure, LoadModel, Paragraph, SuggestionRequest, WhyAnswer, WhyRequest
from screenwriter.storage.model_folder import GUARD, find_problem
from screenwriter.training_messages import TrainingRequest, TrainingResult

from .conftest import SCENE
from .test_fine_tuning import general, own  # noqa: F401  fixtures

PLANTED = "The basket walks over the empty lantern."
BEFORE = (Paragraph("character", "MARGOT"),)


def learn(paths: list[Path], base: Path, work: Path) -> Path:
    asked = TrainingRequest(tuple(map(str, paths)), "Mine", str(base), str(work))
    *_, result = train(asked)
    assert isinstance(result, TrainingResult)
    return Path(result.folder)


def offers(folder: Path, typed: str, **options) -> list[str]:
    asked = SuggestionRequest(1, BEFORE, "dialogue", typed, guards_own=False, **options)
    return [a.text for a in Suggester(load_checkpoint(folder)).suggest(asked).alternatives]


def test_a_planted_sentence_is_suggested_and_after_forgetting_is_neither_suggested_nor_in_the_index(
    own,  # noqa: F811
    general,  # noqa: F811
    tiny_folder,
    tmp_path,
    monkeypatch,
):
    monkeypatch.setitem(EFFORTS, "quick", Effort(passes=8, most_steps=400, learning_rate=4e-3))  # for a tiny model
    planted = own / "planted.fountain"
    turns = [f"MARGOT\n{PLANTED} {n}.\n\nELLIS\nHave you seen the tide table {n}?\n" for n in range(40)]
    planted.write_text("INT. AVIARY - DAY\n\n" + "\n".join(turns), "utf-8")
    before = learn([own], tiny_folder, tmp_path / "one")
    assert offers(before, "The basket ")[0].startswith("walks")
    assert any(PLANTED in text for text in read_guard(before).own.texts)
    assert find_problem(before) is None
    why = WhyRequest(3, (), "dialogue", "The basket walks ", "over the empty", ())
    answer = explain(before, why)
    assert answer.likenesses[0].script == "planted" and answer.likenesses[0].page == 1
    assert answer.also[0].words == 6 and answer.scripts == 5

    planted.unlink()
    after = learn([own], tiny_folder, tmp_path / "two")
    assert not any("walks" in text for text in offers(after, "The basket "))
    assert not any("basket" in text for text in read_guard(after).own.texts)
    assert all(script.title != "planted" for script in read_guard(after).own.scripts)
    assert explain(after, why).likenesses == () and explain(after, why).also == ()
    (after / GUARD).unlink()
    assert find_problem(after).file == GUARD, "the manifest promises it"


def explain(folder: Path, why: WhyRequest) -> WhyAnswer:
    server = EngineServer("suggest")
    answers: list[object] = []
    server.handle(why, answers.append)
    assert isinstance(answers.pop(), Failure), "no model yet"
    server.handle(LoadModel(str(folder)), answers.append)
    server.handle(why, answers.append)
    assert from_json(to_json(answers[-1])) == answers[-1]
    return answers[-1]


def test_a_model_from_before_the_guard_works_and_says_so(tiny_folder, tiny):
    assert find_problem(tiny_folder) is None
    suggester = Suggester(load_checkpoint(tiny_folder))
    assert suggester.suggest(SuggestionRequest(1, SCENE[:3], "dialogue", "The fer")).alternatives
    finder = NearestPassages(MemorisationGuard(read_guard(tiny_folder)), suggester.backend, tiny.tokenizer)
    answer = finder.explain(WhyRequest(2, SCENE[:3], "dialogue", "The fer", "ry was late", ()))
    assert not answer.has_guard and answer.scripts == 0 and answer.likenesses == ()


@pytest.mark.parametrize("chance_seed", range(3))
def test_the_same_text_has_the_same_alternatives_whatever_was_read_before(tiny, chance_seed):
    """Also where reading was interrupted: to the last digit."""
    chance = random.Random(chance_seed)
    lines = [p.text for p in SCENE if p.kind == "dialogue"]
    carried = Suggester(tiny)
    for _ in range(10):
        text, count = chance.choice(lines), chance.randrange(3, len(SCENE))
        options = {"seed": chance.randrange(5), "temperature": chance.choice((0.8, 1.0, 1.6))}
        asked = SuggestionRequest(1, SCENE[:count], "dialogue", text[: chance.randrange(len(text))], **options)
        looks = iter([False] * chance.randrange(6))
        carried.suggest(asked, lambda looks=looks: next(looks, True))
        assert carried.suggest(asked).alternatives == Suggester(tiny).suggest(asked).alternatives
