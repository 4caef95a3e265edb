"""What the window and the analysis process say to each other about reports: plain values, as in ``messages``.

Terms and figures are those of ``reports.md``.
"""

from dataclasses import dataclass

from screenwriter.screenplay.cast_facts import CharacterFact

Cell = str | int | float | None
"""One cell of a table; None: there is no such figure, which is not 0."""


@dataclass(frozen=True, slots=True)
class PlacedParagraph:
    """One element of the script with its place on paper, as the paginator made it.

    ``pages`` are the running numbers of the pages it stands on, ``lines`` its printed lines on each of them, blank ones
    left out. ``eighths`` and ``body_lines`` (blank lines included) are of a heading's whole scene.
    """

    kind: str
    text: str
    pages: tuple[int, ...] = ()
    lines: tuple[int, ...] = ()
    scene_number: str = ""
    eighths: int = 0
    body_lines: float = 0.0


@dataclass(frozen=True, slots=True)
class ReportsRequest:
    """Ask for reports on a whole script; ``reports`` are their names, none for all.

    ``page_lines`` are the body lines used of each page, ``page_labels`` what is printed on it. ``opening_lines`` are
    the body lines before the first heading. ``confirmed`` are the keys of exchanges the writer has judged.
    """

    number: int
    reports: tuple[str, ...] = ()
    placed: tuple[PlacedParagraph, ...] = ()
    page_lines: tuple[float, ...] = ()
    page_labels: tuple[str, ...] = ()
    lines_per_page: int = 54
    opening_lines: float = 0.0
    facts: tuple[CharacterFact, ...] = ()
    confirmed: tuple[str, ...] = ()
    seconds_per_page: float = 60.0
    monologue_seconds: float = 30.0


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: ``name`` never changes, ``title`` is for reading.

    ``kind`` is text, long (text that wants room), number, whole, decimal, percent (0 to 100), seconds, page or eighths.
    """

    name: str
    title: str
    kind: str = "text"


@dataclass(frozen=True, slots=True)
class Series:
    """One curve, row or layer of a chart: a value for each place on the x axis."""

    name: str
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture of figures.

    ``kind``: bars (one series), rows (the same, lying, for places with long names), stacked (layers on each other),
    lines (``xs`` are numbers), grid (a row for each series; the height of a mark is its value). ``labels`` name the
    places on the x axis; ``elements`` are where to go to, -1 for nowhere; ``norms`` are named lines across bars.
    """

    kind: str
    title: str
    x_title: str
    y_title: str
    series: tuple[Series, ...]
    labels: tuple[str, ...] = ()
    xs: tuple[float, ...] = ()
    elements: tuple[int, ...] = ()
    norms: tuple[Series, ...] = ()
    value_names: tuple[str, ...] = ()  # of a grid: what the values 0, 1, 2 ... mean; none: the number itself


@dataclass(frozen=True, slots=True)
class Report:
    """A finished report. ``about`` says how it is counted; ``elements`` holds where each row leads, or -1."""

    name: str
    title: str
    about: str
    table_columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    elements: tuple[int, ...] = ()
    charts: tuple[Chart, ...] = ()
    remark: str = ""  # a result in words, or why there are no rows


@dataclass(frozen=True, slots=True)
class Reports:
    """Answer to a ReportsRequest, in the order asked for."""

    number: int
    tables: tuple[Report, ...]
