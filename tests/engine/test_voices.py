from hypothesis import given
from hypothesis import strategies as st

from screenwriter.engine.script_encoding import ScriptEncoder
from screenwriter.engine.voices import NOBODY, voices_of_tokens
from screenwriter.messages import Paragraph

NAMES = st.sampled_from([f"{first} {last}" for first in ("NORA", "IDRIS", "MAE", "OTTO") for last in "ABCDE"])


@given(st.lists(NAMES, max_size=20, unique=True), st.lists(st.tuples(NAMES, st.booleans()), max_size=60))
def test_each_speaker_in_reach_keeps_one_voice(tokenizer, cast, speeches):
    encoder = ScriptEncoder(tokenizer, cast)
    tokens, speakers = [], []
    for name, is_followed_by_action in speeches:
        for kind, text in [("character", name), ("dialogue", "Wait.")] + [("action", "Rain.")] * is_followed_by_action:
            encoded = encoder.paragraph(Paragraph(kind, text))
            tokens += encoded
            speakers += [None if kind == "action" else name] * len(encoded)
    voices = voices_of_tokens(tokens, tokenizer.pieces)
    assert [voice == NOBODY for voice in voices] == [speaker is None for speaker in speakers]
    latest: dict[int, str] = {}
    for voice, speaker in zip(voices, speakers, strict=True):
        if speaker is not None:
            assert latest.setdefault(voice, speaker) == speaker, "one voice, one speaker"
    few = {name for name, _ in speeches}
    if len(few | set(cast)) <= 12:
        spoken = {speaker for speaker in speakers if speaker}
        assert len(latest) == len(spoken), "and one speaker, one voice"
