"""Shows what differs between two drafts, scene by scene: side by side, or one text with marks."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from screenwriter.analysis.draft_comparison import Change, SceneChange, compare_drafts
from screenwriter.screenplay.elements import Element
from screenwriter.screenplay.pagination import Pagination
from screenwriter.ui.detail_delegate import DETAIL, DetailDelegate
from screenwriter.ui.dialogs.versions_wording import (
    Marks,
    change_text,
    comparison_text,
    page_count_text,
    page_text,
    scene_label,
)
from screenwriter.ui.theme import SCRIPT_FONT, Theme

Elements = Sequence[Element]


class ComparisonDialog(QDialog):
    """Two drafts, the older one at the left.

    Args:
        read_new: gives the newer draft's elements; asked again after a scene was brought back.
        bring_back: puts the old draft's scene into the newer one, answering whether it did; None: it cannot be changed.

    Signals:
        compared_again: a scene was brought back, so the newer draft has other pages now.
    """

    compared_again = Signal()

    def __init__(
        self,
        old_title: str,
        old: Elements,
        new_title: str,
        read_new: Callable[[], Elements],
        theme: Theme,
        parent: QWidget | None = None,
        bring_back: Callable[[SceneChange, Sequence[SceneChange]], bool] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare"))
        self._titles = (old_title, new_title)
        self._old = old
        self._read_new = read_new
        self._bring_back = bring_back
        self.changes: tuple[SceneChange, ...] = ()
        self._pages: tuple[Pagination, Pagination] | None = None  # of both drafts, once they are counted
        self._marks = Marks(theme.colours["good"], theme.colours["problem"], theme.colours["text_dim"])
        self._heading = QLabel(f"{old_title}  →  {new_title}", self)
        self._heading.setObjectName("heading")
        self._heading.setWordWrap(True)
        self._count = QLabel(self)
        self._count.setObjectName("dim")
        self._scenes = QListWidget(self)
        self._scenes.setAccessibleName(self.tr("Scenes of both drafts"))
        self._scenes.setItemDelegate(DetailDelegate(self._scenes))
        self._view = QTextBrowser(self)
        self._view.setAccessibleName(self.tr("The chosen scene in both drafts"))
        font = self._view.font()
        font.setFamily(SCRIPT_FONT)
        self._view.setFont(font)
        self._look = QComboBox(self)
        self._look.setAccessibleName(self.tr("How the drafts are shown"))
        self._look.addItems([self.tr("Side by side"), self.tr("One text with marks")])
        self._back = QPushButton(self.tr("&Bring Back This Scene"), self)
        self._back.setToolTip(self.tr("Put the older text of this scene into your script; one step to undo"))
        self._lay_out()
        self._scenes.currentRowChanged.connect(self._show_scene)
        self._look.currentIndexChanged.connect(self._show_scene)
        self._back.clicked.connect(self._bring_back_scene)
        self._compare()
        self.resize(1000, 680)

    def _lay_out(self) -> None:
        previous, following = QPushButton(self.tr("&Previous Change"), self), QPushButton(self.tr("&Next Change"), self)
        previous.clicked.connect(self._go_back)
        following.clicked.connect(self._go_on)
        copy = QPushButton(self.tr("Cop&y List"), self)
        copy.setToolTip(self.tr("Put the list of changes on the clipboard, as text"))
        copy.clicked.connect(self._copy_list)
        close = QPushButton(self.tr("&Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self._back.setVisible(self._bring_back is not None)
        top = QHBoxLayout()
        top.addWidget(self._count, 1)
        top.addWidget(self._look)
        parts = QSplitter(Qt.Orientation.Horizontal, self)
        parts.addWidget(self._scenes)
        parts.addWidget(self._view)
        parts.setStretchFactor(1, 1)
        parts.setSizes([360, 640])
        buttons = QHBoxLayout()
        for button in (previous, following, copy, self._back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addLayout(top)
        column.addWidget(parts, 1)
        column.addLayout(buttons)

    def _compare(self) -> None:
        self.changes = compare_drafts(self._old, self._read_new())
        self._pages = None
        self._scenes.clear()
        for change in self.changes:
            self._scenes.addItem(QListWidgetItem(scene_label(change)))
        touched = [row for row, change in enumerate(self.changes) if not change.is_untouched]
        self._show_details()
        self._scenes.setCurrentRow(touched[0] if touched else 0)
        self._show_scene()

    def show_pages(self, old: Pagination, new: Pagination) -> None:
        """Say on which pages the scenes are; both must be of the drafts that are shown."""
        self._pages = (old, new)
        self._show_details()

    def _show_details(self) -> None:
        for row, change in enumerate(self.changes):
            words = [change_text(change), page_text(change, *self._pages) if self._pages is not None else ""]
            self._scenes.item(row).setData(DETAIL, ", ".join(word for word in words if word))
        touched = sum(not change.is_untouched for change in self.changes)
        said = (
            self.tr("{changed} of {all} scenes differ.").format(changed=touched, all=len(self.changes))
            if touched
            else self.tr("The two are the same.")
        )
        pages = self.tr("Counting pages…") if self._pages is None else page_count_text(*self._pages)
        self._count.setText(f"{said} {pages}")

    @Slot()
    def _show_scene(self) -> None:
        change = self._chosen()
        self._back.setEnabled(change is not None and change.old is not None and change.change is not Change.SAME)
        if change is None:
            self._view.clear()
            return
        is_side_by_side = self._look.currentIndex() == 0
        show = self._marks.side_by_side if is_side_by_side else self._marks.one_text
        self._view.setHtml(show(change.paragraphs))

    def _chosen(self) -> SceneChange | None:
        row = self._scenes.currentRow()
        return self.changes[row] if 0 <= row < len(self.changes) else None

    @Slot()
    def _go_on(self) -> None:
        self._go_to(range(self._scenes.currentRow() + 1, len(self.changes)))

    @Slot()
    def _go_back(self) -> None:
        self._go_to(range(self._scenes.currentRow() - 1, -1, -1))

    def _go_to(self, rows: range) -> None:
        row = next((row for row in rows if not self.changes[row].is_untouched), None)
        if row is not None:
            self._scenes.setCurrentRow(row)

    @Slot()
    def _copy_list(self) -> None:
        QGuiApplication.clipboard().setText(comparison_text(self.changes, *self._titles, self._pages))

    @Slot()
    def _bring_back_scene(self) -> None:
        change = self._chosen()
        if change is not None and self._bring_back is not None and self._bring_back(change, self.changes):
            row = self._scenes.currentRow()
            self._compare()
            self._scenes.setCurrentRow(min(row, len(self.changes) - 1))
            self.compared_again.emit()
