"""Finding the likeliest next words, also in the middle of one: a beam over tokens that scores whole words.

The typed beginning of a word is a constraint every hypothesis must spell first; greedy token healing was measured to
fail with a small vocabulary (engine.md, "What decides the design", 4). A text counts only where a word may end, and its
probability is the model's chance that the script goes on with exactly that text.
"""

import math
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import torch
from torch import Tensor

from screenwriter.engine.backend import Backend
from screenwriter.engine.model import State
from screenwriter.engine.tokenizer import Tokenizer

_SENTENCE_ENDS = (".", "?", "!", '."', '?"', '!"', ".'", "?'", "!'", "...", "--")


@dataclass(frozen=True, slots=True)
class Limits:
    """How far to search: hypotheses kept, tokens and words at most, the least chance worth following."""

    beam: int = 8
    tokens: int = 14
    words: int = 12
    least: float = 0.002


@dataclass(frozen=True, slots=True)
class FoundText:
    """A continuation that begins with the constraint, and the chance that the script goes on so up to a word's end."""

    text: str
    probability: float
    ends: bool  # a sentence or the paragraph ends here
    shares: tuple[float, ...] = ()  # of its first word: what model, own scripts and this script gave, on the mean


class NextOdds(Protocol):
    """What the search needs to know of the next token at B places."""

    log_probabilities: Tensor  # (B, V)

    def shares(self, row: int, token: int) -> tuple[float, float, float]:
        """What part of a token's chance came from model, own scripts and this script."""
        ...


Score = Callable[[Tensor, Sequence[Sequence[int]]], NextOdds]
"""Turns features (B, E) and the tokens of the B hypotheses, from the search's place on, into their odds."""


class Vocabulary:
    """Token strings in searchable order, and which tokens can stand after a finished word."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self.strings = tokenizer.strings
        self.pieces = tokenizer.pieces
        self._order = sorted((string, token) for token, string in enumerate(self.strings) if string)
        self._tokens = dict(self._order)
        inner = [bool(string) and (string[0].isalpha() or string[0] == "'") for string in self.strings]
        bare = [not string for string in self.strings]  # bytes and unknown: part of a character
        goes_on = torch.zeros(tokenizer.size, dtype=torch.bool)
        goes_on[: self.pieces] = torch.tensor(inner) | torch.tensor(bare)
        self.goes_on = goes_on

    def starting_with(self, prefix: str) -> list[int]:
        """Tokens whose string begins with ``prefix``."""
        low = bisect_left(self._order, (prefix, -1))
        high = bisect_left(self._order, (prefix + "\U0010ffff", -1))
        return [token for _, token in self._order[low:high]]

    def beginning(self, text: str) -> list[tuple[int, str]]:
        """Tokens that spell a proper beginning of ``text``, and what is left of it."""
        found = []
        for length in range(1, len(text)):
            token = self._tokens.get(text[:length])
            if token is not None and text[:length] != " ":
                found.append((token, text[length:]))
        return found


@dataclass(slots=True)
class _Hypothesis:
    text: str
    left: str  # of the constraint, still to be spelled
    score: float  # natural log of its probability
    tokens: tuple[int, ...] = ()
    shares: tuple[tuple[float, float, float], ...] = ()  # of the tokens of its first word


class WordSearch:
    """One search.

    ``name_strings`` are the strings (with leading space) of the name symbols at this place.
    """

    def __init__(
        self,
        backend: Backend,
        score: Score,
        vocabulary: Vocabulary,
        name_strings: dict[int, str],
        kind: int,
        limits: Limits,
    ) -> None:
        self._backend = backend
        self._score = score
        self._vocabulary = vocabulary
        self._names = name_strings
        self._kind = kind
        self._limits = limits
        self._found: dict[str, FoundText] = {}
        self._mass = 0.0  # of everything consistent with the constraint

    def run(self, odds: NextOdds, state: State, constraint: str, is_stale: Callable[[], bool]) -> list[FoundText]:
        """Texts that begin with ``constraint``, likeliest first; stops early and returns nothing when overtaken.

        Args:
            odds: of the first token, one row.
            state: of the place before it, batch of one.
        """
        hypotheses = self._expand([_Hypothesis("", constraint, 0.0)], odds)
        for _ in range(self._limits.tokens):
            if not hypotheses:
                break
            if is_stale():
                return []
            parents = torch.tensor([parent for _, _, parent in hypotheses])
            tokens = torch.tensor([token for _, token, _ in hypotheses])
            state = (state[0][:, parents].contiguous(), state[1][:, parents].contiguous())
            features, state = self._backend.step(tokens, torch.full_like(tokens, self._kind), state)
            kept = [hypothesis for hypothesis, _, _ in hypotheses]
            odds = self._score(features, [hypothesis.tokens for hypothesis in kept])
            self._note_word_ends(kept, odds.log_probabilities)
            hypotheses = self._expand(kept, odds)
        mass = max(self._mass, 1e-12)
        texts = [replace(f, probability=min(1.0, f.probability / mass)) for f in self._found.values()]
        return sorted(texts, key=lambda found: -found.probability)

    def _expand(self, parents: Sequence[_Hypothesis], odds: NextOdds) -> list[tuple[_Hypothesis, int, int]]:
        """The best children of all parents: (hypothesis, token, index of its parent)."""
        scores = odds.log_probabilities
        children: list[tuple[_Hypothesis, int, int]] = []
        floor = math.log(self._limits.least) + (math.log(self._mass) if self._mass else 0.0)
        for index, parent in enumerate(parents):
            if parent.left:
                children += self._spell(parent, scores[index], index)
            elif not self._is_finished(parent):
                top = scores[index].topk(self._limits.beam)
                for value, token in zip(top.values.tolist(), top.indices.tolist(), strict=True):
                    string = self._string(token)
                    if string and parent.score + value > floor and not self._is_one_too_many(parent, string):
                        children.append((_Hypothesis(parent.text + string, "", parent.score + value), token, index))
        children.sort(key=lambda child: -child[0].score)
        best = children[: self._limits.beam]
        for child, token, index in best:
            parent = parents[index]
            child.tokens = (*parent.tokens, token)
            is_in_first_word = not parent.text.strip() or not child.text[len(parent.text) :].startswith(" ")
            goes_on = len(parent.shares) == len(parent.tokens) and is_in_first_word
            child.shares = (*parent.shares, odds.shares(index, token)) if goes_on else parent.shares
        return best

    def _spell(self, parent: _Hypothesis, scores: Tensor, index: int) -> list[tuple[_Hypothesis, int, int]]:
        whole = self._vocabulary.starting_with(parent.left)
        whole += [token for token, string in self._names.items() if string.startswith(parent.left)]
        children = []
        if whole:
            chosen = scores[whole]
            self._mass += math.exp(parent.score) * chosen.exp().sum().item()
            top = chosen.topk(min(self._limits.beam, len(whole)))
            for value, place in zip(top.values.tolist(), top.indices.tolist(), strict=True):
                token = whole[place]
                text = parent.text + self._string(token)
                children.append((_Hypothesis(text, "", parent.score + value), token, index))
        for token, left in self._vocabulary.beginning(parent.left):
            score = parent.score + scores[token].item()
            children.append((_Hypothesis(parent.text + self._string(token), left, score), token, index))
        return children

    def _note_word_ends(self, hypotheses: Sequence[_Hypothesis], scores: Tensor) -> None:
        ends = 1.0 - scores.exp()[:, self._vocabulary.goes_on].sum(-1)
        for hypothesis, end in zip(hypotheses, ends.tolist(), strict=True):
            if hypothesis.left or not hypothesis.text.strip():
                continue
            probability = math.exp(hypothesis.score) * max(0.0, end)
            known = self._found.get(hypothesis.text)
            total = probability + (known.probability if known else 0.0)  # two spellings of one text add up
            shares = known.shares if known else _mean(hypothesis.shares)
            self._found[hypothesis.text] = FoundText(hypothesis.text, total, self._is_finished(hypothesis), shares)

    def _is_finished(self, hypothesis: _Hypothesis) -> bool:
        return hypothesis.text.endswith(_SENTENCE_ENDS)

    def _is_one_too_many(self, parent: _Hypothesis, string: str) -> bool:
        return string.startswith(" ") and len(parent.text.split()) >= self._limits.words

    def _string(self, token: int) -> str:
        return self._vocabulary.strings[token] if token < self._vocabulary.pieces else self._names.get(token, "")


def _mean(shares: Sequence[tuple[float, float, float]]) -> tuple[float, ...]:
    return tuple(sum(parts) / len(shares) for parts in zip(*shares, strict=True))
