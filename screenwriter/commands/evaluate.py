"""``screenwriter evaluate``: how well a model reads scripts it has not seen, in the figures the benchmarks use."""

import argparse
from pathlib import Path

from screenwriter.commands.engine_failures import engine_errors_in_one_line
from screenwriter.commands.model_choice import choose_model, open_library
from screenwriter.commands.suggest import positive
from screenwriter.commands.terminal import CommandError, ExitCode, Terminal

HELP = "measure a model on scripts it has not seen"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """FILE..."""
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE")
    parser.add_argument("--model", metavar="MODEL", help="id or name (default: the model in use)")
    parser.add_argument("--limit", type=positive, metavar="CHARS", help="stop after so many characters")
    parser.add_argument(
        "--read-first",
        type=share,
        default=0.0,
        metavar="SHARE",
        help="of each script, before typing starts (0 to 0.95)",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(arguments: argparse.Namespace, terminal: Terminal) -> None:
    """Print the figures."""
    for path in arguments.files:
        if not path.exists():
            raise CommandError(ExitCode.BAD_INPUT, f"{path}: no such file or directory")
    entry = choose_model(open_library(), arguments.model)
    terminal.tell(f"measuring {entry.name} on {len(arguments.files)} file(s)")
    with engine_errors_in_one_line():
        from screenwriter.engine.corpus import find_sources
        from screenwriter.engine.evaluation import evaluate

        paths = list(find_sources([str(path) for path in arguments.files]))
        figures = evaluate(paths, entry.folder, arguments.limit, skip=arguments.read_first)
    if arguments.json:
        terminal.print_json({**figures, "model": entry.name})
        return
    for name, figure in figures.items():
        terminal.say(f"{name:26} {figure}")


def share(text: str) -> float:
    """A share from 0 to 0.95, as argparse wants it."""
    value = float(text)
    if not 0 <= value <= 0.95:
        raise argparse.ArgumentTypeError(f"{text} is not between 0 and 0.95")
    return value
