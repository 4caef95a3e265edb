"""Words of forgetting a script. Pure."""

from pathlib import Path

from screenwriter.storage.forgetting import ForgetPlan, Forgotten, LearnedScript
from screenwriter.storage.model_library import ModelEntry
from screenwriter.ui.dialogs.lock_dialog import moment
from screenwriter.ui.dialogs.retrain_wording import counted, grouped

_CONSENTS = {"mine": "mine", "with permission": "with permission"}


def script_cells(script: LearnedScript) -> tuple[str, str, str, str]:
    """Title, words, draft group and consent of a script, for the table."""
    draft = ""
    if script.group:
        draft = f"{script.group}, {'newest' if script.weight else 'older, not learned'}"
    return script.title, grouped(script.words) if script.words else "", draft, _CONSENTS.get(script.consent, "")


def explanation(plan: ForgetPlan) -> str:
    """What will happen, before anything does."""
    title, drafts = plan.scripts[0].title, len(plan.scripts) - 1
    also = f" and {counted(drafts, 'other draft')} of it" if drafts else ""
    doomed = ", ".join(f"“{entry.name}”" for entry in plan.doomed)
    lines = []
    if plan.paths:
        lines.append(
            f"“{plan.model.name}” is learned again from {plan.base.name} and "
            f"{counted(len(plan.paths), 'script')}, without “{title}”{also}."
        )
    else:
        lines.append(f"Nothing is left to learn from without “{title}”{also}, so {plan.base.name} is used instead.")
    knew = "This model knew the script and is then deleted" if len(plan.doomed) == 1 else (
        "These models knew the script and are then deleted"
    )  # fmt: skip
    lines.append(f"{knew}, weights and all: {doomed}. That can't be taken back. The script's own file stays.")
    if plan.missing:
        names = ", ".join(Path(path).name for path in plan.missing)
        lines.append(f"Not found any more, so not learned again: {names}.")
    return "\n".join(lines)


def outcome(plan: ForgetPlan, forgotten: Forgotten, rebuilt: ModelEntry | None) -> str:
    """What was done, and when."""
    names = ", ".join(f"“{name}”" for name in forgotten.deleted)
    line = f"Forgotten on {moment(forgotten.when)}: “{plan.scripts[0].title}”. Deleted: {names}."
    if rebuilt is not None:
        line += " Learned again without it."
    if forgotten.undeleted:
        folders = "\n".join(str(folder) for folder in forgotten.undeleted)
        line += f"\nThe system did not let these old weights be deleted; delete them yourself:\n{folders}"
    return line
