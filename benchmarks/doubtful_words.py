"""Slips planted in scripts: how many the doubtful-word hint finds, and what it marks where none was planted.

    python -m benchmarks.doubtful_words FILE... [--model MODEL]

In about one paragraph of seven one word is changed: half of the time into another that people take for it (``form`` for
``from``), else a letter is left out or two change places. The same seed plants the same slips.
"""

import argparse
import random
import re
from collections.abc import Sequence
from pathlib import Path

import torch

from screenwriter.engine.checkpoint import load_checkpoint
from screenwriter.engine.corpus import read_source
from screenwriter.engine.known_words import word_check
from screenwriter.engine.line_bits import SceneReader
from screenwriter.engine.line_hints import DOUBTFUL, FLAT, VOICE, LineHinter
from screenwriter.engine.suggester import Suggester
from screenwriter.messages import Hint, LineHints, LineHintsRequest, Paragraph
from screenwriter.storage.locations import resources_dir

SHARE = 0.15
_PAIRS = """
from/form their/there there/their your/you you/your than/then then/than to/too too/to quiet/quite quite/quiet
lose/loose was/saw of/off off/of they/the the/they he/the and/an his/is is/his no/on for/far with/wit what/hat
her/here were/where where/were now/not not/now be/bee
"""
_CONFUSED = {before: after for before, _, after in (pair.partition("/") for pair in _PAIRS.split())}
_WORD = re.compile(r"\b[a-z]{2,}\b(?!')")
Planted = dict[tuple[int, int], tuple[str, str]]
"""Paragraph and start of each slip: what stood there, what stands there now."""


def main() -> None:
    """Plant, look, count."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--model", type=Path, default=resources_dir() / "model")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    model = Suggester(load_checkpoint(arguments.model))
    is_word = word_check()
    hinter = LineHinter(SceneReader(model.backend, model.checkpoint.tokenizer, model.blend), is_word)
    found: dict[bool, list[bool]] = {True: [], False: []}  # by whether the slip made another word
    others = words = 0
    for script in (script for path in arguments.files for script in read_source(path)):
        words += sum(len(p.text.split()) for p in script.paragraphs)
        for hint in look(hinter, script.paragraphs):
            print(f"unplanted: {script.paragraphs[hint.paragraph].text[max(0, hint.start - 30) : hint.end + 20]!r}")
            others += 1
        paragraphs, planted = with_slips(script.paragraphs, random.Random(1))
        hints = {(hint.paragraph, hint.start): hint for hint in look(hinter, paragraphs)}
        for place, (before, after) in planted.items():
            is_right = place in hints and (hints[place].rewrite or "").lower() == before
            found[is_word(after)].append(is_right)
    for is_other_word, title in ((False, "no word"), (True, "another word")):
        print(f"{title:12} planted {len(found[is_other_word]):4}  found and put right {sum(found[is_other_word]):4}")
    print(f"marked in the scripts as they are: {others} in {words} words")


def look(hinter: LineHinter, paragraphs: Sequence[Paragraph]) -> tuple[Hint, ...]:
    """The doubtful words of a script."""
    replies: list[object] = []
    hinter.ask(LineHintsRequest(0, tuple(paragraphs), (FLAT, VOICE)))
    hinter.work(lambda: False, replies.append)
    answer = replies[-1]
    assert isinstance(answer, LineHints)
    return tuple(hint for hint in answer.hints if hint.rule == DOUBTFUL)


def with_slips(paragraphs: Sequence[Paragraph], chance: random.Random) -> tuple[list[Paragraph], Planted]:
    """The script with slips in dialogue and action."""
    changed, planted = list(paragraphs), {}
    for index, paragraph in enumerate(paragraphs):
        words = list(_WORD.finditer(paragraph.text))
        if paragraph.kind not in ("dialogue", "action") or not words or chance.random() > SHARE:
            continue
        confused = [word for word in words if word.group() in _CONFUSED]
        if confused and chance.random() < 0.5:
            word = chance.choice(confused)
            slip = _CONFUSED[word.group()]
        else:
            word = chance.choice(words)
            slip = mistyped(word.group(), chance)
        if slip != word.group():
            text = paragraph.text
            changed[index] = Paragraph(paragraph.kind, text[: word.start()] + slip + text[word.end() :])
            planted[(index, word.start())] = (word.group(), slip)
    return changed, planted


def mistyped(word: str, chance: random.Random) -> str:
    """A word of four letters and more with one left out or two changed round; shorter ones as they are."""
    if len(word) < 4:
        return word
    place = chance.randrange(len(word) - 1)
    if chance.random() < 0.5:
        return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    return word[:place] + word[place + 1 :]


if __name__ == "__main__":
    main()
