"""The colours a writer can give scenes: middle tones, which show on paper and on a dark panel alike."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QColor, QIcon, QPixmap

SCENE_COLOURS = {
    "#c8554b": QT_TRANSLATE_NOOP("SceneColours", "Red"),
    "#c0762a": QT_TRANSLATE_NOOP("SceneColours", "Orange"),
    "#a5881f": QT_TRANSLATE_NOOP("SceneColours", "Yellow"),
    "#5a9152": QT_TRANSLATE_NOOP("SceneColours", "Green"),
    "#3f8f8f": QT_TRANSLATE_NOOP("SceneColours", "Teal"),
    "#4f82bd": QT_TRANSLATE_NOOP("SceneColours", "Blue"),
    "#8f74bf": QT_TRANSLATE_NOOP("SceneColours", "Violet"),
    "#868686": QT_TRANSLATE_NOOP("SceneColours", "Grey"),
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
