"""The alternatives of one answer as they may stand at the caret, and which of them is shown. Plain data, no widgets."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from screenwriter.messages import Alternative
from screenwriter.ui.editor.ghost_rules import distinct, doubles_word, eat, fit_to_caret, shorten


@dataclass(frozen=True, slots=True)
class Offer:
    """An alternative, and what of it goes after the caret.

    ``then``: it is no text but the cue of this speaker, which is to come next.
    """

    alternative: Alternative
    text: str
    then: str = ""

    @property
    def label(self) -> str:
        """As it stands in a list (suggestions-ux.md section 4)."""
        if not self.then:
            return self.text
        return QCoreApplication.translate("SuggestionOffers", "then: {name}").format(name=self.then)


class Offers:
    """The alternatives at hand; empty after nothing was offered."""

    def __init__(self, offers: Sequence[Offer] = ()) -> None:
        self._offers = list(offers)
        self._shown = 0

    @property
    def all(self) -> tuple[Offer, ...]:
        """Best first, the one shown first where the quality gate let only a later one through."""
        return tuple(self._offers)

    @property
    def shown(self) -> Offer:
        """The one that is shown; there must be one."""
        return self._offers[self._shown]

    @property
    def number(self) -> int:
        """Which of them is shown, from 0."""
        return self._shown

    def show(self, number: int) -> Offer:
        """Make this the one that is shown."""
        self._shown = number
        return self.shown

    def turn(self, step: int) -> Offer | None:
        """Make the next (1) or previous (-1) one the one that is shown; None when there is no other."""
        if len(self._offers) < 2:
            return None
        return self.show((self._shown + step) % len(self._offers))

    def go_on_after(self, consumed: str) -> None:
        """Keep what still goes on from the text typed since the offer was shown, without that text."""
        shown = self.shown.alternative
        eaten = [(offer, eat(offer.text, consumed)) for offer in self._offers]
        self._offers = [replace(offer, text=rest) for offer, rest in eaten if rest]
        self._shown = next((n for n, offer in enumerate(self._offers) if offer.alternative is shown), 0)


def fitting_offers(
    alternatives: Sequence[Alternative], before: str, after: str, max_words: int, max_sentences: int
) -> list[Offer]:
    """The distinct alternatives that leave something to show between ``before`` and ``after``, shortened.

    None that says the word before it a second time: a model at a loss does, and a reader takes it for a slip.
    """
    offers = (
        Offer(alternative, shorten(fit_to_caret(alternative.text, before, after), max_words, max_sentences))
        for alternative in distinct(alternatives)
    )
    return [offer for offer in offers if offer.text and not doubles_word(offer.text, before)]
