"""The benchmarks are scripts beside each other, not a package: they are found by their folder."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[2] / "benchmarks"))
