"""Finding a pattern in paragraphs, outside of what the writer quotes."""

import re
from collections.abc import Iterable, Iterator

from screenwriter.analysis.hints.script_view import HintScript


def matches_outside_quotes(
    script: HintScript, indices: Iterable[int], pattern: re.Pattern[str]
) -> Iterator[tuple[int, re.Match[str]]]:
    """Yield paragraph index and match for each place of ``pattern`` that does not stand in double quotes."""
    for index in indices:
        for match in pattern.finditer(script.text(index)):
            if not script.is_quoted(index, match.start()):
                yield index, match
