"""How much of its training text the model would copy, and what the memorisation guard lets through.

    python benchmarks/verbatim_copies.py [--places 40] [--corpus ../shared/corpus] [--model resources/model]

At ``--places`` word starts in each held-out script the model is asked twice, without guard and with it. For every ghost
the longest run of words equal to the training text is looked up exactly (sorted hashes of all runs of 5 to 12 words),
over the words typed before it and its own, as the guard measures it. Prints Markdown.
"""

import argparse
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch

from screenwriter.engine.checkpoint import load_checkpoint
from screenwriter.engine.corpus import read_source
from screenwriter.engine.folded_words import BETWEEN, code_words, compared_paragraphs, fold, folded_names, gaps
from screenwriter.engine.folded_words import gram_hashes as hashes_of_runs
from screenwriter.engine.guard_file import GuardIndex, read_guard
from screenwriter.engine.memorisation_guard import MemorisationGuard
from screenwriter.engine.suggester import Suggester
from screenwriter.messages import Paragraph, SuggestionRequest
from screenwriter.screenplay.cues import character_name

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "packaging"))
from train_shipped_model import MIX, documents  # noqa: E402

SHORTEST, LONGEST = 5, 12
WORDS = {"dialogue": 12, "action": 16}


class TrainingText:
    """All runs of 5 to 12 words of the corpus, exact but for 64-bit collisions; 64 MB for each length."""

    def __init__(self, corpus: Path) -> None:
        parts = [
            np.append(codes, np.uint32(BETWEEN))
            for name in MIX
            for document in documents(corpus, name)
            for _, codes in compared_paragraphs(document)
        ]
        codes = np.concatenate(parts)
        self._runs = {
            length: np.unique(hashes_of_runs(codes, length)[~gaps(codes, length)])
            for length in range(SHORTEST, LONGEST + 1)
        }

    def longest_run(self, words: list[str], names: frozenset[str], first_new: int) -> int:
        """Words without names of the longest run that reaches ``first_new``; 0 under five, 12 at most."""
        codes = code_words(words, names)
        counted = [word not in names for word in words]
        longest = 0
        for length, known in self._runs.items():
            for start, wanted in enumerate(hashes_of_runs(codes, length)):
                place = np.searchsorted(known, wanted)
                if start + length > first_new and place < len(known) and known[place] == wanted:
                    longest = max(longest, sum(counted[start : start + length]))
        return longest


def places(paths: list[Path], count: int) -> Iterator[SuggestionRequest]:
    """Word starts inside dialogue and action, the same every time."""
    for path in paths:
        chance = random.Random(path.name)
        paragraphs = next(iter(read_source(path))).paragraphs
        numbers = [n for n, p in enumerate(paragraphs) if p.kind in WORDS and " " in p.text]
        for number in sorted(chance.choices(numbers, k=count)):
            paragraph: Paragraph = paragraphs[number]
            starts = [place + 1 for place, sign in enumerate(paragraph.text) if sign == " "]
            typed = paragraph.text[: chance.choice(starts)]
            before = paragraphs[max(0, number - 128) : number]
            yield SuggestionRequest(0, before, paragraph.kind, typed, max_words=WORDS[paragraph.kind])


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=Path("../shared/corpus"))
    parser.add_argument("--model", type=Path, default=Path("resources/model"))
    parser.add_argument("--places", type=int, default=40)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    suggester = Suggester(load_checkpoint(arguments.model))
    guarded, open_to_all = MemorisationGuard(read_guard(arguments.model)), MemorisationGuard(GuardIndex())
    requests = list(places(sorted((arguments.corpus / "heldout").glob("*.fountain")), arguments.places))
    answers = []
    for request in requests:
        suggester.guard = open_to_all
        without = suggester.suggest(request).alternatives
        suggester.guard = guarded
        answers.append((request, without, suggester.suggest(request).alternatives))
    costs = sorted(_cost_ms(guarded, request, without) for request, without, _ in answers)
    text = TrainingText(arguments.corpus)
    first, every = _table(text, answers, 1), _table(text, answers, 99)
    changed = sum(bool(a) and [x.text for x in a] != [x.text for x in b] for _, a, b in answers)
    wrongly = sum(bool(_refused(guarded, r, a)) and not _reaches(text, r, a) for r, a, _ in answers)
    print("| longest run equal to the training text | first ghost | with guard | all alternatives | with guard |")
    print("|---|---|---|---|---|")
    for name, row in {"ghosts": -1, "5 words": 5, "6": 6, "7": 7, "8": 8, "9 to 12": 9}.items():
        cells = [sum(t.values()) if row == -1 else _at(t, row) for pair in (first, every) for t in pair]
        print(f"| {name} | {' | '.join(map(str, cells))} |")
    median, high = costs[len(costs) // 2], costs[len(costs) * 95 // 100]
    print(f"\n{len(requests)} places, {changed} with other alternatives because of the guard, {wrongly} of them")
    print("blocked without a run of 8 words (a whole line, or the filter's error). The guard takes")
    print(f"{median:.2f} ms a suggestion (median), {high:.2f} ms at the 95th percentile.")


def _table(text: TrainingText, answers: list, most: int) -> tuple[dict[int, int], dict[int, int]]:
    tables: tuple[dict[int, int], dict[int, int]] = ({}, {})
    for request, *both in answers:
        for table, alternatives in zip(tables, both, strict=True):
            for alternative in alternatives[:most]:
                run = _run(text, request, alternative.text)
                table[run] = table.get(run, 0) + 1
    return tables


def _at(table: dict[int, int], row: int) -> int:
    return sum(count for run, count in table.items() if run == row or (row == 9 and run > 9))


def _run(text: TrainingText, request: SuggestionRequest, shown: str) -> int:
    names = folded_names(character_name(p.text) for p in request.paragraphs if p.kind == "character")
    typed = fold(request.typed)[-LONGEST:]
    return text.longest_run([*typed, *fold(shown)], names, len(typed))


def _refused(guard: MemorisationGuard, request: SuggestionRequest, alternatives: tuple) -> list[str]:
    place = guard.at(request)
    return [a.text for a in alternatives if not place.allows(a.text)]


def _reaches(text: TrainingText, request: SuggestionRequest, alternatives: tuple) -> bool:
    return any(_run(text, request, a.text) >= 8 for a in alternatives)


def _cost_ms(guard: MemorisationGuard, request: SuggestionRequest, alternatives: tuple) -> float:
    began = time.perf_counter()
    place = guard.at(request)
    place.tell(a for a in alternatives if place.allows(a.text))
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    main()
