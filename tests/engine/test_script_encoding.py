from screenwriter.engine.script_encoding import CastSlots, ScriptEncoder, encode_script, name_in_text, plain
from screenwriter.engine.tokenizer import Symbol
from screenwriter.messages import Paragraph


def speech(name: str, text: str = "Wait.") -> list[Paragraph]:
    return [Paragraph("character", name), Paragraph("dialogue", text)]


def cues(tokenizer, paragraphs) -> list[int]:
    """Slot of each cue in order, -1 for a spelled one."""
    first = tokenizer.symbol(Symbol.FIRST_CUE)
    spelled = tokenizer.symbol(Symbol.CUE)
    found = []
    for token in encode_script(tokenizer, paragraphs):
        if token == spelled:
            found.append(-1)
        elif first <= token < first + 12:
            found.append(token - first)
    return found


def test_two_people_alternating_are_always_slot_one(tokenizer):
    script = [p for name in ("NORA", "IDRIS", "NORA", "IDRIS (V.O.)", "NORA") for p in speech(name)]
    assert cues(tokenizer, script) == [-1, -1, 1, 1, 1]


def test_going_on_speaking_is_slot_zero_whatever_marks_it(tokenizer):
    script = speech("NORA") + speech("NORA (CONT'D)") + speech("nora (cont’d)")
    assert cues(tokenizer, script) == [-1, 0, 0]


def test_a_name_in_a_sentence_costs_one_token(tokenizer):
    encoder = ScriptEncoder(tokenizer, ["COLONEL LAMBERT", "NORA"])
    name = tokenizer.symbol(Symbol.FIRST_NAME)
    assert encoder.text(" Nora")[0] == name + 1
    assert encoder.text(plain("Then Lambert's hat falls.")).count(name) == 1
    assert len(encoder.text(" Nora")) == 1


def test_a_word_that_only_begins_like_a_name_is_spelled(tokenizer):
    encoder = ScriptEncoder(tokenizer, ["NORA"])
    assert all(token < tokenizer.pieces for token in encoder.text(" Norah waits, nora too, (Nora)"))


def test_unclear_names_have_no_form_inside_a_sentence():
    assert name_in_text("MAN #2") == ""
    assert name_in_text("DR. TUCKER") == "Tucker"
    assert name_in_text("") == ""


def test_the_thirteenth_speaker_pushes_the_oldest_out():
    cast = CastSlots()
    for number in range(13):
        cast.speak(f"COP {number}")
    assert cast.speak("COP 0") is None
    assert cast.speak("COP 5") == 8


def test_notes_and_sections_are_not_learned(tokenizer):
    silent = [Paragraph(kind, "Secret") for kind in ("note", "boneyard", "section", "synopsis", "page_break")]
    assert list(encode_script(tokenizer, silent)) == [tokenizer.symbol(Symbol.DOCUMENT)]


def test_typographic_signs_become_typewriter_signs():
    assert plain("“Don’t—” she  said…\n") == ' "Don\'t--" she said...'
