"""When the model is asked, and what becomes of its answers (``suggestions-ux.md`` sections 2 to 8).

Talks to the worker by messages only and to the screen by GhostText and AlternativesPopup. Per key it compares strings;
the context is put together once per pause.
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from screenwriter.messages import Alternative, ModelLoaded, Suggestion, SuggestionRequest
from screenwriter.screenplay.auto_detection import curly_quote
from screenwriter.screenplay.elements import ElementKind
from screenwriter.ui.editor.alternatives_popup import AlternativesPopup
from screenwriter.ui.editor.ghost_keys import GhostAction, GhostKeys, platform_keys
from screenwriter.ui.editor.ghost_rules import first_sentence, first_word
from screenwriter.ui.editor.ghost_settings import GhostSettings, SuggestionMode
from screenwriter.ui.editor.ghost_text import GhostText, insert_as_one_step, text_after, text_before
from screenwriter.ui.editor.quality_gate import QualityGate, SpeedWatch
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.editor.suggestion_context import context_before
from screenwriter.ui.editor.suggestion_memory import Silence, TakenBack
from screenwriter.ui.editor.suggestion_offers import Offer, Offers, fitting_offers
from screenwriter.ui.editor.suggestion_place import is_at_end, is_caret_free, is_place_for_ghosts
from screenwriter.ui.editor.suggestion_states import Asked, Purpose, SuggestionState, WhyThis

KEY_HINT = "  ›"  # for the Right key: the arrow is not in Courier Prime, another font would make the line taller
HOVER_HINT = (
    "Right: take it all\nCtrl+Right: the next word\nAlt+Right: to the sentence's end\nAlt+]: another\nEsc: none"
)


class SuggestionController(QObject):
    """Suggestions for one ScreenplayEditor; make one and connect its signals to the worker.

    Signals:
        announced(int): everything asked before this number is out of date. Connect directly to ``worker.announce``.
        requested(object): a SuggestionRequest; connect queued.
        shown(str): a ghost appeared, or another alternative of it.
        accepted(str, str): what was put in, and how: all, word, sentence, list.
        dismissed(): the writer sent the ghost away with Esc.
        nothing_found(): the writer asked and there is nothing to show.
        mode_changed(object): the SuggestionMode now, whoever changed it.
        slowed_down(float): automatic became on demand because answers take this many ms (median of 20).
        why_requested(object): a WhyThis.
    """

    announced = Signal(int)
    requested = Signal(object)
    shown = Signal(str)
    accepted = Signal(str, str)
    dismissed = Signal()
    nothing_found = Signal()
    mode_changed = Signal(object)
    slowed_down = Signal(float)
    why_requested = Signal(object)

    def __init__(self, editor: ScreenplayEditor, settings: GhostSettings | None = None) -> None:
        super().__init__(editor)
        self._editor = editor
        self._settings = settings or GhostSettings()
        self._mode = self._settings.mode
        self._mode_when_on = self._mode if self._mode is not SuggestionMode.OFF else SuggestionMode.AUTOMATIC
        self._is_locked = False
        self._number = 0
        self._last_requested = -1
        self._asked: Asked | None = None
        self._silence = Silence()
        self._offers = Offers()
        self._listed_at = (-1, -1)  # number and caret when the list opened
        self._kind = ElementKind.ACTION
        self._model = ""
        self._taken_back = TakenBack()
        self._hints_left = self._settings.hint_uses
        self._gate = QualityGate(self._settings.threshold, self._settings.thresholds)
        self._speed = SpeedWatch()
        self.ghost = GhostText(editor, tool_tip=HOVER_HINT)
        self.keys = GhostKeys(editor, self)
        self.popup = AlternativesPopup(editor)
        self.popup.chosen.connect(self._take_from_list)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_pause)
        self._document = editor.document()
        self._document.contentsChange.connect(self._on_contents_change)
        self._apply_settings()
        editor.completion_opened.connect(self.clear_ghost)
        editor.key_filters.append(self.keys)

    @property
    def mode(self) -> SuggestionMode:
        """The mode now; differs from the settings' after Ctrl+Alt+S or a slow model until they are set again."""
        return self._mode

    @property
    def state(self) -> SuggestionState:
        """Where the suggestion stands."""
        if self.ghost.is_shown:
            return SuggestionState.SHOWN
        if self._asked is not None:
            return SuggestionState.COMPUTING
        return SuggestionState.WAITING if self._timer.isActive() else SuggestionState.IDLE

    @property
    def gate(self) -> QualityGate:
        """The limits below which nothing is shown unasked; visible and resettable."""
        return self._gate

    def set_settings(self, settings: GhostSettings) -> None:
        """Use other settings from now on, their mode too; learned limits stay unless the settings' limits change."""
        old, self._settings = self._settings, settings
        if (settings.threshold, settings.thresholds) != (old.threshold, old.thresholds):
            self._gate = QualityGate(settings.threshold, settings.thresholds)
        if settings.hint_uses != old.hint_uses:
            self._hints_left = settings.hint_uses
        self._apply_settings()
        self.set_mode(settings.mode)

    def set_mode(self, mode: SuggestionMode) -> None:
        """Change the mode; a ghost that is shown goes away."""
        if mode is self._mode:
            return
        self._mode = mode
        if mode is not SuggestionMode.OFF:
            self._mode_when_on = mode
        self._speed.reset()
        self._stop()
        self.mode_changed.emit(mode)

    def set_locked(self, is_locked: bool) -> None:
        """No suggestions at all in a locked project (section 11)."""
        self._is_locked = is_locked
        if is_locked:
            self._stop()

    @Slot(object)
    def model_loaded(self, loaded: ModelLoaded) -> None:
        """Another model answers from now on; its speed is measured anew."""
        self._model = loaded.name
        self._speed.reset()

    @Slot(object)
    def receive(self, suggestion: Suggestion) -> None:
        """Show an answer if it still fits the document and the caret; anything else is dropped unseen."""
        self._watch_speed(suggestion)
        asked = self._asked
        if asked is None or suggestion.number != asked.number or asked.number != self._number:
            return
        self._asked = None
        if not self._may_show(asked):
            return
        offers = self._offers_for(asked, suggestion.alternatives)
        if not offers:
            if asked.purpose is not Purpose.PAUSE:
                self.nothing_found.emit()
            return
        self._offers, self._kind = Offers(offers), asked.kind
        self._model = suggestion.model or self._model
        if asked.purpose is Purpose.LIST:
            self._open_list()
        else:
            self._show(self._offers.shown)

    # What keys ask (GhostActor)

    @property
    def has_ghost(self) -> bool:
        """Whether a ghost is shown."""
        return self.ghost.is_shown

    def may_act(self) -> bool:
        """False while a composition or another popup has the keys."""
        return not self.ghost.is_composing and not self._editor.has_open_list

    def clear_ghost(self) -> None:
        """Take the ghost away without counting it as dismissed."""
        self.ghost.clear()

    def act(self, action: GhostAction) -> bool:
        """Do what a key asks; False when it can't be done now."""
        if action is GhostAction.ON_OFF:
            self.set_mode(self._mode_when_on if self._mode is SuggestionMode.OFF else SuggestionMode.OFF)
        elif action is GhostAction.ASK:
            return self.ghost.is_shown or self._ask(Purpose.ASKED)
        elif action is GhostAction.LIST:
            return self._list()
        elif action is GhostAction.DISMISS:
            self._dismiss()
        elif action is GhostAction.WHY:
            shown = self._offers.shown.alternative
            self.why_requested.emit(WhyThis(shown, self._kind, self._model, self._settings.seed))
        elif action in (GhostAction.NEXT, GhostAction.PREVIOUS):
            self._turn(1 if action is GhostAction.NEXT else -1)
        else:
            self._accept(action)
        return True

    def _accept(self, action: GhostAction) -> None:
        text = self.ghost.text
        pieces = {
            GhostAction.ACCEPT_ALL: (text, "all"),
            GhostAction.ACCEPT_WORD: (first_word(text), "word"),
            GhostAction.ACCEPT_SENTENCE: (first_sentence(text), "sentence"),
        }
        piece, how = pieces[action]
        before = text_before(self._editor.textCursor())
        if self.ghost.insert(piece, self._as_typed(before, piece)):
            self._note_accepted(before, piece, how)

    def _as_typed(self, before: str, piece: str) -> str:
        """The piece as the typing aids would have written it."""
        if not self._editor.settings.smart_quotes:
            return piece
        written = ""
        for sign in piece:
            written += curly_quote(before + written, sign)
        return written

    def _note_accepted(self, before: str, piece: str, how: str) -> None:
        self._taken_back.note_taken(before, piece)
        self._gate.note_acceptance(self._kind)
        self._hints_left = max(0, self._hints_left - 1)
        self._silence.end()
        self.accepted.emit(piece, how)

    def _dismiss(self) -> None:
        cursor = self._editor.textCursor()
        self._silence.begin(cursor.blockNumber(), text_before(cursor))
        self._gate.note_dismissal(self._kind)
        self._stop()
        self.dismissed.emit()

    def _turn(self, step: int) -> None:
        """Show the next alternative that goes on from what was typed of this one."""
        self._offers.go_on_after(self.ghost.consumed)
        if offer := self._offers.turn(step):
            self._show(offer)

    def _show(self, offer: Offer) -> None:
        if self.ghost.show(offer.text, KEY_HINT if self._hints_left else ""):
            self.shown.emit(self.ghost.text)

    def _list(self) -> bool:
        """Open the list of what is at hand, or ask for it."""
        if not self.ghost.is_shown:
            return self._ask(Purpose.LIST)
        self._offers.go_on_after(self.ghost.consumed)
        self._open_list()
        return True

    def _open_list(self) -> None:
        self.ghost.clear()
        self._timer.stop()
        self._listed_at = (self._number, self._editor.textCursor().position())
        self.popup.open([replace(offer.alternative, text=offer.text) for offer in self._offers.all])

    def _take_from_list(self, chosen: int) -> None:
        cursor = self._editor.textCursor()
        if self._listed_at != (self._number, cursor.position()) or cursor.hasSelection():
            return  # the script changed under the open list
        text = self._offers.show(chosen).text
        before = text_before(cursor)
        insert_as_one_step(self._editor, self._as_typed(before, text))
        self._note_accepted(before, text, "list")

    # Asking

    def _on_contents_change(self, _position: int, _removed: int, added: int) -> None:
        """Everything asked before is out of date; after typing, ask again when the keys rest.

        GhostText was told of the change before and has eaten or cleared. A pure deletion, undo and redo ask nothing:
        that would bring back what the writer has just taken away.
        """
        self._number += 1
        self._asked = None
        self.announced.emit(self._number)
        is_undo_or_redo = self._document.isRedoAvailable()
        if is_undo_or_redo:
            self._taken_back.note_undo(text_before(self._editor.textCursor()))
        if is_undo_or_redo or self.ghost.is_shown or not added or self._mode is not SuggestionMode.AUTOMATIC:
            self._timer.stop()
        else:
            self._timer.start()

    def _on_pause(self) -> None:
        cursor = self._editor.textCursor()
        is_silent = self._silence.holds(cursor.blockNumber(), text_before(cursor))
        if self._mode is SuggestionMode.AUTOMATIC and not is_silent:
            self._ask(Purpose.PAUSE)

    def _ask(self, purpose: Purpose) -> bool:
        """Ask the model for the caret's place; False when nothing is suggested there."""
        if self._mode is SuggestionMode.OFF or self._is_locked or not self._is_caret_free():
            return False
        context = self._editor.caret_context()
        elements = self._document.elements
        index, kind, typed = context.index, context.kind, context.text_before
        is_asked = purpose is not Purpose.PAUSE
        if not is_at_end(self._editor) or not is_place_for_ghosts(
            elements, index, typed, self._settings, is_asked=is_asked
        ):
            return False
        self._timer.stop()
        if self._number == self._last_requested:
            self._number += 1
            self.announced.emit(self._number)
        self._last_requested = self._number
        cursor = self._editor.textCursor()
        self._asked = Asked(self._number, purpose, kind, cursor.position(), text_before(cursor))
        paragraphs, cast = context_before(elements, index)
        request = SuggestionRequest(
            number=self._number,
            paragraphs=paragraphs,
            kind=kind.value,
            typed=typed,
            cast=cast,
            max_words=self._settings.max_words[kind],
            temperature=self._settings.temperature,
            seed=self._settings.seed,
        )
        self.requested.emit(request)
        return True

    def _is_caret_free(self) -> bool:
        return is_caret_free(self._editor) and not self.popup.is_open and not self.ghost.is_composing

    def _may_show(self, asked: Asked) -> bool:
        cursor = self._editor.textCursor()
        return (
            cursor.position() == asked.caret
            and text_before(cursor) == asked.before
            and self._is_caret_free()
            and is_at_end(self._editor)
        )

    def _offers_for(self, asked: Asked, alternatives: Sequence[Alternative]) -> list[Offer]:
        """What may be shown, best first: unasked, the first must pass the quality gate; never what was taken back."""
        after = text_after(self._editor.textCursor())
        max_words = self._settings.max_words.get(asked.kind, 0)
        fitting = fitting_offers(alternatives, asked.before, after, max_words, self._settings.max_sentences)
        offers = [offer for offer in fitting if not self._taken_back.is_refused(asked.before, offer.text)]
        if asked.purpose is not Purpose.PAUSE:
            return offers
        good = next((o for o in offers if self._gate.allows(asked.kind, o.alternative.probability)), None)
        return [good, *(offer for offer in offers if offer is not good)] if good else []

    def _watch_speed(self, suggestion: Suggestion) -> None:
        """Too slow to speak unasked: wait to be asked. Overtaken requests come back empty and tell nothing."""
        if not suggestion.alternatives or self._mode is not SuggestionMode.AUTOMATIC:
            return
        self._speed.note(suggestion.elapsed_ms)
        if self._speed.is_slow:
            median_ms = self._speed.median_ms
            self.set_mode(SuggestionMode.ON_DEMAND)
            self.slowed_down.emit(median_ms)

    def _stop(self) -> None:
        """Nothing is waited for and nothing shown."""
        self._timer.stop()
        self._asked = None
        self.ghost.clear()
        self.popup.dismiss()

    def _apply_settings(self) -> None:
        choices = self._settings
        self._timer.setInterval(max(0, min(1500, choices.delay_ms)))
        keys = platform_keys(tab_accepts=choices.tab_accepts, ctrl_enter_accepts=choices.ctrl_enter_accepts)
        self.keys.set_keys(keys)
