"""The analysis worker: hints over a real child process, pages on its own thread."""

import os
import signal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, QThread, Signal

from screenwriter.bridge.analysis_worker import AnalysisWorker, ReportsOrder
from screenwriter.bridge.page_counter import PageCounter, changed_range
from screenwriter.messages import HintsRequest, Paragraph
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.page_format import A4, LETTER
from screenwriter.screenplay.pagination import paginate
from tests.bridge.conftest import Heard, is_running

PATIENCE_MS = 30_000


class Window(QObject):
    hints_wanted = Signal(object)
    pages_wanted = Signal(int, object)
    paper_chosen = Signal(object)
    reports_wanted = Signal(object)

    def __init__(self, worker, run_worker):
        super().__init__()
        self.worker = worker
        self.hints_wanted.connect(worker.find_hints)
        self.pages_wanted.connect(worker.paginate)
        self.paper_chosen.connect(worker.set_page_format)
        self.heard = [Heard(s) for s in (worker.hinted, worker.paginated, worker.failed)]
        self.hints, self.pages, self.failures = (heard.items for heard in self.heard)
        run_worker(worker)

    def ask(self, number, text):
        self.hints_wanted.emit(HintsRequest(number, (Paragraph("action", text),)))


@pytest.fixture
def window(echo, run_worker):
    return Window(AnalysisWorker(echo, LETTER), run_worker)


def wait_for(qtbot, condition):
    qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)


def action(count, text="Rain on the mill."):
    return tuple(Element(ElementKind.ACTION, f"{text} {n}") for n in range(count))


def test_no_process_is_started_before_the_first_request(window, qtbot, echo):
    window.pages_wanted.emit(1, action(3))
    wait_for(qtbot, lambda: window.pages)
    assert echo.started == []


def test_hints_are_answered_in_the_windows_thread(window, qtbot):
    window.ask(4, "text")
    wait_for(qtbot, lambda: window.hints)
    assert window.hints[0].number == 4
    assert window.heard[0].threads == {QThread.currentThread()}


def test_of_requests_that_wait_only_the_newest_is_answered(window, qtbot):
    window.ask(1, "nap")
    for number in range(2, 50):
        window.ask(number, "text")
    wait_for(qtbot, lambda: window.hints and window.hints[-1].number == 49)
    assert len(window.hints) < 10


def test_pages_do_not_wait_for_hints(window, qtbot):
    window.ask(1, "hang")
    window.pages_wanted.emit(7, action(200))
    wait_for(qtbot, lambda: window.pages)
    assert window.pages[0].number == 7
    assert window.pages[0].pagination == paginate(action(200), LETTER)


def test_pages_overtaken_in_the_queue_are_skipped(window, qtbot):
    window.worker.announce_pages(3)
    for number in (1, 2, 3):
        window.pages_wanted.emit(number, action(number))
    wait_for(qtbot, lambda: window.pages)
    assert [pages.number for pages in window.pages] == [3]


def test_another_paper_gives_other_pages(window, qtbot):
    window.paper_chosen.emit(A4)
    window.pages_wanted.emit(1, action(200))
    wait_for(qtbot, lambda: window.pages)
    assert window.pages[0].pagination == paginate(action(200), A4)


def test_hints_come_back_after_the_process_is_killed(window, qtbot, echo):
    window.ask(1, "text")
    wait_for(qtbot, lambda: window.hints)
    os.kill(echo.pids[0], signal.SIGKILL)
    wait_for(qtbot, lambda: window.failures)
    window.ask(2, "text")
    wait_for(qtbot, lambda: len(window.hints) == 2)
    assert [failure.code for failure in window.failures] == ["process_died"]


def test_a_request_in_flight_is_repeated_when_the_process_dies(window, qtbot, echo, tmp_path):
    window.ask(1, f"die unless {tmp_path / 'died'}")
    wait_for(qtbot, lambda: window.hints)
    assert len(echo.started) == 2


def test_a_script_that_kills_the_process_is_dropped_and_the_next_is_served(window, qtbot, echo):
    window.ask(1, "die")
    wait_for(qtbot, lambda: len(window.failures) == 2)
    qtbot.wait(1100)  # the pause after a second death in a row
    assert len(echo.started) == 2
    window.ask(2, "text")
    wait_for(qtbot, lambda: window.hints)
    assert window.hints[0].number == 2


def test_a_hung_process_is_replaced_with_the_next_request(echo, run_worker, qtbot):
    now = [0.0]
    window = Window(AnalysisWorker(echo, LETTER, clock=lambda: now[0]), run_worker)
    window.ask(1, "hang")
    wait_for(qtbot, lambda: echo.started)
    now[0] = 61.0
    window.ask(2, "text")
    wait_for(qtbot, lambda: window.hints)
    assert window.hints[0].number == 2
    assert not is_running(echo.pids[0])


def test_stopping_leaves_no_process(window, qtbot, echo):
    window.ask(1, "hang")
    wait_for(qtbot, lambda: echo.started)
    window.worker.thread().stop_and_wait()
    assert not is_running(echo.pids[0])


_elements = st.lists(
    st.builds(
        Element,
        st.sampled_from([ElementKind.ACTION, ElementKind.CHARACTER, ElementKind.DIALOGUE, ElementKind.SCENE_HEADING]),
        st.sampled_from(["", "ANNA", "long words " * 40, "a\nb"]),
    ),
    max_size=60,
)


@given(st.lists(_elements, min_size=1, max_size=5))
def test_counting_again_equals_counting_anew(scripts):
    counter = PageCounter(LETTER)
    for script in scripts:
        assert counter.count(tuple(script)) == paginate(tuple(script), LETTER)


@given(_elements, _elements)
def test_everything_around_the_changed_range_is_equal(before, after):
    first, old_end, new_end = changed_range(before, after)
    assert first <= min(old_end, new_end)
    assert before[:first] == after[:first]
    assert before[old_end:] == after[new_end:]
    assert (first == old_end == new_end) == (before == after)


def test_an_unchanged_script_is_not_laid_out_again():
    counter, script = PageCounter(LETTER), action(50)
    assert counter.count(script) is counter.count(tuple(script))


@pytest.fixture
def reports(window):
    made = Heard(window.worker.reported), Heard(window.worker.not_reported)
    window.reports_wanted.connect(window.worker.make_reports)
    return made


def order(number, text):
    return ReportsOrder(number, (), (Element(ElementKind.ACTION, text),))


def test_reports_and_hints_do_not_take_each_others_place(window, reports, qtbot):
    window.ask(1, "nap")
    window.reports_wanted.emit(order(2, "text"))
    window.reports_wanted.emit(order(3, "text"))
    window.ask(4, "text")
    wait_for(qtbot, lambda: window.hints and window.hints[-1].number == 4 and reports[0].items)
    assert [one.number for one in reports[0].items] == [3]
    assert reports[0].threads == {QThread.currentThread()}
    assert not reports[1].items


def test_a_report_that_kills_the_process_twice_is_given_up_and_hints_go_on(window, reports, qtbot):
    window.reports_wanted.emit(order(5, "die"))
    wait_for(qtbot, lambda: reports[1].items)
    assert [(one.code, one.number) for one in reports[1].items] == [("process_died", 5)]
    window.worker._process.worked()
    window.ask(6, "text")
    wait_for(qtbot, lambda: window.hints)
    assert window.hints[-1].number == 6
