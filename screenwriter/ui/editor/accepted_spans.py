"""What was accepted since the window opened, so that "why this?" can be asked of it later. Plain data, no Qt."""

from collections import deque
from dataclasses import dataclass, replace

from screenwriter.messages import Alternative

MOST = 200


@dataclass(frozen=True, slots=True)
class AcceptedSpan:
    """A piece of a suggestion that was taken behind ``before``, the text of its element up to there."""

    before: str
    piece: str
    alternative: Alternative
    model: str
    seed: int


class AcceptedSpans:
    """The latest accepted pieces; pieces taken one after the other of one suggestion are one span."""

    def __init__(self) -> None:
        self._spans: deque[AcceptedSpan] = deque(maxlen=MOST)

    def note(self, span: AcceptedSpan) -> None:
        """A piece was taken."""
        last = self._spans[-1] if self._spans else None
        if last is not None and last.alternative is span.alternative and last.before + last.piece == span.before:
            self._spans[-1] = replace(span, before=last.before, piece=last.piece + span.piece)
        else:
            self._spans.append(span)

    def at(self, text: str, place: int) -> tuple[AcceptedSpan, int] | None:
        """The span that still stands in an element's ``text``, and where it begins; the one at ``place`` if there is.

        None: nothing accepted stands there.
        """
        found = None
        for span in reversed(self._spans):
            words = span.piece.strip()
            start = text.find(words) if words else -1
            if start < 0:
                continue
            if start <= place <= start + len(words):
                return span, start
            found = found or (span, start)
        return found
