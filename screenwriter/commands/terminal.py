"""What a subcommand talks to and how it fails: results to one stream, progress to another, a telling exit code.

Knows nothing of scripts or models.
"""

import json
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, TextIO


class ExitCode(IntEnum):
    """What the caller of the program can tell from its end. Published: numbers never change their meaning."""

    OK = 0
    FAILED = 1  # the work itself failed: no room on the disk, the model could not be trained
    USAGE = 2  # wrong arguments, or a place that the file does not have
    BAD_INPUT = 3  # a file that is missing, unreadable, no script, or a corpus with nothing to learn from
    BAD_MODEL = 4  # an unknown or damaged model
    STOPPED = 130  # Ctrl+C


class CommandError(Exception):
    """A subcommand cannot do what it was asked; ``message`` is one line that says what and where."""

    def __init__(self, code: ExitCode, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


@dataclass(frozen=True, slots=True)
class Terminal:
    """Where a subcommand writes."""

    results: TextIO
    progress: TextIO

    def say(self, line: str) -> None:
        """Print a line of result."""
        print(line, file=self.results)

    def print_json(self, value: dict[str, Any]) -> None:
        """Print one JSON object on one line."""
        print(json.dumps(value, ensure_ascii=False), file=self.results)

    def tell(self, line: str) -> None:
        """Print a line of progress or a warning, at once."""
        print(line, file=self.progress, flush=True)
