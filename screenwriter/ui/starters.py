"""Scripts to begin with: templates in the usual shapes, and samples to read and play with.

Both are Fountain files among the program's own; they open as untitled scripts, so the files are never written to.
"""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from screenwriter.formats.fountain import read_fountain
from screenwriter.screenplay.document import Screenplay


@dataclass(frozen=True, slots=True)
class Starter:
    """One file under ``resources``, and how it is offered."""

    file: str  # without folder and ending
    name: str
    about: str


TEMPLATES = (
    Starter(
        "feature",
        QT_TRANSLATE_NOOP("Starters", "Feature"),
        QT_TRANSLATE_NOOP("Starters", "Three acts, some 90 to 120 pages"),
    ),
    Starter(
        "tv-hour",
        QT_TRANSLATE_NOOP("Starters", "TV Hour"),
        QT_TRANSLATE_NOOP("Starters", "Teaser and five acts, each on a page of its own"),
    ),
    Starter(
        "sitcom",
        QT_TRANSLATE_NOOP("Starters", "Sitcom"),
        QT_TRANSLATE_NOOP("Starters", "Cold open, two acts and a tag"),
    ),
    Starter("short", QT_TRANSLATE_NOOP("Starters", "Short"), QT_TRANSLATE_NOOP("Starters", "One place, one change")),
    Starter(
        "stage-play",
        QT_TRANSLATE_NOOP("Starters", "Stage Play"),
        QT_TRANSLATE_NOOP("Starters", "Acts and scenes for the stage"),
    ),
)
SAMPLES = (
    Starter(
        "mirror-signal",
        QT_TRANSLATE_NOOP("Starters", "Mirror, Signal"),
        QT_TRANSLATE_NOOP("Starters", "A short: a driving lesson in a hospice"),
    ),
    Starter(
        "six-minutes",
        QT_TRANSLATE_NOOP("Starters", "Six Minutes"),
        QT_TRANSLATE_NOOP("Starters", "A short: a school board and its clock"),
    ),
    Starter(
        "todays-soup",
        QT_TRANSLATE_NOOP("Starters", "Today's Soup"),
        QT_TRANSLATE_NOOP("Starters", "A half hour in a hospital cafeteria"),
    ),
)


class Starters(QObject):
    """Fills menus with them.

    Signals:
        chosen: a Screenplay to begin with, and its title.
    """

    chosen = Signal(object, str)

    def __init__(self, resources: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._resources = resources

    def fill(self, templates: QMenu, samples: QMenu) -> None:
        """Put every template and sample into a menu."""
        for menu, folder, starters in ((templates, "templates", TEMPLATES), (samples, "samples", SAMPLES)):
            menu.setToolTipsVisible(True)
            for starter in starters:
                action = menu.addAction(QCoreApplication.translate("Starters", starter.name))
                about = QCoreApplication.translate("Starters", starter.about)
                action.setToolTip(about)
                action.setStatusTip(about)
                action.setData((f"{folder}/{starter.file}.fountain", "" if folder == "templates" else starter.name))
                action.triggered.connect(self._choose)

    @Slot()
    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            file, title = action.data()
            self.chosen.emit(self.read(file), title)

    def read(self, file: str) -> Screenplay:
        """One of the files, by its path under ``resources``."""
        return read_fountain((self._resources / file).read_text("utf-8"))
