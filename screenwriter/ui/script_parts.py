"""Acts, sections and scenes of the script that is open, read again only where a change can concern them."""

from collections.abc import Sequence

from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.structure import Part, parts_of

_PLAIN = frozenset({ElementKind.ACTION, ElementKind.DIALOGUE, ElementKind.PARENTHETICAL})


class ScriptParts:
    """Most keys change the words of one action or speech: they leave every part as it was, in a long script too."""

    def __init__(self) -> None:
        self._kinds: list[ElementKind] = []
        self._parts: list[Part] | None = None

    def follow(self, elements: Sequence[Element], first: int, removed: int, added: int) -> bool:
        """``removed`` elements from ``first`` on have become ``added``; whether the parts may be others now."""
        fresh = [element.kind for element in elements[first : first + added]]
        is_plain = fresh == self._kinds[first : first + removed] and _PLAIN.issuperset(fresh)
        self._kinds[first : first + removed] = fresh
        if not is_plain:
            self._parts = None
        return not is_plain

    def of(self, elements: Sequence[Element]) -> list[Part]:
        """The parts of these elements, the ones followed so far."""
        if self._parts is None:
            self._parts = parts_of(elements)
        return self._parts
