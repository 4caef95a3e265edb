"""Makes the reports of a request, one file a report; add a line here and one in ``catalogue`` for a new one."""

from collections.abc import Callable, Iterator

from screenwriter.analysis.reports.balance import balance
from screenwriter.analysis.reports.catalogue import REPORTS
from screenwriter.analysis.reports.characters import characters
from screenwriter.analysis.reports.locations import locations
from screenwriter.analysis.reports.monologues import monologues
from screenwriter.analysis.reports.pace import pace
from screenwriter.analysis.reports.pairs import pairs
from screenwriter.analysis.reports.presence import page_presence, presence
from screenwriter.analysis.reports.readability import readability
from screenwriter.analysis.reports.representation import bechdel, representation
from screenwriter.analysis.reports.scenes import scenes
from screenwriter.analysis.reports.script_frames import ScriptFrames
from screenwriter.analysis.reports.settings import settings
from screenwriter.analysis.reports.summary import summary
from screenwriter.analysis.reports.vocabulary import vocabulary
from screenwriter.report_messages import Report, ReportsRequest

_MAKERS: dict[str, Callable[[ScriptFrames], Report]] = {
    "summary": summary,
    "scenes": scenes,
    "characters": characters,
    "locations": locations,
    "settings": settings,
    "balance": balance,
    "presence": presence,
    "page_presence": page_presence,
    "pace": pace,
    "monologues": monologues,
    "readability": readability,
    "vocabulary": vocabulary,
    "pairs": pairs,
    "representation": representation,
    "bechdel": bechdel,
}


def make_reports(request: ReportsRequest) -> Iterator[Report]:
    """The reports in the order asked for, each made when it is asked for. Raises KeyError for an unknown name."""
    frames = ScriptFrames(request)
    for name in request.reports or [kind.name for kind in REPORTS]:
        yield _MAKERS[name](frames)
