"""Which passages of the writer's own scripts are like a suggestion: a likeness, not proof of cause.

Nearest are those that share most runs of three words with it, and among these the ones whose features, as the model
reads them, lie closest (suggestions-ux.md section 10).
"""

import torch
from torch import Tensor

from screenwriter.engine.backend import Backend
from screenwriter.engine.folded_words import Codes, Hashes, code_words, fold, gram_hashes
from screenwriter.engine.memorisation_guard import MemorisationGuard
from screenwriter.engine.reading import kinds_of_tokens
from screenwriter.engine.script_encoding import ScriptEncoder
from screenwriter.engine.tokenizer import Tokenizer
from screenwriter.messages import Likeness, Paragraph, SuggestionRequest, WhyAnswer, WhyRequest

SHOWN = 3
READ = 8
"""Passages that are read to compare features: some 10 ms each."""

LEAST_SHARE = 0.2
"""Of the suggestion's runs of three words; a passage with fewer is no close source."""

WORDS_BEFORE = 6
SAME_KIND, CLOSENESS = 0.15, 0.5
"""Weight of the same kind of element, and of the features' cosine, beside the share of equal runs (0 to 1)."""


class NearestPassages:
    """Answers why-requests with one model's passages. One thread at a time."""

    def __init__(self, guard: MemorisationGuard, backend: Backend, tokenizer: Tokenizer) -> None:
        self._guard = guard
        self._backend = backend
        self._tokenizer = tokenizer

    @torch.inference_mode()
    def explain(self, request: WhyRequest) -> WhyAnswer:
        """The nearest passages, the longest run of equal words, and what the guard of this model rests on."""
        own = self._guard.own
        place = self._guard.at(_as_suggestion(request))
        verdict = place.judge(request.span)
        also = [self._likeness(verdict.passage, verdict.words)] if verdict.passage >= 0 else []
        nearest = [self._likeness(number) for number in self._nearest(request, place.names, place.same_scripts)]
        return WhyAnswer(
            number=request.number,
            likenesses=tuple(nearest),
            also=tuple(also),
            has_guard=self._guard.base is not None,
            scripts=len(own.scripts),
        )

    def _nearest(self, request: WhyRequest, names: frozenset[str], without: frozenset[int]) -> list[int]:
        own = self._guard.own
        words = fold(request.typed)[-WORDS_BEFORE:]
        codes = code_words([*words, *fold(request.span)], names)
        triples = _triples_reaching(codes, len(words))
        if not len(own) or not len(triples):
            return []
        shared = own.passages_with(triples)
        shares = {
            number: count / len(set(triples.tolist())) + SAME_KIND * (own.kinds[number] == request.kind)
            for number, count in shared.items()
            if count >= LEAST_SHARE * len(triples) and int(own.script_of[number]) not in without
        }
        near = sorted(shares, key=lambda number: (-shares[number], number))[:READ]
        wanted = self._feature(request.kind, f"{request.typed}{request.span}")
        closeness = {n: float(wanted @ self._feature(own.kinds[n], own.texts[n])) for n in near}
        near.sort(key=lambda number: -shares[number] - CLOSENESS * closeness[number])
        return near[:SHOWN]

    def _feature(self, kind: str, text: str) -> Tensor:
        """The mean of the features along a paragraph read by itself, of length 1."""
        tokens = ScriptEncoder(self._tokenizer).paragraph(Paragraph(kind, text))[:200]
        kinds = kinds_of_tokens(tokens, self._tokenizer.pieces)
        features, _ = self._backend.advance(tokens, kinds, self._backend.start())
        return torch.nn.functional.normalize(features.mean(0), dim=0)

    def _likeness(self, number: int, words: int = 0) -> Likeness:
        passage = self._guard.own.passage(number)
        return Likeness(
            passage.script.title, passage.script.path, passage.page, passage.kind, passage.text, words
        )  # fmt: skip


def _triples_reaching(codes: Codes, first_new: int) -> Hashes:
    return gram_hashes(codes[max(0, first_new - 2) :], 3)


def _as_suggestion(request: WhyRequest) -> SuggestionRequest:
    return SuggestionRequest(
        number=request.number,
        paragraphs=request.paragraphs,
        kind=request.kind,
        typed=request.typed,
        cast=request.cast,
        script=request.script,
        guard_words=request.guard_words,
        set_phrases=request.set_phrases,
    )
