"""The ledger in the window: read with a script, written beside it, told what comes in, shown, exported, deleted."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from screenwriter.bridge.file_worker import LedgerOrder
from screenwriter.formats.print_layout import PrintOptions
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.origin_shares import Shares
from screenwriter.storage.ledger import LEDGER, read_ledger
from screenwriter.storage.model_library import ModelLibrary
from screenwriter.storage.versions import store_of
from screenwriter.ui.background_jobs import BackgroundJobs
from screenwriter.ui.dialogs.disclosure_text import disclosure_lines
from screenwriter.ui.dialogs.origins_dialog import OriginsDialog
from screenwriter.ui.dialogs.scene_draft_session import DraftRow
from screenwriter.ui.document_controller import DocumentController
from screenwriter.ui.editor.origin_marks import OriginMarks
from screenwriter.ui.editor.provenance import Provenance
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.editor.suggestion_controller import SuggestionController
from screenwriter.ui.main_window import MainWindow
from screenwriter.ui.share_counting import ShareCounting
from screenwriter.ui.theme import Theme


class ProvenanceCommands(QObject):
    """Signals:
    ledger_ordered: a LedgerOrder, for ``FileWorker.keep_ledger``.
    """

    ledger_ordered = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        editor: ScreenplayEditor,
        documents: DocumentController,
        suggestions: SuggestionController,
        library: ModelLibrary,
        jobs: BackgroundJobs,
        root: Path,
    ) -> None:
        """``root`` is where the side folders of scripts lie."""
        super().__init__(window)
        self._window = window
        self._editor = editor
        self._documents = documents
        self._suggestions = suggestions
        self._library = library
        self._jobs = jobs
        self._root = root
        self._dialog: OriginsDialog | None = None
        self._counting: ShareCounting | None = None
        self._shares: Shares | None = None  # what the open dialog shows
        self.provenance = Provenance(editor.screenplay_document, self)
        self.marks = OriginMarks(editor, self.provenance)
        editor.inserting.connect(self.provenance.expect)
        suggestions.accepted.connect(self._note_accepted)
        documents.opened.connect(self._take_script)
        documents.file_written.connect(self._keep)
        window.actions_by_name["origin_colours"].toggled.connect(self.marks.show)
        window.actions_by_name["origins"].triggered.connect(self.show_origins)

    # What comes in

    @Slot(str, str)
    def _note_accepted(self, text: str, how: str) -> None:
        """A suggestion was just put in before the caret, perhaps with other quotes than the model's."""
        source = self._suggestions.accepted_source
        context = self._editor.caret_context()
        end = len(context.text_before)
        own = self.provenance.entries[context.index].text[max(0, end - len(text)) : end]
        self.provenance.claim_before_caret(
            context.index,
            end,
            own,
            how=how,
            model=source.model,
            seed=source.seed,
            blend=f"{source.blend:.2f}",
            alternative=source.number,
        )

    @Slot(int, str, int, int, str)
    def note_line_replaced(self, index: int, text: str, number: int, seed: int, model: str) -> None:
        """Another way to say a line stands before the caret."""
        end = len(self._editor.caret_context().text_before)
        self.provenance.claim_before_caret(
            index, end, text, how="another_way", model=model, seed=seed, alternative=number + 1
        )

    @Slot(object, object, str)
    def note_scene(self, indices: range, rows: Sequence[DraftRow], model: str) -> None:
        """A draft was put in; the writer's own beats and own words in it stay the writer's."""
        elements = self._editor.screenplay_document.elements
        places = iter(index for index in indices if elements[index].kind is not ElementKind.CHARACTER)
        for row, index in zip(rows, places, strict=False):
            if not row.piece.is_beat:
                self.provenance.claim_element(
                    index,
                    row.drafted,
                    model=model,
                    seed=row.piece.seed,
                    alternative=row.alternative + 1,
                    how=f"{row.temperature:.2f}",
                )

    # The script's file

    @Slot()
    def _take_script(self) -> None:
        """Another script is on screen: find its ledger."""
        if not self.provenance.is_unread:
            return
        kept = None
        path = self._documents.path
        if path is not None:
            try:
                kept = read_ledger(self._file(path))
            except OSError:
                kept = None  # as good as none: what stands is unrecorded then
        self.provenance.begin(kept, is_new=path is None)

    @Slot(object)
    def _keep(self, _screenplay: Screenplay) -> None:
        if (path := self._documents.path) is not None:
            self.ledger_ordered.emit(LedgerOrder(self._file(path), self.provenance.snapshot()))

    def _file(self, script: Path) -> Path:
        stamp = self._documents.stamp
        return store_of(self._root, script, stamp.sha256 if stamp is not None else "").folder / LEDGER

    # What is shown

    @Slot()
    def show_origins(self) -> None:
        """The shares, and what can be done with the record."""
        dialog = OriginsDialog(self._window)
        self._dialog = dialog
        dialog.statement_wanted.connect(self._export_statement)
        dialog.delete_wanted.connect(self._delete)
        self._count()
        dialog.exec()
        self._dialog = self._counting = self._shares = None
        dialog.deleteLater()

    def statement(self, shares: Shares) -> list[str]:
        """The disclosure statement's lines."""
        provenance = self.provenance
        return disclosure_lines(
            self._documents.name or self.tr("Untitled"),
            shares,
            provenance.stretches,
            provenance.begun_at,
            provenance.deleted_at,
            self._manifest,
            datetime.now(),
        )

    def apply_theme(self, theme: Theme) -> None:
        """Draw the colour layer in the theme's colours."""
        names = {"accepted": "accent", "drafted": "warning", "pasted": "section", "completion": "text_faint"}
        self.marks.apply_colours({origin: theme.colours[name] for origin, name in names.items()})

    def _count(self) -> None:
        provenance = self.provenance
        elements = self._editor.screenplay_document.elements
        counter = provenance.counter(self.tr("Before the first scene"))
        self._counting = ShareCounting(elements, tuple(provenance.entries), counter, self._dialog)
        self._counting.counted.connect(self._show_shares)

    @Slot(object)
    def _show_shares(self, shares: Shares) -> None:
        self._shares = shares
        if self._dialog is not None:
            self._dialog.show_shares(shares, self.provenance.begun_at)

    @Slot()
    def _export_statement(self) -> None:
        folder = Path(self._documents.last_folder or Path.home())
        stem = self._documents.path.stem if self._documents.path else self.tr("Untitled")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export the Disclosure Statement"),
            str(folder / self.tr("{name} - disclosure.pdf").format(name=stem)),
            self.tr("PDF file (*.pdf);;Text file (*.txt)"),
        )
        if chosen and self._shares is not None:
            self.export_statement(Path(chosen), self._shares)

    def export_statement(self, path: Path, shares: Shares) -> None:
        """Write the statement to a PDF or text file; an ending that is neither becomes PDF."""
        if path.suffix.lower() not in (".pdf", ".txt"):
            path = path.with_name(f"{path.name}.pdf")
        lines = self.statement(shares)
        elements = tuple(Element(ElementKind.GENERAL, line) for line in lines if line)
        self._jobs.export(path, Screenplay(elements=elements), PrintOptions(title_page=False, header="", footer=""))

    @Slot()
    def _delete(self) -> None:
        self.provenance.delete()
        if self._dialog is not None:
            self._count()
        if (path := self._documents.path) is not None:
            self.ledger_ordered.emit(LedgerOrder(self._file(path), self.provenance.snapshot()))

    def _manifest(self, model: str) -> dict[str, object]:
        return next((entry.manifest for entry in self._library.entries() if entry.name == model), {})
