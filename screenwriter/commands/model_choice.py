"""Which model a subcommand works with."""

from screenwriter.commands.terminal import CommandError, ExitCode
from screenwriter.storage.locations import Locations, resources_dir
from screenwriter.storage.model_folder import FolderProblem
from screenwriter.storage.model_library import ModelEntry, ModelLibrary, ModelLibraryError

_WORDS = {
    "unknown_model": "there is no model called",
    "shipped_model": "the model that comes with the program stays as it is:",
    "name_taken": "another model is already called",
    "name_empty": "a model needs a name, not",
    "model_damaged": "the model cannot be used:",
}


def open_library() -> ModelLibrary:
    """The user's models and the shipped one."""
    return ModelLibrary(resources_dir() / "model", Locations.of_user().models_dir)


def choose_model(library: ModelLibrary, wanted: str | None) -> ModelEntry:
    """The model with this id or name; None: the one in use.

    Raises:
        CommandError: BAD_MODEL: unknown, or not whole.
    """
    try:
        entry = library.active() if wanted is None else library.find(wanted)
    except ModelLibraryError as error:
        raise library_failure(error) from error
    if entry.problem is not None:
        raise CommandError(ExitCode.BAD_MODEL, f"{entry.folder}: {describe_problem(entry.problem)}")
    return entry


def library_failure(error: ModelLibraryError) -> CommandError:
    """The library's refusal in one line."""
    detail = f" ({describe_problem(error.problem)})" if error.problem else ""
    return CommandError(ExitCode.BAD_MODEL, f"{_WORDS.get(error.code, error.code)} {error.name!r}{detail}")


def describe_problem(problem: FolderProblem) -> str:
    """What is wrong with a model folder, in a few words."""
    words = {
        "missing_file": "is missing",
        "bad_weights": "is damaged",
        "bad_config": "is damaged",
        "bad_manifest": "is damaged",
        "wrong_size": "was cut off",
        "unreadable": "cannot be read",
    }
    return f"damaged model, {problem.file} {words.get(problem.code, problem.code)}"
