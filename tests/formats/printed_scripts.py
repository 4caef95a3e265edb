"""Scripts for the tests of print formats."""

from screenwriter.formats.fountain import read_fountain
from screenwriter.screenplay.document import Screenplay

MIXED = """Title: The _Long_ Mill
Credit: written by
Author: Nora Idris
Draft date: 1 May 2026
Contact:
    12 Jetty Road
    nora@example.org

# Act One

INT. MILL - DAY #12A#

Rain falls on the *tin* roof. NORA, 34, counts **seven** sacks -- and then _eight_.

NORA
(quietly)
It rains. It has rained since the day that the ferry stopped, and nobody has said a word.

IDRIS
You counted [[check the number]] wrong.

NORA ^
I never count wrong.

[[Ask about the ferry.]]

> THE END OF SOMETHING <

## The river

EXT. RIVER - NIGHT

Кот сидит у воды. Ελληνικά.

IDRIS (O.S.)
Nora!

A splash.

IDRIS (CONT'D)
Nora?

IDRIS
Answer me.

> CUT TO:

.FORCED HEADING

~Row, row, row your boat

FADE OUT.
"""

SENTENCE = "The lantern swings over the water and nobody says a word about it. "


def mixed() -> Screenplay:
    """A bit of everything."""
    return read_fountain(MIXED)


def long_script(scenes: int = 12) -> Screenplay:
    """Several pages with speeches and paragraphs that run over their ends."""
    parts = []
    for number in range(scenes):
        parts.append(f"INT. BOATHOUSE {number} - DAY")
        parts.append((SENTENCE * (2 + number % 4)).strip())
        parts.append("NORA\n" + (SENTENCE * (3 + number % 3)).strip())
        parts.append("IDRIS\n(not looking up)\n" + (SENTENCE * 2).strip())
        parts.append("NORA\nWell-worn, out-of-date answers -- every one of them--and still you wait.")
    return read_fountain("\n\n".join(parts) + "\n")
