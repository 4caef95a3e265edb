"""The window of reports, beside the page: a list at the left, table and charts of the chosen report at the right."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from screenwriter.analysis.reports.catalogue import REPORTS
from screenwriter.report_messages import Report
from screenwriter.screenplay.cast_facts import CharacterFact, exchange_key
from screenwriter.ui.charts.chart_view import ChartView
from screenwriter.ui.reports.facts_table import FactsTable
from screenwriter.ui.reports.report_table import ReportTable

_LIST_WIDTH = 190
_WITH_FACTS = ("characters", "representation", "bechdel")


class ReportsWindow(QDialog):
    """Shows reports as they come.

    Signals:
        place_activated: index of an element the writer wants to see.
        export_wanted: the Report to save; the writer is asked where.
        picture_wanted: title and SVG text of the chart to save.
        facts_changed: a tuple of CharacterFacts.
        confirmed: key of an exchange, and whether the writer confirms it.
        opened: the window is shown; reports are wanted from now on.
    """

    place_activated = Signal(int)
    export_wanted = Signal(object)
    picture_wanted = Signal(str, str)
    facts_changed = Signal(object)
    confirmed = Signal(str, bool)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Reports"))
        self.setObjectName("reports")
        self.setSizeGripEnabled(True)
        self._reports: dict[str, Report] = {}
        self.list = QListWidget()
        self.title, self.about, self.remark, self.state = QLabel(), QLabel(), QLabel(), QLabel()
        self.table, self.facts = ReportTable(), FactsTable()
        self.tabs = QTabWidget()
        self.empty = QLabel()
        self.confirm_button = QPushButton(self.tr("Con&firm This Exchange"))
        self.copy_button = QPushButton(self.tr("&Copy Table"))
        self.picture_button = QPushButton(self.tr("Save &Picture…"))
        self.save_button = QPushButton(self.tr("&Save Report…"))
        self._lay_out()
        self._connect()
        self.list.setCurrentRow(0)
        self.resize(_usual_size(self.screen().availableSize()))

    # Building

    def _lay_out(self) -> None:
        for kind in REPORTS:
            item = QListWidgetItem(QCoreApplication.translate("Reports", kind.title))
            item.setData(Qt.ItemDataRole.UserRole, kind.name)
            item.setToolTip(QCoreApplication.translate("Reports", kind.about))
            self.list.addItem(item)
        self.list.setAccessibleName(self.tr("Reports"))
        self.list.setMinimumWidth(150)
        self.title.setObjectName("heading")
        for label in (self.about, self.state):
            label.setObjectName("dim")
        for label in (self.about, self.remark):
            label.setWordWrap(True)
        self.remark.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.empty.setObjectName("dim")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.tabs.setDocumentMode(True)
        self._facts_page = self._make_facts_page()
        self._first_page = QStackedWidget()
        self._first_page.addWidget(self.empty)
        self._first_page.addWidget(self.table)
        self.tabs.addTab(self._first_page, self.tr("&Table"))
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(18, 4, 4, 4)
        column.setSpacing(8)
        for widget in (self.title, self.about, self.remark):
            column.addWidget(widget)
        column.addWidget(self.tabs, 1)
        splitter = QSplitter()
        splitter.addWidget(self.list)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([_LIST_WIDTH, 5 * _LIST_WIDTH])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 14, 16, 14)
        outer.setSpacing(12)
        outer.addWidget(splitter, 1)
        outer.addLayout(self._buttons())

    def _make_facts_page(self) -> QWidget:
        about = QLabel(
            self.tr("Click a cell to choose. Nothing is guessed from names. What you say is kept beside the script.")
        )
        about.setObjectName("dim")
        about.setWordWrap(True)
        about.setContentsMargins(2, 8, 2, 4)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(about)
        column.addWidget(self.facts, 1)
        page.setFocusProxy(self.facts)
        return page

    def _buttons(self) -> QHBoxLayout:
        close = QPushButton(self.tr("C&lose"))
        close.clicked.connect(self.close)
        tips = {
            self.confirm_button: self.tr("Say whether this exchange is about something other than a man, or a woman"),
            self.copy_button: self.tr("The selected rows, or all of them, as cells for a spreadsheet"),
            self.picture_button: self.tr("The chart as an SVG picture"),
            self.save_button: self.tr("As CSV, HTML or PDF"),
            close: self.tr("Go back to the page"),
        }
        row = QHBoxLayout()
        row.addWidget(self.state, 1)
        for button, tip in tips.items():
            button.setToolTip(tip)
            button.setAutoDefault(False)
            row.addWidget(button)
        return row

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show_chosen)
        self.tabs.currentChanged.connect(self._enable_buttons)
        self.table.place_activated.connect(self.place_activated)
        self.table.row_chosen.connect(self._enable_buttons)
        self.facts.changed.connect(self.facts_changed)
        self.copy_button.clicked.connect(self.table.copy)
        self.save_button.clicked.connect(self._want_export)
        self.picture_button.clicked.connect(self._want_picture)
        self.confirm_button.clicked.connect(self._confirm)

    # What is shown

    @property
    def report(self) -> Report | None:
        """The report on screen; None while it is not made yet."""
        return self._reports.get(self._chosen_name())

    def show_reports(self, reports: Sequence[Report], facts: Sequence[CharacterFact]) -> None:
        """Take the reports of the text as it is now."""
        self._reports = {report.name: report for report in reports}
        cast = [str(row[0]) for row in self._reports["characters"].rows] if "characters" in self._reports else []
        self.facts.show_facts(cast, facts)
        self.set_stale(False)
        self._show_chosen()

    def set_stale(self, is_stale: bool) -> None:
        """Say that the text has changed since the reports were made."""
        self.state.setText(self.tr("The text has changed. Counting when you pause…") if is_stale else "")

    def clear(self) -> None:
        """Another script is coming."""
        self._reports = {}
        self._show_chosen()

    @Slot()
    def tell_failure(self) -> None:
        """Say that the reports could not be made."""
        self.state.setText(self.tr("The reports could not be made. They are tried again after the next change."))

    def choose(self, name: str) -> None:
        """Show a report by its name."""
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == name:
                self.list.setCurrentRow(row)

    def charts(self) -> list[ChartView]:
        """The charts of the report on screen."""
        return [page.widget() for page in self._chart_pages()]  # type: ignore[misc]

    def _chart_pages(self) -> list[QScrollArea]:
        pages = (self.tabs.widget(place) for place in range(self.tabs.count()))
        return [page for page in pages if isinstance(page, QScrollArea)]

    def _chosen_name(self) -> str:
        item = self.list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item is not None else ""

    @Slot()
    def _show_chosen(self) -> None:
        report = self.report
        kind = REPORTS[max(0, self.list.currentRow())]
        self.title.setText(QCoreApplication.translate("Reports", kind.title))
        self.about.setText(QCoreApplication.translate("Reports", kind.about))
        self.remark.setText(report.remark if report is not None and report.rows else "")
        self.remark.setVisible(bool(self.remark.text()))
        has_rows = report is not None and bool(report.rows)
        self._first_page.setCurrentWidget(self.table if has_rows else self.empty)
        self.empty.setText(
            self.tr("Counting…") if report is None else report.remark or self.tr("Nothing to count yet.")
        )
        if report is not None:
            self.table.show_report(report)
        self._show_charts(report)
        self._show_facts_tab()
        self._enable_buttons()

    def _show_charts(self, report: Report | None) -> None:
        charts = report.charts if report is not None else ()
        pages = self._chart_pages()
        for page in pages[len(charts) :]:
            self.tabs.removeTab(self.tabs.indexOf(page))
            page.deleteLater()
        for number, chart in enumerate(charts):
            if number < len(pages):
                view = pages[number].widget()
                assert isinstance(view, ChartView)
                view.set_chart(chart)
                pages[number].setWidgetResizable(True)  # a hidden page does not hear of the chart's new height itself
                self.tabs.setTabText(self.tabs.indexOf(pages[number]), chart.title)
                continue
            view = ChartView(chart)
            view.place_activated.connect(self.place_activated)
            page = QScrollArea()
            page.setFrameShape(QFrame.Shape.NoFrame)
            page.setWidgetResizable(True)
            page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            page.setWidget(view)
            self.tabs.insertTab(1 + number, page, chart.title)

    def _show_facts_tab(self) -> None:
        place = self.tabs.indexOf(self._facts_page)
        if self._chosen_name() in _WITH_FACTS:
            if place < 0:
                self.tabs.addTab(self._facts_page, self.tr("&Who they are"))
        elif place >= 0:
            self.tabs.removeTab(place)

    @Slot()
    def _enable_buttons(self) -> None:
        report = self.report
        has_rows = report is not None and bool(report.rows)
        self.copy_button.setEnabled(has_rows)
        self.save_button.setEnabled(report is not None)
        self.picture_button.setEnabled(isinstance(self.tabs.currentWidget(), QScrollArea))
        row = self._chosen_exchange()
        self.confirm_button.setVisible(self._chosen_name() == "bechdel" and has_rows)
        self.confirm_button.setEnabled(row is not None and row["state"] != "B only")
        is_confirmed = row is not None and row["state"] == "C, confirmed"
        self.confirm_button.setText(
            self.tr("Take &Back Confirmation") if is_confirmed else self.tr("Con&firm This Exchange")
        )

    def _chosen_exchange(self) -> dict[str, object] | None:
        report = self.report
        row = self.table.chosen_row()
        if report is None or report.name != "bechdel" or not 0 <= row < len(report.rows):
            return None
        return dict(zip((column.name for column in report.table_columns), report.rows[row], strict=True))

    # What the buttons do

    @Slot()
    def _want_export(self) -> None:
        if self.report is not None:
            self.export_wanted.emit(self.report)

    @Slot()
    def _want_picture(self) -> None:
        page = self.tabs.currentWidget()
        if isinstance(page, QScrollArea) and isinstance(view := page.widget(), ChartView):
            self.picture_wanted.emit(view.chart.title, view.picture())

    @Slot()
    def _confirm(self) -> None:
        row = self._chosen_exchange()
        if row is not None:
            key = exchange_key(str(row["first_speech"]), str(row["second_speech"]))
            self.confirmed.emit(key, row["state"] != "C, confirmed")

    # Qt's names

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.list.doItemsLayout()  # laid out before the style sheet gave its rows their height
        self.opened.emit()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)


def _usual_size(screen: QSize) -> QSize:
    """Room for a wide table, where the screen has it."""
    return QSize(min(1120, round(screen.width() * 0.9)), min(720, round(screen.height() * 0.85)))
