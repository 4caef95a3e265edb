"""Which hints the writer does not want: for this session, at this paragraph, or this word anywhere."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from screenwriter.messages import Hint
from screenwriter.storage.ignored_hints import IGNORED, IgnoredHint, ignored_hint, read_ignored
from screenwriter.ui.document_controller import DocumentController
from screenwriter.ui.settings_controller import SettingsController

ONCE, HERE, WORD, RULE = "once", "here", "word", "rule"
_LONGEST_WORD = 40  # code points


@dataclass(frozen=True, slots=True)
class Ignored:
    """One line of the list of ignored hints; ``scope`` is once, here or word."""

    scope: str
    hint: IgnoredHint


class HintIgnores(QObject):
    """Remembers what is ignored; what holds for the script is kept in its side folder, words in the settings.

    Signals:
        changed: something was ignored or taken back.
        keep_ordered: a path and the tuple of IgnoredHint to be written there, for ``FileWorker.keep_ignored``.
    """

    changed = Signal()
    keep_ordered = Signal(object, object)

    def __init__(self, settings: SettingsController | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._once: dict[IgnoredHint, None] = {}  # in the order they were ignored
        self._here: dict[IgnoredHint, None] = {}
        self._words: tuple[str, ...] = settings.settings.hint_exceptions if settings else ()
        self._documents: DocumentController | None = None
        self._folder_of: Callable[[Path], Path] | None = None
        self._kept_in: Path | None = None
        if settings is not None:
            settings.changed.connect(self._follow_settings)

    def follow_files(self, documents: DocumentController, folder_of: Callable[[Path], Path]) -> None:
        """Read and keep beside the script that is open; ``folder_of`` gives the side folder of a script's file."""
        self._documents, self._folder_of = documents, folder_of
        documents.file_written.connect(self._keep_after_save)

    def start_afresh(self) -> None:
        """Another script is shown: what was ignored in it before is read."""
        self._once.clear()
        self._kept_in = self._file()
        self._here = dict.fromkeys(read_ignored(self._kept_in)) if self._kept_in else {}
        self.changed.emit()

    def is_ignored(self, hint: Hint, text: str) -> bool:
        """Whether a hint on a paragraph with this text is not wanted."""
        if self._words and _word_of(hint.rule, text[hint.start : hint.end]) in self._words:
            return True
        if not self._once and not self._here:
            return False
        key = ignored_hint(hint.rule, text, hint.start, hint.end)
        return key in self._once or key in self._here

    def ignore(self, hint: Hint, text: str, scope: str) -> None:
        """Leave a hint out from now on; ``scope`` is once, here or word."""
        key = ignored_hint(hint.rule, text, hint.start, hint.end)
        if scope == WORD:
            self._set_words((*self._words, _word_of(hint.rule, key.words)))
        elif scope == HERE:
            self._here[key] = None
            self._keep()
        else:
            self._once[key] = None
        self.changed.emit()

    def take_back(self, ignored: Ignored) -> None:
        """Let a hint be marked again."""
        if ignored.scope == WORD:
            gone = _word_of(ignored.hint.rule, ignored.hint.words)
            self._set_words(tuple(word for word in self._words if word != gone))
        elif ignored.scope == HERE:
            self._here.pop(ignored.hint, None)
            self._keep()
        else:
            self._once.pop(ignored.hint, None)
        self.changed.emit()

    def entries(self) -> tuple[Ignored, ...]:
        """All that is ignored: of this session, of this script, everywhere."""
        words = (IgnoredHint(rule, word, "") for rule, _, word in (entry.partition(":") for entry in self._words))
        return (
            *(Ignored(ONCE, hint) for hint in self._once),
            *(Ignored(HERE, hint) for hint in self._here),
            *(Ignored(WORD, hint) for hint in words),
        )

    def _set_words(self, words: tuple[str, ...]) -> None:
        self._words = tuple(dict.fromkeys(words))
        if self._settings is not None:
            self._settings.change(hint_exceptions=self._words)

    @Slot(object)
    def _follow_settings(self, settings: object) -> None:
        words = settings.hint_exceptions  # type: ignore[attr-defined]
        if words != self._words:
            self._words = words
            self.changed.emit()

    @Slot(object)
    def _keep_after_save(self, _screenplay: object) -> None:
        """A script that was saved for the first time, or under another name, takes its ignored hints along."""
        if self._here and self._file() != self._kept_in:
            self._keep()

    def _keep(self) -> None:
        path = self._file()
        if path is not None:
            self._kept_in = path
            self.keep_ordered.emit(path, tuple(self._here))

    def _file(self) -> Path | None:
        if self._documents is None or self._folder_of is None or self._documents.path is None:
            return None
        return self._folder_of(self._documents.path) / IGNORED


def is_word(words: str) -> bool:
    """Whether a hint's words are few enough to be ignored wherever they stand."""
    return 0 < len(words) <= _LONGEST_WORD and len(words.split()) <= 4 and "\n" not in words


def _word_of(rule: str, words: str) -> str:
    return f"{rule}:{' '.join(words.lower().split())}"
