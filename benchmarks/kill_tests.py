"""Kills the program while it is typed into, saves, saves by itself and exports, and looks at what is left.

    python benchmarks/kill_tests.py --kills 200

A child process shows the whole window without a screen; numbered words are typed into it with real key presses, and it
is killed (SIGKILL) at a random moment, or, in mode ``step``, just before a random one of its file operations. What is
then on disk must be

* the script's file: wholly one of the states it went through, never anything else;
* every backup and every version the same;
* in mode ``export``, every exported file: not there, or whole and of one of the states;
* file and recovery copy together: all but the last second of typing. When the machine itself stood still (the child's
  clock tells), that time is allowed for and told.
"""

import argparse
import itertools
import json
import os
import random
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

BEFORE, AFTER = "Title: Mill\n\nINT. MILL - DAY\n\n", "Rain falls.\n\nNORA\nIt rains.\n\n"
SCENE = "EXT. RIVER - NIGHT\n\nWater runs under the bridge and away.\n\nIDRIS\nWe should go home now, all of us.\n\n"
MODES = ("typing", "saving", "autosave", "export", "step")
EXPORTS = (".html", ".docx", ".pdf")
TICK_MS = 20
LOST_AT_MOST_SECONDS = 1.0
_TYPED = re.compile(r"(?:[wW]\d{6} )*(?:[wW]\d{0,6})?")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one kill left. ``lost_seconds`` is how long before the kill the first lost word was typed."""

    mode: str
    typed: int
    in_file: int
    recovered: int
    lost_seconds: float
    stood_still_seconds: float
    backups: int
    versions: int
    exports: int
    problems: tuple[str, ...]


def script_text(scenes: int) -> str:
    """The script before anything is typed."""
    return BEFORE + AFTER + SCENE * scenes


def words_in_state(text: str, scenes: int) -> int | None:
    """How many whole words were typed in a state of the script; None: it is no state of it."""
    after = AFTER + SCENE * scenes
    typed = text[len(BEFORE) : len(text) - len(after)]
    if text != BEFORE + typed + after or _TYPED.fullmatch(typed) is None:
        return None
    numbers = [int(word[1:]) for word in typed.split(" ")[:-1]]
    return len(numbers) if numbers == list(range(1, len(numbers) + 1)) else None


# The child


def run_child(home: Path, script: Path, mode: str, seed: int) -> None:
    """Type until killed; says on stdout when each word was whole, in seconds of the monotonic clock."""
    from PySide6.QtCore import QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from screenwriter.app import Program
    from screenwriter.storage.locations import Locations, resources_dir

    def no_engine(_role: str) -> None:
        raise OSError("no engine here")

    chance = random.Random(seed)
    application = QApplication([])
    program = Program(application, Locations.under(home), resources_dir(), no_engine)
    program.start([script])
    program.overview.go_to_element(1)
    count = 0

    def type_on() -> None:
        nonlocal count
        say("tick")
        count += 1
        QTest.keyClicks(program.editor, f"w{count:06d} ")
        say(f"word {count}")
        if mode in ("saving", "step") and chance.random() < 0.15:
            program.documents.save()

    if mode == "export":
        export_on_and_on(program, script)
    if mode == "autosave":
        program.documents.set_autosave(0.01)  # between two words, and at the latest after five such pauses
    if mode == "step":
        die_before_file_operation(chance.randrange(5, 120))
    timer = QTimer()
    timer.timeout.connect(type_on)
    timer.start(TICK_MS)
    application.exec()


def export_on_and_on(program: Any, script: Path) -> None:
    """Have one export follow the other, over what the ones before have written."""
    from screenwriter.formats.print_layout import PrintOptions

    endings = itertools.cycle(EXPORTS)

    def export(_path: object = None) -> None:
        target = script.with_suffix(next(endings))
        program.jobs.export(target, program.editor.screenplay(), PrintOptions())

    program.jobs.exported.connect(export)
    export()


def say(what: str) -> None:
    """A line to the parent, at once."""
    os.write(1, f"{time.monotonic():.4f} {what}\n".encode())


def die_before_file_operation(number: int) -> None:
    """Kill this very process just before so manyth operation on files, whatever thread asks for it."""
    left = number

    def dying(operation: Callable[..., Any]) -> Callable[..., Any]:
        def do(*args: Any, **named: Any) -> Any:
            nonlocal left
            left -= 1
            if left <= 0:
                say("dying")
                os.kill(os.getpid(), signal.SIGKILL)
            return operation(*args, **named)

        return do

    for name in ("open", "fsync", "replace", "rename", "unlink", "chmod"):
        setattr(os, name, dying(getattr(os, name)))


# The parent


def kill_once(mode: str, seed: int, folder: Path, scenes: int) -> Outcome:
    """Start a child, kill it, look at what is left."""
    home, script = folder / "home", folder / "mill.fountain"
    script.write_bytes(script_text(scenes).encode())
    command = [sys.executable, __file__, "--child", str(home), str(script), mode, str(seed)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "SCREENWRITER_HOME": str(home)}
    child = subprocess.Popen(command, stdout=subprocess.PIPE, env=environment)
    said: list[tuple[float, str]] = []
    assert child.stdout is not None
    for line in child.stdout:
        said.append(_said(line))
        if said[-1][1] == "word 3":  # the window is shown and takes keys
            break
    os.set_blocking(child.stdout.fileno(), False)
    until = time.monotonic() + (20.0 if mode == "step" else random.Random(seed).uniform(0.3, 4.0))
    rest = b""
    while time.monotonic() < until and child.poll() is None:
        rest += child.stdout.read() or b""
        time.sleep(0.003)
    killed_at = time.monotonic()
    child.kill()
    child.wait()
    os.set_blocking(child.stdout.fileno(), True)
    rest += child.stdout.read()
    child.stdout.close()
    said += [_said(line) for line in rest.splitlines() if line.count(b" ") >= 1]
    if mode == "step":
        killed_at = said[-1][0]
    return judge(mode, said, killed_at, home, script, scenes)


def _said(line: bytes) -> tuple[float, str]:
    moment, what = line.decode().strip().split(" ", 1)
    return float(moment), what


def judge(mode: str, said: list[tuple[float, str]], killed_at: float, home: Path, script: Path, scenes: int) -> Outcome:
    """Hold what is on disk against what was typed."""
    from screenwriter.storage.locations import Locations
    from screenwriter.storage.recovery import find_leftovers
    from screenwriter.storage.versions import VersionStore

    places = Locations.under(home)
    problems: list[str] = []

    def state(what: str, text: str) -> int:
        count = words_in_state(text, scenes)
        if count is None:
            problems.append(f"{what} is no state of the script: {text[-200:]!r}")
        return count or 0

    word_times = [moment for moment, what in said if what.startswith("word ")]
    in_file = state("the file", script.read_text())
    recovered = in_file
    for leftover in find_leftovers(places.recovery_dir):
        if not leftover.copy.is_whole:
            problems.append("the recovery copy is not whole")
        recovered = max(recovered, state("the recovery copy", leftover.copy.text))
        leftover.release()
    backups = [path for path in places.backups_dir.glob("*/*.fountain") if not path.name.startswith(".")]
    for path in backups:
        state(path.name, path.read_text())
    versions = 0
    for folder in places.versions_dir.glob("*"):
        store = VersionStore(folder)
        for version in store.all():
            state(f"version {version.id}", store.read(version).decode())
            versions += 1
    exports = [path for ending in EXPORTS if (path := script.with_suffix(ending)).exists()]
    problems += [problem for path in exports if (problem := _trouble_with_export(path, scenes))]
    lost = killed_at - word_times[recovered] if recovered < len(word_times) else 0.0
    still = _stood_still([moment for moment, _ in said if moment > killed_at - 3.0], killed_at)
    if lost > LOST_AT_MOST_SECONDS + still:
        problems.append(f"{lost:.2f} s of typing are lost (the machine stood still for {still:.2f} s of them)")
    return Outcome(
        mode, len(word_times), in_file, recovered, lost, still, len(backups), versions, len(exports), tuple(problems)
    )  # fmt: skip


def _trouble_with_export(path: Path, scenes: int) -> str:
    """What is wrong with an exported file; "" if it is whole and holds the words as they were typed."""
    from screenwriter.formats.errors import ScriptFormatError
    from screenwriter.formats.script_file import read_script

    last = (AFTER + SCENE * scenes).split("\n")[-3]
    try:
        text = path.read_text() if path.suffix == ".html" else "\n".join(_texts(read_script(path)))
    except ScriptFormatError as error:
        return f"{path.name} is not whole: {error}"
    numbers = [int(word) for word in re.findall(r"[wW](\d{6})\b", text)]
    end = text.rstrip()[-200:]
    is_whole = last in end and (path.suffix != ".html" or end.endswith("</html>"))
    if not is_whole or numbers != list(range(1, len(numbers) + 1)):
        return f"{path.name} is no state of the script: words {numbers[-5:]}, end {end!r}"
    return ""


def _texts(script: Any) -> list[str]:
    return [element.text for element in script.screenplay.elements]


def _stood_still(moments: list[float], killed_at: float) -> float:
    """How long the child got no time to run, over its last three seconds."""
    gaps = [later - earlier for earlier, later in zip(moments, [*moments[1:], killed_at], strict=True)]
    return sum(max(0.0, gap - 5 * TICK_MS / 1000) for gap in gaps)


def report(outcomes: list[Outcome]) -> dict[str, object]:
    """All figures, by mode."""
    figures: dict[str, object] = {}
    for mode in MODES:
        of_mode = [outcome for outcome in outcomes if outcome.mode == mode]
        if of_mode:
            lost = sorted(outcome.lost_seconds for outcome in of_mode)
            figures[mode] = {
                "kills": len(of_mode),
                "typed_words": sum(outcome.typed for outcome in of_mode),
                "file_saved_since_start": sum(outcome.in_file > 0 for outcome in of_mode),
                "lost_seconds_median": round(statistics.median(lost), 3),
                "lost_seconds_95": round(lost[int(0.95 * (len(lost) - 1))], 3),
                "lost_seconds_most": round(lost[-1], 3),
                "stood_still_seconds_most": round(max(outcome.stood_still_seconds for outcome in of_mode), 3),
                "backups_seen": sum(outcome.backups for outcome in of_mode),
                "versions_seen": sum(outcome.versions for outcome in of_mode),
                "exports_seen": sum(outcome.exports for outcome in of_mode),
                "problems": [problem for outcome in of_mode for problem in outcome.problems],
            }
    return figures


def main() -> int:
    """Run, print the figures as JSON; 1 if anything was lost or broken."""
    if sys.argv[1:2] == ["--child"]:
        home, script, mode, seed = sys.argv[2:6]
        run_child(Path(home), Path(script), mode, int(seed))
        return 0
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--scenes", type=int, default=1, help="length of the script; 8 scenes are about a page")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    outcomes = []
    for number in range(options.kills):
        with tempfile.TemporaryDirectory() as folder:
            outcomes.append(kill_once(MODES[number % len(MODES)], options.seed + number, Path(folder), options.scenes))
        if options.verbose:
            print(json.dumps(asdict(outcomes[-1])), file=sys.stderr, flush=True)
    print(json.dumps(report(outcomes), indent=1))
    return int(any(outcome.problems for outcome in outcomes))


if __name__ == "__main__":
    sys.exit(main())
