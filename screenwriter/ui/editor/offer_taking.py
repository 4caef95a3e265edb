"""Putting what was offered into the script, as one undo step, and remembering that it was taken."""

from PySide6.QtCore import QObject, Signal

from screenwriter.screenplay.auto_detection import curly_quote
from screenwriter.screenplay.elements import ElementKind
from screenwriter.ui.editor.ghost_keys import GhostAction
from screenwriter.ui.editor.ghost_rules import first_sentence, first_word
from screenwriter.ui.editor.ghost_text import insert_as_one_step, text_before
from screenwriter.ui.editor.offer_choice import OfferChoice
from screenwriter.ui.editor.offer_display import OfferDisplay
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.editor.suggestion_offers import Offer
from screenwriter.ui.editor.suggestion_reactions import Reactions


class OfferTaking(QObject):
    """Takes from one display.

    Signals:
        text_taken(str, str, str): the text before the caret, what was put in there, and how: all, word, sentence, list.
        cue_taken(str): the cue of this speaker was put in.
    """

    text_taken = Signal(str, str, str)
    cue_taken = Signal(str)

    def __init__(
        self, editor: ScreenplayEditor, display: OfferDisplay, choice: OfferChoice, reactions: Reactions
    ) -> None:
        super().__init__(editor)
        self._editor = editor
        self._display = display
        self._choice = choice
        self._reactions = reactions

    def take_ghost(self, action: GhostAction) -> None:
        """All of the ghost, its first word or its first sentence; a cue has no half."""
        offer = self._display.offers.shown
        if offer.then:
            self._take_cue(offer, goes_on=False)
            return
        text = self._display.ghost.text
        pieces = {
            GhostAction.ACCEPT_ALL: (text, "all"),
            GhostAction.ACCEPT_WORD: (first_word(text), "word"),
            GhostAction.ACCEPT_SENTENCE: (first_sentence(text), "sentence"),
        }
        piece, how = pieces[action]
        before = text_before(self._editor.textCursor())
        if self._display.ghost.insert(piece, self._as_typed(before, piece)):
            self._note_taken(before, piece, how)

    def take_listed(self, number: int) -> None:
        """The one of this number in the list, from 0."""
        offer = self._display.offers.show(number)
        if offer.then:
            self._take_cue(offer, goes_on=True)
            return
        before = text_before(self._editor.textCursor())
        insert_as_one_step(self._editor, self._as_typed(before, offer.text))
        self._note_taken(before, offer.text, "list")

    def _take_cue(self, offer: Offer, *, goes_on: bool) -> None:
        self._choice.taken_back.note_taken(self._choice.cue_place(), offer.then)
        self._display.ghost.clear()
        self._editor.put_cue(offer.then, goes_on=goes_on)
        self._reactions.note_taken(ElementKind.CHARACTER)
        self.cue_taken.emit(offer.then)

    def _as_typed(self, before: str, piece: str) -> str:
        """The piece as the typing aids would have written it."""
        if not self._editor.settings.smart_quotes:
            return piece
        written = ""
        for sign in piece:
            written += curly_quote(before + written, sign)
        return written

    def _note_taken(self, before: str, piece: str, how: str) -> None:
        self._choice.taken_back.note_taken(before, piece)
        self._reactions.note_taken(self._display.kind)
        self.text_taken.emit(before, piece, how)
