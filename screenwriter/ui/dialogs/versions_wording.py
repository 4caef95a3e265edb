"""How versions and their differences are put into words and marks. Pure text; nothing here shows a window."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from html import escape

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from screenwriter.analysis.draft_comparison import Change, ParagraphChange, SceneChange, WordRun
from screenwriter.screenplay.elements import CAPITALISED, Element, ElementKind
from screenwriter.screenplay.pagination import Pagination
from screenwriter.ui.element_names import element_in_sentence

translate = QCoreApplication.translate

_SIGNS = {Change.SAME: " ", Change.CHANGED: "≠", Change.ADDED: "+", Change.REMOVED: "−"}
_INDENTS_EM = {
    ElementKind.CHARACTER: 10,
    ElementKind.PARENTHETICAL: 7,
    ElementKind.DIALOGUE: 5,
    ElementKind.LYRIC: 5,
    ElementKind.TRANSITION: 14,
}
_PIXELS_PER_EM = 9


_CHANGES = {
    Change.CHANGED: QT_TRANSLATE_NOOP("Versions", "changed"),
    Change.ADDED: QT_TRANSLATE_NOOP("Versions", "added"),
    Change.REMOVED: QT_TRANSLATE_NOOP("Versions", "removed"),
}


def moment_text(moment: datetime, now: datetime) -> str:
    """When something was kept, as short as it can be said."""
    if moment.date() == now.date():
        return translate("Versions", "Today {time}").format(time=f"{moment:%H:%M:%S}")
    return moment.strftime(translate("Versions", "%d %b %Y %H:%M"))


def scene_label(change: SceneChange) -> str:
    """One line of the list of scenes."""
    scene = change.new or change.old
    assert scene is not None
    number = f"{scene.number}  " if scene.number else ""
    sign = "↕" if change.is_moved and change.change is Change.SAME else _SIGNS[change.change]
    heading = scene.heading or translate("Versions", "Before the first scene")
    return f"{sign}  {number}{heading}"


def change_text(change: SceneChange) -> str:
    """What became of a scene, in words; "" for nothing."""
    words = [] if change.change is Change.SAME else [translate("Versions", _CHANGES[change.change])]
    if change.is_moved and change.old is not None and change.new is not None:
        text = translate("Versions", "moved from {old} to {new}")
        words.append(text.format(old=change.old.place + 1, new=change.new.place + 1))
    if change.is_renumbered and change.old is not None and change.new is not None:
        none = translate("Versions", "none")
        text = translate("Versions", "number {old} → {new}")
        words.append(text.format(old=change.old.number or none, new=change.new.number or none))
    return ", ".join(words)


def page_text(change: SceneChange, old: Pagination, new: Pagination) -> str:
    """Where a scene begins in both drafts; "" for one that nothing became of and that did not move."""
    before = old.label_of(old.page_of(change.old.start)[0]) if change.old is not None else ""
    after = new.label_of(new.page_of(change.new.start)[0]) if change.new is not None else ""
    if not after:
        return translate("Versions", "was on page {page}").format(page=before)
    if not before:
        return translate("Versions", "page {page}").format(page=after)
    if before == after:
        return "" if change.is_untouched else translate("Versions", "page {page}").format(page=after)
    return translate("Versions", "page {old} → {new}").format(old=before, new=after)


def page_count_text(old: Pagination, new: Pagination) -> str:
    """How many pages both drafts have."""
    if old.page_count != new.page_count:
        return translate("Versions", "Pages {old} → {new}.").format(old=old.page_count, new=new.page_count)
    if new.page_count == 1:
        return translate("Versions", "Both have 1 page.")
    return translate("Versions", "Both have {count} pages.").format(count=new.page_count)


def comparison_text(
    changes: Iterable[SceneChange], old_title: str, new_title: str, pages: tuple[Pagination, Pagination] | None = None
) -> str:
    """All changes as plain text: a line for each scene; ``pages`` of both drafts, None if they are not known."""
    lines = [f"{old_title}  →  {new_title}"]
    for change in changes:
        if not change.is_untouched:
            words = [change_text(change)] + ([page_text(change, *pages)] if pages is not None else [])
            lines.append(f"{scene_label(change)}: {', '.join(words)}")
    if len(lines) == 1:
        lines.append(translate("Versions", "No changes."))
    return "\n".join(lines) + "\n"


class Marks:
    """Writes a scene's paragraphs as HTML for a ``QTextBrowser``.

    Args:
        added, removed: ``#rrggbb`` of text that is only in the new draft, only in the old one.
        dim: of what is the same.
    """

    def __init__(self, added: str, removed: str, dim: str) -> None:
        self._added, self._removed, self._dim = added, removed, dim

    def one_text(self, paragraphs: Sequence[ParagraphChange]) -> str:
        """One text with marks: new words underlined, old ones struck out."""
        return "".join(
            self._paragraph(paragraph.new or paragraph.old, self._marked(paragraph, True, True))
            for paragraph in paragraphs
        )

    def side_by_side(self, paragraphs: Sequence[ParagraphChange]) -> str:
        """A table, the old draft at the left, paragraphs that belong together at one height."""
        rows = []
        for paragraph in paragraphs:
            old = self._paragraph(paragraph.old, self._marked(paragraph, True, False)) if paragraph.old else ""
            new = self._paragraph(paragraph.new, self._marked(paragraph, False, True)) if paragraph.new else ""
            rows.append(f'<tr><td width="50%" valign="top">{old}</td><td width="50%" valign="top">{new}</td></tr>')
        return f'<table width="100%" cellspacing="0" cellpadding="4">{"".join(rows)}</table>'

    def _marked(self, paragraph: ParagraphChange, shows_old: bool, shows_new: bool) -> str:
        element = paragraph.new or paragraph.old
        assert element is not None
        if paragraph.change is Change.SAME:
            return f'<span style="color:{self._dim}">{_shown(element.text, element)}</span>'
        if paragraph.change in (Change.ADDED, Change.REMOVED):
            return self._run(WordRun(paragraph.change, element.text), element)
        if paragraph.old is not None and paragraph.new is not None and paragraph.old.kind is not paragraph.new.kind:
            kinds = " → ".join(element_in_sentence(one.kind.value) for one in (paragraph.old, paragraph.new))
            return f'{_shown(element.text, element)} <span style="color:{self._dim}">[{kinds}]</span>'
        between = "\u2009" if shows_old and shows_new else ""  # old and new words would run into each other
        return between.join(
            self._run(run, element)
            for run in paragraph.runs
            if run.change is Change.SAME or (shows_old if run.change is Change.REMOVED else shows_new)
        )

    def _run(self, run: WordRun, element: Element) -> str:
        text = _shown(run.text, element)
        if run.change is Change.ADDED:
            return f'<span style="color:{self._added}; text-decoration:underline">{text}</span>'
        if run.change is Change.REMOVED:
            return f'<span style="color:{self._removed}; text-decoration:line-through">{text}</span>'
        return text

    def _paragraph(self, element: Element | None, marked: str) -> str:
        kind = element.kind if element is not None else ElementKind.ACTION
        space = 3 if kind in (ElementKind.DIALOGUE, ElementKind.PARENTHETICAL, ElementKind.LYRIC) else 12
        left = _INDENTS_EM.get(kind, 0) * _PIXELS_PER_EM
        return f'<p style="margin-top:{space}px; margin-bottom:0; margin-left:{left}px">{marked}</p>'


def _shown(text: str, element: Element) -> str:
    shown = text.upper() if element.kind in CAPITALISED else text
    return escape(shown).replace("\n", "<br>")
