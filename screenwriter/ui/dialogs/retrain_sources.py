"""The table of what was read: one row a file, each with a box that says whether to learn from it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from screenwriter.formats.number_text import whole
from screenwriter.training_messages import SourceReport
from screenwriter.ui.dialogs.failure_text import sentence, short_words

_HEADERS = (
    QT_TRANSLATE_NOOP("SourceTable", "File"),
    QT_TRANSLATE_NOOP("SourceTable", "Format"),
    QT_TRANSLATE_NOOP("SourceTable", "Words"),
    QT_TRANSLATE_NOOP("SourceTable", "Speeches"),
    QT_TRANSLATE_NOOP("SourceTable", "What to know"),
)
_FILE, _FORMAT, _WORDS, _SPEECHES, _PROBLEM = range(5)
_FORMATS = {
    "fountain": QT_TRANSLATE_NOOP("SourceTable", "Fountain"),
    "fdx": QT_TRANSLATE_NOOP("SourceTable", "Final Draft"),
    "text": QT_TRANSLATE_NOOP("SourceTable", "Plain text"),
    "csv": QT_TRANSLATE_NOOP("SourceTable", "Table"),
    "pdf": QT_TRANSLATE_NOOP("SourceTable", "PDF"),
    "docx": QT_TRANSLATE_NOOP("SourceTable", "Word"),
    "other": QT_TRANSLATE_NOOP("SourceTable", "Other program"),
}
_Role = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex


class SourceTable(QAbstractTableModel):
    """Files of a survey; those with a problem can't be ticked, but older drafts can: the newest ticked one counts.

    Signals:
        choice_changed: a box was ticked or cleared, or there are other files.
    """

    choice_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sources: tuple[SourceReport, ...] = ()
        self._left_out: set[str] = set()

    def show_sources(self, sources: Sequence[SourceReport]) -> None:
        """Show these files; a file the writer had left out before stays left out."""
        self.beginResetModel()
        self._sources = tuple(sources)
        self.endResetModel()
        self.choice_changed.emit()

    def source(self, row: int) -> SourceReport:
        """The file of a row."""
        return self._sources[row]

    def chosen(self) -> list[SourceReport]:
        """The files to learn from, of each draft group the newest one that is ticked; older drafts come last."""
        ticked = [source for source in self._sources if _may_be_ticked(source) and source.path not in self._left_out]
        return [source for source in ticked if not source.problem] + [source for source in ticked if source.problem]

    def counted(self) -> list[SourceReport]:
        """Those of ``chosen`` that are learned: of a draft group whose newest is not ticked, one of the older."""
        groups: set[int] = set()
        found = []
        for source in self.chosen():
            if source.group not in groups:
                found.append(source)
            if source.group:
                groups.add(source.group)
        return found

    def first_table(self) -> SourceReport | None:
        """The first table among the files; None: there is none."""
        return next((source for source in self._sources if source.columns), None)

    def csv_columns(self) -> list[str]:
        """Columns to choose from, of all tables, in order."""
        return list(dict.fromkeys(column for source in self._sources for column in source.columns))

    # Qt's names

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._sources)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_HEADERS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(_HEADERS):
            if role == _Role.DisplayRole:
                return self.tr(_HEADERS[section])
            if role == _Role.TextAlignmentRole:
                return _alignment(section)
        return None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._sources):
            return None
        source, column = self._sources[index.row()], index.column()
        if role == _Role.DisplayRole:
            return _text(source, column)
        if role == _Role.ToolTipRole:
            return f"{source.path}\n{sentence(source.problem, source.detail)}" if source.problem else source.path
        if role == _Role.TextAlignmentRole:
            return _alignment(column)
        if role == _Role.CheckStateRole and column == _FILE and _may_be_ticked(source):
            is_in = source.path not in self._left_out
            return Qt.CheckState.Checked if is_in else Qt.CheckState.Unchecked
        return None

    def setData(self, index: _Index, value: object, role: int = _Role.EditRole) -> bool:
        if role != _Role.CheckStateRole or index.column() != _FILE:
            return False
        path = self._sources[index.row()].path
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._left_out.discard(path)
        else:
            self._left_out.add(path)
        self.dataChanged.emit(index, index, [role])
        self.choice_changed.emit()
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if index.column() == _FILE and _may_be_ticked(self._sources[index.row()]):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags


def _text(source: SourceReport, column: int) -> str:
    if column == _FILE:
        return Path(source.path).name
    if column == _FORMAT:
        return QCoreApplication.translate("SourceTable", _FORMATS.get(source.format, source.format))
    if column == _PROBLEM:
        return _note(source)
    if source.problem and source.problem != "older_draft":
        return ""
    number = whole(source.words if column == _WORDS else source.speeches)
    if source.is_estimate:
        return QCoreApplication.translate("SourceTable", "about {number}").format(number=number)
    return number


def _may_be_ticked(source: SourceReport) -> bool:
    return source.problem in ("", "older_draft")


def _note(source: SourceReport) -> str:
    """What to know: the problem, or the draft group with what the file counts in it."""
    if not source.group:
        return short_words(source.problem)
    if source.problem:
        text = QCoreApplication.translate("SourceTable", "drafts {group}: older, counts 0")
    else:
        text = QCoreApplication.translate("SourceTable", "drafts {group}: newest, counts 1")
    return text.format(group=source.group)


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in (_WORDS, _SPEECHES) else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
