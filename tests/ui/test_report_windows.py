"""Statistics and reports in the whole window, over the real analysis process."""

import json
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QFileDialog

from screenwriter.analysis.reports.catalogue import REPORTS
from screenwriter.app import Program
from screenwriter.bridge.child_process import connect_to_server
from screenwriter.bridge.worker_thread import stop_all
from screenwriter.report_messages import Chart, Column, Report, Series
from screenwriter.storage.character_facts import read_facts
from screenwriter.storage.locations import Locations, resources_dir
from screenwriter.storage.versions import store_of
from screenwriter.ui.reports.reports_window import ReportsWindow
from tests.analysis.reports.check_script import CHECK

PATIENCE_MS = 60_000


@pytest.fixture
def program(qtbot, tmp_path):
    home = Locations.under(tmp_path / "home")

    def connect(role):
        if role != "analyse":
            raise OSError("no engine in this test")
        return connect_to_server(role, home.data_dir / "logs")

    script = tmp_path / "jetty.fountain"
    script.write_text(f"Title: Eight Ropes\n\n{CHECK}", "utf-8")
    made = Program(QApplication.instance(), home, resources_dir(), partial(connect))
    qtbot.addWidget(made.window, before_close_func=lambda _window: setattr(made.documents, "is_open", False))
    made.start([script])
    qtbot.waitExposed(made.window)
    qtbot.waitUntil(made.training_thread.isRunning)
    yield made
    made.report_session.reports.close()
    made.documents.is_open = False
    made.window.close()
    stop_all(made.threads)


def wait_for(qtbot, condition):
    qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)


def test_figures_and_reports_follow_the_text_and_what_is_said_of_the_characters(program, qtbot, tmp_path, monkeypatch):
    session, panel = program.report_session, program.report_session.panel
    assert not panel.isVisible()
    qtbot.keyClick(program.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    wait_for(qtbot, lambda: panel.values["words"].text())
    assert panel.values["words"].text() == "57 (23)"
    assert panel.values["page method"].text() == "0:27"
    assert panel.speakers.chart.labels == ("IDRIS", "NORA", "AMA")

    program.editor.setFocus()
    program.editor.moveCursor(program.editor.textCursor().MoveOperation.End)
    qtbot.keyClicks(program.editor, "X")  # no pause yet: the figures are of the text before
    assert "Counting" in panel.state.text() and "pause" in panel.state.toolTip()
    assert panel.state.sizeHint().height() <= panel.button.height(), "the figures above do not move"
    wait_for(qtbot, lambda: not panel.state.text())
    qtbot.keyClick(program.editor, Qt.Key.Key_Backspace)

    with qtbot.waitSignal(panel.reports_wanted):
        qtbot.mouseClick(panel.button, Qt.MouseButton.LeftButton)
    reports = session.reports
    assert reports.isVisible()
    wait_for(qtbot, lambda: reports.report is not None)
    for row, kind in enumerate(REPORTS):
        reports.list.setCurrentRow(row)
        assert reports.report.name == kind.name
        assert reports.title.text() == kind.title

    reports.choose("scenes")
    reports.table.setFocus()
    reports.table.selectRow(1)
    with qtbot.waitSignal(reports.place_activated):
        qtbot.keyClick(reports.table, Qt.Key.Key_Return)
    assert program.editor.textCursor().block().text() == "EXT. JETTY - NIGHT"
    qtbot.keyClick(reports.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert len(copied) == 3
    assert copied[0].startswith("No.\tHeading\tPage")

    reports.choose("bechdel")
    for name, gender in (("NORA", "woman"), ("AMA", "woman"), ("IDRIS", "man")):
        say(qtbot, reports, name, gender)
    wait_for(qtbot, lambda: "met if you confirm C" in reports.remark.text())
    reports.tabs.setCurrentIndex(0)
    reports.table.selectRow(0)
    qtbot.mouseClick(reports.confirm_button, Qt.MouseButton.LeftButton)
    wait_for(qtbot, lambda: "Bechdel: met." in reports.remark.text())
    folder = store_of(program._locations.versions_dir, program.documents.path).folder
    wait_for(qtbot, lambda: read_facts(folder).confirmed)
    assert {fact.name: fact.gender for fact in read_facts(folder).facts} == {
        "NORA": "woman", "AMA": "woman", "IDRIS": "man",
    }  # fmt: skip
    assert json.loads((folder / "characters.json").read_text("utf-8"))["format"] == 1
    assert program.documents.path.read_text("utf-8").count("woman") == 0

    for suffix, chosen in ((".csv", "CSV (*.csv)"), (".html", "HTML (*.html)"), (".pdf", "PDF (*.pdf)")):
        path = tmp_path / f"out{suffix}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, p=path, c=chosen, **k: (str(p), c))
        reports.choose("characters")
        with qtbot.waitSignal(program.jobs.exported, timeout=PATIENCE_MS):
            qtbot.mouseClick(reports.save_button, Qt.MouseButton.LeftButton)
        assert path.stat().st_size > 100
    assert "<svg" in (tmp_path / "out.html").read_text("utf-8")
    reports.tabs.setCurrentIndex(1)
    picture = tmp_path / "share.svg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(picture), "SVG (*.svg)"))
    with qtbot.waitSignal(program.jobs.exported, timeout=PATIENCE_MS):
        qtbot.mouseClick(reports.picture_button, Qt.MouseButton.LeftButton)
    assert "<svg" in picture.read_text("utf-8")


def test_a_low_chart_is_not_left_as_high_as_the_one_before(qtbot):
    many = tuple(Series(f"NAME {number}", (1.0, 2.0)) for number in range(60))
    charts = {
        "page_presence": Chart("grid", "High", "", "", many, ("1", "2")),
        "balance": Chart("stacked", "Low", "", "", many[:2], ("1", "2")),
    }
    column = (Column("name", "Name"),)
    made = [Report(name, "", "", column, (("NORA",),), (-1,), (chart,)) for name, chart in charts.items()]
    window = ReportsWindow()
    qtbot.addWidget(window)
    window.show()
    window.resize(1080, 680)
    window.show_reports(made, ())
    for name in charts:  # through the table each time, which hides the chart
        window.tabs.setCurrentIndex(0)
        for _ in range(5):
            QApplication.processEvents()
        window.choose(name)
        for _ in range(5):
            QApplication.processEvents()
        window.tabs.setCurrentIndex(1)
        for _ in range(5):
            QApplication.processEvents()
    page = window.tabs.widget(1)
    assert page.widget().height() == page.viewport().height()


def say(qtbot, reports, name, gender):
    reports.tabs.setCurrentIndex(reports.tabs.count() - 1)
    table = reports.facts
    item = table.item(table.names().index(name), 1)
    table.setCurrentItem(item)
    assert table.state() is QAbstractItemView.State.NoState, "moving to a cell opens nothing"
    qtbot.keyClick(table, Qt.Key.Key_Return)
    box = next(one for one in table.findChildren(QComboBox) if one.accessibleName().startswith(name))
    assert box.currentText() == "not stated"
    box.setCurrentText(gender)
    box.activated.emit(box.currentIndex())
    assert item.text() == gender


def test_without_a_script_there_is_nothing_to_ask_for_and_an_empty_one_explains_itself(program, qtbot):
    session = program.report_session
    program.window.actions_by_name["statistics"].trigger()
    wait_for(qtbot, lambda: session.panel.values["words"].text())
    program.documents.close()
    assert not program.window.actions_by_name["reports"].isEnabled()
    program.documents.new()
    assert session.panel.empty.isVisible()
    assert "appear here when you pause" in session.panel.empty.text()


def test_a_process_that_cannot_start_is_told_and_tried_again(program, qtbot, monkeypatch):
    session = program.report_session
    working = program.analysis.worker._process._connect
    wait_for(qtbot, lambda: program.analysis.worker._in_process is None)

    def fail():
        raise OSError("no process")

    program.analysis.worker._process._connect = fail
    program.analysis.worker._process.drop()
    program.window.actions_by_name["reports"].trigger()
    wait_for(qtbot, lambda: "could not be made" in session.reports.state.text())
    program.analysis.worker._process._connect = working
    program.analysis.worker._process.worked()
    session._ask()
    wait_for(qtbot, lambda: session.reports.report is not None)
    assert session.reports.state.text() == ""
