"""A rough first draft of a scene: element after element, through the writer's beats, with the characters present.

Each beat stands in the scene as the writer's own line of action, and what is drafted goes on from there. Who or what
comes next, and whether a speech has a parenthetical, is read off the model's odds for the next paragraph; the words
come from ``draft_text``. Knows nothing of windows: what is kept comes back with the next request.
"""

from collections.abc import Callable, Iterator, Sequence

import torch

from screenwriter.draft_messages import Drafted, DraftEnded, DraftPiece, DraftRequest
from screenwriter.engine.backend import Backend
from screenwriter.engine.blend import Blend
from screenwriter.engine.checkpoint import Checkpoint
from screenwriter.engine.draft_parenthetical import (
    chance_of_parenthetical,
    may_have_parenthetical,
    speeches_with_parenthetical,
)
from screenwriter.engine.draft_reading import DraftReading, paragraphs_of, read_draft
from screenwriter.engine.draft_text import DraftTextFinder, ElementPlace
from screenwriter.engine.memorisation_guard import MemorisationGuard
from screenwriter.engine.reading import Overtaken
from screenwriter.engine.tokenizer import Symbol
from screenwriter.messages import Paragraph

DRAWS = 48
"""Texts drawn for each element: with the shipped model under a second of one core."""

_TRIES = 3
_UNANSWERED = 0.2  # how much less likely action is where a question waits for its answer


class SceneDrafter:
    """Drafts with one model. One thread at a time."""

    def __init__(
        self,
        checkpoint: Checkpoint,
        backend: Backend,
        blend: Blend | None = None,
        guard: MemorisationGuard | None = None,
        draws: int = DRAWS,
    ) -> None:
        """``guard``: None passes everything, as in a measurement. ``draws``: texts to choose from, for each element."""
        self._tokenizer = checkpoint.tokenizer
        self._texts = DraftTextFinder(checkpoint, backend, blend, guard, draws)
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
        kind, speaker = _told(request, written)
        if not kind and beat >= 0 and not any(piece.is_beat and piece.beat == beat for piece in written):
            return DraftPiece("action", "", as_sentence(request.beats[beat]), beat, is_beat=True)
        generator = torch.Generator().manual_seed(request.seed * 1009 + len(written) + 101 * tried)
        read = read_draft(self._tokenizer, request, written, beat)
        if not kind:
            feature, _ = self._texts.reading.go_to(read.tokens, is_stale)
            scores = self._texts.reading.log_probabilities(feature)[0]
            speaker = self._speaker(request, written, read, scores, generator)
        is_under_parenthetical = (
            bool(written) and written[-1].kind == "parenthetical" and written[-1].speaker == speaker
        )
        tokens = list(read.tokens)
        if speaker and not is_under_parenthetical:
            tokens += read.encoder.paragraph(Paragraph("character", speaker))

        def place(kind: str) -> ElementPlace:
            opened = tokens + read.encoder.opening(kind)
            return ElementPlace(request, written, beat, speaker, read, opened, tried, generator, is_stale)

        if kind == "parenthetical" or (
            not kind and speaker and self._wants_one(request, written, tokens, generator, is_stale)
        ):
            if text := self._texts.find_parenthetical(place("parenthetical")):
                return DraftPiece("parenthetical", speaker, text, beat, seed=request.seed)
            if kind and (request.most == 1 or tried < _TRIES - 1):  # else the speech comes without one
                return None
        kind = "dialogue" if speaker else "action"
        text = self._texts.find(place(kind))
        return DraftPiece(kind, speaker, text, beat, seed=request.seed) if text else None

    def _wants_one(
        self,
        request: DraftRequest,
        written: Sequence[DraftPiece],
        tokens: list[int],
        generator: torch.Generator,
        is_stale: Callable[[], bool],
    ) -> bool:
        """Whether a parenthetical follows this cue: as often as the model's odds say, where there may be one at all."""
        drafted = [paragraph for _, paragraph in paragraphs_of(written)]
        if not may_have_parenthetical(speeches_with_parenthetical([*request.paragraphs, *drafted])):
            return False
        feature, _ = self._texts.reading.go_to(tokens, is_stale)
        odds = self._texts.reading.log_probabilities(feature)[0].exp()
        symbols = (Symbol.PARENTHETICAL, Symbol.DIALOGUE)
        chance = chance_of_parenthetical(*(odds[self._tokenizer.symbol(symbol)].item() for symbol in symbols))
        return torch.rand(1, generator=generator).item() < chance

    def _speaker(
        self,
        request: DraftRequest,
        written: Sequence[DraftPiece],
        read: DraftReading,
        scores: torch.Tensor,
        generator: torch.Generator,
    ) -> str:
        """Who speaks next, by the model's odds among those present; "" for a line of action."""
        speakers = read.encoder.cast.speakers
        options = [""] + [name for name in request.characters if name in speakers]
        odds = torch.zeros(len(options))
        odds[0] = scores[self._tokenizer.symbol(Symbol.ACTION)].exp()
        for place, name in enumerate(options[1:], start=1):
            odds[place] = scores[self._tokenizer.symbol(Symbol.FIRST_CUE, speakers.index(name))].exp()
        odds = odds.clamp_min(1e-4)
        if len(options) > 1:
            odds[1:] += 0.15 * odds[1:].sum() / (len(options) - 1)  # nobody present stays silent for good
            last = [piece.speaker for piece in written[-2:]]
            if last and last[-1] == "" and (written[-1].is_beat or last == ["", ""]):
                odds[0] *= 0.25 if written[-1].is_beat else 0.0
            if len(options) > 2 and written and written[-1].speaker and written[-1].text.endswith("?"):
                odds[0] *= _UNANSWERED
            for place, name in enumerate(options[1:], start=1):
                if last and last[-1] == name:
                    odds[place] *= 0.05
        return options[int(torch.multinomial(odds, 1, generator=generator))]


def _told(request: DraftRequest, written: Sequence[DraftPiece]) -> tuple[str, str]:
    """Kind and speaker of the next element where they are settled: as asked for, or the speech of a parenthetical."""
    if request.next_kind and len(written) == len(request.written):
        return request.next_kind, request.next_speaker
    if written and written[-1].kind == "parenthetical":
        return "dialogue", written[-1].speaker
    return "", ""


def _next_beat(request: DraftRequest, written: Sequence[DraftPiece]) -> int | None:
    """The beat the next element belongs to, -1 in a scene without beats; None: the planned length is reached."""
    beat = written[-1].beat if written else (0 if request.beats else -1)
    if request.next_kind and len(written) == len(request.written):
        return beat
    in_beat = sum(piece.beat == beat and not piece.is_beat and piece.kind != "parenthetical" for piece in written)
    if in_beat < request.lines_per_beat:
        return beat
    return beat + 1 if 0 <= beat < len(request.beats) - 1 else None


def as_sentence(beat: str) -> str:
    """A beat as a line of action: ``nora finds the letter`` is ``Nora finds the letter.``"""
    text = " ".join(beat.split())
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "?", "!", "…", '"', "”")) else f"{text}."
