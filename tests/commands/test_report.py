"""``report``: figures on standard output and in files."""

import csv
import io

import pytest

from screenwriter.screenplay.cast_facts import CharacterFact
from screenwriter.storage.character_facts import CharacterFacts, write_facts
from screenwriter.storage.locations import Locations
from screenwriter.storage.versions import store_of
from tests.analysis.reports.check_script import CHECK, WOMEN


@pytest.fixture
def script(tmp_path, monkeypatch):
    monkeypatch.setenv("SCREENWRITER_HOME", str(tmp_path / "home"))
    path = tmp_path / "jetty.fountain"
    path.write_text(f"Title: Eight Ropes\nDraft date: June\n\n{CHECK}", "utf-8")
    return path


def test_the_reports_are_listed(run):
    listed = run("report", "--list", "--json").json["reports"]
    assert {"summary", "scenes", "characters", "pace", "bechdel"} <= {one["report"] for one in listed}
    assert "characters" in run("report", "--list").results


def test_a_report_is_one_json_object(run, script):
    answer = run("report", script, "--report", "characters", "--json").json
    assert answer["report"] == "characters"
    nora = next(one for one in answer["rows"] if one["name"] == "NORA")
    assert (nora["speeches"], nora["words"], nora["words_share"]) == (2, 8, 34.8)
    assert list(nora) == answer["columns"]


def test_the_summary_is_the_default_and_reads_as_text(run, script):
    lines = run("report", script).results.splitlines()
    assert any(line.startswith("Running time, page method") and line.endswith("0:27") for line in lines)


def test_files_are_written_and_nothing_is_printed(run, script, tmp_path):
    outputs = {kind: tmp_path / f"out.{kind}" for kind in ("csv", "html", "pdf")}
    flags = [part for kind, path in outputs.items() for part in (f"--{kind}", path)]
    assert run("report", script, "--report", "scenes", *flags).results == ""
    rows = list(csv.DictReader(io.StringIO(outputs["csv"].read_text("utf-8"))))
    assert [one["heading"] for one in rows] == ["INT. BOATHOUSE - DAY", "EXT. JETTY - NIGHT"]
    assert rows[0]["seconds_page"] == "12.2"
    page = outputs["html"].read_text("utf-8")
    assert "Eight Ropes · June" in page
    assert "EXT. JETTY - NIGHT" in page
    assert outputs["pdf"].read_bytes().startswith(b"%PDF-")


def test_what_the_writer_said_of_the_characters_counts_here_too(run, script):
    folder = store_of(Locations.of_user().versions_dir, script).folder
    write_facts(folder, CharacterFacts(WOMEN))
    assert "Bechdel: met if you confirm C" in run("report", script, "--report", "bechdel", "--json").json["remark"]


def test_wrong_use_says_so(run, script, tmp_path):
    assert run("report").code == 2
    answer = run("report", script, "--report", "nonsense")
    assert answer.code == 2
    assert "no such report: nonsense" in answer.progress
    assert run("report", tmp_path / "none.fountain").code == 3
    failed = run("report", script, "--csv", tmp_path / "missing" / "out.csv")
    assert failed.code == 1
    assert "not written" in failed.progress


def test_facts_that_cannot_be_read_are_put_aside(tmp_path):
    from screenwriter.storage.character_facts import read_facts

    assert read_facts(tmp_path) == CharacterFacts()
    facts = CharacterFacts((CharacterFact("ÖZ", "other"), CharacterFact("O", same_as="ÖZ")), ("ab",))
    write_facts(tmp_path, facts)
    assert read_facts(tmp_path) == facts
    kept = tmp_path / "characters.json"
    kept.write_text(kept.read_text("utf-8").replace("other", "robot"), "utf-8")
    assert read_facts(tmp_path) == CharacterFacts()
    assert (tmp_path / "characters.json.damaged").exists()
