"""Bring the Chinese translation in step with the window: ``python packaging/update_translations.py``.

Run it after changing a text of the window, in an environment that holds PySide6. It writes every text into
``resources/translations/screenwriter_zh_CN.ts``, keeping the translations there are, and makes the ``.qm`` file that
the program reads. Texts without a translation are counted; ``pyside6-linguist`` or a text editor fills them in.
"""

import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCES = (ROOT / "screenwriter" / "ui", ROOT / "screenwriter" / "app.py")
TRANSLATIONS = ROOT / "resources" / "translations" / "screenwriter_zh_CN.ts"


class TranslationError(Exception):
    """A tool of Qt is missing or failed; the message is its own."""


def main() -> int:
    """Update the texts, make the binary file, and say how many texts are left."""
    try:
        collect(TRANSLATIONS)
        release(TRANSLATIONS)
    except TranslationError as error:
        print(f"update_translations.py: {error}", file=sys.stderr)
        return 1
    text = TRANSLATIONS.read_text("utf-8")
    unfinished = len(re.findall(r'<translation type="unfinished"', text))
    print(f"{TRANSLATIONS}: {text.count('<source>')} texts, {unfinished} without a translation")
    return 0


def collect(translations: Path) -> None:
    """Write every text of the window into a .ts file, with the translations that the file has.

    No places of the sources are noted, so that the file changes only where texts do; texts that are gone go. Sources
    are named one by one: in folders the tool looks for C++ only.

    Raises:
        TranslationError: the tool is missing or failed.
    """
    translations.parent.mkdir(parents=True, exist_ok=True)
    options = ("-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", "zh_CN")
    run("lupdate", *options, *map(str, source_files()), "-ts", str(translations))


def release(translations: Path) -> None:
    """Make the .qm file beside a .ts file, of finished translations only. Raises TranslationError."""
    run("lrelease", "-nounfinished", str(translations), "-qm", str(translations.with_suffix(".qm")))


def source_files() -> list[Path]:
    """Every file with texts of the window, in an order that does not depend on the disk."""
    files = (file for source in SOURCES for file in ([source] if source.is_file() else source.rglob("*.py")))
    return sorted(files)


def run(tool: str, *arguments: str) -> None:
    """Run a tool that comes with PySide6. Raises TranslationError."""
    command: Sequence[str] = (str(Path(sys.executable).with_name(f"pyside6-{tool}")), *arguments)
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError as error:
        raise TranslationError(f"pyside6-{tool} cannot be started: {error}") from error
    if done.returncode:
        raise TranslationError(f"pyside6-{tool}: {done.stdout}{done.stderr}")


if __name__ == "__main__":
    sys.exit(main())
