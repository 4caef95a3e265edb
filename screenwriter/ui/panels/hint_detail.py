"""One hint in full: what is marked and why, the writer's norm, what could stand instead, and what to do about it."""

from html import escape

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from screenwriter.messages import Hint
from screenwriter.ui import hint_wording
from screenwriter.ui.hint_menu import add_ignore_entries

_AROUND = 36  # code points shown on either side of a rewrite


class HintDetail(QWidget):
    """Shows a hint; without one it takes no room.

    Signals:
        apply_wanted: a Hint whose rewrite is to be put into the script.
        ignore_wanted: a Hint and how: once, here, word or rule.
    """

    apply_wanted = Signal(object)
    ignore_wanted = Signal(object, str)

    def __init__(self, titles: dict[str, str], explanations: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles, self._explanations = titles, explanations
        self._hint: Hint | None = None
        self._words = ""
        self.message = _label(self, self.tr("Reason"))
        self.norm = _label(self, self.tr("Norm"), "dim")
        self.figures = _label(self, self.tr("Figures"), "dim")
        self.rewrite = _label(self, self.tr("Rewrite"))
        self.explanation = _label(self, self.tr("Explanation"), "dim")
        self.apply_button = QPushButton(self.tr("Apply"), self)
        self.apply_button.setToolTip(self.tr("Put the rewrite into the script; Undo takes it back"))
        self.ignore_button = QPushButton(self.tr("Ignore"), self)
        self.ignore_button.setToolTip(self.tr("Leave this hint out: once, here, or always"))
        self._menu = QMenu(self.ignore_button)
        self.ignore_button.setMenu(self._menu)
        self.apply_button.clicked.connect(self._apply)
        self._lay_out()
        self.show_hint(None)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.apply_button)
        buttons.addWidget(self.ignore_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(6)
        for part in (self.message, self.norm, self.figures, self.rewrite, self.explanation):
            column.addWidget(part)
        column.addLayout(buttons)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    @property
    def hint(self) -> Hint | None:
        """What is shown."""
        return self._hint

    def show_hint(self, hint: Hint | None, text: str = "") -> None:
        """Show a hint on a paragraph with this text, or nothing."""
        self._hint = hint
        self._words = text[hint.start : hint.end] if hint else ""
        self.setVisible(hint is not None)
        if hint is None:
            return
        self.message.setText(hint_wording.message(hint))
        _show_if_any(self.norm, hint_wording.norm(hint))
        _show_if_any(self.figures, hint_wording.figures(hint))
        self.rewrite.setVisible(hint.rewrite is not None)
        if hint.rewrite is not None:
            self.rewrite.setText(_rewrite_html(hint, text))
        self.explanation.setText(self._explanations.get(hint.rule, ""))
        self.apply_button.setVisible(hint.rewrite is not None)
        self.ignore_button.setVisible(True)
        self._menu.clear()
        title = self._titles.get(hint.rule, hint.rule)
        add_ignore_entries(self._menu, hint, self._words, title, self.ignore_wanted.emit, with_keys=True)

    @Slot()
    def _apply(self) -> None:
        if self._hint is not None:
            self.apply_wanted.emit(self._hint)


def _show_if_any(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))


def _label(parent: QWidget, accessible_name: str, role: str = "") -> QLabel:
    label = QLabel(parent)
    label.setObjectName(role)
    label.setAccessibleName(accessible_name)
    label.setWordWrap(True)
    return label


def _rewrite_html(hint: Hint, text: str) -> str:
    """The old words struck out, the new ones bold, a little of the sentence around them."""
    start, end = hint.rewrite_span or (hint.start, hint.end)
    old, new = text[start:end], hint.rewrite or ""
    before, after = _tail(text[:start]), _head(text[end:])
    struck = f"<s>{escape(old)}</s>" if old.strip() else escape(old)
    gap = " " if old.strip() and new.strip() and not old.endswith(" ") else ""
    added = f"<b>{escape(new)}</b>" if new else ""
    label = QCoreApplication.translate("hint_detail", "Instead:")
    return f"{label} {escape(before)}{struck}{gap}{added}{escape(after)}"


def _tail(text: str) -> str:
    text = text.replace("\n", " ").replace("\u2028", " ")
    if len(text) <= _AROUND:
        return text
    cut = text.find(" ", len(text) - _AROUND)
    return "…" + (text[cut:] if cut >= 0 else text[-_AROUND:])


def _head(text: str) -> str:
    text = text.replace("\n", " ").replace("\u2028", " ")
    if len(text) <= _AROUND:
        return text
    cut = text.rfind(" ", 0, _AROUND)
    return (text[:cut] if cut > 0 else text[:_AROUND]) + "…"
