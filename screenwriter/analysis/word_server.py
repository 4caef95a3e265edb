"""The child process for words: spelling, corrections, synonyms. JSON lines in, JSON lines out, answered in order.

A process of its own beside the one for hints, so that a menu with corrections never waits for a script's hints.
"""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TextIO

from screenwriter.analysis.english_variety import variety_of
from screenwriter.analysis.spelling import Speller
from screenwriter.analysis.thesaurus import Thesaurus, ThesaurusError
from screenwriter.message_lines import from_json, to_json
from screenwriter.messages import Failure
from screenwriter.word_messages import (
    Corrections,
    CorrectionsRequest,
    EnglishGuess,
    EnglishRequest,
    Misspelt,
    SpellingRequest,
    Synonyms,
    SynonymsRequest,
)


class WordServer:
    """Answers each request by its answer or by a Failure with its number.

    Args:
        folder: holds the dictionaries and the thesaurus, each loaded when it is first needed.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._speller = Speller(folder)
        self._thesaurus: Thesaurus | None = None

    def handle(self, message: object, reply: Callable[[object], None]) -> None:
        """Answer one message. Failure codes: ``unreadable`` for a missing or damaged file, else ``internal``."""
        number = getattr(message, "number", 0)
        try:
            reply(self._answer(message))
        except (OSError, ThesaurusError) as error:
            reply(Failure("unreadable", str(error), number))
        except Exception as error:  # one odd word must not end the process that serves all others
            reply(Failure("internal", f"{type(error).__name__}: {error}", number))

    def _answer(self, message: object) -> object:
        if isinstance(message, SpellingRequest):
            return Misspelt(message.number, self._speller.misspelt(message.language, message.words))
        if isinstance(message, CorrectionsRequest):
            found = self._speller.corrections(message.language, message.word, message.names)
            return Corrections(message.number, found)
        if isinstance(message, SynonymsRequest):
            return self._synonyms(message)
        if isinstance(message, EnglishRequest):
            told = variety_of(message.texts)
            return EnglishGuess(message.number, told.language, told.american, told.british)
        return Failure("internal", f"no request about words: {message!r:.200}")

    def _synonyms(self, request: SynonymsRequest) -> Synonyms:
        if self._thesaurus is None:
            self._thesaurus = Thesaurus(self._folder / "thesaurus.xz")
        senses = self._thesaurus.senses(request.word)
        return Synonyms(request.number, senses, self._thesaurus.in_script(request.word, request.texts))


def serve(folder: Path, lines_in: Iterable[str], lines_out: TextIO) -> None:
    """Answer JSON lines until the input ends; a line that is no message gets a Failure with code ``internal``."""
    server = WordServer(folder)

    def write(message: object) -> None:
        lines_out.write(to_json(message) + "\n")
        lines_out.flush()

    for line in lines_in:
        if not line.strip():
            continue
        try:
            message = from_json(line)
        except ValueError as error:
            write(Failure("internal", str(error)))
            continue
        server.handle(message, write)
