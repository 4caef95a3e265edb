"""What is known of an alternative, in a few words (suggestions-ux.md sections 8 and 10): a likeness, never a cause."""

from screenwriter.messages import Alternative

_LONGEST_TITLE = 28


def place_words(script: str, page: int) -> str:
    """A place in a script: ``Harbor p. 34``; without the page where it is not known."""
    title = script if len(script) <= _LONGEST_TITLE else script[: _LONGEST_TITLE - 1].rstrip() + "…"
    return f"{title} p. {page}" if page else title


def short_reason(alternative: Alternative, kind: str) -> str:
    """``like Harbor p. 34``, ``common in your action``, ``general``; "" where the engine said nothing."""
    if alternative.also_words:
        return also_mark(alternative)
    if alternative.reason == "like":
        return f"like {place_words(alternative.like_script, alternative.like_page)}"
    if alternative.reason == "common":
        return f"common in your {kind.replace('_', ' ')}"
    return "general" if alternative.reason else ""


def also_mark(alternative: Alternative) -> str:
    """``also in Harbor p. 12`` where five or more equal words stand there; else ""."""
    if not alternative.also_words:
        return ""
    return f"also in {place_words(alternative.like_script, alternative.like_page)}"
