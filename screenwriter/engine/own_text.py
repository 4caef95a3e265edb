"""A writer's scripts made ready for learning: drafts of one script thinned out, the last pages of each kept aside."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from screenwriter.engine.corpus import (
    CorpusError,
    Drafts,
    Script,
    find_sources,
    in_draft_groups,
    newest_first,
    read_reported,
    rows_between,
)
from screenwriter.engine.script_encoding import encode_script
from screenwriter.engine.tokenizer import Tokenizer
from screenwriter.engine.training import Cancelled
from screenwriter.messages import Paragraph
from screenwriter.training_messages import SourceReport

HELD_OUT_SHARE = 0.1
LEAST_TOKENS = 300
"""Under about a page there is nothing to learn and nothing to keep aside."""

HELD_OUT_CHARACTERS, HELD_OUT_SCRIPTS = 60_000, 40
"""What is measured, at most: it is read a dozen times while learning, and must not take longer than the learning."""

TOO_SHORT_TO_CUT = 10
"""Of scripts with fewer paragraphs, such as the rows of a table of plots, every tenth is kept aside as a whole."""

CHARACTERS_PER_TOKEN, BYTES_PER_WORD = 4, 6
RUN = 40
"""Paragraphs that stay together where only a sample of a long script is learned: about a page and a half."""

LONGEST_PARAGRAPH = 20_000
"""Characters. What is longer is no paragraph of a script, and would fill a pass of learning by itself."""


@dataclass(frozen=True)
class OwnText:
    """What is learned and what is kept aside to judge by, as tokens per script."""

    learned: list[Tensor]
    held_out: list[Tensor]
    held_out_characters: int
    reports: tuple[SourceReport, ...]
    scripts: int
    words: int
    texts: tuple[Script, ...] = ()  # what is learned, as text
    words_found: int = 0  # about, in all files, where only a sample of them is learned; else 0

    @property
    def tokens(self) -> int:
        """Tokens to learn in one pass."""
        return sum(len(document) for document in self.learned)


def gather(
    paths: Sequence[str],
    column: str | None,
    tokenizer: Tokenizer,
    most_tokens: int,
    is_cancelled: Callable[[], bool] = lambda: False,
    never: frozenset[str] = frozenset(),
) -> OwnText:
    """Read everything, newest files first, until ``most_tokens`` are together; of what is longer by itself, a sample.

    Files that cannot be read are reported, not raised; so are those of ``never`` (as in ``read_reported``).

    Raises:
        CorpusError: nothing at all to learn from (the code of the first problem), or too little.
        Cancelled: ``is_cancelled`` said so between two scripts.
    """
    reports: list[SourceReport] = []
    basket = _Basket(tokenizer, most_tokens)
    drafts = Drafts()
    unread = 0
    for path in newest_first(list(find_sources(paths))):
        if basket.is_full():
            unread += _words_by_size(path)
            continue
        every = rows_between(path, most_tokens * CHARACTERS_PER_TOKEN)
        for script in read_reported(path, column, never, drafts, reports, every, basket.is_full):
            if is_cancelled():
                raise Cancelled
            basket.add(script)
    if not basket.learned:
        first = next((r for r in reports if r.problem), None)
        raise CorpusError(first.problem if first else "no_text", _path(first, paths), first.detail if first else "",
                          first.columns if first else ())  # fmt: skip
    held_out = _spread(basket.aside)
    if basket.tokens < LEAST_TOKENS or not held_out:
        raise CorpusError("too_little_text", _path(None, paths), f"{basket.words} words")
    found = unread + sum(report.words for report in reports if not report.problem)
    return OwnText(
        learned=basket.learned,
        held_out=[_encoded(tokenizer, paragraphs) for paragraphs in held_out],
        held_out_characters=sum(len(p.text) + 1 for paragraphs in held_out for p in paragraphs),
        reports=in_draft_groups(reports),
        scripts=basket.scripts,
        words=basket.words,
        texts=tuple(basket.texts),
        words_found=found if found > 1.1 * basket.words else 0,
    )


class _Basket:
    """Collects what is learned and what is kept aside, until it holds ``most_tokens``."""

    def __init__(self, tokenizer: Tokenizer, most_tokens: int) -> None:
        self.learned: list[Tensor] = []
        self.aside: list[tuple[Paragraph, ...]] = []
        self.texts: list[Script] = []
        self.tokens = self.words = self.scripts = 0
        self._tokenizer = tokenizer
        self._most_tokens = most_tokens
        self._short = 0

    def is_full(self) -> bool:
        return self.tokens >= self._most_tokens

    def add(self, script: Script) -> None:
        """Take a script, or a sample of it where all of it is too much."""
        left = self._most_tokens - self.tokens
        sample = _sample(script, left * CHARACTERS_PER_TOKEN)
        tokens = _encoded(self._tokenizer, sample.paragraphs)
        if len(tokens) > left:  # names, numbers and other alphabets need more tokens than English words
            characters = sum(len(p.text) + 1 for p in sample.paragraphs)
            sample = _sample(script, characters * left // len(tokens))
        self.scripts += 1
        self.words += sample.words
        if len(sample.paragraphs) < TOO_SHORT_TO_CUT:
            self._short += 1
            if self._short % 10 == 5:
                self.aside.append(sample.paragraphs)
                return
            kept = sample
        else:
            kept, aside = _cut(sample)
            self.aside.append(aside.paragraphs)
        self.texts.append(kept)
        self.learned.append(_encoded(self._tokenizer, kept.paragraphs)[:left])
        self.tokens += len(self.learned[-1])


def _encoded(tokenizer: Tokenizer, paragraphs: Sequence[Paragraph]) -> Tensor:
    return torch.tensor(list(encode_script(tokenizer, paragraphs)), dtype=torch.int32)


def _sample(script: Script, most_characters: int) -> Script:
    """Pages spread evenly over a script that is longer than ``most_characters``; a shorter one as it is."""
    paragraphs = tuple(
        p if len(p.text) <= LONGEST_PARAGRAPH else Paragraph(p.kind, p.text[:LONGEST_PARAGRAPH])
        for p in script.paragraphs
    )
    every = math.ceil(sum(len(p.text) + 1 for p in paragraphs) / max(1, most_characters))
    if every > 1:
        starts = range(0, len(paragraphs), RUN * every)
        paragraphs = tuple(p for start in starts for p in paragraphs[start : start + RUN])
    return Script(script.path, paragraphs, script.title)


def _spread(aside: Sequence[tuple[Paragraph, ...]]) -> list[tuple[Paragraph, ...]]:
    """Of all that was kept aside what is measured: some of many scripts rather than all of few."""
    every = math.ceil(len(aside) / HELD_OUT_SCRIPTS) or 1
    chosen = [paragraphs for paragraphs in aside[::every] if paragraphs]
    room = HELD_OUT_CHARACTERS // max(1, len(chosen))
    return [_first(paragraphs, room) for paragraphs in chosen]


def _first(paragraphs: tuple[Paragraph, ...], characters: int) -> tuple[Paragraph, ...]:
    """As many of them as have room, the first cut short if need be."""
    kept: list[Paragraph] = []
    for paragraph in paragraphs:
        if characters < len(paragraph.text) and kept:
            break
        kept.append(Paragraph(paragraph.kind, paragraph.text[:characters]))
        characters -= len(paragraph.text)
    return tuple(kept)


def _words_by_size(path: Path) -> int:
    """About how many words a file holds that was not read; XML is four fifths tags."""
    try:
        return path.stat().st_size // (BYTES_PER_WORD * (5 if path.suffix.lower() == ".fdx" else 1))
    except OSError:
        return 0


def _cut(script: Script) -> tuple[Script, Script]:
    """The script without its last tenth, and that tenth, cut at a paragraph."""
    paragraphs = script.paragraphs
    at = len(paragraphs) - round(len(paragraphs) * HELD_OUT_SHARE)
    return Script(script.path, paragraphs[:at]), Script(script.path, paragraphs[at:])


def _path(report: SourceReport | None, paths: Sequence[str]) -> Path:
    return Path(report.path if report else (paths[0] if paths else "."))
