"""What "why this?" is asked about: the ghost shown, or an accepted span at the caret."""

from collections.abc import Callable

from screenwriter.messages import Alternative
from screenwriter.screenplay.elements import ElementKind
from screenwriter.ui.editor.accepted_spans import AcceptedSpan, AcceptedSpans
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.editor.suggestion_context import context_before
from screenwriter.ui.editor.suggestion_states import WhyThis


class WhyPlaces:
    """Remembers what was accepted, and puts questions about it together. ``script_path`` tells the open file, or ""."""

    def __init__(self, editor: ScreenplayEditor, script_path: Callable[[], str]) -> None:
        self._editor = editor
        self._spans = AcceptedSpans()
        self._last: AcceptedSpan | None = None
        self.script_path = script_path

    def note_accepted(self, before: str, piece: str, alternative: Alternative, model: str, seed: int) -> None:
        """A piece of an alternative was taken behind ``before``."""
        self._last = AcceptedSpan(before, piece, alternative, model, seed)
        self._spans.note(self._last)

    def of_ghost(self, alternative: Alternative, span: str, kind: ElementKind, model: str, seed: int) -> WhyThis:
        """The question about the ghost at the caret, of which ``span`` is left."""
        context = self._editor.caret_context()
        return self._why(alternative, span, context.text_before, kind, model, seed, is_accepted=False)

    def at_caret(self) -> WhyThis | None:
        """The question about the accepted span at the caret or else in its element; None: there is none."""
        context = self._editor.caret_context()
        text = self._editor.document().elements[context.index].text
        found = self._spans.at(text, len(context.text_before))
        if found is None:
            return None
        span, start = found
        return self._why(
            span.alternative, span.piece.strip(), text[:start], context.kind, span.model, span.seed, is_accepted=True
        )

    def just_accepted(self) -> WhyThis | None:
        """The question about the piece taken last; None: nothing was taken yet."""
        last = self._last
        if last is None:
            return None
        kind = self._editor.caret_context().kind
        return self._why(last.alternative, last.piece, last.before, kind, last.model, last.seed, is_accepted=True)

    def _why(
        self,
        alternative: Alternative,
        span: str,
        typed: str,
        kind: ElementKind,
        model: str,
        seed: int,
        *,
        is_accepted: bool,
    ) -> WhyThis:
        index = self._editor.caret_context().index
        paragraphs, cast = context_before(self._editor.document().elements, index)
        script = self.script_path()
        return WhyThis(alternative, kind, model, seed, span, typed, paragraphs, cast, script, is_accepted)
