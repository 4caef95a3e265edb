"""What adapting to the script being written gains: bits per character with and without each part of it.

python benchmarks/adaptation.py                      the parts, one after another
python benchmarks/adaptation.py --grid               the weights around those that ship
"""

import argparse
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch

from screenwriter.engine.checkpoint import load_checkpoint
from screenwriter.engine.corpus import Script, read_source
from screenwriter.engine.dynamic_evaluation import RATE, DynamicEvaluation
from screenwriter.engine.reading import CHUNK, kinds_of_tokens
from screenwriter.engine.script_cache import CacheWeights, ScriptCache
from screenwriter.engine.script_encoding import encode_script
from screenwriter.engine.suggester import Suggester
from screenwriter.engine.voices import voices_of_tokens
from screenwriter.storage.blend_positions import DEFAULT_POSITION

HELD_OUT = Path(__file__).resolve().parents[2] / "shared/corpus/heldout"
CONTEXT = 4
LATE = 0.7
"""From this share of a script on its places count as late ones."""


@dataclass(frozen=True)
class Variant:
    """One way to adapt; ``weights`` None: no cache. ``rate`` 0: no dynamic evaluation."""

    name: str
    weights: CacheWeights | None
    rate: float = 0.0


PARTS = (
    Variant("all of it", CacheWeights(), RATE),
    Variant("cache, kinds and voices", CacheWeights()),
    Variant("none", None),
    Variant("cache alone, sharpness 0.12", CacheWeights(0.12, 0.0, 0.0)),
    Variant("cache alone", CacheWeights(same_voice=0.0, same_kind=0.0)),
    Variant("dynamic evaluation alone", None, RATE),
)
GRID = tuple(
    Variant(f"sharpness {s}, voice {v}, kind {k}", CacheWeights(s, v, k))
    for s, v, k in ((0.05, 0.7, 0.7), (0.065, 0.7, 0.7), (0.08, 0.7, 0.7), (0.12, 0.0, 0.0), (0.065, 1.5, 0.7))
) + tuple(Variant(f"rate {rate}", CacheWeights(), rate) for rate in (0.04, 0.08, 0.12, 0.2))


@dataclass(frozen=True)
class Read:
    """One script as the network read it: everything that does not depend on the variant."""

    tokens: list[int]
    kinds: torch.Tensor
    voices: torch.Tensor
    features: torch.Tensor
    characters: int


class Measure:
    """Bits per character of variants, over scripts read once."""

    def __init__(self, suggester: Suggester, scripts: Sequence[Script]) -> None:
        self._suggester = suggester
        self._width = suggester.checkpoint.model.config.embedding
        self._texts = [self._read(script) for script in scripts]

    def _read(self, script: Script) -> Read:
        pieces, backend = self._suggester.checkpoint.model.config.pieces, self._suggester.backend
        tokens = list(encode_script(self._suggester.checkpoint.tokenizer, script.paragraphs))
        kinds, state, features = kinds_of_tokens(tokens, pieces), backend.start(), []
        for start in range(0, len(tokens), CHUNK):
            read, state = backend.advance(tokens[start : start + CHUNK], kinds[start : start + CHUNK], state)
            features.append(read)
        voices = torch.tensor(voices_of_tokens(tokens, pieces))
        characters = sum(len(p.text) + 1 for p in script.paragraphs)
        return Read(tokens, torch.tensor(kinds), voices, torch.cat(features), characters)

    def bits_per_character(self, variant: Variant) -> tuple[float, float]:
        """Over whole scripts, and over their last part alone (its characters taken in proportion to its tokens)."""
        bits = late_bits = characters = late_characters = 0.0
        for text in self._texts:
            each = self._token_bits(text, variant)
            first_late = round(len(each) * LATE)
            bits += sum(each)
            late_bits += sum(each[first_late:])
            characters += text.characters
            late_characters += text.characters * (1 - first_late / len(each))
        return bits / characters, late_bits / late_characters

    def _token_bits(self, text: Read, variant: Variant) -> list[float]:
        backend = self._suggester.backend
        cache = ScriptCache(self._width, variant.weights)
        shift = DynamicEvaluation(self._width, variant.rate)
        nats: list[float] = []
        for start in range(0, len(text.tokens) - 1, CHUNK):
            end = min(start + CHUNK, len(text.tokens) - 1)
            features, stood = text.features[start:end], (text.kinds[start:end], text.voices[start:end])
            found = shift.applied(backend.log_probabilities(features), features)
            cached = cache.probabilities(features, *stood) if variant.weights else None
            contexts = [text.tokens[max(0, place - CONTEXT) : place] for place in range(start + 1, end + 1)]
            odds = self._suggester.blend.mix(found, contexts, cached, DEFAULT_POSITION)
            followers = torch.tensor(text.tokens[start + 1 : end + 1])
            nats += (-odds.log_probabilities.gather(1, followers.unsqueeze(1))).flatten().tolist()
            cache.add(features, followers, *stood)
            while variant.rate and shift.is_behind(len(cache)):
                shift.learn(cache, backend.log_probabilities)
        return [value / math.log(2) for value in nats]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=Path("resources/model"))
    parser.add_argument("--scripts", type=Path, default=HELD_OUT)
    parser.add_argument("--count", type=int, help="scripts at most, every n-th")
    parser.add_argument("--grid", action="store_true")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    files = sorted(arguments.scripts.glob("*.fountain"))
    files = files[:: max(1, len(files) // arguments.count)] if arguments.count else files
    with torch.inference_mode():
        measure = Measure(Suggester(load_checkpoint(arguments.model)), [s for f in files for s in read_source(f)])
        print(f"{len(files)} scripts\n| | whole | last 30 % |\n|---|---|---|")
        for variant in GRID if arguments.grid else PARTS:
            whole, late = measure.bits_per_character(variant)
            print(f"| {variant.name} | {whole:.4f} | {late:.4f} |", flush=True)


if __name__ == "__main__":
    main()
