"""The 5-gram behind the same word search as the shipped model: only the chances of the next token differ."""

import time
from collections.abc import Sequence

import torch
from kneser_ney import KneserNey
from torch import Tensor

from screenwriter.engine.blend import Odds
from screenwriter.engine.model import State
from screenwriter.engine.script_encoding import SYMBOL_OF_KIND, ScriptEncoder
from screenwriter.engine.suggester import choose_alternatives, split_open_word
from screenwriter.engine.tokenizer import Symbol, Tokenizer
from screenwriter.engine.word_search import Limits, Vocabulary, WordSearch
from screenwriter.messages import Paragraph, Suggestion, SuggestionRequest

NOTHING = -1
"""Stands in a state where a document has not begun yet."""


class NgramBackend:
    """``engine.backend.Backend`` over n-grams: a state and a feature are the last tokens themselves."""

    def __init__(self, model: KneserNey) -> None:
        self._model = model

    def start(self) -> State:
        """The state before any token, batch of one."""
        return torch.full((1, 1, self._model.context_length), NOTHING), torch.zeros(1, 1, 1)

    def advance(self, tokens: Sequence[int], kinds: Sequence[int], state: State) -> tuple[Tensor, State]:
        """Read tokens (T), batch of one: features (T, E)."""
        features = torch.cat([state[0][0, 0], torch.tensor(tokens)]).unfold(0, self._model.context_length, 1)[1:]
        return features, (features[-1:].unsqueeze(0), state[1])

    def step(self, tokens: Tensor, kinds: Tensor, state: State) -> tuple[Tensor, State]:
        """One token (B,) for each of B hypotheses."""
        features = torch.cat([state[0][0][:, 1:], tokens.unsqueeze(1)], dim=1)
        return features, (features.unsqueeze(0), state[1])

    def log_probabilities(self, features: Tensor) -> Tensor:
        """(B, V) of the next token."""
        rows = [self._model.probabilities([t for t in row if t != NOTHING]) for row in features.tolist()]
        return torch.log(torch.stack([torch.from_numpy(row) for row in rows]))


class NgramCompleter:
    """Answers requests like ``engine.suggester.Suggester``."""

    def __init__(self, model: KneserNey, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        self._backend = NgramBackend(model)
        self._vocabulary = Vocabulary(tokenizer)
        self._read: tuple[tuple[Paragraph, ...], tuple[str, ...]] | None = None
        self._encoder = ScriptEncoder(tokenizer)
        self._last_tokens: list[int] = []

    def suggest(self, request: SuggestionRequest) -> Suggestion:
        """Up to ``request.count`` continuations, best first."""
        began = time.perf_counter()
        finished, constraint = split_open_word(request.typed)
        tokens = self._paragraphs_before(request) + self._encoder.opening(request.kind) + self._encoder.text(finished)
        features, state = self._backend.advance(tokens, [], self._backend.start())
        first_name = self._tokenizer.symbol(Symbol.FIRST_NAME)
        names = {first_name + i: " " + name for i, name in enumerate(self._encoder.cast.names_in_text()) if name}
        kind = int(SYMBOL_OF_KIND[request.kind])
        limits = Limits(words=request.max_words)

        def score(features: Tensor, _: Sequence[Sequence[int]]) -> Odds:
            return Odds(self._backend.log_probabilities(features))

        search = WordSearch(self._backend, score, self._vocabulary, names, kind, limits)
        found = search.run(score(features[-1:], []), state, constraint, lambda: False)
        chosen = choose_alternatives(found, constraint, request)
        return Suggestion(request.number, chosen, (time.perf_counter() - began) * 1000, "5-gram")

    def _paragraphs_before(self, request: SuggestionRequest) -> list[int]:
        if self._read != (request.paragraphs, request.cast):
            self._read = (request.paragraphs, request.cast)
            self._encoder = ScriptEncoder(self._tokenizer, request.cast)
            tokens = [self._tokenizer.symbol(Symbol.DOCUMENT)]
            for paragraph in request.paragraphs:
                tokens += self._encoder.paragraph(paragraph)
            self._last_tokens = tokens[-8:]
        return self._last_tokens
