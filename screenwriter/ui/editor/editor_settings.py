"""What the writer can set about typing; handed in, never read from a store here."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from screenwriter.screenplay.elements import ElementKind
from screenwriter.screenplay.typing_corrections import CorrectionRules
from screenwriter.screenplay.typing_rules import FINAL_DRAFT, FlowPreset
from screenwriter.ui.editor.editor_keys import USUAL_EDITOR_KEYS, EditorKeys


@dataclass(frozen=True, slots=True)
class EditorSettings:
    """Typing aids of editing.md sections 1, 3 and 4, each with its default."""

    preset: FlowPreset = FINAL_DRAFT
    dialogue_enter: ElementKind = ElementKind.ACTION
    detects_elements: bool = True
    auto_capitals: bool = True
    capital_i: bool = True
    smart_quotes: bool = False
    dashes: bool = False
    ellipsis: bool = False
    double_capitals: bool = True
    slips: Mapping[str, str] = field(default_factory=dict)  # wrong spellings in small letters, and the right ones
    words_left_alone: frozenset[str] = frozenset()  # in small letters
    completes: bool = True
    completes_empty_cue: bool = True
    keys: EditorKeys = USUAL_EDITOR_KEYS

    @property
    def corrections(self) -> CorrectionRules:
        """What is put right behind a typed sign."""
        return CorrectionRules(
            dashes=self.dashes,
            ellipsis=self.ellipsis,
            capital_i=self.capital_i,
            double_capitals=self.double_capitals,
            words=self.slips,
        )
