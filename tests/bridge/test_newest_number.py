"""Numbers of requests: what a newer one overtakes."""

from hypothesis import given
from hypothesis import strategies as st

from screenwriter.bridge.newest_number import NewestNumber


@given(st.lists(st.integers(0, 100)), st.integers(0, 100))
def test_only_the_largest_number_counts_whatever_the_order(announced, asked):
    newest = NewestNumber()
    for number in announced:
        newest.announce(number)
    assert newest.overtakes(asked) == any(asked < number for number in announced)
