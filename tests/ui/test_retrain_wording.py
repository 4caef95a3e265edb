"""Words and figures of learning: durations, verdicts, the table of failures, the plot."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QPalette

from screenwriter.messages import Failure
from screenwriter.training_messages import TrainingProgress, TrainingResult
from screenwriter.ui.dialogs.failure_text import WORDINGS, failure_sentence, os_error_code, sentence, short_words
from screenwriter.ui.dialogs.loss_axes import step_ticks, ticks_around
from screenwriter.ui.dialogs.loss_plot import LossPlot
from screenwriter.ui.dialogs.retrain_wording import counted, duration, percent_done, verdict

NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "less than a minute"),
        (59, "less than a minute"),
        (60, "about 1 minute"),
        (200, "about 3 minutes"),
        (3290, "about 55 minutes"),
        (3400, "about 1 hour"),
        (5400, "about 1½ hours"),
        (36_000, "about 10 hours"),
    ],
)
def test_durations_are_told_no_more_exactly_than_known(seconds, words):
    assert duration(seconds).replace(NBSP, " ") == words


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        (2.31, 2.10, "Better on your held-out pages: 9 % fewer surprises."),
        (2.0, 1.999, "Better on your held-out pages: less than 1 % fewer surprises."),
        (2.0, 2.0, "Not better on your held-out pages: no difference."),
        (2.0, 2.2, "Not better on your held-out pages: 10 % more surprises."),
        (0.0, 0.0, "There was too little text to hold pages out, so it can't be told whether it is better."),
    ],
)
def test_the_verdict_is_honest(before, after, words):
    assert verdict(TrainingResult("", "", before, after, 1, 1, 1.0)) == words


def test_numbers_are_grouped_and_counted():
    assert counted(214_000, "word") == f"214,000{NBSP}words"
    assert counted(1, "file") == f"1{NBSP}file"


@pytest.mark.parametrize(
    ("step", "steps", "percent"), [(0, 10, 0), (999, 1000, 99), (10, 10, 100), (11, 10, 100), (1, 0, 0)]
)
def test_only_a_finished_training_is_at_a_hundred(step, steps, percent):
    assert percent_done(TrainingProgress(step, steps, 1.0, 0.0, 0.0)) == percent


def test_every_code_of_a_failure_has_words():
    documented = Failure.__doc__.split("Codes:")[1].replace("``", "").replace(".", "").split(",")
    assert {code.strip() for code in documented} <= set(WORDINGS)


def test_words_follow_the_etiquette():
    for wording in WORDINGS.values():
        text = f"{wording.short} {wording.sentence}"
        assert "!" not in text
        assert "sorry" not in text.lower()
        assert wording.sentence.endswith((".", ":"))  # a colon where the detail follows


def test_an_unknown_code_is_still_worded_with_its_detail():
    assert failure_sentence(Failure("new_thing", "a.csv")) == "It did not work (new thing).\na.csv"
    assert short_words("new_thing") == "new thing"
    assert short_words("") == ""
    assert sentence("empty") == "The file is empty."


def test_errors_of_the_system_are_told_apart():
    assert os_error_code(OSError(28, "No space left on device")) == "disk_full"
    assert os_error_code(PermissionError(13, "Permission denied")) == "read_only"
    assert os_error_code(OSError("strange")) == "other"


def colours_of(plot):
    image = plot.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}


@pytest.fixture
def plot(qtbot):
    plot = LossPlot()
    qtbot.addWidget(plot)
    plot.resize(400, 200)
    return plot


@pytest.mark.parametrize("accent", ["#2a6a6c", "#7fbdb8"])
def test_the_plot_draws_its_line_in_the_themes_colour(plot, accent):
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Accent, QColor(accent))
    plot.setPalette(palette)
    for step in range(1, 100):
        plot.add(step, 100, 3.0, 2.5 - step / 100 if step % 20 == 0 else 0.0)
    drawn = plot.grab().toImage()
    plot.clear()
    empty = plot.grab().toImage()
    assert drawn != empty
    row = range(drawn.width() // 3, drawn.width())
    reached = {drawn.pixelColor(x, y).name() for x in row for y in range(40, drawn.height())}
    assert accent in reached
    assert accent not in {empty.pixelColor(x, y).name() for x in row for y in range(40, empty.height())}


@pytest.mark.parametrize(
    ("low", "high", "ticks"),
    [
        (1.42, 1.58, [1.4, 1.45, 1.5, 1.55, 1.6]),
        (2.1, 2.31, [2.1, 2.15, 2.2, 2.25, 2.3, 2.35]),
        (2.0, 2.0, [1.94, 1.96, 1.98, 2.0, 2.02, 2.04, 2.06]),
        (2.1001, 2.1002, [2.1, 2.11]),
        (0.0, 4.0, [0.0, 1.0, 2.0, 3.0, 4.0]),
    ],
)
def test_the_values_of_the_plot_stand_at_round_numbers(low, high, ticks):
    assert ticks_around(low, high) == ticks


@given(st.floats(0.001, 20), st.floats(0, 5))
def test_round_numbers_hold_all_values_and_are_few(low, span):
    ticks = ticks_around(low, low + span)
    assert ticks[0] <= low + 1e-9 and ticks[-1] >= low + span - 1e-9
    assert 2 <= len(ticks) <= 8 and ticks == sorted(set(ticks))


@pytest.mark.parametrize(
    ("steps", "ticks"),
    [
        (1, [0, 1]),
        (3, [0, 1, 2, 3]),
        (240, [0, 50, 100, 150, 200]),
        (3600, list(range(0, 3501, 500))),
        (6000, list(range(0, 6001, 1000))),
    ],
)
def test_steps_are_marked_by_whole_round_numbers(steps, ticks):
    assert step_ticks(steps) == ticks


def test_the_axes_say_what_they_count(plot, monkeypatch):
    written = []
    monkeypatch.setattr(
        "screenwriter.ui.dialogs.loss_plot.write", lambda _painter, _box, _side, text: written.append(text)
    )
    plot.add(0, 6000, 3.0, 2.31)
    plot.add(3000, 6000, 2.9, 2.1)
    plot.grab()
    assert {"Step", "Bits per character", "0", "3,000", "6,000", "2.10", "2.35"} <= set(written)


def test_the_plot_tells_a_screen_reader_where_it_stands(plot):
    plot.add(1, 10, 3.0, 2.31)
    plot.add(5, 10, 2.9, 2.1)
    assert plot.accessibleDescription() == "Surprise on the held-out pages: 2.31 bits per character at first, 2.10 now."


def test_a_resumed_training_draws_over_what_it_does_again(plot):
    for step in (1, 5, 9):
        plot.add(step, 10, 3.0, 2.5)
    plot.add(4, 10, 2.9, 2.2)
    assert plot.held_out_points == ((1, 2.5), (4, 2.2))


def test_the_plot_bears_odd_values_and_very_many_points(plot):
    for step in range(1, 5000):
        plot.add(step, 0, 2.0, 2.0)
    assert len(plot._loss) <= 1000
    assert plot._loss[-1][0] == 4999
    plot.grab()
