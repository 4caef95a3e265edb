"""Colours of the window: one TOML file of named colours a theme, turned into a palette and a small style sheet."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from string import Template

from PySide6.QtGui import QColor, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from screenwriter.storage.locations import resources_dir

SCRIPT_FONT = "Courier Prime"


@dataclass(frozen=True, slots=True)
class Theme:
    """Named colours as ``#rrggbb``; the names are those of ``resources/themes/light.toml``."""

    name: str
    is_dark: bool
    colours: dict[str, str]

    def colour(self, name: str) -> QColor:
        """A colour by name. Raises KeyError."""
        return QColor(self.colours[name])


def load_theme(path: Path) -> Theme:
    """Read a theme file. Raises OSError, tomllib.TOMLDecodeError, KeyError."""
    values = tomllib.loads(path.read_text(encoding="utf-8"))
    return Theme(values["name"], values["dark"], values["colours"])


def load_script_fonts(folder: Path) -> None:
    """Register the bundled Courier Prime, so that the page looks alike everywhere."""
    for file in sorted(folder.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Colour the whole program; widgets that paint by themselves hear of it as a palette change."""
    application.setPalette(palette_of(theme))
    tick = resources_dir() / "icons" / ("tick-dark.svg" if theme.is_dark else "tick-light.svg")
    application.setStyleSheet(Template(_STYLE_SHEET).substitute(theme.colours, tick=tick.as_posix()))


def palette_of(theme: Theme) -> QPalette:
    """The palette: Base and Text are the page's, Mid the page's edge, Dark the desk, PlaceholderText the ghost's."""
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, name in (
        (roles.Window, "window"),
        (roles.WindowText, "text"),
        (roles.Base, "page"),
        (roles.AlternateBase, "panel"),
        (roles.Text, "ink"),
        (roles.PlaceholderText, "ghost"),
        (roles.Button, "window"),
        (roles.ButtonText, "text"),
        (roles.BrightText, "problem"),
        (roles.Highlight, "selection"),
        (roles.HighlightedText, "selection_text"),
        (roles.Link, "accent"),
        (roles.LinkVisited, "accent"),
        (roles.Accent, "accent"),
        (roles.ToolTipBase, "panel"),
        (roles.ToolTipText, "text"),
        (roles.Light, "hover"),
        (roles.Midlight, "border"),
        (roles.Mid, "page_edge"),
        (roles.Dark, "desk"),
        (roles.Shadow, "border"),
    ):
        palette.setColor(role, theme.colour(name))
    for role in (roles.WindowText, roles.ButtonText, roles.Text, roles.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("text_faint"))
    return palette


_STYLE_SHEET = """
QMainWindow::separator { background: $border; width: 1px; height: 1px; }
QSplitter#split::handle { background: $window; border: 0 solid $border; }
QSplitter#split::handle:vertical { border-width: 1px 0; }
QSplitter#split::handle:horizontal { border-width: 0 1px; }
QMenuBar { background: $window; padding: 2px 6px; border-bottom: 1px solid $border; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; color: $text; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $panel; color: $text; border: 1px solid $border; padding: 5px; }
QMenu::item { padding: 5px 26px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: $selection; color: $selection_text; }
QMenu::item:disabled { color: $text_faint; background: transparent; }
QMenu::separator { height: 1px; background: $border; margin: 5px 8px; }
QDockWidget { color: $text_dim; }
QDockWidget::title { background: $window; padding: 8px 12px 6px 12px; text-align: left; }
QStatusBar { background: $window; border-top: 1px solid $border; color: $text_dim; }
QStatusBar::item { border: none; }
QToolTip { background: $panel; color: $text; border: 1px solid $border; padding: 4px 6px; }
QListView, QTreeView, QTableView { background: $panel; color: $text; border: none; outline: 0; }
QHeaderView::section { background: $window; color: $text_dim; border: none; border-bottom: 1px solid $border;
    padding: 5px 8px; }
QTableCornerButton::section { background: $window; border: none; border-bottom: 1px solid $border; }
QTableView { gridline-color: $border; border: 1px solid $border; border-radius: 4px; }
QDialog QListView::item { padding: 4px 8px; }
QDialog QListView, QDialog QTreeView { border: 1px solid $border; border-radius: 4px; }
QLineEdit, QPlainTextEdit { background: $panel; color: $text; border: 1px solid $border;
    border-radius: 5px; padding: 4px 8px; selection-background-color: $selection;
    selection-color: $selection_text; }
QLineEdit:focus, QPlainTextEdit:focus { border-color: $accent; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton { background: $panel; color: $text; border: 1px solid $border; border-radius: 5px; padding: 5px 14px;
    min-width: 84px; }
QPushButton:hover { background: $hover; }
QPushButton:focus { border-color: $accent; }
QPushButton:default { background: $accent; color: $accent_text; border-color: $accent; }
QPushButton:disabled { color: $text_faint; background: $window; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator { width: 13px; height: 13px;
    border: 1px solid $text_faint; background: $panel; }
QCheckBox::indicator, QAbstractItemView::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: 7px; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: $accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: $accent; border-color: $accent;
    image: url("$tick"); }
QRadioButton::indicator:checked { border-color: $accent; background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5,
    fx: 0.5, fy: 0.5, stop: 0 $accent, stop: 0.55 $accent, stop: 0.62 $panel, stop: 1 $panel); }
QTabBar::tab { padding: 5px 12px; color: $text_dim; background: $window; border: none;
    border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $page_edge; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover { background: $text_faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolButton { border: none; border-radius: 4px; padding: 2px 6px; color: $text_dim; background: transparent; }
QToolButton:hover { background: $hover; color: $text; }
QTextBrowser { background: $panel; color: $text; border: 1px solid $border; border-radius: 4px; }
#dim { color: $text_dim; }
QLabel[found="true"], QCheckBox[found="true"] { background: $selection; color: $selection_text; border-radius: 3px; }
#heading { color: $text; font-size: 13pt; font-weight: 600; }
#section { color: $text; font-weight: 600; padding-top: 8px; }
#problem { color: $problem; }
#card { background: $panel; border: 1px solid $border; border-radius: 8px; }
#card QLabel { background: transparent; }
#strip { background: $panel; border: none; border-bottom: 1px solid $border; border-left: 4px solid $warning; }
ChartView { qproperty-themeColours: "$chart_1 $chart_2 $chart_3 $chart_4 $chart_5 $chart_6 $problem"; }
#welcomeTitle { font-family: "Courier Prime"; font-size: 30pt; color: $text; }
#recent { background: transparent; }
#recent::item { border-radius: 6px; }
#recent::item:hover, #recent::item:selected { background: $hover; color: $text; }
"""
