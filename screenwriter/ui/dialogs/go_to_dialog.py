"""Go to a page or a scene by its number (Ctrl+G)."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget


class GoToDialog(QDialog):
    """Two fields; Enter in one of them goes there and closes. A number that does not exist is said so, in place."""

    def __init__(
        self,
        go_to_page: Callable[[int | str], bool],
        go_to_scene: Callable[[str], bool],
        page_count: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Go To")
        self._go_to_page = go_to_page
        self._go_to_scene = go_to_scene
        self._page = QLineEdit(self)
        self._page.setObjectName("page")
        self._page.setPlaceholderText(f"1 to {page_count}" if page_count else "")
        self._scene = QLineEdit(self)
        self._scene.setObjectName("scene")
        self._problem = QLabel(self)
        self._problem.setObjectName("problem")
        form = QFormLayout()
        form.addRow("&Page:", self._page)
        form.addRow("&Scene number:", self._scene)
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
            self._problem.setText("There is no such page." if page else "There is no such scene.")
