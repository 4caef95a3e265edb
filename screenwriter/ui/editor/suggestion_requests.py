"""What the writer's settings say in every request for the model's words (``suggestions-ux.md`` 8 to 10)."""

from screenwriter.draft_messages import Manners
from screenwriter.messages import NextRequest, SuggestionRequest
from screenwriter.screenplay.elements import ElementKind
from screenwriter.screenplay.own_voice import Voice
from screenwriter.ui.editor.ghost_settings import GhostSettings


def manners(settings: GhostSettings, script: str) -> Manners:
    """How whole texts are to be written; ``script`` is the path of the one that is open, "" if it has none."""
    return Manners(settings.blend, script, settings.guard_words, settings.guards_own, settings.guard_phrases)


def words_request(
    place: NextRequest, settings: GhostSettings, seed: int, script: str, voice: Voice
) -> SuggestionRequest:
    """Ask for the next words at the place that ``place`` asks the next paragraph for."""
    return SuggestionRequest(
        number=place.number,
        paragraphs=place.paragraphs,
        kind=place.kind,
        typed=place.typed,
        cast=place.cast,
        max_words=settings.max_words[ElementKind(place.kind)],
        temperature=settings.temperature,
        seed=seed,
        script=script,
        guard_words=settings.guard_words,
        guards_own=settings.guards_own,
        set_phrases=settings.guard_phrases,
        blend=settings.blend,
        own_voice=settings.own_voices and voice.is_own,
    )
