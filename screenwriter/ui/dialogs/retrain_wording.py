"""Words and figures of learning from one's own scripts: durations, totals, the verdict. Pure.

Wording: suggestions-ux.md sections 12 and 14.
"""

from screenwriter.messages import TrainingProgress, TrainingResult

FEW_WORDS = 20_000
"""Below this many words the live suggestions serve better than training (suggestions-ux.md section 12)."""

EFFORTS = (
    ("quick", "Quick", "A first impression"),
    ("standard", "Standard", "Enough for most"),
    ("thorough", "Thorough", "Every line several times"),
)
"""Names in messages, on buttons, and what they are for."""

_PHASES = {
    "reading": "Reading your scripts",
    "learning": "Learning",
    "measuring": "Measuring on the held-out pages",
    "saving": "Saving",
    "paused_typing": "Paused while you type",
    "paused_battery": "Paused while the computer runs on battery",
}


def grouped(number: int) -> str:
    """``214000`` as ``214 000``, with no-break spaces."""
    return f"{number:,}".replace(",", "\u00a0")


def counted(number: int, singular: str, plural: str = "") -> str:
    """``1 file``, ``214 000 words``."""
    return f"{grouped(number)}\u00a0{singular if number == 1 else plural or singular + 's'}"


def duration(seconds: float) -> str:
    """A length of time no more exactly than it can be known: ``about 3 minutes``."""
    minutes = seconds / 60
    if minutes < 1:
        return "less than a minute"
    if minutes < 55:
        return f"about {counted(round(minutes), 'minute')}"
    halves = round(minutes / 30)
    whole, half = divmod(halves, 2)
    return f"about {whole}{'½' if half else ''} {'hour' if halves == 2 else 'hours'}"


def phase(name: str) -> str:
    """What is going on, for the line above the bar."""
    return _PHASES.get(name, name.capitalize())


def percent_done(progress: TrainingProgress) -> int:
    """0 to 100; 100 only when the last step is done."""
    return min(100, int(100 * progress.step / progress.steps)) if progress.steps > 0 else 0


def surprise(bits: float) -> str:
    """Bits per character, with the unit."""
    return f"{bits:.2f} bits per character"


def verdict(result: TrainingResult) -> str:
    """One line: whether it is better on the writer's own pages, and by how much."""
    if result.bits_before <= 0 or result.bits_after <= 0:
        return "There was too little text to hold pages out, so it can't be told whether it is better."
    change = 100 * (result.bits_after / result.bits_before - 1)
    size = f"{abs(change):.0f} %" if abs(change) >= 0.5 else "less than 1 %"
    if change < 0:
        return f"Better on your held-out pages: {size} fewer surprises."
    if change > 0:
        return f"Not better on your held-out pages: {size} more surprises."
    return "Not better on your held-out pages: no difference."


def sampled_from(result: TrainingResult) -> str:
    """That only a sample was learned, and of how much; "" if it was all."""
    if result.words_found <= result.words:
        return ""
    share = 100 * result.words / result.words_found
    size = f"{share:.0f} %" if share >= 1 else "less than 1 %"
    return (
        f"This effort has time for {size} of your {counted(round(result.words_found, -3), 'word')}: the newest scripts "
        "first, of long ones and of tables a sample spread over all of them. A longer effort reads more."
    )


def learned_from(scripts: int, words: int) -> str:
    """``Learned from 6 of your scripts (214 000 words)``."""
    return f"Learned from {grouped(scripts)} of your scripts ({counted(words, 'word')})"
