"""The common figures that revision hints compare with: medians over the scripts of a folder.

python -m benchmarks.hint_norms FOLDER
"""

import sys
from pathlib import Path
from statistics import median

from screenwriter.analysis.hints.norms import action_words, adverbs_in, speech_lines
from screenwriter.analysis.hints.printed_lines import printed_lines
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.analysis.hints.words import WordReader
from screenwriter.formats.script_file import read_script
from screenwriter.messages import Paragraph
from screenwriter.screenplay.elements import ElementKind

_LEAST_WORDS = 300


def main() -> None:
    """Print the median over scripts of each figure."""
    reader = WordReader()
    rates, action, speech, brackets = [], [], [], []
    for path in sorted(Path(sys.argv[1]).glob("*.fountain")):
        elements = read_script(path).screenplay.elements
        script = HintScript([Paragraph(e.kind.value, e.text) for e in elements], reader)
        words = sum(action_words(script, scene) for scene in script.scenes)
        if words < _LEAST_WORDS or not script.speeches:
            continue
        rates.append(1000 * sum(adverbs_in(script, scene) for scene in script.scenes) / words)
        action.append(median(printed_lines(script, index) for index in script.action))
        speech.append(median(speech_lines(script, one) for one in script.speeches))
        kind = ElementKind.PARENTHETICAL.value
        with_one = sum(any(script.kind(part) == kind for part in one.parts) for one in script.speeches)
        brackets.append(100 * with_one / len(script.speeches))
    print(f"scripts {len(rates)}")
    print(f"adverbs per 1,000 words of action {median(rates):.1f}")
    print(f"lines of an action paragraph {median(action):g}; of a speech {median(speech):g}")
    print(f"speeches of 100 with a parenthetical {median(brackets):.0f}")


if __name__ == "__main__":
    main()
