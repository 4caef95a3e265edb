"""What production needs to know of a script besides its words: revisions, numbers, locked pages, scene breaks."""

from dataclasses import dataclass

from screenwriter.screenplay.page_lock import PageLock
from screenwriter.screenplay.revisions import Revisions
from screenwriter.screenplay.scene_continueds import SceneBreaks
from screenwriter.screenplay.scene_numbers import SceneNumbering


@dataclass(frozen=True, slots=True)
class Production:
    """The state of a script in production; the default is that of a script nobody has touched so far.

    ``page_lock`` None: pages follow the text.
    """

    revisions: Revisions = Revisions()
    numbering: SceneNumbering = SceneNumbering()
    page_lock: PageLock | None = None
    scene_breaks: SceneBreaks = SceneBreaks()
