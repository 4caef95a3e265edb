"""How many words a text has: one definition for every figure the program shows (reports.md 1). Pure."""

import re

_IDEOGRAPH = r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
_UNSPACED = re.compile(rf"{_IDEOGRAPH}|[\u3040-\u30ff]{{1,2}}")
_LETTER = re.compile(r"[^\W_]")


def count_words(text: str) -> int:
    """Stretches between white space with a letter or digit; ``-- well-thumbed 9:30`` has 2.

    Scripts without spaces: one word for each ideograph and for up to two kana.
    """
    count = 0
    for stretch in text.split():
        if stretch.isascii():
            count += any(map(str.isalnum, stretch))
            continue
        unspaced = len(_UNSPACED.findall(stretch))
        rest = _UNSPACED.sub(" ", stretch) if unspaced else stretch
        count += unspaced + sum(1 for piece in rest.split() if _LETTER.search(piece))
    return count
