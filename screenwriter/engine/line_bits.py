"""How surprising each word of a scene is to the model: bits, read scene by scene so that an edit costs one scene.

A scene is read behind the last LEAD paragraphs before it, from an empty state: what stands further up neither helps nor
changes anything, so a scene's figures hang on these paragraphs and the cast alone. The script's own cache is left out,
or a line said twice would count as expected.
"""

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import torch
from torch import Tensor

from screenwriter.engine.backend import Backend
from screenwriter.engine.blend import CONTEXT, Blend
from screenwriter.engine.model import State
from screenwriter.engine.reading import Overtaken, kinds_of_tokens
from screenwriter.engine.script_encoding import SYMBOL_OF_KIND, ScriptEncoder, plain
from screenwriter.engine.tokenizer import Symbol, Tokenizer, segments
from screenwriter.messages import Paragraph

LEAD = 40
"""Paragraphs read before a scene, for the model to be in it."""

CHUNK = 12
"""Tokens between two looks at whether a suggestion is wanted: about 5 ms, n-grams included."""

MEASURED = ("dialogue", "action")
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class ReadWord:
    """A word of a paragraph: ``start:end`` in code points of its text, punctuation included.

    ``place`` and ``stop`` are its tokens in the scene's stream; ``core`` the letters that begin it, "" where it begins
    with something else, is a speaker's name or has a hyphen; ``core_stop`` is where their tokens end.
    """

    start: int
    end: int
    bits: float
    place: int
    stop: int
    core: str
    core_stop: int
    core_bits: float


@dataclass(frozen=True, slots=True)
class ReadParagraph:
    """A paragraph of ``MEASURED`` kind, by its index in the scene, with its words in order."""

    index: int
    words: tuple[ReadWord, ...]

    @property
    def bits(self) -> float:
        """Of the whole text."""
        return sum(word.bits for word in self.words)


@dataclass(frozen=True)
class ReadScene:
    """What was read of a scene: the stream from the lead's first token on, and states to go back to."""

    tokens: tuple[int, ...]
    kinds: tuple[int, ...]
    paragraphs: tuple[ReadParagraph, ...]
    states: dict[int, State]  # tokens read: the state then


class SceneReader:
    """Reads with one model. One thread at a time; nothing is kept between scenes."""

    def __init__(self, backend: Backend, tokenizer: Tokenizer, blend: Blend) -> None:
        self.backend = backend
        self.tokenizer = tokenizer
        self._blend = blend

    def read(
        self,
        lead: Sequence[Paragraph],
        scene: Sequence[Paragraph],
        cast: Sequence[str],
        is_wanted: Callable[[], bool],
    ) -> ReadScene:
        """Read a scene behind ``lead``.

        Args:
            cast: who had spoken before the lead, latest first.
            is_wanted: asked every CHUNK tokens.
        Raises:
            Overtaken: ``is_wanted`` said so.
        """
        encoder = ScriptEncoder(self.tokenizer, cast)
        tokens = [self.tokenizer.symbol(Symbol.DOCUMENT)]
        for paragraph in lead:
            tokens += encoder.paragraph(paragraph)
        places: list[tuple[int, list[_Placed]]] = []
        for index, paragraph in enumerate(scene):
            if paragraph.kind in MEASURED:
                tokens += encoder.opening(paragraph.kind)
                words = self._encode(paragraph.text, encoder, tokens)
                places.append((index, words))
            else:
                tokens += encoder.paragraph(paragraph)
        kinds = kinds_of_tokens(tokens, self.tokenizer.pieces)
        first = min((word.place for _, words in places for word in words), default=len(tokens))
        bits, states = self._bits(tokens, kinds, first, is_wanted)
        read = tuple(ReadParagraph(index, tuple(_measured(word, bits) for word in words)) for index, words in places)
        return ReadScene(tuple(tokens), tuple(kinds), read, states)

    def place_before(self, scene: ReadScene, place: int) -> tuple[Tensor, State]:
        """Feature (1, E) and state with ``place`` tokens read, for continuations; ``place`` is 1 or more."""
        start = max((known for known in scene.states if known < place), default=0)
        state = scene.states.get(start, self.backend.start())
        features, state = self.backend.advance(scene.tokens[start:place], scene.kinds[start:place], state)
        return features[-1:], state

    def continuation_bits(self, place: tuple[Tensor, State], tokens: Sequence[int], kind: str) -> float:
        """Bits of these tokens, by the network alone, behind a place in a paragraph of this kind."""
        feature, state = place
        features, _ = self.backend.advance(tokens, [int(SYMBOL_OF_KIND[kind])] * len(tokens), state)
        scores = self.backend.log_probabilities(torch.cat([feature, features[:-1]]))
        return -scores[torch.arange(len(tokens)), torch.tensor(tokens)].sum().item() / math.log(2)

    def _encode(self, text: str, encoder: ScriptEncoder, tokens: list[int]) -> list["_Placed"]:
        """Append a text's tokens; word by word, which is the same as all at once."""
        placed = []
        for match in _WORD.finditer(text):
            word = plain(match.group())
            place = len(tokens)
            tokens += encoder.text(word)
            head = segments(word)[0] if word else ""
            core = head.strip() if head.strip().replace("'", "").isalpha() and "-" not in word[:-1] else ""
            is_name = len(tokens) > place and tokens[place] >= self.tokenizer.pieces
            core_stop = place + (0 if is_name or not core else len(self.tokenizer.encode(head)))
            placed.append(_Placed(match.start(), match.end(), place, len(tokens), "" if is_name else core, core_stop))
        return placed

    def _bits(
        self, tokens: Sequence[int], kinds: Sequence[int], first: int, is_wanted: Callable[[], bool]
    ) -> tuple[list[float], dict[int, State]]:
        """Bits of each token, 0 before ``first``, and the states at the starts of chunks."""
        bits = [0.0] * len(tokens)
        state = self.backend.start()
        states: dict[int, State] = {}
        borders = [*range(0, len(tokens) - 1, CHUNK), len(tokens) - 1]
        for start, end in pairwise(borders):
            if is_wanted():
                raise Overtaken
            features, state = self.backend.advance(tokens[start:end], kinds[start:end], state)
            states[end] = state
            if end < first:
                continue
            contexts = [tokens[max(0, place - CONTEXT) : place] for place in range(start + 1, end + 1)]
            odds = self._blend.mix(self.backend.log_probabilities(features), contexts, None, 1 / 3)
            followers = torch.tensor(tokens[start + 1 : end + 1]).unsqueeze(1)
            bits[start + 1 : end + 1] = (-odds.log_probabilities.gather(1, followers) / math.log(2)).flatten().tolist()
        return bits, states


@dataclass(frozen=True, slots=True)
class _Placed:
    start: int
    end: int
    place: int
    stop: int
    core: str
    core_stop: int


def _measured(word: _Placed, bits: Sequence[float]) -> ReadWord:
    return ReadWord(
        word.start,
        word.end,
        sum(bits[word.place : word.stop]),
        word.place,
        word.stop,
        word.core,
        word.core_stop,
        sum(bits[word.place : word.core_stop]),
    )
