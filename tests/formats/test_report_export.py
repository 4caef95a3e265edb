"""Reports as files."""

import csv
import io
import re
import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenwriter.formats.errors import ScriptFormatError
from screenwriter.formats.report_cells import duration, value_text
from screenwriter.formats.report_export import ReportSheet, csv_text, export_report
from screenwriter.report_messages import Chart, Column, Report, Series


def made(rows, *columns):
    columns = columns or (Column("name", "Name"), Column("words", "Words", "whole"))
    return Report("characters", "Characters & Co", "How <it> counts.", columns, tuple(rows), (-1,) * len(rows))


def sheet(report):
    return ReportSheet(report, "Ropes", "June", "2026-06-01", "US Letter")


_CELLS = st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=20)


@given(st.lists(st.tuples(_CELLS, st.integers(0, 9999)), max_size=6))
def test_a_spreadsheet_reads_what_stands_in_the_table(rows):
    read = list(csv.reader(io.StringIO(csv_text(made(rows)), newline="")))
    assert read[0] == ["name", "words"]
    assert [(name.removeprefix("'"), int(words)) for name, words in read[1:]] == [
        (name.removeprefix("'"), words) for name, words in rows
    ]


def test_no_cell_is_taken_for_a_formula():
    assert csv_text(made([("=1+1", 1)])).splitlines()[1] == "'=1+1,1"


def test_html_escapes_needs_nothing_else_and_says_where_it_comes_from():
    page = export_report(sheet(made([("<b>NORA</b>", 3)])), ".html").decode()
    assert "&lt;b&gt;NORA" in page
    assert "Ropes · June · 2026-06-01 · US Letter · Screenwriter" in page
    assert "How &lt;it&gt; counts." in page
    assert not [word for word in ("http:", "https:", "<script", "src=") if word in page]


def test_a_pdf_has_all_rows_on_as_many_pages_as_it_needs_and_the_same_bytes_twice():
    import pdfplumber

    columns = (Column("name", "Name", "long"), *(Column(f"c{n}", f"CHARACTER {n}", "whole") for n in range(30)))
    report = made([(f"ROW{n} 她", *range(30)) for n in range(50)], *columns)
    pages = []
    data = export_report(sheet(report), ".pdf", pages.append)
    assert data == export_report(sheet(report), ".pdf")
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        text = "\n".join(page.extract_text() for page in pdf.pages)
        assert pages == list(range(1, len(pdf.pages) + 1))
    assert len(pages) > 3
    assert all(f"ROW{n} " in text for n in range(50))
    assert "她" in text


def test_a_pdf_of_no_rows_and_of_a_long_word_can_be_made():
    assert export_report(sheet(made([])), ".pdf").startswith(b"%PDF")
    assert export_report(sheet(made([("X" * 4000, 1)])), ".pdf").startswith(b"%PDF")


def test_stopping_leaves_no_file():
    def stop(_page):
        raise KeyError

    with pytest.raises(KeyError):
        export_report(sheet(made([("NORA", 1)])), ".pdf", stop)
    with pytest.raises(ScriptFormatError):
        export_report(sheet(made([])), ".docx")


def test_cells_are_written_for_readers():
    assert [value_text(11, "eighths"), value_text(34.8, "percent"), value_text(None, "decimal")] == [
        "1 3/8",
        "34.8",
        "",
    ]
    assert [duration(26.7), duration(3600 + 62)] == ["0:27", "1:01:02"]


def with_charts():
    norms = (Series("mean", (3.0,)), Series("median", (2.0,)))
    two, labels = (2.0, 4.0), ("1 INT. <MILL>", "2 EXT. ROAD")
    charts = (
        Chart("bars", "Bars", "Scene", "Eighths", (Series("Length", two),), labels, norms=norms),
        Chart("rows", "Rows", "Who", "Percent", (Series("Words", two),), ("NORA", "她")),
        Chart("stacked", "Layers", "Page", "Lines", (Series("Action", two), Series("Other", two)), labels),
        Chart("lines", "Curves", "Minutes", "Count", (Series("NORA", (0.0, 9.0)),), xs=(0.0, 7.5)),
        Chart(
            "grid",
            "Grid",
            "Scene",
            "",
            (Series("NORA", (2.0, 1.0)),),
            labels,
            value_names=("absent", "named", "speaks"),
        ),
        Chart("grid", "Empty", "Scene", "", ()),
    )
    return sheet(replace(made([("NORA", 1)]), charts=charts))


def test_charts_are_in_the_html_as_pictures_that_stand_alone():
    page = export_report(with_charts(), ".html").decode()
    svgs = re.findall(r"<svg.*?</svg>", page, re.DOTALL)
    roots = [ET.fromstring(svg) for svg in svgs]
    name = "{http://www.w3.org/2000/svg}"
    assert [root.find(f"{name}title").text for root in roots] == ["Bars", "Rows", "Layers", "Curves", "Grid", "Empty"]
    bars = [float(one.get("height")) for one in roots[0].iter(f"{name}rect")][1:]
    assert bars[1] == pytest.approx(2 * bars[0], abs=0.2)
    layers = [float(one.get("height")) for one in roots[2].iter(f"{name}rect") if one.get("fill") == "#1f5f61"]
    assert len(layers) == 3  # one in the legend
    assert [one.get("fill") for one in roots[4].iter(f"{name}rect")].count("none") == 2  # in the legend too


def test_charts_are_in_the_pdf_with_their_labels():
    import pdfplumber

    with pdfplumber.open(io.BytesIO(export_report(with_charts(), ".pdf"))) as pdf:
        text = "\n".join(page.extract_text() for page in pdf.pages)
    assert all(word in text for word in ("Bars", "mean 3.0", "Layers", "Curves", "speaks", "Empty", "她"))
