"""What the blend slider means (suggestions-ux.md 9): named positions, and how much each source of words counts there.

Three sources: the model, the writer's own scripts, this script. Between two names the shares change in a straight line.
"""

POSITIONS = {"general": 0.0, "between": 1 / 3, "my_voice": 2 / 3, "this_script": 1.0}
"""Names of the slider's positions, 0 to 1."""

DEFAULT_POSITION = POSITIONS["my_voice"]

_SHARES = ((1.0, 0.0, 0.0), (0.8, 0.12, 0.08), (0.6, 0.3, 0.1), (0.5, 0.2, 0.3))
"""At the four positions: model, own scripts, this script. Tuned on held-out scripts (``benchmarks/mixture.py``)."""


def shares_at(position: float, *, has_own: bool = True) -> tuple[float, float, float]:
    """Shares of model, own scripts and this script; they sum to 1. Positions out of bounds count as the nearest.

    Args:
        has_own: False shares out what the writer's own scripts would have had among the others, in proportion.
    """
    place = min(max(position, 0.0), 1.0) * (len(_SHARES) - 1)
    left = min(int(place), len(_SHARES) - 2)
    part = place - left
    model, own, this = (low + (high - low) * part for low, high in zip(_SHARES[left], _SHARES[left + 1], strict=True))
    if has_own:
        return model, own, this
    return model / (model + this), 0.0, this / (model + this)


def position_of(text: str) -> float:
    """A position by its name (``my voice``, ``my-voice``, ``my_voice``) or as a number from 0 to 1.

    Raises:
        ValueError: neither.
    """
    name = text.strip().lower().replace(" ", "_").replace("-", "_")
    position = POSITIONS[name] if name in POSITIONS else float(text)
    if not 0 <= position <= 1:
        raise ValueError(text)
    return position
