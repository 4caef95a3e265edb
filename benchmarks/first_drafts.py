"""How first drafts hold to their beats: scenes of held-out scripts are drafted from their own lines of action.

    python -m benchmarks.first_drafts FOLDER --model MODEL [--seeds 1] [--show DRAFTS.txt]

Of each script of the folder, up to 12 scripts, one scene in which two or more speak: its first sentences of action are
the beats, its speakers those present, what stands before it is read. Each beat has five drafted elements. Printed are
means over drafts, with their standard error; beside them, where it can be told, the same of the scenes as people wrote
them, up to where a third beat would begin.

What is counted is told by ``FIGURES``. The likeness to the beat is the network's own judgement, which also chooses: it
can only say whether choosing works. The words shared with the scene as it was written are not seen by the draft.
"""

import argparse
import re
import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

import torch

from screenwriter.draft_messages import Drafted, DraftPiece, DraftRequest
from screenwriter.engine.checkpoint import load_checkpoint
from screenwriter.engine.corpus import read_source
from screenwriter.engine.draft_choice import content_words, stem
from screenwriter.engine.scene_draft import SceneDrafter
from screenwriter.engine.script_encoding import SYMBOL_OF_KIND, ScriptEncoder
from screenwriter.engine.suggester import Suggester
from screenwriter.engine.text_likelihood import text_likelihoods
from screenwriter.messages import Paragraph
from screenwriter.screenplay.cues import character_name

SCENES = 12
LINES_PER_BEAT = 5
READ_BEFORE = 80  # paragraphs

FIGURES = {
    "beat": "content words of a beat that come again in its elements",
    "scene": "content words of the elements that the scene as written has too",
    "nats": "likeness to the beat: nats a token that its line adds, by the network",
    "reply": "likeness to the speech before: the same for a speech and what was said before it",
    "copies": "elements that repeat half or more of an earlier one's content words",
    "strangers": "elements with a name in capitals that nobody has heard of",
    "brackets": "speeches with a parenthetical",
    "answers": "questions that the next element, a speech of another, follows",
    "you": "speeches with you, your or the name of somebody present",
    "seconds": "of one core for one element",
}
_NAMELIKE = re.compile(r"(?:(?<=[a-z,;] )|(?<=Mr\. )|(?<=Mrs\. ))[A-Z][a-z]+|\b[A-Z]{3,}\b")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Scene:
    """A scene of a script as a task: the request, and its elements as people wrote them."""

    title: str
    request: DraftRequest
    written: tuple[DraftPiece, ...]


def main() -> None:
    """Draft and measure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--show", type=Path, help="write the drafts here, to be read")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    suggester = Suggester(load_checkpoint(arguments.model))
    drafter = SceneDrafter(suggester.checkpoint, suggester.backend, suggester.blend, suggester.guard)
    judge = Judge(suggester)
    measured: list[dict[str, float]] = []
    of_people: list[dict[str, float]] = []
    shown: list[str] = []
    for scene in scenes_of(sorted(arguments.folder.glob("*.fountain"))):
        of_people.append(judge.figures(scene, scene.written))
        for seed in range(1, arguments.seeds + 1):
            began = time.process_time()
            pieces = draft(drafter, replace(scene.request, seed=seed))
            seconds = (time.process_time() - began) / max(1, sum(not piece.is_beat for piece in pieces))
            measured.append({**judge.figures(scene, pieces), "seconds": seconds})
            shown.append(as_text(scene, seed, pieces))
    print(f"{len(of_people)} scenes, {len(measured)} drafts")
    for name, told in FIGURES.items():
        print(f"{name:10} {mean(measured, name)}   people {mean(of_people, name)}   {told}")
    if arguments.show:
        arguments.show.write_text("\n\n".join(shown))


def mean(figures: Sequence[dict[str, float]], name: str) -> str:
    """Mean and standard error over those that have this figure."""
    values = [of[name] for of in figures if name in of]
    if len(values) < 2:
        return "             -"
    return f"{statistics.mean(values):6.3f} ± {statistics.stdev(values) / len(values) ** 0.5:.3f}"


def draft(drafter: SceneDrafter, request: DraftRequest) -> list[DraftPiece]:
    """A whole draft, as the window would ask for it."""
    return [answer.piece for answer in drafter.draft(request, lambda: False) if isinstance(answer, Drafted)]


def as_text(scene: Scene, seed: int, pieces: Sequence[DraftPiece]) -> str:
    """A draft to read, beats marked with a >."""
    lines = [f"== {scene.title}, seed {seed}: {scene.request.heading} ({', '.join(scene.request.characters)})"]
    for piece in pieces:
        lines.append(f"{'> ' if piece.is_beat else '  '}{f'{piece.speaker}: ' if piece.speaker else ''}{piece.text}")
    return "\n".join(lines)


# Scenes


def scenes_of(paths: Sequence[Path]) -> list[Scene]:
    """One scene of each script that has one fit for it, the middle one of these."""
    scenes = []
    for path in paths:
        for script in islice(read_source(path), 1):
            fit = [scene for scene in _all_scenes(path.stem, script.paragraphs) if scene is not None]
            scenes += fit[len(fit) // 2 :][:1]
    return scenes[:SCENES]


def _all_scenes(title: str, paragraphs: Sequence[Paragraph]) -> list[Scene | None]:
    starts = [at for at, paragraph in enumerate(paragraphs) if paragraph.kind == "scene_heading"]
    ends = [*starts[1:], len(paragraphs)]
    return [_scene(title, paragraphs, start, end) for start, end in zip(starts, ends, strict=False)]


def _scene(title: str, paragraphs: Sequence[Paragraph], start: int, end: int) -> Scene | None:
    written = _pieces(paragraphs[start + 1 : end])
    speeches = [piece for piece in written if piece.kind == "dialogue"]
    speakers = sorted(
        dict.fromkeys(p.speaker for p in speeches), key=lambda name: -sum(p.speaker == name for p in speeches)
    )[:3]
    beats = [p for p in written if p.is_beat][:2]
    if len(speeches) < 5 or len(speakers) < 2 or not beats:
        return None
    before = tuple(paragraphs[max(0, start - READ_BEFORE) : start])
    request = DraftRequest(
        number=1,
        paragraphs=before,
        heading=paragraphs[start].text.upper(),
        beats=tuple(p.text for p in beats),
        characters=tuple(speakers),
        cast=_cast(before),
        lines_per_beat=LINES_PER_BEAT,
    )
    return Scene(title, request, tuple(written))


def _pieces(paragraphs: Sequence[Paragraph]) -> list[DraftPiece]:
    """What people wrote as pieces of a draft. The first sentence of an action that opens the scene or follows a speech
    is a beat if it has five words or more."""
    pieces: list[DraftPiece] = []
    speaker, beat = "", -1
    for paragraph in paragraphs:
        if paragraph.kind == "character":
            speaker = character_name(paragraph.text)
        elif paragraph.kind in ("dialogue", "parenthetical"):
            pieces.append(DraftPiece(paragraph.kind, speaker, paragraph.text, beat))
        elif paragraph.kind == "action":
            first, *rest = re.split(r"(?<=[.?!])\s+", paragraph.text, maxsplit=1)
            opens = not pieces or pieces[-1].kind != "action"
            if opens and 5 <= len(first.split()) <= 25:
                beat += 1
                pieces.append(DraftPiece("action", "", first, beat, is_beat=True))
            else:
                rest = [paragraph.text]
            pieces += [DraftPiece("action", "", text, beat) for text in rest]
    return pieces


def _cast(paragraphs: Sequence[Paragraph]) -> tuple[str, ...]:
    names = [character_name(p.text) for p in reversed(paragraphs) if p.kind == "character"]
    return tuple(dict.fromkeys(name for name in names if name))


# Figures


class Judge:
    """Counts, and asks the network."""

    def __init__(self, suggester: Suggester) -> None:
        self._backend = suggester.backend
        self._tokenizer = suggester.checkpoint.tokenizer

    @torch.inference_mode()
    def figures(self, scene: Scene, pieces: Sequence[DraftPiece]) -> dict[str, float]:
        """The figures of one draft that it has something to say on."""
        is_drafted = pieces is not scene.written
        pieces = [piece for piece in pieces if piece.beat < len(scene.request.beats)]
        own = [piece for piece in pieces if not piece.is_beat]
        speeches = [piece for piece in own if piece.kind == "dialogue"]
        words = [piece for piece in own if piece.kind != "parenthetical"]
        names = {word.casefold() for name in scene.request.characters for word in name.split()}
        figures = {
            "beat": _taken_up(scene.request.beats, own, names),
            "copies": _share(_is_copy(piece, pieces[: pieces.index(piece)], names) for piece in words),
            "strangers": _share(bool(_strangers(piece.text, scene)) for piece in own),
            "brackets": sum(piece.kind == "parenthetical" for piece in own) / max(1, len(speeches)),
            "you": _share(bool(({"you", "your"} | names) & set(_words(piece.text))) for piece in speeches),
        }
        if is_drafted:
            figures["scene"] = _shared_with_scene(own, scene, names)
        questions = [at for at, piece in enumerate(pieces[:-1]) if piece.text.endswith("?") and piece.speaker]
        if questions:
            figures["answers"] = _share(pieces[at + 1].speaker not in ("", pieces[at].speaker) for at in questions)
        figures.update(self._likenesses(scene, pieces))
        return figures

    def _likenesses(self, scene: Scene, pieces: Sequence[DraftPiece]) -> dict[str, float]:
        to_beat, to_speech = [], []
        for at, piece in enumerate(pieces):
            if piece.is_beat or piece.kind == "parenthetical" or not piece.text:
                continue
            before = list(pieces[:at])
            beat = next((i for i, other in enumerate(before) if other.is_beat and other.beat == piece.beat), None)
            if beat is not None:
                to_beat.append(self._added(scene, before, beat, piece))
            said = max((i for i, other in enumerate(before) if other.kind == "dialogue"), default=None)
            if piece.kind == "dialogue" and said is not None and before[said].speaker != piece.speaker:
                to_speech.append(self._added(scene, before, said, piece))
        found = {"nats": to_beat, "reply": to_speech}
        return {name: statistics.mean(values) for name, values in found.items() if values}

    def _added(self, scene: Scene, before: list[DraftPiece], at: int, piece: DraftPiece) -> float:
        """Nats a token that the piece at this place adds to the likelihood of the one behind."""
        without = replace(before[at], text="")
        with_it, text = self._tokens(scene, before, piece)
        left_out, _ = self._tokens(scene, [*before[:at], without, *before[at + 1 :]], piece)
        kind = int(SYMBOL_OF_KIND[piece.kind])
        places = [self._read(with_it), self._read(left_out)]
        known, unknown = text_likelihoods(self._backend, places, [text], kind)[:, 0].tolist()
        return (known - unknown) / max(1, len(text))

    def _tokens(self, scene: Scene, before: Sequence[DraftPiece], piece: DraftPiece) -> tuple[list[int], list[int]]:
        encoder = ScriptEncoder(self._tokenizer, scene.request.characters)
        tokens = encoder.paragraph(Paragraph("scene_heading", scene.request.heading))
        for other in before:
            if other.speaker:
                tokens += encoder.paragraph(Paragraph("character", other.speaker))
            if other.text:
                tokens += encoder.paragraph(Paragraph(other.kind, other.text))
        if piece.speaker:
            tokens += encoder.paragraph(Paragraph("character", piece.speaker))
        whole = encoder.paragraph(Paragraph(piece.kind, piece.text))
        return [*tokens, whole[0]], whole[1:]

    def _read(self, tokens: list[int]) -> tuple[torch.Tensor, tuple[torch.Tensor, torch.Tensor]]:
        kinds, kind = [], 0
        for token in tokens:
            symbol = token - self._tokenizer.pieces
            kind = symbol if 0 <= symbol < 10 else 3 if 10 <= symbol < 22 else kind
            kinds.append(kind)
        features, state = self._backend.advance(tokens, kinds, self._backend.start())
        return features[-1:], state


def _share(found: object) -> float:
    values = [bool(one) for one in found]  # type: ignore[attr-defined]
    return sum(values) / max(1, len(values))


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _stems(text: str, names: set[str]) -> set[str]:
    return {stem(word) for word in content_words(text) - names}


def _taken_up(beats: Sequence[str], own: Sequence[DraftPiece], names: set[str]) -> float:
    shares = []
    for number, beat in enumerate(beats):
        wanted = _stems(beat, names)
        said = set().union(*(_stems(piece.text, names) for piece in own if piece.beat == number), set())
        if wanted:
            shares.append(len(wanted & said) / len(wanted))
    return statistics.mean(shares) if shares else 0.0


def _shared_with_scene(own: Sequence[DraftPiece], scene: Scene, names: set[str]) -> float:
    beats = set().union(*(_stems(beat, names) for beat in scene.request.beats))
    written = set().union(*(_stems(piece.text, names) for piece in scene.written if not piece.is_beat)) - beats
    said = [word for piece in own for word in _stems(piece.text, names) - beats]
    return _share(word in written for word in said)


def _is_copy(piece: DraftPiece, before: Sequence[DraftPiece], names: set[str]) -> bool:
    mine = _stems(piece.text, names)
    for other in before:
        theirs = _stems(other.text, names)
        shared = len(mine & theirs)
        if _words(piece.text) == _words(other.text) or (shared >= 2 and shared >= min(len(mine), len(theirs)) / 2):
            return True
    return False


def _strangers(text: str, scene: Scene) -> list[str]:
    request = scene.request
    known = set(_words(" ".join([request.heading, *request.beats, *request.characters, *request.cast])))
    known |= set(_words(" ".join(paragraph.text for paragraph in request.paragraphs)))
    return [name for name in _NAMELIKE.findall(text) if name.casefold() not in known | {"god", "mr", "mrs"}]


if __name__ == "__main__":
    main()
