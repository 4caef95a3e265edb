"""What the writer may choose about ghost text (``suggestions-ux.md`` sections 2 and 4)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from screenwriter.screenplay.elements import ElementKind
from screenwriter.ui.editor.ghost_keys import GhostAction


class SuggestionMode(Enum):
    """When the model is asked; the value is the name kept in settings."""

    AUTOMATIC = "automatic"
    ON_DEMAND = "on_demand"
    OFF = "off"


def _usual_max_words() -> dict[ElementKind, int]:
    return {ElementKind.DIALOGUE: 12, ElementKind.ACTION: 16, ElementKind.PARENTHETICAL: 4}


@dataclass(frozen=True, slots=True)
class GhostSettings:
    """Choices for one project. ``max_words`` names the kinds in which ghosts appear at all."""

    mode: SuggestionMode = SuggestionMode.AUTOMATIC
    delay_ms: int = 120  # pause without a key before the model is asked, 0 to 1500
    threshold: float = 0.15  # a less probable suggestion is not shown by itself, 0 to 1
    thresholds: Mapping[ElementKind, float] = field(default_factory=dict)  # per kind, where it differs
    max_words: Mapping[ElementKind, int] = field(default_factory=_usual_max_words)
    max_sentences: int = 1
    in_empty_dialogue: bool = True  # ask under a cue before anything is typed
    tab_accepts: bool = False  # opt-in: Tab then no longer changes elements while a ghost is shown
    ctrl_enter_accepts: bool = True  # Ctrl+Enter takes the sentence while a ghost is shown
    hint_uses: int = 10  # acceptances until the key hint at the ghost's end goes away
    next_speaker: bool = True  # offer the cue that likely comes next, and order names by how likely they are
    cue_threshold: float = 0.4  # a less probable cue is not shown by itself
    blend: float = 2 / 3  # whose words: 0 general English, 1 this script (section 9)
    own_voices: bool = True  # a character with enough speeches has a voice of their own
    temperature: float = 1.0
    seed: int = 0  # 0: one is drawn when the window opens
    guard_words: int = 8  # equal words from which a learned passage is never shown, 6 to 12
    guards_own: bool = True  # compared with the writer's own scripts too
    guard_phrases: tuple[str, ...] = ()  # the writer's set phrases, not counted
    keys: Mapping[GhostAction, tuple[str, ...]] = field(default_factory=dict)  # those that are not the usual ones
