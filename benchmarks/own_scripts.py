"""Set (c) of the protocol: what learning a writer's other scripts does for the one typed next, and what is forgotten.

    python benchmarks/own_scripts.py [--author SCRIPT ...] [--general SCRIPT ...] [--limit 800] [--effort quick]
        [--only KIND]

*Other scripts*: each script of one author is typed from its first word, after learning from the author's others. *Own
beginning*: the last 30 % of each are typed after its first 70 %, which were learned too (and are read in both cases).
Scripts written by one model are not scripts by one writer: only people's are used. *General English* are scripts by
others, in bits per character of the weights alone; more bits are what was forgotten. Prints Markdown.
"""

import argparse
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from bootstrap import ratio
from typing_run import ask_everywhere, careful_keys_saved, ghosts_kept, keys_saved, typed_with_ghosts, typed_with_lists

from screenwriter.engine.checkpoint import load_checkpoint
from screenwriter.engine.corpus import Script, read_source
from screenwriter.engine.efforts import EFFORTS
from screenwriter.engine.evaluation import adapted_bits_per_character, bits_per_character
from screenwriter.engine.fine_tuning import train
from screenwriter.engine.suggester import Suggester
from screenwriter.formats.fountain import write_fountain
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.training_messages import TrainingRequest, TrainingResult

HELD_OUT = Path("../shared/corpus/heldout")
BY_ONE_AUTHOR = ("complete_nonsense", "nemsis", "our-many-masks")  # the three by people, all by Nolan Brubaker
BY_OTHERS = ("a-readback", "b-honourable", "c-lazy-river", "d-invigilator")
LEARNED_SHARE = 0.7

HEADER = (
    "| typed | learned | words learned | bits per character | keystrokes saved % | careful typist % | list of 5 % | "
    "kept % | general English | seconds |\n|---|---|---|---|---|---|---|---|---|---|"
)


@dataclass(frozen=True)
class Lesson:
    """One row: what is learned, and from where on which script is typed."""

    name: str
    learned: tuple[Script, ...]
    typed: Script
    skip: float


@dataclass(frozen=True)
class Figures:
    """Of one model on one script: pairs of numerator and denominator, and bits per character."""

    bits: float
    pairs: dict[str, tuple[float, float]]
    general: float


def main() -> None:
    """Learn and measure row by row."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, default=Path("resources/model"))
    parser.add_argument("--author", type=Path, nargs="+", default=[HELD_OUT / f"{n}.fountain" for n in BY_ONE_AUTHOR])
    parser.add_argument("--general", type=Path, nargs="+", default=[HELD_OUT / f"{n}.fountain" for n in BY_OTHERS])
    parser.add_argument("--limit", type=int, default=800, help="characters typed in each row")
    parser.add_argument("--effort", choices=tuple(EFFORTS), default="quick")
    parser.add_argument("--only", choices=("other scripts", "own beginning"), help="one kind of lesson")
    parser.add_argument("--threshold", type=float, default=0.15)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    author = [script for path in arguments.author for script in read_source(path)]
    general = [script for path in arguments.general for script in read_source(path)]
    print(HEADER, flush=True)
    done: list[tuple[str, Figures, Figures]] = []
    for lesson in lessons(author):
        if arguments.only not in (None, lesson.name):
            continue
        before = figures(arguments.model, lesson, general, arguments)
        with tempfile.TemporaryDirectory() as work:
            began = time.process_time()
            result = learned(lesson, arguments, Path(work))
            seconds = time.process_time() - began
            after = figures(Path(result.folder), lesson, general, arguments)
        done.append((lesson.name, before, after))
        title = Path(lesson.typed.path).stem
        print(f"| {title} | {lesson.name} | {result.words} | {cells([before], [after])} | {seconds:.0f} |", flush=True)
    for name in dict.fromkeys(name for name, _, _ in done):
        pairs = [(before, after) for lesson, before, after in done if lesson == name]
        print(f"| **all** | {name} | | {cells(*zip(*pairs, strict=True))} | |")


def lessons(scripts: Sequence[Script]) -> list[Lesson]:
    """Both kinds, for each script."""
    others = [
        Lesson("other scripts", tuple(other for other in scripts if other is not script), script, 0.0)
        for script in scripts
        if len(scripts) > 1
    ]
    beginnings = [
        Lesson(
            "own beginning",
            (Script(script.path, script.paragraphs[: round(len(script.paragraphs) * LEARNED_SHARE)]),),
            script,
            LEARNED_SHARE,
        )
        for script in scripts
    ]
    return others + beginnings


def learned(lesson: Lesson, arguments: argparse.Namespace, work: Path) -> TrainingResult:
    """Write what is to be learned as files and learn it as a writer would."""
    sources = work / "sources"
    sources.mkdir()
    for number, script in enumerate(lesson.learned):
        elements = tuple(Element(ElementKind(p.kind), p.text) for p in script.paragraphs)
        (sources / f"{number}.fountain").write_text(write_fountain(Screenplay(elements=elements)), "utf-8")
    request = TrainingRequest((str(sources),), "Own", str(arguments.model), str(work / "model"), arguments.effort)
    *_, result = train(request)
    assert isinstance(result, TrainingResult), "the last that is told"
    return result


def figures(folder: Path, lesson: Lesson, general: Sequence[Script], arguments: argparse.Namespace) -> Figures:
    """One model on the script that is typed, and on general English."""
    checkpoint = load_checkpoint(folder)
    suggester = Suggester(checkpoint)
    runs = ask_everywhere(suggester, [lesson.typed], arguments.limit, lesson.skip)
    typists = typed_with_ghosts(runs, arguments.threshold)
    pairs = {
        "saved": keys_saved(typists)[0],
        "careful": careful_keys_saved(typists)[0],
        "list": keys_saved(typed_with_lists(runs, 5))[0],
        "kept": ghosts_kept(typists)[0],
    }
    bits = bits_of_the_rest(suggester, lesson.typed, lesson.skip)
    return Figures(bits, pairs, bits_per_character(checkpoint, general))


def bits_of_the_rest(suggester: Suggester, script: Script, skip: float) -> float:
    """Bits per character behind the first ``skip`` of a script, which is read and, in a lesson, learned."""
    first = Script(script.path, script.paragraphs[: round(len(script.paragraphs) * skip)])
    bits, characters = 0.0, 0
    for part, sign in ((script, 1), (first, -1)):
        if part.paragraphs:
            length = sum(len(paragraph.text) + 1 for paragraph in part.paragraphs)
            bits += sign * length * adapted_bits_per_character(suggester, [part])
            characters += sign * length
    return bits / characters


def cells(before: Sequence[Figures], after: Sequence[Figures]) -> str:
    """Before and after, and what general English lost."""

    def mean(values: Sequence[float]) -> float:
        return sum(values) / len(values)

    bits = [mean([f.bits for f in side]) for side in (before, after)]
    found = [f"{bits[0]:.3f} to {bits[1]:.3f}"]
    for name in before[0].pairs:
        shares = [ratio([f.pairs[name] for f in side]) * 100 for side in (before, after)]
        found.append(f"{shares[0]:.1f} to {shares[1]:.1f}")
    forgotten = mean([f.general for f in after]) / mean([f.general for f in before]) - 1
    return f"{' | '.join(found)} | {forgotten:+.1%}"


if __name__ == "__main__":
    main()
