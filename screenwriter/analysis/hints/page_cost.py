"""Words that cost a line, where a few such cuts would end the scene a page earlier.

Counted with the real paginator on the writer's paper, and proved by paginating again without the words. Dual dialogue
and changed margins are not known here: speeches stand one below the other.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from screenwriter.analysis.hints.printed_lines import line_width
from screenwriter.analysis.hints.rule import Group, Rule
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.messages import Hint
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.page_format import A4, LETTER
from screenwriter.screenplay.pagination import Pagination, paginate, repaginate
from screenwriter.screenplay.wrapping import wrap_lines

_NAME = "page_cost"
_MOST_LINES_OVER = 3  # lines of a scene on its last page that are worth the trouble
_LONGEST_WORD = 9  # code points of a word alone on its line
_MOST_LETTERS = 5
"""Letters that must go from the line above: more than a short word is no easy cut."""
_NUMBERS = ("this brings", "two such cuts bring", "three such cuts bring", "four such cuts bring")
_WRAPPED = (ElementKind.ACTION.value, ElementKind.DIALOGUE.value)


@dataclass(frozen=True, slots=True)
class _LoneWord:
    """The only word on a paragraph's last line, at ``start:end`` of its text."""

    paragraph: int
    start: int
    end: int


def _find(script: HintScript) -> Iterator[Hint]:
    elements = [Element(ElementKind(p.kind), p.text) for p in script.paragraphs]
    pages = paginate(elements, A4 if script.paper == "a4" else LETTER)
    if not pages.pages:
        return
    for scene in script.scenes:
        last = pages.page_of(scene[-1])[1]
        over = _lines_on(pages, last, scene)
        if pages.page_of(scene[0])[0] == last or not 0 < over <= _MOST_LINES_OVER:
            continue
        words = [word for index in scene if pages.page_of(index)[1] < last and (word := _lone_word(script, index))]
        # The blank line above a paragraph falls away at the top of a page, and may have to be made room for too.
        for count in (over, over + 1):
            cuts = _best_cuts(words, count)
            if len(cuts) == count and _last_page_without(cuts, elements, pages, scene) < last:
                yield from _hints(script, cuts, last)
                break


def _hints(script: HintScript, cuts: Sequence[_LoneWord], last: int) -> Iterator[Hint]:
    for word in cuts:
        shown = script.text(word.paragraph)[word.start : word.end]
        width = line_width(script.kind(word.paragraph))
        letters = letters_to_cut(script.text(word.paragraph), width, word.start, word.end)
        size = "" if letters == 1 else f" of {letters} letters or more"
        message = (
            f"“{shown}” takes a line alone. Cut one word{size} above it: one line less; "
            f"{_NUMBERS[len(cuts) - 1]} the scene to one page less, its end from page {last} to page {last - 1}."
        )
        yield Hint(_NAME, word.paragraph, word.start, word.end, message)


def letters_to_cut(text: str, width: int, start: int, end: int) -> int:
    """How many letters must go from the end of the line above for the word at ``start:end`` to come up."""
    lines = len(wrap_lines(text, width))
    head = text[:start].rstrip()
    for letters in range(1, end - start + 1):
        if len(wrap_lines(f"{head[: len(head) - letters].rstrip()} {text[start:]}", width)) < lines:
            return letters
    return end - start + 1


def _best_cuts(words: Sequence[_LoneWord], count: int) -> list[_LoneWord]:
    """The words of the longest paragraphs, which give one up most easily, in script order."""
    longest = sorted(words, key=lambda word: word.end, reverse=True)[:count]
    return sorted(longest, key=lambda word: word.paragraph)


def _lines_on(pages: Pagination, number: int, scene: Sequence[int]) -> int:
    """Lines a scene takes from the top of a page."""
    of_scene = range(scene[0], scene[-1] + 1)
    bottoms = [fragment.bottom for fragment in pages.pages[number - 1].fragments if fragment.index in of_scene]
    return math.ceil(max(bottoms, default=0))


def _lone_word(script: HintScript, index: int) -> _LoneWord | None:
    """The short word alone on the last of several lines, if it comes up easily; None if there is none."""
    if script.kind(index) not in _WRAPPED:
        return None
    text = script.text(index)
    lines = wrap_lines(text, line_width(script.kind(index)))
    word = lines[-1].text.strip()
    is_broken_by_hand = "\n" in text[lines[-1].start - 1 : lines[-1].start]
    if len(lines) < 2 or not word or " " in word or len(word) > _LONGEST_WORD or is_broken_by_hand:
        return None
    start = text.rfind(word)
    if start < 0 or letters_to_cut(text, line_width(script.kind(index)), start, start + len(word)) > _MOST_LETTERS:
        return None
    return _LoneWord(index, start, start + len(word))


def _last_page_without(
    cuts: Sequence[_LoneWord], elements: Sequence[Element], pages: Pagination, scene: Sequence[int]
) -> int:
    """The scene's last page if these words were gone."""
    shorter = list(elements)
    for word in cuts:
        element = shorter[word.paragraph]
        shorter[word.paragraph] = Element(element.kind, element.text[: word.start].rstrip())
        pages = repaginate(pages, list(shorter), word.paragraph, 1, 1)
    return pages.page_of(scene[-1])[1]


RULE = Rule(
    _NAME,
    "A line to save a page",
    "The scene runs one or two lines onto a new page, and some of its paragraphs end with one short word on a line "
    "of its own. Cutting a word in each is enough to end the scene a page earlier: counted, not guessed.",
    Group.ECONOMY,
    _find,
)
