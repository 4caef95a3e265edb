"""The words of one element of a first draft: many texts are drawn, and the one that belongs here most is kept.

What belongs here is asked of the network: how much likelier a text is behind the beat than without it, behind the
speech before than without that, and behind this script than behind none (pointwise mutual information). Likelihood
alone picks what could be said anywhere.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields, replace

import torch

from screenwriter.draft_messages import DraftPiece, DraftRequest, OtherWayRequest
from screenwriter.engine.backend import Backend
from screenwriter.engine.beat_words import WordRelatives
from screenwriter.engine.blend import CONTEXT, Blend
from screenwriter.engine.checkpoint import Checkpoint
from screenwriter.engine.draft_choice import Belonging, Surroundings, content_words, worth
from screenwriter.engine.draft_parenthetical import (
    PARENTHETICAL_DRAWS,
    PARENTHETICAL_LENGTH,
    PARENTHETICAL_MANNER,
    fit_parenthetical,
)
from screenwriter.engine.draft_pronouns import pronouns_of
from screenwriter.engine.draft_reading import DraftReading, Said
from screenwriter.engine.memorisation_guard import MemorisationGuard
from screenwriter.engine.reading import Reading, kinds_of_tokens
from screenwriter.engine.sampled_text import Contrast, Drawn, Length, Manner, Sampler, Score, Wishes
from screenwriter.engine.script_encoding import SYMBOL_OF_KIND, ScriptEncoder, name_in_text
from screenwriter.engine.text_likelihood import Place, text_likelihoods
from screenwriter.engine.tokenizer import Symbol
from screenwriter.messages import SuggestionRequest

_FREER = 0.2
_TO_SCRIPT, _TO_BEAT = 0.4, 1.0  # shares of a contrast: half the draws lean to this script, half to this beat
_BEAT_LEANING = 1.2  # nats, for a beat's own words, until they have been said
_RELATIVE_LEANING = 0.5  # for their relatives
_LENGTHS = {"action": Length(3, 9, 22), "dialogue": Length(2, 9, 22)}
_STRAIN_COSTS = 0.2
_LED_TO = 2  # times a beat's word is led to; its own line counts
_SAID_BEFORE = 240  # tokens in which nothing is said a second time


@dataclass(frozen=True, slots=True)
class ElementPlace:
    """Where an element's words go. ``tokens`` end with the symbol that opens it; ``tried``: how often no text was found
    here; ``generator`` gives all the randomness there is."""

    request: DraftRequest
    written: Sequence[DraftPiece]
    beat: int
    speaker: str
    reading: DraftReading
    tokens: list[int]
    tried: int
    generator: torch.Generator
    is_stale: Callable[[], bool]


class DraftTextFinder:
    """Finds with one model. One thread at a time."""

    def __init__(
        self,
        checkpoint: Checkpoint,
        backend: Backend,
        blend: Blend | None,
        guard: MemorisationGuard | None,
        draws: int,
    ) -> None:
        """``draws``: texts drawn for each element, half of them more freely; the best is kept."""
        self._draws = draws
        self._tokenizer = checkpoint.tokenizer
        self._backend = backend
        self._sampler = Sampler(backend, self._tokenizer)
        self._relatives = WordRelatives(self._tokenizer, checkpoint.model.embedding.weight)
        self._guard = guard
        self.reading = Reading(backend, self._tokenizer.pieces, checkpoint.model.config.embedding, blend)

    def find(self, place: ElementPlace) -> str:
        """The text of a line of action or of a speech; "" where no drawn text found its end.

        Raises:
            Overtaken: the place is stale.
        """
        kind = "dialogue" if place.speaker else "action"
        names = self._names(place)
        beat = place.request.beats[place.beat] if place.beat >= 0 else ""
        wanted = _steering_words(beat, kind, place.request.characters)
        relatives = self._relatives.of(wanted)
        with_all, *less = self._places(place, kind)
        wishes = self._wishes(wanted, relatives, place.tokens if not place.tried else [])
        starts: list[list[int]] = [[]]
        if kind == "action":  # often somebody present does something
            starts += [[token] for token in list(names)[:3]]
        contrasts = (less[-1], _TO_SCRIPT), (less[0], _TO_BEAT)
        drawn: list[tuple[Drawn, list[int]]] = []
        for start in starts:
            drawn += [
                (text, [*start, *text.tokens])
                for text in self._drawn(place, kind, start, names, wishes, contrasts, len(starts))
            ]
        drawn = [one for one in drawn if self._may_say(place.request, kind, one[0].text)]
        if not drawn:
            return ""
        belonging = self._belonging([with_all, *less], [tokens for _, tokens in drawn], kind)
        around = _surroundings(place, wanted, frozenset(relatives), beat)
        rated = [
            worth(text.text, text.likelihood - _STRAIN_COSTS * text.strain, around, of)
            for (text, _), of in zip(drawn, belonging, strict=True)
        ]
        return drawn[max(range(len(drawn)), key=rated.__getitem__)][0].text

    def find_parenthetical(self, place: ElementPlace) -> str:
        """A parenthetical for the speaker, with its brackets; "" where none is fit to stand."""
        names = self._names(place, only_present=True)
        begun = " ("
        tokens = place.tokens + self._tokenizer.encode(begun)
        feature, state = self.reading.go_to(tokens, place.is_stale)
        drawn = self._sampler.draw(
            feature,
            state,
            self._score(place.request.manners.blend),
            int(SYMBOL_OF_KIND["parenthetical"]),
            PARENTHETICAL_DRAWS,
            names,
            PARENTHETICAL_MANNER,
            PARENTHETICAL_LENGTH,
            Wishes(torch.zeros(self._tokenizer.size)),
            place.generator,
            place.is_stale,
            begun=begun,
        )
        beat = place.request.beats[place.beat] if place.beat >= 0 else ""
        return fit_parenthetical(drawn, place.written, f"{place.request.heading} {beat}")

    # Places to read a text behind

    def _places(self, place: ElementPlace, kind: str) -> list[Place]:
        """Behind everything, behind all but the beat, behind all but the speech before, behind nothing but the cue."""
        without = [self._without(place, left_out) for left_out in (place.reading.beat, _answered(place))]
        opening = ScriptEncoder(self._tokenizer).opening(kind)
        cue = [place.tokens[-2]] if place.speaker and place.tokens[-2] >= self._tokenizer.pieces else []
        bare = self._read_on(self._backend.start(), [self._tokenizer.symbol(Symbol.DOCUMENT), *cue, *opening])
        with_all = self.reading.go_to(place.tokens, place.is_stale)
        return [with_all, *(of or with_all for of in without), bare]

    def _without(self, place: ElementPlace, left_out: Said | None) -> Place | None:
        if left_out is None:
            return None
        before, behind = place.tokens[: left_out.start], place.tokens[left_out.end :]
        _, state = self.reading.go_to(before, place.is_stale)
        return self._read_on(state, behind)

    def _read_on(self, state: tuple[torch.Tensor, torch.Tensor], tokens: list[int]) -> Place:
        features, state = self._backend.advance(tokens, kinds_of_tokens(tokens, self._tokenizer.pieces), state)
        return features[-1:], state

    def _belonging(self, places: Sequence[Place], texts: Sequence[Sequence[int]], kind: str) -> list[Belonging]:
        sums = text_likelihoods(self._backend, places, texts, int(SYMBOL_OF_KIND[kind]))
        lengths = torch.tensor([len(text) for text in texts]).clamp_min(4)
        added = ((sums[0] - sums[1:]) / lengths).T.tolist()  # nats a token; a text of two words proves little
        return [Belonging(*of) for of in added]

    # Drawing

    def _drawn(
        self,
        place: ElementPlace,
        kind: str,
        start: list[int],
        names: dict[int, str],
        wishes: Wishes,
        contrasts: Sequence[tuple[Place, float]],
        ways: int,
    ) -> list[Drawn]:
        feature, state = self.reading.go_to(place.tokens + start, place.is_stale)
        usual = Manner(temperature=place.request.temperature)
        freer = replace(usual, temperature=usual.temperature + _FREER)
        drawn: list[Drawn] = []
        for manner, (other, share) in zip((usual, freer), contrasts, strict=True):
            other = self._stepped(other, start, kind) if start else other
            drawn += self._sampler.draw(
                feature,
                state,
                self._score(place.request.manners.blend),
                int(SYMBOL_OF_KIND[kind]),
                max(4, self._draws // (2 * ways)),
                names,
                manner,
                _LENGTHS[kind],
                wishes,
                place.generator,
                place.is_stale,
                begun="".join(names[token] for token in start),
                contrast=Contrast(*other, share),
            )
        return drawn

    def _stepped(self, place: Place, tokens: list[int], kind: str) -> Place:
        features, state = self._backend.advance(tokens, [int(SYMBOL_OF_KIND[kind])] * len(tokens), place[1])
        return features[-1:], state

    def _score(self, position: float) -> Score:
        """Chances at the place where the reading stands now and behind what is drawn from there."""
        before = self.reading.last_tokens

        def score(features: torch.Tensor, tokens: Sequence[Sequence[int]]) -> torch.Tensor:
            contexts = [(*before, *more)[-CONTEXT:] for more in tokens]
            return self.reading.odds(features, contexts, position).log_probabilities

        return score

    def _may_say(self, request: DraftRequest, kind: str, text: str) -> bool:
        """Whether the memorisation guard lets a text through."""
        return self._guard is None or self._guard.at(guarded_place(request, kind)).allows(f" {text}")

    def _names(self, place: ElementPlace, *, only_present: bool = False) -> dict[int, str]:
        """Whom the text may name: in action those present, in speech anybody the script knows but the speaker."""
        first = self._tokenizer.symbol(Symbol.FIRST_NAME)
        cast, present, speaker = place.reading.encoder.cast, place.request.characters, place.speaker
        pairs = zip(cast.speakers, cast.names_in_text(), strict=True)
        return {
            first + slot: " " + name
            for slot, (known, name) in enumerate(pairs)
            if name and known != speaker and (known in present if only_present or not speaker else True)
        }

    def _wishes(self, beat: Iterable[str], relatives: dict[str, float], tokens: Sequence[int]) -> Wishes:
        leaning = torch.zeros(self._tokenizer.size)
        once, spelt = set(), []
        wanted = dict.fromkeys(beat, _BEAT_LEANING)
        for word, nats in ({word: _RELATIVE_LEANING * alike for word, alike in relatives.items()} | wanted).items():
            pieces = self._tokenizer.encode(f" {word}")
            if len(self._tokenizer.strings[pieces[0]]) > 3 and tokens.count(pieces[0]) < _LED_TO:
                leaning[pieces[0]] = nats
                once.add(pieces[0])
                if len(pieces) > 1 and all(self._tokenizer.strings[piece] for piece in pieces):
                    spelt.append(tuple(pieces))
        return Wishes(leaning, tuple(tokens[-_SAID_BEFORE:]), frozenset(once), tuple(spelt))


def guarded_place(request: DraftRequest | OtherWayRequest, kind: str) -> SuggestionRequest:
    """The place as the memorisation guard wants to have it told."""
    typed = request.typed if isinstance(request, OtherWayRequest) else ""
    manners = {manner.name: getattr(request.manners, manner.name) for manner in fields(request.manners)}
    return SuggestionRequest(request.number, request.paragraphs, kind, typed, request.cast, **manners)


def _answered(place: ElementPlace) -> Said | None:
    """The speech of another that a speech may answer."""
    said = place.reading.speech
    return said if said is not None and place.speaker and said.speaker != place.speaker else None


def _surroundings(place: ElementPlace, wanted: frozenset[str], relatives: frozenset[str], beat: str) -> Surroundings:
    request = place.request
    answered = _answered(place)
    present = frozenset(name_in_text(name).casefold() for name in request.characters) - {""}
    last = place.written[-1] if place.written else None
    return Surroundings(
        beat=wanted,
        names=frozenset(word.casefold() for name in (*request.characters, *request.cast) for word in name.split()),
        known=_known_words(request),
        said=tuple(piece.text for piece in place.written if piece.kind != "parenthetical"),
        relatives=relatives,
        asked=answered is not None and last is not None and last.speaker != "" and answered.text.endswith("?"),
        recent=tuple(piece.text for piece in place.written[-2:] if piece.kind == "dialogue") if place.speaker else None,
        pronouns={} if place.speaker else pronouns_of(present, _actions(place)),
        present=frozenset() if place.speaker else present,
    )


def _actions(place: ElementPlace) -> list[str]:
    above = [paragraph.text for paragraph in place.request.paragraphs if paragraph.kind == "action"]
    return above + [piece.text for piece in place.written if piece.kind == "action"]


def _steering_words(beat: str, kind: str, characters: Sequence[str]) -> frozenset[str]:
    """Words of a beat that the text is led to, names aside; in speech not what looks like its verb: nobody says
    ``I finds``."""
    words = content_words(beat) - content_words(" ".join(characters))
    return frozenset(word for word in words if not word.endswith("s")) if kind == "dialogue" else words


def _known_words(request: DraftRequest) -> frozenset[str]:
    texts = [request.heading, *request.beats, *(p.text for p in request.paragraphs[-60:])]
    return frozenset(word.casefold() for text in texts for word in re.findall(r"[^\W\d_]+", text))
