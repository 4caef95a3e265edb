"""Names of script files: free ones, equal ones, and what a title makes."""

from hypothesis import given
from hypothesis import strategies as st

from screenwriter.ui.script_names import free_name, is_same_file, stem_of


def test_a_name_not_taken_stays_and_a_taken_one_gets_the_first_free_number(tmp_path):
    wanted = tmp_path / "The Mill v1.2.fountain"
    assert free_name(wanted) == wanted
    wanted.touch()
    (tmp_path / "The Mill v1.2 2.fountain").touch()
    assert free_name(wanted) == tmp_path / "The Mill v1.2 3.fountain"


@given(st.text())
def test_what_a_title_makes_is_short_and_holds_no_sign_of_a_path(title):
    stem = stem_of(title)
    assert len(stem) <= 80
    assert not set(stem) & set('/\\:*?"<>|.\n\t\0')
    assert stem == stem.lstrip()


def test_a_title_keeps_its_words():
    assert stem_of("The  Mill: Part 2 / O'Hara") == "The Mill Part 2 O'Hara"


def test_a_link_leads_to_the_same_file_and_files_that_are_not_there_go_by_name(tmp_path):
    script, link = tmp_path / "mill.fountain", tmp_path / "link.fountain"
    script.touch()
    link.symlink_to(script)
    assert is_same_file(script, link)
    other = tmp_path / "other.fountain"
    assert not is_same_file(script, other)
    assert is_same_file(other, tmp_path / "other.fountain")
