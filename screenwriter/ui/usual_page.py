"""The page of scripts that bring none of their own, as the writer has set it."""

from dataclasses import replace
from functools import lru_cache

from screenwriter.screenplay.page_format import A4, LETTER, PageFormat
from screenwriter.storage.settings import Settings

_PAPERS = {"letter": LETTER, "a4": A4}


def usual_page(settings: Settings) -> PageFormat:
    """The paper, and whether a speaker who goes on speaking is marked (CONT'D) by itself."""
    return _page(settings.paper, settings.automatic_continueds)


@lru_cache(maxsize=4)
def _page(paper: str, has_continueds: bool) -> PageFormat:
    return replace(_PAPERS[paper], automatic_continueds=has_continueds)
