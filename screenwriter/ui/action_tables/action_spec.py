"""One command of the menus as the tables write it down."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from screenwriter.ui.mnemonics import without_mnemonic


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One command. ``menu`` is a path such as ``View/Theme``; ``group`` makes it a radio choice among its equals.

    ``text`` and ``tip`` are the English ones, marked for translation in the tables; ``{command}`` in a tip stands for
    the command's own name.
    """

    name: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    tip: str = ""
    is_checkable: bool = False
    group: str = ""
    starts_section: bool = False

    def shown_text(self) -> str:
        """The name in the language of the window, with its mnemonic; "" for a submenu."""
        return shown(self.text)

    def shown_tip(self) -> str:
        """The tip in the language of the window."""
        return shown(self.tip).replace("{command}", without_mnemonic(self.shown_text()))


def spec(name: str, menu: str, text: str, keys: str = "", tip: str = "", **more: bool | str) -> ActionSpec:
    """A row of a table; several keys are separated by ``; ``."""
    return ActionSpec(name, menu, text, tuple(keys.split("; ")) if keys else (), tip, **more)  # type: ignore[arg-type]


def shown(text: str) -> str:
    """A text of the tables in the language of the window."""
    return QCoreApplication.translate("Actions", text) if text else ""
