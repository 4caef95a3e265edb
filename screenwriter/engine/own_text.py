"""A writer's scripts made ready for learning: drafts of one script thinned out, the last pages of each kept aside."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from screenwriter.engine.corpus import CorpusError, Drafts, Script, find_sources, newest_first, read_source
from screenwriter.engine.script_encoding import encode_script
from screenwriter.engine.tokenizer import Tokenizer
from screenwriter.engine.training import Cancelled
from screenwriter.messages import SourceReport

HELD_OUT_SHARE = 0.1
LEAST_TOKENS = 300
"""Under about a page there is nothing to learn and nothing to keep aside."""


@dataclass(frozen=True)
class OwnText:
    """What is learned and what is kept aside to judge by, as tokens per script."""

    learned: list[Tensor]
    held_out: list[Tensor]
    held_out_characters: int
    reports: tuple[SourceReport, ...]
    scripts: int
    words: int

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
) -> OwnText:
    """Read everything, newest files first, until ``most_tokens`` are together.

    Files that cannot be read are reported, not raised.

    Raises:
        CorpusError: nothing at all to learn from (the code of the first problem), or too little.
        Cancelled: ``is_cancelled`` said so between two scripts.
    """
    reports: list[SourceReport] = []
    learned: list[Tensor] = []
    held_out: list[Tensor] = []
    characters = words = scripts = tokens = 0
    drafts = Drafts()
    for script in _scripts(paths, column, reports):
        if is_cancelled():
            raise Cancelled
        if tokens >= most_tokens:
            break
        if drafts.is_older_draft(script):
            continue
        kept, aside = _cut(script)
        learned.append(torch.tensor(list(encode_script(tokenizer, kept.paragraphs)), dtype=torch.int32))
        if aside.paragraphs:
            held_out.append(torch.tensor(list(encode_script(tokenizer, aside.paragraphs)), dtype=torch.int32))
            characters += sum(len(p.text) + 1 for p in aside.paragraphs)
        tokens += len(learned[-1])
        scripts += 1
        words += script.words
    if not learned:
        first = next((r for r in reports if r.problem), None)
        raise CorpusError(first.problem if first else "no_text", _path(first, paths), first.detail if first else "",
                          first.columns if first else ())  # fmt: skip
    if tokens < LEAST_TOKENS or not held_out:
        raise CorpusError("too_little_text", _path(None, paths), f"{words} words")
    return OwnText(learned, held_out, characters, tuple(reports), scripts, words)


def _scripts(paths: Sequence[str], column: str | None, reports: list[SourceReport]) -> Iterator[Script]:
    for path in newest_first(list(find_sources(paths))):
        words = speeches = 0
        try:
            for script in read_source(path, column):
                words += script.words
                speeches += script.speeches
                yield script
            reports.append(SourceReport(str(path), path.suffix.lstrip("."), words, speeches))
        except CorpusError as error:
            reports.append(
                SourceReport(str(path), path.suffix.lstrip("."), 0, 0, error.code, error.detail, error.columns)
            )


def _cut(script: Script) -> tuple[Script, Script]:
    """The script without its last tenth, and that tenth, cut at a paragraph."""
    paragraphs = script.paragraphs
    at = len(paragraphs) - round(len(paragraphs) * HELD_OUT_SHARE)
    return Script(script.path, paragraphs[:at]), Script(script.path, paragraphs[at:])


def _path(report: SourceReport | None, paths: Sequence[str]) -> Path:
    return Path(report.path if report else (paths[0] if paths else "."))
