"""Thoughts that no picture can show."""

import re
from collections.abc import Iterator

from screenwriter.analysis.hints.matching import matches_outside_quotes
from screenwriter.analysis.hints.rule import Group, Rule, Scope
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.messages import Hint

_NAME = "unfilmable"
_THOUGHT = re.compile(
    r"\b(?:(?:thinks|thinking)\s+(?:about|of|that|back)\b(?!\s+(?:it|that|this|one|something|nothing|over|through)\b)|(?:remembers|"
    r"recalls|realizes|realises|understands|believes|suspects|regrets|assumes|imagines|forgets)(?=\s+(?:that|how|"
    r"what|why|when|who|where|he|she|it|they|the|his|her|their|a|an|all|everything)\b|\s+[A-Z])|"
    r"knows\s+(?:that(?=\s+(?:he|she|it|they|this|the|there|his|her|nobody|somebody|everything|nothing)\b)|"
    r"he|she|they|it['’]s|it\s+is|this\s+is|what\s+(?:this|it|that)\s+means|why|"
    r"deep\s+down)\b|wonders\s+(?:if|whether|why|how|what|who|where|when|about)\b|(?:decides|hopes|wishes|longs|"
    r"yearns|dreads)\s+(?:to|that|he|she|they|for)\b|feels\s+(?:that|as\s+if|as\s+though|guilty|ashamed|responsible|"
    r"betrayed|alone|lost|bad|good|sorry)\b|(?:can['’]t|cannot)\s+help\s+(?:but\s+)?(?:thinking|think|wondering|"
    r"wonder|remembering)\b|reminds\s+(?:him|her|them)\s+of\b)"
)
_SUBJECT = re.compile(r"(?:\b(?:[Hh]e|[Ss]he|[Tt]hey|who|and|but|never|suddenly|then|now)\s+|\b[A-Z][\w'’.]*\s+)$")
_IS_PLAYED = re.compile(
    r"forgets\s+(?:the|his|her|their|a|an)\b|(?:realizes|realises)\s+(?:that\s+|what\s+)?(?:he|she|they)\b|decides\s+(?:that\b|to\s+(?:be|wait|let|leave|go|roll|try|stay|keep|ignore|play|take|do|say|risk|trust|follow)\b)|"
    r"thinks\s+about\s+(?:how|whether|it|this|that)\b|thinks\s+that['’]?s?\b"
)
"""An actor plays it in one look: somebody hears what they have just said, or makes up their mind."""
_SEEN = re.compile(r"[^.!?]*[.!?]\s+(?:You|We)\s+can\s+see\b|[^.!?]*[.!?]\s+It\s+shows\b")
"""The next sentence shows it."""
_ACTED = re.compile(
    r"[^.!?]*[.!?]\s+(?:Then\s+|And\s+|So\s+|But\s+)?(?:he|she|they|it|[A-Z][a-z]+)\s+(?:\w+ly\s+)?(?!is\b|was\b|has\b)[a-z]+s\b",
    re.IGNORECASE,
)
"""The next sentence is the act that shows it."""
_LOOKS_SO = re.compile(r"\b(?:looks?|seems?|sounds?)\s+(?:like|as\s+if|as\s+though)\s+(?:\w+\s+){1,2}$", re.IGNORECASE)
_BY_ALL = re.compile(r"\b(?:everyone|everybody|nobody|no\s+one|all|half\s+the\s+\w+)\s+(?:\w+\s+)?$", re.IGNORECASE)
"""``Everyone knows she's a girl`` is the writer's word to the reader about a place."""
_CLAUSE = re.compile(r"\b(?:before|until|when|as|while|if|because|whether|after)\s+(?:\w+\s+){1,2}$", re.IGNORECASE)


def _find(script: HintScript) -> Iterator[Hint]:
    for index, match in matches_outside_quotes(script, script.action, _THOUGHT):
        before = script.text(index)[: match.start()]
        after = script.text(index)[match.end() :]
        if _SEEN.match(after) or _ACTED.match(after) or _BY_ALL.search(before) or _LOOKS_SO.search(before):
            continue
        if _SUBJECT.search(before) and not _CLAUSE.search(before) and not _IS_PLAYED.match(match.group() + after):
            message = f"“{match.group()}” happens inside a head: give it a look, an act or a line."
            yield Hint(_NAME, index, match.start(), match.end(), message)


RULE = Rule(
    _NAME,
    "Cannot be filmed",
    "Action can hold only what is seen and heard. What somebody thinks, remembers, realizes or decides reaches the "
    "audience through what they do. Leave it where an actor can play it in one look.",
    Group.CRAFT,
    _find,
    Scope.SCENE,
)
