"""Where the caret is, in plain values."""

from dataclasses import dataclass

from screenwriter.screenplay.elements import ElementKind


@dataclass(frozen=True, slots=True)
class CaretContext:
    """The caret's element and what stands before it.

    ``index`` is the element's place in the document's ``elements``; ``text_before`` its visible text up to the caret,
    without notes and boneyard; ``at_end``: nothing but notes follows.
    """

    index: int
    kind: ElementKind
    text_before: str
    at_end: bool
    has_selection: bool
