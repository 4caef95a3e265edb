"""``screenwriter models forget``: learn again without a script, then delete every model that knew it."""

import argparse
import shutil
from datetime import datetime
from pathlib import Path
from typing import Any

from screenwriter.commands.engine_failures import engine_errors_in_one_line
from screenwriter.commands.model_choice import library_failure
from screenwriter.commands.terminal import CommandError, ExitCode, Terminal
from screenwriter.commands.train import learn, work_folder
from screenwriter.storage.atomic_file import WriteError
from screenwriter.storage.forgetting import (
    ForgetPlan,
    Forgotten,
    LearnedScript,
    delete_knowing,
    facts_of,
    learned_scripts,
    plan_forgetting,
)
from screenwriter.storage.locations import Locations
from screenwriter.storage.model_library import ModelEntry, ModelLibrary, ModelLibraryError
from screenwriter.storage.script_switches import SwitchStore
from screenwriter.training_messages import TrainingRequest

HELP = "learn again without a script, then delete every model that knew it"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """MODEL and SCRIPT; without SCRIPT the scripts are listed."""
    parser.add_argument("model", metavar="MODEL", help="id or name")
    parser.add_argument("script", metavar="SCRIPT", nargs="?", help="title or path; without it the scripts are listed")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(library: ModelLibrary, arguments: argparse.Namespace, terminal: Terminal) -> None:
    """List what a model knows, or have it and every other forget one script of it.

    Raises:
        CommandError: the model or the script is unknown; nothing is deleted unless the new model is in place.
    """
    try:
        entry = library.find(arguments.model)
    except ModelLibraryError as error:
        raise library_failure(error) from error
    scripts = learned_scripts(entry, library.entries())
    if arguments.script is None:
        _list(scripts, arguments.json, terminal)
        return
    plan = plan_forgetting(library.entries(), entry.id, _find(scripts, arguments.script, entry).path)
    for path in plan.missing:
        terminal.tell(f"{path}: not found any more, so not learned again")
    try:
        rebuilt = _learn_again(library, plan, terminal) if plan.paths else None
        if library.active().id in {doomed.id for doomed in plan.doomed}:
            library.activate((rebuilt or plan.base).id)
        forgotten = delete_knowing(library, plan, rebuilt)
    except ModelLibraryError as error:
        raise library_failure(error) from error
    except (WriteError, OSError) as error:
        raise CommandError(ExitCode.FAILED, f"not forgotten: {error}") from error
    _report(plan, forgotten, rebuilt, arguments.json, terminal)


def _learn_again(library: ModelLibrary, plan: ForgetPlan, terminal: Terminal) -> ModelEntry:
    locations = Locations.of_user()
    work = work_folder(locations, f"forget {plan.model.id}")
    request = TrainingRequest(
        plan.paths,
        plan.model.name,
        str(plan.base.folder),
        str(work),
        str(plan.model.manifest.get("effort", "quick")),
        plan.model.manifest.get("column"),
        never=(*SwitchStore(locations.switches_dir).never_learned(), *plan.never),
        consent=plan.scripts[0].consent or "mine",
    )
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True, exist_ok=True)
    try:
        with engine_errors_in_one_line():
            result = learn(request, terminal)
        when = datetime.now().isoformat(timespec="seconds")
        return library.add(Path(result.folder), plan.model.name, plan.base.id, facts_of(plan, when))
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _find(scripts: list[LearnedScript], wanted: str, entry: ModelEntry) -> LearnedScript:
    path = str(Path(wanted).resolve())
    for script in scripts:
        if wanted in (script.path, script.title) or path == script.path or wanted.casefold() == script.title.casefold():
            return script
    known = ", ".join(script.title for script in scripts) or "none"
    raise CommandError(ExitCode.BAD_INPUT, f"{entry.name} did not learn from {wanted!r}; its scripts: {known}")


def _list(scripts: list[LearnedScript], as_json: bool, terminal: Terminal) -> None:
    if as_json:
        terminal.print_json({"scripts": [describe_script(script) for script in scripts]})
        return
    for script in scripts:
        terminal.say(f"{script.title:32} {script.words:>8} words  {script.path}")


def describe_script(script: LearnedScript) -> dict[str, Any]:
    """A script of a manifest as JSON."""
    return {
        "title": script.title,
        "path": script.path,
        "sha256": script.sha256,
        "words": script.words,
        "draft_group": script.group,
        "weight": script.weight,
        "consent": script.consent,
    }


def _report(
    plan: ForgetPlan, forgotten: Forgotten, rebuilt: ModelEntry | None, as_json: bool, terminal: Terminal
) -> None:
    if as_json:
        terminal.print_json(
            {
                "forgotten": [describe_script(script) for script in plan.scripts],
                "when": forgotten.when,
                "deleted_models": list(forgotten.deleted),
                "rebuilt": rebuilt.id if rebuilt else None,
                "could_not_delete": [str(folder) for folder in forgotten.undeleted],
            }
        )
    else:
        terminal.say(f"forgotten on {forgotten.when}: {', '.join(script.title for script in plan.scripts)}")
        terminal.say(f"deleted: {', '.join(forgotten.deleted)}")
        terminal.say(f"learned again: {rebuilt.id if rebuilt else 'nothing was left to learn from'}")
    for folder in forgotten.undeleted:
        terminal.tell(f"{folder}: old weights that could not be deleted; delete them yourself")
