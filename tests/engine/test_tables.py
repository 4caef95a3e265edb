import csv

import pytest

from screenwriter.engine.tables import (
    PREVIEW_CHARACTERS,
    TableError,
    column_names,
    column_to_read,
    preview_cells,
    row_texts,
)


def table(folder, rows, name="t.csv", separator=","):
    path = folder / name
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file, delimiter=separator).writerows(rows)
    return path


@pytest.mark.parametrize(("name", "separator"), [("t.csv", ","), ("t.csv", ";"), ("t.csv", "\t"), ("t.tsv", "\t")])
def test_columns_and_first_rows_are_shown(tmp_path, name, separator):
    path = table(
        tmp_path, [("title", "script"), ("Mill", "Dust,\nand more dust"), ("Pier", "x" * 1000)], name, separator
    )
    assert column_names(path) == ("title", "script")
    cells = preview_cells(path)
    assert cells[:2] == ("Mill", "Dust, and more dust")
    assert cells[3] == "x" * PREVIEW_CHARACTERS


def test_a_preview_shows_no_more_than_the_first_rows(tmp_path):
    path = table(tmp_path, [("a",), *((str(n),) for n in range(50))])
    assert preview_cells(path) == ("0", "1", "2")


@pytest.mark.parametrize("every", [1, 3, 7, 600])
def test_each_nth_row_is_read_across_chunks(tmp_path, every):
    path = table(tmp_path, [("script",), *((f"row {n}",) for n in range(1, 1203))])
    read = list(row_texts(path, "script", every))
    assert [row for row, _ in read] == list(range(1, 1203, every))
    assert all(text == f"row {row}" for row, text in read)


def test_empty_cells_are_no_rows(tmp_path):
    path = table(tmp_path, [("script", "b"), ("", "x"), ("Dust.", "y")])
    assert list(row_texts(path, "script")) == [(2, "Dust.")]


def test_the_column_is_the_wanted_one_the_usual_one_or_the_only_one():
    assert column_to_read(("id", " Text"), "text") == " Text"
    assert column_to_read(("id", "Screenplay"), None) == "Screenplay"
    assert column_to_read(("plot",), None) == "plot"
    for columns, wanted in ((("a", "b"), None), (("a", "script"), "plot")):
        with pytest.raises(TableError) as caught:
            column_to_read(columns, wanted)
        assert caught.value.code == "no_column" and caught.value.columns == columns


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02\x03\xff" * 100])
def test_what_is_no_table_says_so_or_has_no_text(tmp_path, content):
    path = tmp_path / "t.csv"
    path.write_bytes(content)
    try:
        assert len(preview_cells(path)) <= 3
    except TableError as error:
        assert error.code == "not_a_table"
