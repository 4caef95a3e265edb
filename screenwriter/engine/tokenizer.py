"""From words to token ids and back: a sentencepiece vocabulary and, behind it, the symbols of the screenplay.

A token string is written the way it stands in running text: a word carries the space before it (`` word``), the rest
of a word does not. Text is first cut into segments (a word with its apostrophes, one digit, a run of punctuation), and
pieces never cross them: encoding segment by segment equals encoding a whole line, which makes incremental encoding
exact (engine.md, "A recipe to start from"), and a word never has its comma glued on. The symbols have no characters:
nothing a writer types can ever be read as one.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from enum import IntEnum
from io import BytesIO
from pathlib import Path

import sentencepiece

SLOTS = 12
"""How many speakers of a script have a symbol of their own, counted from the one who spoke last."""


class Symbol(IntEnum):
    """Symbols behind the vocabulary, in order; their token id is ``Tokenizer.pieces + value``.

    ``CUE`` is a cue whose name is spelled out; ``FIRST_CUE + k`` the cue of the speaker in slot k; ``FIRST_NAME + k``
    that speaker's name inside a sentence, with the space before it.
    """

    DOCUMENT = 0
    SCENE_HEADING = 1
    ACTION = 2
    CUE = 3
    PARENTHETICAL = 4
    DIALOGUE = 5
    LYRIC = 6
    TRANSITION = 7
    SHOT = 8
    OTHER = 9
    FIRST_CUE = 10
    FIRST_NAME = 10 + SLOTS


SYMBOLS = 10 + 2 * SLOTS

_SEGMENT = re.compile(r" ?(?:[^\W\d_]+(?:'[^\W\d_]+)*|\d|_|[^\w\s]+)|\s")


def segments(text: str) -> list[str]:
    """Cut text into the stretches no piece crosses: ``" I don't, 42"`` is ``" I", " don't", ",", " 4", "2"``."""
    return _SEGMENT.findall(text)


class Tokenizer:
    """A trained vocabulary. Safe to share between threads: it is never changed after loading."""

    def __init__(self, model: bytes) -> None:
        """Load a serialised sentencepiece model.

        Raises:
            RuntimeError: ``model`` is no such model.
        """
        self._processor = sentencepiece.SentencePieceProcessor(model_proto=model)
        self._model = model
        self.pieces = self._processor.get_piece_size()
        self.size = -(-(self.pieces + SYMBOLS) // 64) * 64  # a round number of rows multiplies faster
        self.strings = tuple(self._string(i) for i in range(self.pieces))
        self._segments: dict[str, tuple[int, ...]] = {}

    @staticmethod
    def train(texts: Iterable[str], size: int, threads: int = 2) -> "Tokenizer":
        """Train a vocabulary of about ``size`` pieces on running text (see ``encode``).

        Byte-pair merges over counted segments: sentencepiece's unigram trainer looks for its first pieces among
        distinct segments only, and then splits common words from their space.
        """
        counts = Counter(segment for text in texts for segment in segments(text))
        out = BytesIO()
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=(f"{segment}\t{count}" for segment, count in counts.items() if not segment.isspace()),
            input_format="tsv",
            model_writer=out,
            vocab_size=size,
            model_type="bpe",
            byte_fallback=True,
            normalization_rule_name="identity",
            split_by_unicode_script=False,
            split_by_number=False,
            add_dummy_prefix=False,
            remove_extra_whitespaces=False,
            character_coverage=0.9999,
            hard_vocab_limit=False,
            num_threads=threads,
            unk_id=0,
            bos_id=-1,
            eos_id=-1,
            pad_id=-1,
            minloglevel=2,
        )
        return Tokenizer(out.getvalue())

    @staticmethod
    def load(path: Path) -> "Tokenizer":
        """Read a ``tokenizer.model`` file; OSError and RuntimeError as they come."""
        return Tokenizer(path.read_bytes())

    def save(self, path: Path) -> None:
        """Write the vocabulary as a sentencepiece model file."""
        path.write_bytes(self._model)

    def symbol(self, symbol: Symbol, slot: int = 0) -> int:
        """The token id of a symbol; ``slot`` counts from FIRST_CUE or FIRST_NAME."""
        return self.pieces + symbol + slot

    def encode(self, text: str) -> list[int]:
        """Ids of running text; give a word its leading space if it has one."""
        ids: list[int] = []
        for segment in segments(text):
            known = self._segments.get(segment)
            if known is None:
                known = tuple(self._processor.encode(segment))
                if len(self._segments) < 200_000:
                    self._segments[segment] = known
            ids.extend(known)
        return ids

    def decode(self, ids: Sequence[int]) -> str:
        """The text of piece ids, leading space included; symbols are left out."""
        return self._processor.decode([i for i in ids if i < self.pieces]) if ids else ""

    def _string(self, piece: int) -> str:
        if self._processor.is_byte(piece) or self._processor.is_unknown(piece):
            return ""  # part of a character, never shown alone
        return self._processor.id_to_piece(piece).replace("▁", " ")
