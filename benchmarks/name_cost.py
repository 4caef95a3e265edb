"""What the names and words of a script cost the model: tokens and bits, with and without slots; and how soon a word
that the tokenizer splits is found when it comes again.

    python benchmarks/name_cost.py
    python benchmarks/name_cost.py --words 40            also asks for 40 words of each script; minutes
"""

import argparse
import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import torch

from screenwriter.engine.checkpoint import load_checkpoint
from screenwriter.engine.corpus import Script, read_source
from screenwriter.engine.evaluation import adapted_token_bits
from screenwriter.engine.script_encoding import ScriptEncoder, encode_script, name_in_text, plain
from screenwriter.engine.suggester import Suggester
from screenwriter.engine.tokenizer import SLOTS, Symbol, Tokenizer
from screenwriter.messages import SuggestionRequest
from screenwriter.screenplay.cues import character_name
from screenwriter.screenplay.told_context import MOST_SPEAKERS, first_told

HELD_OUT = Path(__file__).resolve().parents[2] / "shared/corpus/heldout"
WORD = re.compile(r" ([A-Za-z]{4,})")
KINDS = ("dialogue", "action")


@dataclass
class Names:
    """Names met in one kind of place: how many, how many a slot stood for, tokens spelled out and as encoded."""

    met: int = 0
    in_slots: int = 0
    spelled: int = 0
    encoded: int = 0

    def note(self, spelled: int, is_slot: bool) -> None:
        """One name that takes so many tokens when spelled out."""
        self.met += 1
        self.in_slots += is_slot
        self.spelled += spelled
        self.encoded += 1 if is_slot else spelled

    def row(self, name: str) -> str:
        """A line of the table."""
        met = max(1, self.met)
        return (
            f"| {name} | {self.met} | {self.spelled / met:.2f} | {self.encoded / met:.2f} | {self.in_slots / met:.0%} |"
        )


def count_names(tokenizer: Tokenizer, scripts: Sequence[Script]) -> dict[str, Names]:
    """Tokens of the speakers' names in cues, action and dialogue, the cue's own symbol not counted."""
    found = {"cues": Names(), "action": Names(), "dialogue": Names()}
    for script in scripts:
        encoder = ScriptEncoder(tokenizer)
        everyone = {name_in_text(character_name(p.text)) for p in script.paragraphs if p.kind == "character"} - {""}
        for paragraph in script.paragraphs:
            if paragraph.kind == "character":
                name = character_name(paragraph.text)
                found["cues"].note(len(tokenizer.encode(plain(name))), name in encoder.cast.speakers)
            elif paragraph.kind in KINDS:
                in_slots = set(encoder.cast.names_in_text())
                for word in re.findall(r" ([A-Z]\w+)", plain(paragraph.text)):
                    if word in everyone:
                        found[paragraph.kind].note(len(tokenizer.encode(" " + word)), word in in_slots)
            encoder.paragraph(paragraph)
    return found


@dataclass
class Bits:
    """Bits of words that the tokenizer splits: the first time a script uses them, and later."""

    first: list[float] = field(default_factory=list)
    later: list[float] = field(default_factory=list)

    def note(self, bits: float, is_first: bool) -> None:
        """One word."""
        (self.first if is_first else self.later).append(bits)


def word_bits(suggester: Suggester, script: Script, into: dict[str, Bits]) -> None:
    """Add up the bits of the split words of one script: capitalised in mid-sentence, and all the others."""
    tokenizer = suggester.checkpoint.tokenizer
    tokens = list(encode_script(tokenizer, script.paragraphs))
    bits = adapted_token_bits(suggester, tokens)
    met: Counter[str] = Counter()
    for start, end, word in words_of(tokenizer, tokens):
        if end - start < 2:
            continue
        kind = "names" if word[1:2].isupper() and not word.isupper() else "other words"
        into[kind].note(sum(bits[start - 1 : end - 1]), not met[word.lower()])
        met[word.lower()] += 1


def words_of(tokenizer: Tokenizer, tokens: Sequence[int]) -> Iterator[tuple[int, int, str]]:
    """Each word as first token, end and text with its leading space."""
    start, text = -1, ""
    for place, token in enumerate([*tokens, tokenizer.symbol(Symbol.DOCUMENT)]):
        string = tokenizer.strings[token] if token < tokenizer.pieces else ""
        if string[:1].isalpha() and text:
            text += string
            continue
        if text:
            yield start, place, text
        start, text = (place, string) if WORD.match(string + "aaaa") and string[1:2].isalpha() else (-1, "")


@dataclass(frozen=True)
class Place:
    """A word that stood in the script before, but is rare elsewhere: where it comes again."""

    paragraph: int
    before: str
    word: str


def words_again(tokenizer: Tokenizer, script: Script) -> list[Place]:
    """Places where a split word of this script's own stands for the second time or later; speakers' names left out."""
    speakers = {name_in_text(character_name(p.text)) for p in script.paragraphs if p.kind == "character"}
    met: set[str] = set()
    places = []
    for index, paragraph in enumerate(script.paragraphs):
        text = plain(paragraph.text)
        for found in WORD.finditer(text) if paragraph.kind in KINDS else ():
            word = found.group(1)
            if len(tokenizer.encode(found.group())) < 2 or word in speakers or text[found.end() :][:1].isalpha():
                continue
            if word in met:
                places.append(Place(index, text[1 : found.start()] + " " if found.start() else "", word))
            met.add(word)
    return places


def ranks(suggester: Suggester, script: Script, places: Sequence[Place], letters: int) -> Iterator[int | None]:
    """Where in the list of five the word stands after so many letters were typed; None: it does not."""
    for place in places:
        start = first_told(place.paragraph)
        before = script.paragraphs[start : place.paragraph]
        speakers = [character_name(p.text) for p in reversed(script.paragraphs[:start]) if p.kind == "character"]
        cast = tuple(dict.fromkeys(speakers))[:MOST_SPEAKERS]
        kind = script.paragraphs[place.paragraph].kind
        typed = place.before + place.word[:letters]
        found = suggester.suggest(SuggestionRequest(0, before, kind, typed, cast, 5, 1)).alternatives
        firsts = [re.match(r"[\w']*", a.text).group() for a in found]
        rest = place.word[letters:]
        yield firsts.index(rest) if rest in firsts else None


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=Path("resources/model"))
    parser.add_argument("--scripts", type=Path, default=HELD_OUT)
    parser.add_argument("--count", type=int, help="scripts at most, every n-th; all for the tokens")
    parser.add_argument("--words", type=int, default=0, help="places asked about in each script")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    suggester = Suggester(load_checkpoint(arguments.model))
    tokenizer = suggester.checkpoint.tokenizer
    scripts = [script for file in sorted(arguments.scripts.glob("*.fountain")) for script in read_source(file)]
    print(
        f"{SLOTS} slots\n| names in | met | tokens spelled out | tokens with slots | in a slot |\n|---|---|---|---|---|"
    )
    for kind, names in count_names(tokenizer, scripts).items():
        print(names.row(kind))
    scripts = scripts[:: max(1, len(scripts) // arguments.count)] if arguments.count else scripts
    if arguments.words:
        print_ranks(suggester, scripts, arguments.words)
    split = {"names": Bits(), "other words": Bits()}
    for script in scripts:
        word_bits(suggester, script, split)
    print("\n| words of several tokens | first time: met, bits | later: met, bits |\n|---|---|---|")
    for kind, bits in split.items():
        cells = [f"{len(part)}, {sum(part) / max(1, len(part)):.1f}" for part in (bits.first, bits.later)]
        print(f"| {kind} | {cells[0]} | {cells[1]} |")


def print_ranks(suggester: Suggester, scripts: Sequence[Script], most: int) -> None:
    """The table of words that come again."""
    print("\n| letters typed | places | first of the list | among five |\n|---|---|---|---|")
    for letters in (1, 2, 3):
        found: list[int | None] = []
        for script in scripts:
            places = words_again(suggester.checkpoint.tokenizer, script)
            step = max(1, math.ceil(len(places) / most))
            found += ranks(suggester, script, places[::step], letters)
        first = sum(rank == 0 for rank in found)
        among = sum(rank is not None for rank in found)
        count = max(1, len(found))
        print(f"| {letters} | {len(found)} | {first / count:.0%} | {among / count:.0%} |", flush=True)


if __name__ == "__main__":
    main()
