"""Names of a cast: whose other name one is, where one is named, and whether one is a proper name (reports.md 1, 8)."""

import re
from collections.abc import Iterable, Sequence

from screenwriter.analysis.hints.common_words import COMMON_WORDS
from screenwriter.analysis.hints.word_lists import word_set
from screenwriter.screenplay.cast_facts import CharacterFact

_ALSO_WORDS = word_set(
    "art bill bob chance chase chip cliff cook dawn dean drew earl faith frank gene grace guy heath hope hunter iris "
    "ivy jack jay jimmy joy june lily major mark max may miles olive pat pearl penny ray rich rob rose ruby sandy skip "
    "sky sonny sterling summer sue trinity victor violet wade will woody"
)
_ROLES = word_set(
    "agent all announcer assistant attendant baby bartender boss boy boys captain caller cashier chef child children "
    "clerk coach conductor cook cop crowd customer dad daughter dealer detective director dispatcher doctor driver "
    "father female first fisherman foreman girl girls grandfather grandmother guard guest guide host inspector "
    "interviewer judge kid lady lawyer little machine male man manager men mom mother mum narrator neighbor neighbour "
    "nurse officer old older operator other owner passenger patient pilot player policeman policewoman porter priest "
    "producer professor quizmaster radio receptionist recording reporter second secretary sergeant shopkeeper sister "
    "soldier son speaker stranger student teacher technician teenager television third tv uncle usher vendor victim "
    "visitor voice waiter waitress wife woman women worker young younger"
)


class CastNames:
    """The speakers of a script by their own names, and where they are named.

    Args:
        speakers: names as the cues have them, in order of the first cue.
    """

    def __init__(self, speakers: Iterable[str], facts: Sequence[CharacterFact] = ()) -> None:
        self._facts = {fact.name: fact for fact in facts}
        spoken = list(dict.fromkeys(speakers))
        self.cast: tuple[str, ...] = tuple(dict.fromkeys(self.own_name(name) for name in spoken))
        known = set(self.cast)
        spellings = {name: self.own_name(name) for name in [*spoken, *self._facts] if self.own_name(name) in known}
        self._by_spelling = {spelling.casefold(): name for spelling, name in spellings.items()}
        by_length = sorted(spellings, key=len, reverse=True)
        pattern = "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in by_length)
        self._pattern = re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE) if by_length else None

    def own_name(self, name: str) -> str:
        """The name a character is counted under; a circle of other names ends where it began."""
        seen = {name}
        while (fact := self._facts.get(name)) is not None and fact.same_as and fact.same_as not in seen:
            name = fact.same_as
            seen.add(name)
        return name

    def gender(self, name: str) -> str:
        """What the writer said of a character."""
        fact = self._facts.get(name)
        return fact.gender if fact is not None else "not stated"

    def named_in(self, text: str) -> set[str]:
        """Who is named in a text, whole words in any case; a name that is a common word only with a capital."""
        found: set[str] = set()
        for match in self._pattern.finditer(text) if self._pattern is not None else ():
            spelling = re.sub(r"\s+", " ", match.group())
            if spelling[0].islower() and is_common_word(spelling):
                continue
            found.add(self._by_spelling[spelling.casefold()])
        return found


def is_common_word(name: str) -> bool:
    """Whether a name is a word of the language too: HOPE, WILL, GUARD."""
    word = name.casefold()
    return word in _ALSO_WORDS or word in _ROLES or word in COMMON_WORDS


def is_proper_name(name: str) -> bool:
    """Whether a cue names a person and not a part: NORA BELL is one, WOMAN 2 and YOUNG COP are not."""
    words = re.findall(r"[^\W\d_]+", name)
    return any(word.casefold() not in _ROLES and len(word) > 1 for word in words)
