"""What the model is asked at the caret, and which answer still counts (``suggestions-ux.md`` sections 3 and 4)."""

from PySide6.QtCore import QObject, Signal

from screenwriter.messages import NextRequest
from screenwriter.screenplay.elements import ElementKind
from screenwriter.screenplay.own_voice import Voice, speaker_at
from screenwriter.ui.editor.ghost_settings import GhostSettings
from screenwriter.ui.editor.ghost_text import text_before
from screenwriter.ui.editor.next_speakers import NextSpeakers, ends_before_next, stands_for_next
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.editor.suggestion_place import is_at_end, is_place_for_ghosts
from screenwriter.ui.editor.suggestion_requests import words_request
from screenwriter.ui.editor.suggestion_states import Asked, Purpose
from screenwriter.ui.editor.told_script import ToldScript
from screenwriter.ui.editor.why_places import WhyPlaces


class SuggestionAsking(QObject):
    """One question at a time about one editor's caret. Each moment of the script has a number.

    Signals:
        announced(int): everything asked before this number is out of date.
        requested(object): a SuggestionRequest.
        next_requested(object): a NextRequest.
        voice_told(object): the Voice at the place that is asked about.
    """

    announced = Signal(int)
    requested = Signal(object)
    next_requested = Signal(object)
    voice_told = Signal(object)

    def __init__(self, editor: ScreenplayEditor, next_speakers: NextSpeakers, why: WhyPlaces) -> None:
        super().__init__(editor)
        self._editor = editor
        self._next = next_speakers
        self._why = why
        self._told = ToldScript(editor.document())
        self._last_requested = -1
        self._asked: Asked | None = None
        self.number = 0

    @property
    def is_waiting(self) -> bool:
        """Whether an answer is waited for."""
        return self._asked is not None

    def outdate(self) -> None:
        """The script was changed: whatever was asked before is out of date."""
        self._asked = None
        self._begin_moment()

    def forget(self) -> None:
        """No answer is waited for any more."""
        self._asked = None

    def answered(self, number: int) -> Asked | None:
        """The question that the answer of this number is for, no longer waited for; None: it does not count."""
        if self._asked is None or number != self._asked.number or number != self.number:
            return None
        asked, self._asked = self._asked, None
        return asked

    def answered_next(self) -> Asked | None:
        """The same for an answer about what comes next, where nothing else was asked for."""
        if self._asked is None or not self._asked.only_next:
            return None
        return self.answered(self._asked.number)

    def still_stands(self, asked: Asked) -> bool:
        """Whether the caret is where it was asked about."""
        cursor = self._editor.textCursor()
        is_there = cursor.position() == asked.caret and text_before(cursor) == asked.before
        return is_there and is_at_end(self._editor)

    def ask(self, purpose: Purpose, settings: GhostSettings, seed: int) -> bool:
        """Ask the model for the caret's place; False when nothing is suggested there."""
        context = self._editor.caret_context()
        elements = self._editor.document().elements
        index, kind, typed = context.index, context.kind, context.text_before
        is_asked = purpose is not Purpose.PAUSE
        if not is_at_end(self._editor):
            return False
        wants_words = is_place_for_ghosts(elements, index, typed, settings, is_asked=is_asked)
        is_before_next = settings.next_speaker and stands_for_next(elements, index, typed)
        if not wants_words and not is_before_next:
            return False
        if self.number == self._last_requested:
            self._begin_moment()
        self._last_requested = self.number
        cursor = self._editor.textCursor()
        before = text_before(cursor)
        self._asked = Asked(self.number, purpose, kind, cursor.position(), before, only_next=not wants_words)
        wants_next = is_before_next or (settings.next_speaker and ends_before_next(elements, index, typed))
        paragraphs, cast = self._told.context_before(index)
        next_request = NextRequest(self.number, paragraphs, kind.value, typed, cast)
        if wants_next:
            self._next.note_asked(next_request, index)
        if wants_next and (is_asked or not wants_words):  # this answer must be there before that about words
            self.next_requested.emit(next_request)
        if not wants_words:
            return True
        self._ask_words(next_request, index, settings, seed)
        if wants_next and not is_asked:  # a ghost is waited for, the order of names is not
            self.next_requested.emit(next_request)
        return True

    def _ask_words(self, place: NextRequest, index: int, settings: GhostSettings, seed: int) -> None:
        speaker = speaker_at(self._editor.document().elements, index, ElementKind(place.kind))
        voice = Voice(speaker, self._editor.completer.speeches_of(speaker))
        self.voice_told.emit(voice)
        self.requested.emit(words_request(place, settings, seed, self._why.script_path(), voice))

    def _begin_moment(self) -> None:
        self.number += 1
        self.announced.emit(self.number)
