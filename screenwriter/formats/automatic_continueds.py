"""Which cues print with an automatic (CONT'D), and taking it off cues that were read from print.

The rule is page-format.md section 8; ``screenplay.layout_units`` draws by the same.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from screenwriter.screenplay.continueds import speaker, with_continued
from screenwriter.screenplay.elements import DualColumn, Element, ElementKind

_CONTINUED = "(CONT'D)"


def continuing_cues(elements: Iterable[Element]) -> Iterator[int]:
    """Indices of the cues whose speaker spoke last in the same scene; whether they say so already is not looked at."""
    speakers: frozenset[str] = frozenset()
    before_pair = speakers
    for index, element in enumerate(elements):
        if element.kind is ElementKind.SCENE_HEADING:
            speakers = frozenset()
        if element.kind is not ElementKind.CHARACTER:
            continue
        is_second = element.dual is DualColumn.RIGHT
        name, is_voice_over = speaker(element.text)
        if name and not is_voice_over and name in (before_pair if is_second else speakers):
            yield index
        spoken = frozenset() if is_voice_over else frozenset((name,))
        before_pair = speakers
        speakers = speakers | spoken if is_second else spoken


def without_automatic_continueds(elements: Sequence[Element], may_go: Sequence[bool]) -> list[Element]:
    """Take (CONT'D) off the cues that the pages will draw it on by themselves, of those where it ``may_go``."""
    continuing = set(continuing_cues(elements))
    return [
        _without_continued(element) if index in continuing and may_go[index] else element
        for index, element in enumerate(elements)
    ]


def _without_continued(cue: Element) -> Element:
    bare = cue.text.removesuffix(_CONTINUED).rstrip()
    if with_continued(bare, _CONTINUED) != cue.text:
        return cue
    spans = tuple(replace(span, end=min(span.end, len(bare))) for span in cue.spans if span.start < len(bare))
    return replace(cue, text=bare, spans=spans)
