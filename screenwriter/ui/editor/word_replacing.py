"""Other words in the place of words, in one undo step, emphasis and notes around them left alone."""

from collections.abc import Mapping, Sequence

from screenwriter.screenplay.text_search import Replacement, with_replacements
from screenwriter.ui.editor.find_places import cursor_before
from screenwriter.ui.editor.scene_edits import put_elements
from screenwriter.ui.editor.script_view import ScriptView


def replace_words(view: ScriptView, replacements: Mapping[int, Sequence[Replacement]]) -> None:
    """Replace parts of elements, by the elements' numbers; one undo step. The caret goes behind the first of them."""
    document = view.screenplay_document
    if not replacements:
        return
    changed = {index: with_replacements(document.element_at(index), parts) for index, parts in replacements.items()}
    put_elements(view, changed)
    first = min(replacements)
    part = replacements[first][0]
    view.put_caret(cursor_before(document, first, part.start + len(part.text)))
