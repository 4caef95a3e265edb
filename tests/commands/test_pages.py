"""``pages``: the published shape, for Fountain and for Final Draft files."""

from dataclasses import replace

import pytest

from screenwriter.formats.fountain import read_fountain
from screenwriter.screenplay.elements import ElementKind, Revised
from screenwriter.screenplay.locked_pages import lock_pages, with_starts
from screenwriter.screenplay.pagination import paginate
from screenwriter.screenplay.production import Production
from screenwriter.storage.locations import Locations
from screenwriter.storage.production_file import write_production
from screenwriter.storage.versions import store_of

LONG = "He waits on the quay and counts the boats. " * 9


def test_the_shape_is_as_published(run, script):
    answer = run("pages", script, "--json")
    assert answer.code == 0
    assert answer.progress == ""
    found = answer.json
    assert found["pages"] == 1
    assert [element["kind"] for element in found["elements"]] == [
        "scene_heading", "action", "character", "dialogue", "character", "dialogue",
    ]  # fmt: skip
    assert found["elements"][0] == {
        "kind": "scene_heading",
        "text": "INT. BOATHOUSE - NIGHT",
        "page": 1,
        "last_page": 1,
    }
    assert found["scenes"] == [{"heading": "INT. BOATHOUSE - NIGHT", "eighths": 2, "page": 1}]


def test_only_printed_elements_are_listed(run, tmp_path):
    path = tmp_path / "x.fountain"
    path.write_text(
        "# Act\n\n= synopsis\n\n[[note]]\n\nINT. A - DAY #7#\n\nHe waits. [[why?]]\n\n===\n\nShe comes.\n", "utf-8"
    )
    found = run("pages", path, "--json").json
    assert [(element["text"].strip(), element["page"]) for element in found["elements"]] == [
        ("INT. A - DAY", 1), ("He waits.", 1), ("She comes.", 2),
    ]  # fmt: skip
    assert found["scenes"][0]["number"] == "7"


def test_an_element_over_a_page_end_tells_where_it_splits(run, tmp_path):
    path = tmp_path / "long.fountain"
    path.write_text("\n\n".join([LONG.strip()] * 30), "utf-8")
    elements = run("pages", path, "--json").json["elements"]
    split = [element for element in elements if element["last_page"] > element["page"]]
    assert split
    for element in elements:
        assert ("split_offsets" in element) == (element["last_page"] > element["page"])
    offset = split[0]["split_offsets"][0]
    assert split[0]["text"][:offset].rstrip().endswith(".")


def test_a4_holds_more_lines(run, tmp_path):
    path = tmp_path / "long.fountain"
    path.write_text("\n\n".join(["He waits."] * 400), "utf-8")
    assert run("pages", path, "--paper", "a4", "--json").json["pages"] < run("pages", path, "--json").json["pages"]


def test_without_json_it_is_a_list_of_scenes(run, script):
    assert run("pages", script).results.splitlines() == ["1 pages, 1 scenes", "    1     2/8  INT. BOATHOUSE - NIGHT"]


@pytest.mark.parametrize("name", ["brick-n-steel-basic.fdx", "dual-dialogue-basic.fdx"])
def test_final_draft_files_are_read(run, shared, name):
    found = run("pages", shared / "fixtures" / "fdx" / name, "--json").json
    assert found["pages"] >= 1
    assert {element["kind"] for element in found["elements"]} <= {kind.value for kind in ElementKind}


def test_locks_and_marks_that_the_window_keeps_are_told(run, home, tmp_path):
    lines = [f"Line {number}." for number in range(60)]
    path = tmp_path / "locked.fountain"
    path.write_text("\n\n".join(lines), "utf-8")
    script = read_fountain(path.read_text("utf-8"))
    lock, starts = lock_pages(paginate(script.elements))
    elements = list(with_starts(script.elements, starts))
    elements[3] = replace(elements[3], revised=(Revised(0, 4, 2),))
    kept = replace(script, elements=tuple(elements), production=Production(page_lock=lock))
    write_production(store_of(Locations.of_user().versions_dir, path).folder, kept)
    assert "page_labels" in run("pages", path, "--json").json
    path.write_text("\n\n".join(lines[:5] + ["New."] * 3 + lines[5:]), "utf-8")
    found = run("pages", path, "--json").json
    assert found["page_labels"] == ["1", "1A", "2", "3"]
    assert found["revised_pages"] == {"1": "Pink", "1A": "Blue"}
    assert found["elements"][-1]["page"] == 4
