"""``hints``: the rules, and where they point."""

import pytest

SCRIPT = """\
Title: X

INT. ROOM - DAY

Nora begins to walk *very* slowly.

She sits.
"""


@pytest.fixture
def script(tmp_path):
    path = tmp_path / "x.fountain"
    path.write_text(SCRIPT, "utf-8")
    return path


def test_the_rules_are_listed_with_their_reasons(run):
    rules = run("hints", "--rules", "--json").json["rules"]
    assert len(rules) >= 6
    assert len({rule["rule"] for rule in rules}) == len(rules)
    assert all(rule["title"] and rule["explanation"] for rule in rules)


def test_a_hint_points_at_a_line_of_the_file_and_a_place_in_the_visible_text(run, script):
    hints = run("hints", script, "--json").json["hints"]
    found = next(hint for hint in hints if "begins to" in hint["text"])
    assert set(found) == {"rule", "line", "start", "end", "message", "text", "norm", "rewrite"}
    assert found["line"] == 5
    assert found["rewrite"] == "Nora walks very slowly."
    assert "Nora begins to walk very slowly."[found["start"] : found["end"]] == found["text"]


def test_a_rule_can_be_left_out(run, script):
    hints = run("hints", script, "--json").json["hints"]
    rule = hints[0]["rule"]
    left = run("hints", script, "--disable", rule, "--json").json["hints"]
    assert rule not in {hint["rule"] for hint in left}


def test_wrong_use_says_so(run, script):
    assert run("hints").code == 2
    answer = run("hints", script, "--disable", "nonsense")
    assert answer.code == 2
    assert "no such rule: nonsense" in answer.progress


def test_without_json_each_hint_is_a_line_an_editor_can_jump_to(run, script):
    lines = run("hints", script).results.splitlines()
    assert lines
    assert all(line.startswith(f"{script}:") for line in lines)
