"""Elements on the clipboard: exactly as they are, for pasting within Screenwriter.

Fountain text, which other programs get, can't say everything: half a speech without its cue would come back as Action.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

from screenwriter.screenplay.elements import Annotation, DualColumn, Element, ElementKind, Span, Style

MIME_TYPE = "application/x-screenwriter-elements+json"


def elements_to_json(elements: Sequence[Element]) -> bytes:
    """The elements without their sources, their marks and without half of a dual pair's columns."""
    columns = {element.dual for element in elements}
    is_whole_pair = {DualColumn.LEFT, DualColumn.RIGHT} <= columns
    rows = []
    for element in elements:
        row = asdict(replace(element, source=None))
        del row["source"], row["revised"], row["locked_starts"]
        row["kind"] = element.kind.value
        row["dual"] = element.dual.value if element.dual and is_whole_pair else None
        row["spans"] = [[span.start, span.end, span.style.value] for span in element.spans]
        row["annotations"] = [[note.offset, note.kind.value, note.text] for note in element.annotations]
        rows.append(row)
    return json.dumps(rows).encode()


def elements_from_json(data: bytes) -> tuple[Element, ...]:
    """What ``elements_to_json`` wrote.

    Raises:
        ValueError: anything else.
    """
    try:
        return tuple(_element(row) for row in json.loads(data))
    except (TypeError, KeyError, AttributeError) as error:
        raise ValueError("not elements of a screenplay") from error


def _element(row: dict[str, Any]) -> Element:
    fields = dict(row)
    fields["kind"] = ElementKind(fields["kind"])
    fields["dual"] = DualColumn(fields["dual"]) if fields["dual"] else None
    fields["spans"] = tuple(Span(start, end, Style(style)) for start, end, style in fields["spans"])
    fields["annotations"] = tuple(
        Annotation(offset, ElementKind(kind), text) for offset, kind, text in fields["annotations"]
    )
    return Element(**fields)
