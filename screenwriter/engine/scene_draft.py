"""A rough first draft of a scene: element after element, through the writer's beats, with the characters present.

Each beat stands in the scene as the writer's own line of action, and what is drafted goes on from there. Who or what
comes next is read off the model's odds for the next paragraph; the words are the best of several drawn texts. Knows
nothing of windows: what is kept comes back with the next request.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import fields

import torch

from screenwriter.engine.backend import Backend
from screenwriter.engine.blend import CONTEXT, Blend
from screenwriter.engine.checkpoint import Checkpoint
from screenwriter.engine.draft_choice import Surroundings, content_words, worth
from screenwriter.engine.memorisation_guard import MemorisationGuard
from screenwriter.engine.reading import Overtaken, Reading
from screenwriter.engine.sampled_text import Drawn, Length, Manner, Sampler, Score, Wishes
from screenwriter.engine.script_encoding import SYMBOL_OF_KIND, ScriptEncoder
from screenwriter.engine.tokenizer import SLOTS, Symbol
from screenwriter.messages import (
    Drafted,
    DraftEnded,
    DraftPiece,
    DraftRequest,
    OtherWayRequest,
    Paragraph,
    SuggestionRequest,
)

_DRAWS = 14
"""Texts drawn for each element; the best is kept."""
_BEAT_LEANING = 1.4  # nats, for a beat's own words, until they have been said
_LENGTHS = {"action": Length(3, 9, 22), "dialogue": Length(2, 9, 22)}
_LED_TO = 2  # times a beat's word is led to; its own line counts
_TRIES = 3
_SAID_BEFORE = 240  # tokens in which nothing is said a second time


class SceneDrafter:
    """Drafts with one model. One thread at a time."""

    def __init__(
        self,
        checkpoint: Checkpoint,
        backend: Backend,
        blend: Blend | None = None,
        guard: MemorisationGuard | None = None,
    ) -> None:
        """``guard``: None passes everything, as in a measurement."""
        self._tokenizer = checkpoint.tokenizer
        self._reading = Reading(backend, self._tokenizer.pieces, checkpoint.model.config.embedding, blend)
        self._sampler = Sampler(backend, self._tokenizer)
        self._guard = guard
        self._model = str(checkpoint.manifest.get("name", ""))

    @torch.inference_mode()
    def draft(self, request: DraftRequest, is_stale: Callable[[], bool]) -> Iterator[Drafted | DraftEnded]:
        """Elements as they are done, then a DraftEnded."""
        written = list(request.written)
        while len(written) - len(request.written) < request.most:
            if is_stale():
                yield DraftEnded(request.number, "stopped", self._model)
                return
            if (beat := _next_beat(request, written)) is None:
                break
            try:
                tries = (self._piece(request, written, beat, tried, is_stale) for tried in range(_TRIES))
                piece = next((piece for piece in tries if piece is not None), None)
            except Overtaken:
                yield DraftEnded(request.number, "stopped", self._model)
                return
            if piece is None:
                break
            written.append(piece)
            yield Drafted(request.number, piece)
        yield DraftEnded(request.number, "finished", self._model)

    def _piece(
        self, request: DraftRequest, written: Sequence[DraftPiece], beat: int, tried: int, is_stale: Callable[[], bool]
    ) -> DraftPiece | None:
        """The next element; None where no drawn text found its end. ``tried``: how often that has happened here."""
        if beat >= 0 and not any(piece.is_beat and piece.beat == beat for piece in written):
            return DraftPiece("action", "", as_sentence(request.beats[beat]), beat, is_beat=True)
        generator = torch.Generator().manual_seed(request.seed * 1009 + len(written) + 101 * tried)
        encoder, tokens = self._read(request, written)
        feature, _ = self._reading.go_to(tokens, is_stale)
        scores = self._reading.log_probabilities(feature)[0]
        speaker = self._speaker(request, written, encoder, scores, generator)
        kind = "dialogue" if speaker else "action"
        if speaker:
            tokens = tokens + encoder.paragraph(Paragraph("character", speaker))
        tokens = tokens + encoder.opening(kind)
        text = self._words(request, written, beat, speaker, encoder, tokens, tried, generator, is_stale)
        return DraftPiece(kind, speaker, text, beat, seed=request.seed) if text else None

    def _read(self, request: DraftRequest, written: Sequence[DraftPiece]) -> tuple[ScriptEncoder, list[int]]:
        """The script before the place as tokens, everyone present with a slot of their own."""
        speakers = list(request.cast) + [name for name in request.characters if name not in request.cast]
        encoder = ScriptEncoder(self._tokenizer, speakers[:SLOTS])
        tokens = [self._tokenizer.symbol(Symbol.DOCUMENT)]
        heading = (Paragraph("scene_heading", request.heading),) if request.heading else ()
        for paragraph in (*request.paragraphs, *heading):
            tokens += encoder.paragraph(paragraph)
        for name in request.characters:  # whoever fell out of the slots comes back in
            if name not in encoder.cast.speakers:
                encoder.cast.speakers[SLOTS - 1 :] = [name]
        for piece in written:
            for paragraph in paragraphs_of(piece):
                tokens += encoder.paragraph(paragraph)
        return encoder, tokens

    def _speaker(
        self,
        request: DraftRequest,
        written: Sequence[DraftPiece],
        encoder: ScriptEncoder,
        scores: torch.Tensor,
        generator: torch.Generator,
    ) -> str:
        """Who speaks next, by the model's odds among those present; "" for a line of action."""
        options = [""] + [name for name in request.characters if name in encoder.cast.speakers]
        odds = torch.zeros(len(options))
        odds[0] = scores[self._tokenizer.symbol(Symbol.ACTION)].exp()
        for place, name in enumerate(options[1:], start=1):
            slot = encoder.cast.speakers.index(name)
            odds[place] = scores[self._tokenizer.symbol(Symbol.FIRST_CUE, slot)].exp()
        odds = odds.clamp_min(1e-4)
        if len(options) > 1:
            odds[1:] += 0.15 * odds[1:].sum() / (len(options) - 1)  # nobody present stays silent for good
            last = [piece.speaker for piece in written[-2:]]
            if last and last[-1] == "" and (written[-1].is_beat or last == ["", ""]):
                odds[0] *= 0.25 if written[-1].is_beat else 0.0
            for place, name in enumerate(options[1:], start=1):
                if last and last[-1] == name:
                    odds[place] *= 0.05
        return options[int(torch.multinomial(odds, 1, generator=generator))]

    def _words(
        self,
        request: DraftRequest,
        written: Sequence[DraftPiece],
        beat: int,
        speaker: str,
        encoder: ScriptEncoder,
        tokens: list[int],
        tried: int,
        generator: torch.Generator,
        is_stale: Callable[[], bool],
    ) -> str:
        kind = "dialogue" if speaker else "action"
        names = self._names(request, speaker, encoder)
        wanted = _steering_words(request.beats[beat] if beat >= 0 else "", kind, request.characters)
        wishes = self._wishes(wanted, tokens if not tried else [])
        manner = Manner(temperature=request.temperature)
        drawn: list[Drawn] = []
        starts = [[]]
        if kind == "action":  # often somebody present does something
            starts += [[token] for token in list(names)[:3]]
        for start in starts:
            feature, state = self._reading.go_to(tokens + start, is_stale)
            drawn += self._sampler.draw(
                feature,
                state,
                self._score(request.manners.blend),
                int(SYMBOL_OF_KIND[kind]),
                max(3, _DRAWS // len(starts)),
                names,
                manner,
                _LENGTHS[kind],
                wishes,
                generator,
                is_stale,
                begun="".join(names[token] for token in start),
            )
        around = Surroundings(
            beat=wanted,
            names=frozenset(word.casefold() for name in (*request.characters, *request.cast) for word in name.split()),
            known=_known_words(request),
            said=tuple(piece.text for piece in written),
        )
        drawn = [text for text in drawn if self._may_say(request, kind, text.text)]
        best = max(drawn, key=lambda text: worth(text.text, text.likelihood, around), default=None)
        return best.text if best else ""

    def _score(self, position: float) -> Score:
        """Chances at the place where the reading stands now and behind what is drawn from there."""
        before = self._reading.last_tokens

        def score(features: torch.Tensor, tokens: Sequence[Sequence[int]]) -> torch.Tensor:
            contexts = [(*before, *more)[-CONTEXT:] for more in tokens]
            return self._reading.odds(features, contexts, position).log_probabilities

        return score

    def _may_say(self, request: DraftRequest, kind: str, text: str) -> bool:
        """Whether the memorisation guard lets a text through."""
        return self._guard is None or self._guard.at(guarded_place(request, kind)).allows(f" {text}")

    def _names(self, request: DraftRequest, speaker: str, encoder: ScriptEncoder) -> dict[int, str]:
        """Whom the text may name: in action those present, in speech anybody the script knows but the speaker."""
        first = self._tokenizer.symbol(Symbol.FIRST_NAME)
        pairs = zip(encoder.cast.speakers, encoder.cast.names_in_text(), strict=True)
        return {
            first + slot: " " + name
            for slot, (known, name) in enumerate(pairs)
            if name and (known != speaker if speaker else known in request.characters)
        }

    def _wishes(self, beat: Iterable[str], tokens: Sequence[int]) -> Wishes:
        leaning = torch.zeros(self._tokenizer.size)
        once = set()
        for word in beat:
            token = self._tokenizer.encode(f" {word}")[0]
            if len(self._tokenizer.strings[token]) > 3 and tokens.count(token) < _LED_TO:
                leaning[token] = _BEAT_LEANING
                once.add(token)
        return Wishes(leaning, tuple(tokens[-_SAID_BEFORE:]), frozenset(once))


def _next_beat(request: DraftRequest, written: Sequence[DraftPiece]) -> int | None:
    """The beat the next element belongs to, -1 in a scene without beats; None: the planned length is reached."""
    beat = written[-1].beat if written else (0 if request.beats else -1)
    in_beat = sum(1 for piece in written if piece.beat == beat and not piece.is_beat)
    if in_beat < request.lines_per_beat:
        return beat
    return beat + 1 if 0 <= beat < len(request.beats) - 1 else None


def paragraphs_of(piece: DraftPiece) -> tuple[Paragraph, ...]:
    """A piece as it stands in a script: a speech with its cue."""
    if not piece.text:  # a beat that the writer wants no line for
        return ()
    words = Paragraph(piece.kind, piece.text)
    return (Paragraph("character", piece.speaker), words) if piece.speaker else (words,)


def guarded_place(request: DraftRequest | OtherWayRequest, kind: str) -> SuggestionRequest:
    """The place as the memorisation guard wants to have it told."""
    typed = request.typed if isinstance(request, OtherWayRequest) else ""
    manners = {manner.name: getattr(request.manners, manner.name) for manner in fields(request.manners)}
    return SuggestionRequest(request.number, request.paragraphs, kind, typed, request.cast, **manners)


def as_sentence(beat: str) -> str:
    """A beat as a line of action: ``nora finds the letter`` is ``Nora finds the letter.``"""
    text = " ".join(beat.split())
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "?", "!", "…", '"', "”")) else f"{text}."


def _steering_words(beat: str, kind: str, characters: Sequence[str]) -> frozenset[str]:
    """Words of a beat that the text is led to, names aside; in speech not what looks like its verb: nobody says
    ``I finds``."""
    words = content_words(beat) - content_words(" ".join(characters))
    return frozenset(word for word in words if not word.endswith("s")) if kind == "dialogue" else words


def _known_words(request: DraftRequest) -> frozenset[str]:
    texts = [request.heading, *request.beats, *(p.text for p in request.paragraphs[-60:])]
    return frozenset(word.casefold() for text in texts for word in re.findall(r"[^\W\d_]+", text))
