"""Start the window, a subcommand, or one of the two child processes; nothing is imported before it is known which.

    screenwriter [FILE]              the window
    screenwriter suggest FILE ...    a subcommand (``screenwriter.cli.SUBCOMMANDS``)
    screenwriter --serve suggest     a child process of the window: requests on stdin, answers on stdout

One program with several entrances, because an installed app is one frozen executable that has to start itself again.
"""

import multiprocessing
import os
import signal
import sys
from collections.abc import Mapping, Sequence

SERVICES = ("suggest", "train", "analyse", "words")
SUBCOMMANDS = ("suggest", "train", "evaluate", "models", "hints", "pages", "report", "convert")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what ``arguments`` (default: the process's own) ask for and return the exit code."""
    multiprocessing.freeze_support()
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    first = arguments[0] if arguments else ""
    if first == "--serve":
        return serve(arguments[1:])
    if first in SUBCOMMANDS or first in ("-h", "--help", "--version"):
        from screenwriter.cli import run

        return run(arguments)
    if complaint := screen_problem(os.environ, sys.platform):
        print(f"screenwriter: {complaint}", file=sys.stderr)
        return 1
    from screenwriter.app import run_window

    return run_window(arguments)


def serve(arguments: Sequence[str]) -> int:
    """Answer the window's requests until stdin ends; ``arguments`` is one of ``SERVICES``."""
    role = arguments[0] if arguments else ""
    if role not in SERVICES:
        print(f"screenwriter: --serve takes one of {', '.join(SERVICES)}", file=sys.stderr)
        return 2
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is the window's to answer; we end with stdin
    if role == "analyse":
        from screenwriter.analysis.server import serve as serve_analysis

        serve_analysis(sys.stdin, sys.stdout)
        return 0
    if role == "words":
        from screenwriter.analysis.word_server import serve as serve_words
        from screenwriter.storage.locations import resources_dir

        serve_words(resources_dir() / "words", sys.stdin, sys.stdout)
        return 0
    from screenwriter.engine.server import serve as serve_engine

    serve_engine(role, sys.stdin, sys.stdout)
    return 0


def screen_problem(environment: Mapping[str, str], platform: str) -> str:
    """Say why no window can open, "" when nothing speaks against it; Qt itself would abort with a page of text."""
    if not platform.startswith("linux"):
        return ""
    if any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        return ""
    return "there is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set). Subcommands work: screenwriter --help"


if __name__ == "__main__":
    sys.exit(main())
