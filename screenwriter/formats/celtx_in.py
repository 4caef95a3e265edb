"""Scripts of the Celtx desktop program (up to version 2.9): an archive with an HTML page whose paragraphs have classes.

There is no published description; what is read here is what the program's own, open source wrote: ``script-*.html``,
one ``p`` a paragraph, its class the kind. The web service of today exports other formats instead.
"""

from html.parser import HTMLParser
from pathlib import PurePosixPath

from screenwriter.formats.archive import read_member
from screenwriter.formats.errors import ScriptFormatError
from screenwriter.formats.text_decoding import decode
from screenwriter.screenplay.document import Screenplay, TitleEntry
from screenwriter.screenplay.elements import Element, ElementKind, Span, Style

_KINDS = {
    "sceneheading": ElementKind.SCENE_HEADING,
    "action": ElementKind.ACTION,
    "character": ElementKind.CHARACTER,
    "dialog": ElementKind.DIALOGUE,
    "dialogue": ElementKind.DIALOGUE,
    "parenthetical": ElementKind.PARENTHETICAL,
    "transition": ElementKind.TRANSITION,
    "shot": ElementKind.SHOT,
    "act": ElementKind.NEW_ACT,
    "text": ElementKind.GENERAL,
}
_STYLES = {
    "b": Style.BOLD,
    "strong": Style.BOLD,
    "i": Style.ITALIC,
    "em": Style.ITALIC,
    "u": Style.UNDERLINE,
}
_UNSEEN = ("head", "style", "script", "title")
_MOST_PARAGRAPHS = 200_000


def read_celtx(data: bytes) -> Screenplay:
    """Read the first script of a ``.celtx`` project.

    Raises:
        ScriptFormatError: ``not_celtx``, ``too_large``, and those of ``read_member`` and ``decode``.
    """
    page = read_member(data, _is_script, "not_celtx")
    reader = _PageReader()
    reader.feed(decode(page).text)
    reader.close()
    if not reader.elements:
        raise ScriptFormatError("not_celtx")
    title = (TitleEntry("Title", reader.title.strip()),) if reader.title.strip() else ()
    return Screenplay(title_page=title, elements=tuple(reader.elements))


def _is_script(name: str) -> bool:
    file = PurePosixPath(name).name.lower()
    return file.startswith("script") and file.endswith((".html", ".htm"))


class _PageReader(HTMLParser):
    """Gathers paragraphs; what stands outside of them is no part of the script."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.title = ""
        self._kind: ElementKind | None = None
        self._text = ""
        self._spans: list[Span] = []
        self._styles: list[str] = []
        self._unseen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self._unseen.append(tag)
        elif tag == "p":
            self._finish()
            names = (dict(attrs).get("class") or "").lower().split()
            self._kind = next((_KINDS[name] for name in names if name in _KINDS), None)
        elif tag == "br" and self._text:
            self._text += "\n"
        elif tag in _STYLES:
            self._styles.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._unseen:
            self._unseen.remove(tag)
        elif tag in ("p", "body", "html"):
            self._finish()
        elif tag in self._styles:
            self._styles.remove(tag)

    def handle_data(self, data: str) -> None:
        if "title" in self._unseen:
            self.title += data
        if self._unseen or self._kind is None:
            return
        words = " ".join(data.split())
        if not words:
            self._text += " " if self._text and not self._text.endswith((" ", "\n")) else ""
            return
        before = " " if data[0].isspace() and self._text and not self._text.endswith((" ", "\n")) else ""
        start = len(self._text) + len(before)
        self._text += before + words + (" " if data[-1].isspace() else "")
        style = Style(0)
        for tag in self._styles:
            style |= _STYLES[tag]
        if style:
            self._spans.append(Span(start, start + len(words), style))

    def close(self) -> None:
        super().close()
        self._finish()

    def _finish(self) -> None:
        kind, text = self._kind, self._text.rstrip()
        spans = tuple(span for span in self._spans if span.end <= len(text))
        self._kind, self._text, self._spans, self._styles = None, "", [], []
        if kind is None or not text:
            return
        if kind is ElementKind.PARENTHETICAL and not text.startswith("("):
            text, spans = f"({text})", tuple(Span(s.start + 1, s.end + 1, s.style) for s in spans)
        if len(self.elements) >= _MOST_PARAGRAPHS:
            raise ScriptFormatError("too_large")
        self.elements.append(Element(kind, text, spans))
