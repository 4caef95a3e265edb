"""Colours of the groups of revision hints, by day and by night."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HintColours:
    """Colours as ``#rrggbb``, one a group."""

    format: str = "#b04a3f"
    economy: str = "#9a6a1f"
    craft: str = "#3f6f9f"
    consistency: str = "#6d5a9c"
    model: str = "#3d7d6b"

    def of_group(self, group: str) -> str:
        """The colour of a group by its name. Raises KeyError."""
        colours = {
            "format": self.format,
            "economy": self.economy,
            "craft": self.craft,
            "consistency": self.consistency,
            "model": self.model,
        }
        return colours[group]


LIGHT = HintColours()
DARK = HintColours(format="#e08a80", economy="#cf9650", craft="#86b3d6", consistency="#b3a2dc", model="#84bfa9")
