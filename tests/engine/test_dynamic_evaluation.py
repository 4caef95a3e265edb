import threading
from collections.abc import Iterator
from dataclasses import replace

import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from screenwriter.engine.backend import FloatBackend
from screenwriter.engine.checkpoint import load_checkpoint
from screenwriter.engine.dynamic_evaluation import SNAPSHOT_EVERY, STEP_PLACES, DynamicEvaluation
from screenwriter.engine.reading import Overtaken, Reading
from screenwriter.engine.script_cache import ScriptCache
from screenwriter.engine.script_encoding import encode_script
from screenwriter.engine.server import serve
from screenwriter.engine.suggester import Suggester
from screenwriter.message_lines import from_json, to_json
from screenwriter.messages import Announce, LoadModel, Paragraph, SuggestionRequest

from .conftest import SCENE

SIZE, WIDTH = 20, 4


def uniform(features: torch.Tensor) -> torch.Tensor:
    return torch.full((len(features), SIZE), 1 / SIZE).log()


def cache_of(followers: list[int], seed: int = 1) -> ScriptCache:
    cache = ScriptCache(WIDTH)
    generator = torch.Generator().manual_seed(seed)
    cache.add(torch.randn((len(followers), WIDTH), generator=generator), torch.tensor(followers))
    return cache


def learned(cache: ScriptCache, places: int | None = None) -> DynamicEvaluation:
    shift = DynamicEvaluation(WIDTH)
    while shift.is_behind(len(cache) if places is None else places):
        shift.learn(cache, uniform)
    return shift


def test_what_it_gives_is_a_distribution():
    shift = learned(cache_of([n % SIZE for n in range(300)]))
    features = torch.randn((5, WIDTH))
    assert shift.applied(uniform(features), features).exp().sum(-1).allclose(torch.ones(5), atol=1e-5)


def test_what_follows_alike_places_again_and_again_becomes_likelier():
    cache = ScriptCache(WIDTH)
    where = torch.tensor([[6.0, 0.0, 0.0, 0.0]])
    cache.add(where.repeat(200, 1), torch.full((200,), 7))
    after = learned(cache).applied(uniform(where), where)[0].exp()
    assert after[7] > 3 / SIZE


def test_nothing_is_changed_before_the_first_step():
    features = torch.randn((2, WIDTH))
    shift = learned(cache_of([1] * (STEP_PLACES - 2)))
    assert shift.steps == 0
    assert shift.applied(uniform(features), features) is not None
    assert torch.equal(shift.applied(uniform(features), features), uniform(features))


@settings(deadline=None, max_examples=25)
@given(st.integers(0, 1200), st.integers(0, 1200))
def test_going_back_leaves_what_a_shorter_text_would_have_taught(places, cut):
    cache = cache_of([(n * n + n // 7) % SIZE for n in range(places)])
    shift = learned(cache)
    shift.cut(cut)
    kept = min(cut, places)
    assert 0 <= learned(cache, kept).steps - shift.steps < SNAPSHOT_EVERY
    while shift.is_behind(kept):
        shift.learn(cache, uniform)
    features = torch.randn((3, WIDTH))
    assert torch.equal(
        shift.applied(uniform(features), features), learned(cache, kept).applied(uniform(features), features)
    )


# In a reading and behind the suggester

ODD = Paragraph("dialogue", "Ferry lantern bread, ferry lantern pier.")
ODD_SCENE = (*SCENE, *[Paragraph("character", "NORA"), ODD] * 24)


def tokens_of(tiny, paragraphs) -> list[int]:
    return list(encode_script(tiny.tokenizer, paragraphs))


def bits(tiny, tokens: list[int], is_learned: bool) -> float:
    reading = Reading(FloatBackend(tiny.model), tiny.tokenizer.pieces, tiny.model.config.embedding)
    total = 0.0
    for place in range(len(tokens) // 2, len(tokens)):
        feature, _ = reading.go_to(tokens[:place], lambda: False)
        if is_learned:
            reading.learn(place, lambda: False)
        total -= reading.log_probabilities(feature)[0, tokens[place]].item()
    return total


@torch.inference_mode()
def test_a_script_of_its_own_ways_surprises_less_and_less(tiny):
    tokens = tokens_of(tiny, ODD_SCENE)
    assert bits(tiny, tokens, is_learned=True) < 0.95 * bits(tiny, tokens, is_learned=False)


@torch.inference_mode()
def test_what_was_learned_hangs_on_the_text_alone(tiny):
    tokens = tokens_of(tiny, ODD_SCENE)
    straight = read(tiny)
    wanted, _ = straight.go_to(tokens, lambda: False)
    straight.learn(len(tokens), lambda: False)
    crooked = read(tiny)
    for length in (len(tokens), 150, len(tokens) - 30, 300, len(tokens)):
        found, _ = crooked.go_to(tokens[:length], lambda: False)
        crooked.learn(length - 5 if length < len(tokens) else length, lambda: False)
    assert torch.equal(found, wanted)
    assert torch.equal(crooked.log_probabilities(found), straight.log_probabilities(wanted))


@torch.inference_mode()
def test_another_script_starts_from_nothing(tiny):
    reading = read(tiny)
    tokens = tokens_of(tiny, ODD_SCENE)
    reading.go_to(tokens, lambda: False)
    reading.learn(len(tokens), lambda: False)
    other = [tokens[0], *tokens[40:200]]
    found, _ = reading.go_to(other, lambda: False)
    reading.learn(0, lambda: False)
    fresh = read(tiny)
    wanted, _ = fresh.go_to(other, lambda: False)
    assert torch.equal(reading.log_probabilities(found), fresh.log_probabilities(wanted))


@torch.inference_mode()
def test_where_this_script_has_no_share_nothing_learned_counts(tiny):
    tokens = tokens_of(tiny, ODD_SCENE)
    reading, unlearned = read(tiny), read(tiny)
    found, _ = reading.go_to(tokens, lambda: False)
    reading.learn(len(tokens), lambda: False)
    unlearned.go_to(tokens, lambda: False)
    at = [reading.odds(found, position=0.0).log_probabilities, unlearned.odds(found, position=0.0).log_probabilities]
    assert torch.equal(*at)


def read(tiny) -> Reading:
    return Reading(FloatBackend(tiny.model), tiny.tokenizer.pieces, tiny.model.config.embedding)


@torch.inference_mode()
def test_learning_can_be_interrupted_at_each_step(tiny):
    tokens = tokens_of(tiny, ODD_SCENE)
    reading = read(tiny)
    found, _ = reading.go_to(tokens, lambda: False)
    interruptions = 0
    while True:
        looks = iter([False, True])
        try:
            reading.learn(len(tokens), lambda looks=looks: next(looks))
            break
        except Overtaken:
            interruptions += 1
    assert interruptions > 2
    straight = read(tiny)
    straight.go_to(tokens, lambda: False)
    straight.learn(len(tokens), lambda: False)
    assert torch.equal(reading.log_probabilities(found), straight.log_probabilities(found))


def test_a_model_loaded_anew_knows_nothing_of_a_script(tiny):
    request = SuggestionRequest(1, ODD_SCENE, "dialogue", "Ferry ")
    used = Suggester(tiny)
    first = used.suggest(request).alternatives
    assert used.suggest(request).alternatives == first == Suggester(tiny).suggest(request).alternatives


def test_idle_time_goes_on_with_an_overtaken_text_and_changes_no_answer(tiny):
    request = SuggestionRequest(1, ODD_SCENE, "dialogue", "Ferry ")
    interrupted = Suggester(tiny)
    looks = iter([False] * 6 + [True])
    assert interrupted.suggest(request, lambda: next(looks)).alternatives == ()
    assert interrupted.has_idle_work
    few = iter([False] * 3 + [True])
    interrupted.work_idle(lambda: next(few))
    assert interrupted.has_idle_work, "wanted elsewhere before it was done"
    interrupted.work_idle(lambda: False)
    assert not interrupted.has_idle_work
    assert interrupted.suggest(request).alternatives == Suggester(tiny).suggest(request).alternatives


def test_a_request_says_whether_a_character_has_a_voice_of_its_own(tiny):
    speeches = []
    for number in range(20):
        speaker, words = ("NORA", "Glad of the bread.") if number % 2 else ("IDRIS", "Glad of the ferry.")
        speeches += [Paragraph("character", speaker), Paragraph("dialogue", words)]

    def chance_of_bread(speaker: str, own_voice: bool) -> float:
        before = (*speeches, Paragraph("character", speaker))
        request = SuggestionRequest(1, before, "dialogue", "Glad of the ", own_voice=own_voice)
        found = Suggester(tiny).suggest(request).alternatives
        return max((a.probability for a in found if a.text.startswith("bread")), default=0.0)

    assert chance_of_bread("NORA", own_voice=True) > chance_of_bread("NORA", own_voice=False)
    assert chance_of_bread("IDRIS", own_voice=True) < chance_of_bread("IDRIS", own_voice=False)


def test_the_server_works_idle_and_still_answers(tiny, tiny_folder):
    """The first request is overtaken before anything is read; what it was about is read while nothing is asked."""
    out = Lines()
    request = SuggestionRequest(10, ODD_SCENE, "dialogue", "Ferry ")

    def lines() -> Iterator[str]:
        yield to_json(LoadModel(str(tiny_folder))) + "\n"
        out.wait_for(1)
        yield to_json(Announce(9)) + "\n"
        yield to_json(replace(request, number=5)) + "\n"
        out.wait_for(2)
        yield to_json(request) + "\n"

    serve("suggest", lines(), out)
    _, overtaken, answer = (from_json(line) for line in out.lines)
    assert overtaken.alternatives == ()
    wanted = Suggester(load_checkpoint(tiny_folder)).suggest(request)
    assert answer.alternatives == wanted.alternatives != ()


class Lines:
    """Takes what is written and lets another thread wait for it."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._came = threading.Condition()

    def write(self, text: str) -> None:
        with self._came:
            self.lines.append(text)
            self._came.notify_all()

    def flush(self) -> None:
        """Nothing is held back."""

    def wait_for(self, count: int) -> None:
        with self._came:
            assert self._came.wait_for(lambda: len(self.lines) >= count, timeout=60)
