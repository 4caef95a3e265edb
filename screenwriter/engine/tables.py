"""Tables of scripts (CSV, TSV) read by pandas in chunks, so that a million rows never fill memory.

Knows columns, rows and cells; what a cell's text is worth as a script is the corpus's business.
"""

from collections.abc import Iterator
from pathlib import Path

CHUNK_ROWS = 500
PREVIEW_ROWS = 3
PREVIEW_CHARACTERS = 160
"""What is shown of a cell; a whole script in a table of five columns would be unreadable."""

_USUAL_COLUMNS = ("script", "screenplay")
_SEPARATORS = (",", ";", "\t")


class TableError(Exception):
    """A table that can't be read: ``code`` is ``not_a_table`` or ``no_column``; ``detail`` and ``columns`` are data."""

    def __init__(self, code: str, detail: str = "", columns: tuple[str, ...] = ()) -> None:
        super().__init__(f"{code} {detail}".strip())
        self.code = code
        self.detail = detail
        self.columns = columns


def column_names(path: Path) -> tuple[str, ...]:
    """The column names, in order. Raises TableError, OSError."""
    return _head(path, 0)[0]


def preview_cells(path: Path) -> tuple[str, ...]:
    """The first rows' cells, row by row, each on one line and cut short. Raises TableError, OSError."""
    return _head(path, PREVIEW_ROWS)[1]


def column_to_read(columns: tuple[str, ...], wanted: str | None) -> str:
    """The column that holds the scripts: the wanted one, else the usual names, else the only one. Raises TableError."""
    by_name = {name.strip().lower(): name for name in columns}
    for name in (wanted,) if wanted else _USUAL_COLUMNS:
        if name.strip().lower() in by_name:
            return by_name[name.strip().lower()]
    if wanted is None and len(columns) == 1:
        return columns[0]
    raise TableError("no_column", wanted or _USUAL_COLUMNS[0], columns)


def row_texts(path: Path, column: str, every: int = 1) -> Iterator[tuple[int, str]]:
    """Row number, from 1, and text of each ``every``-th row that has any, a chunk in memory at a time.

    Raises:
        TableError, OSError.
    """
    import pandas

    options = {"sep": _separator(path), "usecols": [column], "dtype": str, "encoding_errors": "replace"}
    try:
        for chunk in pandas.read_csv(path, chunksize=CHUNK_ROWS, on_bad_lines="skip", **options):
            for row, value in chunk[column].iloc[(-chunk.index[0]) % every :: every].dropna().items():
                yield int(row) + 1, str(value).replace("\r\n", "\n")
    except (ValueError, pandas.errors.ParserError) as error:
        raise TableError("not_a_table", str(error)) from error


def _head(path: Path, rows: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    import pandas

    options = {"sep": _separator(path), "dtype": str, "encoding_errors": "replace", "on_bad_lines": "skip"}
    try:
        head = pandas.read_csv(path, nrows=rows, keep_default_na=False, **options)
    except (ValueError, pandas.errors.ParserError) as error:
        raise TableError("not_a_table", str(error)) from error
    cells = (str(cell) for row in head.itertuples(index=False) for cell in row)
    shown = tuple(" ".join(cell[: 2 * PREVIEW_CHARACTERS].split())[:PREVIEW_CHARACTERS] for cell in cells)
    return tuple(str(name) for name in head.columns), shown


def _separator(path: Path) -> str:
    """The separator its first line has most of; spreadsheets of many countries write semicolons."""
    if path.suffix.lower() == ".tsv":
        return "\t"
    with path.open(encoding="utf-8", errors="replace") as lines:
        first = lines.readline(100_000)
    return max(_SEPARATORS, key=first.count)
