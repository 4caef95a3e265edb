"""Camera directions and the watching 'we' in action."""

import re
from collections.abc import Iterator

from screenwriter.analysis.hints.matching import matches_outside_quotes
from screenwriter.analysis.hints.rewrites import cut, rewritten
from screenwriter.analysis.hints.rule import Group, Rule, Scope
from screenwriter.analysis.hints.script_view import HintScript
from screenwriter.analysis.hints.seen_things import is_thing_alone
from screenwriter.analysis.hints.word_lists import any_of
from screenwriter.messages import Hint

_NAME = "camera"
_WATCH = any_of(
    "see hear look follow watch notice glimpse realize realise recognize recognise discover pan zoom track dolly tilt "
    "pull push cut hold stay linger drift glide"
)
_MOVES = any_of(
    "pans zooms tracks tilts dollies cranes pushes pulls follows lingers drifts glides circles swoops holds stays "
    "moves reveals rises descends tightens widens catches cuts finds closes"
)
_WE = re.compile(
    rf"\bwe(?:['’]re|\s+are)?\s+(?:(?:now|also|just|then|still|suddenly|slowly|can|faintly"
    rf")\s+)*(?:{_WATCH}(?:ing)?|get\s+(?:a\s+)?(?:good\s+|first\s+|better\s+|closer\s+)?(?:look|glimpse))\b",
    re.IGNORECASE,
)
_CAMERA = re.compile(rf"\b(?:the\s+)?camera\s+(?:(?:now|slowly|then|quickly)\s+)*{_MOVES}\b", re.IGNORECASE)
_ORDER = re.compile(
    r"\b(?:PAN(?:NING)?\s+(?:TO|ACROSS|UP|DOWN|LEFT|RIGHT|OVER|AROUND)|ZOOM(?:ING)?\s+(?:IN|OUT|TO|ON)|"
    r"DOLLY\s+(?:IN|OUT|BACK|WITH|TO)|TRACK(?:ING)?\s+(?:WITH|SHOT|IN|BACK)|TILT\s+(?:UP|DOWN|TO)|CRANE\s+(?:UP|"
    r"DOWN|SHOT)|RACK\s+FOCUS|(?:EXTREME\s+)?CLOSE[\s-]?UP|ANGLE\s+ON|CLOSE\s+ON|WIDE\s+SHOT|LONG\s+SHOT|"
    r"MEDIUM\s+SHOT|OVER[- ]THE[- ]SHOULDER|WHIP\s+PAN|PUSH\s+IN\s+ON|PULL\s+BACK\s+TO|DUTCH\s+ANGLE|POV\s+SHOT)\b"
)
_ORDER_AT_START = re.compile(
    r"(?:^|(?<=[.!?]\s))(?:Pan\s+(?:to|across|up|down|left|right)|Zoom\s+(?:in|out)|Close[\s-](?:up\s+)?on|Angle\s+on|"
    r"Tracking\s+shot|Dolly\s+(?:in|out)|Tilt\s+(?:up|down))\b"
)
_WATCHING = re.compile(r"\b(?:see|hear|notice|glimpse)(?:ing)?$", re.IGNORECASE)
_AFTER_A_PLACE = re.compile(
    r"(?:^|[.!?]\s+)(?:In|On|At|Through|After|Behind|Beyond|Below|Above|Under|Over|Across|Beside|Inside|Outside|From|Near|"
    r"Far|Down|Up|Around|Between)\b[^.,;:!?]{1,40}(?P<blank>\s)$"
)
_POINTING = re.compile(r"\b(?:TO|ON)$|CLOSE[\s-]?UP$|SHOT$", re.IGNORECASE)
_WITHHELD = re.compile(r"\bwe\s+(?:do\s+not|don['’]t|cannot|can['’]t|never|only)\s+(?:see|hear)\b", re.IGNORECASE)
_RELATIVE = re.compile(r"\b(?:that|what|which|whom|who|all|everything|anything|nothing|than|so)\s+$", re.IGNORECASE)
"""``Everything we see`` is no watching but a way to say which things."""
_LEARNT = re.compile(r"\s+(?:that|it|how|why|what|where|who)\b", re.IGNORECASE)
_DEVICE = re.compile(
    r"\b(?:security|surveillance|video|tv|cctv|news|web|dash|trail|body|phone|doorbell|speed|digital|film|toy|spy)\s+$",
    re.IGNORECASE,
)
_MAKER = re.compile(
    r"\b(?:director|cameraman|camerawoman|operator|photographer|film crew|viewfinder|lens|tripod)\b", re.I
)


def _find(script: HintScript) -> Iterator[Hint]:
    for index, match in matches_outside_quotes(script, script.action, _WE):
        after = script.text(index)[match.end() :]
        before = script.text(index)[: match.start()]
        if _WITHHELD.search(script.text(index)) or _LEARNT.match(after) or _RELATIVE.search(before):
            continue  # who sees or learns what is the story here
        message = f"“{match.group()}” puts the audience into the scene: what is on the page is seen and heard already."
        yield _cut_if_safe(script, Hint(_NAME, index, match.start(), match.end(), message), _WATCHING)
    for index, match in matches_outside_quotes(script, script.action, _CAMERA):
        before = script.text(index)[: match.start()]
        if not _DEVICE.search(before) and not _MAKER.search(script.text(index)):
            message = f"“{match.group()}” directs the camera: describe what is seen, and the shot follows."
            yield Hint(_NAME, index, match.start(), match.end(), message)
    for pattern in (_ORDER, _ORDER_AT_START):
        for index, match in matches_outside_quotes(script, script.action, pattern):
            message = f"“{match.group()}” is a shot order: the picture it gives says more than its name."
            yield _cut_if_safe(script, Hint(_NAME, index, match.start(), match.end(), message), _POINTING)


def _cut_if_safe(script: HintScript, hint: Hint, cuttable: re.Pattern[str]) -> Hint:
    """``We see a boat.`` is ``A boat.``; what acts would be left without a verb and is the writer's to turn."""
    text = script.text(hint.paragraph)
    colon = re.match(r"\s*:", text[hint.end :])
    end = hint.end + (colon.end() if colon else 0)
    opens_clause = re.search(r"(?:^|[.!?:,;\n\u2028]['\"”’)]*\s*|--\s*)$", text[: hint.start])
    if opens_clause and cuttable.search(text[hint.start : hint.end]) and is_thing_alone(text[end:]):
        return cut(hint, text, hint.start, end)
    place = _AFTER_A_PLACE.search(text[: hint.start])
    if place and not colon and cuttable is _WATCHING and cuttable.search(text[hint.start : hint.end]):
        return rewritten(hint, place.start("blank"), end, ",") if is_thing_alone(text[end:]) else hint
    return hint


RULE = Rule(
    _NAME,
    "Camera directions, “we see”",
    "Shots are chosen later, by the director; a reader wants the picture. “We see a boat” is “A boat”. Leave it "
    "where the story depends on who can see what; “we can’t see” and “we only see” are never marked.",
    Group.CRAFT,
    _find,
    Scope.SCENE,
)
