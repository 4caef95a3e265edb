"""Completers asked at every place of many scripts; typists are replayed over the answers, with a tally for each script.

Intervals are drawn over scripts, so nothing is added up here across them.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from screenwriter.engine.corpus import Script, find_sources, read_source
from screenwriter.engine.typed_places import Completer, TypedParagraph, typed_paragraphs
from screenwriter.engine.typists import ListTypist, Typist, WordTally
from screenwriter.messages import Paragraph, Suggestion, SuggestionRequest

Run = list[TypedParagraph]
"""One script's typed paragraphs and what was offered in them."""


@dataclass(frozen=True)
class OneWord:
    """Asks a completer for one word at a time, as a classic word predictor answers."""

    completer: Completer

    def suggest(self, request: SuggestionRequest) -> Suggestion:
        """The completer's answer of at most one word."""
        return self.completer.suggest(replace(request, max_words=1))


def read_scripts(paths: Sequence[str], count: int | None) -> list[Script]:
    """The first ``count`` scripts of files and folders; None reads all."""
    scripts = [script for path in find_sources(paths) for script in read_source(path)]
    return scripts[:count]


def ask_everywhere(
    completer: Completer,
    scripts: Sequence[Script],
    limit: int | None,
    skip: float,
    entries: int = 5,
    open_script: Callable[[Sequence[Paragraph]], None] | None = None,
) -> list[Run]:
    """What is offered at every place, a run for each script.

    Args:
        limit: characters typed of each script; None types all of it.
        skip: share of each script that is only read.
        open_script: told what has been read before the typing starts, for a completer with a memory.
    """
    runs = []
    for script in scripts:
        if open_script is not None:
            open_script(script.paragraphs[: round(len(script.paragraphs) * skip)])
        runs.append(list(typed_paragraphs(completer, script, limit, skip, entries)))
    return runs


def typed_with_ghosts(runs: Sequence[Run], threshold: float) -> list[Typist]:
    """A typist's tally for each script."""
    typists = [Typist(threshold) for _ in runs]
    for typist, run in zip(typists, runs, strict=True):
        for paragraph in run:
            typist.replay(paragraph)
    return typists


def typed_with_lists(runs: Sequence[Run], entries: int) -> list[ListTypist]:
    """The same for lists that are always shown."""
    typists = [ListTypist(entries) for _ in runs]
    for typist, run in zip(typists, runs, strict=True):
        for paragraph in run:
            typist.replay(paragraph)
    return typists


def next_words(runs: Sequence[Run]) -> list[WordTally]:
    """How often the next words were offered, for each script."""
    tallies = [WordTally() for _ in runs]
    for tally, run in zip(tallies, runs, strict=True):
        for paragraph in run:
            tally.replay(paragraph)
    return tallies


def latencies_ms(runs: Sequence[Run]) -> list[float]:
    """Of every answer."""
    return [ms for run in runs for paragraph in run for ms in paragraph.latencies_ms]


def keys_saved(typists: Sequence[Typist | ListTypist]) -> list[tuple[float, float]]:
    """Keys saved and characters typed, a pair for each script."""
    return [(typist.characters - typist.keys, typist.characters) for typist in typists]


def careful_keys_saved(typists: Sequence[Typist]) -> list[tuple[float, float]]:
    """The same for a typist whom each look at a new ghost costs half a key."""
    return [(typist.characters - typist.careful_keys, typist.characters) for typist in typists]


def ghosts_kept(typists: Sequence[Typist]) -> list[tuple[float, float]]:
    """Ghosts kept and ghosts shown, a pair for each script."""
    return [(typist.kept, typist.shown) for typist in typists]


def characters_kept(typists: Sequence[Typist]) -> list[tuple[float, float]]:
    """Characters taken from ghosts and ghosts kept, a pair for each script."""
    return [(typist.kept_characters, typist.kept) for typist in typists]
