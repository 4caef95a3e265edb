"""The engine's typed errors as one line each."""

import contextlib
from collections.abc import Iterator

from screenwriter.commands.script_input import FORMAT_PROBLEMS, reason_of
from screenwriter.commands.terminal import CommandError, ExitCode

_CORPUS_PROBLEMS = FORMAT_PROBLEMS | {
    "unreadable": "cannot be read",
    "no_text": "holds no script text to learn from",
    "too_little_text": "holds too little text to learn from",
    "older_draft": "is an older draft of a newer file",
    "never_learn": "is locked: nothing is learned from it",
    "no_column": "has no column",
    "not_a_table": "is not a table",
}


@contextlib.contextmanager
def engine_errors_in_one_line() -> Iterator[None]:
    """Turn what the engine raises inside the block into a CommandError; the engine is loaded on entering it."""
    from screenwriter.engine.checkpoint import CheckpointError
    from screenwriter.engine.corpus import CorpusError

    try:
        yield
    except CorpusError as error:
        message = f"{error.path}: {describe_corpus_problem(error.code, error.detail, error.columns)}"
        raise CommandError(ExitCode.BAD_INPUT, message) from error
    except CheckpointError as error:
        raise CommandError(ExitCode.BAD_MODEL, f"{error.folder}: damaged model, {error.reason}") from error
    except MemoryError as error:
        raise CommandError(ExitCode.FAILED, "out of memory") from error
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        raise CommandError(ExitCode.FAILED, where + reason_of(error)) from error


def describe_corpus_problem(code: str, detail: str = "", columns: tuple[str, ...] = ()) -> str:
    """Why a file cannot be learned from; for a table without the column, which columns it has."""
    words = _CORPUS_PROBLEMS.get(code, code.replace("_", " "))
    if code == "no_column":
        return f"{words} {detail!r}; it has {', '.join(columns) or 'none'}"
    return f"{words} ({detail})" if detail and code not in FORMAT_PROBLEMS else words
