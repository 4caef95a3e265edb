"""The commands of the menu Format; the keys of element kinds as in Final Draft."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from screenwriter.screenplay.elements import ElementKind
from screenwriter.ui.action_tables.action_spec import ActionSpec, spec

KIND_KEYS: tuple[tuple[ElementKind, str, str], ...] = (
    (ElementKind.SCENE_HEADING, QT_TRANSLATE_NOOP("Actions", "&Scene Heading"), "Ctrl+1"),
    (ElementKind.ACTION, QT_TRANSLATE_NOOP("Actions", "&Action"), "Ctrl+2"),
    (ElementKind.CHARACTER, QT_TRANSLATE_NOOP("Actions", "&Character"), "Ctrl+3"),
    (ElementKind.PARENTHETICAL, QT_TRANSLATE_NOOP("Actions", "&Parenthetical"), "Ctrl+4"),
    (ElementKind.DIALOGUE, QT_TRANSLATE_NOOP("Actions", "&Dialogue"), "Ctrl+5"),
    (ElementKind.TRANSITION, QT_TRANSLATE_NOOP("Actions", "&Transition"), "Ctrl+6"),
    (ElementKind.SHOT, QT_TRANSLATE_NOOP("Actions", "S&hot"), "Ctrl+7"),
    (ElementKind.CAST_LIST, QT_TRANSLATE_NOOP("Actions", "Cast &List"), "Ctrl+8"),
    (ElementKind.NEW_ACT, QT_TRANSLATE_NOOP("Actions", "&New Act"), "Ctrl+9"),
    (ElementKind.GENERAL, QT_TRANSLATE_NOOP("Actions", "&General"), "Ctrl+0"),
    (ElementKind.END_OF_ACT, QT_TRANSLATE_NOOP("Actions", "End o&f Act"), ""),
    (ElementKind.LYRIC, QT_TRANSLATE_NOOP("Actions", "L&yric"), ""),
    (ElementKind.CENTERED, QT_TRANSLATE_NOOP("Actions", "Centered"), ""),
    (ElementKind.SECTION, QT_TRANSLATE_NOOP("Actions", "Section"), ""),
    (ElementKind.SYNOPSIS, QT_TRANSLATE_NOOP("Actions", "Synopsis"), ""),
)
"""Element kinds with their keys as in Final Draft, then those without; the texts are marked for translation."""

FORMAT_ACTIONS: tuple[ActionSpec, ...] = (
    *(
        spec(f"kind_{kind.value}", "Format", text, keys, QT_TRANSLATE_NOOP("Actions", "Make the paragraph: {command}"))
        for kind, text, keys in KIND_KEYS
    ),
    spec(
        "dual",
        "Format",
        QT_TRANSLATE_NOOP("Actions", "Dual Dial&ogue"),
        "Ctrl+D",
        QT_TRANSLATE_NOOP("Actions", "Put this speech beside the one above"),
        starts_section=True,
    ),
    spec("bold", "Format", QT_TRANSLATE_NOOP("Actions", "&Bold"), "Ctrl+B", "", starts_section=True),
    spec("italic", "Format", QT_TRANSLATE_NOOP("Actions", "&Italic"), "Ctrl+I"),
    spec("underline", "Format", QT_TRANSLATE_NOOP("Actions", "&Underline"), "Ctrl+U"),
    spec(
        "title_page",
        "Format",
        QT_TRANSLATE_NOOP("Actions", "Titl&e Page…"),
        "",
        QT_TRANSLATE_NOOP("Actions", "Title, author and what else is on it"),
        starts_section=True,
    ),
    spec(
        "flow_table",
        "Format",
        QT_TRANSLATE_NOOP("Actions", "Enter and Tab &Keys…"),
        "",
        QT_TRANSLATE_NOOP("Actions", "What they make of each kind"),
        starts_section=True,
    ),
    spec(
        "word_lists",
        "Format",
        QT_TRANSLATE_NOOP("Actions", "&Word Lists…"),
        "",
        QT_TRANSLATE_NOOP("Actions", "What names, places, times and transitions complete from"),
    ),
    spec(
        "corrections",
        "Format",
        QT_TRANSLATE_NOOP("Actions", "Co&rrections…"),
        "",
        QT_TRANSLATE_NOOP("Actions", "Words that are put right while you type"),
    ),
)
