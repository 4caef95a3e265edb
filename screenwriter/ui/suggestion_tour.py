"""Three steps through suggestions, each left by doing what it says; words above the page, nothing in the way.

It opens a scratch scene with a speech begun, so that there is something to go on from. It can be left at any moment
with the strip's own close button, and never comes by itself.
"""

from collections.abc import Callable
from itertools import islice

from PySide6.QtCore import QObject, Slot

from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.origin_map import Entry
from screenwriter.ui.editor.provenance import Provenance
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.editor.suggestion_controller import SuggestionController
from screenwriter.ui.message_strip import MessageStrip

TOPIC = "tour"
SCENE = Screenplay(
    elements=(
        Element(ElementKind.SCENE_HEADING, "INT. KITCHEN - NIGHT"),
        Element(ElementKind.ACTION, "The kettle clicks off. MARA pours two cups and pushes one across the table."),
        Element(ElementKind.CHARACTER, "MARA"),
        Element(ElementKind.DIALOGUE, "I don't know what you"),
    )
)


class SuggestionTour(QObject):
    """Follows what the writer does and says the next step."""

    def __init__(self, suggestions: SuggestionController, strip: MessageStrip, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._strip = strip
        self._step = 0
        self._is_scene_shown = False
        suggestions.shown.connect(self._seen)
        suggestions.accepted.connect(self._taken)
        suggestions.dismissed.connect(self._dismissed)

    @property
    def step(self) -> int:
        """1 to 3 while it runs, else 0."""
        return self._step

    @Slot()
    def begin(self) -> None:
        """Say the first step; the scene is on screen."""
        self._is_scene_shown = True
        self._say(1)

    @Slot()
    def end(self) -> None:
        """Say no more, as when another script is shown."""
        self._is_scene_shown = False
        if self._step:
            self._say(0)

    def has_nothing_own(self, editor: ScreenplayEditor, provenance: Provenance) -> bool:
        """Whether the scene is on screen and the writer put in nothing but suggestions: nobody would want it saved."""
        if not self._is_scene_shown or editor.screenplay().title_page:
            return False
        kept = (_without_suggestions(entry, provenance.origin_of) for entry in provenance.entries)
        elements = editor.screenplay_document.elements
        found = [(element.kind, words) for element, words in zip(elements, kept, strict=True) if words]
        return found == [(element.kind, element.text.split()) for element in SCENE.elements]

    def _say(self, step: int) -> None:
        self._step = step
        steps = (
            "",
            self.tr("1 of 3. Go to the end of the last line, type a word and a space, and rest. Grey words appear."),
            self.tr("2 of 3. Right takes them all, Ctrl+Right the next word. To ignore them just type on."),
            self.tr(
                "3 of 3. Ctrl+Shift+Space lists other words, Alt+/ says where they come from. "
                "Now send a suggestion away with Esc."
            ),
        )
        self._strip.say(TOPIC, steps[step])

    @Slot(str)
    def _seen(self, _text: str) -> None:
        if self._step == 1:
            self._say(2)

    @Slot(str, str)
    def _taken(self, _text: str, _how: str) -> None:
        if self._step == 2:
            self._say(3)

    @Slot()
    def _dismissed(self) -> None:
        if self._step == 3:
            self._say(0)


def _without_suggestions(entry: Entry, origin_of: Callable[[int], str]) -> list[str]:
    """The words of an element that were not suggested."""
    letters, kept = iter(entry.text), []
    for run in entry.runs:
        text = "".join(islice(letters, run.length))
        kept.append("" if origin_of(run.stretch) == "accepted" else text)
    return "".join(kept).split()
