"""Text from other programs as elements: Fountain, page columns, one line a paragraph, or wrapped lines of a PDF page.

The kinds of lines without blank lines between them are guessed from capitals and widths; a guess is never more than
one undo step away.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from screenwriter.formats import fountain_syntax as syntax
from screenwriter.formats.automatic_continueds import without_automatic_continueds
from screenwriter.formats.fdx import read_fdx
from screenwriter.formats.fountain import read_fountain
from screenwriter.formats.plain_text import is_running_head, read_plain_text
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.emphasis_reading import parse_emphasis

K = ElementKind
_FORCED = re.compile(r"[@!>~#]\S|[@!>~#]+ \S|\.\w|\[\[|/\*|===+$")
"""What begins a line in Fountain only."""

_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_LONGEST_WRAPPED = 75  # columns: a longer line was not wrapped for a page of script
_ACTION_COLUMNS = (45, 61)  # least and most that a full line of action is taken to have
_SPEECH_COLUMNS = (28, 40)
_SPARE_COLUMNS = 4
_LONGEST_CUE = 38
_ENDS_SENTENCE = (".", "!", "?", ",", ";", ":", "-", "—", "…")
_ENDS_SPEECH = (".", "!", "?", "…", "—", "-", '"', "”", ")")
_FEWEST_LINES = 20  # on a page
_SHOT = re.compile(
    r"(INSERT|BACK TO|CLOSE|CLOSER|WIDE|WIDER|ANGLE|LATER|MOMENTS|CONTINUOUS|END OF|THE END|FLASHBACK|MONTAGE|"
    r"SERIES OF|SUPER|TITLE|INTERCUT|ON THE|FADE|CUT|BEGIN)\b"
)
"""Capitals that open a shot or a card, not a speech."""
_ABBREVIATED = re.compile(r"\b(JR|SR|DR|MR|MRS|MS|ST|SGT|LT|CAPT|NO)\.$")


@dataclass(frozen=True, slots=True)
class Pasted:
    """What text from elsewhere stands for: elements, or else words for the element at the caret."""

    elements: tuple[Element, ...] = ()
    words: str = ""


def read_pasted(text: str) -> Pasted:
    """Read text that was copied in another program; ``\\n`` line ends, no line ends around it."""
    if "<FinalDraft" in text[:400]:
        return Pasted(_fresh(_from_final_draft(text)), text)
    if "\n" not in text:
        return Pasted(words=text)
    columns = read_plain_text(text, fewest_cues=1)
    if columns is not None:
        return Pasted(_fresh(_without_marks_of_print(columns.elements)))
    lines = [line.strip() for line in text.split("\n")]
    widths = _widths(lines)
    has_blank_lines = _BLANK_LINE.search(text) is not None
    is_marked = any(_FORCED.match(line) for line in lines)
    if widths is None and (has_blank_lines or is_marked):
        return Pasted(_fresh(read_fountain(text).elements))
    if has_blank_lines and not _is_a_page(lines):
        return Pasted(_fresh(read_fountain(_unwrapped(lines, widths)).elements))
    elements = _without_marks_of_print(list(_loose(lines, widths)))
    if all(element.kind is K.ACTION for element in elements):
        return Pasted(words="\n".join(element.text for element in elements) if widths else text)
    return Pasted(_fresh([_with_emphasis(element) for element in elements]))


def _with_emphasis(element: Element) -> Element:
    text, spans = parse_emphasis(element.text)
    return replace(element, text=text, spans=spans)


def _from_final_draft(text: str) -> tuple[Element, ...]:
    try:
        return read_fdx(text.encode("utf-8", "replace")).elements
    except ValueError:  # a piece of a file is text like any other
        return ()


def _fresh(elements: Sequence[Element]) -> tuple[Element, ...]:
    return tuple(replace(element, source=None, blank_lines=None) for element in elements)


def _without_marks_of_print(elements: Sequence[Element]) -> list[Element]:
    bare = without_automatic_continueds(elements, [True] * len(elements))
    return list(_joined_over_pages(bare, elements))


def _joined_over_pages(bare: Sequence[Element], printed: Sequence[Element]) -> Iterator[Element]:
    """A speech that print divided over two pages, (MORE) and (CONT'D), is one speech again."""
    last: Element | None = None
    skips_cue = False
    for number, (element, before) in enumerate(zip(bare, printed, strict=True)):
        is_again = element.kind is K.CHARACTER and element.text != before.text
        if is_again and last is not None and last.kind is K.DIALOGUE and number + 1 < len(bare):
            skips_cue = bare[number + 1].kind is K.DIALOGUE and not last.text.endswith((".", "!", "?", '"', "”"))
            if skips_cue:
                continue
        if skips_cue and last is not None and element.kind is K.DIALOGUE:
            last, skips_cue = replace(last, text=f"{last.text} {element.text}", spans=()), False
            continue
        if last is not None:
            yield last
        last = element
    if last is not None:
        yield last


# Wrapped lines


@dataclass(frozen=True, slots=True)
class _Widths:
    """Columns of a full line."""

    action: int
    speech: int


def _widths(lines: Sequence[str]) -> _Widths | None:
    """The widths that lines were wrapped to; None if they are paragraphs as they are."""
    longest = max(map(len, lines))
    if longest > _LONGEST_WRAPPED:
        return None
    spoken = [len(line) for above, line in zip(lines, lines[1:], strict=False) if _is_cue(above) or above.endswith(")")]
    fitting = [length for length in spoken if length <= _SPEECH_COLUMNS[1]]
    widths = _Widths(min(max(longest, _ACTION_COLUMNS[0]), _ACTION_COLUMNS[1]), max([_SPEECH_COLUMNS[0], *fitting]))
    breaks = [pair for pair in zip(lines, lines[1:], strict=False) if all(pair) and not _is_mark(*pair)]
    wrapped = [pair for pair in breaks if _is_wrapped(*pair, widths.action) or _is_wrapped(*pair, widths.speech)]
    return widths if wrapped and len(wrapped) * 10 >= len(breaks) * 3 else None


def _is_mark(line: str, below: str) -> bool:
    """A break between two lines that says nothing of widths: around cues, headings, brackets."""
    return any(_is_cue(one) or syntax.is_heading(one) or one.startswith("(") for one in (line, below))


def _is_wrapped(line: str, below: str, width: int) -> bool:
    """Whether the next word would not have fitted; a full line may be a little longer than those seen."""
    return 0 < len(line) <= width + _SPARE_COLUMNS and len(line) + 1 + len(below.split(" ", 1)[0]) > width


def _unwrapped(lines: Sequence[str], widths: _Widths | None) -> str:
    """Fountain text whose paragraphs are one line each again."""
    assert widths is not None
    done: list[str] = []
    is_spoken = False
    for line in lines:
        last = done[-1] if done else ""
        is_spoken = bool(last) and (is_spoken or _is_cue(last))
        width = widths.speech if is_spoken else widths.action
        is_open = is_spoken and last.startswith("(") and not last.endswith(")")
        starts_anew = not line or not last or _is_cue(last) or last.endswith(")") or line.startswith("(")
        tail = last.rsplit("\x00", 1)[-1]
        if is_open or (not starts_anew and _is_wrapped(tail, line, width)):
            done[-1] = f"{last}\x00{line}"
        else:
            done.append(line)
    return "\n".join(done).replace("\x00", " ")


# Lines without blank lines


def _is_a_page(lines: Sequence[str]) -> bool:
    """Whether nearly every break is a mere line end although some blank lines are there: pages copied from a PDF."""
    cues = [number for number, line in enumerate(lines[:-1]) if _is_cue(line) and lines[number + 1]]
    set_off = [number for number in cues if number and not lines[number - 1]]
    return len(set_off) * 2 < len(cues)


def _loose(lines: Sequence[str], widths: _Widths | None) -> Iterator[Element]:
    """Elements by what each line looks like and what stands above it."""
    kept = _without_running_heads(lines)
    kind, parts = K.ACTION, list[str]()
    for number, line in enumerate(kept):
        below = next((one for one in kept[number + 1 :] if one), "")
        new = _kind_of_line(kind if parts else None, parts[-1] if parts else "", line, below, widths)
        if new is None:
            parts.append(line)
            continue
        if parts:
            yield Element(kind, " ".join(parts))
        kind, parts = new, [line] if line else []
    if parts:
        yield Element(kind, " ".join(parts))


def _without_running_heads(lines: Sequence[str]) -> list[str]:
    """Without CONTINUED, (MORE) and page numbers; numbers closer together than pages are are words."""
    heads = [number for number, line in enumerate(lines) if is_running_head(line)]
    numbers = [number for number in heads if lines[number].strip(". ").isdigit()]
    near = {one for one in numbers for other in numbers if one != other and abs(one - other) < _FEWEST_LINES}
    going = set(heads) - near
    return [line for number, line in enumerate(lines) if number not in going]


def _kind_of_line(
    kind: ElementKind | None, above: str, line: str, below: str, widths: _Widths | None
) -> ElementKind | None:
    """The kind that begins with a line; None: it goes on with the one above (``kind``)."""
    if not line:
        return K.ACTION
    if syntax.is_heading(line) and (not syntax.has_lower_case(line) or len(line) < _LONGEST_CUE):
        return K.SCENE_HEADING
    if syntax.is_transition(line):
        return K.TRANSITION
    if kind is K.PARENTHETICAL and not above.endswith(")"):
        return None
    is_in_speech = kind in (K.CHARACTER, K.PARENTHETICAL, K.DIALOGUE)
    if is_in_speech and line.startswith("("):
        return K.PARENTHETICAL
    if kind in (K.CHARACTER, K.PARENTHETICAL):
        return K.DIALOGUE
    may_be_cue = kind is not K.DIALOGUE or above.endswith(_ENDS_SPEECH)
    if kind is K.DIALOGUE and not (may_be_cue and _is_cue(line)) and _goes_on_speaking(above, line, widths):
        return None
    if _is_cue(line) and below and not _is_cue(below) and not syntax.is_heading(below):
        return K.CHARACTER
    is_wrapped = kind is K.ACTION and widths is not None and _is_wrapped(above, line, widths.action)
    return None if is_wrapped else K.ACTION


def _goes_on_speaking(above: str, line: str, widths: _Widths | None) -> bool:
    return (
        widths is not None and len(line) <= widths.speech + _SPARE_COLUMNS and _is_wrapped(above, line, widths.speech)
    )


def _is_cue(line: str) -> bool:
    if len(line) > _LONGEST_CUE or ":" in line or not syntax.is_cue(line):
        return False
    if _SHOT.match(line) or syntax.is_heading(line):
        return False
    return not line.endswith(_ENDS_SENTENCE) or _ABBREVIATED.search(line) is not None
