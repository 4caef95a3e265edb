"""Peak memory and time of surveying and of reading a large table of scripts for learning.

    python benchmarks/table_memory.py [--rows 1000000] [--effort quick]

Makes a table of that many short plots (about 90 bytes a row) in a temporary folder. Each of the two runs in a process
of its own, so that its peak is its own.
"""

import argparse
import csv
import subprocess
import sys
import tempfile
from pathlib import Path

SURVEY = """
from screenwriter.engine.corpus import survey
from screenwriter.messages import SurveyRequest
found = survey(SurveyRequest((sys.argv[1],), "plot"))
what = f"about {found.words} words found"
"""
GATHER = """
from screenwriter.engine.efforts import EFFORTS
from screenwriter.engine.own_text import gather
from screenwriter.engine.tokenizer import Tokenizer
from screenwriter.storage.locations import resources_dir
effort = EFFORTS[sys.argv[2]]
tokenizer = Tokenizer.load(resources_dir() / "model" / "tokenizer.model")
own = gather((sys.argv[1],), "plot", tokenizer, effort.most_steps * effort.tokens_per_step)
what = f"{own.words} of about {own.words_found} words learned, {own.tokens} tokens"
"""
MEASURE = """
import resource, sys, time
import {module}
import pandas
base = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
began = time.process_time()
{work}
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(f"peak {{peak / 1024:.0f}} MB, {{base / 1024:.0f}} MB of them libraries; "
      f"{{time.process_time() - began:.0f}} s of one core; {{what}}")
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--effort", default="quick")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "table.csv"
        _write_table(path, arguments.rows)
        print(f"{arguments.rows} rows, {path.stat().st_size / 1e6:.0f} MB")
        for name, module, work in (
            ("survey", "screenwriter.engine.corpus", SURVEY),
            ("reading to learn", "screenwriter.engine.own_text", GATHER),
        ):
            program = MEASURE.format(module=module, work=work)
            command = [sys.executable, "-c", program, str(path), arguments.effort]
            print(f"{name}: {subprocess.run(command, capture_output=True, text=True, check=True).stdout}", end="")


def _write_table(path: Path, rows: int) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(("id", "plot"))
        table.writerows(
            (n, f"Number {n} takes the ferry to the other side, loses the letter and finds a brother.")
            for n in range(rows)
        )


if __name__ == "__main__":
    main()
