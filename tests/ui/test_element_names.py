"""Names of elements and the line about Enter and Tab, in the language of the window."""

from itertools import product

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from screenwriter.messages import Alternative
from screenwriter.screenplay.elements import ElementKind
from screenwriter.screenplay.typing_rules import KIND_NAMES, PRESETS, FlowAction, flow_hint, target_name
from screenwriter.ui import element_names
from screenwriter.ui.editor.alternatives_popup import likelihood
from screenwriter.ui.editor.context_menu import context_menu
from screenwriter.ui.editor.list_popup import ListPopup
from screenwriter.ui.editor.reason_words import also_mark, short_reason
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor

_CHINESE = {
    "Action": "动作",
    "Character": "人物",
    "Scene Heading": "场景标题",
    "{key}: {does}": "{key}：{does}",
    "Element menu - Enter: {kind} - Esc: close": "元素菜单 - Enter：{kind} - Esc：关闭",
    "{title} p. {page}": "《{title}》第 {page} 页",
    "also in {place}": "也见于{place}",
    "common in your {element}": "你的{element}里常见",
    "action": "动作段落",
    "likely": "可能",
    "&Paste": "粘贴(&P)",
}


class _Chinese(QTranslator):
    def translate(self, context, source, disambiguation=None, n=-1):  # noqa: ARG002
        return _CHINESE.get(source, source)


@pytest.fixture
def chinese(qapp):
    translator = _Chinese()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_all_kinds_and_actions_are_marked_word_for_word():
    assert dict(element_names.ELEMENT_NAMES) == dict(KIND_NAMES)
    assert {kind.value: kind.value.replace("_", " ") for kind in ElementKind} == element_names.ELEMENTS_IN_SENTENCES
    for target in (*ElementKind, *FlowAction):
        assert element_names.target_name(target) == target_name(target)


@pytest.mark.parametrize("preset", PRESETS.values(), ids=list(PRESETS))
def test_the_line_about_enter_and_tab_comes_back_unchanged_in_english(qapp, preset):
    for kind, is_empty, at_end in product(ElementKind, (True, False), (True, False)):
        hint = flow_hint(kind, is_empty, preset, at_end=at_end)
        assert element_names.flow_line(hint) == hint


def test_in_another_language_every_name_in_it_is_said(chinese):
    hint = flow_hint(ElementKind.ACTION, False, PRESETS["final_draft"], at_end=True)
    assert hint.startswith("Action - Enter: Action - Tab: Character")
    assert element_names.flow_line(hint).startswith("动作 - Enter：动作 - Tab：人物")
    assert element_names.flow_line("Action - Enter: split - Ctrl+-: Character") == "动作 - Enter：split - Ctrl+-：人物"


def test_the_element_menu_keeps_its_keys_in_a_column_and_says_what_enter_does(qtbot, chinese):
    editor = ScreenplayEditor()
    qtbot.addWidget(editor)
    editor.show()
    editor.menu.open(ElementKind.ACTION)
    rows = next(one for one in editor.findChildren(ListPopup) if one.accessibleName() == "Element menu").rows()
    with_keys = [row.partition("Ctrl")[0] for row in rows if "Ctrl" in row]
    assert {"动作", "人物", "Dialogue"} <= {name.strip() for name in with_keys}
    assert len({sum(2 if sign > "\u2e80" else 1 for sign in name) for name in with_keys}) == 1
    assert editor.menu.hint() == "元素菜单 - Enter：动作 - Esc：关闭"


def test_reasons_and_menus_are_said_too(qtbot, chinese):
    like = Alternative("Rain.", 0.4, reason="common")
    assert short_reason(like, "action") == "你的动作段落里常见"
    also = Alternative("Rain.", 0.4, reason="like", also_words=6, like_script="Harbor", like_page=12)
    assert also_mark(also) == "也见于《Harbor》第 12 页"
    assert likelihood(0.4) == "可能"
    editor = ScreenplayEditor()
    qtbot.addWidget(editor)
    assert "粘贴(&P)" in [action.text() for action in context_menu(editor, lambda: None).actions()]
