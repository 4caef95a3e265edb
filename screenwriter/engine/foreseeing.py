"""Answers what comes behind a finished paragraph, from the same reading of the script as suggestions are made from."""

import time
from collections.abc import Callable

import torch

from screenwriter.engine.next_features import Habits
from screenwriter.engine.next_prediction import foresee, load_weights, model_odds
from screenwriter.engine.reading import Overtaken
from screenwriter.engine.script_encoding import ScriptEncoder
from screenwriter.engine.suggester import Suggester
from screenwriter.engine.tokenizer import Symbol
from screenwriter.messages import Chance, NextParagraph, NextRequest, Paragraph
from screenwriter.storage.locations import resources_dir


class Foreseer:
    """Answers NextRequests beside one Suggester, on its thread."""

    def __init__(self, suggester: Suggester) -> None:
        self._reading = suggester.reading
        self._backend = suggester.backend
        self._tokenizer = suggester.checkpoint.tokenizer
        self._weights = load_weights(resources_dir())

    @torch.inference_mode()
    def foresee(self, request: NextRequest, is_stale: Callable[[], bool] = lambda: False) -> NextParagraph:
        """The chances behind the request's paragraphs and what is typed of the caret's own; empty if overtaken."""
        began = time.perf_counter()
        paragraphs = request.paragraphs
        if request.typed.strip():
            paragraphs = (*paragraphs, Paragraph(request.kind, request.typed))
        try:
            tokens = self._tokens(paragraphs, request.cast)
            feature, _ = self._reading.go_to(tokens, is_stale)
            self._reading.learn(len(tokens), is_stale)  # or the answer would hang on what was asked before
        except Overtaken:
            return NextParagraph(request.number)
        habits = Habits(request.cast)
        for paragraph in paragraphs:
            habits.read(paragraph)
        symbols = slice(self._tokenizer.pieces, self._tokenizer.pieces + Symbol.FIRST_NAME)
        speakers = len(habits.cast.speakers)
        by_model = model_odds(self._backend.log_probabilities(feature)[0, symbols], speakers)
        by_script = model_odds(self._reading.log_probabilities(feature)[0, symbols], speakers)
        found = foresee(habits, by_model, by_script, self._weights)
        elapsed_ms = (time.perf_counter() - began) * 1000
        return NextParagraph(request.number, _ordered(found.kinds), _ordered(found.speakers), elapsed_ms)

    def _tokens(self, paragraphs: tuple[Paragraph, ...], cast: tuple[str, ...]) -> list[int]:
        encoder = ScriptEncoder(self._tokenizer, cast)
        tokens = [self._tokenizer.symbol(Symbol.DOCUMENT)]
        for paragraph in paragraphs:
            tokens += encoder.paragraph(paragraph)
        return tokens


def _ordered(chances: dict[str, float]) -> tuple[Chance, ...]:
    likeliest_first = sorted(chances.items(), key=lambda item: -item[1])
    return tuple(Chance(name, round(probability, 4)) for name, probability in likeliest_first)
