"""The command line: the window's abilities without a window, for scripts, tests and benchmarks.

Each subcommand is a module of ``screenwriter.commands`` with ``HELP``, ``add_arguments`` and ``run``. The published
shapes of JSON only grow (docs/command-line.md). Heavy libraries are imported by the subcommand that needs them, when it
runs.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from types import ModuleType

from screenwriter import __version__
from screenwriter.commands import convert, evaluate, hints, models, pages, report, suggest, train
from screenwriter.commands.terminal import CommandError, ExitCode, Terminal

SUBCOMMANDS: dict[str, ModuleType] = {
    "suggest": suggest,
    "train": train,
    "evaluate": evaluate,
    "models": models,
    "hints": hints,
    "pages": pages,
    "report": report,
    "convert": convert,
}


def run(arguments: Sequence[str], terminal: Terminal | None = None) -> int:
    """Run one subcommand and return its ``ExitCode``; argparse's own complaints are raised as SystemExit(2)."""
    chosen = make_parser().parse_args(arguments)
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # read when torch loads: threads that spin stall a busy machine
    terminal = terminal or _standard_terminal()
    try:
        SUBCOMMANDS[chosen.subcommand].run(chosen, terminal)
        terminal.results.flush()
    except CommandError as error:
        terminal.tell(f"screenwriter {chosen.subcommand}: {error.message}")
        return error.code
    except KeyboardInterrupt:
        terminal.tell(f"screenwriter {chosen.subcommand}: stopped")
        return ExitCode.STOPPED
    except BrokenPipeError:  # the reader, ``head`` for one, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.OK
    return ExitCode.OK


def make_parser() -> argparse.ArgumentParser:
    """The whole command line, the window's own line included in its help."""
    parser = argparse.ArgumentParser(
        prog="screenwriter",
        usage="screenwriter [FILE]\n       screenwriter SUBCOMMAND ... [--help]",
        description="A screenplay editor with suggestions from a small model on your own computer. "
        "Without a subcommand it opens its window, on FILE if one is given.",
        epilog="Results go to standard output, progress to standard error. Exit codes: 0 done, 1 failed, 2 wrong "
        "usage, 3 a file that cannot be used, 4 a model that cannot be used, 130 stopped.",
    )
    parser.add_argument("--version", action="version", version=f"screenwriter {__version__}")
    subcommands = parser.add_subparsers(dest="subcommand", required=True, metavar="SUBCOMMAND")
    for name, module in SUBCOMMANDS.items():
        subcommand = subcommands.add_parser(name, help=module.HELP, description=module.HELP)
        module.add_arguments(subcommand)
    return parser


def _standard_terminal() -> Terminal:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    return Terminal(sys.stdout, sys.stderr)
