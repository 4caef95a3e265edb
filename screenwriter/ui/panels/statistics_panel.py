"""The panel of live figures: length, running time, cast, and two small charts. It shows what it is given."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from screenwriter.formats.number_text import decimal, percent, plain, whole
from screenwriter.formats.report_cells import duration
from screenwriter.report_messages import Chart, Report, Series
from screenwriter.ui.charts.chart_view import ChartView

REPORTS_SHOWN = ("summary", "scenes", "characters")
"""What the panel needs."""

_MOST_SPEAKERS = 7


class StatisticsPanel(QWidget):
    """Signals:
    reports_wanted: the writer wants the tables behind the figures.
    place_activated: index of the element behind a bar that was clicked.
    left: the writer wants to go back to the page.
    """

    reports_wanted = Signal()
    place_activated = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.values: dict[str, QLabel] = {}
        self.state = _dim(self)
        self.state.setContentsMargins(4, 0, 4, 0)
        self.state.setAccessibleName(self.tr("State of the figures"))
        self.empty = _dim(self)
        self.empty.setText(
            self.tr("Write a few lines: pages, running time and who speaks how much appear here when you pause.")
        )
        self.speakers = ChartView(Chart("rows", "", "", "", ()))
        self.lengths = ChartView(Chart("bars", "", "", "", ()))
        self._lay_out()
        for chart in (self.speakers, self.lengths):
            chart.place_activated.connect(self.place_activated)
        self.clear()

    def _lay_out(self) -> None:
        figures = QFormLayout()
        figures.setContentsMargins(12, 6, 12, 4)
        figures.setHorizontalSpacing(16)
        for name, label, tip in self._figures():
            value = QLabel()
            value.setAlignment(Qt.AlignmentFlag.AlignRight)
            value.setAccessibleName(label)
            value.setToolTip(tip)
            title = QLabel(label)
            title.setObjectName("dim")
            title.setToolTip(tip)
            figures.addRow(title, value)
            self.values[name] = value
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(figures)
        column.addWidget(self.speakers)
        column.addWidget(self.lengths)
        column.addStretch(1)
        self.scroll = QScrollArea()
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidget(page)
        self.scroll.setAccessibleName(self.tr("Figures"))
        pages = QWidget()
        self._stack = QStackedLayout(pages)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.scroll)
        self.button = QPushButton(self.tr("&All Reports…"))
        self.button.setToolTip(self.tr("Tables and charts of the whole script"))
        self.button.clicked.connect(self.reports_wanted)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(8, 4, 8, 8)
        bottom.addWidget(self.state, 1)
        bottom.addWidget(self.button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(pages, 1)
        outer.addLayout(bottom)
        self.setFocusProxy(self.button)
        self.setMinimumWidth(220)

    def _figures(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("pages", self.tr("Pages"), self.tr("Printed pages; in brackets without the empty ends of pages")),
            ("page method", self.tr("Running time"), self.tr("A page is a minute")),
            ("characters method", self.tr("by characters"), self.tr("1350 printed characters are a minute")),
            ("element weights", self.tr("by elements"), self.tr("Weights of headings, action and dialogue")),
            ("speech rate", self.tr("by speech rate"), self.tr("How long the words take to say")),
            ("words", self.tr("Words"), self.tr("Printed words; in brackets those of dialogue")),
            ("scenes", self.tr("Scenes"), self.tr("Scenes; in brackets different locations")),
            ("speaking characters", self.tr("Speaking parts"), self.tr("Characters with a speech")),
            ("dialogue", self.tr("Dialogue"), self.tr("Lines of speeches among those of speeches and action")),
        )

    def clear(self) -> None:
        """There are no figures yet."""
        self._stack.setCurrentWidget(self.empty)
        self.state.setText("")

    def set_stale(self, is_stale: bool) -> None:
        """Say that the text has changed since the figures were counted."""
        self.state.setText(self.tr("Counting…") if is_stale else "")
        self.state.setToolTip(self.tr("The figures are counted when you pause") if is_stale else "")

    @Slot()
    def tell_failure(self) -> None:
        """Say that the figures could not be made."""
        self.state.setText(self.tr("The figures could not be counted. They are tried again after the next change."))

    def show_reports(self, reports: dict[str, Report]) -> None:
        """Show the figures of these reports, which hold ``REPORTS_SHOWN``."""
        figures = {str(row[0]): row[1] for row in reports["summary"].rows}
        if not figures.get("words"):
            self.clear()
            return
        self._stack.setCurrentWidget(self.scroll)
        self.set_stale(False)
        texts = {
            "pages": f"{plain(figures['pages'])} ({decimal(figures['exact pages'], 1)})",
            "words": f"{whole(figures['words'])} ({whole(figures['words of dialogue'])})",
            "scenes": f"{whole(figures['scenes'])} ({whole(figures['locations'])})",
            "speaking characters": whole(figures["speaking characters"]),
            "dialogue": percent(figures["share of speeches in both"]),
        }
        for method in ("page method", "characters method", "element weights", "speech rate"):
            texts[method] = duration(float(figures[f"running time, {method}"]))
        for name, text in texts.items():
            self.values[name].setText(text)
        self._show_chart(self.speakers, _first_places(reports["characters"], _MOST_SPEAKERS))
        self._show_chart(self.lengths, reports["scenes"].charts[0] if reports["scenes"].charts else None)

    @staticmethod
    def _show_chart(view: ChartView, chart: Chart | None) -> None:
        view.setVisible(chart is not None)
        if chart is not None:
            view.set_chart(replace(chart, y_title="" if chart.kind == "bars" else chart.y_title))


def _first_places(report: Report, most: int) -> Chart | None:
    if not report.charts:
        return None
    chart = report.charts[0]
    series = tuple(Series(one.name, one.values[:most]) for one in chart.series)
    return replace(chart, series=series, labels=chart.labels[:most], elements=chart.elements[:most])


def _dim(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setObjectName("dim")
    label.setWordWrap(True)
    label.setContentsMargins(12, 8, 12, 8)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    return label
