"""The element menu that Enter opens in an empty element; a second Enter takes the highlighted kind."""

from unicodedata import east_asian_width

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from screenwriter.screenplay.elements import ElementKind
from screenwriter.screenplay.typing_rules import KIND_SHORTCUTS
from screenwriter.ui.editor.editor_colours import EditorColours
from screenwriter.ui.editor.list_popup import ListPopup
from screenwriter.ui.editor.script_view import ScriptView
from screenwriter.ui.element_names import element_name

_KINDS = (
    *KIND_SHORTCUTS,
    ElementKind.END_OF_ACT,
    ElementKind.LYRIC,
    ElementKind.CENTERED,
    ElementKind.SECTION,
    ElementKind.SYNOPSIS,
)


class ElementMenu(QObject):
    """Kinds with their shortcut keys at the caret.

    Signals:
        chosen(ElementKind): the writer took this kind.
        opened(): the menu is shown.
        changed(): it was shown, hidden, or another row highlighted.
    """

    chosen = Signal(object)
    opened = Signal()
    changed = Signal()

    def __init__(self, view: ScriptView) -> None:
        super().__init__(view)
        self._view = view
        self._list = ListPopup(view, self.tr("Element menu"))
        self._list.picked.connect(self._take)

    @property
    def is_open(self) -> bool:
        """Whether the menu is shown."""
        return not self._list.isHidden()

    @property
    def highlighted(self) -> ElementKind:
        """The kind that Enter would take."""
        return _KINDS[self._list.row]

    def open(self, highlighted: ElementKind) -> None:
        """Show the menu under the caret."""
        names = {kind: element_name(kind) for kind in _KINDS}
        widest = max(_columns(name) for name in names.values())
        keys = self._view.settings.keys.kind_texts
        gaps = {kind: " " * (widest - _columns(name) + 3) for kind, name in names.items()}
        rows = [f"{names[kind]}{gaps[kind]}{keys.get(kind, '')}".rstrip() for kind in _KINDS]
        self._list.setFont(self._view.document().defaultFont())
        self._list.show_rows(rows, self._view.caret_line(), _KINDS.index(highlighted))
        self.opened.emit()
        self.changed.emit()

    def close(self) -> None:
        """Take the menu away."""
        if self.is_open:
            self._list.hide()
            self.changed.emit()

    def hint(self) -> str:
        """What Enter does while the menu is open, for the status line; empty when it is closed."""
        if not self.is_open:
            return ""
        return self.tr("Element menu - Enter: {kind} - Esc: close").format(kind=element_name(self.highlighted))

    def apply_colours(self, colours: EditorColours) -> None:
        """Draw in these colours."""
        self._list.apply_colours(colours)

    def handle_key(self, event: QKeyEvent) -> bool:
        """Up, Down, Enter and Esc are the menu's; any other key closes it and goes on to the editor."""
        if not self.is_open:
            return False
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._list.select_row(self._list.row + (1 if key == Qt.Key.Key_Down else -1))
            self.changed.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self._list.row)
        elif key == Qt.Key.Key_Escape:
            self.close()
        elif key in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta):
            return False
        else:
            self.close()
            return False
        return True

    def _take(self, row: int) -> None:
        self.close()
        self.chosen.emit(_KINDS[row])


def _columns(text: str) -> int:
    """The room of a text in the script's font, in letters: signs of Chinese take two."""
    return sum(2 if east_asian_width(sign) in "WF" else 1 for sign in text)
