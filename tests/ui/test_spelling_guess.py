"""American or British, guessed while the writer has chosen neither."""

import pytest

from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.ui import spelling_guess
from tests.ui.word_desk import make_desk

__all__ = ["make_desk"]

ACTION = ElementKind.ACTION
BRITISH = (
    Element(ACTION, "The colour of the harbour. Her neighbour is travelling. He realised it was grey."),
    Element(ACTION, "A cosy parlour, a cheque, a theatre. Whilst she apologises, he labelled it."),
)
AMERICAN = (Element(ACTION, "Mom is in pajamas, traveling to a cozy gray harbor, past the color of the sidewalk."),)


@pytest.fixture(autouse=True)
def soon(monkeypatch):
    monkeypatch.setattr(spelling_guess, "AGAIN_MS", 50)


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "harbour.fountain"
    path.write_text("\n\n".join(element.text for element in BRITISH))
    return path


def actions(desk):
    return desk.program.window.actions_by_name


def test_a_british_script_is_checked_by_the_british_dictionary_and_says_so(make_desk, file, qtbot):
    desk = make_desk(str(file))
    qtbot.waitUntil(lambda: desk.check.language == "en_GB", timeout=20_000)
    assert desk.misspelt() == []
    assert actions(desk)["language_settings"].text() == "As in the &Settings (guessed: British)"
    assert "British English, guessed" in desk.program.window.status_line.currentMessage()
    assert actions(desk)["language_settings"].isChecked()


def test_what_the_writer_chose_for_the_script_wins_and_stays(make_desk, file, qtbot):
    desk = make_desk(str(file))
    qtbot.waitUntil(lambda: desk.check.language == "en_GB", timeout=20_000)
    actions(desk)["language_en_US"].trigger()
    assert desk.check.language == "en_US"
    desk.keys("= A grey colour.")
    qtbot.wait(150)
    assert desk.check.language == "en_US"
    desk.program.words.settle()
    desk.program.editor.document().setModified(False)
    desk.program.documents.new()
    desk.program.documents.open(str(file))
    qtbot.wait(spelling_guess.FIRST_MS + 200)
    assert desk.check.language == "en_US"
    assert actions(desk)["language_en_US"].isChecked()


def test_what_the_writer_chose_in_the_settings_wins(make_desk, file, qtbot):
    desk = make_desk(str(file))
    desk.program.settings.change(spelling_language="en_US")
    qtbot.wait(spelling_guess.FIRST_MS + 300)
    assert desk.check.language == "en_US"
    assert actions(desk)["language_settings"].text() == "As in the &Settings"
    desk.program.settings.change(spelling_language="")
    qtbot.waitUntil(lambda: desk.check.language == "en_GB", timeout=20_000)


def test_a_script_is_guessed_while_it_is_written(make_desk, qtbot):
    desk = make_desk()
    desk.open_script(Element(ACTION, ""))
    assert desk.settle().check.language == "en_US"
    desk.keys("=The colour of the harbour at the theatre is grey. ")
    desk.settle()
    assert desk.check.language == "en_US"
    desk.keys("=Mum, whilst travelling, wrote a cheque.")
    qtbot.waitUntil(lambda: desk.check.language == "en_GB", timeout=20_000)


def test_another_script_is_guessed_anew(make_desk, file, tmp_path, qtbot):
    other = tmp_path / "harbor.fountain"
    other.write_text("\n\n".join(element.text for element in AMERICAN))
    desk = make_desk(str(file))
    qtbot.waitUntil(lambda: desk.check.language == "en_GB", timeout=20_000)
    desk.program.documents.open(str(other))
    assert desk.check.language == "en_US"
    qtbot.waitUntil(lambda: desk.spelling.guess.language == "en_US", timeout=20_000)
    assert actions(desk)["language_settings"].text() == "As in the &Settings (guessed: American)"
