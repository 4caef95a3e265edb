"""Who speaks next, as the model and the script foresee it: a cue to offer, and the order of names. Plain data, no Qt.

An answer counts for the place it was asked for, also when the paragraph there grew meanwhile: it only orders names and
offers one; ``speaker_ranking`` stays the rule where there is no answer.
"""

from collections.abc import Sequence

from screenwriter.messages import Alternative, NextParagraph, NextRequest
from screenwriter.screenplay.cues import character_name
from screenwriter.screenplay.elements import SPEECH_PARTS, Element, ElementKind
from screenwriter.ui.editor.ghost_rules import has_word
from screenwriter.ui.editor.suggestion_offers import Offer

LISTED_ABOVE = 0.1
"""A cue less likely than this is not worth a row of the list."""

_ENDS_SPEECH = SPEECH_PARTS - {ElementKind.PARENTHETICAL}


def stands_for_next(elements: Sequence[Element], index: int, typed: str) -> bool:
    """Whether the element at ``index`` is empty and stands where a cue may be: behind action or dialogue."""
    element = elements[index]
    if typed or element.text or element.kind not in (ElementKind.ACTION, ElementKind.CHARACTER):
        return False
    above = next((elements[place] for place in range(index - 1, -1, -1) if elements[place].is_printed), None)
    return above is not None and _may_precede_cue(above.kind) and has_word(above.text)


def ends_before_next(elements: Sequence[Element], index: int, typed: str) -> bool:
    """Whether a cue may follow the element at ``index`` with this text."""
    return _may_precede_cue(elements[index].kind) and has_word(typed)


def speaks_already(name: str, elements: Sequence[Element], index: int) -> bool:
    """Whether the cue right behind the element at ``index`` is this speaker's: nothing has to be offered then."""
    below = next((elements[place] for place in range(index + 1, len(elements)) if elements[place].is_printed), None)
    return below is not None and below.kind is ElementKind.CHARACTER and character_name(below.text) == name


def _may_precede_cue(kind: ElementKind) -> bool:
    return kind is ElementKind.ACTION or kind in _ENDS_SPEECH


class NextSpeakers:
    """The latest answer about what comes next, and the place it is about."""

    def __init__(self) -> None:
        self._asked: tuple[int, int, bool] | None = None  # number, index of the paragraph to come, is it a cue
        self._index = -1
        self._cue = 0.0
        self._speakers: dict[str, float] = {}

    def note_asked(self, request: NextRequest, index: int) -> None:
        """The request is about the element at ``index``, or what comes behind it if something is typed there."""
        is_cue = not request.typed and request.kind == ElementKind.CHARACTER.value
        self._asked = (request.number, index + bool(request.typed), is_cue)

    def receive(self, answer: NextParagraph) -> bool:
        """Take over an answer; False for one that nobody waits for."""
        if self._asked is None or answer.number != self._asked[0]:
            return False
        _, self._index, is_cue = self._asked
        self._asked = None
        chances = {chance.name: chance.probability for chance in answer.kinds}
        self._cue = 1.0 if is_cue else chances.get(ElementKind.CHARACTER.value, 0.0)
        self._speakers = {chance.name: chance.probability for chance in answer.speakers}
        return True

    def forget(self) -> None:
        """Nothing is known: another script, or the writer wants none of it."""
        self._asked, self._index, self._cue, self._speakers = None, -1, 0.0, {}

    def offer(self, index: int) -> Offer | None:
        """The likeliest cue at ``index``; None where nothing is known of that place."""
        if index != self._index or not self._speakers:
            return None
        name, chance = max(self._speakers.items(), key=lambda item: item[1])
        return Offer(Alternative(name, round(self._cue * chance, 4)), name, then=name)

    def order(self, index: int, names: Sequence[str]) -> list[str]:
        """The names for a cue at ``index``, likeliest first; those nothing is known of stay behind, in their order."""
        if index != self._index:
            return list(names)
        return sorted(names, key=lambda name: -self._speakers.get(name, 0.0))
