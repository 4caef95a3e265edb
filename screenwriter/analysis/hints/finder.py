"""Finds the hints of a script again and again while it is written: scenes that did not change are not read again."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from screenwriter.analysis.hints.echo import most_in_script, never_echoing
from screenwriter.analysis.hints.norms import with_norms
from screenwriter.analysis.hints.rewrites import with_article
from screenwriter.analysis.hints.rule import Rule, Scope
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.analysis.hints.words import WordReader
from screenwriter.messages import Hint, Paragraph

_SceneKey = tuple[tuple[Paragraph, ...], frozenset[str], frozenset[str], frozenset[str]]
_Known = dict[str, tuple[Hint, ...]]


class HintFinder:
    """Runs the rules, remembering words and the hints of each scene.

    A scene's hints depend on its paragraphs and on little else of the script: which of its words are names, and which
    are so common that they are the script's subject. These are the key they are remembered by.
    """

    def __init__(self, rules: Sequence[Rule], reader: WordReader | None = None) -> None:
        self._rules = tuple(rules)
        self._order = {rule.name: number for number, rule in enumerate(self._rules)}
        self._reader = reader or WordReader()
        self._known: dict[_SceneKey, _Known] = {}
        self.scenes_read = 0  # in the last call

    def find(
        self,
        paragraphs: Sequence[Paragraph],
        disabled: Collection[str] = (),
        is_overtaken: Callable[[], bool] = lambda: False,
        paper: str = "letter",
    ) -> list[Hint] | None:
        """All hints in script order, without the rules named in ``disabled``; None if it was overtaken meanwhile."""
        script = HintScript(paragraphs, self._reader, paper=paper)
        rules = [rule for rule in self._rules if rule.name not in disabled]
        found = self._of_scenes(script, [rule for rule in rules if rule.scope is Scope.SCENE], is_overtaken)
        for rule in rules:
            if found is None or is_overtaken():
                return None
            if rule.scope is Scope.SCRIPT:
                found += rule.find(script)
        found.sort(key=lambda hint: (hint.paragraph, hint.start, hint.end, self._order[hint.rule]))
        return with_norms(script, [with_article(hint, paragraphs[hint.paragraph].text) for hint in found])

    def _of_scenes(
        self, script: HintScript, rules: Sequence[Rule], is_overtaken: Callable[[], bool]
    ) -> list[Hint] | None:
        most = most_in_script(script)
        subjects = frozenset(stem for stem, count in script.action_stems.items() if count > most)
        subjects -= never_echoing(script)
        found: list[Hint] = []
        fresh: dict[_SceneKey, _Known] = {}
        self.scenes_read = 0
        for scene in script.scenes:
            if is_overtaken():
                self._known |= fresh  # what was read is not lost
                return None
            paragraphs = tuple(script.paragraphs[index] for index in scene)
            key = self._key(script, paragraphs, subjects)
            known = fresh.get(key) or self._known.get(key) or {}
            fresh[key] = known
            self._complete(known, rules, paragraphs, script)
            found += (replace(h, paragraph=scene[h.paragraph]) for rule in rules for h in known[rule.name])
        self._known = fresh
        return found

    def _complete(
        self, known: _Known, rules: Sequence[Rule], paragraphs: tuple[Paragraph, ...], script: HintScript
    ) -> None:
        missing = [rule for rule in rules if rule.name not in known]
        if missing:
            self.scenes_read += 1
            scene = HintScript(paragraphs, self._reader, whole=script)
            known.update((rule.name, tuple(rule.find(scene))) for rule in missing)

    def _key(self, script: HintScript, paragraphs: tuple[Paragraph, ...], subjects: frozenset[str]) -> _SceneKey:
        words = frozenset().union(*(self._reader.word_forms(p.text) for p in paragraphs))
        stems = frozenset().union(*(self._reader.word_stems(p.text) for p in paragraphs))
        return paragraphs, words & script.name_words, words & script.cast_words, stems & subjects
