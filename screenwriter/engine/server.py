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

from screenwriter.draft_messages import DraftRequest, OtherWayRequest
from screenwriter.message_lines import from_json, to_json
from screenwriter.messages import (
    Announce,
    Failure,
    LineHintsRequest,
    LoadModel,
    ModelLoaded,
    NextRequest,
    SuggestionRequest,
    WhyRequest,
)
from screenwriter.training_messages import CompareRequest, Hold, SurveyRequest, TrainingProgress, TrainingRequest

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
        self._is_held = threading.Event()  # the writer is typing: a training pauses
        self._suggester = None  # a Suggester; torch is imported with the first model
        self._newest_draft = 0
        self._foreseer = None  # a Foreseer, made with the first NextRequest
        self._drafting = None  # a SceneDrafter and an OtherWayFinder, made with the first request for either
        self._line_hinter = None  # a LineHinter, made with the first LineHintsRequest
        self._reply_to_line_hints: Reply = lambda _: None
        self._speller = None

    def announce(self, number: int, about: str = "") -> None:
        """The newest request's number, or CANCEL; ``about`` as in an Announce."""
        if number == CANCEL:
            self._cancelled.set()
            self._newest_draft = sys.maxsize
        elif about == "draft":
            self._newest_draft = max(self._newest_draft, number)
        else:
            self._newest = max(self._newest, number)

    def hold(self, is_held: bool) -> None:
        """Pause a training, or let it go on. May be called from any thread."""
        if is_held:
            self._is_held.set()
        else:
            self._is_held.clear()

    def handle(self, message: object, reply: Reply) -> None:
        """Answer one message; whatever goes wrong becomes a Failure, so the process lives on."""
        try:
            if isinstance(message, Announce):
                self.announce(message.number, message.about)
            elif isinstance(message, LoadModel):
                reply(self._load(message))
            elif isinstance(message, SuggestionRequest):
                self._suggest(message, reply)
            elif isinstance(message, NextRequest):
                self._foresee(message, reply)
            elif isinstance(message, LineHintsRequest):
                self._ask_for_line_hints(message, reply)
            elif isinstance(message, WhyRequest):
                self._explain(message, reply)
            elif isinstance(message, DraftRequest | OtherWayRequest):
                self._draft(message, reply)
            elif isinstance(message, SurveyRequest):
                from screenwriter.engine.corpus import survey

                reply(survey(message))
            elif isinstance(message, TrainingRequest):
                self._train(message, reply)
            elif isinstance(message, Hold):
                self.hold(message.is_held)
            elif isinstance(message, CompareRequest):
                self._compare(message, reply)
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
        self._suggester, self._drafting, self._foreseer, self._line_hinter = suggester, None, None, None
        parameters = sum(parameter.numel() for parameter in checkpoint.model.parameters())
        return ModelLoaded(message.folder, suggester.name, parameters)

    def _foresee(self, request: NextRequest, reply: Reply) -> None:
        self._newest = max(self._newest, request.number)
        if self._suggester is None:
            reply(Failure("no_model", "", request.number))
            return
        if self._foreseer is None:
            from screenwriter.engine.foreseeing import Foreseer

            self._foreseer = Foreseer(self._suggester)
        reply(self._foreseer.foresee(request, lambda: self._newest > request.number))

    def _suggest(self, request: SuggestionRequest, reply: Reply) -> None:
        self._newest = max(self._newest, request.number)
        if self._suggester is None:
            reply(Failure("no_model", "", request.number))
            return
        reply(self._suggester.suggest(request, lambda: self._newest > request.number))

    @property
    def has_idle_work(self) -> bool:
        """Whether ``work_idle`` has something to do."""
        if self._suggester is None:
            return False
        return self._suggester.has_idle_work or (self._line_hinter is not None and self._line_hinter.has_work)

    def work_idle(self, is_wanted: Callable[[], bool]) -> None:
        """Use the time in which nothing is asked; returns within some 10 ms of ``is_wanted``. Same thread as handle."""
        try:
            if self._suggester.has_idle_work:
                self._suggester.work_idle(is_wanted)
            else:
                self._line_hinter.work(is_wanted, self._reply_to_line_hints)
        except BrokenPipeError:
            raise
        except Exception:  # noqa: BLE001  the next request meets the same trouble and answers with a Failure
            traceback.print_exc(file=sys.stderr)
            self._suggester.has_idle_work, self._line_hinter = False, None

    def prepare_words(self) -> None:
        """Load the dictionaries, some 0.15 s: at the start of the process, where no suggestion waits for it."""
        from screenwriter.engine.known_words import word_check

        self._speller = word_check()

    def _ask_for_line_hints(self, request: LineHintsRequest, reply: Reply) -> None:
        if self._suggester is None:
            reply(Failure("no_model", "", request.number))
            return
        if self._line_hinter is None:
            from screenwriter.engine.line_bits import SceneReader
            from screenwriter.engine.line_hints import LineHinter

            if self._speller is None:
                self.prepare_words()
            model = self._suggester
            reader = SceneReader(model.backend, model.checkpoint.tokenizer, model.blend)
            self._line_hinter = LineHinter(reader, self._speller)
        self._reply_to_line_hints = reply
        self._line_hinter.ask(request)

    def _explain(self, request: WhyRequest, reply: Reply) -> None:
        if self._suggester is None:
            reply(Failure("no_model", "", request.number))
            return
        from screenwriter.engine.nearest_passages import NearestPassages

        suggester = self._suggester
        reply(NearestPassages(suggester.guard, suggester.backend, suggester.checkpoint.tokenizer).explain(request))

    def _draft(self, request: DraftRequest | OtherWayRequest, reply: Reply) -> None:
        if self._suggester is None:
            reply(Failure("no_model", "", request.number))
            return
        if self._drafting is None:
            from screenwriter.engine.another_way import OtherWayFinder
            from screenwriter.engine.scene_draft import SceneDrafter

            model = self._suggester
            self._drafting = (
                SceneDrafter(model.checkpoint, model.backend, model.blend, model.guard),
                OtherWayFinder(model.checkpoint, model.backend, model.guard),
            )
        drafter, finder = self._drafting
        if isinstance(request, OtherWayRequest):
            reply(finder.find(request, lambda: self._newest_draft > request.number))
            return
        for message in drafter.draft(request, lambda: self._newest_draft > request.number):
            reply(message)

    def _train(self, request: TrainingRequest, reply: Reply) -> None:
        from screenwriter.engine.fine_tuning import train
        from screenwriter.engine.holding import Holding, runs_on_battery

        battery = runs_on_battery if request.pauses_on_battery else None
        holding = Holding(self._cancelled.is_set, self._is_held.is_set, battery, reply)
        for message in train(request, holding.is_over):
            if isinstance(message, TrainingProgress):
                holding.latest = message
            reply(message)

    def _compare(self, request: CompareRequest, reply: Reply) -> None:
        from screenwriter.engine.comparing import compare

        for message in compare(request, self._cancelled.is_set):
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
    if role == "suggest":
        server.prepare_words()
    inbox: queue.SimpleQueue[object | None] = queue.SimpleQueue()

    def read() -> None:
        for line in lines_in:
            try:
                message = from_json(line)
            except ValueError as error:
                print(error, file=sys.stderr)
                continue
            if isinstance(message, Announce):
                server.announce(message.number, message.about)
            elif isinstance(message, Hold):
                server.hold(message.is_held)
            else:
                if isinstance(message, SuggestionRequest | NextRequest):
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
    while True:
        if inbox.empty() and server.has_idle_work:
            try:
                server.work_idle(lambda: not inbox.empty())
            except BrokenPipeError:
                return
            continue
        if (message := inbox.get()) is None:
            return
        try:
            server.handle(message, reply)
        except BrokenPipeError:
            return
