"""When the model is asked, and what becomes of its answers (``suggestions-ux.md`` sections 2 to 8).

Talks to the worker by messages only and to the screen by GhostText and AlternativesPopup. Per key it compares strings;
the context is put together once per pause.
"""

import random
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from screenwriter.messages import (
    Alternative,
    Manners,
    ModelLoaded,
    NextParagraph,
    NextRequest,
    Suggestion,
)
from screenwriter.screenplay.auto_detection import curly_quote
from screenwriter.screenplay.elements import ElementKind
from screenwriter.screenplay.own_voice import Voice, speaker_at
from screenwriter.ui.editor.alternatives_popup import AlternativesPopup, likelihood
from screenwriter.ui.editor.ghost_keys import GhostAction, GhostKeys, platform_keys
from screenwriter.ui.editor.ghost_rules import first_sentence, first_word
from screenwriter.ui.editor.ghost_settings import GhostSettings, SuggestionMode
from screenwriter.ui.editor.ghost_text import GhostText, insert_as_one_step, text_before
from screenwriter.ui.editor.hover_hints import cue_hover_hint, hover_hint
from screenwriter.ui.editor.next_speakers import ends_before_next, stands_for_next
from screenwriter.ui.editor.offer_choice import OfferChoice
from screenwriter.ui.editor.quality_gate import QualityGate, SpeedWatch
from screenwriter.ui.editor.reason_words import also_mark, short_reason
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.editor.suggestion_memory import Silence
from screenwriter.ui.editor.suggestion_offers import Offer, Offers
from screenwriter.ui.editor.suggestion_place import is_at_end, is_caret_free, is_place_for_ghosts
from screenwriter.ui.editor.suggestion_requests import manners, words_request
from screenwriter.ui.editor.suggestion_states import AcceptedSource, Asked, Purpose, SuggestionState
from screenwriter.ui.editor.told_script import ToldScript
from screenwriter.ui.editor.why_places import WhyPlaces

KEY_HINT = "  ›"  # for the Right key: the arrow is not in Courier Prime, another font would make the line taller


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
        self._number = 0
        self._last_requested = -1
        self._asked: Asked | None = None
        self._silence = Silence()
        self._offers = Offers()
        self._listed_at = (-1, -1)  # number and caret when the list opened
        self._kind = ElementKind.ACTION
        self._model = ""
        self._choice = OfferChoice(editor)
        self._hints_left = self._settings.hint_uses
        self._gate = _gate(self._settings)
        editor.completer.set_speaker_order(self._choice.next.order)
        self._speed = SpeedWatch()
        self._drawn_seed = random.randint(1, 9999)
        self.why = WhyPlaces(editor, lambda: "")
        self.ghost = GhostText(editor, tool_tip=hover_hint())
        self.keys = GhostKeys(editor, self)
        self.popup = AlternativesPopup(editor)
        self.popup.chosen.connect(self._take_from_list)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_pause)
        self._document = editor.document()
        self._told = ToldScript(self._document)
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

    @property
    def seed(self) -> int:
        """The seed of the next request: the fixed one, else the one drawn when the window opened."""
        return self._settings.seed or self._drawn_seed

    @property
    def shown_alternative(self) -> Alternative | None:
        """What the ghost is a piece of; None when none is shown."""
        return self._offers.shown.alternative if self.ghost.is_shown else None

    def set_settings(self, settings: GhostSettings) -> None:
        """Use other settings from now on, their mode too; learned limits stay unless the settings' limits change."""
        old, self._settings = self._settings, settings
        limits = (settings.threshold, settings.thresholds, settings.cue_threshold)
        if limits != (old.threshold, old.thresholds, old.cue_threshold):
            self._gate = _gate(settings)
        if not settings.next_speaker:
            self._choice.next.forget()
            if self.ghost.is_shown and self._offers.shown.then:
                self.clear_ghost()
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

    @property
    def manners(self) -> Manners:
        """How the writer wants whole texts written, as every request for one says it."""
        return manners(self._settings, self.why.script_path())

    @property
    def accepted_source(self) -> AcceptedSource:
        """Where the text that ``accepted`` tells of came from; right while that signal is handled."""
        settings = self._settings
        return AcceptedSource(self._model, self.seed, settings.blend, self._offers.number + 1, self._kind)

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
        asked = self._asked
        if asked is None or suggestion.number != asked.number or asked.number != self._number:
            return
        self._asked = None
        if not self._may_show(asked):
            return
        offers = self._choice.offers(asked, suggestion.alternatives, self._settings, self._gate)
        if offers:
            self._model = suggestion.model or self._model
        self._take_offers(asked, offers)

    @Slot(object)
    def receive_next(self, answer: NextParagraph) -> None:
        """Keep what comes next; show it where the writer stands before it and nothing else was asked for."""
        asked = self._asked
        if (
            not self._choice.next.receive(answer)
            or asked is None
            or not asked.only_next
            or asked.number != self._number
        ):
            return
        self._asked = None
        if self._may_show(asked):
            self._take_offers(asked, self._choice.offers(asked, (), self._settings, self._gate))

    def _take_offers(self, asked: Asked, offers: list[Offer]) -> None:
        """Show what an answer offers, as it was asked for."""
        if not offers and (asked.purpose is not Purpose.LIST or self._choice.cue(self._settings) is None):
            if asked.purpose is not Purpose.PAUSE:
                self.nothing_found.emit()
            return
        self._offers, self._kind = Offers(offers), asked.kind
        if asked.purpose is Purpose.LIST:
            self._open_list()
        else:
            self._show(self._offers.shown)

    # What keys ask (GhostActor)

    @property
    def has_ghost(self) -> bool:
        """Whether a ghost is shown."""
        return self.ghost.is_shown

    @property
    def takes_tab(self) -> bool:
        """Tab on an empty paragraph makes it a cue: it must never put a name in besides."""
        return not (self.ghost.is_shown and self._offers.shown.then)

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
            self._turn(1 if action is GhostAction.NEXT else -1)
        else:
            self._accept(action)
        return True

    def _explain(self) -> bool:
        if self.ghost.is_shown and self._offers.shown.then:
            self.cue_explained.emit(self._offers.shown.then, self._offers.shown.alternative.probability)
            return True
        if self.ghost.is_shown:
            shown = self._offers.shown.alternative
            why = self.why.of_ghost(shown, self.ghost.text, self._kind, self._model, self.seed)
        else:
            why = self.why.at_caret()
        if why is not None:
            self.why_requested.emit(why)
        return why is not None

    def _accept(self, action: GhostAction) -> None:
        if self._offers.shown.then:
            self._take_cue(self._offers.shown, goes_on=False)
            return
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

    def _take_cue(self, offer: Offer, *, goes_on: bool) -> None:
        """The speaker's cue, one undo step; a cue has no half."""
        self._choice.taken_back.note_taken(self._choice.cue_place(), offer.then)
        self.ghost.clear()
        self._editor.put_cue(offer.then, goes_on=goes_on)
        self._gate.note_acceptance(ElementKind.CHARACTER)
        self._hints_left = max(0, self._hints_left - 1)
        self._silence.end()
        self.cue_taken.emit(offer.then)

    def _as_typed(self, before: str, piece: str) -> str:
        """The piece as the typing aids would have written it."""
        if not self._editor.settings.smart_quotes:
            return piece
        written = ""
        for sign in piece:
            written += curly_quote(before + written, sign)
        return written

    def _note_accepted(self, before: str, piece: str, how: str) -> None:
        self._choice.taken_back.note_taken(before, piece)
        self.why.note_accepted(before, piece, self._offers.shown.alternative, self._model, self.seed)
        self._gate.note_acceptance(self._kind)
        self._hints_left = max(0, self._hints_left - 1)
        self._silence.end()
        self.accepted.emit(piece, how)

    def _dismiss(self) -> None:
        cursor = self._editor.textCursor()
        self._silence.begin(cursor.blockNumber(), text_before(cursor))
        is_cue = self.ghost.is_shown and bool(self._offers.shown.then)
        self._gate.note_dismissal(ElementKind.CHARACTER if is_cue else self._kind)
        self._stop()
        self.dismissed.emit()

    def _turn(self, step: int) -> None:
        """Show the next alternative that goes on from what was typed of this one."""
        self._offers.go_on_after(self.ghost.consumed)
        if offer := self._offers.turn(step):
            self._show(offer)

    def _show(self, offer: Offer) -> None:
        mark = also_mark(offer.alternative)
        hint = KEY_HINT if self._hints_left else ""
        lead = self._editor.space_before_cue() if offer.then else ""
        tool_tip = cue_hover_hint(offer.then) if offer.then else ""
        if self.ghost.show(offer.text, hint, lead, tool_tip, f"  {mark}" if mark else ""):
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
        cue = self._choice.cue(self._settings)
        if cue is not None and all(not offer.then for offer in self._offers.all):
            self._offers = Offers([*self._offers.all, cue])
        offers = [replace(offer.alternative, text=offer.label) for offer in self._offers.all]
        reasons = [short_reason(a, self._kind.value) or likelihood(a.probability) for a in offers]
        self.popup.open(offers, reasons)

    def _take_from_list(self, chosen: int) -> None:
        cursor = self._editor.textCursor()
        if self._listed_at != (self._number, cursor.position()) or cursor.hasSelection():
            return  # the script changed under the open list
        offer = self._offers.show(chosen)
        if offer.then:
            self._take_cue(offer, goes_on=True)
            return
        text = offer.text
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
            self._choice.taken_back.note_undo(text_before(self._editor.textCursor()))
            self._choice.taken_back.note_undo(self._choice.cue_place())
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
        if not is_at_end(self._editor):
            return False
        wants_words = is_place_for_ghosts(elements, index, typed, self._settings, is_asked=is_asked)
        is_before_next = self._settings.next_speaker and stands_for_next(elements, index, typed)
        if not wants_words and not is_before_next:
            return False
        self._timer.stop()
        if self._number == self._last_requested:
            self._number += 1
            self.announced.emit(self._number)
        self._last_requested = self._number
        cursor = self._editor.textCursor()
        before = text_before(cursor)
        self._asked = Asked(self._number, purpose, kind, cursor.position(), before, only_next=not wants_words)
        wants_next = is_before_next or (self._settings.next_speaker and ends_before_next(elements, index, typed))
        paragraphs, cast = self._told.context_before(index)
        next_request = NextRequest(self._number, paragraphs, kind.value, typed, cast)
        if wants_next:
            self._choice.next.note_asked(next_request, index)
        if wants_next and (is_asked or not wants_words):  # this answer must be there before that about words
            self.next_requested.emit(next_request)
        if not wants_words:
            return True
        speaker = speaker_at(elements, index, kind)
        voice = Voice(speaker, self._editor.completer.speeches_of(speaker))
        self.voice_told.emit(voice)
        request = words_request(next_request, self._settings, self.seed, self.why.script_path(), voice)
        self.requested.emit(request)
        if wants_next and not is_asked:  # a ghost is waited for, the order of names is not
            self.next_requested.emit(next_request)
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
        self.keys.set_keys(keys | dict(choices.keys))


def _gate(settings: GhostSettings) -> QualityGate:
    """The limits as they are set; a cue has one of its own."""
    cue = {ElementKind.CHARACTER: settings.cue_threshold}
    return QualityGate(settings.threshold, {**cue, **settings.thresholds})
