"""Who speaks at each token of a script, told from the tokens alone.

A cue's symbol names its speaker by the slot it had (``script_encoding``): following the slots from cue to cue gives
each speaker a number of its own, whatever the name. Numbers mean nothing beyond one text.
"""

from collections.abc import Sequence

from screenwriter.engine.tokenizer import SLOTS, Symbol

NOBODY = -1
"""The voice of what nobody says: action, headings, transitions."""

_SPOKEN = (Symbol.CUE, Symbol.PARENTHETICAL, Symbol.DIALOGUE, Symbol.LYRIC)


def voices_of_tokens(tokens: Sequence[int], pieces: int) -> list[int]:
    """For each token the number of the speaker in whose speech it stands, 0 or more; NOBODY outside speeches.

    The slots' first owners, known from before the text, are numbers 0 to SLOTS - 1; whoever comes new gets the next.
    """
    slots = list(range(SLOTS))
    newcomers = SLOTS
    voice = NOBODY
    voices = []
    for token in tokens:
        symbol = token - pieces
        if 0 <= symbol < Symbol.FIRST_NAME:
            if symbol >= Symbol.FIRST_CUE:
                slots.insert(0, slots.pop(symbol - Symbol.FIRST_CUE))
            elif symbol == Symbol.CUE:
                slots = [newcomers, *slots[:-1]]
                newcomers += 1
            is_spoken = symbol >= Symbol.FIRST_CUE or symbol in _SPOKEN
            voice = slots[0] if is_spoken else NOBODY
        voices.append(voice)
    return voices
