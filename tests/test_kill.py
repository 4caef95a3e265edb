"""Nothing is lost to a kill: the short run of ``benchmarks/kill_tests.py``, which does it hundreds of times."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

HARNESS = Path(__file__).resolve().parents[1] / "benchmarks" / "kill_tests.py"


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL")
def test_a_killed_program_leaves_whole_files_and_loses_at_most_the_last_second():
    done = subprocess.run(
        [sys.executable, str(HARNESS), "--kills", "10", "--seed", "7"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    figures = json.loads(done.stdout)
    assert {mode: of_mode["kills"] for mode, of_mode in figures.items()} == {
        "typing": 2, "saving": 2, "autosave": 2, "export": 2, "step": 2,
    }  # fmt: skip
    assert all(of_mode["typed_words"] > 0 for of_mode in figures.values())
    assert figures["export"]["exports_seen"] > 0
    assert figures["saving"]["backups_seen"] > 0, "the kills came while saving was at work"
