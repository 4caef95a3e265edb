"""What each source of words is worth: network, n-grams, the writer's own n-grams, the script's cache; and the slider.

    python benchmarks/mixture.py --model resources/model --scripts ../shared/corpus/heldout [--count 4] [--tune]

Reads each script once and notes, for every token, its chance by each source; every mixture is computed from these.
With a model that has learned from a writer (``screenwriter train``), give scripts of that writer which it has not read.
``--tune`` tries shares for the slider's positions. Prints Markdown, bits per character.
"""

import argparse
import time
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from screenwriter.engine.blend import CONTEXT, SHORTEST_OWN, Blend
from screenwriter.engine.checkpoint import load_checkpoint
from screenwriter.engine.corpus import Script, find_sources, read_source
from screenwriter.engine.dynamic_evaluation import DynamicEvaluation
from screenwriter.engine.evaluation import percentiles
from screenwriter.engine.reading import CHUNK, kinds_of_tokens
from screenwriter.engine.script_cache import ScriptCache
from screenwriter.engine.script_encoding import encode_script
from screenwriter.engine.suggester import Suggester
from screenwriter.engine.voices import voices_of_tokens
from screenwriter.storage.blend_positions import POSITIONS, shares_at
from screenwriter.storage.model_folder import NGRAMS, OWN_NGRAMS

Chances = NDArray[np.float64]


@dataclass(frozen=True)
class Sources:
    """Chances (N,) of the tokens that came, by each source alone."""

    network: Chances
    shifted: Chances  # the network bent towards the script by gradient
    ngrams: Chances
    own: Chances  # what the writer's n-grams add, all of it 0 where there are none
    own_left: Chances  # what they leave to the model
    cache: Chances  # -1 while the cache says nothing
    characters: int

    def bits(self, chances: Chances) -> float:
        """Per character."""
        return float(-np.log2(np.maximum(chances, 1e-30)).sum() / self.characters)

    def base(self, trust: float, *, is_shifted: bool = True) -> Chances:
        """Network and n-grams."""
        return (1 - trust) * (self.shifted if is_shifted else self.network) + trust * self.ngrams

    def mixed(self, base: Chances, shares: tuple[float, float, float]) -> Chances:
        """All sources in these shares, as ``engine.blend`` mixes them."""
        a, b, c = shares
        own = self.own + self.own_left * base
        silent = (a * base + b * own) / (a + b)
        return np.where(self.cache < 0, silent, a * base + b * own + c * self.cache)


class Reader:
    """Reads scripts with one model."""

    def __init__(self, suggester: Suggester) -> None:
        self._suggester = suggester
        self._checkpoint = suggester.checkpoint

    @torch.inference_mode()
    def read(self, script: Script) -> Sources:
        """One script from its start."""
        config, backend = self._checkpoint.model.config, self._suggester.backend
        tokens = list(encode_script(self._checkpoint.tokenizer, script.paragraphs))
        kinds, voices = kinds_of_tokens(tokens, config.pieces), voices_of_tokens(tokens, config.pieces)
        cache, shift, state = ScriptCache(config.embedding), DynamicEvaluation(config.embedding), backend.start()
        columns: list[list[torch.Tensor]] = [[] for _ in range(6)]
        for start in range(0, len(tokens) - 1, CHUNK):
            end = min(start + CHUNK, len(tokens) - 1)
            features, state = backend.advance(tokens[start:end], kinds[start:end], state)
            stood = torch.tensor(kinds[start:end]), torch.tensor(voices[start:end])
            followers = torch.tensor(tokens[start + 1 : end + 1])
            network = backend.log_probabilities(features)
            contexts = [tokens[max(0, place - CONTEXT) : place] for place in range(start + 1, end + 1)]
            parts = (
                _chances(network.exp(), followers),
                _chances(shift.applied(network, features).exp(), followers),
                *self._ngram_parts(contexts, followers),
                _cached(cache.probabilities(features, *stood), followers),
            )
            for column, part in zip(columns, parts, strict=True):
                column.append(part)
            cache.add(features, followers, *stood)
            while shift.is_behind(len(cache)):
                shift.learn(cache, backend.log_probabilities)
        characters = sum(len(p.text) + 1 for p in script.paragraphs)
        return Sources(*(torch.cat(column).double().numpy() for column in columns), characters=characters)

    def _ngram_parts(self, contexts: list[list[int]], followers: torch.Tensor) -> tuple[torch.Tensor, ...]:
        nothing = torch.zeros((len(contexts), self._checkpoint.tokenizer.size))
        ngrams, own = self._checkpoint.ngrams, self._checkpoint.own_ngrams
        general = _chances(ngrams.over(contexts).probabilities if ngrams else nothing, followers)
        if own is None:
            return general, torch.zeros(len(contexts)), torch.ones(len(contexts))
        opinions = own.over(contexts, nothing, SHORTEST_OWN)
        return general, _chances(opinions.probabilities, followers), torch.tensor(opinions.left)


def _chances(odds: torch.Tensor, followers: torch.Tensor) -> torch.Tensor:
    return odds.gather(1, followers.unsqueeze(1))[:, 0]


def _cached(found: tuple[torch.Tensor, torch.Tensor] | None, followers: torch.Tensor) -> torch.Tensor:
    if found is None:
        return torch.full((len(followers),), -1.0)
    tokens, chances = found  # the tokens ascend
    columns = torch.searchsorted(tokens, followers).clamp(max=len(tokens) - 1)
    known = tokens[columns] == followers
    return torch.where(known, chances.gather(1, columns.unsqueeze(1))[:, 0], torch.zeros(1))


def joined(read: list[Sources]) -> Sources:
    """Many scripts as one."""
    names = [name for name in Sources.__annotations__ if name != "characters"]
    columns = {name: np.concatenate([getattr(sources, name) for sources in read]) for name in names}
    return Sources(**columns, characters=sum(sources.characters for sources in read))


def report(sources: Sources, trust: float, has_own: bool) -> None:
    """What each source adds, and the slider."""
    alone, together = sources.base(0.0, is_shifted=False), sources.base(trust, is_shifted=False)
    bent = sources.base(trust)
    shares = shares_at(POSITIONS["my_voice"], has_own=False)
    rows = [("network", alone), ("+ n-grams", together), ("+ cache", sources.mixed(alone, shares)),
            ("+ n-grams + cache", sources.mixed(together, shares)),
            ("+ n-grams + cache + gradient", sources.mixed(bent, shares))]  # fmt: skip
    if has_own:
        shares = shares_at(POSITIONS["my_voice"])
        rows += [("+ own n-grams alone", sources.mixed(alone, (1 - shares[1], shares[1], 0.0))),
                 ("all, with own n-grams", sources.mixed(bent, shares))]  # fmt: skip
    print("| sources | bits per character |\n|---|---|")
    for name, chances in rows:
        print(f"| {name} | {sources.bits(chances):.4f} |")
    print("\n| position | model, own, this | bits per character |\n|---|---|---|")
    for step in range(7):
        shares = shares_at(step / 6, has_own=has_own)
        name = next((name for name, position in POSITIONS.items() if abs(position - step / 6) < 1e-6), "")
        base = bent if shares[2] else together  # nothing of the script counts where it has no share
        said = ", ".join(f"{share:.2f}" for share in shares)
        print(f"| {name} | {said} | {sources.bits(sources.mixed(base, shares)):.4f} |")


def tune(sources: Sources, trust: float, has_own: bool) -> None:
    """The best shares of own scripts and this script, and how flat it is around them."""
    base = sources.base(trust)
    owns = np.arange(0, 0.75, 0.05) if has_own else (0.0,)
    tried = [
        (sources.bits(sources.mixed(base, (1 - b - c, b, c))), b, c)
        for b, c in product(owns, (0.0, 0.025, 0.05, 0.075, 0.1, 0.125, 0.15, 0.2, 0.25, 0.3, 0.4))
        if b + c < 1
    ]
    print("\n| own | this | bits per character |\n|---|---|---|")
    for bits, b, c in sorted(tried)[:12]:
        print(f"| {b:.2f} | {c:.3f} | {bits:.4f} |")
    print("\n| trust in n-grams | bits of network and n-grams |\n|---|---|")
    for part in (0.0, 0.1, 0.15, 0.2, 0.25, 0.3):
        print(f"| {part:.2f} | {sources.bits(sources.base(part, is_shifted=False)):.4f} |")


def report_speed(suggester: Suggester) -> None:
    """Milliseconds of one step of the search, eight hypotheses at once, without and with n-grams."""
    checkpoint = suggester.checkpoint
    size = checkpoint.tokenizer.size
    generator = torch.Generator().manual_seed(1)
    network = torch.log_softmax(torch.randn((8, size), generator=generator), -1)
    cached = torch.randperm(size, generator=generator)[:1000], torch.full((8, 1000), 0.001)
    text = list(encode_script(checkpoint.tokenizer, next(read_source(next(find_sources(DEFAULT_SCRIPTS)))).paragraphs))
    print("\n| mixing 8 places | ms p50 / p95 |\n|---|---|")
    for name, blend in (("cache", Blend()), ("cache, n-grams", Blend(checkpoint.ngrams)), ("all", suggester.blend)):
        times = []
        for turn in range(300):
            places = [(turn * 8 + i) * 37 % (len(text) - CONTEXT) for i in range(8)]
            contexts = [text[place : place + CONTEXT] for place in places]
            began = time.perf_counter()
            blend.mix(network, contexts, cached, POSITIONS["my_voice"])
            times.append((time.perf_counter() - began) * 1000)
        taken = percentiles(times)
        print(f"| {name} | {taken['p50']:.2f} / {taken['p95']:.2f} |")


DEFAULT_SCRIPTS = ["../shared/corpus/heldout"]


def main() -> None:
    """Read, then print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, default=Path("resources/model"))
    parser.add_argument("--scripts", nargs="+", default=DEFAULT_SCRIPTS)
    parser.add_argument("--count", type=int, help="scripts at most, every n-th")
    parser.add_argument("--tune", action="store_true")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    suggester = Suggester(load_checkpoint(arguments.model))
    files = list(find_sources(arguments.scripts))
    files = files[:: max(1, len(files) // arguments.count)] if arguments.count else files
    reader = Reader(suggester)
    sources = joined([reader.read(script) for path in files for script in read_source(path)])
    ngrams, own = suggester.checkpoint.ngrams, suggester.checkpoint.own_ngrams
    for name, model in ((NGRAMS, ngrams), (OWN_NGRAMS, own)):
        if model is not None:
            megabytes = (arguments.model / name).stat().st_size / 1e6
            print(f"{name}: {model.size:,} n-grams, {megabytes:.1f} MB, trust {model.trust:.3f}")
    print(f"{len(files)} scripts, {sources.characters:,} characters, {len(sources.network):,} tokens\n")
    trust = ngrams.trust if ngrams else 0.0
    report(sources, trust, own is not None)
    if arguments.tune:
        tune(sources, trust, own is not None)
    report_speed(suggester)


if __name__ == "__main__":
    main()
