"""Precision and recall of the revision rules on the labelled passages of ``tests/data/hints``, as a table.

    python -m benchmarks.hint_precision

A hint is right if it touches the fault planted in its passage. Every passage was composed for this set.
"""

from tests.analysis.passages import read_passages
from tests.analysis.rule_figures import figures_by_rule


def main() -> None:
    """Print one line a rule and the totals."""
    figures = figures_by_rule(read_passages())
    print(f"{'rule':24} {'faults':>6} {'clean':>6} {'precision':>10} {'recall':>7}")
    for rule, of_rule in sorted(figures.items()):
        print(f"{rule:24} {of_rule.faults:6} {of_rule.clean:6} {of_rule.precision:10.2f} {of_rule.recall:7.2f}")
    right, wrong = (sum(getattr(f, name) for f in figures.values()) for name in ("right", "wrong"))
    found, faults = (sum(getattr(f, name) for f in figures.values()) for name in ("found", "faults"))
    clean = sum(f.clean for f in figures.values())
    print(f"{'all':24} {faults:6} {clean:6} {right / (right + wrong):10.2f} {found / faults:7.2f}")


if __name__ == "__main__":
    main()
