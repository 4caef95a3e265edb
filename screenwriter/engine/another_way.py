"""Other ways to say a line: its own beginning, kept to several lengths, with other ends drawn from the model.

The model does not know what the line means. What it has is how likely an end is for the one who speaks, and how many of
the line's own content words are still there; both make the order. Nothing here rewrites a line's sense.
"""

import re
from collections.abc import Callable, Sequence

import torch
from torch import Tensor

from screenwriter.draft_messages import OtherWay, OtherWayRequest, OtherWays
from screenwriter.engine.backend import Backend
from screenwriter.engine.checkpoint import Checkpoint
from screenwriter.engine.draft_choice import Surroundings, content_words, stem, worth
from screenwriter.engine.draft_text import guarded_place
from screenwriter.engine.memorisation_guard import MemorisationGuard
from screenwriter.engine.model import State
from screenwriter.engine.reading import Overtaken, Reading
from screenwriter.engine.sampled_text import Drawn, Length, Manner, Sampler, Wishes
from screenwriter.engine.script_encoding import SYMBOL_OF_KIND, ScriptEncoder, plain
from screenwriter.engine.tokenizer import Symbol
from screenwriter.messages import Paragraph

_DRAWS = 8  # for each length of beginning
_MOST_CUTS = 5
_MANNER = Manner(temperature=0.85, top_p=0.9, used_again=0.0)
_OWN_WORDS = 1.6  # nats, for the line's content words that a beginning leaves out
_LEAST_KEPT = 0.25  # below it nothing of the line is left
_KEPT_COUNTS = 2.0  # of closeness against likelihood in the order


class OtherWayFinder:
    """Finds with one model. One thread at a time."""

    def __init__(self, checkpoint: Checkpoint, backend: Backend, guard: MemorisationGuard | None = None) -> None:
        """``guard``: None passes everything, as in a measurement."""
        self._guard = guard
        self._tokenizer = checkpoint.tokenizer
        self._backend = backend
        self._reading = Reading(backend, self._tokenizer.pieces, checkpoint.model.config.embedding)
        self._sampler = Sampler(backend, self._tokenizer)
        self._model = str(checkpoint.manifest.get("name", ""))

    @torch.inference_mode()
    def find(self, request: OtherWayRequest, is_stale: Callable[[], bool]) -> OtherWays:
        """Up to ``request.count`` distinct ways, best first; none if the request is overtaken meanwhile."""
        try:
            ways = self._ways(request, is_stale)
        except Overtaken:
            ways = ()
        return OtherWays(request.number, ways, self._model)

    def _ways(self, request: OtherWayRequest, is_stale: Callable[[], bool]) -> tuple[OtherWay, ...]:
        words = plain(request.text).split()
        if request.kind not in SYMBOL_OF_KIND or not words:
            return ()
        encoder, before = self._read(request)
        kind = int(SYMBOL_OF_KIND[request.kind])
        first = self._tokenizer.symbol(Symbol.FIRST_NAME)
        names = {first + slot: " " + name for slot, name in enumerate(encoder.cast.names_in_text()) if name}
        generator = torch.Generator().manual_seed(request.seed)
        length = Length(max(1, len(words) // 2), max(1, len(words) - 1), max(6, round(1.6 * len(words))))
        drawn: list[Drawn] = []
        for cut in cut_points(len(words)):
            begun = "".join(f" {word}" for word in words[:cut])
            tokens = before + encoder.text(begun)
            feature, state = self._reading.go_to(tokens, is_stale)
            wishes = self._wishes(" ".join(words[cut:]))
            drawn += self._sampler.draw(
                feature,
                state,
                self._score,
                kind,
                _DRAWS,
                names,
                _MANNER,
                length,
                wishes,
                generator,
                is_stale,
                begun=begun,
            )
        return self._ordered(request, encoder, before, {text.text: text for text in drawn}, is_stale)

    def _ordered(
        self,
        request: OtherWayRequest,
        encoder: ScriptEncoder,
        before: list[int],
        drawn: dict[str, Drawn],
        is_stale: Callable[[], bool],
    ) -> tuple[OtherWay, ...]:
        own, least = content_words(request.text), _LEAST_KEPT
        if not own:  # a line of small words only: they are compared, and none is asked for
            own, least = frozenset(re.findall(r"\w+", request.text.casefold())), 0.0
        place = self._reading.go_to(before, is_stale)
        kind = int(SYMBOL_OF_KIND[request.kind])
        around = Surroundings(frozenset(), _names(request), _known(request), ())
        scored = []
        guarded = self._guard.at(guarded_place(request, request.kind)) if self._guard is not None else None
        for text in drawn:
            if is_stale():
                raise Overtaken
            if guarded is not None and not guarded.allows(f" {text}"):
                continue
            likelihood = self._likelihood(place, encoder.text(plain(text)), kind)
            kept = share_kept(own, text)
            if kept < least:
                continue
            value = worth(text, likelihood, around) + _KEPT_COUNTS * kept
            scored.append((value, OtherWay(text, round(likelihood, 3), round(kept, 2))))
        scored.sort(key=lambda pair: -pair[0])
        chosen: list[OtherWay] = []
        for _, way in scored:
            if not any(_is_alike(way.text, text) for text in (request.text, *(other.text for other in chosen))):
                chosen.append(way)
        return tuple(chosen[: request.count])

    def _score(self, features: Tensor, _tokens: Sequence[Sequence[int]]) -> Tensor:
        """The model alone: the script's cache would hand the line's own neighbours back as other ways to say it."""
        return self._backend.log_probabilities(features)

    def _likelihood(self, place: tuple[Tensor, State], tokens: list[int], kind: int) -> float:
        """Of a whole text, in nats a token, in the context of the one who speaks."""
        feature, state = place
        features, _ = self._backend.advance(tokens, [kind] * len(tokens), state)
        scores = self._backend.log_probabilities(torch.cat([feature, features[:-1]]))
        return scores[torch.arange(len(tokens)), torch.tensor(tokens)].mean().item()

    def _read(self, request: OtherWayRequest) -> tuple[ScriptEncoder, list[int]]:
        """The script before the line; the speaker's earlier speeches first, so that their words are likely again."""
        encoder = ScriptEncoder(self._tokenizer, request.cast)
        tokens = [self._tokenizer.symbol(Symbol.DOCUMENT)]
        for speech in request.voice if request.speaker else ():
            tokens += encoder.paragraph(Paragraph("character", request.speaker))
            tokens += encoder.paragraph(Paragraph("dialogue", speech))
        for paragraph in request.paragraphs:
            tokens += encoder.paragraph(paragraph)
        return encoder, tokens + encoder.opening(request.kind) + encoder.text(plain(request.typed))

    def _wishes(self, left_out: str) -> Wishes:
        leaning = torch.zeros(self._tokenizer.size)
        for word in content_words(left_out):
            token = self._tokenizer.encode(f" {word}")[0]
            if len(self._tokenizer.strings[token]) > 3:
                leaning[token] = _OWN_WORDS
        return Wishes(leaning, (), frozenset(leaning.nonzero().flatten().tolist()))


def cut_points(words: int) -> list[int]:
    """How many words of a line's beginning are kept: of 10 words ``1, 3, 5, 6, 8``; of a short line also none."""
    cuts = {round(step * (words - 1) / (_MOST_CUTS + 0.5)) for step in range(1, _MOST_CUTS + 1)}
    return sorted(cut for cut in cuts | ({0} if words < 4 else set()) if cut < words)


def share_kept(own: frozenset[str], text: str) -> float:
    """The share of the words ``own`` that ``text`` still has, endings aside; 0 where there are none."""
    stems = {stem(word) for word in re.findall(r"[\w']+", text.casefold().replace("’", "'"))}
    return sum(stem(word) in stems for word in own) / max(1, len(own))


def _is_alike(one: str, other: str) -> bool:
    """Whether two texts differ in punctuation and a word at most."""
    mine, theirs = (re.findall(r"\w+", text.casefold()) for text in (one, other))
    shared = sum(a == b for a, b in zip(mine, theirs, strict=False))
    return mine == theirs or (abs(len(mine) - len(theirs)) <= 1 and shared >= max(len(mine), len(theirs)) - 1 >= 3)


def _names(request: OtherWayRequest) -> frozenset[str]:
    return frozenset(
        word.casefold() for name in (*request.cast, *_speakers(request.paragraphs)) for word in name.split()
    )


def _speakers(paragraphs: Sequence[Paragraph]) -> list[str]:
    return [paragraph.text for paragraph in paragraphs if paragraph.kind == "character"]


def _known(request: OtherWayRequest) -> frozenset[str]:
    texts = [request.text, request.typed, *(paragraph.text for paragraph in request.paragraphs)]
    return frozenset(word.casefold() for text in texts for word in re.findall(r"[^\W\d_]+", text))
