"""Continuations for the place a writer is typing at, with the hidden state carried from key to key.

The text before the caret is a list of token ids, read once (``reading``); the begun word is found by a search that must
spell it first (``word_search``). Single-threaded on purpose: two threads under contention stall for 50 ms and more
(engine.md, 7).
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from screenwriter.engine.backend import Backend, choose_backend
from screenwriter.engine.blend import CONTEXT, Blend, Odds
from screenwriter.engine.checkpoint import Checkpoint
from screenwriter.engine.guard_file import read_guard
from screenwriter.engine.memorisation_guard import MemorisationGuard
from screenwriter.engine.reading import Overtaken, Reading
from screenwriter.engine.script_encoding import SYMBOL_OF_KIND, CastSlots, ScriptEncoder, plain
from screenwriter.engine.tokenizer import Symbol, segments
from screenwriter.engine.word_search import FoundText, Limits, Vocabulary, WordSearch
from screenwriter.messages import Alternative, Paragraph, Suggestion, SuggestionRequest

GO_ON_ABOVE = 0.2
"""Further words are offered only while the chance of the whole text stays above this, little more than a ghost's first
word needs. Against 0.3 (engine.md) it saves a hundredth more keys, and three ghosts in a thousand fewer are kept."""

COMPARED = 5
"""Alternatives among which the likeliest is the ghost, however few are asked for."""

LEAST_CHARACTERS = 2
"""A ghost of one letter saves nothing: taking it costs the key that types it."""


@dataclass(frozen=True, slots=True)
class OpenPlace:
    """The place before the caret: all finished text as tokens, the begun word as a string to be completed."""

    tokens: list[int]
    constraint: str  # begins every continuation; " " where a new word starts
    cast: CastSlots


class Suggester:
    """Answers requests from one model. One thread at a time; holds up to some 20 MB of states."""

    def __init__(self, checkpoint: Checkpoint) -> None:
        self.checkpoint = checkpoint
        self.name = str(checkpoint.manifest.get("name", ""))
        self._tokenizer = checkpoint.tokenizer
        self.backend: Backend = choose_backend(checkpoint.model)
        self._vocabulary = Vocabulary(self._tokenizer)
        self.guard = MemorisationGuard(read_guard(checkpoint.folder))
        self.blend = Blend(checkpoint.ngrams, checkpoint.own_ngrams)
        self._reading = Reading(self.backend, self._tokenizer.pieces, checkpoint.model.config.embedding, self.blend)
        self._read: tuple[tuple[Paragraph, ...], tuple[str, ...]] | None = None
        self._read_tokens: list[int] = []
        self._read_cast = CastSlots()
        self.has_idle_work = False  # a request was overtaken before its text was read

    @property
    def reading(self) -> Reading:
        """The script as read so far; whoever else reads it does so between two requests, on the same thread."""
        return self._reading

    @torch.inference_mode()
    def suggest(self, request: SuggestionRequest, is_stale: Callable[[], bool] = lambda: False) -> Suggestion:
        """Up to ``request.count`` distinct continuations, best first; none if the request is overtaken meanwhile."""
        began = time.perf_counter()
        try:
            alternatives = self._alternatives(request, is_stale)
            self.has_idle_work = False
        except Overtaken:
            alternatives = ()
            self.has_idle_work = True
        return Suggestion(request.number, alternatives, (time.perf_counter() - began) * 1000, self.name)

    @torch.inference_mode()
    def work_idle(self, is_wanted: Callable[[], bool]) -> None:
        """Go on reading and learning the finished paragraphs of an overtaken request: the next one will share them.

        Returns within some 10 ms of ``is_wanted``. Changes no answer, only how soon it comes.
        """
        try:
            self._reading.go_to(self._read_tokens, is_wanted)
            self._reading.learn(len(self._read_tokens), is_wanted)
            self.has_idle_work = False
        except Overtaken:
            return

    def _alternatives(self, request: SuggestionRequest, is_stale: Callable[[], bool]) -> tuple[Alternative, ...]:
        if request.kind not in SYMBOL_OF_KIND:
            return ()
        place = self._open_place(request)
        feature, state = self._reading.go_to(place.tokens, is_stale)
        self._reading.learn(len(self._read_tokens), is_stale)
        before = self._reading.last_tokens
        odds = self._reading.odds(feature, [before], request.blend, own_voice=request.own_voice)
        if request.temperature != 1.0:
            odds = replace(odds, log_probabilities=_freer(odds.log_probabilities, request.temperature, request.seed))
        kind = int(SYMBOL_OF_KIND[request.kind])
        limits = Limits(words=request.max_words)
        names = self._name_strings(place.cast)

        def score(features: Tensor, tokens: Sequence[Sequence[int]]) -> Odds:
            contexts = [(*before, *more)[-CONTEXT:] for more in tokens]
            return self._reading.odds(features, contexts, request.blend, own_voice=request.own_voice)

        search = WordSearch(self.backend, score, self._vocabulary, names, kind, limits)
        found = search.run(odds, state, place.constraint, is_stale)
        guarded = self.guard.at(request)
        return guarded.tell(choose_alternatives(found, place.constraint, request, guarded.allows))

    def _open_place(self, request: SuggestionRequest) -> OpenPlace:
        if self._read != (request.paragraphs, request.cast):
            encoder = ScriptEncoder(self._tokenizer, request.cast)
            tokens = [self._tokenizer.symbol(Symbol.DOCUMENT)]
            for paragraph in request.paragraphs:
                tokens += encoder.paragraph(paragraph)
            self._read, self._read_tokens = (request.paragraphs, request.cast), tokens
            self._read_cast = encoder.cast
        encoder = ScriptEncoder(self._tokenizer, self._read_cast.speakers)
        finished, constraint = split_open_word(request.typed)
        tokens = self._read_tokens + encoder.opening(request.kind) + encoder.text(finished)
        return OpenPlace(tokens, constraint, encoder.cast)

    def _name_strings(self, cast: CastSlots) -> dict[int, str]:
        first = self._tokenizer.symbol(Symbol.FIRST_NAME)
        return {first + slot: " " + name for slot, name in enumerate(cast.names_in_text()) if name}


def split_open_word(typed: str) -> tuple[str, str]:
    """Cut typed text into what is finished and the word still open: ``"I don't th"`` is ``" I don't"`` and ``" th"``.

    A new word is open as ``" "`` after a space and at the start of a paragraph.
    """
    text = plain(typed)
    if not text or typed[-1].isspace():
        return text, " "
    parts = segments(text)
    still_open = parts[-1]
    if still_open == "'" and len(parts) > 1 and parts[-2][-1].isalpha():  # don' is on its way to don't
        still_open = parts[-2] + still_open
    return text[: len(text) - len(still_open)], still_open


def choose_alternatives(
    found: Sequence[FoundText],
    constraint: str,
    request: SuggestionRequest,
    allows: Callable[[str], bool] = lambda _: True,
) -> tuple[Alternative, ...]:
    """Pick distinct continuations, each as long as pays, those that save most keys; the likeliest first.

    The first is the ghost: at the same share of ghosts kept the likeliest saves some 2 % more keys than the one that
    would save most if it were right (docs/benchmarks.md, "How eager"). What is shown goes straight after the caret,
    without the constraint; what ``allows`` (of the memorisation guard) refuses is passed over. An alternative's
    probability is the chance that at least its first word is right.
    """
    chances = {text.text: text.probability for text in found}
    likely = (
        text.text
        for text in found
        if text.probability >= GO_ON_ABOVE or " " not in text.text[len(constraint) :].lstrip()
    )
    offers = sorted((_offer(text, constraint, chances) for text in likely), key=lambda offer: -offer.keys_saved)
    chosen: list[_Offer] = []
    for offer in offers:
        is_new = len(offer.shown.strip()) >= LEAST_CHARACTERS and not any(offer.resembles(other) for other in chosen)
        if is_new and allows(offer.shown):
            chosen.append(offer)
            if len(chosen) == max(request.count, COMPARED):
                break
    chosen = sorted(chosen, key=lambda offer: -offer.chance)[: request.count]
    shares = {text.text[len(constraint) :]: text.shares for text in found}
    return tuple(
        Alternative(offer.shown, round(offer.chance, 4), tuple(round(share, 4) for share in shares[offer.shown]))
        for offer in chosen
    )


@dataclass(frozen=True, slots=True)
class _Offer:
    shown: str
    chance: float  # of its first word
    keys_saved: float  # expected, for a typist who takes it whole with one key or word by word

    def resembles(self, other: "_Offer") -> bool:
        mine, theirs = (offer.shown.rstrip(".,;:?!-\"'") for offer in (self, other))
        return mine.startswith(theirs) or theirs.startswith(mine)


def _offer(text: str, constraint: str, chances: dict[str, float]) -> _Offer:
    ends = [end for end in range(len(constraint) + 1, len(text)) if text[end] == " "] + [len(text)]
    whole = chances[text]
    expected = whole * (len(text) - len(constraint) - 1)
    first = None
    reached = [max(whole, chances.get(text[:end], whole)) for end in ends]
    for words, (end, chance) in enumerate(zip(ends, reached, strict=True), start=1):
        if first is None:
            first = chance
        if words < len(ends):  # right up to here and then wrong: these words are still taken, one key each
            expected += max(0.0, chance - reached[words]) * max(0, end - len(constraint) - words)
    return _Offer(text[len(constraint) :], first or 0.0, expected)


def _freer(scores: Tensor, temperature: float, seed: int) -> Tensor:
    """Other odds for the first token: flatter above 1.0, and shuffled by the seed so that each seed offers others."""
    flat = torch.log_softmax(scores / max(0.05, temperature), dim=-1)
    if seed == 0 or temperature <= 1.0:
        return flat
    uniform = torch.rand(flat.shape, generator=torch.Generator().manual_seed(seed)).clamp_(1e-9, 1 - 1e-9)
    return torch.log_softmax(flat - (temperature - 1.0) * torch.log(-torch.log(uniform)), dim=-1)
