"""What the window shows before there is a script: begin, open, go on with a recent one, and how suggestions behave."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from screenwriter.ui.detail_delegate import DETAIL, DetailDelegate

_MODES = (
    ("automatic", QT_TRANSLATE_NOOP("WelcomePage", "When I pause")),
    ("on_demand", QT_TRANSLATE_NOOP("WelcomePage", "When I ask (Ctrl+Space)")),
    ("off", QT_TRANSLATE_NOOP("WelcomePage", "Never")),
)
_WIDTH = 560


class WelcomePage(QWidget):
    """The empty window.

    Signals:
        new_wanted: the writer wants an empty script.
        open_wanted: the writer wants to choose a file.
        file_chosen: path of a recent file.
        mode_chosen: a value of the setting ``suggestions_mode``.
        tour_wanted: the writer wants to be shown how suggestions work.
    """

    new_wanted = Signal()
    open_wanted = Signal()
    file_chosen = Signal(str)
    mode_chosen = Signal(str)
    tour_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recent = QListWidget(self)
        self._recent_title = QLabel(self.tr("Recent scripts"), self)
        self._modes = QButtonGroup(self)
        self.templates, self.samples = QMenu(self), QMenu(self)  # filled by ``Starters``
        column = QVBoxLayout()
        column.setSpacing(10)
        title = QLabel(self.tr("Screenwriter"), self)
        title.setObjectName("welcomeTitle")
        column.addWidget(title)
        about = self.tr("Write screenplays. Your own model suggests the next words, on this computer.")
        column.addWidget(_dim(about, self))
        column.addSpacing(14)
        column.addLayout(self._start_buttons())
        column.addSpacing(18)
        self._recent_title.setObjectName("dim")
        column.addWidget(self._recent_title)
        column.addWidget(self._recent)
        column.addSpacing(18)
        column.addWidget(self._mode_box())
        column.addStretch(3)
        holder = QWidget(self)
        holder.setFixedWidth(_WIDTH)
        holder.setLayout(column)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(holder, 6, Qt.AlignmentFlag.AlignHCenter)
        self._set_up_recent_list()

    def _start_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        new = QPushButton(self.tr("New Script"), self)
        new.setDefault(True)
        new.setToolTip(self.tr("Begin an empty script (Ctrl+N)"))
        new.clicked.connect(self.new_wanted)
        open_ = QPushButton(self.tr("Open…"), self)
        open_.setToolTip(self.tr("Open a Fountain, Final Draft or text file (Ctrl+O)"))
        open_.clicked.connect(self.open_wanted)
        template, sample = QPushButton(self.tr("From a Template"), self), QPushButton(self.tr("Read a Sample"), self)
        template.setToolTip(self.tr("Begin with the usual shape of a feature, an hour, a sitcom, a short or a play"))
        sample.setToolTip(self.tr("Open an original short script to look around and try suggestions in"))
        template.setMenu(self.templates)
        sample.setMenu(self.samples)
        for button in (new, template, sample, open_):
            button.setMinimumHeight(36)
            button.setMinimumWidth(126)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _mode_box(self) -> QFrame:
        box = QFrame(self)
        box.setObjectName("card")
        column = QVBoxLayout(box)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        sentence = QLabel(
            self.tr(
                "As you write, suggested words appear in grey after the caret. "
                "Right takes them; typing on ignores them."
            ),
            box,
        )
        sentence.setWordWrap(True)
        column.addWidget(sentence)
        row = QHBoxLayout()
        row.setSpacing(16)
        for number, (_, text) in enumerate(_MODES):
            button = QRadioButton(QCoreApplication.translate("WelcomePage", text), box)
            button.setAccessibleDescription(self.tr("When words are suggested"))
            self._modes.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        tour = QPushButton(self.tr("Show Me"), box)
        tour.setToolTip(self.tr("Three steps on a scratch scene"))
        tour.clicked.connect(self.tour_wanted)
        row.addWidget(tour)
        column.addLayout(row)
        stays = self.tr("Nothing leaves this computer. You can change this at any time in the menu Suggestions.")
        column.addWidget(_dim(stays, box))
        self._modes.idClicked.connect(self._choose_mode)
        return box

    def _set_up_recent_list(self) -> None:
        self._recent.setAccessibleName(self.tr("Recent scripts"))
        self._recent.setObjectName("recent")
        self._recent.setItemDelegate(DetailDelegate(self._recent))
        self._recent.setMouseTracking(True)
        self._recent.setFrameShape(QFrame.Shape.NoFrame)
        self._recent.setSpacing(1)
        self._recent.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._recent.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._recent.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._recent.itemClicked.connect(self._choose_file)
        self._recent.itemActivated.connect(self._choose_file)

    def set_recent_files(self, paths: Sequence[str]) -> None:
        """Show these files, newest first; the list is hidden when there are none."""
        self._recent.clear()
        for path in paths[:8]:
            item = QListWidgetItem(Path(path).name)
            item.setData(DETAIL, _short_folder(path))
            item.setToolTip(path)
            item.setData(Qt.ItemDataRole.UserRole, path)
            item.setSizeHint(QSize(100, 2 * self.fontMetrics().height()))
            self._recent.addItem(item)
        has_any = self._recent.count() > 0
        self._recent.setVisible(has_any)
        self._recent_title.setVisible(has_any)
        self._recent.setFixedHeight(self._recent.count() * (2 * self.fontMetrics().height() + 2) + 6)

    def set_mode(self, mode: str) -> None:
        """Show which mode of suggestions holds."""
        for number, (value, _) in enumerate(_MODES):
            if value == mode:
                self._modes.button(number).setChecked(True)

    def _choose_mode(self, number: int) -> None:
        self.mode_chosen.emit(_MODES[number][0])

    def _choose_file(self, item: QListWidgetItem) -> None:
        self.file_chosen.emit(item.data(Qt.ItemDataRole.UserRole))


def _dim(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setObjectName("dim")
    label.setWordWrap(True)
    return label


def _short_folder(path: str) -> str:
    folder = Path(path).parent
    try:
        return str(Path("~") / folder.relative_to(Path.home()))
    except ValueError:
        return str(folder)
