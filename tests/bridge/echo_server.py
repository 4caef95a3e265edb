"""A stand-in for the real servers, in a child process or in this one: it does what the request's text tells it to."""

import os
import sys
import threading
import time
from pathlib import Path

from screenwriter.message_lines import from_json, to_json
from screenwriter.messages import (
    Alternative,
    Announce,
    Failure,
    Hints,
    HintsRequest,
    LoadModel,
    ModelLoaded,
    Suggestion,
    SuggestionRequest,
)
from screenwriter.report_messages import Reports, ReportsRequest
from screenwriter.training_messages import Survey, SurveyRequest, TrainingProgress, TrainingRequest, TrainingResult


class EchoServer:
    """Obeys a request's text, anything else is echoed.

    ``die``; ``die unless PATH`` (is there; it is made); ``hang``; ``nap``; ``slow`` (until overtaken); ``garbage``.
    """

    def __init__(self, die=lambda: os._exit(3)):
        self.die = die
        self.model = ""
        self.newest = 0
        self.cancelled = threading.Event()
        self.never = threading.Event()

    def handle(self, message, reply):
        if isinstance(message, Announce):
            self.newest = max(self.newest, message.number)
            if message.number < 0:
                self.cancelled.set()
        elif isinstance(message, LoadModel):
            self.load(message, reply)
        elif isinstance(message, SuggestionRequest):
            self.obey(message.typed)
            while message.typed == "slow" and self.newest <= message.number:
                time.sleep(0.005)
            text = "overtaken" if message.typed == "slow" else f"{message.typed} {os.getpid()}"
            reply(Suggestion(message.number, (Alternative(text, 1.0),), 0.0, self.model))
        elif isinstance(message, SurveyRequest):
            self.obey(message.paths[0])
            reply(Survey(message.number, (), 7, {"quick": 1.0}))
        elif isinstance(message, TrainingRequest):
            self.train(message, reply)
        elif isinstance(message, HintsRequest):
            self.obey(message.paragraphs[0].text)
            reply(Hints(message.number, ()))
        elif isinstance(message, ReportsRequest):
            self.obey(message.placed[0].text)
            reply(Reports(message.number, ()))

    def load(self, message, reply):
        if message.folder == "damaged":
            reply(Failure("model_damaged", message.folder))
            return
        self.obey(message.folder)
        self.model = message.folder
        reply(ModelLoaded(message.folder, "name", os.getpid()))

    def train(self, message, reply):
        for step in range(1, 4):
            reply(TrainingProgress(step, 3, 1.0, 2.0, 3.0 - step, phase=f"niceness {niceness()}"))
        self.obey(message.name)
        if message.name == "long":
            self.cancelled.wait()
            reply(Failure("cancelled"))
            return
        reply(TrainingResult("folder", message.name, 2.0, 1.8, 100, 2, 1.0))

    def obey(self, text):
        command, _, path = text.partition(" unless ")
        if command == "die" and not (path and Path(path).exists()):
            if path:
                Path(path).touch()
            self.die()
        if text == "hang":
            self.never.wait()
        if text == "nap":
            time.sleep(0.3)
        if text == "garbage":
            sys.stdout.buffer.write(b"Warning: not for you\n{}\n[1]\n\xff\xfe\0\n")
            sys.stdout.flush()


def niceness():
    return os.nice(0)


def main():
    server, lock = EchoServer(), threading.Lock()

    def reply(message):
        with lock:
            print(to_json(message), flush=True)

    print("on standard error", file=sys.stderr, flush=True)
    for line in sys.stdin:
        message = from_json(line)
        if isinstance(message, Announce):
            server.handle(message, reply)
        else:
            threading.Thread(target=server.handle, args=(message, reply), daemon=True).start()
    os._exit(0)


if __name__ == "__main__":
    main()
