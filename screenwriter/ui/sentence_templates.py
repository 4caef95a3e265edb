"""Sentences made elsewhere in English, said in the language of the window.

Analysis and model know no Qt: what they say arrives as text with words and figures of the script already in it. Its
template is found again in a table, translated, and filled with the same parts.
"""

import re
from collections.abc import Iterable
from functools import cache

from PySide6.QtCore import QCoreApplication

_FIELD = re.compile(r"\{(\d+)\}")


def parts_of(sentence: str, template: str) -> tuple[str, ...] | None:
    """What stands in a sentence for {0}, {1} … of a template, in the order of their numbers; None if it is another."""
    match = _pattern(template).fullmatch(sentence)
    return None if match is None else tuple(match[f"p{number}"] for number in range(len(match.groupdict())))


def filled(template: str, parts: tuple[str, ...]) -> str:
    """A template with its parts; braces in the parts mean nothing. Raises IndexError for a field without a part."""
    return _FIELD.sub(lambda match: parts[int(match[1])], template)


def worded(sentence: str, templates: Iterable[str], context: str) -> str:
    """The sentence in the language of the window; as it is where no template fits.

    Args:
        sentence: in English.
        templates: marked for translation; the first that fits counts.
        context: under which they are marked.
    """
    for template in templates:
        parts = parts_of(sentence, template)
        if parts is not None:
            return filled(QCoreApplication.translate(context, template), parts)
    return sentence


@cache
def _pattern(template: str) -> re.Pattern[str]:
    # The odd pieces are numbers of fields; a part may hold line breaks of the script.
    pieces = _FIELD.split(template)
    return re.compile(
        "".join(f"(?P<p{piece}>.*?)" if place % 2 else re.escape(piece) for place, piece in enumerate(pieces)),
        re.DOTALL,
    )
