"""Training text from a writer's own files: what can be read, what it holds, and where it cannot be read, why.

Fountain, FDX and plain text go through ``formats``; tables through pandas, in chunks, so that a million rows never
fill memory. Prose without screenplay layout is cut into sentences by nltk's Punkt (which needs no data) and learned as
action.
Notes, boneyard, sections, synopses and title page never enter (suggestions-ux.md section 12).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from screenwriter.engine.efforts import estimated_seconds
from screenwriter.engine.script_encoding import SYMBOL_OF_KIND
from screenwriter.formats.errors import ScriptFormatError
from screenwriter.formats.fountain import read_fountain
from screenwriter.formats.script_file import read_script
from screenwriter.messages import Paragraph, SourceReport, Survey, SurveyRequest
from screenwriter.screenplay.document import Screenplay

SUFFIXES = {
    ".fountain": "fountain",
    ".spmd": "fountain",
    ".fdx": "fdx",
    ".txt": "text",
    ".md": "text",
    ".csv": "csv",
    ".tsv": "csv",
}
CHUNK_ROWS = 500
LONG_PROSE = 700
"""Characters from which a paragraph without layout is cut into sentences: longer than any action a writer leaves."""

DRAFT_SHARE = 0.5
"""A script whose longer paragraphs stand to this share in newer ones is an older draft of them: learning both would
teach the repeated lines by heart (suggestions-ux.md section 12)."""

_WORD = re.compile(r"\S*\w\S*")


class CorpusError(Exception):
    """A source that cannot be learned from: ``code`` as in ``messages.Failure``; ``path``, ``detail``: where, what."""

    def __init__(self, code: str, path: Path, detail: str = "", columns: tuple[str, ...] = ()) -> None:
        super().__init__(f"{path}: {code} {detail}".strip())
        self.code = code
        self.path = path
        self.detail = detail
        self.columns = columns


@dataclass(frozen=True, slots=True)
class Script:
    """One script to learn from: where it came from and its learnable paragraphs."""

    path: str
    paragraphs: tuple[Paragraph, ...]

    @property
    def words(self) -> int:
        """Words of all its paragraphs (reports.md section 1)."""
        return sum(len(_WORD.findall(p.text)) for p in self.paragraphs)

    @property
    def speeches(self) -> int:
        """Number of cues."""
        return sum(p.kind == "character" for p in self.paragraphs)


class Drafts:
    """Tells older drafts from scripts; ask about the newest first. Time linear in the paragraphs seen."""

    def __init__(self) -> None:
        self._seen: set[int] = set()

    def is_older_draft(self, script: Script) -> bool:
        """Whether newer scripts already hold most of this one; notes its paragraphs if not."""
        own = {hash(p.text) for p in script.paragraphs if len(p.text) > 30}
        if own and len(own & self._seen) > DRAFT_SHARE * len(own):
            return True
        self._seen |= own
        return False


def newest_first(paths: Sequence[Path]) -> list[Path]:
    """By the time of their last change; those that are gone come last."""
    return sorted(paths, key=lambda path: -path.stat().st_mtime if path.exists() else 0.0)


def find_sources(paths: Sequence[str]) -> Iterator[Path]:
    """The files themselves; for folders, every file in them with a suffix we read, sorted, hidden ones left out."""
    for name in paths:
        path = Path(name)
        if path.is_dir():
            inside = (p for p in path.rglob("*") if p.suffix.lower() in SUFFIXES and p.is_file())
            yield from sorted(p for p in inside if not any(part.startswith(".") for part in p.relative_to(path).parts))
        else:
            yield path


def read_source(path: Path, column: str | None = None) -> Iterator[Script]:
    """The scripts of one file: one, or one a row for a table.

    Raises:
        CorpusError: it cannot be read, or holds no text.
    """
    kind = SUFFIXES.get(path.suffix.lower(), "text")
    try:
        if kind == "csv":
            yield from _table_scripts(path, column)
            return
        screenplay = read_script(path).screenplay
    except ScriptFormatError as error:
        raise CorpusError(error.reason, path, str(error)) from error
    except OSError as error:
        raise CorpusError("unreadable", path, error.strerror or str(error)) from error
    paragraphs = tuple(learnable(screenplay))
    if not paragraphs:
        raise CorpusError("no_text", path)
    yield Script(str(path), paragraphs)


def learnable(screenplay: Screenplay) -> Iterator[Paragraph]:
    """The paragraphs of a script that a model may learn from."""
    for element in screenplay.elements:
        if element.kind.value in SYMBOL_OF_KIND and element.text.strip():
            if element.kind.value == "action" and len(element.text) > LONG_PROSE:
                yield from (Paragraph("action", sentences) for sentences in prose_paragraphs(element.text))
            else:
                yield Paragraph(element.kind.value, element.text)


def prose_paragraphs(text: str) -> Iterator[str]:
    """Long prose as paragraphs of a few sentences each."""
    from nltk.tokenize.punkt import PunktSentenceTokenizer

    pending = ""
    for sentence in PunktSentenceTokenizer().tokenize(text[:2_000_000]):
        pending = f"{pending} {sentence}".strip()
        if len(pending) > LONG_PROSE // 3:
            yield pending
            pending = ""
    if pending:
        yield pending


def survey(request: SurveyRequest) -> Survey:
    """What training on these paths would read, file by file, problems and older drafts included; reads it all once."""
    files = list(find_sources(request.paths))
    drafts = Drafts()
    found = {path: _report(path, request.column, drafts) for path in newest_first(files)}
    reports = tuple(found[path] for path in files)
    total = sum(report.words for report in reports if not report.problem)
    return Survey(request.number, reports, total, estimated_seconds(total))


def _report(path: Path, column: str | None, drafts: Drafts) -> SourceReport:
    words = speeches = 0
    is_new = False
    kind = SUFFIXES.get(path.suffix.lower(), "text")
    try:
        for script in read_source(path, column):
            words += script.words
            speeches += script.speeches
            is_new = not drafts.is_older_draft(script) or is_new
        columns = table_columns(path) if kind == "csv" else ()
        return SourceReport(str(path), kind, words, speeches, "" if is_new else "older_draft", columns=columns)
    except CorpusError as error:
        return SourceReport(str(path), kind, 0, 0, error.code, error.detail, error.columns)


def table_columns(path: Path) -> tuple[str, ...]:
    """The column names of a table, in order."""
    import pandas

    try:
        header = pandas.read_csv(path, sep=_separator(path), nrows=0, encoding_errors="replace")
    except (ValueError, pandas.errors.ParserError) as error:
        raise CorpusError("not_a_table", path, str(error)) from error
    return tuple(str(name) for name in header.columns)


def _table_scripts(path: Path, column: str | None) -> Iterator[Script]:
    import pandas

    columns = table_columns(path)
    chosen = _choose_column(path, columns, column)
    options = {"sep": _separator(path), "usecols": [chosen], "dtype": str, "encoding_errors": "replace"}
    row, found = 0, False
    try:
        for chunk in pandas.read_csv(path, chunksize=CHUNK_ROWS, on_bad_lines="skip", **options):
            for value in chunk[chosen].dropna():
                row += 1
                paragraphs = tuple(learnable(read_fountain(str(value).replace("\r\n", "\n"))))
                if paragraphs:
                    found = True
                    yield Script(f"{path}, row {row}", paragraphs)
    except (ValueError, pandas.errors.ParserError) as error:
        raise CorpusError("not_a_table", path, str(error)) from error
    if not found:
        raise CorpusError("no_text", path, chosen, columns)


def _choose_column(path: Path, columns: tuple[str, ...], wanted: str | None) -> str:
    by_name = {name.strip().lower(): name for name in columns}
    for name in (wanted, "script", "screenplay"):
        if name and name.strip().lower() in by_name:
            return by_name[name.strip().lower()]
        if name and name == wanted:
            break
    if wanted is None and len(columns) == 1:
        return columns[0]
    raise CorpusError("no_column", path, wanted or "script", columns)


def _separator(path: Path) -> str:
    return "\t" if path.suffix.lower() == ".tsv" else ","
