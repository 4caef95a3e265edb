"""What is remembered about a training between sittings: what was asked, how far it came, the result not yet decided on.

One training at a time, in one folder. The files are JSON beside the engine's own ``state`` folder.
"""

import contextlib
import secrets
import shutil
from pathlib import Path
from typing import TypeVar

from screenwriter.message_lines import from_json, to_json
from screenwriter.storage.atomic_file import write_atomically
from screenwriter.training_messages import TrainingProgress, TrainingRequest, TrainingResult

_Message = TypeVar("_Message", TrainingRequest, TrainingProgress, TrainingResult)


class TrainingWork:
    """The folder of the training under way, stopped or finished; files that can't be read are as good as none."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def state_folder(self) -> Path:
        """Where the engine keeps what it needs to go on, and the result."""
        return self._folder / "state"

    def begin(self, request: TrainingRequest) -> None:
        """Forget any other training and remember this one. Raises OSError or WriteError."""
        if not request.resume:
            self.clear()
        self.state_folder.mkdir(parents=True, exist_ok=True)
        self._write("request.json", request)

    def note_progress(self, progress: TrainingProgress) -> None:
        """Remember how far it came. Raises WriteError."""
        self._write("progress.json", progress)

    def note_result(self, result: TrainingResult) -> None:
        """Remember a result that waits for the writer's decision. Raises WriteError."""
        self._write("result.json", result)

    def request(self) -> TrainingRequest | None:
        """The training that was begun and not decided on; None: there is none."""
        return self._read("request.json", TrainingRequest)

    def progress(self) -> TrainingProgress | None:
        """How far it came; None: not known."""
        return self._read("progress.json", TrainingProgress)

    def result(self) -> TrainingResult | None:
        """The result that waits; None: there is none, or its folder is gone."""
        result = self._read("result.json", TrainingResult)
        return result if result is not None and Path(result.folder).is_dir() else None

    def clear(self) -> None:
        """Forget everything; what can't be deleted is at least not found again."""
        if not self._folder.exists():
            return
        doomed = self._folder.with_name(f".{self._folder.name}-{secrets.token_hex(4)}")
        with contextlib.suppress(OSError):
            self._folder.rename(doomed)
            shutil.rmtree(doomed, ignore_errors=True)

    def _write(self, name: str, message: TrainingRequest | TrainingProgress | TrainingResult) -> None:
        write_atomically(self._folder / name, to_json(message).encode("ascii"))

    def _read(self, name: str, kind: type[_Message]) -> _Message | None:
        try:
            message = from_json((self._folder / name).read_text("ascii"))
        except (OSError, ValueError):
            return None
        return message if isinstance(message, kind) else None
