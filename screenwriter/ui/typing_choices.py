"""What the writer has set about typing, as the editor takes it."""

from collections.abc import Iterable
from functools import lru_cache

from screenwriter.screenplay.common_slips import COMMON_SLIPS
from screenwriter.screenplay.elements import ElementKind
from screenwriter.screenplay.flow_tables import flow_of
from screenwriter.screenplay.typing_rules import FlowPreset
from screenwriter.storage.settings import Settings
from screenwriter.ui.editor.editor_keys import EditorKeys
from screenwriter.ui.editor.editor_settings import EditorSettings
from screenwriter.ui.key_table import editor_keys, read_key_changes


def editor_settings(settings: Settings) -> EditorSettings:
    """Flow, aids, corrections and keys."""
    return EditorSettings(
        preset=_flow(settings.flow_preset, settings.flow_table),
        dialogue_enter=ElementKind(settings.dialogue_enter),
        auto_capitals=settings.auto_capitals,
        capital_i=settings.capital_i,
        smart_quotes=settings.smart_quotes,
        dashes=settings.dashes,
        ellipsis=settings.ellipsis,
        double_capitals=settings.double_capitals,
        slips=slips_of(settings) if settings.corrects_slips else {},
        words_left_alone=frozenset(settings.words_left_alone),
        detects_elements=settings.detects_elements,
        completes=settings.completes,
        completes_empty_cue=settings.completes_empty_cue,
        keys=_keys(settings.key_changes),
    )


def slips_of(settings: Settings) -> dict[str, str]:
    """The writer's corrections before the usual ones; wrong spellings in small letters."""
    return {**COMMON_SLIPS, **read_slips(settings.slips)}


def read_slips(lines: Iterable[str]) -> dict[str, str]:
    """Corrections as the settings keep them: ``teh=the``; what makes no sense is left out."""
    pairs = (line.partition("=") for line in lines)
    found = {wrong.strip().casefold(): right.strip() for wrong, _, right in pairs}
    return {wrong: right for wrong, right in found.items() if is_word(wrong) and right and right != wrong}


def is_word(text: str) -> bool:
    """Whether text can be a wrong spelling: letters and apostrophes, as a word is typed."""
    return bool(text) and all(sign.isalpha() or sign in "'’" for sign in text)


@lru_cache(maxsize=4)
def _flow(name: str, table: tuple[str, ...]) -> FlowPreset:
    return flow_of(name, table)


@lru_cache(maxsize=4)
def _keys(changes: tuple[str, ...]) -> EditorKeys:
    return editor_keys(read_key_changes(changes))
