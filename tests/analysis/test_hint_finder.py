"""Hints while the script is written: only what changed is read again, and the answer is that of a first reading."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from screenwriter.analysis.hints.finder import HintFinder
from screenwriter.analysis.hints.rule import Scope
from screenwriter.analysis.hints.rules import RULES
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.messages import Paragraph
from tests.analysis.passages import read_passages, script

_PASSAGES = [p for p in read_passages() if len(p.paragraphs) < 20]
_SCENES = [[Paragraph("scene_heading", "INT. MILL - DAY"), *p.paragraphs] for p in _PASSAGES]
_EDITS = st.lists(
    st.tuples(st.integers(0, 10_000), st.sampled_from(["change", "remove", "insert", "scene"]), st.integers(0, 10_000)),
    max_size=6,
)


def _edited(paragraphs, place, how, which):
    at = place % max(1, len(paragraphs))
    scene = _SCENES[which % len(_SCENES)]
    if how == "change" and paragraphs:
        old = paragraphs[at]
        return [*paragraphs[:at], Paragraph(old.kind, old.text + " Nora begins to wait."), *paragraphs[at + 1 :]]
    if how == "remove":
        return [*paragraphs[:at], *paragraphs[at + 1 :]]
    fresh = scene if how == "scene" else scene[-1:]
    return [*paragraphs[:at], *fresh, *paragraphs[at:]]


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(_SCENES), max_size=6), _EDITS)
def test_after_any_edits_the_hints_are_those_of_a_fresh_reading(scenes, edits):
    finder = HintFinder(RULES)
    paragraphs = [p for scene in scenes for p in scene]
    finder.find(paragraphs)
    for edit in edits:
        paragraphs = _edited(paragraphs, *edit)
        assert finder.find(paragraphs) == HintFinder(RULES).find(paragraphs)


def test_read_scene_by_scene_a_script_has_the_hints_of_the_whole():
    paragraphs = [p for scene in _SCENES for p in scene]
    whole = HintScript(paragraphs)
    rules = [rule for rule in RULES if rule.scope is Scope.SCENE]
    found = [replace(hint, norm="") for hint in HintFinder(rules).find(paragraphs)]
    for rule in rules:
        expected = sorted(rule.find(whole), key=lambda hint: (hint.paragraph, hint.start, hint.end))
        assert [hint for hint in found if hint.rule == rule.name] == expected, rule.name


def test_an_edit_reads_its_own_scene_only():
    paragraphs = [p for scene in _SCENES[:60] for p in scene]
    finder = HintFinder(RULES)
    finder.find(paragraphs)
    assert finder.scenes_read > 30
    finder.find(paragraphs)
    assert finder.scenes_read == 0
    at = next(i for i, p in enumerate(paragraphs) if i > 100 and p.kind == "action")
    finder.find([*paragraphs[:at], Paragraph("action", paragraphs[at].text + " quack"), *paragraphs[at + 1 :]])
    assert finder.scenes_read == 1


def test_a_rule_switched_on_again_is_run_and_the_others_are_not():
    paragraphs = script("H INT. MILL - DAY\nA We see a boat. Nora begins to row.")
    finder = HintFinder(RULES)
    assert [h.rule for h in finder.find(paragraphs, ["camera"])] == ["begins_to"]
    assert [h.rule for h in finder.find(paragraphs)] == ["camera", "begins_to"]


def test_an_overtaken_reading_gives_nothing_and_what_it_read_is_kept():
    paragraphs = [p for scene in _SCENES[:30] for p in scene]
    finder = HintFinder(RULES)
    asked = iter(range(1000))
    assert finder.find(paragraphs, is_overtaken=lambda: next(asked) > 10) is None
    finder.find(paragraphs)
    assert finder.scenes_read < len({tuple(scene) for scene in _SCENES[:30]})
