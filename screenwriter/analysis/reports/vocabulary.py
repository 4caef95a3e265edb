"""The different words of each character (own definitions, beside reports.md 4).

A word counts in small letters. Typical words are said at least 3 times and stand out most from what the others say, by
the log-likelihood of the two counts.
"""

from collections import Counter
from math import log

import pandas as pd

from screenwriter.analysis.reports.counting import plain_words
from screenwriter.analysis.reports.script_frames import ScriptFrames
from screenwriter.analysis.reports.tables import report_of
from screenwriter.report_messages import Column, Report

_STRETCH = 200
_LEAST_TIMES, _MOST_TYPICAL = 3, 6
_TELLING = 6.63  # the log-likelihood that chance passes once in a hundred times
_COLUMNS = (
    Column("name", "Character"),
    Column("words", "Words", "whole"),
    Column("different", "Different", "whole"),
    Column("different_in_200", "In the first 200", "whole"),
    Column("only_here", "Said by nobody else", "whole"),
    Column("typical", "Typical words", "long"),
)


def vocabulary(frames: ScriptFrames) -> Report:
    """One row a speaking character, most words first."""
    said: dict[str, list[str]] = {}
    for name, text in zip(frames.speeches.name, frames.speeches.text, strict=True):
        said.setdefault(name, []).extend(plain_words(text))
    counts = {name: Counter(words) for name, words in said.items()}
    everybody = sum(counts.values(), Counter())
    speakers = Counter(word for count in counts.values() for word in count)
    rows = [
        {
            "name": name,
            "words": len(words),
            "different": len(counts[name]),
            "different_in_200": len(set(words[:_STRETCH])) if len(words) >= _STRETCH else None,
            "only_here": sum(speakers[word] == 1 for word in counts[name]),
            "typical": ", ".join(typical_words(counts[name], everybody)),
        }
        for name, words in sorted(said.items(), key=lambda item: -len(item[1]))
    ]
    frame = pd.DataFrame(rows, columns=[column.name for column in _COLUMNS])
    first = frames.speeches.groupby("name")["index"].min()
    return report_of(
        "vocabulary", frame, _COLUMNS, [first[name] for name in frame.name], remark="" if rows else "Nobody speaks yet."
    )


def typical_words(own: Counter[str], everybody: Counter[str]) -> list[str]:
    """The words that stand out in one character's speech, most telling first."""
    size, whole = sum(own.values()), sum(everybody.values())
    if size == whole:
        return []
    telling = []
    for word, count in own.items():
        others = everybody[word] - count
        expected = size * everybody[word] / whole
        if count < _LEAST_TIMES or count <= expected:
            continue
        rest = others * log(others / (everybody[word] - expected)) if others else 0.0
        telling.append((-2 * (count * log(count / expected) + rest), word))
    return [word for unlike, word in sorted(telling)[:_MOST_TYPICAL] if -unlike >= _TELLING]
