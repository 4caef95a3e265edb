"""What the writer can set about typing; handed in, never read from a store here."""

from dataclasses import dataclass

from screenwriter.screenplay.elements import ElementKind
from screenwriter.screenplay.typing_rules import FINAL_DRAFT, FlowPreset


@dataclass(frozen=True, slots=True)
class EditorSettings:
    """Typing aids of editing.md sections 1, 3 and 4, each with its default."""

    preset: FlowPreset = FINAL_DRAFT
    dialogue_enter: ElementKind = ElementKind.ACTION
    detects_elements: bool = True
    auto_capitals: bool = True
    capital_i: bool = True
    smart_quotes: bool = False
    completes: bool = True
    completes_empty_cue: bool = True
