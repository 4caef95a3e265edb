"""What an exported report carries besides its figures."""

from dataclasses import dataclass

from screenwriter import __version__
from screenwriter.report_messages import Report


@dataclass(frozen=True, slots=True)
class ReportSheet:
    """A report and what every output carries: the script, its draft, the date and the page setup."""

    report: Report
    script: str
    draft: str = ""
    date: str = ""
    page_setup: str = ""

    @property
    def origin(self) -> str:
        """The line under the title."""
        parts = (self.script, self.draft, self.date, self.page_setup, f"Screenwriter {__version__}")
        return " · ".join(part for part in parts if part)
