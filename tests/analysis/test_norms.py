"""The writer's own norm beside the common one."""

from screenwriter.analysis.hints import find_hints
from tests.analysis.passages import script

_PLAIN = "A Nora carries the lamp out to the well and lowers it on the rope, hand over hand, and waits.\n"


def _norm(rule, text):
    return next(h.norm for h in find_hints(script(text)) if h.rule == rule)


def test_adverbs_here_are_counted_against_the_other_scenes():
    heavy = "A Nora slowly and carefully opens the drawer.\n" + 2 * _PLAIN
    text = "H INT. MILL - DAY\n" + heavy + "H EXT. YARD - DAY\n" + 20 * _PLAIN + "A He waits quietly.\n"
    assert _norm("adverbs", text) == "adverbs: 44 per 1,000 words of action here; your other scenes 3; 2 is common"


def test_too_little_text_has_no_norm():
    assert _norm("adverbs", "H INT. MILL - DAY\nA Nora slowly and carefully opens the drawer.") == ""


def test_a_long_speech_is_measured_by_its_speaker_and_the_script():
    short = "".join(f"C {who}\nD {line}\n" for who in ("NORA", "IDRIS") for line in ("No.", "Yes.", "Why?"))
    long = "C NORA\nD " + "I told them in the spring that the roof would go, and it went. " * 8
    assert _norm("long_speech", short + long).startswith("16 lines here; NORA's usual speech has 1, the script's 1;")


def test_a_long_paragraph_is_measured_by_the_others():
    text = "H INT. MILL - DAY\n" + 9 * "A Dust.\n" + "A " + "Nora carries the lamp out to the well and waits. " * 7
    assert _norm("long_action", text).startswith("6 lines here; your action paragraphs: 1 lines, nine in ten up to 1")
