"""``pages``: the published shape, for Fountain and for Final Draft files."""

import pytest

from screenwriter.screenplay.elements import ElementKind

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
