"""The words of a beat and their relatives: what the model puts to the same use as them (``letter``: message, note).

Relatives are read off the model's own table of words, so they follow from whatever weights are loaded.
"""

from collections.abc import Iterable

import torch
from torch import Tensor

from screenwriter.engine.tokenizer import Tokenizer

_LEAST_ALIKE = 0.4
_MOST_RELATIVES = 6


class WordRelatives:
    """Finds relatives among the whole words of a vocabulary.

    Args:
        table: (V, E), the model's word vectors.
    """

    def __init__(self, tokenizer: Tokenizer, table: Tensor) -> None:
        self._tokenizer = tokenizer
        is_word = [
            text[:1] == " " and text[1:].isalpha() and text.islower() and len(text) > 3 for text in tokenizer.strings
        ]
        self._words = torch.tensor(is_word).nonzero().flatten()
        vectors = table.detach()[self._words].float()
        self._vectors = torch.nn.functional.normalize(vectors - vectors.mean(0), dim=1) if len(vectors) else vectors
        self._rows = {self._tokenizer.strings[token]: row for row, token in enumerate(self._words.tolist())}

    def of(self, words: Iterable[str]) -> dict[str, float]:
        """Relatives of words that the vocabulary has as a whole, with how alike they are, 0.4 to 1; the words
        themselves are not among them."""
        words = set(words)
        found: dict[str, float] = {}
        for word in words:
            row = self._rows.get(f" {word}")
            if row is None:
                continue
            alike = self._vectors @ self._vectors[row]
            best = alike.topk(min(_MOST_RELATIVES + 1, len(alike)))
            for value, other in zip(best.values.tolist(), best.indices.tolist(), strict=True):
                text = self._tokenizer.strings[int(self._words[other])][1:]
                if value >= _LEAST_ALIKE and text not in words:
                    found[text] = max(value, found.get(text, 0.0))
        return found
