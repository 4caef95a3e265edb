"""The colours a writer can give scenes: middle tones, which show on paper and on a dark panel alike."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QIcon, QPixmap

SCENE_COLOURS = {
    "#c8554b": "Red",
    "#c0762a": "Orange",
    "#a5881f": "Yellow",
    "#5a9152": "Green",
    "#3f8f8f": "Teal",
    "#4f82bd": "Blue",
    "#8f74bf": "Violet",
    "#868686": "Grey",
}
"""By their values in the script; the names as a writer reads them, not yet translated."""

_PATCH = 12  # device-independent pixels


def colour_name(colour: str) -> str:
    """A colour's name; one from another program has none and is told by its value."""
    name = SCENE_COLOURS.get(colour)
    return QCoreApplication.translate("SceneColours", name) if name else colour


def colour_icon(colour: str) -> QIcon:
    """A patch of the colour; an empty one for none."""
    patch = QPixmap(_PATCH, _PATCH)
    patch.fill(QColor(colour) if colour else QColor(0, 0, 0, 0))
    return QIcon(patch)
