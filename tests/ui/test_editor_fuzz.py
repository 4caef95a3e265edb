"""Whatever keys are pressed: nothing is raised, the elements stay in step, and undo leads back to the beginning."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt

from screenwriter.screenplay.elements import Annotation, DualColumn, Element, Span, Style
from screenwriter.screenplay.elements import ElementKind as K
from screenwriter.screenplay.typing_rules import PRESETS

SCRIPT = (
    Element(K.SCENE_HEADING, "INT. MILL - DAY", scene_number="3"),
    Element(K.ACTION, "Dust 🙂 hangs.", (Span(0, 4, Style.BOLD),), (Annotation(5, K.NOTE, "how?"),)),
    Element(K.CHARACTER, "NORA", dual=DualColumn.LEFT),
    Element(K.DIALOGUE, "Wait.\nHere.", dual=DualColumn.LEFT),
    Element(K.CHARACTER, "IDRIS (V.O.)", dual=DualColumn.RIGHT),
    Element(K.PARENTHETICAL, "(low)", dual=DualColumn.RIGHT),
    Element(K.DIALOGUE, "No.", dual=DualColumn.RIGHT),
    Element(K.PAGE_BREAK),
    Element(K.TRANSITION, "CUT TO:"),
)

_KEYS = st.one_of(
    st.sampled_from(
        [
            "Enter", "Enter", "Tab", "Tab", "Backtab", "Back", "Back", "Delete", "Esc", "Up", "Down", "Left", "Right",
            "Home", "End", "Shift+Enter", "Shift+Up", "Shift+Down", "Shift+Right", "Ctrl+Back", "Ctrl+Delete",
            "Ctrl+Home", "Ctrl+End", "Ctrl+A", "Ctrl+Z", "Ctrl+Y", "Ctrl+B", "Ctrl+I", "Ctrl+D",
            *(f"Ctrl+{digit}" for digit in range(10)),
        ]
    ),
    st.sampled_from(
        ["type:" + text for text in ("i ", "nora", "int. ", "(", ")", "@", "~", ">", "<", "🙂", "cut to:", ".")]
    ),
)  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(keys=st.lists(_KEYS, max_size=25), preset=st.sampled_from(sorted(PRESETS)), start=st.integers(0, 8))
def test_any_keys_keep_the_script_whole(hands, keys, preset, start):
    hands.settings(preset=PRESETS[preset])
    hands.show(*SCRIPT).put_caret(start, -1)
    document = hands.editor.screenplay_document
    for key in keys:
        if key.startswith("type:"):
            hands.type(key.removeprefix("type:"))
        else:
            hands.press(key)
        blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
        assert document.elements == tuple(document.element_of(block) for block in blocks)
    written = document.elements
    while document.isUndoAvailable():
        hands.editor.undo()
    assert document.elements == SCRIPT
    while document.isRedoAvailable():
        hands.editor.redo()
    if "Ctrl+Z" not in keys:
        assert document.elements == written


def test_clicks_in_odd_places_are_harmless(hands, qtbot):
    hands.show(*SCRIPT).put_caret(2, -1).press("Tab")
    for x, y in [(0, 0), (400, 5), (899, 599), (300, 590)]:
        qtbot.mouseClick(hands.editor.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, y))
        qtbot.mouseDClick(hands.editor.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, y))
    assert hands.elements == SCRIPT
