"""What the right mouse button, or the menu key, offers on a scene or a section."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from screenwriter.ui.panels.scene_colours import SCENE_COLOURS, colour_icon, colour_name
from screenwriter.ui.panels.structure_model import SceneRow, StructureRequests

translate = QCoreApplication.translate


def row_menu(parent: QWidget, requests: StructureRequests, rows: list[SceneRow]) -> QMenu:
    """A menu about these rows, the first of which is the one pointed at; empty list: about none."""
    menu = QMenu(parent)
    if rows:
        row = rows[0]
        _add(menu, translate("RowMenu", "&Go There"), partial(requests.chosen.emit, row.index))
        menu.addSeparator()
        _add(menu, translate("RowMenu", "Move &Up"), partial(requests.stepped.emit, row, -1))
        _add(menu, translate("RowMenu", "Move &Down"), partial(requests.stepped.emit, row, 1))
        if not row.is_scene and row.part is not None and row.part.level:
            _add(menu, translate("RowMenu", "Make D&eeper"), partial(requests.shifted.emit, row, 1))
            _add(menu, translate("RowMenu", "Make &Higher"), partial(requests.shifted.emit, row, -1))
        scenes = [one for one in rows if one.is_scene]
        if scenes:
            fill_colours(menu.addMenu(translate("RowMenu", "&Colour")), requests, scenes)
            one, many = translate("RowMenu", "De&lete Scene"), translate("RowMenu", "De&lete Scenes")
            _add(menu, one if len(scenes) == 1 else many, partial(requests.deleted.emit, scenes))
        menu.addSeparator()
    after, before = (rows[-1], rows[0]) if rows else (None, None)
    _add(menu, translate("RowMenu", "&New Scene Below"), partial(requests.scene_added.emit, after))
    _add(menu, translate("RowMenu", "New &Section Above"), partial(requests.section_added.emit, before))
    return menu


def fill_colours(menu: QMenu, requests: StructureRequests, scenes: list[SceneRow]) -> None:
    """The colours to choose from, the present one ticked."""
    present = {scene.colour for scene in scenes}
    for colour in ("", *SCENE_COLOURS):
        action = menu.addAction(colour_icon(colour), colour_name(colour) if colour else translate("RowMenu", "None"))
        action.setCheckable(True)
        action.setChecked(present == {colour})
        _connect(action, partial(requests.coloured.emit, scenes, colour))


def show_row_menu(parent: QWidget, requests: StructureRequests, rows: list[SceneRow], at: QPoint) -> None:
    """Open the menu at a point of the screen until something is chosen."""
    menu = row_menu(parent, requests, rows)
    menu.exec(at)
    menu.deleteLater()


def _add(menu: QMenu, text: str, do: Callable[[], object]) -> None:
    _connect(menu.addAction(text), do)


def _connect(action: QAction, do: Callable[[], object]) -> None:
    action.triggered.connect(lambda _is_checked: do())
