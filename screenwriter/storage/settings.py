"""What the writer has set: one frozen dataclass, declared once, kept as JSON.

A file that cannot be read is kept aside and the defaults hold; one bad value costs only that value.
"""

import json
import os
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import TypeVar

from screenwriter.storage.atomic_file import write_atomically

T = TypeVar("T")

FILE_VALUE = "file:"
"""Begins the value of a setting that names a file of the writer's own, as in ``file:evening.toml``."""


def _choice(default: str, choices: tuple[str, ...], description: str) -> str:
    return field(default=default, metadata={"choices": choices, "description": description})


def _choice_or_file(default: str, choices: tuple[str, ...], description: str) -> str:
    """One of these, or a file's name after ``FILE_VALUE``."""
    metadata = {"choices": choices, "takes_file": True, "description": description}
    return field(default=default, metadata=metadata)


def _number(default: int, least: int, most: int, description: str) -> int:
    return field(default=default, metadata={"range": (least, most), "description": description})


def _other(default: T, description: str) -> T:
    return field(default=default, metadata={"description": description})


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings with their defaults; each field's metadata says what it means and what it may be."""

    theme: str = _choice_or_file("system", ("system", "light", "dark", "sepia"), "Colours of the window")
    language: str = _choice("", ("", "en", "zh_CN"), "Language of the window from the next start; empty: the system's")
    zoom_percent: int = _number(100, 50, 300, "Size of the page on screen")
    paper: str = _choice("letter", ("letter", "a4"), "Paper that pages are counted on")

    automatic_continueds: bool = _other(True, "(CONT'D) by itself on a speaker who goes on speaking")
    page_view: bool = _other(False, "The script on sheets of paper instead of one long page")

    flow_preset: str = _choice("final_draft", ("final_draft", "starc", "trelby", "custom"), "What Enter and Tab make")
    flow_table: tuple[str, ...] = _other((), "The writer's own flow table, a line a cell")
    flow_base: str = _choice("final_draft", ("final_draft", "starc", "trelby"), "The preset that table began as")
    key_changes: tuple[str, ...] = _other((), "Keys that are not the usual ones: command=keys")
    dialogue_enter: str = _choice("action", ("action", "character"), "What Enter makes after dialogue (Final Draft)")
    auto_capitals: bool = _other(True, "Capital letter at the start of a sentence")
    capital_i: bool = _other(True, "Make a lone i a capital")
    smart_quotes: bool = _other(False, "Curly quotation marks while typing")
    dashes: bool = _other(False, "Two hyphens become a dash")
    ellipsis: bool = _other(False, "Three dots become one sign")
    double_capitals: bool = _other(True, "A second capital at the start of a word becomes small")
    corrects_slips: bool = _other(True, "Put slips of the keyboard right by a list")
    slips: tuple[str, ...] = _other((), "The writer's own corrections: wrong=right")
    words_left_alone: tuple[str, ...] = _other((), "Words that are never corrected, in small letters")
    list_additions: tuple[str, ...] = _other((), "Entries that complete in every script: list=entry")
    list_hidden: tuple[str, ...] = _other((), "Entries that never complete: list=entry")
    detects_elements: bool = _other(True, "Find headings, names and transitions while typing")
    completes: bool = _other(True, "Complete names, places and transitions")
    completes_empty_cue: bool = _other(True, "Offer names in an empty character line")

    find_lists_matches: bool = _other(True, "Find lists the matches under its fields")
    locked_scene_deletion: str = _choice(
        "ask", ("ask", "omit", "delete"), "Deleting a scene of a locked script: ask, omit it instead, or delete it"
    )

    checks_spelling: bool = _other(True, "Mark misspelt words")
    spelling_language: str = _choice(
        "", ("", "en_US", "en_GB"), "Dictionary of scripts that choose none themselves; empty: guessed from their words"
    )

    typewriter_scrolling: bool = _other(False, "Keep the line that is typed at one height")
    typewriter_height_percent: int = _number(45, 15, 75, "How much of the page is above that line")
    focus_dimming: bool = _other(False, "Dim all but the speech or paragraph of the caret")
    split_view: bool = _other(False, "A second pane that shows the same script, to read")
    outline_heading_percent: int = _number(0, 0, 90, "Width of the outline's headings; 0: by what they say")
    split_beside: bool = _other(False, "That pane stands at the right of the page, not below it")

    suggestions_mode: str = _choice("automatic", ("automatic", "on_demand", "off"), "When words are suggested")
    suggestion_delay_ms: int = _number(120, 0, 1500, "Pause before words are suggested")
    suggestion_eagerness: str = _choice("normal", ("quieter", "normal", "eager"), "How sure a suggestion must be")
    suggestion_freedom: str = _choice("usual", ("closer", "usual", "freer"), "How freely words are chosen")
    suggestion_seed: int = _number(0, 0, 9999, "Same seed, same suggestions; 0: a new one at each start")
    guard_words: int = _number(8, 6, 12, "Equal words from which a learned passage is never suggested")
    guard_own_scripts: bool = _other(True, "The guard compares with the writer's own scripts too")
    guard_phrases: tuple[str, ...] = _other((), "Set phrases that the guard does not count")
    suggests_next_speaker: bool = _other(True, "Offer the character who likely speaks next")
    suggestion_blend: int = _number(60, 0, 90, "Whose words: 0 general, 30 between, 60 my voice, 90 this script")
    suggestion_own_voices: bool = _other(True, "A character with 30 speeches or more has a voice of their own")

    training_pauses_on_battery: bool = _other(True, "Learning waits while the computer runs on battery")
    training_pauses_while_typing: bool = _other(True, "Learning waits while keys come")

    counts_writing: bool = _other(False, "Count on this computer what is written each day")
    daily_goal_words: int = _number(0, 0, 20_000, "Words for a day; 0: no goal")
    sprint_minutes: int = _number(25, 5, 180, "How long a sprint is")

    counts_suggestions: bool = _other(False, "Count on this computer what becomes of suggestions")

    autosave_seconds: int = _number(60, 0, 3600, "Save to the file after this pause; 0 leaves saving to the writer")

    backup_folder: str = _other("", "Where backups are kept; empty: beside the program's own data")

    export_format: str = _choice("pdf", ("pdf", "docx", "html", "txt"), "Format last exported to")
    export_scene_numbers: str = _choice("both", ("both", "left", "right", "none"), "Where scene numbers are printed")
    export_title_page: bool = _other(True, "Title page in print and in exported files")
    export_notes: bool = _other(False, "Notes in exported files")
    export_watermark: str = _other("", "Words across every exported page")

    disabled_hints: tuple[str, ...] = _other(("voice_drift",), "Revision hints that are switched off, by rule name")
    hint_exceptions: tuple[str, ...] = _other((), "Words a rule never marks, as rule:words in small letters")

    recent_files: tuple[str, ...] = _other((), "Scripts last opened or saved, newest first")
    last_folder: str = _other("", "Where the last script was opened or saved")
    window_geometry: str = _other("", "Place and size of the window, base64")
    window_state: str = _other("", "Docks and toolbars of the window, base64")


def choices(name: str) -> tuple[str, ...]:
    """The values a setting may have; empty for one that is not a choice."""
    return _metadata(name).get("choices", ())


def limits(name: str) -> tuple[int, int]:
    """Least and most of a number. Raises KeyError for a setting that is none."""
    return _metadata(name)["range"]


def description(name: str) -> str:
    """What a setting means, in a few words."""
    return _metadata(name)["description"]


def load_settings(path: Path, on_damage: Callable[[Path], None] | None = None) -> Settings:
    """Read the settings; whatever is missing or out of bounds has its default.

    Args:
        on_damage: called with the copy kept aside when the file as a whole was no settings file.
    """
    try:
        raw = path.read_bytes()
    except OSError:
        return Settings()
    try:
        values = json.loads(raw)
        if not isinstance(values, dict):
            raise ValueError("settings are an object")
    except (ValueError, RecursionError):
        aside = _keep_aside(path)
        if on_damage is not None and aside is not None:
            on_damage(aside)
        return Settings()
    known = {f.name: value for f in fields(Settings) if (value := _checked(f.name, values.get(f.name))) is not None}
    return Settings(**known)


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings atomically, making the folder if need be. Raises WriteError or OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, json.dumps(asdict(settings), indent=2, ensure_ascii=False).encode())


def _metadata(name: str) -> Mapping[str, object]:
    return next(f.metadata for f in fields(Settings) if f.name == name)


def _checked(name: str, value: object) -> object:
    """The value in the field's own type, or None if it may not stand there."""
    default = getattr(Settings(), name)
    if isinstance(default, tuple):
        is_list_of_words = isinstance(value, list) and all(isinstance(item, str) for item in value)
        return tuple(value) if is_list_of_words else None
    if type(value) is not type(default):
        return None
    metadata = _metadata(name)
    is_file = bool(metadata.get("takes_file")) and str(value).startswith(FILE_VALUE)
    if "choices" in metadata and value not in metadata["choices"] and not is_file:
        return None
    if "range" in metadata and not metadata["range"][0] <= value <= metadata["range"][1]:
        return None
    return value


def _keep_aside(path: Path) -> Path | None:
    for number in range(1, 100):
        aside = path.with_name(f"{path.name}.damaged-{number}")
        if not aside.exists():
            try:
                os.replace(path, aside)
            except OSError:
                return None
            return aside
    return None
