"""One way to write figures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenwriter.formats.number_text import alike, decimal, on_axis, percent, percent_of, plain, whole


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        (whole(0), "0"),
        (whole(999), "999"),
        (whole(12_345), "12,345"),
        (whole(1_234_567.4), "1,234,567"),
        (whole(-0.2), "0"),
        (decimal(1234.5, 2), "1,234.50"),
        (decimal(-0.001, 2), "0.00"),
        (decimal(-1.5, 1), "-1.5"),
        (plain(3.0), "3"),
        (plain(100), "100"),
        (plain(1200.0), "1,200"),
        (plain(2.50), "2.5"),
        (plain(0.125), "0.12"),
        (plain(0.0025), "0.0025"),
        (plain(1e6), "1,000,000"),
        (percent(45.2), "45 %"),
        (percent(45.25, 1), "45.2 %"),
        (percent_of(0.72), "72 %"),
    ],
)
def test_figures_are_written_by_one_rule(written, wanted):
    assert written == wanted


def test_compared_figures_have_as_many_places():
    assert alike((60.0, 1200.0)) == ("60", "1,200")
    assert alike((60.0, 39.5)) == ("60.0", "39.5")
    assert alike(()) == ()
    assert on_axis((0, 0.25, 0.5)) == ("0.00", "0.25", "0.50")
    assert on_axis((0, 0.5, 1)) == ("0.0", "0.5", "1.0")
    assert on_axis((0, 1000, 2000)) == ("0", "1,000", "2,000")


@given(st.floats(-1e12, 1e12), st.integers(0, 4))
def test_what_is_written_reads_back(number, places):
    assert abs(float(decimal(number, places).replace(",", "")) - number) <= 0.51 * 10**-places + abs(number) * 1e-15
    assert not plain(number).endswith(".") and "e+" not in plain(number)
