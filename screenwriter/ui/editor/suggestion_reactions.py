"""What the writer's reactions to suggestions teach (``suggestions-ux.md`` sections 3 and 4). Plain data, no Qt."""

from screenwriter.screenplay.elements import ElementKind
from screenwriter.ui.editor.ghost_settings import GhostSettings
from screenwriter.ui.editor.quality_gate import QualityGate
from screenwriter.ui.editor.suggestion_memory import Silence


class Reactions:
    """The limits below which nothing is shown unasked, where to be silent, and how long keys need a hint."""

    def __init__(self, settings: GhostSettings) -> None:
        self.gate = _gate(settings)
        self._limits = _limits(settings)
        self._hint_uses = self._hints_left = settings.hint_uses
        self._silence = Silence()

    @property
    def wants_hint(self) -> bool:
        """Whether the key that takes a ghost is shown with it."""
        return bool(self._hints_left)

    def set_settings(self, settings: GhostSettings) -> None:
        """What was learned stays where the settings say nothing else about it."""
        if _limits(settings) != self._limits:
            self._limits = _limits(settings)
            self.gate = _gate(settings)
        if settings.hint_uses != self._hint_uses:
            self._hint_uses = self._hints_left = settings.hint_uses

    def note_taken(self, kind: ElementKind) -> None:
        """The writer took a suggestion or a part of it."""
        self.gate.note_acceptance(kind)
        self._hints_left = max(0, self._hints_left - 1)
        self._silence.end()

    def note_dismissed(self, kind: ElementKind, element: int, before: str) -> None:
        """The writer sent a suggestion of this kind away, behind ``before`` in the element of this number."""
        self._silence.begin(element, before)
        self.gate.note_dismissal(kind)

    def is_silent(self, element: int, before: str) -> bool:
        """Whether nothing is to be shown unasked behind ``before`` in this element."""
        return self._silence.holds(element, before)


def _limits(settings: GhostSettings) -> tuple[object, ...]:
    return settings.threshold, settings.thresholds, settings.cue_threshold


def _gate(settings: GhostSettings) -> QualityGate:
    """The limits as they are set; a cue has one of its own."""
    cue = {ElementKind.CHARACTER: settings.cue_threshold}
    return QualityGate(settings.threshold, {**cue, **settings.thresholds})
