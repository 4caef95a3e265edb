"""Go to a page by its number, or to a scene by its number or by words of its heading (Ctrl+G)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)


class GoToDialog(QDialog):
    """Two fields; Enter in one of them goes there and closes. A page or scene that does not exist is said so, in place.

    ``scenes`` are offered while words are typed: whatever ``go_to_scene`` takes.
    """

    def __init__(
        self,
        go_to_page: Callable[[int | str], bool],
        go_to_scene: Callable[[str], bool],
        page_count: int,
        parent: QWidget | None = None,
        scenes: Sequence[str] = (),
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Go To"))
        self._go_to_page = go_to_page
        self._go_to_scene = go_to_scene
        self._page = QLineEdit(self)
        self._page.setObjectName("page")
        self._page.setPlaceholderText(self.tr("1 to {}").format(page_count) if page_count else "")
        self._page.setToolTip(self.tr("A page's number, or what is printed on it, such as 5A"))
        self._scene = QLineEdit(self)
        self._scene.setObjectName("scene")
        self._scene.setPlaceholderText(self.tr("A number, or words of the heading"))
        self._scene.setToolTip(self.tr("A scene's number, or words of its heading"))
        self._scene.setMinimumWidth(260)
        completer = QCompleter(list(scenes), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._scene.setCompleter(completer)
        self._problem = QLabel(self)
        self._problem.setObjectName("problem")
        form = QFormLayout()
        form.addRow(self.tr("&Page:"), self._page)
        form.addRow(self.tr("&Scene:"), self._scene)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self._go)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.addLayout(form)
        column.addWidget(self._problem)
        column.addWidget(buttons)

    @Slot()
    def _go(self) -> None:
        page, scene = self._page.text().strip(), self._scene.text().strip()
        is_page = bool(page) and self._go_to_page(int(page) if page.isdecimal() else page)  # 5A where pages are locked
        is_scene = not page and bool(scene) and self._go_to_scene(scene)
        if is_page or is_scene:
            self.accept()
        else:
            self._problem.setText(self.tr("There is no such page.") if page else self.tr("There is no such scene."))
