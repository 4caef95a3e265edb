"""A draft's place as tokens, and what it would be without its beat or without the speech before."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from screenwriter.draft_messages import DraftPiece, DraftRequest
from screenwriter.engine.script_encoding import ScriptEncoder
from screenwriter.engine.tokenizer import SLOTS, Symbol, Tokenizer
from screenwriter.messages import Paragraph


@dataclass(frozen=True, slots=True)
class Said:
    """A line in the tokens: where it stands, who said it ("" for action) and what."""

    start: int
    end: int
    speaker: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class DraftReading:
    """Everything before the next element. ``beat``: the line of the beat it belongs to; ``speech``: the last one of the
    scene; None where there is none."""

    encoder: ScriptEncoder
    tokens: list[int]
    beat: Said | None
    speech: Said | None


def read_draft(tokenizer: Tokenizer, request: DraftRequest, written: Sequence[DraftPiece], beat: int) -> DraftReading:
    """The script before the place, everyone present with a slot of their own."""
    speakers = list(request.cast) + [name for name in request.characters if name not in request.cast]
    encoder = ScriptEncoder(tokenizer, speakers[:SLOTS])
    tokens = [tokenizer.symbol(Symbol.DOCUMENT)]
    for paragraph in request.paragraphs:
        tokens += encoder.paragraph(paragraph)
    if request.heading:
        tokens += encoder.paragraph(Paragraph("scene_heading", request.heading))
    for name in request.characters:  # whoever fell out of the slots comes back in
        if name not in encoder.cast.speakers:
            encoder.cast.speakers[SLOTS - 1 :] = [name]
    of_beat = speech = None
    for piece, paragraph in paragraphs_of(written):
        start = len(tokens)
        tokens += encoder.paragraph(paragraph)
        if piece.is_beat and piece.beat == beat:
            of_beat = Said(start, len(tokens), "", piece.text)
        elif paragraph.kind == "dialogue":
            speech = Said(start, len(tokens), piece.speaker, piece.text)
    return DraftReading(encoder, tokens, of_beat, speech)


def paragraphs_of(written: Sequence[DraftPiece]) -> Iterator[tuple[DraftPiece, Paragraph]]:
    """Pieces as they stand in a script: a speech with its cue, a parenthetical under the cue it shares with its speech;
    nothing for a beat that the writer wants no line for."""
    under = ""  # whose cue a parenthetical has opened
    for piece in written:
        if not piece.text:
            continue
        if piece.speaker and piece.speaker != under:
            yield piece, Paragraph("character", piece.speaker)
        under = piece.speaker if piece.kind == "parenthetical" else ""
        yield piece, Paragraph(piece.kind, piece.text)
