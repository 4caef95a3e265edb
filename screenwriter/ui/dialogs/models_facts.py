"""What a model's manifest tells, in words for the list of models. Pure; bears manifests of any making."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from screenwriter.formats.number_text import decimal
from screenwriter.storage.model_library import ModelEntry
from screenwriter.training_messages import TrainingResult
from screenwriter.ui.dialogs.failure_text import sentence
from screenwriter.ui.dialogs.retrain_wording import counted, learned_from, verdict
from screenwriter.ui.dialogs.source_names import source_text
from screenwriter.ui.dialogs.written_dates import day_and_time_text, day_text

translate = QCoreApplication.translate


def facts(entry: ModelEntry, entries: Sequence[ModelEntry]) -> list[tuple[str, str]]:
    """Label and text of each line; what the manifest does not say is left out."""
    manifest = entry.manifest
    lines = [
        (translate("ModelFacts", "Status"), _status(entry)),
        (translate("ModelFacts", "Text"), _text(manifest, entry.is_shipped)),
        (translate("ModelFacts", "Made from"), _parent_name(manifest.get("parent"), entries)),
        (translate("ModelFacts", "Made on"), _date(manifest.get("created"))),
        (translate("ModelFacts", "Result"), _result(manifest)),
        (translate("ModelFacts", "Scripts"), _files(manifest.get("files"))),
        (translate("ModelFacts", "Forgotten"), _forgotten(manifest.get("forgotten"))),
        (translate("ModelFacts", "Sources"), _sources(manifest.get("sources"))),
        (translate("ModelFacts", "Size"), _size(manifest.get("sizes"))),
        (translate("ModelFacts", "Folder"), str(entry.folder)),
    ]
    return [(label, text) for label, text in lines if text]


def _status(entry: ModelEntry) -> str:
    if entry.problem is not None:
        return sentence(entry.problem.code, f"{entry.problem.file} {entry.problem.detail}".strip())
    if entry.is_active:
        return translate("ModelFacts", "In use")
    return translate("ModelFacts", "Comes with the program") if entry.is_shipped else ""


def _text(manifest: Mapping[str, Any], is_shipped: bool) -> str:
    scripts, words = manifest.get("scripts"), manifest.get("words")
    if isinstance(scripts, list):
        scripts = len(scripts)
    if is_shipped:
        return counted(words, "word") if isinstance(words, int) else ""
    if not (isinstance(scripts, int) and isinstance(words, int)):
        return ""
    return learned_from(scripts, words)


def _parent_name(parent: object, entries: Sequence[ModelEntry]) -> str:
    if not isinstance(parent, str):
        return ""
    return next((entry.name for entry in entries if entry.id == parent), parent)


def _date(created: object) -> str:
    if not created:
        return ""
    try:
        made = datetime.fromisoformat(str(created)).astimezone()
    except ValueError:
        return str(created)
    return day_and_time_text(made) if "T" in str(created) else day_text(made)


def _result(manifest: Mapping[str, Any]) -> str:
    before, after = manifest.get("bits_before"), manifest.get("bits_after")
    if not (isinstance(before, int | float) and isinstance(after, int | float) and before > 0 and after > 0):
        return ""
    line = verdict(TrainingResult("", "", float(before), float(after), 0, 0, 0.0))
    figures = translate("ModelFacts", "{before} bits per character before, {after} after")
    return f"{line}\n{figures.format(before=decimal(before, 2), after=decimal(after, 2))}"


def _files(files: object) -> str:
    if not isinstance(files, list):
        return ""
    files = [file for file in files if not (isinstance(file, dict) and file.get("problem"))]
    names = [
        str(file.get("title") or file.get("name") or file.get("path", "")) if isinstance(file, dict) else str(file)
        for file in files
    ]
    names = [name.replace("\\", "/").rsplit("/", 1)[-1] for name in names if name]
    if len(names) <= 6:
        return ", ".join(names)
    text = translate("ModelFacts", "{scripts} and {others}")
    return text.format(scripts=", ".join(names[:6]), others=counted(len(names) - 6, "other"))


def _forgotten(forgotten: object) -> str:
    """Scripts it was rebuilt without, and when."""
    if not isinstance(forgotten, list):
        return ""
    known = [entry for entry in forgotten if isinstance(entry, dict)]
    text = translate("ModelFacts", "{title} on {day}")
    return ", ".join(text.format(title=entry.get("title", ""), day=_date(entry.get("when"))) for entry in known)


def _sources(sources: object) -> str:
    """What a shipped model learned from, with licences, one a line; its card says more."""
    return "\n".join(source_text(str(source)) for source in sources) if isinstance(sources, list) else ""


def _size(sizes: object) -> str:
    if not isinstance(sizes, dict) or not all(isinstance(size, int) for size in sizes.values()):
        return ""
    return translate("ModelFacts", "{size} MB").format(size=decimal(sum(sizes.values()) / 1e6, 1))
