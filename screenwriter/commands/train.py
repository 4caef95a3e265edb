"""``screenwriter train``: learn from scripts and put the new model into the library."""

import argparse
import contextlib
import re
import shutil
import signal
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from screenwriter.commands.engine_failures import describe_corpus_problem, engine_errors_in_one_line
from screenwriter.commands.model_choice import choose_model, library_failure, open_library
from screenwriter.commands.terminal import CommandError, ExitCode, Terminal
from screenwriter.storage.atomic_file import WriteError
from screenwriter.storage.locations import Locations
from screenwriter.storage.model_library import ModelEntry, ModelLibrary, ModelLibraryError
from screenwriter.storage.script_switches import SwitchStore
from screenwriter.training_messages import (
    SourceReport,
    SurveyRequest,
    TrainingProgress,
    TrainingRequest,
    TrainingResult,
)

HELP = "learn from scripts, folders of scripts or tables"
FEW_WORDS = 20_000
"""Below this many words the live suggestions serve better than training (suggestions-ux.md section 12)."""

EFFORTS = ("quick", "standard", "thorough")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """PATH... and the name of the model to make."""
    parser.add_argument("paths", type=Path, nargs="+", metavar="PATH", help="script, folder of scripts, or CSV table")
    parser.add_argument("--name", required=True, help="what the new model is called")
    parser.add_argument("--effort", choices=EFFORTS, default="quick", help="default: quick")
    parser.add_argument("--column", help="column of a CSV that holds the scripts (default: script)")
    parser.add_argument(
        "--base", metavar="MODEL", help="id or name of the model to start from (default: the one in use)"
    )
    parser.add_argument(
        "--consent", choices=("mine", "with permission"), default="mine", help="whose the scripts are; for the manifest"
    )
    parser.add_argument("--use", action="store_true", help="make the new model the one in use")
    parser.add_argument("--resume", action="store_true", help="go on with a training of this name that was stopped")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(arguments: argparse.Namespace, terminal: Terminal) -> None:
    """Look through the files, learn, keep the model, say whether it is better."""
    library = open_library()
    base = choose_model(library, arguments.base)
    work = work_folder(Locations.of_user(), arguments.name)
    request = TrainingRequest(
        paths=tuple(str(path.resolve()) for path in arguments.paths),
        name=arguments.name,
        base=str(base.folder),
        work=str(work),
        effort=arguments.effort,
        column=arguments.column,
        resume=arguments.resume,
        never=SwitchStore(Locations.of_user().switches_dir).never_learned(),
        consent=arguments.consent,
    )
    with engine_errors_in_one_line():
        report_sources(request, terminal)
        if not arguments.resume:
            shutil.rmtree(work, ignore_errors=True)
        work.mkdir(parents=True, exist_ok=True)
        result = learn(request, terminal)
    entry = keep(library, result, base, use=arguments.use)
    shutil.rmtree(work, ignore_errors=True)
    print_result(describe_result(result, entry), arguments.json, terminal)


def work_folder(locations: Locations, name: str) -> Path:
    """Where a training of this name keeps what it needs to go on later."""
    slug = re.sub(r"\W+", "-", name.casefold()).strip("-") or "model"
    return locations.work_dir / "training" / f"command-line-{slug}"


def report_sources(request: TrainingRequest, terminal: Terminal) -> None:
    """Tell what was found in each file, before any training.

    Raises:
        CommandError: BAD_INPUT: nothing to learn from.
    """
    from screenwriter.engine.corpus import survey

    found = survey(SurveyRequest(request.paths, request.column, never=request.never))
    for source in found.sources:
        terminal.tell(describe_source(source))
    usable = [source for source in found.sources if not source.problem]
    if not usable:
        raise CommandError(ExitCode.BAD_INPUT, f"{', '.join(request.paths)}: no script to learn from")
    seconds = found.seconds.get(request.effort, 0.0)
    if found.words < FEW_WORDS:
        terminal.tell(
            f"with fewer than {FEW_WORDS} words, better not learn yet: "
            "suggestions follow the script you are writing by themselves"
        )
    terminal.tell(f"{len(usable)} scripts, {found.words} words; about {minutes(seconds)} at effort {request.effort}")


def describe_source(source: SourceReport) -> str:
    """One line about one file of the survey."""
    if not source.problem:
        about = "about " if source.is_estimate else ""
        drafts = f", newest of draft group {source.group}" if source.group else ""
        return f"{source.path}: {about}{source.words} words, {source.speeches} speeches{drafts}"
    return f"{source.path}: not used, {describe_corpus_problem(source.problem, source.detail, source.columns)}"


def learn(request: TrainingRequest, terminal: Terminal) -> TrainingResult:
    """Train to the end, or until Ctrl+C.

    Raises:
        KeyboardInterrupt: stopped; what was learned so far is kept in the work folder.
    """
    from screenwriter.engine.fine_tuning import train
    from screenwriter.engine.training import Cancelled

    with interrupt_as_flag() as is_interrupted:
        try:
            for message in train(request, is_interrupted):
                if isinstance(message, TrainingResult):
                    return message
                terminal.tell(describe_progress(message))
        except Cancelled as stop:
            terminal.tell(f"what was learned so far is kept; go on with the same command and --resume ({request.work})")
            raise KeyboardInterrupt from stop
    raise AssertionError("training ends with a result or an error")


@contextlib.contextmanager
def interrupt_as_flag() -> Iterator[Callable[[], bool]]:
    """Inside the block Ctrl+C raises a flag, so that training can put its state on disk; a second one stops at once."""
    flag = threading.Event()

    def note(number: int, frame: object) -> None:
        if flag.is_set():
            raise KeyboardInterrupt
        flag.set()

    if threading.current_thread() is not threading.main_thread():  # only the main thread may set handlers
        yield flag.is_set
        return
    before = signal.signal(signal.SIGINT, note)
    try:
        yield flag.is_set
    finally:
        signal.signal(signal.SIGINT, before)


def describe_progress(progress: TrainingProgress) -> str:
    """One line of progress."""
    line = f"{progress.phase.replace('_', ', ')} {progress.step}/{progress.steps}"
    if progress.phase == "learning":
        line += f"  loss {progress.loss:.3f}  {minutes(progress.seconds_left)} left"
    if progress.held_out_bits:
        line += f"  held-out {progress.held_out_bits:.3f} bits per character"
    return line


def keep(library: ModelLibrary, result: TrainingResult, base: ModelEntry, *, use: bool) -> ModelEntry:
    """Move the finished model into the library."""
    try:
        entry = library.add(Path(result.folder), result.name, parent=base.id)
        return library.activate(entry.id) if use else entry
    except ModelLibraryError as error:
        raise library_failure(error) from error
    except (WriteError, OSError) as error:
        raise CommandError(ExitCode.FAILED, f"the model could not be kept: {error}") from error


def describe_result(result: TrainingResult, entry: ModelEntry) -> dict[str, Any]:
    """The result as JSON."""
    return {
        "id": entry.id,
        "name": entry.name,
        "folder": str(entry.folder),
        "bits_per_char": {"before": result.bits_before, "after": result.bits_after},
        "is_better": result.is_better,
        "words": result.words,
        "scripts": result.scripts,
        "seconds": result.seconds,
        "stopped_early": result.stopped_early,
        "words_found": result.words_found or result.words,
        "active": entry.is_active,
    }


def print_result(described: dict[str, Any], as_json: bool, terminal: Terminal) -> None:
    """Print it for a program or for a reader."""
    if as_json:
        terminal.print_json(described)
        return
    bits = described["bits_per_char"]
    verdict = "better than before" if described["is_better"] else "no better than before"
    terminal.say(f"{described['name']} ({described['id']}): {verdict} on your own kept-aside pages")
    if described["words_found"] > described["words"]:
        terminal.say(f"learned a sample of {described['words']} of about {described['words_found']} words")
    terminal.say(f"bits per character: {bits['before']:.3f} before, {bits['after']:.3f} after")


def minutes(seconds: float) -> str:
    """A time a reader can take in: seconds below two minutes, else minutes."""
    return f"{seconds:.0f} s" if seconds < 120 else f"{seconds / 60:.0f} min"
