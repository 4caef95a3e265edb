"""``a`` or ``an`` before a word, by its sound: an hour, a unicorn, an MRI, a European, an 11-year-old, an X-ray.

A small rule with exceptions. Words that good writers use with both (historic, herb) get no answer.
"""

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_QUOTES = "\"'“”‘’([*_"
_ARTICLE = re.compile(rf"(?<![\w'’-])(an?)(\s+[{re.escape(_QUOTES)}]*)$", re.IGNORECASE)
_TOKEN = re.compile(r"[^\W_]+(?:['’.&/-][^\W_]+)*")
_OPENS = re.compile(r"(?:^|[.!?:;…][\"'”’)]*|--|[—(\"“‘\n\u2028])\s*$")
_VOWEL_LETTERS = "AEFHILMNORSX"
"""Letters whose names begin with a vowel."""
_INITIALISMS = _words(
    "AA ABC AC AI AM API ATM AOL CIA CEO CFO DEA DIY DOA DUI EKG EMT EP ER ESP ETA EU FAA FAQ FBI FDA FYI GI GPA "
    "HIV HOA HQ IBM ICU ID IED IOU IPO IQ IRA IRS ISP IT IV LA LAPD LED LSAT MBA MIA MIT MRI NBA NDA NGO NRA NSA "
    "NYPD NYU OAP OBGYN OCD OD OR PA PHD RAF RV SAS SOS SUV TV UFO UK UN UNHCR UPS URL US USA USB USC UV VIP"
)
_READ_WHOLE = _words("MR MRS MS DR ST LT SGT MT PVT CPL FT HMM SHH NTH")
_EITHER = re.compile(r"herb|histor|hotel|humble|hysteri|hallucin|homage")
_SILENT_H = re.compile(r"hour|honest|honou?r|heir")
_CONSONANT_SOUND = re.compile(
    r"eu|ew[ae]|one(?:$|s$|self|ness|['’-])|once|ouija"
    r"|uni(?!n|m|d(?!i)|r|s(?!on|ex)|gn)|unanim|ubiq|ug(?:anda)|uk|ur(?:an|in|et|olog)"
    r"|us(?:e|a[bg]|u[ar])|ut(?:a|e(?:$|s$|n|r)|il|op)|uv|u(?:lyss|zi)"
)
_VOWEL_SOUND = re.compile(r"y(?:tt|v)")


def article_for(words: str) -> str:
    """``a`` or ``an`` for what begins with these words; "" where both are right, or nobody knows."""
    found = _TOKEN.match(words.lstrip(_QUOTES))
    if found is None:
        return ""
    token = found.group()
    first = re.split(r"[-/&.’']", token)[0]
    if token[0].isdigit():
        return "an" if re.match(r"8|1[18](?!\d)", token.replace(",", "")) or re.match(r"1[18],", token) else "a"
    if not token[0].isascii():
        return _for_accented(token)
    if _is_spelled(first, token):
        return "an" if first[0].upper() in _VOWEL_LETTERS else "a"
    word = token.lower()
    if _EITHER.match(word):
        return ""
    if word[0] in "aeiou":
        return "a" if _CONSONANT_SOUND.match(word) else "an"
    return "an" if _SILENT_H.match(word) or _VOWEL_SOUND.match(word) else "a"


def right_article(before: str, words: str) -> tuple[int, str] | None:
    """Where the article at the end of ``before`` stands, and what it must be before ``words``.

    None without an article there, or where it is right. A capital A inside a sentence is a letter (plan A), no article.
    """
    found = _ARTICLE.search(before)
    if found is None:
        return None
    article, wanted = found[1], article_for(words)
    if not wanted or article.lower() == wanted:
        return None
    head = before[: found.start()]
    is_loud = head.isupper() or article == "AN"
    if article == "A" and not is_loud and not _OPENS.search(head):
        return None
    if is_loud:
        wanted = wanted.upper()
    elif article[0].isupper():
        wanted = wanted.capitalize()
    return found.start(), wanted


def _is_spelled(first: str, token: str) -> bool:
    """Whether a word is read letter by letter: X-ray, F.B.I., MRI, DVD."""
    if len(first) == 1:
        return first.isalpha() and (first.isupper() or len(token) > 1)
    found = re.match(r"([A-Z]+)(s?\d*)$", first)
    if found is None or found[1] in _READ_WHOLE:
        return False
    if len(found[1]) == 1:
        return found[2][-1:].isdigit()
    return found[1] in _INITIALISMS or not re.search(r"[AEIOUY]", found[1])


def _for_accented(token: str) -> str:
    """É, à and their like sound as vowels do; other scripts get no answer."""
    return "an" if token[0].lower() in "àáâäãåæèéêëìíîïòóôöøœ" else ""
