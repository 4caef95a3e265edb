"""Keeps the ledger of the script on screen: where each letter comes from, followed edit by edit.

Told what is coming by whoever puts it in (``expect``, ``claim``); everything else is the writer's typing. Per key it
compares one element with what it was.
"""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from screenwriter.screenplay.origin_map import Entry, OriginMap
from screenwriter.screenplay.origin_shares import ShareCounter, Shares
from screenwriter.screenplay.origins import TYPED, typed
from screenwriter.storage.ledger import KeptLedger, Ledger, Stretch, entries_of, unrecorded
from screenwriter.ui.editor.screenplay_document import ScreenplayDocument


class Provenance(QObject):
    """The ledger of one document.

    Signals:
        changed: the origin of something other than a typed letter.
    """

    changed = Signal()

    def __init__(self, document: ScreenplayDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._map = OriginMap()
        self._stretches: dict[int, Stretch] = {}
        self._begun_at = self._now()
        self._deleted_at = ""
        self._coming = ""  # the origin of what is put in now; "": typed
        self._has_come = False
        self.is_unread = True  # another script came on screen, and no ledger was read for it
        self._map.reset([self._unrecorded(index) for index in range(document.blockCount())])
        document.elements_changed.connect(self._follow)

    # The record

    @property
    def entries(self) -> Sequence[Entry]:
        """Text and origins of each element."""
        return self._map.entries

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        """Everything that ever came in, oldest first, whether it still stands or not."""
        return tuple(self._stretches.values())

    @property
    def begun_at(self) -> str:
        """Local time, ISO 8601; nothing is known of text before."""
        return self._begun_at

    @property
    def deleted_at(self) -> str:
        """When the writer deleted the record; "" if never."""
        return self._deleted_at

    def origin_of(self, stretch: int) -> str:
        """accepted, drafted, completion or pasted; "" of typed and of unrecorded text."""
        known = self._stretches.get(stretch)
        return known.origin if known else ""

    def snapshot(self) -> Ledger:
        """The record as it stands, to be written by another thread."""
        return Ledger(self._begun_at, self.stretches, tuple(self._map.entries), self._deleted_at)

    def counter(self, no_scene: str) -> ShareCounter:
        """What counts shares by the ledger's definition; ``no_scene`` names what stands before the first heading."""
        return ShareCounter({number: (one.origin, one.text) for number, one in self._stretches.items()}, no_scene)

    def shares(self, no_scene: str) -> Shares:
        """The shares of the whole script at once."""
        counter = self.counter(no_scene)
        for element, entry in zip(self._document.elements, self._map.entries, strict=True):
            counter.add(element, entry)
        return counter.shares()

    def begin(self, kept: KeptLedger | None, *, is_new: bool) -> None:
        """A script is on screen: go on with its ledger, or begin one. ``is_new``: nothing in it is from elsewhere."""
        texts = [element.text for element in self._document.elements]
        self._stretches = {stretch.number: stretch for stretch in kept.stretches} if kept else {}
        self._begun_at = kept.begun_at if kept else self._now()
        self._deleted_at = kept.deleted_at if kept else ""
        if kept is not None:
            entries = entries_of(texts, kept)
        else:
            entries = [Entry(text, typed(len(text)) if is_new else unrecorded(text)) for text in texts]
        self._map.reset(entries, self._document.availableUndoSteps())
        self.is_unread = False
        self.changed.emit()

    def delete(self) -> None:
        """Forget everything recorded; what stands is unrecorded from now on."""
        self._stretches.clear()
        self._begun_at = self._deleted_at = self._now()
        texts = [element.text for element in self._document.elements]
        self._map.reset([Entry(text, unrecorded(text)) for text in texts], self._document.availableUndoSteps())
        self.changed.emit()

    # What comes in

    @Slot(str)
    def expect(self, origin: str) -> None:
        """What is put in from now on is of this origin, pasted or completion; "" ends that."""
        if origin:
            self._coming, self._has_come = origin, False
        elif self._has_come:
            self._coming = ""
        else:  # a drop tells of its change only when all of it is done
            QTimer.singleShot(0, self, self._end_coming)

    @Slot()
    def _end_coming(self) -> None:
        self._coming = ""

    def claim_before_caret(self, index: int, end: int, text: str, **details: object) -> None:
        """``text``, which ends at letter ``end`` of an element, is an accepted suggestion."""
        start = end - len(text)
        if start < 0 or self._map.entries[index].text[start:end] != text:
            return  # the typing aids made something else of it: the writer's own, rather than a wrong record
        stretch = self._new_stretch("accepted", text, **details)
        self._map.claim(index, start, end, stretch.number)
        self.changed.emit()

    def claim_element(self, index: int, original: str, **details: object) -> None:
        """An element came in as drafted ``original``, perhaps changed by the writer before."""
        stretch = self._new_stretch("drafted", original, **details)
        self._map.claim_text(index, original, stretch.number)
        self.changed.emit()

    @Slot(int, int, int)
    def _follow(self, first: int, removed: int, added: int) -> None:
        document = self._document
        steps = document.availableUndoSteps()
        if not steps and first == 0 and removed == len(self._map.entries) and added == document.blockCount():
            self._map.reset([self._unrecorded(index) for index in range(added)])
            self.is_unread = True
            return
        texts = [document.element_at(index).text for index in range(first, first + added)]
        number = self._next_number() if self._coming else TYPED
        self._has_come = True
        if came := self._map.follow(first, removed, texts, steps, number):
            self._stretches[number] = Stretch(number, self._coming, came, self._now())
        if removed != 1 or added != 1 or came:
            self.changed.emit()

    def _new_stretch(self, origin: str, text: str, **details: object) -> Stretch:
        stretch = Stretch(self._next_number(), origin, text, self._now(), **details)  # type: ignore[arg-type]
        self._stretches[stretch.number] = stretch
        return stretch

    def _next_number(self) -> int:
        return next(reversed(self._stretches), 0) + 1

    def _unrecorded(self, index: int) -> Entry:
        text = self._document.element_at(index).text
        return Entry(text, unrecorded(text))

    @staticmethod
    def _now() -> str:
        return datetime.now().isoformat(timespec="seconds")
