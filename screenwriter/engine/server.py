"""The engine as a process: messages in as JSON lines, answers out, until the input ends.

A reader thread takes requests as they come and notes the newest number, so that a computation can see it has been
overtaken; one request is computed at a time. The same ``EngineServer`` runs inside a test without a process.
"""

import errno
import os
import queue
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from screenwriter.messages import (
    Announce,
    Failure,
    LoadModel,
    ModelLoaded,
    SuggestionRequest,
    SurveyRequest,
    TrainingRequest,
    from_json,
    to_json,
)

CANCEL = -1
"""Announced to a training process: put the state on disk and end."""

GRACE_SECONDS = 10.0
"""What a training gets to put its state away when the window is gone."""

Reply = Callable[[object], None]


class EngineServer:
    """Serves one role, suggest or train. ``announce`` may be called from any thread, ``handle`` from one."""

    def __init__(self, role: str) -> None:
        self.role = role
        self._newest = 0
        self._cancelled = threading.Event()
        self._suggester = None  # a Suggester; torch is imported with the first model

    def announce(self, number: int) -> None:
        """The newest request's number, or CANCEL."""
        if number == CANCEL:
            self._cancelled.set()
        else:
            self._newest = max(self._newest, number)

    def handle(self, message: object, reply: Reply) -> None:
        """Answer one message; whatever goes wrong becomes a Failure, so the process lives on."""
        try:
            if isinstance(message, Announce):
                self.announce(message.number)
            elif isinstance(message, LoadModel):
                reply(self._load(message))
            elif isinstance(message, SuggestionRequest):
                self._suggest(message, reply)
            elif isinstance(message, SurveyRequest):
                from screenwriter.engine.corpus import survey

                reply(survey(message))
            elif isinstance(message, TrainingRequest):
                self._train(message, reply)
        except MemoryError:
            reply(Failure("out_of_memory", "", getattr(message, "number", 0)))
        except Exception as error:  # noqa: BLE001  any error is this request's, never the process's end
            traceback.print_exc(file=sys.stderr)
            reply(failure_of(error, getattr(message, "number", 0)))

    def _load(self, message: LoadModel) -> ModelLoaded:
        import torch

        from screenwriter.engine.checkpoint import load_checkpoint
        from screenwriter.engine.suggester import Suggester

        torch.set_num_threads(1)
        checkpoint = load_checkpoint(Path(message.folder))
        suggester = Suggester(checkpoint)
        suggester.suggest(SuggestionRequest(0, (), "action", "The "))  # the first call pays for lazy set-up
        self._suggester = suggester
        parameters = sum(parameter.numel() for parameter in checkpoint.model.parameters())
        return ModelLoaded(message.folder, suggester.name, parameters)

    def _suggest(self, request: SuggestionRequest, reply: Reply) -> None:
        self._newest = max(self._newest, request.number)
        if self._suggester is None:
            reply(Failure("no_model", "", request.number))
            return
        reply(self._suggester.suggest(request, lambda: self._newest > request.number))

    def _train(self, request: TrainingRequest, reply: Reply) -> None:
        from screenwriter.engine.fine_tuning import train

        for message in train(request, self._cancelled.is_set):
            reply(message)


def failure_of(error: Exception, number: int = 0) -> Failure:
    """What went wrong as a message: a code the window has words for, and the data."""
    from screenwriter.engine.checkpoint import CheckpointError
    from screenwriter.engine.corpus import CorpusError
    from screenwriter.engine.training import Cancelled

    if isinstance(error, CorpusError):
        return Failure(error.code, f"{error.path}" + (f": {error.detail}" if error.detail else ""), number)
    if isinstance(error, CheckpointError):
        return Failure("model_damaged", str(error), number)
    if isinstance(error, Cancelled):
        return Failure("cancelled", "", number)
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Failure("disk_full", str(error.filename or ""), number)
    if isinstance(error, OSError):
        return Failure("unreadable", str(error), number)
    if isinstance(error, RuntimeError) and "memory" in str(error).lower():
        return Failure("out_of_memory", str(error), number)
    return Failure("internal", f"{type(error).__name__}: {error}", number)


def serve(role: str, lines_in: TextIO, lines_out: TextIO) -> None:
    """Answer until ``lines_in`` ends. Standard output carries messages only; whoever prints goes to standard error."""
    sys.stdout = sys.stderr
    server = EngineServer(role)
    inbox: queue.SimpleQueue[object | None] = queue.SimpleQueue()

    def read() -> None:
        for line in lines_in:
            try:
                message = from_json(line)
            except ValueError as error:
                print(error, file=sys.stderr)
                continue
            if isinstance(message, Announce):
                server.announce(message.number)
            else:
                if isinstance(message, SuggestionRequest):
                    server.announce(message.number)
                inbox.put(message)
        server.announce(CANCEL)  # the window is gone: training puts its state away, then the process ends
        inbox.put(None)
        if role == "train":  # a measurement in between does not look; what is on disk is whole at any moment
            time.sleep(GRACE_SECONDS)
            os._exit(1)

    def reply(message: object) -> None:
        lines_out.write(to_json(message) + "\n")
        lines_out.flush()

    threading.Thread(target=read, name="requests", daemon=True).start()
    while (message := inbox.get()) is not None:
        try:
            server.handle(message, reply)
        except BrokenPipeError:
            return
