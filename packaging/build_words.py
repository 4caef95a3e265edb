"""Makes ``resources/words``: the dictionaries of the spelling check and the thesaurus, from Debian's packages.

    apt-get download hunspell-en-us wbritish-large wamerican-large wordnet-base
    for package in *.deb; do dpkg-deb -x "$package" unpacked; done
    python packaging/build_words.py unpacked

American English is SCOWL's Hunspell dictionary as it is. British English is SCOWL's word list with the American
dictionary's rules for finding corrections; Oxford's -ize is taken as right beside -ise. The thesaurus is WordNet
without names, examples and what only a machine reads; ``screenwriter/analysis/thesaurus.py`` reads it.
"""

import lzma
import re
import shutil
import sys
from dataclasses import dataclass, field
from pathlib import Path

TARGET = Path(__file__).resolve().parents[1] / "resources" / "words"
PARTS = ("noun", "verb", "adj", "adv")
LETTER = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
LONGEST_MEANING = 90  # letters
MOST_NARROWER = {"n": 8, "v": 14, "a": 0, "r": 0}
CORRECTION_RULE = re.compile(r"^(SET|TRY|ICONV|NOSUGGEST|REP|KEY|MAP|PHONE)\b")


@dataclass
class Synset:
    """One sense as WordNet has it."""

    part: str
    words: list[str]
    meaning: str
    near: list[tuple[str, str]] = field(default_factory=list)  # part and offset
    narrower: list[tuple[str, str]] = field(default_factory=list)
    broader: list[tuple[str, str]] = field(default_factory=list)


def main(unpacked: Path) -> None:
    """Write every file of ``resources/words`` but its README."""
    TARGET.mkdir(parents=True, exist_ok=True)
    hunspell = unpacked / "usr/share/hunspell"
    lists = unpacked / "usr/share/dict"
    for name in ("en_US.aff", "en_US.dic"):
        shutil.copyfile(hunspell / name, TARGET / name)
    write_british(hunspell / "en_US.aff", lists / "british-english-large", lists / "american-english-large")
    shutil.copyfile(unpacked / "usr/share/doc/hunspell-en-us/copyright", TARGET / "SCOWL-LICENCE.txt")
    licence = (unpacked / "usr/share/doc/wordnet-base/copyright").read_text("utf-8")
    # Debian's own files, under another licence, are not used.
    (TARGET / "WORDNET-LICENCE.txt").write_text(
        licence.partition("\nFiles: debian")[0].strip() + "\n", encoding="utf-8"
    )
    write_thesaurus(unpacked / "usr/share/wordnet")


def write_british(american_rules: Path, british: Path, american: Path) -> None:
    """A Hunspell dictionary without affixes; possessives are left out, the program takes them off."""
    words = {word for word in british.read_text("utf-8").split() if not word.endswith("'s")}
    with_z = {w for w in american.read_text("utf-8").split() if re.search(r"iz(e|ed|er|ers|es|ing|ation|ations)$", w)}
    words |= {word for word in with_z if re.sub(r"iz(?=[^z]*$)", "is", word) in words}
    rules = [line for line in american_rules.read_text("utf-8").splitlines() if CORRECTION_RULE.match(line)]
    (TARGET / "en_GB.aff").write_text("\n".join(rules) + "\n", encoding="utf-8")
    (TARGET / "en_GB.dic").write_text("\n".join([str(len(words)), *sorted(words)]) + "\n", encoding="utf-8")


def write_thesaurus(folder: Path) -> None:
    """One line a sense (part, meaning, words, near senses), one a word with its senses, one an irregular form."""
    synsets = {(LETTER[part], offset): one for part in PARTS for offset, one in read_senses(folder / f"data.{part}")}
    kept = {key: one for key, one in synsets.items() if one.words}
    known = {word: count for part in PARTS for word, count in read_commonness(folder / f"index.{part}")}
    for one in kept.values():  # the common ones first
        one.narrower = [place for place in one.narrower if place in kept]
        one.narrower.sort(key=lambda place: -max(known.get(word, 0) for word in kept[place].words))
    used = {key for key, one in kept.items() if len(one.words) > 1 or any(near in kept for near in all_near(one))}
    numbers = {key: number for number, key in enumerate(key for key in kept if key in used)}
    senses = [sense_line(kept[key], numbers) for key in numbers]
    index = [line for part in PARTS for line in read_index(folder / f"index.{part}", LETTER[part], numbers)]
    merged: dict[str, list[str]] = {}
    for word, ids in index:
        merged.setdefault(word, []).extend(ids)
    words = sorted(f"{word}\t{' '.join(ids)}".encode() for word, ids in merged.items())
    forms = [line for part in PARTS for line in read_forms(folder / f"{part}.exc", LETTER[part], merged)]
    head = f"thesaurus 1 {len(senses)} {len(words)} {len(forms)}".encode()
    data = b"\n".join([head, *(line.encode() for line in senses), *words, *(line.encode() for line in forms)])
    (TARGET / "thesaurus.xz").write_bytes(lzma.compress(data, preset=9 | lzma.PRESET_EXTREME))
    print(f"{len(senses)} senses, {len(words)} words, {len(forms)} forms, {len(data)} bytes unpacked")


def all_near(one: Synset) -> list[tuple[str, str]]:
    """The senses beside it, below it and above it."""
    return one.near + one.narrower[: MOST_NARROWER[one.part]] + one.broader


def read_senses(path: Path) -> list[tuple[str, Synset]]:
    """Offset and sense of each line; a name has no words left."""
    found = []
    for line in path.read_text("utf-8").splitlines():
        if line.startswith(" "):
            continue
        fields, _, gloss = line.partition(" | ")
        columns = fields.split()
        offset, part, count = columns[0], columns[2].replace("s", "a"), int(columns[3], 16)
        words = [re.sub(r"\((a|p|ip)\)$", "", columns[4 + 2 * n]) for n in range(count)]
        words = [word.replace("_", " ") for word in words if word == word.lower() and not re.search(r"\d", word)]
        one = Synset(part, words, meaning_of(gloss))
        pointers = columns[4 + 2 * count :]
        for n in range(int(pointers[0])):
            sign, target, target_part, _ = pointers[1 + 4 * n : 5 + 4 * n]
            place = target_part.replace("s", "a"), target
            if sign in ("&", "^", "*", "$") and place[0] == part:
                one.near.append(place)
            elif sign == "@":
                one.broader.append(place)
            elif sign == "~":
                one.narrower.append(place)
        found.append((offset, one))
    return found


def meaning_of(gloss: str) -> str:
    """The definition without examples, cut at a word."""
    meaning = gloss.split('; "')[0].split(' "')[0].strip(" ;\t").replace("\t", " ")
    if len(meaning) <= LONGEST_MEANING:
        return meaning
    return meaning[:LONGEST_MEANING].rsplit(" ", 1)[0].rstrip(",;") + "…"


def sense_line(one: Synset, numbers: dict[tuple[str, str], int]) -> str:
    """Part, meaning, words, near senses."""
    near = dict.fromkeys(str(numbers[place]) for place in all_near(one) if place in numbers)
    return f"{one.part}\t{one.meaning}\t{','.join(dict.fromkeys(one.words))}\t{' '.join(near)}"


def read_index(path: Path, part: str, numbers: dict[tuple[str, str], int]) -> list[tuple[str, list[str]]]:
    """Each word with the numbers of its senses, the most used first."""
    found = []
    for line in path.read_text("utf-8").splitlines():
        if line.startswith(" "):
            continue
        columns = line.split()
        offsets = columns[-int(columns[2]) :]
        ids = [str(numbers[part, offset]) for offset in offsets if (part, offset) in numbers]
        if ids:
            found.append((columns[0].replace("_", " "), ids))
    return found


def read_commonness(path: Path) -> list[tuple[str, int]]:
    """Each word of one part of speech, and in how many of its senses it was met in WordNet's texts."""
    rows = (line.split() for line in path.read_text("utf-8").splitlines() if not line.startswith(" "))
    return [(row[0].replace("_", " "), int(row[-int(row[2]) - 1])) for row in rows]


def read_forms(path: Path, part: str, words: dict[str, list[str]]) -> list[str]:
    """Irregular forms of words that are in."""
    rows = (line.replace("_", " ").split() for line in path.read_text("utf-8").splitlines() if "_" not in line)
    return [f"{part}\t{row[0]}\t{row[1]}" for row in rows if len(row) >= 2 and row[1] in words]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
