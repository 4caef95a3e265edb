"""Read the script aloud from the caret on, a voice for each character; the page follows along."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Slot

from screenwriter.screenplay.spoken_lines import NARRATOR, SpokenLine, spoken_lines, voices_of
from screenwriter.storage.atomic_file import write_atomically
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.speaking import Speaking, speaking_program

_SAID_MS = 6000


def spoken_language(locale: QLocale) -> str:
    """The name of a system's language as espeak-ng has it: en-us and en-gb, else without the country."""
    if locale.language() is QLocale.Language.C:
        return "en-us"
    name = locale.name().replace("_", "-").lower()
    return name if name in ("en-us", "en-gb", "pt-br") else name.split("-")[0]


class ReadAloud(QObject):
    """The commands ``read_aloud``, ``read_dialogue`` and ``voices``. Any edit, Esc or the command again stops it."""

    def __init__(
        self,
        window: MainWindow,
        editor: ScreenplayEditor,
        voices_file: Path,
        find_program: Callable[[], str | None] = speaking_program,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._editor = editor
        self._voices_file = voices_file
        self._find_program = find_program
        self._speaking: Speaking | None = None
        self._lines: Iterator[SpokenLine] = iter(())
        self._voices: dict[str, str] = {}
        actions = window.actions_by_name
        actions["read_aloud"].triggered.connect(self.toggle)
        actions["read_dialogue"].triggered.connect(self.toggle_dialogue)
        actions["voices"].triggered.connect(self.choose_voices)
        editor.document().contentsChange.connect(self._on_edit)

    @property
    def is_reading(self) -> bool:
        """Whether a voice speaks."""
        return self._speaking is not None

    @Slot()
    def toggle(self) -> None:
        """Read everything from the caret's paragraph on, or stop."""
        self._toggle(only_dialogue=False)

    @Slot()
    def toggle_dialogue(self) -> None:
        """Read only what is spoken, or stop."""
        self._toggle(only_dialogue=True)

    @Slot()
    def choose_voices(self) -> None:
        """A dialog with a voice for each character."""
        from screenwriter.ui.dialogs.voices_dialog import VoicesDialog

        dialog = VoicesDialog(self._cast(), self.chosen_voices(), self._window)
        if dialog.exec():
            write_atomically(self._voices_file, json.dumps(dialog.chosen(), ensure_ascii=False).encode())

    def chosen_voices(self) -> dict[str, str]:
        """What was chosen, by name; empty if nothing was, or the file cannot be read."""
        try:
            found = json.loads(self._voices_file.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return {str(name): str(voice) for name, voice in found.items()} if isinstance(found, dict) else {}

    @Slot()
    def stop(self) -> None:
        """Be silent."""
        if self._speaking is not None:
            self._speaking.stop()
            self._speaking.deleteLater()
            self._speaking = None
            self._window.status_line.clearMessage()

    def _toggle(self, *, only_dialogue: bool) -> None:
        if self.is_reading:
            self.stop()
            return
        program = self._find_program()
        if program is None:
            self._say(self.tr("No voice found. Install espeak-ng or speech-dispatcher to have scripts read aloud."))
            return
        elements = self._editor.screenplay_document.elements
        start = self._editor.textCursor().blockNumber()
        self._voices = voices_of(self._cast(), self.chosen_voices())
        self._lines = spoken_lines(elements, start, only_dialogue=only_dialogue)
        self._speaking = Speaking(program, spoken_language(QLocale()), self)
        self._speaking.said.connect(self._go_on)
        self._speaking.failed.connect(self._on_failure)
        self._go_on()

    def _cast(self) -> list[str]:
        return list(self._editor.screenplay().characters())

    @Slot()
    def _go_on(self) -> None:
        line = next(self._lines, None)
        if line is None or self._speaking is None:
            self.stop()
            return
        self._editor.go_to_element(line.index)
        who = line.speaker or self.tr("Narrator")
        self._say(self.tr("Reading aloud: {who}. The same command stops.").format(who=who), 0)
        variant = "" if line.speaker == NARRATOR else self._voices.get(line.speaker, "")
        self._speaking.say(line.text, variant)

    @Slot(str)
    def _on_failure(self, why: str) -> None:
        self.stop()
        self._say(self.tr("The voice stopped: {why}").format(why=why or self.tr("the program could not be started")))

    @Slot(int, int, int)
    def _on_edit(self, _position: int, _removed: int, _added: int) -> None:
        self.stop()

    def _say(self, text: str, ms: int = _SAID_MS) -> None:
        self._window.status_line.showMessage(text, ms)
