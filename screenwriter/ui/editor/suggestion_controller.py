"""When the model is asked, and what becomes of its answers (``suggestions-ux.md`` sections 2 to 8).

Routes between what is asked (``suggestion_asking``), seen (``offer_display``) and taken (``offer_taking``), and owns
the mode. Talks to the worker by messages only. Per key it compares strings; the context is put together once per pause.
"""

import random

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from screenwriter.draft_messages import Manners
from screenwriter.messages import Alternative, ModelLoaded, NextParagraph, Suggestion
from screenwriter.screenplay.elements import ElementKind
from screenwriter.ui.editor.ghost_keys import GhostAction, GhostKeys, platform_keys
from screenwriter.ui.editor.ghost_settings import GhostSettings, SuggestionMode
from screenwriter.ui.editor.ghost_text import text_before
from screenwriter.ui.editor.offer_choice import OfferChoice
from screenwriter.ui.editor.offer_display import OfferDisplay
from screenwriter.ui.editor.offer_taking import OfferTaking
from screenwriter.ui.editor.quality_gate import QualityGate, SpeedWatch
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.editor.suggestion_asking import SuggestionAsking
from screenwriter.ui.editor.suggestion_offers import Offer
from screenwriter.ui.editor.suggestion_place import is_caret_free
from screenwriter.ui.editor.suggestion_reactions import Reactions
from screenwriter.ui.editor.suggestion_requests import manners
from screenwriter.ui.editor.suggestion_states import AcceptedSource, Asked, Purpose, SuggestionState
from screenwriter.ui.editor.why_places import WhyPlaces


class SuggestionController(QObject):
    """Suggestions for one ScreenplayEditor; make one and connect its signals to the worker.

    Signals:
        announced(int): everything asked before this number is out of date. Connect directly to ``worker.announce``.
        requested(object): a SuggestionRequest; connect queued.
        next_requested(object): a NextRequest; connect queued, to the same worker.
        cue_taken(str): the cue of this speaker was put in; like a completed name it is no text of the model's.
        cue_explained(str, float): "why this?" about the cue of this speaker, and how likely it is.
        shown(str): a ghost appeared, or another alternative of it.
        accepted(str, str): what was put in, and how: all, word, sentence, list.
        dismissed(): the writer sent the ghost away with Esc.
        nothing_found(): the writer asked and there is nothing to show.
        mode_changed(object): the SuggestionMode now, whoever changed it.
        slowed_down(float): automatic became on demand because answers take this many ms (median of 20).
        why_requested(object): a WhyThis.
        voice_told(object): the Voice at the place that is asked about.
    """

    announced = Signal(int)
    requested = Signal(object)
    next_requested = Signal(object)
    cue_taken = Signal(str)
    cue_explained = Signal(str, float)
    shown = Signal(str)
    accepted = Signal(str, str)
    dismissed = Signal()
    nothing_found = Signal()
    mode_changed = Signal(object)
    slowed_down = Signal(float)
    why_requested = Signal(object)
    voice_told = Signal(object)

    def __init__(self, editor: ScreenplayEditor, settings: GhostSettings | None = None) -> None:
        super().__init__(editor)
        self._editor = editor
        self._settings = settings or GhostSettings()
        self._mode = self._settings.mode
        self._mode_when_on = self._mode if self._mode is not SuggestionMode.OFF else SuggestionMode.AUTOMATIC
        self._is_locked = False
        self._listed_at = (-1, -1)  # number and caret when the list opened
        self._model = ""
        self._speed = SpeedWatch()
        self._drawn_seed = random.randint(1, 9999)
        self._choice = OfferChoice(editor)
        editor.completer.set_speaker_order(self._choice.next.order)
        self._reactions = Reactions(self._settings)
        self.why = WhyPlaces(editor, lambda: "")
        self._display = OfferDisplay(editor, self._reactions)
        self.ghost, self.popup = self._display.ghost, self._display.popup
        self.keys = GhostKeys(editor, self)
        self._taking = OfferTaking(editor, self._display, self._choice, self._reactions)
        self._asking = SuggestionAsking(editor, self._choice.next, self.why)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_pause)
        self._document = editor.document()
        self._document.contentsChange.connect(self._on_contents_change)
        self._connect_parts()
        self._apply_settings()
        editor.completion_opened.connect(self.clear_ghost)
        editor.key_filters.append(self.keys)

    def _connect_parts(self) -> None:
        self._asking.announced.connect(self.announced)
        self._asking.requested.connect(self.requested)
        self._asking.next_requested.connect(self.next_requested)
        self._asking.voice_told.connect(self.voice_told)
        self._display.shown.connect(self.shown)
        self._taking.cue_taken.connect(self.cue_taken)
        self._taking.text_taken.connect(self._note_accepted)
        self.popup.chosen.connect(self._take_from_list)

    @property
    def mode(self) -> SuggestionMode:
        """The mode now; differs from the settings' after Ctrl+Alt+S or a slow model until they are set again."""
        return self._mode

    @property
    def state(self) -> SuggestionState:
        """Where the suggestion stands."""
        if self.ghost.is_shown:
            return SuggestionState.SHOWN
        if self._asking.is_waiting:
            return SuggestionState.COMPUTING
        return SuggestionState.WAITING if self._timer.isActive() else SuggestionState.IDLE

    @property
    def gate(self) -> QualityGate:
        """The limits below which nothing is shown unasked; visible and resettable."""
        return self._reactions.gate

    @property
    def seed(self) -> int:
        """The seed of the next request: the fixed one, else the one drawn when the window opened."""
        return self._settings.seed or self._drawn_seed

    @property
    def shown_alternative(self) -> Alternative | None:
        """What the ghost is a piece of; None when none is shown."""
        return self._display.offers.shown.alternative if self.ghost.is_shown else None

    def set_settings(self, settings: GhostSettings) -> None:
        """Use other settings from now on, their mode too; learned limits stay unless the settings' limits change."""
        self._settings = settings
        self._reactions.set_settings(settings)
        if not settings.next_speaker:
            self._choice.next.forget()
            if self._display.is_ghost_a_cue:
                self.clear_ghost()
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

    @property
    def manners(self) -> Manners:
        """How the writer wants whole texts written, as every request for one says it."""
        return manners(self._settings, self.why.script_path())

    @property
    def accepted_source(self) -> AcceptedSource:
        """Where the text that ``accepted`` tells of came from; right while that signal is handled."""
        number = self._display.offers.number + 1
        return AcceptedSource(self._model, self.seed, self._settings.blend, number, self._display.kind)

    @property
    def is_locked(self) -> bool:
        """Whether the project is locked: nothing is suggested in it."""
        return self._is_locked

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
        asked = self._asking.answered(suggestion.number)
        if asked is None or not self._may_show(asked):
            return
        offers = self._choice.offers(asked, suggestion.alternatives, self._settings, self.gate)
        if offers:
            self._model = suggestion.model or self._model
        self._take_offers(asked, offers)

    @Slot(object)
    def receive_next(self, answer: NextParagraph) -> None:
        """Keep what comes next; show it where the writer stands before it and nothing else was asked for."""
        if not self._choice.next.receive(answer):
            return
        asked = self._asking.answered_next()
        if asked is not None and self._may_show(asked):
            self._take_offers(asked, self._choice.offers(asked, (), self._settings, self.gate))

    def _take_offers(self, asked: Asked, offers: list[Offer]) -> None:
        """Show what an answer offers, as it was asked for."""
        if not offers and (asked.purpose is not Purpose.LIST or self._choice.cue(self._settings) is None):
            if asked.purpose is not Purpose.PAUSE:
                self.nothing_found.emit()
            return
        self._display.take_over(offers, asked.kind)
        if asked.purpose is Purpose.LIST:
            self._open_list()
        else:
            self._display.show(self._display.offers.shown)

    # What keys ask (GhostActor)

    @property
    def has_ghost(self) -> bool:
        """Whether a ghost is shown."""
        return self.ghost.is_shown

    @property
    def takes_tab(self) -> bool:
        """Tab on an empty paragraph makes it a cue: it must never put a name in besides."""
        return not self._display.is_ghost_a_cue

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
            is_answered = self.ghost.is_shown or self._ask(Purpose.ASKED)
            if not is_answered:
                self.nothing_found.emit()
            return is_answered
        elif action is GhostAction.LIST:
            return self._list()
        elif action is GhostAction.DISMISS:
            self._dismiss()
        elif action is GhostAction.WHY:
            return self._explain()
        elif action in (GhostAction.NEXT, GhostAction.PREVIOUS):
            self._display.turn(1 if action is GhostAction.NEXT else -1)
        else:
            self._taking.take_ghost(action)
        return True

    def _explain(self) -> bool:
        if self._display.is_ghost_a_cue:
            cue = self._display.offers.shown
            self.cue_explained.emit(cue.then, cue.alternative.probability)
            return True
        if self.ghost.is_shown:
            shown = self._display.offers.shown.alternative
            why = self.why.of_ghost(shown, self.ghost.text, self._display.kind, self._model, self.seed)
        else:
            why = self.why.at_caret()
        if why is not None:
            self.why_requested.emit(why)
        return why is not None

    @Slot(str, str, str)
    def _note_accepted(self, before: str, piece: str, how: str) -> None:
        self.why.note_accepted(before, piece, self._display.offers.shown.alternative, self._model, self.seed)
        self.accepted.emit(piece, how)

    def _dismiss(self) -> None:
        cursor = self._editor.textCursor()
        kind = ElementKind.CHARACTER if self._display.is_ghost_a_cue else self._display.kind
        self._reactions.note_dismissed(kind, cursor.blockNumber(), text_before(cursor))
        self._stop()
        self.dismissed.emit()

    def _list(self) -> bool:
        """Open the list of what is at hand, or ask for it."""
        if not self.ghost.is_shown:
            return self._ask(Purpose.LIST)
        self._display.offers.go_on_after(self.ghost.consumed)
        self._open_list()
        return True

    def _open_list(self) -> None:
        self.ghost.clear()
        self._timer.stop()
        self._listed_at = (self._asking.number, self._editor.textCursor().position())
        self._display.open_list(self._choice.cue(self._settings))

    @Slot(int)
    def _take_from_list(self, chosen: int) -> None:
        cursor = self._editor.textCursor()
        if self._listed_at == (self._asking.number, cursor.position()) and not cursor.hasSelection():
            self._taking.take_listed(chosen)  # else the script changed under the open list

    # Asking

    def _on_contents_change(self, _position: int, _removed: int, added: int) -> None:
        """Everything asked before is out of date; after typing, ask again when the keys rest.

        GhostText was told of the change before and has eaten or cleared. A pure deletion, undo and redo ask nothing:
        that would bring back what the writer has just taken away.
        """
        self._asking.outdate()
        is_undo_or_redo = self._document.isRedoAvailable()
        if is_undo_or_redo:
            self._choice.taken_back.note_undo(text_before(self._editor.textCursor()))
            self._choice.taken_back.note_undo(self._choice.cue_place())
        if is_undo_or_redo or self.ghost.is_shown or not added or self._mode is not SuggestionMode.AUTOMATIC:
            self._timer.stop()
        else:
            self._timer.start()

    def _on_pause(self) -> None:
        cursor = self._editor.textCursor()
        is_silent = self._reactions.is_silent(cursor.blockNumber(), text_before(cursor))
        if self._mode is SuggestionMode.AUTOMATIC and not is_silent:
            self._ask(Purpose.PAUSE)

    def _ask(self, purpose: Purpose) -> bool:
        """Ask the model for the caret's place; False when nothing is suggested there."""
        if self._mode is SuggestionMode.OFF or self._is_locked or not self._is_caret_free():
            return False
        if not self._asking.ask(purpose, self._settings, self.seed):
            return False
        self._timer.stop()
        return True

    def _is_caret_free(self) -> bool:
        return is_caret_free(self._editor) and not self._display.has_keys

    def _may_show(self, asked: Asked) -> bool:
        return self._asking.still_stands(asked) and self._is_caret_free()

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
        self._asking.forget()
        self._display.clear()

    def _apply_settings(self) -> None:
        choices = self._settings
        self._timer.setInterval(max(0, min(1500, choices.delay_ms)))
        keys = platform_keys(tab_accepts=choices.tab_accepts, ctrl_enter_accepts=choices.ctrl_enter_accepts)
        self.keys.set_keys(keys | dict(choices.keys))
