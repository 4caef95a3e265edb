"""How often the next kind of paragraph and the next speaker are foreseen, and how often a ghost cue would be right.

    python benchmarks/next_paragraph.py --scripts ../shared/corpus/heldout
    python benchmarks/next_paragraph.py --scripts ../shared/corpus/heldout/nemsis.fountain ...

"All" is every paragraph behind a finished one; "with a choice" leaves out what follows a cue, where the editor opens
the speech by itself. Speakers count where a known one speaks: a new name cannot be foreseen.
"""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from next_places import Place, places, read_symbols

from screenwriter.engine.checkpoint import load_checkpoint
from screenwriter.engine.corpus import read_source
from screenwriter.engine.next_features import KINDS, allowed_kinds
from screenwriter.engine.next_prediction import MODEL_ALONE, Foreseen, GroupWeights, load_weights, weigh
from screenwriter.engine.suggester import Suggester
from screenwriter.storage.locations import resources_dir

HEADER = (
    "| script | paragraphs | kind right %, model / together | of those with a choice | speeches "
    "| speaker right %, the other one / model / together |\n|---|---|---|---|---|---|"
)
CUE_THRESHOLDS = (0.16, 0.4, 0.6, 0.8)


@dataclass(frozen=True, slots=True)
class Tally:
    """Shares that were right, for one way to foresee."""

    kinds: float
    kinds_with_choice: float
    speakers: float


def foreseen(place: Place, weights: dict[str, GroupWeights]) -> Foreseen:
    """What the engine would answer at a place."""
    rows = place.kind_numbers, place.context, place.speaker_numbers
    return weigh(weights[place.group], allowed_kinds(place.last), *rows, place.names)


def tally(found: Sequence[Place], weights: dict[str, GroupWeights]) -> Tally:
    """Compare the likeliest with what came."""
    kinds = [(place, _likeliest(foreseen(place, weights).kinds) == KINDS[place.kind]) for place in found]
    chosen = [is_right for place, is_right in kinds if place.last != "character"]
    spoken = [_likeliest(foreseen(place, weights).speakers) == place.name for place in found if place.is_by_known]
    return Tally(_share([is_right for _, is_right in kinds]), _share(chosen), _share(spoken))


@dataclass(frozen=True, slots=True)
class Ghosts:
    """Shares: of the places behind action and dialogue those with a ghost cue, of the ghosts those right, of the cues
    that came those foreseen by one."""

    shown: float
    right: float
    cues: float


def cue_ghosts(found: Sequence[Place], weights: dict[str, GroupWeights], threshold: float) -> Ghosts:
    """What a writer sees who is shown cues from this chance on."""
    shown = right = cues = count = 0
    for place in found:
        if place.last not in ("action", "dialogue"):
            continue
        count, cues = count + 1, cues + bool(place.name)
        odds = foreseen(place, weights)
        name = _likeliest(odds.speakers)
        if odds.kinds["character"] * odds.speakers.get(name, 0.0) >= threshold:
            shown, right = shown + 1, right + (name == place.name)
    return Ghosts(shown / max(1, count), right / max(1, shown), right / max(1, cues))


def _read(suggester: Suggester, file: Path) -> list[Place]:
    scripts = read_source(file)
    return [place for script in scripts for place in places(*read_symbols(suggester, script.paragraphs))]


def _likeliest(chances: dict[str, float]) -> str:
    return max(chances, key=lambda name: chances[name]) if chances else ""


def _share(rights: Sequence[bool]) -> float:
    return sum(rights) / max(1, len(rights))


def _percent(*shares: float) -> str:
    return " / ".join(f"{100 * share:.1f}" for share in shares)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, default=resources_dir() / "model")
    parser.add_argument("--scripts", type=Path, nargs="+", required=True)
    chosen = parser.parse_args()
    torch.set_num_threads(1)
    suggester = Suggester(load_checkpoint(chosen.model))
    files = [file for path in chosen.scripts for file in (sorted(path.glob("*.fountain")) if path.is_dir() else [path])]
    by_file = {file.stem: _read(suggester, file) for file in files}
    ways = {"model alone": MODEL_ALONE, "with the script's habits": load_weights(resources_dir())}
    print(HEADER)
    everything = [place for found in by_file.values() for place in found]
    for name, found in {**by_file, "together": everything}.items():
        alone, together = (tally(found, weights) for weights in ways.values())
        spoken = [place for place in found if place.is_by_known]
        other = _share([place.speaker == 1 for place in spoken])
        print(
            f"| {name} | {len(found)} | {_percent(alone.kinds, together.kinds)} "
            f"| {_percent(alone.kinds_with_choice, together.kinds_with_choice)} "
            f"| {len(spoken)} | {_percent(other, alone.speakers, together.speakers)} |"
        )
    print("\n| ghost cue from | places with one % | right % | cues foreseen % |\n|---|---|---|---|")
    for threshold in CUE_THRESHOLDS:
        ghosts = cue_ghosts(everything, ways["with the script's habits"], threshold)
        print(f"| {threshold} | {100 * ghosts.shown:.1f} | {100 * ghosts.right:.1f} | {100 * ghosts.cues:.1f} |")


if __name__ == "__main__":
    main()
