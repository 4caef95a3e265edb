"""The language of the window: the one set, or the system's; English is in the sources and needs no file."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtGui import QFontDatabase

ENGLISH, CHINESE = "en", "zh_CN"
_CHINESE_FONT = Path("fonts") / "fallback" / "DroidSansFallback.ttf"


QTS_OWN = (
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    QT_TRANSLATE_NOOP("QShortcut", "Left"),
    QT_TRANSLATE_NOOP("QShortcut", "Right"),
    QT_TRANSLATE_NOOP("QShortcut", "Up"),
    QT_TRANSLATE_NOOP("QShortcut", "Down"),
    QT_TRANSLATE_NOOP("QShortcut", "Backspace"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
)
"""Texts of Qt that its own Chinese lacks, or writes unlike the window: there two keys are both called 回车."""


class InterfaceLanguage(QObject):
    """Translates what is made after it. A file that is missing or unreadable leaves its texts in English.

    ``name`` is the language that holds, ``en`` or ``zh_CN``.
    """

    def __init__(self, application: QCoreApplication, resources: Path, choice: str, parent: QObject) -> None:
        """``choice`` is a value of the setting ``language``; "" asks the system."""
        super().__init__(parent)
        self._application = application
        self._translators: list[QTranslator] = []
        self.name = choice or language_of(QLocale.system().uiLanguages())
        if self.name == ENGLISH:
            return
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self._install(qt / f"qtbase_{self.name}.qm")  # the buttons of Qt's own dialogs
        self._install(resources / "translations" / f"screenwriter_{self.name}.qm")
        supply_chinese_font(resources)

    def remove(self) -> None:
        """What is made from now on is English again."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators.clear()

    def _install(self, file: Path) -> None:
        translator = QTranslator(self)
        if translator.load(str(file)) and self._application.installTranslator(translator):
            self._translators.append(translator)


def language_of(wanted: Iterable[str]) -> str:
    """The first of these that the window speaks, else English.

    Args:
        wanted: names such as ``zh-Hans-CN`` or ``en_GB``, the liked ones first. Traditional Chinese is a language of
            its own, which the window does not speak.
    """
    for name in wanted:
        locale = QLocale(name)
        if locale.language() == QLocale.Language.English:
            return ENGLISH
        is_simplified = locale.script() == QLocale.Script.SimplifiedHanScript
        if locale.language() == QLocale.Language.Chinese and is_simplified:
            return CHINESE
    return ENGLISH


def supply_chinese_font(resources: Path) -> None:
    """Where the system has no font with Chinese signs, let the one that PDF files use fill in for every other font."""
    if not QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese):
        QFontDatabase.addApplicationFont(str(resources / _CHINESE_FONT))
