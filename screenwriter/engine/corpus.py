"""Training text from a writer's own files: what can be read, what it holds, and where it cannot be read, why.

Fountain, FDX and plain text go through ``formats``, tables through ``tables``, in chunks. Prose without screenplay
layout is cut into sentences by nltk's Punkt (which needs no data) and learned as action.
Notes, boneyard, sections, synopses and title page never enter (suggestions-ux.md section 12).
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from screenwriter.engine.efforts import estimated_seconds
from screenwriter.engine.script_encoding import SYMBOL_OF_KIND
from screenwriter.engine.tables import TableError, column_names, column_to_read, preview_cells, row_texts
from screenwriter.formats.errors import ScriptFormatError
from screenwriter.formats.fountain import read_fountain
from screenwriter.formats.script_file import read_script
from screenwriter.messages import Paragraph
from screenwriter.screenplay.document import Screenplay
from screenwriter.storage.script_switches import file_sha256, script_id
from screenwriter.training_messages import SourceReport, Survey, SurveyRequest

SUFFIXES = {
    ".fountain": "fountain",
    ".spmd": "fountain",
    ".fdx": "fdx",
    ".txt": "text",
    ".pdf": "pdf",
    ".docx": "docx",
    ".trelby": "other",
    ".celtx": "other",
    ".highland": "other",
    ".fadein": "other",
    ".osf": "other",
    ".csv": "csv",
    ".tsv": "csv",
}
LONG_PROSE = 700
"""Characters from which a paragraph without layout is cut into sentences: longer than any action a writer leaves."""

DRAFT_SHARE = 0.5
"""A script whose longer paragraphs stand to this share in newer ones is an older draft of them: learning both would
teach the repeated lines by heart (suggestions-ux.md section 12)."""

MOST_KNOWN_PARAGRAPHS = 500_000
"""Paragraphs remembered to tell drafts by, some 300 features: what comes after them is not compared any more, so that
a large library does not fill memory."""

SURVEYED_TABLE_BYTES = 8_000_000
"""Of a larger table a survey parses every n-th row only, and multiplies."""

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
    title: str = ""

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
        self._seen: dict[int, int] = {}  # hash of a paragraph: number of the draft group that has it
        self._scripts = 0

    def place(self, script: Script) -> tuple[int, bool]:
        """The number of the script's draft group, from 1, and whether newer scripts already hold most of this one."""
        own = {hash(p.text) for p in script.paragraphs if len(p.text) > 30}
        known = [self._seen[paragraph] for paragraph in own if paragraph in self._seen]
        is_older = len(known) > DRAFT_SHARE * len(own)
        if is_older:
            group = Counter(known).most_common(1)[0][0]
        else:
            self._scripts += 1
            group = self._scripts
        if len(self._seen) < MOST_KNOWN_PARAGRAPHS:
            for paragraph in own:
                self._seen.setdefault(paragraph, group)
        return group, is_older


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


def read_source(path: Path, column: str | None = None, every: int = 1) -> Iterator[Script]:
    """The scripts of one file: one, or one a row for a table; of a table only each ``every``-th row.

    Raises:
        CorpusError: it cannot be read, or holds no text.
    """
    try:
        if is_table(path):
            yield from _table_scripts(path, column, every)
            return
        screenplay = read_script(path).screenplay
    except ScriptFormatError as error:
        raise CorpusError(error.reason, path, str(error)) from error
    except TableError as error:
        raise CorpusError(error.code, path, error.detail, error.columns) from error
    except OSError as error:
        raise CorpusError("unreadable", path, error.strerror or str(error)) from error
    paragraphs = tuple(learnable(screenplay))
    if not paragraphs:
        raise CorpusError("no_text", path)
    title = next((entry.value for entry in screenplay.title_page if entry.key.casefold() == "title"), "")
    yield Script(str(path), paragraphs, " ".join(title.replace("*", "").replace("_", "").split())[:120])


def is_table(path: Path) -> bool:
    """Whether a file is a table of scripts, by its name."""
    return SUFFIXES.get(path.suffix.lower()) == "csv"


def rows_between(path: Path, most_bytes: int) -> int:
    """Each how many rows one is read so that about ``most_bytes`` of a table are; 1 for anything but a large table."""
    try:
        return max(1, path.stat().st_size // max(1, most_bytes)) if is_table(path) else 1
    except OSError:
        return 1


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
    """What training on these paths would read, file by file, with problems and draft groups; reads it all once."""
    files = list(find_sources(request.paths))
    drafts = Drafts()
    found = {
        path: _look_through(path, request.column, frozenset(request.never), drafts) for path in newest_first(files)
    }
    reports = in_draft_groups([found[path] for path in files])
    total = sum(report.words for report in reports if not report.problem)
    return Survey(request.number, reports, total, estimated_seconds(total))


def in_draft_groups(reports: Sequence[SourceReport]) -> tuple[SourceReport, ...]:
    """The same with groups numbered anew from 1; what is alone in its group has none (0)."""
    sizes = Counter(report.group for report in reports if report.group)
    shared = [group for group, size in sizes.items() if size > 1]
    return tuple(
        replace(report, group=shared.index(report.group) + 1 if report.group in shared else 0) for report in reports
    )


def read_reported(
    path: Path,
    column: str | None,
    never: frozenset[str],
    drafts: Drafts,
    reports: list[SourceReport],
    every: int = 1,
    is_enough: Callable[[], bool] = lambda: False,
) -> Iterator[Script]:
    """The scripts of a file that are to be learned, older drafts left out; its report is added at the end.

    A file that can't be read, or that the writer said is never learned from (``never``: ids of places and hashes of
    contents), is reported, not raised. Counts are of what was read, times ``every``.
    """
    kind = SUFFIXES.get(path.suffix.lower(), "text")
    words = speeches = elements = group = 0
    is_new, title, sha256 = False, "", ""
    try:
        sha256 = file_sha256(path)
        if sha256 in never or script_id(path) in never:
            raise CorpusError("never_learn", path)
        for script in read_source(path, column, every):
            words += script.words * every
            speeches += script.speeches * every
            elements += len(script.paragraphs) * every
            title = script.title
            group, is_older = drafts.place(script)
            is_new = is_new or not is_older
            if not is_older:
                yield script
            if is_enough():
                break
        columns, preview = (column_names(path), preview_cells(path)) if kind == "csv" else ((), ())
        report = SourceReport(str(path), kind, words, speeches, "" if is_new else "older_draft", "", columns)
        group = 0 if kind == "csv" else group
        reports.append(
            replace(
                report,
                title=title or path.stem,
                sha256=sha256,
                elements=elements,
                group=group,
                preview=preview,
                weight=1.0 if is_new else 0.0,
                is_estimate=every > 1,
            )  # fmt: skip
        )
    except (CorpusError, TableError) as error:
        report = SourceReport(str(path), kind, 0, 0, error.code, error.detail, error.columns)
        reports.append(replace(report, title=path.stem, sha256=sha256, weight=0.0, preview=_preview(path, error.code)))
    except OSError as error:
        detail = error.strerror or str(error)
        reports.append(SourceReport(str(path), kind, 0, 0, "unreadable", detail, title=path.stem, weight=0.0))


def _look_through(path: Path, column: str | None, never: frozenset[str], drafts: Drafts) -> SourceReport:
    reports: list[SourceReport] = []
    every = rows_between(path, SURVEYED_TABLE_BYTES)
    for _ in read_reported(path, column, never, drafts, reports, every):
        pass  # what is wanted is the report
    return reports[0]


def _preview(path: Path, code: str) -> tuple[str, ...]:
    """The first rows of a table whose column has still to be chosen."""
    return preview_cells(path) if code in ("no_column", "no_text") and is_table(path) else ()


def _table_scripts(path: Path, column: str | None, every: int) -> Iterator[Script]:
    columns = column_names(path)
    chosen = column_to_read(columns, column)
    found = False
    for row, text in row_texts(path, chosen, every):
        paragraphs = tuple(learnable(read_fountain(text)))
        if paragraphs:
            found = True
            yield Script(f"{path}, row {row}", paragraphs)
    if not found:
        raise CorpusError("no_text", path, chosen, columns)
