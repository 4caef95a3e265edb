"""The paper that pages are counted on."""

from dataclasses import replace

from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.page_format import A4, LETTER
from screenwriter.storage.settings import Settings
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.paper_choice import PaperChoice

LINES = (Element(ElementKind.ACTION, "Rain."),)


def test_the_scripts_own_paper_goes_before_the_writers(qtbot):
    editor = ScreenplayEditor()
    qtbot.addWidget(editor)
    settings = Settings(paper="letter")
    choice, chosen = PaperChoice(editor, settings), []
    choice.chosen.connect(chosen.append)
    assert choice.paper == LETTER
    assert not choice.follow(replace(settings, zoom_percent=150))
    assert choice.follow(replace(settings, paper="a4"))
    editor.set_screenplay(Screenplay(elements=LINES, page_format=LETTER))
    choice.choose()
    editor.set_screenplay(Screenplay(elements=LINES))
    choice.choose()
    assert chosen == [A4, LETTER, A4]
