"""How wide the outline's two columns are: by its headings at first, then as the writer drew them."""

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QTreeView

from screenwriter.ui.panels.structure_model import HEADING, SYNOPSIS

_LEAST, _MOST = 25, 60  # percent of the width for headings, where nobody chose
_LEAST_CHOSEN, _MOST_CHOSEN = 10, 90
_LEAST_PIXELS = 90
_AIR = 16


class OutlineColumns(QObject):
    """Keeps the share of the headings' column when the panel becomes wider or narrower.

    Signals:
        chosen: the percentage of the width that the writer gave to headings.
    """

    chosen = Signal(int)

    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree
        self._percent = 0  # 0: nobody chose
        self._is_setting = False
        header = tree.header()
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(_LEAST_PIXELS)
        header.setSectionResizeMode(HEADING, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(SYNOPSIS, QHeaderView.ResizeMode.Stretch)
        header.sectionResized.connect(self._note)
        header.sectionHandleDoubleClicked.connect(self._fit)
        header.installEventFilter(self)

    def set_percent(self, percent: int) -> None:
        """What the writer chose before; 0 leaves it to the headings."""
        if percent != self._percent:
            self._percent = percent
            self.lay_out()

    @Slot()
    def lay_out(self) -> None:
        """Divide the width that there is."""
        width = self._tree.header().width()
        if not self._tree.isVisible() or width < 2 * _LEAST_PIXELS:
            return
        share = self._percent or min(_MOST, max(_LEAST, 100 * self._by_headings() // width))
        self._is_setting = True
        self._tree.header().resizeSection(HEADING, width * share // 100)
        self._is_setting = False

    def _by_headings(self) -> int:
        return self._tree.sizeHintForColumn(HEADING) + _AIR

    @Slot(int)
    def _fit(self, column: int) -> None:
        """A double click between the columns: as wide as the headings."""
        if column == HEADING:
            self._tree.header().resizeSection(HEADING, self._by_headings())

    @Slot(int, int, int)
    def _note(self, column: int, _before: int, pixels: int) -> None:
        if self._is_setting or column != HEADING or not self._tree.isVisible():
            return
        percent = round(100 * pixels / max(1, self._tree.header().width()))
        self._percent = min(_MOST_CHOSEN, max(_LEAST_CHOSEN, percent))
        self.chosen.emit(self._percent)

    # Qt's name

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The panel has another width, or is seen for the first time."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.lay_out()
        return False
