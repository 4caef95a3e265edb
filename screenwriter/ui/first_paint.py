"""When a window has been painted for the first time: what may wait starts then."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from screenwriter.ui.main_window import MainWindow


class FirstPaint(QObject):
    """Tells once when a window has been painted for the first time.

    Signals:
        happened: the window is on the screen, and the event loop is free.
    """

    happened = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    # Qt's name

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self.happened.emit)
        return False
