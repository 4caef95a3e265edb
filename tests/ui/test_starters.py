"""Templates and samples open as untitled scripts; their files are never written to."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from screenwriter.analysis.hints import find_hints
from screenwriter.commands.script_input import as_paragraphs
from screenwriter.formats.fountain import read_fountain, write_fountain
from screenwriter.messages import Alternative, Suggestion
from screenwriter.screenplay.elements import ElementKind
from screenwriter.storage.locations import resources_dir
from screenwriter.ui.editor.ghost_keys import GhostAction
from screenwriter.ui.starters import SAMPLES, TEMPLATES

FILES = [f"templates/{starter.file}.fountain" for starter in TEMPLATES] + [
    f"samples/{starter.file}.fountain" for starter in SAMPLES
]


@pytest.mark.parametrize("file", FILES)
def test_every_file_is_fountain_that_comes_back_as_it_is_and_holds_a_scene(file):
    text = (resources_dir() / file).read_text("utf-8")
    script = read_fountain(text)
    assert write_fountain(script) == text
    assert any(element.kind is ElementKind.SCENE_HEADING for element in script.elements)
    assert script.title_page


@pytest.mark.parametrize("starter", TEMPLATES, ids=lambda starter: starter.file)
def test_a_template_says_nothing_that_a_hint_would_mark(starter):
    script = read_fountain((resources_dir() / f"templates/{starter.file}.fountain").read_text("utf-8"))
    paragraphs = as_paragraphs(script)
    assert [paragraphs[hint.paragraph].text for hint in find_hints(paragraphs)] == []


def test_a_template_from_the_welcome_page_is_a_new_script(qtbot, start):
    program = start()
    action = next(a for a in program.window.welcome.templates.actions() if a.text() == "TV Hour")
    before = (resources_dir() / "templates" / "tv-hour.fountain").read_bytes()
    action.trigger()
    assert program.documents.is_open
    assert program.documents.path is None
    assert not program.documents.is_modified()
    assert "ACT FIVE" in program.editor.toPlainText()
    qtbot.keyClicks(program.editor, "x")
    assert program.documents.is_modified()
    assert (resources_dir() / "templates" / "tv-hour.fountain").read_bytes() == before


def test_a_sample_is_offered_under_its_name_and_saved_as_another_file(start, tmp_path):
    program = start()
    action = next(a for a in program.window.menus["File/Samp&le Scripts"].actions() if a.text() == "Today's Soup")
    action.trigger()
    assert program.documents.name == "Today's Soup"
    assert program.documents.path is None
    assert len(program.editor.screenplay().elements) > 200


def test_the_tour_goes_on_as_its_steps_are_done_and_ends_with_esc(qtbot, start):
    program = start()
    program.window.actions_by_name["tour"].trigger()
    controller, strip = program.suggestions, program.window.strip
    assert "1 of 3" in strip.text()
    requests = []
    controller.requested.connect(requests.append)

    def suggest():
        qtbot.keyClick(program.editor, " ")
        qtbot.keyClicks(program.editor, "mean")
        qtbot.waitUntil(lambda: bool(requests))
        answer = Alternative(" by that", 0.9)
        controller.receive(Suggestion(requests[-1].number, (answer,), 1.0, "General English"))
        requests.clear()

    suggest()
    assert "2 of 3" in strip.text()
    qtbot.keyClick(program.editor, Qt.Key.Key_Right)
    assert "3 of 3" in strip.text()
    suggest()
    qtbot.keyClick(program.editor, Qt.Key.Key_Escape)
    assert "of 3" not in strip.text()
    assert program.tour.step == 0


def test_another_script_ends_the_tour(start, tmp_path):
    file = tmp_path / "mill.fountain"
    file.write_text("INT. MILL - DAY\n\nRain.\n")
    program = start()
    program.window.welcome.tour_wanted.emit()
    assert program.tour.step == 1
    program.documents.open(file)
    assert program.tour.step == 0
    assert "of 3" not in program.window.strip.text()


def take_a_suggestion(qtbot, program):
    requests = []
    program.suggestions.requested.connect(requests.append)
    program.suggestions.act(GhostAction.ASK)
    qtbot.waitUntil(lambda: bool(requests))
    answer = Alternative(" mean by that.", 0.9)
    program.suggestions.receive(Suggestion(requests[-1].number, (answer,), 1.0, "General English"))
    qtbot.keyClick(program.editor, Qt.Key.Key_Right)


def asked_to_save(program, monkeypatch):
    asked = []
    monkeypatch.setattr(program.questions, "ask_unsaved", lambda name: asked.append(name) or "cancel")
    program.documents.may_leave()
    return bool(asked)


def test_the_tour_with_nothing_but_suggestions_taken_closes_without_a_question(qtbot, start, monkeypatch):
    program = start()
    program.window.actions_by_name["tour"].trigger()
    take_a_suggestion(qtbot, program)
    assert program.editor.toPlainText().endswith("what you mean by that.")
    qtbot.keyClick(program.editor, Qt.Key.Key_Escape)
    assert program.documents.is_modified()
    assert not asked_to_save(program, monkeypatch)


@pytest.mark.parametrize("change", ["typed", "deleted", "kind"])
def test_the_tour_asks_as_soon_as_the_writer_changed_it(qtbot, start, monkeypatch, change):
    program = start()
    program.window.actions_by_name["tour"].trigger()
    take_a_suggestion(qtbot, program)
    if change == "typed":
        qtbot.keyClicks(program.editor, " So")
    elif change == "deleted":
        program.editor.moveCursor(QTextCursor.MoveOperation.Start)
        qtbot.keyClick(program.editor, Qt.Key.Key_Delete)
    else:
        program.window.actions_by_name["kind_action"].trigger()
    assert asked_to_save(program, monkeypatch)


def test_an_own_script_after_the_tour_is_asked_about_as_ever(qtbot, start, monkeypatch):
    program = start()
    program.window.actions_by_name["tour"].trigger()
    program.documents.new()
    qtbot.keyClicks(program.editor, "x")
    assert asked_to_save(program, monkeypatch)
