"""Running time of scenes by the page method (reports.md 3)."""

import pandas as pd

from screenwriter.analysis.reports.script_frames import ScriptFrames


def page_seconds(frames: ScriptFrames) -> pd.Series:
    """Seconds of each scene, by its running number."""
    request = frames.request
    return frames.scenes.body_lines / request.lines_per_page * request.seconds_per_page


def exact_pages(frames: ScriptFrames) -> float:
    """Body lines of all pages over the lines of a page (reports.md 2)."""
    return sum(frames.request.page_lines) / frames.request.lines_per_page
