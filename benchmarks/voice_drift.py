"""Can the voice hint tell whose line it is? In scripts with two main characters a tenth of their lines change places.

    python -m benchmarks.voice_drift FOLDER [--model MODEL]

For each script of the folder and each of four seeds: the two who speak most, with 30 speeches or more each, exchange
10 % of their speeches of one paragraph. Printed is the area under the curve (0.5: chance) of the likelihood ratio for
finding them again, by length of speech, and how many of the highest are right. With ``--model`` also by the network
alone: the speech under the other's cue against its own.
"""

import argparse
import random
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from screenwriter.engine.corpus import read_source
from screenwriter.engine.voice_drift import LEAST_SPEECHES, LEAST_WORDS, VoiceReader, speeches_of
from screenwriter.messages import Paragraph

SEEDS = 4
SHARE = 0.1
Judged = tuple[float, bool, int]
"""Score, whether it was swapped, words."""


def main() -> None:
    """Measure over a folder of scripts."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--model", type=Path)
    arguments = parser.parse_args()
    judged: list[Judged] = []
    by_network: list[Judged] = []
    network = _Network(arguments.model) if arguments.model else None
    scripts = 0
    for path in sorted(arguments.folder.glob("*.fountain")):
        for script in read_source(path):
            pair = two_main(script.paragraphs)
            if pair is None:
                continue
            scripts += 1
            for seed in range(SEEDS):
                paragraphs, swapped = with_swaps(script.paragraphs, pair, random.Random(seed))
                judged += by_voice(paragraphs, pair, swapped)
                if network is not None:
                    by_network += network.judge(paragraphs, pair, swapped)
    print(f"{scripts} scripts, {SEEDS} seeds each, {SHARE:.0%} of the lines swapped")
    for title, figures in (("words, habits, names", judged), ("network alone", by_network)):
        for least in (LEAST_WORDS, 12) if figures else ():
            print(f"{title:22} {least:2} words and more: {_line([j for j in figures if j[2] >= least])}")


def two_main(paragraphs: Sequence[Paragraph]) -> tuple[str, str] | None:
    """The two who speak most; None where one of them has not enough speeches."""
    counts = Counter(speech.speaker for speech in speeches_of(paragraphs)).most_common(2)
    return (counts[0][0], counts[1][0]) if len(counts) == 2 and counts[1][1] >= LEAST_SPEECHES else None


def with_swaps(
    paragraphs: Sequence[Paragraph], pair: tuple[str, str], chance: random.Random
) -> tuple[tuple[Paragraph, ...], set[int]]:
    """The script with lines of the two exchanged, and the indices of these lines."""
    speeches = speeches_of(paragraphs)
    single = [[s for s in speeches if s.speaker == who and s.text == paragraphs[s.paragraph].text] for who in pair]
    count = max(1, round(SHARE * sum(map(len, single)) / 2))
    changed = list(paragraphs)
    swapped: set[int] = set()
    for one, other in zip(*(chance.sample(own, min(count, len(own))) for own in single), strict=False):
        changed[one.paragraph] = Paragraph("dialogue", other.text)
        changed[other.paragraph] = Paragraph("dialogue", one.text)
        swapped |= {one.paragraph, other.paragraph}
    return tuple(changed), swapped


def by_voice(paragraphs: Sequence[Paragraph], pair: tuple[str, str], swapped: set[int]) -> list[Judged]:
    """As the hint judges; only speeches of the two."""
    return [
        (drift.times, drift.speech.paragraph in swapped, len(drift.speech.text.split()))
        for drift in VoiceReader().read(paragraphs)
        if drift.speech.speaker in pair
    ]


class _Network:
    """The network alone: bits of a speech behind its own cue, less those behind the other's."""

    def __init__(self, folder: Path) -> None:
        import torch

        from screenwriter.engine.checkpoint import load_checkpoint
        from screenwriter.engine.line_bits import SceneReader
        from screenwriter.engine.suggester import Suggester

        torch.set_num_threads(1)
        suggester = Suggester(load_checkpoint(folder))
        self._reader = SceneReader(suggester.backend, suggester.checkpoint.tokenizer, suggester.blend)

    def judge(self, paragraphs: Sequence[Paragraph], pair: tuple[str, str], swapped: set[int]) -> list[Judged]:
        """As ``by_voice``."""
        judged = []
        for speech in speeches_of(paragraphs):
            words = len(speech.text.split())
            if speech.speaker not in pair or words < LEAST_WORDS:
                continue
            other = pair[0] if speech.speaker == pair[1] else pair[1]
            score = self._bits(paragraphs, speech.paragraph, speech.speaker)
            score -= self._bits(paragraphs, speech.paragraph, other)
            judged.append((score, speech.paragraph in swapped, words))
        return judged

    def _bits(self, paragraphs: Sequence[Paragraph], index: int, speaker: str) -> float:
        before = [*paragraphs[max(0, index - 41) : index - 1], Paragraph("character", speaker)]
        return self._reader.read(before, paragraphs[index : index + 1], (), lambda: False).paragraphs[0].bits


def area(judged: Sequence[Judged]) -> float:
    """Area under the curve: how often a swapped line scores above one that was not; ties count half."""
    right = sorted(score for score, is_swapped, _ in judged if not is_swapped)
    wins = 0.0
    from bisect import bisect_left, bisect_right

    swapped = [score for score, is_swapped, _ in judged if is_swapped]
    for score in swapped:
        wins += (bisect_left(right, score) + bisect_right(right, score)) / 2
    return wins / max(1, len(swapped) * len(right))


def _line(judged: Sequence[Judged]) -> str:
    ordered = sorted(judged, key=lambda j: -j[0])
    shares = []
    for share in (0.01, 0.02, 0.05):
        top = ordered[: max(1, round(share * len(ordered)))]
        shares.append(f"highest {share:.0%}: {sum(j[1] for j in top)} of {len(top)} right, from {top[-1][0]:.2f} up")
    return f"{len(judged)} lines, area {area(judged):.3f}; " + "; ".join(shares)


if __name__ == "__main__":
    main()
