"""What the recovery dialog shows between two texts."""

from hypothesis import given
from hypothesis import strategies as st

from screenwriter.ui.dialogs.text_difference import DiffLine, difference


def shown(old, new):
    return [f"{line.sign}{line.text}" for line in difference(old, new)]


def test_equal_texts_have_no_difference():
    assert difference("a\nb", "a\nb\n") == []


def test_a_change_stands_between_a_little_of_what_surrounds_it():
    old = "\n".join("abcdefgh")
    assert shown(old, old.replace("d", "D")) == ["…", " b", " c", "-d", "+D", " e", " f", "…"]


def test_two_changes_far_apart_leave_out_the_middle():
    old = "\n".join(str(n) for n in range(20))
    new = old.replace("5\n", "five\n", 1).replace("13", "thirteen")
    lines = shown(old, new)
    assert lines.count("…") == 3
    assert "-13" in lines
    assert "+thirteen" in lines


def test_added_and_removed_ends():
    assert shown("a", "a\nb") == [" a", "+b"]
    assert shown("a\nb", "a") == [" a", "-b"]
    assert shown("", "b") == ["+b"]


@given(st.lists(st.sampled_from("abc"), max_size=12), st.lists(st.sampled_from("abc"), max_size=12))
def test_every_line_that_came_or_went_is_shown(old, new):
    lines = difference("\n".join(old), "\n".join(new))
    came = [line.text for line in lines if line.sign == "+"]
    went = [line.text for line in lines if line.sign == "-"]
    for letter in "abc":
        assert new.count(letter) - old.count(letter) == came.count(letter) - went.count(letter)


def test_huge_rewrites_are_told_without_matching_them():
    old = "\n".join(f"old {n}" for n in range(9000))
    new = "\n".join(f"new {n}" for n in range(9000))
    lines = difference(old, new)
    assert lines[0] == DiffLine("-", "old 0")
    assert any(line.sign == "+" for line in lines)
