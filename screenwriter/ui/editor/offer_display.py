"""What is offered, on the screen: as a ghost at the caret, or as the list of alternatives."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from screenwriter.screenplay.elements import ElementKind
from screenwriter.ui.editor.alternatives_popup import AlternativesPopup, likelihood
from screenwriter.ui.editor.ghost_text import GhostText
from screenwriter.ui.editor.hover_hints import cue_hover_hint, hover_hint
from screenwriter.ui.editor.reason_words import also_mark, short_reason
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.editor.suggestion_offers import Offer, Offers
from screenwriter.ui.editor.suggestion_reactions import Reactions

KEY_HINT = "  ›"  # for the Right key: the arrow is not in Courier Prime, another font would make the line taller


class OfferDisplay(QObject):
    """The offers at hand and how they are seen; changes nothing in the script.

    Signals:
        shown(str): a ghost appeared, or another alternative of it.
    """

    shown = Signal(str)

    def __init__(self, editor: ScreenplayEditor, reactions: Reactions) -> None:
        super().__init__(editor)
        self._editor = editor
        self._reactions = reactions
        self.offers = Offers()
        self.kind = ElementKind.ACTION  # of the element they are for
        self.ghost = GhostText(editor, tool_tip=hover_hint())
        self.popup = AlternativesPopup(editor)

    @property
    def is_ghost_a_cue(self) -> bool:
        """Whether a ghost is shown that is no text but the next speaker's cue."""
        return self.ghost.is_shown and bool(self.offers.shown.then)

    @property
    def has_keys(self) -> bool:
        """Whether the list or an unfinished composition has the keys."""
        return self.popup.is_open or self.ghost.is_composing

    def take_over(self, offers: Sequence[Offer], kind: ElementKind) -> None:
        """Have these at hand from now on; nothing is shown yet."""
        self.offers, self.kind = Offers(offers), kind

    def show(self, offer: Offer) -> None:
        """As a ghost at the caret, where one can be."""
        mark = also_mark(offer.alternative)
        hint = KEY_HINT if self._reactions.wants_hint else ""
        lead = self._editor.space_before_cue() if offer.then else ""
        tool_tip = cue_hover_hint(offer.then) if offer.then else ""
        if self.ghost.show(offer.text, hint, lead, tool_tip, f"  {mark}" if mark else ""):
            self.shown.emit(self.ghost.text)

    def turn(self, step: int) -> None:
        """Show the next alternative that goes on from what was typed of this one."""
        self.offers.go_on_after(self.ghost.consumed)
        if offer := self.offers.turn(step):
            self.show(offer)

    def open_list(self, cue: Offer | None) -> None:
        """All of them in the list instead of the ghost, ``cue`` behind them unless there is one."""
        self.ghost.clear()
        if cue is not None and all(not offer.then for offer in self.offers.all):
            self.offers = Offers([*self.offers.all, cue])
        offers = [replace(offer.alternative, text=offer.label) for offer in self.offers.all]
        reasons = [short_reason(a, self.kind.value) or likelihood(a.probability) for a in offers]
        self.popup.open(offers, reasons)

    def clear(self) -> None:
        """Nothing is shown."""
        self.ghost.clear()
        self.popup.dismiss()
