"""Who continues speaking: the automatic (CONT'D) on cues (page-format.md section 8)."""

import re
from functools import lru_cache

from screenwriter.screenplay.cues import character_name, cue_extensions

_TYPED = re.compile(r"\(\s*cont(?:['\u2018\u2019]?\s*d|inued)\.?\s*\)", re.IGNORECASE)


@lru_cache(maxsize=4096)
def speaker(cue: str) -> tuple[str, bool]:
    """The name on a cue in capitals, and whether it is a voice over, which neither continues nor is continued."""
    is_voice_over = any(
        extension.upper().replace(".", "").replace(" ", "") == "(VO)" for extension in cue_extensions(cue)
    )
    return character_name(cue), is_voice_over


def has_continued(cue: str, continued_text: str) -> bool:
    """Whether a cue already says that its speaker continues, in the script's words or the usual ones."""
    return _TYPED.search(cue) is not None or continued_text.casefold() in cue.casefold()


def is_typed_continued(extension: str) -> bool:
    """Whether an extension is a (CONT'D) in the usual words."""
    return _TYPED.fullmatch(extension) is not None


def with_continued(cue: str, continued_text: str) -> str:
    """The cue with the continued text after it, once."""
    return cue if not continued_text or has_continued(cue, continued_text) else f"{cue.rstrip()} {continued_text}"
