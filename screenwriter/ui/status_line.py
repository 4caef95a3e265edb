"""The line at the bottom: what Enter and Tab will do, where we are, how much there is, what the model does."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStatusBar, QToolButton, QWidget

from screenwriter.formats.number_text import whole

_STAYS_HERE = QT_TRANSLATE_NOOP("StatusLine", "The model runs on this computer; nothing is sent anywhere.")


class StatusLine(QStatusBar):
    """Labels with a place each; messages of ``showMessage`` cover the left one for a while, as in any status bar.

    Signals:
        session_clicked: the writer wants to see the session's goals.
    """

    session_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._hint = _Elided(self)
        self._hint.setAccessibleName(self.tr("What Enter and Tab do here"))
        self._notice = QLabel(self)
        self._notice.setAccessibleName(self.tr("Notice"))
        self._revision = _label(self, self.tr("Revision"))
        self._page = _label(self, self.tr("Page"))
        self._words = _label(self, self.tr("Words"))
        self._session = QToolButton(self)
        self._session.setAccessibleName(self.tr("Session"))
        self._session.setAutoRaise(True)
        self._session.clicked.connect(self.session_clicked)
        self._model = _label(self, self.tr("Model"))
        self._model.setToolTip(_stays_here())
        left = QWidget(self)
        row = QHBoxLayout(left)
        row.setContentsMargins(10, 0, 0, 0)
        row.addWidget(self._hint, 1)
        self.addWidget(left, 1)
        for label in (self._notice, self._revision, self._session, self._page, self._words, self._model):
            self.addPermanentWidget(label)
        self._session.hide()
        self._notice.hide()
        self._revision.hide()
        self.set_script_shown(False)

    def set_script_shown(self, is_shown: bool) -> None:
        """Show or hide what only a script has."""
        for label in (self._hint, self._page, self._words):
            label.setVisible(is_shown)

    def set_hint(self, text: str) -> None:
        """What Enter and Tab do at the caret."""
        self._hint.set_whole_text(text)

    def set_page(self, page: int | str, page_count: int) -> None:
        """The caret's page, by its number or its label; 0 pages: not counted yet."""
        text = self.tr("Page {page} of {count}").format(page=page, count=page_count)
        self._page.setText(text if page_count else "")

    def set_revision(self, name: str) -> None:
        """The set in which changes are marked; "" while they are not."""
        self._revision.setText(name)
        self._revision.setToolTip(self.tr("Changes are marked in this revision set"))
        self._revision.setVisible(bool(name))

    def set_words(self, count: int) -> None:
        """Words of the printed text."""
        text = self.tr("{count} word") if count == 1 else self.tr("{count} words")
        self._words.setText(text.format(count=whole(count)))

    def set_session(self, text: str, detail: str = "") -> None:
        """Today's words, or the sprint that runs; "" while neither is wanted."""
        self._session.setText(text)
        self._session.setToolTip(detail)
        self._session.setAccessibleDescription(text)
        self._session.setVisible(bool(text))

    def set_model(self, text: str, detail: str = "") -> None:
        """The model's name or state; ``detail`` is shown under the mouse."""
        self._model.setText(text)
        self._model.setToolTip("\n".join(part for part in (detail, _stays_here()) if part))

    def set_notice(self, text: str) -> None:
        """A lasting trouble, until cleared with an empty text."""
        self._notice.setText(text)
        self._notice.setVisible(bool(text))

    def text(self) -> str:
        """All of it as one line, for assistive technology and tests."""
        labels = (self._hint, self._notice, self._revision, self._session, self._page, self._words, self._model)
        parts = [label.whole_text if isinstance(label, _Elided) else label.text() for label in labels]
        return " | ".join(part for part in parts if part)


class _Elided(QLabel):
    """A label that cuts its text short rather than widening the window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.whole_text = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_whole_text(self, text: str) -> None:
        self.whole_text = text
        self.setAccessibleDescription(text)
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self.whole_text, Qt.TextElideMode.ElideRight, self.width())
        if shown != self.text():
            self.setText(shown)

    # Qt's names

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()


def _stays_here() -> str:
    return QCoreApplication.translate("StatusLine", _STAYS_HERE)


def _label(parent: QWidget, name: str) -> QLabel:
    label = QLabel(parent)
    label.setAccessibleName(name)
    label.setContentsMargins(12, 4, 8, 4)
    return label
