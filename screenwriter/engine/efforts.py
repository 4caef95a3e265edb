"""How long learning takes: three efforts, from one that ends within a coffee to one for the night.

Pure arithmetic, so that the survey can estimate without a model.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Effort:
    """``passes`` over the writer's own text, at most ``most_steps`` steps of ``tokens_per_step`` each.

    ``own_share``: how much of every step is the writer's; the rest is rehearsal of general English.
    """

    passes: float
    most_steps: int
    learning_rate: float
    tokens_per_step: int = 1024
    own_share: float = 0.5  # engine.md, "What decides the design", 6


EFFORTS = {
    "quick": Effort(passes=3.0, most_steps=420, learning_rate=4e-4),
    "standard": Effort(passes=5.0, most_steps=2000, learning_rate=4e-4),
    "thorough": Effort(passes=8.0, most_steps=12000, learning_rate=4e-4),
}

TOKENS_PER_WORD = 1.5
TOKENS_PER_SECOND = 3500
"""Of the shipped model on two ordinary cores; the true pace is measured while learning."""


def steps_for(effort: Effort, own_tokens: int) -> int:
    """Number of steps: enough for the passes, at least 20, at most the effort's limit."""
    own_per_step = effort.tokens_per_step * effort.own_share
    return max(20, min(effort.most_steps, round(own_tokens * effort.passes / own_per_step)))


def estimated_seconds(words: int) -> dict[str, float]:
    """Expected duration of each effort for so many words of the writer's."""
    tokens = round(words * TOKENS_PER_WORD)
    return {
        name: 10 + steps_for(effort, tokens) * effort.tokens_per_step / TOKENS_PER_SECOND
        for name, effort in EFFORTS.items()
    }
