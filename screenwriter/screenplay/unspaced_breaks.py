"""Where a line may end without a space: between the signs of Chinese and Japanese (own decision, page-format.md 3).

A line never begins with a mark that closes and never ends with one that opens. Korean has spaces and breaks at them.
"""

import unicodedata

_NO_START = frozenset(
    "，。、；：！？．・…—–～〜ー々〻ゝゞヽヾ"
    "）」』】》〉〕｝］〗〙〛｠’”"
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ"
    ",.;:!?)]}%'\""
)
_NO_END = frozenset("（「『【《〈〔｛［〖〘〚｟‘“([{'\"")
_KOREAN = (("\u1100", "\u11ff"), ("\u3130", "\u318f"), ("\uac00", "\ud7a3"))


def may_break(before: str, after: str) -> bool:
    """Whether a line may end between two clusters of signs that no space separates."""
    if " " in (before, after) or after[0] in _NO_START or before[0] in _NO_END:
        return False
    return _is_unspaced(before) or _is_unspaced(after)


def _is_unspaced(cluster: str) -> bool:
    sign = cluster[0]
    if sign.isascii() or unicodedata.east_asian_width(sign) not in ("W", "F"):
        return False
    return not any(first <= sign <= last for first, last in _KOREAN)
