"""Whether the caret stands where a suggestion may appear (``suggestions-ux.md`` section 4)."""

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

from screenwriter.screenplay.elements import SPEECH_PARTS, Element, ElementKind
from screenwriter.ui.editor.ghost_rules import has_word
from screenwriter.ui.editor.ghost_settings import GhostSettings
from screenwriter.ui.editor.ghost_text import text_after
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.editor.suggestion_context import follows_cue, scene_has_word


def is_caret_free(editor: ScreenplayEditor) -> bool:
    """Whether nothing else has the caret: a selection, a list at the caret, a popup, another window."""
    return (
        editor.hasFocus()
        and not editor.isReadOnly()
        and not editor.textCursor().hasSelection()
        and not editor.has_open_list
        and QApplication.activePopupWidget() is None
    )


def is_at_end(editor: ScreenplayEditor) -> bool:
    """Whether the caret is at the end of its element's text: of a parenthetical's, before the closing bracket."""
    context = editor.caret_context()
    return context.at_end or (context.kind is ElementKind.PARENTHETICAL and text_after(editor.textCursor()) == ")")


def is_place_for_ghosts(
    elements: Sequence[Element], index: int, typed: str, settings: GhostSettings, *, is_asked: bool
) -> bool:
    """Whether the element at ``index`` allows a suggestion after ``typed``.

    Before a word is typed: by itself only in a speech, under its cue; when asked, wherever the scene has a word.
    """
    kind = elements[index].kind
    if kind not in settings.max_words:
        return False
    if has_word(typed):
        return True
    if kind in SPEECH_PARTS:
        allows_empty = kind is ElementKind.PARENTHETICAL or settings.in_empty_dialogue or is_asked
        return allows_empty and follows_cue(elements, index)
    return is_asked and scene_has_word(elements, index)
