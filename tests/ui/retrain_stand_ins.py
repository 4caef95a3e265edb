"""What stands in for engine and processes in the tests of the retrain and models dialogs."""

import json
import struct
import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from screenwriter.messages import Announce, Failure, ModelLoaded
from screenwriter.training_messages import Hold, SourceReport, Survey, SurveyRequest, TrainingProgress, TrainingResult


def make_model(folder, **manifest):
    """A folder that is a whole model as far as can be told without loading it."""
    folder.mkdir(parents=True)
    header = json.dumps({"a": {"dtype": "F16", "shape": [2, 3], "data_offsets": [0, 12]}}).encode()
    (folder / "model.safetensors").write_bytes(struct.pack("<Q", len(header)) + header + bytes(12))
    (folder / "config.json").write_text('{"vocabulary": 8}')
    (folder / "tokenizer.model").write_bytes(b"pieces")
    (folder / "manifest.json").write_text(json.dumps(manifest))
    return folder


class TrainingServer:
    """Reads file names, not files: ``*.bin`` is binary, ``*.csv`` needs a column, others hold ``words`` words each.

    A training runs until ``may_finish`` is set or it is cancelled; ``bits_after`` is its result; ``fault``, an
    exception or a Failure, is its end instead.
    """

    def __init__(self):
        self.words = 30_000
        self.bits_after = 2.1
        self.fault = None
        self.opening = None  # a Failure that ends a training while it reads
        self.requests = []
        self.may_finish = threading.Event()
        self.cancelled = threading.Event()
        self.holds = []

    def handle(self, message, reply):
        if isinstance(message, Hold):
            self.holds.append(message.is_held)
            phase = "paused_typing" if message.is_held else "learning"
            reply(TrainingProgress(5, 10, 2.5, 0.0, 100.0, phase))
            return
        if isinstance(message, Announce):
            self.cancelled.set()
            return
        self.requests.append(message)
        if isinstance(message, SurveyRequest):
            reply(self.survey(message))
        else:
            self.train(message, reply)

    def survey(self, request):
        sources = tuple(self.source(path, request.column) for path in request.paths if not path.endswith("nothing"))
        words = sum(source.words for source in sources)
        return Survey(request.number, sources, words, {"quick": 120.0, "standard": 1200.0, "thorough": 7200.0})

    def source(self, path, column):
        if path.endswith(".bin"):
            return SourceReport(path, "text", 0, 0, "binary")
        if path.endswith(".csv"):
            columns = ("id", "title", "text")
            if column is None:
                return SourceReport(path, "csv", 0, 0, "no_column", "script", columns)
            return SourceReport(path, "csv", self.words, 900, columns=columns)
        return SourceReport(path, "fountain", self.words, 900)

    def train(self, request, reply):
        self.cancelled.clear()
        reply(TrainingProgress(0, 0, 0.0, 0.0, 0.0, "reading"))
        if self.opening is not None:
            reply(self.opening)
            return
        for step in range(1, 6):
            reply(TrainingProgress(step, 10, 3.0 - step / 10, 2.3 if step == 1 else 0.0, 100.0))
        while not self.may_finish.wait(0.01):
            if self.cancelled.is_set():
                reply(Failure("cancelled"))
                return
        if isinstance(self.fault, Failure):
            reply(self.fault)
            return
        if self.fault is not None:
            raise self.fault
        folder = make_model(Path(request.work) / "result", name=request.name)
        reply(TrainingResult(str(folder), request.name, 2.31, self.bits_after, 60_000, 2, 130.0))


class Loader(QObject):
    """Stands in for the suggestion worker: loads every folder but those in ``refuses``, at once."""

    model_loaded = Signal(object)
    model_refused = Signal(str, object)

    def __init__(self):
        super().__init__()
        self.loaded = []
        self.refuses = set()

    def load_model(self, folder):
        if Path(folder).name in self.refuses:
            self.model_refused.emit(folder, Failure("model_damaged", "weights are not numbers"))
        else:
            self.loaded.append(folder)
            self.model_loaded.emit(ModelLoaded(folder, "x", 1))
