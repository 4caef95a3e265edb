"""How figures are written for a reader, everywhere the same: ``12,345``, ``1.50``, ``45 %``. CSV has plain values.

Thousands are told apart by commas, decimals by a point, and a space stands before the sign of percent. Nothing is
written as -0.
"""

from collections.abc import Sequence


def whole(number: float) -> str:
    """``12345.4`` as ``12,345``."""
    return decimal(number, 0)


def decimal(number: float, places: int) -> str:
    """With so many places behind the point: ``1234.5`` with two as ``1,234.50``."""
    text = f"{number:,.{places}f}"
    return text if any(sign in text for sign in "123456789") else text.removeprefix("-")


def plain(number: float) -> str:
    """As exactly as it is worth reading, at most two places: ``3``, ``2.5``, ``1,200``; tiny ones by two digits."""
    if number and abs(number) < 0.01:
        return f"{number:.2g}"
    text = decimal(number, 2)
    return text.rstrip("0").rstrip(".")


def alike(numbers: Sequence[float], most_places: int = 1) -> tuple[str, ...]:
    """Figures that are compared: all with as many places as the one that needs most, at most so many."""
    places = next((p for p in range(most_places) if all(number == round(number, p) for number in numbers)), most_places)
    return tuple(decimal(number, places) for number in numbers)


def on_axis(ticks: Sequence[float]) -> tuple[str, ...]:
    """The figures along an axis: ``0.0``, ``0.5``, ``1.0``; ``0.00``, ``0.25``, ``0.50``."""
    return alike(ticks, 4)


def percent(percentage: float, places: int = 0) -> str:
    """``45.2`` as ``45 %``."""
    return f"{decimal(percentage, places)} %"


def percent_of(share: float) -> str:
    """A share of one, ``0.452``, as ``45 %``."""
    return percent(100 * share)
