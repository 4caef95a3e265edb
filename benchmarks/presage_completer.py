"""Presage, the word predictor of Debian (``apt install libpresage1v5 libpresage-data``), as a peer to be measured.

GPL, so it is loaded by hand, in this benchmark only, where somebody has installed it. It has no probabilities: its
words are always shown. It learns the text it reads; every script starts from a fresh memory.
"""

import ctypes
import os
import tempfile
import time
from collections.abc import Sequence

from screenwriter.engine.script_encoding import plain
from screenwriter.messages import Alternative, Paragraph, Suggestion, SuggestionRequest

LIBRARY = "libpresage.so.1"
MOST_ENTRIES = 5
STREAM_CHARACTERS = 400
"""How much of the text before the caret it is shown: it looks at its last words and tracks changes in the last 80."""

_Stream = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p)  # a plain address: ctypes would leak a c_char_p
_SHARED_MEMORY = "/dev/shm"


class PresageCompleter:
    """Up to ``MOST_ENTRIES`` words. ``OSError`` from the constructor: Presage is not installed."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(LIBRARY)
        self._past = ctypes.create_string_buffer(b"")
        self._future = ctypes.create_string_buffer(b"")
        self._past_stream = _Stream(lambda _: ctypes.addressof(self._past))
        self._future_stream = _Stream(lambda _: ctypes.addressof(self._future))
        self._handle: ctypes.c_void_p | None = None
        self._home: tempfile.TemporaryDirectory[str] | None = None

    def open(self, before: Sequence[Paragraph]) -> None:
        """Start with a fresh memory that has learned ``before``."""
        self.close()
        in_memory = _SHARED_MEMORY if os.path.isdir(_SHARED_MEMORY) else None  # or it waits for the disk at every word
        self._home = tempfile.TemporaryDirectory(dir=in_memory)
        own_home, os.environ["HOME"] = os.environ.get("HOME", ""), self._home.name
        os.makedirs(os.path.join(self._home.name, ".presage"))
        try:
            self._past, self._handle = ctypes.create_string_buffer(b""), ctypes.c_void_p()
            code = self._library.presage_new(
                self._past_stream, None, self._future_stream, None, ctypes.byref(self._handle)
            )
        finally:
            os.environ["HOME"] = own_home
        if code:
            raise OSError(f"presage_new answered {code}")
        self._library.presage_config_set(self._handle, b"Presage.Selector.SUGGESTIONS", b"%d" % MOST_ENTRIES)
        for paragraph in before:
            self._library.presage_learn(self._handle, _bytes(paragraph.text))

    def close(self) -> None:
        """Let the library and its memory go."""
        if self._handle is not None:
            self._library.presage_free(self._handle)
            self._handle = None
        if self._home is not None:
            self._home.cleanup()
            self._home = None

    def suggest(self, request: SuggestionRequest) -> Suggestion:
        """What is left of its words, best first; of a length that saves a key."""
        began = time.perf_counter()
        typed = plain(request.typed).lstrip() + (" " if request.typed[-1:].isspace() else "")
        lines = [plain(p.text).strip() for p in request.paragraphs[-12:]]
        self._past = ctypes.create_string_buffer(_bytes("\n".join([*lines, typed])[-STREAM_CHARACTERS:]))
        rests = [rest for rest in self._rests_of_words(typed) if len(rest) > 1]
        elapsed_ms = (time.perf_counter() - began) * 1000
        offered = tuple(Alternative(rest, 1.0) for rest in rests[: request.count])
        return Suggestion(request.number, offered, elapsed_ms, "Presage")

    def _rests_of_words(self, typed: str) -> list[str]:
        answer, prefix = ctypes.POINTER(ctypes.c_char_p)(), ctypes.c_char_p()
        if self._library.presage_predict(self._handle, ctypes.byref(answer)):
            return []
        words: list[str] = []
        while answer and (word := answer[len(words)]) is not None:
            words.append(word.decode("latin-1"))
        self._library.presage_free_string_array(answer)
        self._library.presage_prefix(self._handle, ctypes.byref(prefix))
        begun = (prefix.value or b"").decode("latin-1")
        self._library.presage_free_string(prefix)
        starts_sentence = not begun and typed.rstrip()[-1:] in ("", ".", "?", "!")
        fitting = [word for word in words if word.lower().startswith(begun.lower())]
        return [word.capitalize() if starts_sentence else word[len(begun) :] for word in fitting]


def _bytes(text: str) -> bytes:
    return text.encode("latin-1", "replace")
