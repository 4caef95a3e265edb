"""Scripts composed for the pagination tests: fillers of exact height, the paragraphs of page-format.md section 12."""

from screenwriter.screenplay.elements import Element, ElementKind

TWO_LINES = "This filler paragraph runs just far enough to need a second line."


def action(text: str = "Filler.", **fields) -> Element:
    return Element(ElementKind.ACTION, text, **fields)


def heading(text: str = "INT. BOATHOUSE - DAY", **fields) -> Element:
    return Element(ElementKind.SCENE_HEADING, text, **fields)


def transition(text: str = "CUT TO:", **fields) -> Element:
    return Element(ElementKind.TRANSITION, text, **fields)


def speech(cue: str, *parts: str, **fields) -> list[Element]:
    """A cue and its parts; those in brackets are parentheticals, those after a tilde lyrics."""
    elements = [Element(ElementKind.CHARACTER, cue, **fields)]
    for part in parts:
        if part.startswith("("):
            elements.append(Element(ElementKind.PARENTHETICAL, part, **fields))
        elif part.startswith("~"):
            elements.append(Element(ElementKind.LYRIC, part[1:], **fields))
        else:
            elements.append(Element(ElementKind.DIALOGUE, part, **fields))
    return elements


def filler(lines: int) -> list[Element]:
    """Action of exactly ``lines`` body lines at the top of a page."""
    paragraphs = (lines + 1) // 2
    first = action() if lines % 2 else action(TWO_LINES)
    return [first, *[action() for _ in range(paragraphs - 1)]]


P = action(
    "Nora sets the lantern on the step and waits for her eyes to settle. Behind her the kitchen clock strikes eleven, "
    "a full minute early, as it has done every night since the flood. She does not turn round. Something is moving "
    "down by the water, low and slow, and whatever it is has no lantern of its own."
)
S = speech(
    "NORA",
    "The ferry was late and I was glad of it. I sat on the wall and ate the bread you gave me. It was still warm. "
    "That was the last good hour for us all, I think.",
)
Q = speech(
    "IDRIS",
    "(not looking up)",
    "No. I told you twice.",
    "(beat)",
    "Nobody goes out past the bar tonight, and that includes you.",
)
