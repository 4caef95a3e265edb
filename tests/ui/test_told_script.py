"""What the model is told stays that of the document, through typing, undo and another script."""

import random

from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.ui.editor.suggestion_context import context_before
from screenwriter.ui.editor.told_script import ToldScript

K = ElementKind


def test_it_tells_what_the_plain_rule_tells_of_the_document(hands):
    chance = random.Random(2)
    told = ToldScript(hands.editor.screenplay_document)
    document = hands.editor.screenplay_document
    speech = (K.CHARACTER, "NORA"), (K.DIALOGUE, "I know."), (K.NOTE, "really"), (K.ACTION, "Rain.")
    hands.show(*(Element(*part) for _ in range(120) for part in speech))
    for _ in range(25):
        hands.put_caret(chance.randrange(document.blockCount()), -1)
        chance.choice(
            [
                lambda: hands.type(" and rain"),
                lambda: hands.press("Enter"),
                lambda: hands.press("Home", "Back"),
                lambda: hands.press("Ctrl+Z"),
                lambda: hands.press("Ctrl+3"),
            ]
        )()
        for index in (document.blockCount() - 1, hands.caret[0]):
            assert told.context_before(index) == context_before(document.elements, index)
    hands.show((K.ACTION, "Another script."))
    assert told.context_before(1) == context_before(document.elements, 1)
