"""``suggest``: a place in a file, and what is offered there."""

import argparse

import pytest

from screenwriter.commands.source_lines import Caret
from screenwriter.commands.suggest import above_zero, blend_position, make_request, parse_place
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element, ElementKind


def test_the_shape_is_as_published(run, script, shipped):
    answer = run("suggest", script, "--at", "8:11", "-n", "3", "--json")
    assert answer.code == 0
    found = answer.json
    assert found["kind"] == "dialogue"
    assert found["typed"] == "The ferry "
    assert 1 <= len(found["suggestions"]) <= 3
    for suggestion in found["suggestions"]:
        assert set(suggestion) == {"text", "probability", "shares"}
        assert sum(suggestion["shares"]) == pytest.approx(1, abs=0.001)
        assert 0 < suggestion["probability"] <= 1
    assert found["suggestions"][0]["text"].startswith("was late")


def test_what_stands_after_the_caret_does_not_matter(run, script, shipped, tmp_path):
    cut = tmp_path / "cut.fountain"
    lines = script.read_text("utf-8").split("\n")
    lines[7] = "The ferry xyzzy."
    cut.write_text("\n".join([*lines[:8], "", "INT. MOON - DAY", ""]), "utf-8")
    place = ("--at", "8:11", "--json")
    assert run("suggest", script, *place).json == run("suggest", cut, *place).json


def test_the_same_question_has_the_same_answer(run, script, shipped):
    first, second = (run("suggest", script, "--at", "8:5", "--json").results for _ in range(2))
    assert first == second


def test_without_json_each_suggestion_is_a_line(run, script, shipped):
    lines = run("suggest", script, "--at", "8:11", "-n", "1").results.splitlines()
    assert len(lines) == 1
    assert "%" in lines[0]
    assert "was late" in lines[0]


@pytest.mark.parametrize(("place", "words"), [("99", "12 lines"), ("1", "title page"), ("8:90", "40 characters")])
def test_a_place_the_file_does_not_have_is_wrong_usage(run, script, shipped, place, words):
    answer = run("suggest", script, "--at", place, "--json")
    assert answer.code == 2
    assert answer.results == ""
    assert words in answer.progress
    assert str(script) in answer.progress


@pytest.mark.parametrize("text", ["0", "1:0", "a", "1:b", "-1", "1:", "", "²"])
def test_only_line_and_column_are_a_place(text):
    with pytest.raises(argparse.ArgumentTypeError):
        parse_place(text)


@pytest.mark.parametrize("text", ["0", "-1", "nan", "inf", "x"])
def test_only_a_number_above_zero_is_a_temperature(text):
    with pytest.raises(argparse.ArgumentTypeError):
        above_zero(text)


def test_the_engine_is_told_what_the_window_tells_it():
    speech = (
        Element(ElementKind.CHARACTER, "NORA"),
        Element(ElementKind.NOTE, "x"),
        Element(ElementKind.DIALOGUE, "Row."),
    )
    early = Element(ElementKind.CHARACTER, "IDRIS (V.O.)")
    script = Screenplay(elements=(early, *speech * 160))
    options = argparse.Namespace(count=2, words=6, temperature=1.0, seed=0, blend=0.4)
    request = make_request(script, Caret(481, ElementKind.ACTION, "She "), options)
    assert len(request.paragraphs) == 321 - 128
    assert {paragraph.kind for paragraph in request.paragraphs} == {"character", "dialogue"}
    assert request.cast == ("NORA", "IDRIS")
    assert (request.kind, request.typed, request.count, request.max_words) == ("action", "She ", 2, 6)
    assert request.blend == 0.4


@pytest.mark.parametrize(
    ("text", "position"),
    [("general", 0), ("My voice", 2 / 3), ("my-voice", 2 / 3), ("this_script", 1), ("0.25", 0.25)],
)
def test_a_place_of_the_blend_slider_has_a_name_or_a_number(text, position):
    assert blend_position(text) == position


@pytest.mark.parametrize("text", ["", "loud", "1.5", "-0.1", "nan"])
def test_nothing_else_is_a_place_of_the_blend_slider(text):
    with pytest.raises(argparse.ArgumentTypeError):
        blend_position(text)


def test_the_blend_reaches_the_engine(run, script, shipped):
    answers = [run("suggest", script, "--at", "8:11", "--json", "--blend", place) for place in ("general", "1")]
    assert [answer.code for answer in answers] == [0, 0]
    assert answers[0].json["suggestions"][0]["shares"] == [1.0, 0.0, 0.0]
    with pytest.raises(SystemExit, match="2"):
        run("suggest", script, "--blend", "loud")
