"""What the keys do with a suggestion, as its tool tip says it."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def hover_hint() -> str:
    """Of words of the model's."""
    return translate(
        "HoverHints",
        "Right: take it all\nCtrl+Right: the next word\nAlt+Right: to the sentence's end\nAlt+]: another\nEsc: none",
    )


def cue_hover_hint(name: str) -> str:
    """Of the cue of who speaks next."""
    return translate("HoverHints", "Right: {name} speaks next\nEsc: none").format(name=name)
