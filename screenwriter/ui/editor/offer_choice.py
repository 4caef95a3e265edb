"""Which of the model's answers a writer gets to see: fitting, likely enough, and never what was just taken back."""

from collections.abc import Sequence

from screenwriter.messages import Alternative
from screenwriter.screenplay.elements import ElementKind
from screenwriter.ui.editor.ghost_settings import GhostSettings
from screenwriter.ui.editor.ghost_text import text_after
from screenwriter.ui.editor.next_speakers import (
    LISTED_ABOVE,
    NextSpeakers,
    ends_before_next,
    speaks_already,
    stands_for_next,
)
from screenwriter.ui.editor.quality_gate import QualityGate
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.editor.suggestion_memory import TakenBack
from screenwriter.ui.editor.suggestion_offers import Offer, fitting_offers
from screenwriter.ui.editor.suggestion_states import Asked, Purpose


class OfferChoice:
    """Chooses for one editor; knows what the writer took back, and who may speak next."""

    def __init__(self, editor: ScreenplayEditor) -> None:
        self._editor = editor
        self.next = NextSpeakers()
        self.taken_back = TakenBack()

    def offers(
        self, asked: Asked, alternatives: Sequence[Alternative], settings: GhostSettings, gate: QualityGate
    ) -> list[Offer]:
        """What may be shown, best first: unasked, the first must pass the quality gate."""
        after = text_after(self._editor.textCursor())
        max_words = settings.max_words.get(asked.kind, 0)
        fitting = fitting_offers(alternatives, asked.before, after, max_words, settings.max_sentences)
        offers = [offer for offer in fitting if not self.taken_back.is_refused(asked.before, offer.text)]
        cue = None if asked.before else self.cue(settings)
        is_likely_cue = cue is not None and gate.allows(ElementKind.CHARACTER, cue.alternative.probability)
        if cue is not None and is_likely_cue:
            offers = [cue, *offers]
        if asked.purpose is not Purpose.PAUSE or is_likely_cue:
            return offers
        good = next((o for o in offers if gate.allows(asked.kind, o.alternative.probability)), None)
        return [good, *(offer for offer in offers if offer is not good)] if good else []

    def cue(self, settings: GhostSettings) -> Offer | None:
        """The cue that may come next, at the caret if that stands for it, else below; None when nothing is known."""
        context, elements = self._editor.caret_context(), self._editor.document().elements
        if not settings.next_speaker or not context.at_end:
            return None
        is_behind = ends_before_next(elements, context.index, context.text_before)
        if not is_behind and not stands_for_next(elements, context.index, context.text_before):
            return None
        offer = self.next.offer(context.index + is_behind)
        if offer is None or offer.alternative.probability < LISTED_ABOVE:
            return None
        if speaks_already(offer.then, elements, context.index):
            return None
        return None if self.taken_back.is_refused(self.cue_place(), offer.then) else offer

    def cue_place(self) -> str:
        """What a cue follows, as ``TakenBack`` remembers places: an empty paragraph's own text would say nothing."""
        block = self._editor.textCursor().block()
        return "\n".join((block.previous().text(), block.text(), ""))
