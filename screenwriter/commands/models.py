"""``screenwriter models``: list the models, choose the one in use, rename or delete one."""

import argparse
import secrets
import shutil
from pathlib import Path
from typing import Any

from screenwriter.commands import forget
from screenwriter.commands.model_choice import describe_problem, library_failure, open_library
from screenwriter.commands.terminal import CommandError, ExitCode, Terminal
from screenwriter.storage.atomic_file import WriteError
from screenwriter.storage.model_library import ModelEntry, ModelLibrary, ModelLibraryError

HELP = "list the models; choose, rename or delete one"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """MODEL is an id or a name; ``forget`` is a subcommand of its own."""
    actions = parser.add_subparsers(dest="action", metavar="forget")
    forget.add_arguments(actions.add_parser("forget", help=forget.HELP, description=forget.HELP))
    change = parser.add_mutually_exclusive_group()
    change.add_argument("--activate", metavar="MODEL", help="make this the model in use")
    change.add_argument("--rename", nargs=2, metavar=("MODEL", "NAME"), help="give a model another name")
    change.add_argument(
        "--copy", nargs=2, metavar=("MODEL", "FOLDER"), help="copy a model's folder, to a stick perhaps"
    )
    change.add_argument("--delete", metavar="MODEL", help="delete one of your own models")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(arguments: argparse.Namespace, terminal: Terminal) -> None:
    """Change what is to be changed, then list what there is."""
    library = open_library()
    if arguments.action == "forget":
        forget.run(library, arguments, terminal)
        return
    try:
        _change(library, arguments, terminal)
    except ModelLibraryError as error:
        raise library_failure(error) from error
    except (WriteError, OSError) as error:
        raise CommandError(ExitCode.FAILED, str(error)) from error
    entries = library.entries()
    if arguments.json:
        terminal.print_json({"models": [describe_entry(entry) for entry in entries]})
        return
    for entry in entries:
        state = describe_problem(entry.problem) if entry.problem else ("in use" if entry.is_active else "")
        terminal.say(f"{'*' if entry.is_active else ' '} {entry.id:24} {entry.name:32} {state}".rstrip())


def describe_entry(entry: ModelEntry) -> dict[str, Any]:
    """A model as JSON; ``problem`` is "" for a whole one."""
    return {
        "id": entry.id,
        "name": entry.name,
        "folder": str(entry.folder),
        "shipped": entry.is_shipped,
        "active": entry.is_active,
        "problem": entry.problem.code if entry.problem else "",
        "manifest": entry.manifest,
    }


def _change(library: ModelLibrary, arguments: argparse.Namespace, terminal: Terminal) -> None:
    if arguments.activate:
        library.activate(library.find(arguments.activate).id)
    elif arguments.rename:
        wanted, name = arguments.rename
        library.rename(library.find(wanted).id, name)
    elif arguments.copy:
        wanted, folder = arguments.copy
        _copy(library.find(wanted), Path(folder), terminal)
    elif arguments.delete:
        library.delete(library.find(arguments.delete).id)


def _copy(entry: ModelEntry, folder: Path, terminal: Terminal) -> None:
    """Copy whole or not at all. Raises CommandError, OSError."""
    target = folder / entry.folder.name
    if target.exists():
        raise CommandError(ExitCode.BAD_INPUT, f"{target}: already there")
    if not folder.is_dir():
        raise CommandError(ExitCode.BAD_INPUT, f"{folder}: no such folder")
    partial = folder / f".{target.name}-{secrets.token_hex(4)}"
    try:
        shutil.copytree(entry.folder, partial)
        partial.rename(target)
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    if not entry.is_shipped:
        terminal.tell("whoever has this copy may get sentences of the scripts it learned from out of it")
