"""Keeps learned passages out of the script: what may be offered, and what is offered with a word of where it stands.

The table of suggestions-ux.md section 10. A run of equal words is measured as it would stand in the paragraph, over the
words typed straight before the ghost and the ghost's own, as long as the ghost adds a word to it: measured in the ghost
alone, a passage could be copied a few words at a time. The writer's own scripts are named; the base model's texts are
not shipped, so a run of theirs is blocked or passes unmarked.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from screenwriter.engine.folded_words import Codes, code_words, compared_paragraphs, fold, folded_names
from screenwriter.engine.guard_file import GuardIndex
from screenwriter.engine.own_passages import RUN, OwnPassages
from screenwriter.messages import Alternative, Paragraph, SuggestionRequest
from screenwriter.screenplay.cues import character_name

LEAST_LIMIT, MOST_LIMIT = 6, 12
LEAST_BASE_LIMIT = 7
"""Under seven words the base index, a filter that is wrong once in a dozen questions, would block too much."""

LINE_WORDS = 5
"""A whole line of so many words equal to a line of another script is blocked."""

SAME_SCRIPT_SHARE = 0.5
"""A learned script with this share of the longer lines before the caret is the one being written, or a draft of it."""

COMMON_TIMES = 3
"""So often two words in a row stand in a writer's action, say, for them to be common there."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the guard says of one text: blocked, or the learned passage it has ``words`` in common with (-1: none)."""

    is_blocked: bool
    words: int = 0
    passage: int = -1


class MemorisationGuard:
    """The guard of one model. One thread at a time."""

    def __init__(self, index: GuardIndex) -> None:
        self.base = index.base
        self.own: OwnPassages = index.own
        self.own.prepare()
        self._place: tuple[tuple[Paragraph, ...], str] | None = None
        self._same: frozenset[int] = frozenset()

    def at(self, request: SuggestionRequest) -> "GuardedPlace":
        """The guard at the place of a request."""
        speakers = [*request.cast, *(character_name(p.text) for p in request.paragraphs if p.kind == "character")]
        names = folded_names(speakers)
        return GuardedPlace(self, request, names, self._scripts_like_this(request))

    def _scripts_like_this(self, request: SuggestionRequest) -> frozenset[int]:
        """The learned scripts that are the current one: by file, or by what stands before the caret."""
        place = (request.paragraphs, request.script)
        if not len(self.own) or place == self._place:
            return self._same
        path = Path(request.script).absolute() if request.script else None
        same = {n for n, script in enumerate(self.own.scripts) if path is not None and Path(script.path) == path}
        before = compared_paragraphs(request.paragraphs, request.cast)
        lines = [line for _, line in before if len(line) >= LINE_WORDS]
        said = self.own.scripts_saying(lines)
        same |= {number for number, times in said.items() if times > max(1, SAME_SCRIPT_SHARE * len(lines))}
        self._place, self._same = place, frozenset(same)
        return self._same


class GuardedPlace:
    """Judges texts that would stand behind what is typed at one place."""

    def __init__(
        self, guard: MemorisationGuard, request: SuggestionRequest, names: frozenset[str], same: frozenset[int]
    ) -> None:
        self._base = guard.base
        self._own = guard.own
        self._request = request
        self.names = names
        self.same_scripts = same
        self._limit = max(LEAST_LIMIT, min(MOST_LIMIT, request.guard_words))
        self._phrases = [words for phrase in request.set_phrases if (words := fold(phrase))]
        self._known: dict[str, Verdict] = {}

    def allows(self, text: str) -> bool:
        """Whether ``text`` may be offered behind what is typed."""
        return not self.judge(text).is_blocked

    def judge(self, text: str) -> Verdict:
        """What the guard says of ``text`` behind what is typed."""
        if text not in self._known:
            self._known[text] = self._judge(text)
        return self._known[text]

    def tell(self, alternatives: Iterable[Alternative]) -> tuple[Alternative, ...]:
        """The alternatives with what is known of their like in the writer's scripts."""
        return tuple(self._with_reason(alternative) for alternative in alternatives)

    def _judge(self, text: str) -> Verdict:
        words = fold(self._request.typed + text)
        first_new = _count_shared(fold(self._request.typed), words)
        codes = code_words(words, self.names)
        counted = self._counted(words)
        if sum(counted) < RUN:
            return Verdict(False)
        start = max(0, first_new - MOST_LIMIT)  # a run that is longer before the ghost is long enough
        near, near_counted, near_new = codes[start:], counted[start:], first_new - start
        own = self._own if self._request.guards_own else None
        run = own.longest_run(near, near_counted, near_new, self.same_scripts) if own is not None else None
        if run is not None and run.words >= self._limit:
            return Verdict(True, run.words, run.passage)
        if sum(counted) >= LINE_WORDS and own is not None and (line := own.line(codes, self.same_scripts)) is not None:
            return Verdict(True, sum(counted), line)
        if self._base is not None:
            limit = max(LEAST_BASE_LIMIT, self._limit)
            if self._base.longest_run(near, near_counted, near_new) >= limit or self._base.has_line(codes):
                return Verdict(True)
        return Verdict(False, run.words, run.passage) if run is not None and run.words >= RUN else Verdict(False)

    def _counted(self, words: Sequence[str]) -> list[bool]:
        """Which words count: no names, and no words of a set phrase of the writer's list."""
        counted = [word not in self.names for word in words]
        for phrase in self._phrases:
            for start in range(len(words) - len(phrase) + 1):
                if list(words[start : start + len(phrase)]) == phrase:
                    counted[start : start + len(phrase)] = [False] * len(phrase)
        return counted

    def _with_reason(self, alternative: Alternative) -> Alternative:
        if not len(self._own):
            return replace(alternative, reason="general")
        verdict = self.judge(alternative.text)
        if verdict.words >= RUN:
            passage = self._own.passage(verdict.passage)
            title, page = passage.script.title, passage.page
            return replace(
                alternative, reason="like", like_script=title, like_page=page, also_words=verdict.words
            )  # fmt: skip
        words = fold(self._request.typed + alternative.text)
        codes = code_words(words, self.names)
        first_new = _count_shared(fold(self._request.typed), words)
        like = self._like(codes, first_new)
        if like is not None:
            passage = self._own.passage(like)
            return replace(alternative, reason="like", like_script=passage.script.title, like_page=passage.page)
        pair = codes[max(0, first_new - 1) : max(0, first_new - 1) + 2]
        is_common = self._own.times(pair, self._request.kind) >= COMMON_TIMES
        return replace(alternative, reason="common" if is_common else "general")

    def _like(self, codes: Codes, first_new: int) -> int | None:
        """A passage with four words in a row that the ghost ends or is; None: there is none."""
        run = self._own.longest_run(codes, [True] * len(codes), first_new, self.same_scripts, RUN - 1)
        return run.passage if run.words >= RUN - 1 else None


def _count_shared(typed: Sequence[str], words: Sequence[str]) -> int:
    """How many whole words were there before the ghost: a begun word that the ghost ends is the ghost's."""
    count = len(typed)
    return count if list(words[:count]) == list(typed) else max(0, count - 1)
