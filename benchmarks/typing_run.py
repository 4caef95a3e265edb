"""One typist over many scripts with one completer: a tally for each script, as intervals are drawn over scripts."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from screenwriter.engine.corpus import Script, find_sources, read_source
from screenwriter.engine.evaluation import Typist, type_script
from screenwriter.messages import Paragraph, Suggestion, SuggestionRequest


class Completer(Protocol):
    """Whatever answers requests as the shipped engine does."""

    def suggest(self, request: SuggestionRequest) -> Suggestion:
        """The best continuations, best first."""
        ...


class Remembering:
    """Asks a completer once for each place and answers from memory after that: policies can be replayed."""

    def __init__(self, completer: Completer) -> None:
        self._completer = completer
        self._answers: dict[tuple[int, int, str, str], Suggestion] = {}

    def suggest(self, request: SuggestionRequest) -> Suggestion:
        """The completer's answer; the same object the second time."""
        place = (hash(request.paragraphs), request.max_words, request.kind, request.typed)
        if place not in self._answers:
            self._answers[place] = self._completer.suggest(request)
        return self._answers[place]


class OneWord:
    """Asks a completer for one word at a time, as a classic word predictor answers."""

    def __init__(self, completer: Completer) -> None:
        self._completer = completer

    def suggest(self, request: SuggestionRequest) -> Suggestion:
        """The completer's answer of at most one word."""
        return self._completer.suggest(replace(request, max_words=1))


def read_scripts(paths: Sequence[str], count: int | None) -> list[Script]:
    """The first ``count`` scripts of files and folders; None reads all."""
    scripts = [script for path in find_sources(paths) for script in read_source(path)]
    return scripts[:count]


def type_scripts(
    completer: Completer,
    scripts: Sequence[Script],
    threshold: float,
    limit: int | None,
    skip: float,
    open_script: Callable[[Sequence[Paragraph]], None] | None = None,
) -> list[Typist]:
    """A typist's tally for each script.

    Args:
        limit: characters typed of each script; None types all of it.
        skip: share of each script that is only read.
        open_script: told what has been read before the typing starts, for a completer with a memory.
    """
    typists = []
    for script in scripts:
        if open_script is not None:
            open_script(script.paragraphs[: round(len(script.paragraphs) * skip)])
        typist = Typist(threshold)
        type_script(typist, completer, script, limit, skip)  # type: ignore[arg-type]  # asks only `suggest` of it
        typists.append(typist)
    return typists


def keys_saved(typists: Sequence[Typist]) -> list[tuple[float, float]]:
    """Keys saved and characters typed, a pair for each script."""
    return [(typist.characters - typist.keys, typist.characters) for typist in typists]


def ghosts_kept(typists: Sequence[Typist]) -> list[tuple[float, float]]:
    """Ghosts kept and ghosts shown, a pair for each script."""
    return [(typist.kept, typist.shown) for typist in typists]


def characters_kept(typists: Sequence[Typist]) -> list[tuple[float, float]]:
    """Characters taken from ghosts and ghosts kept, a pair for each script."""
    return [(typist.kept_characters, typist.kept) for typist in typists]
