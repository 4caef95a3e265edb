"""What general English was learned from, as two filters of hashes: the texts themselves are never shipped.

``runs`` holds every run of six words of the training text, ``lines`` its whole lines of 5 to 11 words. Eight equal
words are three runs of six in a row: a filter that errs once in a dozen questions errs here once in two thousand.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from screenwriter.engine.bloom_filter import BloomFilter
from screenwriter.engine.folded_words import BETWEEN, Codes, Hashes, compared_paragraphs, gaps, gram_hashes, line_hash
from screenwriter.messages import Paragraph

RUN = 6
LINE_WORDS = (5, 11)
"""Lines shorter than this belong to nobody; longer ones are caught as runs, whatever the writer's limit."""

SET_PHRASE_TIMES = 3
"""A line that stands so often in the training text is a set phrase of the language ("What are you doing here?")."""

MOST_RUN_BITS = 44_000_000
MOST_LINE_BITS = 2_400_000
"""Together 5.8 MB, whatever is learned from."""


@dataclass(frozen=True)
class BaseIndex:
    """The base model's training text as the guard knows it."""

    runs: BloomFilter
    lines: BloomFilter

    def longest_run(self, codes: Codes, counted: Sequence[bool], first_new: int) -> int:
        """Counted words of the longest run that stands in the training text and reaches ``first_new`` or beyond it.

        Runs under six words are not known: 0.
        """
        hits = self.runs.holds(gram_hashes(codes, RUN))
        longest, start = 0, None
        for place, hit in enumerate([*hits.tolist(), False]):
            if hit and start is None:
                start = place
            elif not hit and start is not None:
                end = place + RUN - 1
                if end > first_new:
                    longest = max(longest, sum(counted[start:end]))
                start = None
        return longest

    def has_line(self, codes: Codes) -> bool:
        """Whether this is a whole line of the training text."""
        return LINE_WORDS[0] <= len(codes) <= LINE_WORDS[1] and bool(self.lines.holds(line_hash(codes))[0])


def build_base_index(scripts: Iterable[Iterable[Paragraph]]) -> BaseIndex:
    """Index training text; each script is read once."""
    runs: list[Hashes] = []
    lines: list[Hashes] = []
    for batch in _batches(scripts):
        codes = np.concatenate([np.append(part, np.uint32(BETWEEN)) for part in batch])
        runs.append(np.unique(gram_hashes(codes, RUN)[~gaps(codes, RUN)]))
        lines += [line_hash(part) for part in batch if LINE_WORDS[0] <= len(part) <= LINE_WORDS[1]]
    known, times = np.unique(_joined(lines), return_counts=True)
    rare = known[times < SET_PHRASE_TIMES]
    return BaseIndex(BloomFilter.of(_joined(runs), MOST_RUN_BITS), BloomFilter.of(rare, MOST_LINE_BITS))


def _batches(scripts: Iterable[Iterable[Paragraph]], size: int = 50_000) -> Iterator[list[Codes]]:
    batch: list[Codes] = []
    for script in scripts:
        for _, codes in compared_paragraphs(script):
            batch.append(codes)
            if len(batch) == size:
                yield batch
                batch = []
    if batch:
        yield batch


def _joined(parts: list[Hashes]) -> Hashes:
    return np.concatenate(parts) if parts else np.zeros(0, dtype=np.uint64)
