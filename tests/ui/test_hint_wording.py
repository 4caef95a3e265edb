"""Hints in the language of the window: every sentence has its template, and English comes back as it is."""

import re
from collections.abc import Iterator
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QTranslator

from screenwriter.analysis.hints import ALL_RULES
from screenwriter.analysis.hints.finder import HintFinder
from screenwriter.analysis.hints.norms import _MEASURES, _NOUNS, with_norms
from screenwriter.analysis.hints.page_cost import _NUMBERS
from screenwriter.analysis.hints.rules import RULES
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.analysis.hints.words import WordReader
from screenwriter.messages import Hint
from screenwriter.ui import hint_wording
from screenwriter.ui.editor.hint_marks import HintMarks
from screenwriter.ui.editor.screenplay_editor import ScreenplayEditor
from screenwriter.ui.hint_menu import apply_text
from screenwriter.ui.hint_rule_texts import RULE_EXPLANATIONS, RULE_TITLES
from screenwriter.ui.hint_templates import TEMPLATES
from screenwriter.ui.panels.hints_panel import HintsPanel
from screenwriter.ui.sentence_templates import filled, parts_of, worded
from tests.analysis.passages import read_passages, script

_ALL_TEMPLATES = [(rule, template) for rule, templates in TEMPLATES.items() for template in templates]


class _Foreign(QTranslator):
    """Turns every sentence into a code, its fields in reverse order."""

    def translate(self, context, source, disambiguation=None, n=-1):  # noqa: ARG002
        if context not in ("HintSentences", "HintRules"):
            return source
        return f"<{len(source)}>" + "|".join(reversed(re.findall(r"\{\d\}", source)))


@pytest.fixture
def foreign(qapp):
    translator = _Foreign()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture(scope="module")
def passages_hints() -> list[tuple[Hint, str]]:
    """All hints of all rules on all labelled passages, with the text they stand on."""
    finder = HintFinder(RULES, WordReader())
    return [
        (hint, passage.paragraphs[hint.paragraph].text)
        for passage in read_passages()
        for hint in finder.find(passage.paragraphs) or []
    ]


def _is_known(rule: str, sentence: str) -> bool:
    return any(parts_of(sentence, template) is not None for template in TEMPLATES[rule])


def _sentences(hint: Hint) -> Iterator[str]:
    return filter(None, (hint.message, hint.norm, hint.figures))


def _norms() -> Iterator[Hint]:
    """A norm of each rule that has one, in a script long enough for habits."""
    scene = "A Nora carries the lamp out to the well and lowers it on the rope, hand over hand, and waits.\n"
    speech = "C NORA\nP (low)\nD No.\nC IDRIS\nP (lower)\nD Yes.\n"
    whole = script("H INT. MILL - DAY\n" + 4 * scene + 12 * speech + "H EXT. YARD - DAY\n" + 20 * scene)
    view = HintScript(whole, WordReader())
    action, parenthetical, dialogue = 1, 6, 7
    places = {"long_speech": dialogue, "parenthetical_run": parenthetical, "long_parenthetical": parenthetical}
    for rule in chain(_NOUNS, _MEASURES):
        yield from with_norms(view, [Hint(rule, places.get(rule, action), 0, 2, "")])


def _hints_of_the_model() -> Iterator[Hint]:
    line_hints = pytest.importorskip("screenwriter.engine.line_hints")
    from screenwriter.engine.confusions import Slip
    from screenwriter.engine.voice_drift import Drift, Speech

    text = "It's the ferry that I saw, and I was glad of it at the end of the day."
    paragraphs = script(f"C NORA\nD {text}")
    plain, odd = line_hints._Line(1, 9, 10.0, 3.0, 1500), line_hints._Line(1, 9, 9000.0, 3.0, 1500)
    found = [(0, line_hints._Piece((plain, odd), (), {}))]
    yield from line_hints.flat_lines(found, paragraphs)
    slips = (
        Slip("saw", "was", 14.2, 7.5, True),
        Slip("fery", "ferry", 20.0, 12.0, False),
        Slip("a", "b", 9.0, 99, True),
    )
    found = [(0, line_hints._Piece((), tuple(line_hints._FoundSlip(1, 0, 3, slip) for slip in slips), {}))]
    yield from line_hints.doubtful_words(found, paragraphs)
    yield from line_hints.voice_hints(iter([Drift(Speech("NORA", 1, text), "IDRIS", 3.25)]), paragraphs)


def test_every_sentence_of_the_rules_on_the_labelled_passages_has_a_template(passages_hints):
    assert {hint.rule for hint, _ in passages_hints} == {rule.name for rule in RULES}
    unknown = {s for hint, _ in passages_hints for s in _sentences(hint) if not _is_known(hint.rule, s)}
    assert unknown == set()


def test_those_sentences_come_back_unchanged_in_english(qapp, passages_hints):
    for hint, _ in passages_hints:
        assert hint_wording.message(hint) == hint.message
        assert hint_wording.norm(hint) == hint.norm[:1].upper() + hint.norm[1:]


def test_every_norm_has_a_template_and_comes_back_unchanged(qapp):
    hints = list(_norms())
    assert {hint.rule for hint in hints} == set(_NOUNS) | set(_MEASURES)
    for hint in hints:
        assert hint.norm
        assert _is_known(hint.rule, hint.norm), hint.norm
        assert hint_wording.norm(hint) == hint.norm[:1].upper() + hint.norm[1:]


def test_every_sentence_of_the_model_has_a_template_and_comes_back_unchanged(qapp):
    hints = list(_hints_of_the_model())
    assert {hint.rule for hint in hints} == {"flat_line", "doubtful_word", "voice_drift"}
    for hint in hints:
        assert all(_is_known(hint.rule, sentence) for sentence in _sentences(hint)), hint
        assert (hint_wording.message(hint), hint_wording.figures(hint)) == (hint.message, hint.figures)


def test_the_price_of_a_page_is_told_for_every_number_of_cuts():
    assert all(sum(number in template for template in TEMPLATES["page_cost"]) == 2 for number in _NUMBERS)


def test_what_a_rewrite_offers_is_one_of_three_labels(qapp, passages_hints):
    labels = [apply_text(hint, text) for hint, text in passages_hints if hint.rewrite is not None]
    assert labels
    assert all(any(parts_of(text, t) for t in ("Add “{0}”", "Cut “{0}”", "Write “{0}”")) for text in labels)


def test_titles_and_explanations_of_all_rules_are_marked_word_for_word():
    assert [rule.title for rule in ALL_RULES] == list(RULE_TITLES)
    assert [rule.explanation for rule in ALL_RULES] == list(RULE_EXPLANATIONS)
    assert set(TEMPLATES) == {rule.name for rule in ALL_RULES}


@given(st.sampled_from(_ALL_TEMPLATES), st.lists(st.text(min_size=1), min_size=5, max_size=5))
def test_english_comes_back_unchanged_whatever_the_script_says(rule_and_template, parts):
    rule, template = rule_and_template
    sentence = filled(template, tuple(parts))
    assert hint_wording.message(Hint(rule, 0, 0, 0, sentence)) == sentence


@given(st.sampled_from(_ALL_TEMPLATES), st.lists(st.from_regex(r"[A-Z]{2,9}", fullmatch=True), min_size=5, max_size=5))
def test_parts_are_found_again(rule_and_template, parts):
    rule, template = rule_and_template
    count = len(re.findall(r"\{\d\}", template))
    found = next(p for t in TEMPLATES[rule] if (p := parts_of(filled(template, tuple(parts)), t)) is not None)
    assert found == tuple(parts[:count])


@given(st.text())
def test_an_unknown_sentence_is_shown_as_it_is(sentence):
    assert hint_wording.message(Hint("no_such_rule", 0, 0, 0, sentence)) == sentence


def test_a_part_with_braces_is_no_field():
    assert (
        worded("“{1} {0}” is typed twice.", TEMPLATES["doubled_word"], "HintSentences") == "“{1} {0}” is typed twice."
    )


def test_another_language_sets_the_parts_where_it_wants_them(foreign):
    hint = Hint("spelling_mix", 0, 0, 4, "“grey” here, “gray” elsewhere in the script: keep to one spelling.")
    assert hint_wording.message(hint).endswith(">gray|grey")


def test_panel_second_draft_rules_and_tooltip_speak_the_language_of_the_window(qtbot, foreign):
    paragraphs = script("H INT. MILL - DAY\nA He is at the the door.")
    (hint,) = (h for h in HintFinder(RULES, WordReader()).find(paragraphs) or [] if h.rule == "doubled_word")
    panel = HintsPanel()
    qtbot.addWidget(panel)
    panel.show_hints([hint], paragraphs)
    sentence, title = hint_wording.message(hint), hint_wording.rule_titles()["doubled_word"]
    assert sentence.startswith("<")
    assert title.startswith("<")
    item = panel.list.topLevelItem(0).child(0)
    assert (item.text(0), item.toolTip(0)) == (f"{title}: the the", sentence)
    panel.begin_second_draft(0)
    assert panel.detail.message.text() == panel.second_draft.detail.message.text() == sentence
    assert panel.detail.explanation.text() == hint_wording.rule_explanations()["doubled_word"]
    assert panel.second_draft.title.text() == f"{title}: the the"
    assert panel.switches.item_of("doubled_word").text(0) == title
    editor = ScreenplayEditor()
    qtbot.addWidget(editor)
    marks = HintMarks(editor, {"doubled_word": "format"}, hint_wording.rule_titles())
    assert marks.reason(hint) == f"{title}\n{sentence}"
