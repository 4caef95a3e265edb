"""Which copies stay: many of the last hours, few of the last year, and none that mattered is taken away later."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from screenwriter.storage.thinning import LAST_KEPT, kept

NOW = datetime(2026, 11, 25, 14, 30)


def every(step, count):
    """Moments up to now, oldest first."""
    return [NOW - step * back for back in range(count - 1, -1, -1)]


def test_the_last_twenty_stay_however_close_together():
    assert kept(every(timedelta(seconds=1), 100), NOW) >= set(range(80, 100))


def test_a_day_of_saving_every_minute_leaves_one_an_hour():
    stays = kept(every(timedelta(minutes=1), 24 * 60), NOW)
    assert len(stays) == LAST_KEPT + 24  # the last of each of 25 hours, one of them among the last twenty


def test_older_ones_stay_one_a_day_and_then_one_a_week():
    moments = every(timedelta(hours=6), 4 * 365)
    left = [moments[index] for index in sorted(kept(moments, NOW))]
    days = [moment for moment in left if timedelta(days=6) < NOW - moment <= timedelta(days=60)]
    assert len(days) == len({moment.date() for moment in days}) == 54
    weeks = [moment for moment in left if NOW - moment > timedelta(days=61)]
    assert len(weeks) == len({moment.isocalendar()[:2] for moment in weeks})
    assert 42 <= len(weeks) <= 46


moments = st.lists(st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31)), max_size=60)


@given(moments, st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31)))
def test_whatever_the_clock_says_the_last_twenty_and_somebody_of_each_week_stay(made_at, now):
    stays = kept(made_at, now)
    assert stays >= set(range(max(0, len(made_at) - LAST_KEPT), len(made_at)))
    weeks = {moment.isocalendar()[:2] for moment in made_at}
    assert {made_at[index].isocalendar()[:2] for index in stays} == weeks


@given(moments.map(sorted))
def test_thinning_again_takes_nothing_more_away(made_at):
    left = [made_at[index] for index in sorted(kept(made_at, NOW))]
    assert len(kept(left, NOW)) == len(left)
