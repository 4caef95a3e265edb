"""What is known of an alternative, in a few words (suggestions-ux.md sections 8 and 10): a likeness, never a cause."""

from PySide6.QtCore import QCoreApplication

from screenwriter.messages import Alternative
from screenwriter.ui.element_names import element_in_sentence

translate = QCoreApplication.translate
_LONGEST_TITLE = 28


def place_words(script: str, page: int) -> str:
    """A place in a script: ``Harbor p. 34``; without the page where it is not known."""
    title = short_title(script)
    return translate("ReasonWords", "{title} p. {page}").format(title=title, page=page) if page else title


def short_title(script: str) -> str:
    """A script's name, cut where it is long."""
    return script if len(script) <= _LONGEST_TITLE else script[: _LONGEST_TITLE - 1].rstrip() + "…"


def short_reason(alternative: Alternative, kind: str) -> str:
    """``like Harbor p. 34``, ``common in your action``, ``general``; "" where the engine said nothing."""
    if alternative.also_words:
        return also_mark(alternative)
    if alternative.reason == "like":
        place = place_words(alternative.like_script, alternative.like_page)
        return translate("ReasonWords", "like {place}").format(place=place)
    if alternative.reason == "common":
        return translate("ReasonWords", "common in your {element}").format(element=element_in_sentence(kind))
    return translate("ReasonWords", "general") if alternative.reason else ""


def also_mark(alternative: Alternative) -> str:
    """``also in Harbor p. 12`` where five or more equal words stand there; else ""."""
    if not alternative.also_words:
        return ""
    place = place_words(alternative.like_script, alternative.like_page)
    return translate("ReasonWords", "also in {place}").format(place=place)
