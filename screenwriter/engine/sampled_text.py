"""Sentences drawn from the model by chance, several at once: for first drafts and for other ways to say a line.

A draw is cut off below ``top_p`` and never says the same three tokens a second time, so it cannot run in a circle.
Everything it needs of randomness comes from the generator handed in: the same seed draws the same sentences.
"""

import math
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import torch
from torch import Tensor

from screenwriter.engine.backend import Backend
from screenwriter.engine.model import State
from screenwriter.engine.reading import Overtaken
from screenwriter.engine.tokenizer import Tokenizer

SENTENCE_ENDS = (".", "?", "!", '."', '?"', '!"', ".'", "?'", "!'", "...")
_CONSIDERED = 160
"""Tokens looked at for a draw; what lies below them has next to no chance at any temperature in use."""

_UNFINISHED = 0.6
"""A word that goes on with at least this chance is only begun."""
_LIKELY_INSIDE = 0.35
"""The least chance of a piece inside a word: below it the model makes words up."""
_STRAINED = -5.0  # nats; below it a word does not fit where it stands
_SPELT = 5.0  # nats, for the next piece of a wanted word that is begun


@dataclass(frozen=True, slots=True)
class Manner:
    """How freely to draw. ``temperature`` above 0; ``top_p`` the share of the chances that is drawn from at all;
    ``used_again`` what a longer word loses each time it was said, in nats."""

    temperature: float = 0.8
    top_p: float = 0.85
    used_again: float = 0.6


@dataclass(frozen=True, slots=True)
class Length:
    """Words of a paragraph: it may end from ``least`` on, and takes no new sentence from ``enough`` on.
    ``ends``: what a sentence ends with."""

    least: int = 2
    enough: int = 10
    most: int = 24
    ends: tuple[str, ...] = SENTENCE_ENDS


@dataclass(frozen=True, slots=True)
class Drawn:
    """A text that ends with its sentence. ``likelihood`` is the model's own, in nats a token, at temperature 1;
    ``strain`` the nats by which its tokens are less likely than words in their place should be."""

    text: str
    tokens: tuple[int, ...]
    likelihood: float
    strain: float = 0.0


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a draw should and should not say, as additions (V,) to the log-probabilities; and tokens said before."""

    leaning: Tensor
    said: tuple[int, ...] = ()
    once: frozenset[int] = frozenset()  # what ``leaning`` gives these ends when they have been said
    spelt: tuple[tuple[int, ...], ...] = ()  # words of several tokens: once begun they are spelt to their end


@dataclass(frozen=True, slots=True)
class Contrast:
    """Another place that knows less. Of what the draw's own place makes likelier than this one does, ``share`` is
    added, of ``most`` nats at most: so that a draw says what belongs here rather than what could be said anywhere."""

    feature: Tensor
    state: State
    share: float = 0.5
    most: float = 2.5


@dataclass(slots=True)
class _Draft:
    tokens: list[int] = field(default_factory=list)
    text: str = ""
    score: float = 0.0
    strain: float = 0.0
    is_over: bool = False
    is_whole: bool = False


Score = Callable[[Tensor, Sequence[Sequence[int]]], Tensor]
"""Log-probabilities (B, V) of what comes after features (B, E); the tokens are those drawn so far at each place."""


class Sampler:
    """Draws from one model."""

    def __init__(self, backend: Backend, tokenizer: Tokenizer) -> None:
        self._backend = backend
        self._tokenizer = tokenizer
        self._bare = torch.tensor([not string for string in tokenizer.strings])
        self._goes_on = torch.tensor([bool(s) and (s[0].isalpha() or s[0] == "'") for s in tokenizer.strings])

    def draw(
        self,
        feature: Tensor,
        state: State,
        score: Score,
        kind: int,
        count: int,
        names: dict[int, str],
        manner: Manner,
        length: Length,
        wishes: Wishes,
        generator: torch.Generator,
        is_stale: Callable[[], bool],
        begun: str = "",
        contrast: Contrast | None = None,
    ) -> list[Drawn]:
        """Up to ``count`` texts from a place on, each ending with its sentence; texts that found no end are left out.

        Args:
            feature, state: of the place, batch of one.
            names: the strings (with leading space) of the name symbols that may be said.
            begun: what of the text stands before the place already.
            contrast: None draws by ``score`` and ``wishes`` alone.
        Raises:
            Overtaken: ``is_stale`` said so.
        """
        drafts = [_Draft(text=begun) for _ in range(count)]
        scores = score(feature, [()]).expand(count, -1)
        leaning = wishes.leaning + self._contrasted(feature, contrast.feature, contrast) if contrast else wishes.leaning
        state = _repeated(state, count)
        other = _repeated(contrast.state, count) if contrast else None
        for _ in range(3 * length.most):
            if is_stale():
                raise Overtaken
            tokens = self._choose(drafts, scores, names, manner, length, wishes, leaning, generator)
            for draft, token, own in zip(drafts, tokens, scores, strict=True):
                self._take(draft, token, own[token].item(), names, length)
            if all(draft.is_over for draft in drafts):
                break
            chosen = torch.tensor([token if token < self._tokenizer.size else 0 for token in tokens])
            kinds = torch.full_like(chosen, kind)
            features, state = self._backend.step(chosen, kinds, state)
            scores = score(features, [draft.tokens for draft in drafts])
            if contrast is not None and other is not None:
                without, other = self._backend.step(chosen, kinds, other)
                leaning = wishes.leaning + self._contrasted(features, without, contrast)
        whole = [draft for draft in drafts if draft.is_whole and draft.tokens]
        return [
            Drawn(draft.text.strip(), tuple(draft.tokens), draft.score / len(draft.tokens), draft.strain)
            for draft in whole
        ]

    def _contrasted(self, features: Tensor, without: Tensor, contrast: Contrast) -> Tensor:
        known, unknown = (self._backend.log_probabilities(of) for of in (features, without))
        return contrast.share * (known - unknown).clamp(-contrast.most, contrast.most)

    def _take(self, draft: _Draft, token: int, score: float, names: dict[int, str], length: Length) -> None:
        if draft.is_over:
            return
        if token in names or token < self._tokenizer.pieces:
            draft.tokens.append(token)
            draft.text += names[token] if token in names else self._tokenizer.strings[token]
            draft.score += score
            draft.strain += max(0.0, _STRAINED - score)
            draft.is_over = len(draft.text.split()) > length.most
        else:  # the paragraph ends here
            draft.is_over = draft.is_whole = True

    def _choose(
        self,
        drafts: Sequence[_Draft],
        scores: Tensor,
        names: dict[int, str],
        manner: Manner,
        length: Length,
        wishes: Wishes,
        leaning: Tensor,
        generator: torch.Generator,
    ) -> list[int]:
        pieces = self._tokenizer.pieces
        wanted = scores.clone()
        end = torch.logsumexp(scores[:, pieces:], dim=-1)
        kept = {token: wanted[:, token].clone() for token in names}
        wanted[:, pieces:] = -math.inf
        for token, value in kept.items():
            wanted[:, token] = value
            end = torch.log((end.exp() - value.exp()).clamp_min(1e-9))
        wanted[:, :pieces][:, self._bare] = -math.inf
        wanted += leaning
        for row, draft in enumerate(drafts):
            self._restrain(wanted[row], scores[row], draft, end[row].item(), manner, length, wishes)
            if wanted[row].max() == -math.inf:  # nothing may be said any more: this one is given up
                draft.is_over = True
                wanted[row, pieces] = 0.0
        top = wanted.topk(min(_CONSIDERED, wanted.shape[-1]), dim=-1)
        odds = torch.softmax(top.values / max(0.05, manner.temperature), dim=-1)
        before = odds.cumsum(-1) - odds
        odds = torch.where(before < manner.top_p, odds, torch.zeros_like(odds))
        places = torch.multinomial(odds, 1, generator=generator)
        return top.indices.gather(-1, places).squeeze(-1).tolist()

    def _restrain(
        self,
        wanted: Tensor,
        own: Tensor,
        draft: _Draft,
        end: float,
        manner: Manner,
        length: Length,
        wishes: Wishes,
    ) -> None:
        """No end inside a sentence, an end where there is enough; nothing said a second time."""
        ends_here = draft.text.endswith(length.ends)
        words = len(draft.text.split())
        pieces = self._tokenizer.pieces
        if draft.is_over or (ends_here and words >= length.enough):
            wanted.fill_(-math.inf)
            wanted[pieces] = 0.0
            return
        if ends_here and words >= length.least:
            wanted[pieces] = end
        if not draft.text.endswith("("):  # a bracket opens a word, it is not inside one
            self._keep_to_words(wanted, own)
        for token in _spelt_on(wishes.spelt, draft.tokens):
            wanted[token] = own[token] + _SPELT
        said = (*wishes.said, *draft.tokens)
        for token in wishes.once.intersection(draft.tokens):
            wanted[token] -= wishes.leaning[token]
        for token, times in Counter(said).items():
            if token < pieces and len(self._tokenizer.strings[token]) > 4:
                wanted[token] -= manner.used_again * min(3, times)
        if len(said) >= 2:
            last = said[-2:]
            for place in range(len(said) - 2):
                if said[place : place + 2] == last:
                    wanted[said[place + 2]] = -math.inf

    def _keep_to_words(self, wanted: Tensor, own: Tensor) -> None:
        """No invented words: a piece inside a word must be likely there, and a mere beginning must be finished."""
        pieces = self._tokenizer.pieces
        inner = own[:pieces].exp() * self._goes_on
        best = int(inner.argmax())
        if inner.sum() > _UNFINISHED:
            kept = wanted[best].clone()
            wanted.fill_(-math.inf)
            wanted[best] = kept
        else:
            wanted[:pieces][self._goes_on & (inner < _LIKELY_INSIDE)] = -math.inf


def _repeated(state: State, count: int) -> State:
    return state[0].expand(-1, count, -1).contiguous(), state[1].expand(-1, count, -1).contiguous()


def _spelt_on(words: Sequence[tuple[int, ...]], tokens: Sequence[int]) -> set[int]:
    """The pieces that go on with words that the tokens end with the beginning of."""
    return {word[begun] for word in words for begun in range(1, len(word)) if tuple(tokens[-begun:]) == word[:begun]}
