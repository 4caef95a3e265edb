"""Colours of charts for a light and a dark ground; neighbours differ in brightness too, for eyes that see no hue."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

_LIGHT = ("#1f5f61", "#c98a3c", "#2f5f8f", "#9fb98f", "#8a3b4a", "#8fa9c9")
_DARK = ("#7fbdb8", "#b9793a", "#a9cbe6", "#6f9a66", "#e3a59a", "#5f7fa6")
_DASHES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
    Qt.PenStyle.DashLine,
)


@dataclass(frozen=True, slots=True)
class ChartColours:
    """What a chart is painted with."""

    text: QColor
    dim: QColor
    grid: QColor
    ground: QColor
    series: tuple[QColor, ...]
    norm: QColor

    def of_series(self, number: int) -> QColor:
        """The colour of a series, counted from 0."""
        return self.series[number % len(self.series)]

    def dash_of(self, number: int) -> Qt.PenStyle:
        """The dashes of a curve, which tell it apart without its colour."""
        return _DASHES[number % len(_DASHES)]


def colours_of(palette: QPalette, of_theme: str = "") -> ChartColours:
    """The colours that go with a palette.

    Args:
        of_theme: those of the series and then the norm's, separated by spaces; "" leaves the choice to the palette.
    """
    *named, norm = of_theme.split() if of_theme else [""]
    window, text = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText)
    is_dark = window.lightness() < text.lightness()
    return ChartColours(
        text,
        _faded(text, 0.78),
        _faded(text, 0.16),
        palette.color(QPalette.ColorRole.AlternateBase),
        tuple(QColor(name) for name in (named or (_DARK if is_dark else _LIGHT))),
        QColor(norm or ("#e08a80" if is_dark else "#a3352c")),
    )


def _faded(colour: QColor, share: float) -> QColor:
    faded = QColor(colour)
    faded.setAlphaF(share)
    return faded
