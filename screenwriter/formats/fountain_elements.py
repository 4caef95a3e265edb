"""One element to Fountain text (fountain.md section 7), with the force marks its own words call for.

Knows the element and whether it stands in a speech; what only the neighbours decide, ``fountain_writer`` finds out by
reading what was written.
"""

from dataclasses import dataclass

from screenwriter.formats import fountain_syntax as syntax
from screenwriter.formats.annotations import SPEECH_BLANK
from screenwriter.formats.directives import can_be_spelled_out, directive
from screenwriter.screenplay.elements import Annotation, DualColumn, Element, ElementKind
from screenwriter.screenplay.emphasis import write_markup

_Kind = ElementKind
_ACTS = frozenset({_Kind.NEW_ACT, _Kind.END_OF_ACT, _Kind.COLD_OPENING})
_WITHOUT_MARK = frozenset({_Kind.GENERAL, _Kind.CAST_LIST})


@dataclass(frozen=True, slots=True)
class WritingContext:
    """What an element's text depends on besides the element.

    ``has_parts``: a cue is followed by its speech. ``in_speech``: a part has its cue. ``is_forced``: write a force mark
    even where the words alone need none. ``is_spelled_out``: write it as action with a directive note, which is always
    understood. ``has_double_marks``: the file marks shots with Beat's ``!!``.
    """

    has_parts: bool = False
    in_speech: bool = False
    is_forced: bool = False
    is_spelled_out: bool = False
    has_double_marks: bool = False


@dataclass(frozen=True, slots=True)
class _MarkedLine:
    """A line's markup, and the notes that stand at its beginning (before any force mark)."""

    notes: str
    markup: str


def write_element(element: Element, context: WritingContext) -> str:
    """The element's body, without the line end after it."""
    kind = element.kind
    if kind is _Kind.NOTE or kind is _Kind.BONEYARD:
        return _bracketed(kind, element.text)
    lines = _marked_lines(element)
    is_orphan = kind in (_Kind.DIALOGUE, _Kind.PARENTHETICAL) and not context.in_speech
    if (context.is_spelled_out and can_be_spelled_out(kind)) or is_orphan or kind in _WITHOUT_MARK:
        return _spelled_out(lines, element)
    if kind is _Kind.ACTION:
        return _action(lines, context)
    if kind is _Kind.SHOT:
        return _join(lines, first="!!") if context.has_double_marks else _spelled_out(lines, element)
    if kind is _Kind.DIALOGUE:
        return "\n".join(_dialogue_line(line) for line in lines)
    if kind is _Kind.LYRIC:
        return _join(lines, first="~", later="~")
    if kind is _Kind.CENTERED or kind in _ACTS:
        body = "\n".join(f"{line.notes}> {line.markup} <" if line.markup else f"{line.notes}> <" for line in lines)
        return body if kind is _Kind.CENTERED else f"{body} {directive(kind)}"
    return _one_line(element, lines[0], context)


def _one_line(element: Element, line: _MarkedLine, context: WritingContext) -> str:
    kind, markup = element.kind, line.markup
    if kind is _Kind.SCENE_HEADING:
        return line.notes + _heading(element, markup, context)
    if kind is _Kind.CHARACTER:
        return line.notes + _cue(element, markup, context)
    if kind is _Kind.TRANSITION:
        needs_mark = context.is_forced or not _reads_as_transition(markup)
        return line.notes + (f"> {markup}".rstrip() if needs_mark else markup)
    if kind is _Kind.SECTION:
        return line.notes + f"{'#' * max(element.level, 1)} {markup}".rstrip()
    if kind is _Kind.SYNOPSIS:
        return line.notes + (f"= {markup}" if markup else "==")
    if kind is _Kind.PAGE_BREAK:
        return line.notes + "==="
    return line.notes + markup


def _heading(element: Element, markup: str, context: WritingContext) -> str:
    needs_mark = context.is_forced or markup[:1] in ("*", "_", "") or not syntax.is_heading(markup)
    if element.scene_number is None and syntax.split_scene_number(markup)[1] is not None:
        opened = markup.rfind("#", 0, -1)
        markup = f"{markup[:opened]}\\{markup[opened:]}"
    number = "" if element.scene_number is None else f" #{element.scene_number}#"
    return ("." if needs_mark else "") + markup + number


def _cue(element: Element, markup: str, context: WritingContext) -> str:
    is_plain = (
        markup[:1] not in tuple("!@#~.>=")
        and syntax.is_cue(markup)
        and not markup.endswith("^")
        and not syntax.is_heading(markup)
    )
    mark = "@" if context.is_forced or not is_plain else ""
    caret = " ^" if element.dual is DualColumn.RIGHT else ""
    return mark + markup + caret + ("" if context.has_parts else f"\n{SPEECH_BLANK}")


def _reads_as_transition(markup: str) -> bool:
    """The plain form only; the tolerant list is for reading."""
    return (
        markup.endswith("TO:")
        and syntax.is_transition(markup)
        and markup[0] not in "!@#~.>="
        and not syntax.is_heading(markup)
    )


def _action(lines: list[_MarkedLine], context: WritingContext) -> str:
    written: list[str] = []
    for number, line in enumerate(lines):
        is_single = len(lines) == 1
        if number == 0:
            needs_mark = context.is_forced or context.is_spelled_out or _breaks_action(line.markup, is_single)
        else:
            needs_mark = context.is_spelled_out or _breaks_paragraph(line.markup)
        written.append(line.notes + (_force_action(line.markup) if needs_mark else line.markup))
    return "\n".join(written)


def _breaks_action(markup: str, is_single: bool) -> bool:
    """Whether a paragraph's first line reads as something else; a single line cannot be a cue: nothing stands below."""
    _, bare = syntax.split_start(markup)
    if _breaks_paragraph(markup) or syntax.is_heading(bare) or syntax.is_forced_heading(bare):
        return True
    if is_single:
        return syntax.is_transition(bare)
    return bare.startswith("@") or syntax.is_cue(bare)


def _breaks_paragraph(markup: str) -> bool:
    """Whether a line cannot stand in an action paragraph as it is."""
    _, bare = syntax.split_start(markup)
    return not bare.strip() or bare[0] in "!#=~>" or bare.startswith(("[[", "/*"))  # a note before the first word


def _force_action(markup: str) -> str:
    return "!\\" + markup if markup.startswith("!") else "!" + markup


def _spelled_out(lines: list[_MarkedLine], element: Element) -> str:
    """Forced action and a note that says what it is."""
    later = (_force_action(line.markup) if _breaks_paragraph(line.markup) else line.markup for line in lines[1:])
    marked = [_force_action(lines[0].markup), *later]
    body = "\n".join(line.notes + markup for line, markup in zip(lines, marked, strict=True))
    return f"{body} {directive(element.kind, element.scene_number)}"


def _join(lines: list[_MarkedLine], *, first: str, later: str = "") -> str:
    return "\n".join(line.notes + (later if number else first) + line.markup for number, line in enumerate(lines))


def _dialogue_line(line: _MarkedLine) -> str:
    markup = line.markup
    if not markup:
        return line.notes.rstrip() or SPEECH_BLANK
    needs_backslash = syntax.is_parenthetical(markup) or markup.startswith("~") or syntax.is_page_break(markup)
    return line.notes + ("\\" if needs_backslash else "") + markup


def _marked_lines(element: Element) -> list[_MarkedLine]:
    """The element's lines with emphasis marks and notes in place."""
    written = write_markup(element.text, element.spans)
    if not element.annotations:
        return [_MarkedLine("", markup) for markup in str(written).split("\n")]
    notes: dict[int, list[Annotation]] = {}
    for annotation in element.annotations:
        notes.setdefault(min(max(annotation.offset, 0), len(element.text)), []).append(annotation)
    lines: list[_MarkedLine] = []
    start = 0
    for line in element.text.split("\n"):
        end = start + len(line)
        first = " ".join(_bracketed(a.kind, a.text) for a in notes.get(start, ()))
        pieces: list[str] = []
        for place in range(start, end + 1):
            inline = _inline_notes(notes.get(place, ()), element.text, place, end) if place > start else ""
            if inline[:1] in ("[", "/") and _ends_in_lone_backslash(pieces):
                inline = "\\" + inline
            pieces.append(written.closing[place] + inline + (written.opening[place] if place < end else ""))
        lines.append(_MarkedLine(first + " " if first else "", "".join(pieces)))
        start = end + 1
    return lines


def _ends_in_lone_backslash(pieces: list[str]) -> bool:
    """Whether a backslash stands last that would make a note after it literal."""
    markup = "".join(pieces)
    return (len(markup) - len(markup.rstrip("\\"))) % 2 == 1


def _inline_notes(annotations: list[Annotation] | tuple[()], text: str, place: int, line_end: int) -> str:
    """Notes inside a line; reading takes one of two spaces around a note away, so a second one is put back."""
    if not annotations:
        return ""
    pieces = [_bracketed(a.kind, a.text) for a in annotations]
    if place == line_end:
        return "".join(f" {piece}" for piece in pieces)
    if text[place - 1] == " ":
        return "".join(f"{piece} " for piece in pieces)
    return "".join(pieces)


def _bracketed(kind: ElementKind, text: str) -> str:
    return f"/*{text}*/" if kind is _Kind.BONEYARD else f"[[{text}]]"
