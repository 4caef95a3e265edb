"""What the model writes only when asked for it: a first draft of a scene, and other ways to say a line."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QTextCursor

from screenwriter.bridge.suggestion_worker import SuggestionWorker
from screenwriter.draft_messages import OtherWayRequest, OtherWays
from screenwriter.messages import Alternative, Failure
from screenwriter.screenplay.auto_detection import curly_quote
from screenwriter.ui.dialogs.scene_draft_dialog import SceneDraftDialog, ScenePlace, elements_of
from screenwriter.ui.dialogs.scene_draft_session import DraftRow, DraftSession
from screenwriter.ui.editor.alternatives_popup import AlternativesPopup
from screenwriter.ui.editor.chosen_line import ChosenLine, chosen_line, speaker_at, voice_before
from screenwriter.ui.editor.draft_place import DraftPlace, find_draft_place, insert_draft, likely_present
from screenwriter.ui.editor.ghost_text import insert_as_one_step
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.editor.suggestion_context import context_before
from screenwriter.ui.editor.suggestion_controller import SuggestionController
from screenwriter.ui.main_window import MainWindow

_TOLD_MS = 8000


class DraftCommands(QObject):
    """The two commands of one window.

    Args:
        suggestions: knows whether the script is locked, and how the writer wants to be suggested to.

    Signals:
        engine_wanted: the model is needed, so the engine has to run.
        other_ways_wanted: an OtherWayRequest, for ``SuggestionWorker.find_other_ways``.
        announced: everything asked before this number is out of date.
        scene_inserted: the indices (a range) of a draft's elements in the script, its kept DraftRows, the model's name.
        line_replaced: index of the element, what was put there, the OtherWay's number in the list, seed, model.
    """

    engine_wanted = Signal()
    other_ways_wanted = Signal(object)
    announced = Signal(int)
    scene_inserted = Signal(object, object, str)
    line_replaced = Signal(int, str, int, int, str)

    def __init__(
        self, window: MainWindow, editor: ScreenplayEditor, worker: SuggestionWorker, suggestions: SuggestionController
    ) -> None:
        super().__init__(window)
        self._window = window
        self._editor = editor
        self._worker = worker
        self._suggestions = suggestions
        self._number = 0
        self._seed = 1
        self._asked: tuple[ChosenLine, int] | None = None  # and the document's revision
        self._offered: OtherWays | None = None
        self.popup = AlternativesPopup(editor)
        self.popup.setAccessibleName(self.tr("Other ways to say it"))
        self.popup.chosen.connect(self._replace_line)
        self.other_ways_wanted.connect(worker.find_other_ways)
        self.announced.connect(worker.announce_draft, Qt.ConnectionType.DirectConnection)
        worker.other_ways_found.connect(self._show_ways)
        worker.draft_failed.connect(self._tell_failure)
        editor.document().contentsChanged.connect(self._forget)
        window.actions_by_name["draft_scene"].triggered.connect(self.draft_scene)
        window.actions_by_name["another_way"].triggered.connect(self.say_another_way)

    # A first draft

    @Slot()
    def draft_scene(self) -> None:
        """Open the dialog; insert what the writer keeps."""
        if not self._may_ask():
            return
        elements = self._editor.screenplay_document.elements
        index = self._editor.textCursor().blockNumber()
        place = find_draft_place(elements, index)
        paragraphs, cast = context_before(elements, place.start)
        shown = ScenePlace(
            paragraphs=paragraphs,
            cast=cast,
            heading=place.heading.text.strip() if place.heading else "",
            characters=likely_present(elements, index),
            may_go_on=place.is_in_scene,
            manners=self._suggestions.manners,
        )
        session = self._session()
        dialog = SceneDraftDialog(session, shown, self._window)
        if dialog.exec():
            self._insert(place, dialog.heading, session)
        self._number = session.number
        dialog.deleteLater()
        session.deleteLater()
        self._window.focus_editor()

    def _session(self) -> DraftSession:
        session = DraftSession(self._number + 1, self)
        session.requested.connect(self._worker.draft)
        session.announced.connect(self._worker.announce_draft, Qt.ConnectionType.DirectConnection)
        self._worker.drafted.connect(session.take)
        self._worker.draft_ended.connect(session.take_end)
        self._worker.draft_failed.connect(session.take_failure)
        return session

    def _insert(self, place: DraftPlace, heading: str, session: DraftSession) -> None:
        kept: list[DraftRow] = session.kept
        indices = insert_draft(self._editor, place, heading.upper(), elements_of(kept))
        self.scene_inserted.emit(indices, kept, session.model)

    # Another way to say a line

    @Slot()
    def say_another_way(self) -> None:
        """Ask for other ways to say what is selected, or the sentence at the caret."""
        if not self._may_ask():
            return
        self._editor.close_lists()
        line = chosen_line(self._editor)
        if line is None:
            self._say(self.tr("Put the caret in a line of dialogue or action, or select words in one."))
            return
        elements = self._editor.screenplay_document.elements
        paragraphs, cast = context_before(elements, line.index)
        speaker = speaker_at(elements, line.index)
        self._number += 1
        self._asked = line, self._editor.document().revision()
        self.announced.emit(self._number)
        self._say(self.tr("Looking for other ways to end this line…"))
        self.other_ways_wanted.emit(
            OtherWayRequest(
                number=self._number,
                paragraphs=paragraphs,
                kind=line.kind.value,
                typed=line.before,
                text=line.text,
                speaker=speaker,
                voice=voice_before(elements, line.index, speaker),
                cast=cast,
                seed=self._seed,
                manners=self._suggestions.manners,
            )
        )
        self._seed += 1  # asked again, it offers others

    @Slot(object)
    def _show_ways(self, found: OtherWays) -> None:
        if found.number != self._number or self._asked is None:
            return
        line, revision = self._asked
        if revision != self._editor.document().revision() or not self._editor.hasFocus():
            return
        if not found.ways:
            self._say(self.tr("The model has no other way to say this."))
            return
        self._offered = found
        cursor = self._editor.textCursor()
        cursor.setPosition(line.start)
        cursor.setPosition(line.end, QTextCursor.MoveMode.KeepAnchor)
        self._editor.put_caret(cursor)
        self._say(self.tr("Likely endings for your line. The model does not know what it means."))
        self.popup.open(
            [Alternative(way.text, way.kept) for way in found.ways], [self._note(way.kept) for way in found.ways]
        )

    def _note(self, kept: float) -> str:
        """What of the line a way keeps, in words."""
        if kept >= 0.75:
            return self.tr("keeps your words")
        if kept >= 0.45:
            return self.tr("keeps half")
        return self.tr("keeps a little") if kept > 0 else self.tr("other words")

    @Slot(int)
    def _replace_line(self, number: int) -> None:
        if self._asked is None or self._offered is None:
            return
        (line, revision), found = self._asked, self._offered
        if revision != self._editor.document().revision():
            return  # the script changed under the open list
        text = self._as_typed(line.before, found.ways[number].text)
        insert_as_one_step(self._editor, text)
        self.line_replaced.emit(line.index, text, number, self._seed - 1, found.model)

    def _as_typed(self, before: str, text: str) -> str:
        if not self._editor.settings.smart_quotes:
            return text
        written = ""
        for sign in text:
            written += curly_quote(before + written, sign)
        return written

    @Slot()
    def _forget(self) -> None:
        self._asked = None

    # Both

    def _may_ask(self) -> bool:
        if self._editor.isReadOnly():
            self._say(self.tr("This script is open for reading only."))
            return False
        if self._suggestions.is_locked:
            self._say(self.tr("This script is locked: nothing is suggested in it."))
            return False
        self.engine_wanted.emit()
        return True

    @Slot(object)
    def _tell_failure(self, failure: Failure) -> None:
        if failure.number == self._number and self._asked is not None:
            self._say(self.tr("The model cannot answer now."))

    def _say(self, text: str) -> None:
        self._window.status_line.showMessage(text, _TOLD_MS)
