"""That a script's pages are locked, and what is printed on them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageLock:
    """Locked pages: their labels from the top. Where each begins is in the elements (``Element.locked_starts``)."""

    labels: tuple[str, ...]
