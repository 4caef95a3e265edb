"""The figures of the check script, each worked out by hand (reports.md 13)."""

import pytest

from screenwriter.analysis.reports.catalogue import REPORTS
from screenwriter.analysis.reports.making import make_reports
from screenwriter.screenplay.cast_facts import exchange_key
from tests.analysis.reports.check_script import CHECK, WOMEN, frames_of, report, request_of, row, rows_of


@pytest.mark.parametrize(
    ("figure", "value"),
    [
        ("pages", 1),
        ("exact pages", 0.44),
        ("running time, page method", 26.67),
        ("running time, speech rate", 12.62),
        ("running time of dialogue, speech rate", 7.87),
        ("running time of action, speech rate", 4.75),
        ("running time, element weights", 22.51),
        ("running time, characters method", 12.76),
        ("characters with spaces", 287),
        ("words", 57),
        ("words of dialogue", 23),
        ("scenes", 2),
        ("speaking characters", 3),
    ],
)
def test_the_summary_has_the_figures_worked_out_by_hand(figure, value):
    assert row(report(CHECK, "summary"), figure)["value"] == value


def test_scenes_have_their_lines_with_blank_ones_and_eighths():
    scenes = frames_of(CHECK).scenes
    assert list(scenes.body_lines) == [11, 13]
    assert [one["eighths"] for one in rows_of(report(CHECK, "scenes"))] == [2, 2]


def test_characters_have_speeches_lines_words_and_shares():
    made = report(CHECK, "characters")
    nora, idris, ama = (row(made, name) for name in ("NORA", "IDRIS", "AMA"))
    assert (nora["speeches"], nora["lines"], nora["lines_share"], nora["words"], nora["words_share"]) == (
        2, 2, 40.0, 8, 34.8,
    )  # fmt: skip
    assert nora["words_per_speech"] == 4
    assert (idris["speeches"], idris["lines"], idris["lines_share"], idris["words"]) == (1, 2, 40.0, 14)
    assert (ama["speeches"], ama["lines"], ama["lines_share"], ama["words"]) == (1, 1, 20.0, 1)
    assert (nora["scenes_speaking"], idris["scenes_absent"]) == (2, 1)
    assert (idris["speaks_after"], nora["speaks_before"]) == ("NORA 1", "IDRIS 1")


def test_each_exchange_counts_once_for_its_pair():
    found = rows_of(report(CHECK, "pairs"))
    assert {(one["one"], one["other"], one["exchanges"]) for one in found} == {("NORA", "IDRIS", 1), ("NORA", "AMA", 1)}


def test_inside_and_night_are_one_scene_each():
    made = report(CHECK, "settings")
    assert {one["value"]: one["scenes"] for one in rows_of(made)} == {"INT": 1, "EXT": 1, "DAY": 1, "NIGHT": 1}


def test_pace_has_its_points_at_the_ends_of_scenes_and_begins_at_nought():
    chart = report(CHECK, "pace").charts[0]
    assert chart.xs == (0.0, pytest.approx(11 / 54, abs=0.001), pytest.approx(24 / 54, abs=0.001))
    assert all(series.values[0] == 0 for series in chart.series)


def test_the_bechdel_test_waits_for_the_writer_and_then_is_met():
    made = report(CHECK, "bechdel", WOMEN)
    assert "Bechdel: met if you confirm C. A: yes. B: yes, scene 2. C: 0 confirmed, 1 to confirm." in made.remark
    assert "Scenes with women only: 1." in made.remark
    assert "Reverse: not met" in made.remark
    key = exchange_key("Seven.", "There were eight.")
    assert "Bechdel: met." in report(CHECK, "bechdel", WOMEN, (key,)).remark


def test_nothing_is_guessed_from_names():
    made = report(CHECK, "bechdel")
    assert "A: no" in made.remark
    assert "nothing is stated of: NORA, IDRIS, AMA" in made.remark
    assert row(report(CHECK, "representation"), "not stated")["characters"] == 3


def test_an_empty_script_has_noughts_and_no_errors():
    made = list(make_reports(request_of("")))
    assert [one.name for one in made] == [kind.name for kind in REPORTS]
    assert row(made[0], "words")["value"] == 0
    assert all(len(one.elements) == len(one.rows) for one in made)


def test_a_script_without_headings_is_one_scene_0():
    made = report("Rain.\n\nNORA\nIt rains.\n", "scenes")
    assert len(made.rows) == 1
    assert rows_of(made)[0]["heading"] == "(before the first heading)"
    assert "no scene heading" in report("Rain.\n", "locations").remark


def test_a_name_in_action_only_is_present_as_named():
    text = CHECK + "\nINT. ATTIC - DAY\n\nNora's coat. Idris is not here.\n"
    assert rows_of(report(text, "scenes"))[2]["others"] == "NORA, IDRIS"
    assert rows_of(report(text, "presence"))[2]["NORA"] == "N"


def test_every_report_can_be_asked_for_alone_and_gives_the_same_as_all_together():
    together = {one.name: one for one in make_reports(request_of(CHECK, facts=WOMEN))}
    assert {kind.name: report(CHECK, kind.name, WOMEN) for kind in REPORTS} == together
