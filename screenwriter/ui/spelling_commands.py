"""Spelling in the window: marks, the menu on a word, the walk through all of them, whose words are right where."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QSignalBlocker, Signal, Slot

from screenwriter.storage.settings import Settings
from screenwriter.storage.word_lists import ScriptSpelling, read_personal, read_script_spelling
from screenwriter.ui.appearance import Appearance
from screenwriter.ui.document_controller import DocumentController
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.editor.spelling_marks import SpellingMarks
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.settings_controller import SettingsController
from screenwriter.ui.spelling_check import SpellingCheck
from screenwriter.ui.spelling_guess import SpellingGuess
from screenwriter.ui.spelling_menu import SpellingMenu
from screenwriter.ui.spelling_walk import SpellingWalk
from screenwriter.ui.theme import Theme

LANGUAGES = ("settings", "en_US", "en_GB", "none")
"""Choices for one script, as the actions ``language_...`` name them."""

_UNGUESSED = "en_US"  # until a script has words that tell
_TOLD_MS = 8000


class SpellingCommands(QObject):
    """Connects check, marks, menu and walk with the window's commands and with what is kept on disk.

    Args:
        personal: the file of the personal dictionary.
        numbers: gives each request a number no other request for words has.

    Signals:
        personal_ordered: path and words to add, for ``WordWorker.keep_personal``.
        script_ordered: side folder and ScriptSpelling, for ``WordWorker.keep_script``.
    """

    personal_ordered = Signal(object, tuple)
    script_ordered = Signal(object, object)

    def __init__(
        self,
        window: MainWindow,
        editor: ScreenplayEditor,
        documents: DocumentController,
        settings: SettingsController,
        appearance: Appearance,
        personal: Path,
        numbers: Iterator[int],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._documents = documents
        self._settings = settings
        self._personal_path = personal
        self._personal = read_personal(personal)
        self._path: Path | None = None  # of the script whose spelling this is
        self.spelling = ScriptSpelling()
        self.check = SpellingCheck(editor.screenplay_document, numbers, self)
        self.guess = SpellingGuess(editor.screenplay_document, numbers, self)
        self.marks = SpellingMarks(editor, self._marked_in)
        self.menu = SpellingMenu(editor, self.check, self.marks, numbers, self)
        self.walk = SpellingWalk(window, editor, self.check, numbers, self)
        self.check.changed.connect(self.marks.update)
        self.check.unavailable.connect(self._tell_unavailable)
        for part in (self.menu, self.walk):
            part.add_wanted.connect(self.add_to_dictionary)
            part.add_to_script_wanted.connect(self.add_to_script)
            part.ignore_wanted.connect(self.ignore)
        self.walk.active_changed.connect(self._apply_language)
        self.guess.changed.connect(self._follow_guess)
        self._connect_window(appearance)

    def _connect_window(self, appearance: Appearance) -> None:
        actions = self._window.actions_by_name
        actions["spelling"].triggered.connect(self.start_walk)
        actions["check_spelling"].toggled.connect(self._switch)
        for name in LANGUAGES:
            actions[f"language_{name}"].setData(name)
            actions[f"language_{name}"].triggered.connect(self._choose_language)
        self._documents.opened.connect(self._read_script)
        self._documents.file_used.connect(self._follow_file)
        self._settings.changed.connect(self._follow_settings)
        appearance.theme_changed.connect(self._follow_theme)
        self._follow_theme(appearance.theme)
        self._follow_settings(self._settings.settings)
        self._use_words()

    # Commands

    @Slot()
    def start_walk(self) -> None:
        """Walk through the misspelt words from the caret on (F7)."""
        if self.spelling.language == "none":
            text = self.tr("Spelling is not checked in this script. Choose a language: Edit > Spelling Language.")
            self._window.status_line.showMessage(text, 8000)
            return
        self.walk.start()

    @Slot(str)
    def add_to_dictionary(self, word: str) -> None:
        """The word is right in all scripts."""
        self._personal = (*self._personal, word)
        self._use_words()
        self.personal_ordered.emit(self._personal_path, (word,))

    @Slot(str)
    def add_to_script(self, word: str) -> None:
        """The word is right in this script."""
        self._change(self.spelling.with_word(word))

    @Slot(str)
    def ignore(self, word: str) -> None:
        """The word is left alone in this script."""
        self._change(self.spelling.with_ignored(word))

    @Slot(tuple)
    def take_personal(self, words: tuple[str, ...]) -> None:
        """What the personal dictionary holds now, other windows' words too."""
        self._personal = words
        self._use_words()

    @Slot(str)
    def tell_not_kept(self, detail: str) -> None:
        """Words could not be written; they hold until the window closes."""
        text = self.tr("Your words could not be written and hold until the window closes: {0}").format(detail)
        self._window.strip.say("words", text)

    # What belongs to the script

    @Slot()
    def _read_script(self) -> None:
        self._path = self._documents.path
        self.guess.start_afresh()
        self.spelling = read_script_spelling(folder) if (folder := self._folder()) else ScriptSpelling()
        self._use_words()

    @Slot(str)
    def _follow_file(self, name: str) -> None:
        """The script was saved under this name: what is said of its words goes along."""
        path = Path(name)
        if path == self._path or not self._documents.is_open:
            return
        self._path = path
        if folder := self._folder():
            self._change(self.spelling.joined(read_script_spelling(folder)))

    def _change(self, spelling: ScriptSpelling) -> None:
        self.spelling = spelling
        self._use_words()
        if folder := self._folder():
            self.script_ordered.emit(folder, spelling)

    def _folder(self) -> Path | None:
        store_of = self._documents.side_store_of
        return store_of(self._path).folder if store_of is not None and self._path is not None else None

    @Slot()
    def _choose_language(self) -> None:
        name = self.sender().data()  # type: ignore[attr-defined]
        language = "" if name == "settings" else name
        self._change(ScriptSpelling(language, self.spelling.words, self.spelling.ignored))

    # Keeping all in step

    def _use_words(self) -> None:
        self.check.set_own_words((*self._personal, *self.spelling.words, *self.spelling.ignored))
        self._window.actions_by_name[f"language_{self.spelling.language or 'settings'}"].setChecked(True)
        self._apply_language()

    @Slot()
    def _apply_language(self) -> None:
        settings = self._settings.settings
        chosen = self.spelling.language or settings.spelling_language
        is_wanted = chosen != "none" and (settings.checks_spelling or self.walk.is_active)
        self.guess.set_wanted(is_wanted and not chosen)
        self.check.set_language((chosen or self.guess.language or _UNGUESSED) if is_wanted else "")
        self._name_settings_choice()

    def _name_settings_choice(self) -> None:
        """Say in the menu what the settings come to for this script."""
        chosen = self._settings.settings.spelling_language
        action = self._window.actions_by_name["language_settings"]
        if chosen or not self.guess.language:
            action.setText(self.tr("As in the &Settings"))
        elif self.guess.language == "en_GB":
            action.setText(self.tr("As in the &Settings (guessed: British)"))
        else:
            action.setText(self.tr("As in the &Settings (guessed: American)"))

    @Slot()
    def _follow_guess(self) -> None:
        before = self.check.language
        self._apply_language()
        if before != self.check.language:  # never when it is American: that is what was taken for granted
            text = self.tr("Spelling: British English, guessed from the script. Edit > Spelling Language changes it")
            self._window.status_line.showMessage(text, _TOLD_MS)

    def _marked_in(self, index: int) -> tuple:
        return self.check.misspelt_in(index) if self._settings.settings.checks_spelling else ()

    @Slot(bool)
    def _switch(self, is_on: bool) -> None:
        self._settings.change(checks_spelling=is_on)

    @Slot(object)
    def _follow_settings(self, settings: Settings) -> None:
        action = self._window.actions_by_name["check_spelling"]
        with QSignalBlocker(action):
            action.setChecked(settings.checks_spelling)
        self._apply_language()
        self.marks.update()

    @Slot(object)
    def _follow_theme(self, theme: Theme) -> None:
        self.marks.apply_colour(theme.colour("problem"))

    @Slot(str)
    def _tell_unavailable(self, detail: str) -> None:
        text = self.tr("Spelling cannot be checked: the dictionary cannot be read ({0}).").format(detail)
        self._window.strip.say("spelling", text)
