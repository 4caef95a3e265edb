"""The window in Chinese: every text is translatable, looked up as it was collected, and shown."""

import ast
import importlib.util
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path
from types import ModuleType

import pytest
from defusedxml import ElementTree
from PySide6.QtCore import QObject, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QDockWidget,
    QFileDialog,
    QLabel,
)

from screenwriter.app import Program
from screenwriter.storage.locations import resources_dir
from screenwriter.storage.settings import Settings, load_settings, save_settings
from screenwriter.ui.actions import ACTIONS, MENUS, SUBMENUS
from screenwriter.ui.dialogs.command_list import plain_text
from screenwriter.ui.dialogs.help_pages import keys_page
from screenwriter.ui.dialogs.settings_dialog import SettingsDialog
from screenwriter.ui.interface_language import InterfaceLanguage, language_of
from screenwriter.ui.key_table import commands_by_name, menu_of_key, native
from screenwriter.ui.mnemonics import mnemonic, without_mnemonic
from tests.ui.conftest import no_engine

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = ROOT / "resources" / "translations" / "screenwriter_zh_CN.ts"
SIGN = "译"
"""Stands before every text in the stand-in for a translation."""


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("update_translations", ROOT / "packaging" / "update_translations.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def collected(tool, tmp_path_factory) -> Path:
    """The shipped texts brought in step with the sources, in a copy."""
    copy = tmp_path_factory.mktemp("texts") / SHIPPED.name
    shutil.copy(SHIPPED, copy)
    tool.collect(copy)
    return copy


@pytest.fixture(scope="module")
def resources(tool, collected, tmp_path_factory) -> Path:
    """The program's data files with a stand-in for the translation: every text with a sign before it."""
    folder = tmp_path_factory.mktemp("resources")
    for entry in resources_dir().iterdir():
        if entry.name != "translations":
            (folder / entry.name).symlink_to(entry)
    tree = ElementTree.parse(collected)
    for message in tree.iter("message"):
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        translation.text = SIGN + message.findtext("source")
    (folder / "translations").mkdir()
    tree.write(folder / "translations" / SHIPPED.name, "utf-8", xml_declaration=True)
    tool.release(folder / "translations" / SHIPPED.name)
    return folder


@pytest.fixture
def start_in(qtbot, home, resources):
    """Starts the program in a language, with the stand-in for the translation."""
    started = []

    def start_program(language: str, folder: Path = resources) -> Program:
        settings = load_settings(home.settings_file)
        if language != settings.language:
            home.settings_file.parent.mkdir(parents=True, exist_ok=True)
            save_settings(home.settings_file, Settings(language=language))
        program = Program(QApplication.instance(), home, folder, no_engine)
        started.append(program)
        qtbot.addWidget(program.window)
        program.start([])
        qtbot.waitExposed(program.window)
        qtbot.waitUntil(program.training_thread.isRunning)
        return program

    yield start_program
    for program in started:
        program.language.remove()


def messages(file: Path) -> Iterator[tuple[str, str, str, bool]]:
    """Context, text, translation and whether that is finished."""
    for context in ElementTree.parse(file).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            is_finished = translation.get("type") is None
            yield context.findtext("name"), message.findtext("source"), translation.text or "", is_finished


def finished(file: Path = SHIPPED) -> list[tuple[str, str]]:
    return [(text, translation) for _, text, translation, is_finished in messages(file) if is_finished]


# The file of texts


def test_the_translation_holds_every_text_of_the_window(collected):
    shipped = {(context, text) for context, text, *_ in messages(SHIPPED)}
    assert shipped == {(context, text) for context, text, *_ in messages(collected)}
    assert len(shipped) > 1500


def test_every_text_has_a_chinese_translation():
    assert [(context, text) for context, text, translation, ok in messages(SHIPPED) if not (ok and translation)] == []


def test_the_binary_file_says_what_the_texts_say():
    translator = QTranslator()
    assert translator.load(str(SHIPPED.with_suffix(".qm")))
    said = {(c, t): translator.translate(c, t) for c, t, _, is_finished in messages(SHIPPED) if is_finished}
    assert said == {(c, t): translation for c, t, translation, is_finished in messages(SHIPPED) if is_finished}


def test_no_translation_loses_or_invents_a_field():
    def fields(text: str) -> set[str]:
        return set(re.findall(r"\{[^{}]*\}", text))

    assert [(text, said) for text, said in finished() if fields(text) != fields(said)] == []


def test_no_translation_invents_a_mnemonic_and_none_has_two():
    def letters(text: str) -> int:
        return text.replace("&&", "").count("&")

    assert [(text, said) for text, said in finished() if letters(said) > letters(text)] == []


def test_translations_keep_the_dots_the_tabs_and_the_file_endings():
    def signs(text: str) -> tuple[bool, int, list[str]]:
        return text.endswith("…"), text.count("\t"), re.findall(r"\*\.\w+", text)

    assert [(text, said) for text, said in finished() if signs(text) != signs(said)] == []


def test_forms_of_dates_hold_only_parts_of_a_date():
    forms = [said for text, said in finished() if "%Y" in text]
    assert [form for form in forms if not set(re.findall(r"%.", form)) <= {"%d", "%B", "%m", "%Y", "%H", "%M"}] == []


class _Texts(ast.NodeVisitor):
    """What the sources look up while the window runs: pairs of context and text, and calls that are never found."""

    def __init__(self) -> None:
        self.pairs: set[tuple[str, str]] = set()
        self.wrong: list[str] = []
        self._classes: list[str] = []
        self._functions = 0

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._functions += 1
        self.generic_visit(node)
        self._functions -= 1

    visit_Lambda = visit_FunctionDef

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        name = ast.unparse(node.func).split(".")
        texts = [a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
        if name[-1] == "tr" and texts:
            self.pairs.add((self._classes[-1] if self._classes else "", texts[0]))
            self._note(name == ["self", "tr"], node)
        if name[-1] in ("translate", "QT_TRANSLATE_NOOP") and len(texts) == 2:
            self.pairs.add((texts[0], texts[1]))
            # At import there is no translation yet.
            self._note(name[-1] == "QT_TRANSLATE_NOOP" or self._functions > 0, node)

    def _note(self, is_right: bool, node: ast.Call) -> None:
        if not is_right:
            self.wrong.append(ast.unparse(node))


def test_texts_are_looked_up_where_they_were_collected(tool, collected):
    texts = _Texts()
    for file in tool.source_files():
        texts.visit(ast.parse(file.read_text("utf-8")))
    assert texts.wrong == []
    assert texts.pairs == {(context, text) for context, text, *_ in messages(collected)}


def test_every_part_of_a_menus_path_can_be_translated():
    parts = {part for spec in ACTIONS for part in spec.menu.split("/")[1:]}
    assert parts == set(SUBMENUS)


# The window


def test_in_chinese_every_menu_command_panel_and_label_is_translated(start_in):
    program = start_in("zh_CN")
    window = program.window
    assert program.language.name == "zh_CN"
    assert [menu.text() for menu in window.menuBar().actions()] == [SIGN + text for text in MENUS.values()]
    assert window.menus["View/&Theme"].title() == f"{SIGN}&Theme"  # the key stays
    program.documents.new()
    shown = [
        *(action.text() for action in window.actions_by_name.values()),
        *(action.toolTip() for action in window.actions_by_name.values()),
        *(action.text() for menu in window.menus.values() for action in menu.actions() if action.text()),
        *(dock.windowTitle() for dock in window.findChildren(QDockWidget)),
        *(text for button in window.welcome.findChildren(QAbstractButton) if (text := button.text())),
        *(text for label in window.welcome.findChildren(QLabel) if (text := label.text())),
    ]
    assert [text for text in shown if SIGN not in text] == []
    assert {dock.objectName() for dock in window.findChildren(QDockWidget)} >= {"dock Scenes", "dock Hints"}


def test_keys_and_their_page_are_translated(start_in):
    window = start_in("zh_CN").window
    assert [name for name, command in commands_by_name().items() if SIGN not in command.text] == []
    assert commands_by_name()["theme_dark"].menu == f"{SIGN}View > {SIGN}Theme"
    assert menu_of_key("Alt+F") == f"{SIGN}File"
    page = keys_page(window.actions_by_name.values())
    rows = re.findall(r"<tr>.*?</b></td><td>(.*?)</td></tr>", page)
    assert len(rows) > 60
    assert [row for row in rows if SIGN not in row] == []
    assert window.actions_by_name["kind_action"].toolTip() == f"{SIGN}Make the paragraph: {SIGN}Action"


def test_qts_own_buttons_are_chinese(start_in, qtbot):
    start_in("zh_CN")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert without_mnemonic(box.buttons()[0].text()) == "取消"


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_without_a_translation_the_window_is_english(start_in, tmp_path, language):
    for entry in resources_dir().iterdir():
        if entry.name != "translations":
            (tmp_path / entry.name).symlink_to(entry)
    window = start_in(language, tmp_path).window
    assert [menu.text() for menu in window.menuBar().actions()] == list(MENUS.values())


def test_set_to_english_nothing_is_translated(start_in):
    program = start_in("en")
    assert program.language.name == "en"
    assert [menu.text() for menu in program.window.menuBar().actions()] == list(MENUS.values())
    assert [a.text() for a in program.window.actions_by_name.values() if SIGN in a.text()] == []


def test_keys_are_written_as_the_chinese_texts_name_them(qapp, qtbot):
    parent = QObject()
    language = InterfaceLanguage(qapp, resources_dir(), "zh_CN", parent)
    keys = ("Ctrl+Return", "Ctrl+Enter", "Alt+Right", "Backspace", "Ctrl+PgDown")
    try:
        assert [native(key) for key in keys] == ["Ctrl+Enter", "Ctrl+小键盘 Enter", "Alt+→", "Backspace", "Ctrl+PgDown"]
        dialog = QFileDialog(options=QFileDialog.Option.DontUseNativeDialog)
        qtbot.addWidget(dialog)
        labels = [label.text() for label in dialog.findChildren(QLabel) if label.text()]
        assert [text for text in labels if text.isascii()] == []
    finally:
        language.remove()


def test_the_language_chosen_in_the_settings_holds_from_the_next_start(start_in, home):
    program = start_in("en")
    dialog = SettingsDialog(program.settings, program.window)
    box = dialog.findChild(QComboBox, "language")
    assert [box.itemText(row) for row in range(box.count())] == ["System", "English", "简体中文"]
    assert box.currentData() == "en"
    box.setCurrentIndex(2)
    dialog.accept()
    assert [menu.text() for menu in program.window.menuBar().actions()] == list(MENUS.values())
    program.window.close()
    assert load_settings(home.settings_file).language == "zh_CN"
    again = start_in("zh_CN")
    assert again.window.menuBar().actions()[0].text() == f"{SIGN}&File"
    box = SettingsDialog(again.settings, again.window).findChild(QComboBox, "language")
    assert box.currentData() == "zh_CN"
    box.setCurrentIndex(0)
    assert again.settings.settings.language == ""


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        (["zh-Hans-CN", "zh-CN", "zh"], "zh_CN"),
        (["zh_SG"], "zh_CN"),
        (["zh-Hant-TW", "zh-TW"], "en"),
        (["de-DE", "zh-Hans-CN", "en-US"], "zh_CN"),
        (["de-DE", "en-GB", "zh-Hans-CN"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_systems_language_is_taken_if_the_window_speaks_it(wanted, language):
    assert language_of(wanted) == language


def test_what_is_removed_translates_no_more(qapp, resources):
    parent = QTranslator()
    language = InterfaceLanguage(qapp, resources, "zh_CN", parent)
    assert qapp.translate("Actions", "&File") == f"{SIGN}&File"
    language.remove()
    assert qapp.translate("Actions", "&File") == "&File"


@pytest.mark.parametrize(
    ("text", "plain", "letter"),
    [
        ("&File", "File", "F"),
        ("F&ormat", "Format", "O"),
        ("文件(&F)", "文件", "F"),
        ("打开(&o)…", "打开…", "O"),
        ("文件", "文件", ""),
        ("", "", ""),
    ],
)
def test_a_menus_text_is_read_without_its_letter_and_needs_none(text, plain, letter, qapp):
    assert without_mnemonic(text) == plain
    assert mnemonic(text) == letter


def test_a_command_is_listed_without_letter_and_dots(start_in):
    window = start_in("en").window
    action = window.actions_by_name["open"]
    assert plain_text(action) == "Open"
    action.setText("打开(&O)…")
    assert plain_text(action) == "打开"


def test_the_installed_app_keeps_qts_own_chinese_and_drops_its_other_languages():
    recipe = ast.parse((ROOT / "packaging" / "screenwriter.spec").read_text("utf-8"))
    wanted = {"UNUSED_FILES", "NEEDED_FILES"}
    parts = [
        part
        for part in recipe.body
        if (isinstance(part, ast.Assign) and part.targets[0].id in wanted) or getattr(part, "name", "") == "is_unused"
    ]
    names = {"fnmatch": fnmatch}
    exec(compile(ast.Module(parts, []), "screenwriter.spec", "exec"), names)
    assert not names["is_unused"]("PySide6/Qt/translations/qtbase_zh_CN.qm")
    assert names["is_unused"]("PySide6/Qt/translations/qtbase_de.qm")


def test_chinese_has_a_font_where_the_system_has_none(tmp_path):
    fonts = tmp_path / "fonts"
    fonts.mkdir()
    shutil.copy(resources_dir() / "fonts" / "fallback" / "DejaVuSansMono.ttf", fonts)
    config = tmp_path / "fonts.conf"
    config.write_text(f"<fontconfig><dir>{fonts}</dir><cachedir>{tmp_path}</cachedir></fontconfig>", "utf-8")
    code = """
from PySide6.QtGui import QGuiApplication, QTextLayout
from screenwriter.storage.locations import resources_dir
from screenwriter.ui.interface_language import supply_chinese_font
application = QGuiApplication([])
def known():
    layout = QTextLayout("文件", application.font())
    layout.beginLayout(); layout.createLine(); layout.endLayout()
    return all(all(run.glyphIndexes()) for run in layout.glyphRuns())
print(known())
supply_chinese_font(resources_dir())
print(known())
"""
    environment = {"FONTCONFIG_FILE": str(config), "QT_QPA_PLATFORM": "offscreen", "PATH": "", "HOME": str(tmp_path)}
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True)
    assert run.stdout.split() == ["False", "True"], run.stderr
