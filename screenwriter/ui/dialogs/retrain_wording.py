"""Words and figures of learning from one's own scripts: durations, totals, the verdict. Pure.

Wording: suggestions-ux.md sections 12 and 14.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from screenwriter.formats.number_text import decimal, percent, whole
from screenwriter.training_messages import TrainingProgress, TrainingResult

translate = QCoreApplication.translate

FEW_WORDS = 20_000
"""Below this many words the live suggestions serve better than training (suggestions-ux.md section 12)."""

EFFORTS = (
    ("quick", QT_TRANSLATE_NOOP("Learning", "Quick"), QT_TRANSLATE_NOOP("Learning", "A first impression")),
    ("standard", QT_TRANSLATE_NOOP("Learning", "Standard"), QT_TRANSLATE_NOOP("Learning", "Enough for most")),
    ("thorough", QT_TRANSLATE_NOOP("Learning", "Thorough"), QT_TRANSLATE_NOOP("Learning", "Every line several times")),
)
"""Names in messages; titles on buttons and what they are for, in English, for ``translate`` with ``Learning``."""

_PHASES = {
    "reading": QT_TRANSLATE_NOOP("Learning", "Reading your scripts"),
    "learning": QT_TRANSLATE_NOOP("Learning", "Learning"),
    "measuring": QT_TRANSLATE_NOOP("Learning", "Measuring on the held-out pages"),
    "saving": QT_TRANSLATE_NOOP("Learning", "Saving"),
    "paused_typing": QT_TRANSLATE_NOOP("Learning", "Paused while you type"),
    "paused_battery": QT_TRANSLATE_NOOP("Learning", "Paused while the computer runs on battery"),
}

_UNITS = {
    "file": (QT_TRANSLATE_NOOP("Counted", "file"), QT_TRANSLATE_NOOP("Counted", "files")),
    "minute": (QT_TRANSLATE_NOOP("Counted", "minute"), QT_TRANSLATE_NOOP("Counted", "minutes")),
    "other": (QT_TRANSLATE_NOOP("Counted", "other"), QT_TRANSLATE_NOOP("Counted", "others")),
    "other draft": (QT_TRANSLATE_NOOP("Counted", "other draft"), QT_TRANSLATE_NOOP("Counted", "other drafts")),
    "place": (QT_TRANSLATE_NOOP("Counted", "place"), QT_TRANSLATE_NOOP("Counted", "places")),
    "script": (QT_TRANSLATE_NOOP("Counted", "script"), QT_TRANSLATE_NOOP("Counted", "scripts")),
    "word": (QT_TRANSLATE_NOOP("Counted", "word"), QT_TRANSLATE_NOOP("Counted", "words")),
}
"""One and many of what is counted."""


def counted(number: int, singular: str, plural: str = "") -> str:
    """``1 file``, ``214,000 words``; ``singular`` is one of the units above, or comes with its ``plural``."""
    one, many = _UNITS.get(singular, (singular, plural or f"{singular}s"))
    return f"{whole(number)}\u00a0{translate('Counted', one if number == 1 else many)}"


def duration(seconds: float) -> str:
    """A length of time no more exactly than it can be known: ``about 3 minutes``."""
    minutes = seconds / 60
    if minutes < 1:
        return translate("Learning", "less than a minute")
    if minutes < 55:
        return translate("Learning", "about {minutes}").format(minutes=counted(round(minutes), "minute"))
    halves = round(minutes / 30)
    whole, half = divmod(halves, 2)
    hours = f"{whole}{'½' if half else ''}"
    if halves == 2:
        return translate("Learning", "about {hours} hour").format(hours=hours)
    return translate("Learning", "about {hours} hours").format(hours=hours)


def phase(name: str) -> str:
    """What is going on, for the line above the bar."""
    return translate("Learning", _PHASES[name]) if name in _PHASES else name.capitalize()


def percent_done(progress: TrainingProgress) -> int:
    """0 to 100; 100 only when the last step is done."""
    return min(100, int(100 * progress.step / progress.steps)) if progress.steps > 0 else 0


def surprise(bits: float) -> str:
    """Bits per character, with the unit."""
    return translate("Learning", "{bits} bits per character").format(bits=decimal(bits, 2))


def verdict(result: TrainingResult) -> str:
    """One line: whether it is better on the writer's own pages, and by how much."""
    if result.bits_before <= 0 or result.bits_after <= 0:
        return translate(
            "Learning", "There was too little text to hold pages out, so it can't be told whether it is better."
        )
    change = 100 * (result.bits_after / result.bits_before - 1)
    size = percent(abs(change)) if abs(change) >= 0.5 else translate("Learning", "less than 1 %")
    if change < 0:
        return translate("Learning", "Better on your held-out pages: {size} fewer surprises.").format(size=size)
    if change > 0:
        return translate("Learning", "Not better on your held-out pages: {size} more surprises.").format(size=size)
    return translate("Learning", "Not better on your held-out pages: no difference.")


def sampled_from(result: TrainingResult) -> str:
    """That only a sample was learned, and of how much; "" if it was all."""
    if result.words_found <= result.words:
        return ""
    share = 100 * result.words / result.words_found
    size = percent(share) if share >= 1 else translate("Learning", "less than 1 %")
    return translate(
        "Learning",
        "This effort has time for {size} of your {words}: the newest scripts first, of long ones and of "
        "tables a sample spread over all of them. A longer effort reads more.",
    ).format(size=size, words=counted(round(result.words_found, -3), "word"))


def learned_from(scripts: int, words: int) -> str:
    """``Learned from 6 of your scripts (214,000 words)``."""
    return translate("Learning", "Learned from {scripts} of your scripts ({words})").format(
        scripts=whole(scripts), words=counted(words, "word")
    )
