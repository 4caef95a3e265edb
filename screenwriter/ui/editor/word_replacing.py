"""Other words in the place of words, in one undo step, emphasis and notes around them left alone."""

from collections.abc import Mapping, Sequence

from screenwriter.analysis.articles import right_article
from screenwriter.screenplay.text_search import Replacement, with_replacements
from screenwriter.ui.editor.find_places import cursor_before
from screenwriter.ui.editor.scene_edits import put_elements
from screenwriter.ui.editor.script_view import ScriptView


def replace_words(view: ScriptView, replacements: Mapping[int, Sequence[Replacement]]) -> None:
    """Replace parts of elements, by the elements' numbers; one undo step. The caret goes behind the first of them.

    An article before a replaced word follows it: a gun, an axe.
    """
    document = view.screenplay_document
    if not replacements:
        return
    whole = {index: _with_articles(document.element_at(index).text, parts) for index, parts in replacements.items()}
    put_elements(view, {index: with_replacements(document.element_at(index), parts) for index, parts in whole.items()})
    first = min(replacements)
    part = replacements[first][0]
    articles = [one for one in whole[first] if one.end <= part.start and one is not part]
    shift = sum(len(one.text) - (one.end - one.start) for one in articles)
    view.put_caret(cursor_before(document, first, part.start + shift + len(part.text)))


def _with_articles(text: str, parts: Sequence[Replacement]) -> list[Replacement]:
    """The same and, where a or an stands before a word that is replaced, the one that is right before the new word."""
    found: list[Replacement] = []
    for part in parts:
        done = found[-1].end if found else 0
        article = right_article(text[: part.start], part.text + text[part.end :])
        if article is not None and article[0] >= done:
            start, right = article
            old = 2 if text[start + 1 : start + 2].lower() == "n" else 1
            found.append(Replacement(start, start + old, right))
        found.append(part)
    return found
