"""Forms of common English verbs, so that a rewrite is only offered where its verb is known."""

from screenwriter.analysis.hints.word_lists import word_set

_REGULAR = word_set(
    "add answer approach ask attack back bang bark beckon blink block board bolt bounce bow brush burn button call "
    "carry catch chase check cheer circle clap claw clean clear clench climb clutch collapse collect comb count "
    "cough cover crack crash crawl creep cross crouch crumple cry dance dash dial dig disappear dive drag draw "
    "dress drink drive drop drum dry duck dump dust eat edge empty enter exit explore fall fasten feed fetch fiddle "
    "fight file fill find finish fish fix flick fling flip float fly fold follow fumble gather gaze get giggle "
    "glance grab grin grip groan growl hammer hand hang haul head heave help hide hit hobble hop howl hug hum hurl "
    "hurry inch inspect jog jump keep kick kiss kneel knit knock knot laugh lay lead lean leap leave lift light "
    "limp line listen load lock look lower make march measure mop mount move mumble mutter nod nudge open pace pack "
    "paddle paint pant park pass pat paw pay peel peer perch pick pin pitch place play plough pluck point poke "
    "polish pounce pound pour prowl pull pump punch push put reach read reload repair reply retreat return "
    "reverse ride ring rinse rip roar rock roll row rub rummage run rush sail scan scatter scoop scramble scrape "
    "scratch scream scribble scrub search seal seize sell send set sew shake shave shoot shout shove shovel show "
    "shred shuffle shut sift sign sing sip skate sketch skip slam slap slice slide slip slow smash smell smile "
    "smoke smooth snap snarl sneak sniff sob sort spin splash spray spread sprint squeeze squint stack stagger "
    "stamp stand stare steer step stir stoop stop strap stretch stride strike strip stroke stroll struggle "
    "stuff stumble sway sweat sweep swim swing take tap teach tear throw tick tie tiptoe toss touch trace trail "
    "trot trudge tuck tug tumble turn twist type unbutton unfold unlock unpack unroll untie unwrap unzip vanish "
    "wade wait walk wander wash watch water wave weave weep weigh whisper whistle wind wipe work wrap wrestle write "
    "yank yell zip tremble rise let start go come nurse pin sit speak sink stick gobble drift sleep hover glide "
    "flow fade stream flash explode erupt emerge appear arrive gallop loom lurch wobble flutter sparkle burst bob "
    "blaze shiver settle"
)
_DOUBLING = word_set(
    "clap drag drop drum fit flip grab grin grip hop hug hum jog knit knot mop nod pat pin plan rip rob rub run scan "
    "scrub set shut sip skip slam slap slip snap sob spin step stir stop strap strip swim tap trot tug unpin unwrap "
    "unzip let whip wrap zip chop chat dig get hit put sit unplug cut beg dip"
)
_IRREGULAR = {
    "bite": "bitten", "blow": "blown", "break": "broken", "bring": "brought", "build": "built", "burst": "burst",
    "buy": "bought", "catch": "caught", "choose": "chosen", "cut": "cut", "deal": "dealt", "draw": "drawn",
    "drive": "driven", "eat": "eaten", "feed": "fed", "find": "found", "fling": "flung", "give": "given",
    "hang": "hung", "hide": "hidden", "hit": "hit", "hold": "held", "keep": "kept", "knock": "knocked", "lay": "laid",
    "lead": "led", "leave": "left", "lose": "lost", "make": "made", "meet": "met", "overhear": "overheard",
    "overtake": "overtaken", "pay": "paid", "put": "put", "read": "read", "ride": "ridden", "ring": "rung",
    "see": "seen", "sell": "sold", "send": "sent", "set": "set", "shake": "shaken", "shoot": "shot", "shut": "shut",
    "sing": "sung", "spread": "spread", "steal": "stolen", "stick": "stuck", "sting": "stung", "strike": "struck",
    "sweep": "swept", "take": "taken", "teach": "taught", "tear": "torn", "throw": "thrown", "write": "written",
    "hear": "heard", "tell": "told", "win": "won", "wake": "woken", "beat": "beaten",
}  # fmt: skip
"""Past participles that are not made with -ed."""
VERBS = _REGULAR | _DOUBLING | frozenset(_IRREGULAR)


def third_person(verb: str) -> str:
    """``walk`` gives ``walks``, ``cry`` ``cries``, ``push`` ``pushes``."""
    if verb in ("be", "have"):
        return {"be": "is", "have": "has"}[verb]
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + "s"


def _gerund(verb: str) -> str:
    if verb in _DOUBLING:
        return verb + verb[-1] + "ing"
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    return (verb[:-1] if verb.endswith("e") and not verb.endswith(("ee", "oe")) else verb) + "ing"


def _participle(verb: str) -> str:
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb in _DOUBLING:
        return verb + verb[-1] + "ed"
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return verb[:-1] + "ied"
    return verb + ("d" if verb.endswith("e") else "ed")


_BASE_OF_GERUND = {_gerund(verb): verb for verb in sorted(VERBS)}
_BASE_OF_PARTICIPLE = {_participle(verb): verb for verb in sorted(VERBS)}
THIRD_PERSONS = frozenset(third_person(verb) for verb in VERBS)


def base_of_gerund(word: str) -> str | None:
    """``running`` gives ``run``; None for a form that is not known for sure."""
    return _BASE_OF_GERUND.get(word.lower())


def base_of_participle(word: str) -> str | None:
    """``opened`` gives ``open``, ``thrown`` ``throw``; None for a form that is not known for sure."""
    return _BASE_OF_PARTICIPLE.get(word.lower())
