"""Words of forgetting a script. Pure."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from screenwriter.formats.number_text import whole
from screenwriter.storage.forgetting import ForgetPlan, Forgotten, LearnedScript
from screenwriter.storage.model_library import ModelEntry
from screenwriter.ui.dialogs.lock_dialog import moment
from screenwriter.ui.dialogs.retrain_wording import counted

translate = QCoreApplication.translate

_CONSENTS = {
    "mine": QT_TRANSLATE_NOOP("Forgetting", "mine"),
    "with permission": QT_TRANSLATE_NOOP("Forgetting", "with permission"),
}


def script_cells(script: LearnedScript) -> tuple[str, str, str, str]:
    """Title, words, draft group and consent of a script, for the table."""
    draft = ""
    if script.group and script.weight:
        draft = translate("Forgetting", "{group}, newest").format(group=script.group)
    elif script.group:
        draft = translate("Forgetting", "{group}, older, not learned").format(group=script.group)
    consent = translate("Forgetting", _CONSENTS[script.consent]) if script.consent in _CONSENTS else ""
    return script.title, whole(script.words) if script.words else "", draft, consent


def explanation(plan: ForgetPlan) -> str:
    """What will happen, before anything does."""
    lines = [_what_is_used(plan)]
    if len(plan.doomed) == 1:
        text = translate(
            "Forgetting",
            "This model knew the script and is then deleted, weights and all: {models}. That can't be taken back. "
            "The script's own file stays.",
        )
    else:
        text = translate(
            "Forgetting",
            "These models knew the script and are then deleted, weights and all: {models}. That can't be taken back. "
            "The script's own file stays.",
        )
    lines.append(text.format(models=_quoted(entry.name for entry in plan.doomed)))
    if plan.missing:
        names = ", ".join(Path(path).name for path in plan.missing)
        lines.append(translate("Forgetting", "Not found any more, so not learned again: {names}.").format(names=names))
    return "\n".join(lines)


def _what_is_used(plan: ForgetPlan) -> str:
    """Which model takes the place of those that go."""
    drafts = len(plan.scripts) - 1
    if plan.paths and drafts:
        text = translate(
            "Forgetting",
            "“{model}” is learned again from {base} and {scripts}, without “{title}” and {drafts} of it.",
        )
    elif plan.paths:
        text = translate("Forgetting", "“{model}” is learned again from {base} and {scripts}, without “{title}”.")
    elif drafts:
        text = translate(
            "Forgetting",
            "Nothing is left to learn from without “{title}” and {drafts} of it, so {base} is used instead.",
        )
    else:
        text = translate("Forgetting", "Nothing is left to learn from without “{title}”, so {base} is used instead.")
    return text.format(
        model=plan.model.name,
        base=plan.base.name,
        scripts=counted(len(plan.paths), "script"),
        title=plan.scripts[0].title,
        drafts=counted(drafts, "other draft"),
    )


def outcome(plan: ForgetPlan, forgotten: Forgotten, rebuilt: ModelEntry | None) -> str:
    """What was done, and when."""
    text = translate("Forgetting", "Forgotten on {moment}: “{title}”. Deleted: {names}.")
    line = text.format(moment=moment(forgotten.when), title=plan.scripts[0].title, names=_quoted(forgotten.deleted))
    if rebuilt is not None:
        again = translate("Forgetting", "Learned again without it.")
        line = f"{line} {again}"
    if not forgotten.undeleted:
        return line
    undeleted = translate("Forgetting", "The system did not let these old weights be deleted; delete them yourself:")
    return "\n".join([line, undeleted, *map(str, forgotten.undeleted)])


def _quoted(names: Iterable[str]) -> str:
    return ", ".join(f"“{name}”" for name in names)
