"""While keys come, a training pauses; a few seconds after the last one it goes on (suggestions-ux.md section 7)."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QTextDocument

from screenwriter.ui.settings_controller import SettingsController

REST_MS = 3000
"""How long the keys must rest. Own choice: longer than the pauses within a sentence."""


class TypingPause(QObject):
    """Watches the text of the editor.

    Args:
        is_training: whether there is anything to pause; asked at the first key of a burst and at its end only.
        hold: pauses what learns, or lets it go on; must not wait.
    """

    def __init__(
        self,
        document: QTextDocument,
        settings: SettingsController,
        is_training: Callable[[], bool],
        hold: Callable[[bool], None],
        parent: QObject,
        rest_ms: int = REST_MS,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._is_training = is_training
        self._hold = hold
        self._is_held = False
        self._rest = QTimer(self, singleShot=True, interval=rest_ms)
        self._rest.timeout.connect(self._go_on)
        document.contentsChange.connect(self._note_key)

    @Slot(int, int, int)
    def _note_key(self, _position: int, _removed: int, _added: int) -> None:
        if not self._is_held:
            if not self._settings.settings.training_pauses_while_typing or not self._is_training():
                return
            self._is_held = True
            self._hold(True)
        self._rest.start()

    @Slot()
    def _go_on(self) -> None:
        self._is_held = False
        self._hold(False)
