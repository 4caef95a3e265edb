"""A place between two pages: where in the script a page begins, and all that the page depends on from before it.

Two runs that reach equal positions over equal elements lay out equal pages from there on: live pagination rests on it.
"""

from typing import NamedTuple


class Position(NamedTuple):
    """Where layout goes on.

    ``index`` is the element whose layout is next (it may be unprinted); ``offset`` the code point in its text.
    ``is_rest``: what stands there is the rest of a split unit. The rest of a speech has ``cue_back``, the distance back
    to its cue. ``pair_lines`` lines of each column of a dual dialogue that is higher than a page are done.
    ``speakers`` are those a next cue would continue.
    """

    index: int = 0
    offset: int = 0
    cue_back: int = 0
    pair_lines: int = 0
    is_rest: bool = False
    speakers: frozenset[str] = frozenset()

    def shifted(self, by: int) -> "Position":
        """The same place after ``by`` elements came (or went, if negative) somewhere above it."""
        return self._replace(index=self.index + by) if by else self
