"""Reports in the language of the window: every word of the program is marked, and English comes back as it is."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QComboBox

from screenwriter.analysis.reports.making import make_reports
from screenwriter.formats.report_cells import cell_text
from screenwriter.formats.report_export import csv_text
from screenwriter.screenplay.cast_facts import GENDERS, CharacterFact
from screenwriter.screenplay.elements import ElementKind
from screenwriter.ui.reports.facts_table import FactsTable
from screenwriter.ui.reports.report_texts import ANSWER, CELL_WORDS, REMARKS, REPORT_TEXTS, VERDICTS
from screenwriter.ui.reports.report_wording import _WORD_COLUMNS, gender_name, shown_cell, with_worded_rows, worded
from screenwriter.ui.reports.reports_window import ReportsWindow
from screenwriter.ui.sentence_templates import parts_of
from tests.analysis.reports.check_script import CHECK, WOMEN, request_of

_LONG = " ".join(["The boat is old and slow, and it leaks at every seam we ever mended."] * 20)
_TIMELESS = "\n\nINT. LOFT\n\nDust.\n\nNORA\nWhy?\n"
_CROWD = "".join(f"\nVOICE {letter}\nNo.\n" for letter in "ABCDEFGHIJ")
_SCRIPTS = (
    "",
    "Rain.\n",
    "NORA\nWhy?\n",
    "Rain.\n\nNORA\nIt rains.\n\n" + CHECK.replace("Then who will?", _LONG) + _TIMELESS,
    "INT. HALL - DAY\n" + _CROWD,
)


def _reports(facts=WOMEN):
    return [report for text in _SCRIPTS for report in make_reports(request_of(text, facts=facts))]


class _Foreign(QTranslator):
    def translate(self, context, source, disambiguation=None, n=-1):  # noqa: ARG002
        return f"<{source}>" if context.startswith("Report") and context != "ReportsWindow" else source


@pytest.fixture
def foreign(qapp):
    translator = _Foreign()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_titles_columns_and_axes_are_all_marked(foreign):
    """A text without its mark would never reach the translator."""
    for report in map(worded, _reports()):
        names = set(_cast(report))
        texts = [report.title, report.about, *(column.title for column in report.table_columns)]
        for chart in report.charts:
            texts += [chart.title, chart.x_title, chart.y_title, *chart.value_names]
            texts += [one.name for one in (*chart.series, *chart.norms)]
        said = {text for text in texts if text and text not in names}
        assert {text for text in said if text.removeprefix("<").removesuffix(">") not in REPORT_TEXTS} == set()
        assert {text for text in said if not text.startswith("<")} == set(), report.name


def _cast(report):
    return ["NORA", "IDRIS", "AMA", *(f"VOICE {letter}" for letter in "ABCDEFGHIJ")]


def test_cells_in_columns_of_words_are_marked_or_of_the_script(qapp):
    of_script = {"INT", "EXT", "DAY", "NIGHT", "", "%", *_cast(None)}
    for report in _reports():
        columns = [i for i, c in enumerate(report.table_columns) if (report.name, c.name) in _WORD_COLUMNS]
        cells = {cell_text(report, row, column) for row in range(len(report.rows)) for column in columns}
        unknown = {
            cell for cell in cells - of_script if cell not in CELL_WORDS and not cell.startswith(("INT.", "EXT."))
        }
        assert unknown == set(), report.name


def test_every_kind_of_element_and_every_gender_is_marked():
    assert {f"Elements: {kind.value.replace('_', ' ')}" for kind in ElementKind} | set(GENDERS) <= set(CELL_WORDS)


def test_every_remark_has_a_template_and_its_parts_too():
    remarks = {line for facts in ((), WOMEN) for one in _reports(facts) for line in one.remark.split("\n") if line}
    assert any("more." in line for line in remarks)
    assert any(line.startswith("Bechdel: met if") for line in remarks)
    for line in remarks:
        assert any(parts_of(line, template) is not None for template in (*REMARKS, ANSWER)), line
        for part in (parts_of(line, ANSWER) or ())[:4]:
            assert any(parts_of(part, verdict) is not None for verdict in VERDICTS), line


def test_in_english_reports_come_back_unchanged(qapp):
    for report in _reports():
        assert worded(report) == report
        said = with_worded_rows(report)
        for row in range(len(report.rows)):
            for column in range(len(report.table_columns)):
                assert shown_cell(report, row, column) == cell_text(report, row, column) == cell_text(said, row, column)


def test_rows_keep_what_is_compared_and_counted_with(foreign):
    for report in _reports():
        assert worded(report).rows == report.rows
        assert csv_text(worded(report)) == csv_text(report)


def test_another_language_reaches_cells_remarks_labels_and_series(foreign):
    made = {report.name: worded(report) for report in make_reports(request_of(_SCRIPTS[3], facts=WOMEN))}
    assert shown_cell(made["summary"], 1, 0) == "<Exact pages>"
    assert cell_text(with_worded_rows(made["summary"]), 1, 2) == "<pages>"
    assert cell_text(with_worded_rows(made["summary"]), 2, 1) == cell_text(made["summary"], 2, 1)  # still minutes
    assert made["pace"].charts[0].labels[:2] == ("<Start>", "0 <(before the first heading)>")
    assert [one.name for one in made["pace"].charts[0].series] == ["<Scene>", "<Action>", "<Dialogue>"]
    assert "<not given>" in made["settings"].charts[1].labels
    assert made["bechdel"].remark.startswith("<<Bechdel>: <met if you confirm C>. A: <yes>. B: <yes, scene 2>.")
    locations = [column.name for column in made["characters"].table_columns].index("locations")
    assert shown_cell(made["characters"], 1, locations) == "<no heading> 1, BOATHOUSE 1, JETTY 1, LOFT 1"


def test_what_is_said_of_a_character_is_shown_in_another_language_and_kept_in_its_own(qtbot, foreign):
    table = FactsTable()
    qtbot.addWidget(table)
    table.show()
    table.show_facts(["NORA", "AMA"], [CharacterFact("NORA", "woman")])
    assert table.item(0, 1).text() == gender_name("woman") == "<woman>"
    assert table.facts() == (CharacterFact("NORA", "woman"),)
    table.setCurrentItem(table.item(1, 1))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    box = table.findChild(QComboBox)
    assert box.currentText() == "<not stated>"
    box.setCurrentText("<man>")
    with qtbot.waitSignal(table.changed) as told:
        box.activated.emit(box.currentIndex())
    assert told.args[0] == table.facts() == (CharacterFact("NORA", "woman"), CharacterFact("AMA", "man"))


def test_an_exchange_is_confirmed_in_any_language(qtbot, foreign):
    window = ReportsWindow()
    qtbot.addWidget(window)
    window.show_reports([worded(report) for report in make_reports(request_of(CHECK, facts=WOMEN))], WOMEN)
    window.choose("bechdel")
    row = next(i for i in range(len(window.report.rows)) if "C, candidate" in window.report.rows[i])
    window.table.selectRow(row)
    assert window.confirm_button.isEnabled()
    with qtbot.waitSignal(window.confirmed) as told:
        window.confirm_button.click()
    assert told.args[1] is True
