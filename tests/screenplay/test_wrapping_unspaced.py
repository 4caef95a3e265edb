"""Chinese and Japanese lines end between any two signs, but for the marks that may not begin or end a line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenwriter.screenplay.elements import Element, ElementKind
from screenwriter.screenplay.pagination import paginate
from screenwriter.screenplay.splitting import sentence_ends
from screenwriter.screenplay.wrapping import wrap, wrap_lines

NO_START = set("，。、；：！？）」』》】…—”’ーっゃ々")
NO_END = set("（「『《【“‘")
MIXED = st.text(alphabet=st.sampled_from("中文字的一，。！（）「」“”…—ー々っNora 12-한국"), max_size=80)


@pytest.mark.parametrize(
    ("width", "text", "lines"),
    [
        (10, "雨落在铁皮屋顶上", ["雨落在铁皮", "屋顶上"]),
        (10, "雨落在铁皮，屋顶上", ["雨落在铁", "皮，屋顶上"]),
        (10, "雨落在（铁皮）屋顶", ["雨落在（铁", "皮）屋顶"]),
        (10, "雨落在铁（皮）屋顶", ["雨落在铁", "（皮）屋顶"]),
        (11, "雨落在铁皮屋顶上", ["雨落在铁皮", "屋顶上"]),
        (12, "Nora数着七袋粮食", ["Nora数着七袋", "粮食"]),
        (12, "她说 雨落在铁皮屋顶上", ["她说 雨落在", "铁皮屋顶上"]),
        (12, "雨落在Leonardo屋", ["雨落在", "Leonardo屋"]),
        (10, "ちょっと待って", ["ちょっと", "待って"]),
        (10, "한국어 문장도 여기", ["한국어", "문장도", "여기"]),
        (6, "。。。。。。", ["。。。", "。。。"]),
    ],
)
def test_where_lines_end(width, text, lines):
    assert wrap(text, width) == lines


@given(MIXED, st.integers(12, 61))
def test_no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one(text, width):
    lines = wrap(text, width)
    for above, below in zip(lines, lines[1:], strict=False):
        if not above or not below or "  " in text:
            continue
        piece = 0  # signs that belong together and are wider than the line must be cut somewhere
        both = above + below
        piece = max(len(part) * 2 for part in _unbreakable(both))
        if piece < width and f"{above} {below}" not in text:
            assert below[0] not in NO_START
            assert above[-1] not in NO_END


def _unbreakable(text):
    parts = [""]
    for sign in text:
        if parts[-1] and sign not in NO_START and parts[-1][-1] not in NO_END and not (sign.isascii() and sign.strip()):
            parts.append("")
        parts[-1] += sign
    return parts


@given(MIXED, st.integers(4, 61))
def test_all_signs_stand_on_some_line_in_their_order(text, width):
    lines = wrap_lines(text, width)
    assert "".join(line.text for line in lines).replace(" ", "") == text.replace(" ", "")
    assert [line.start for line in lines] == sorted(line.start for line in lines)


def test_a_chinese_speech_is_divided_at_a_sentence():
    filler = [Element(ElementKind.ACTION, "Filler.") for _ in range(25)]
    sentence = "自从渡船停开的那一天起，雨就一直没有停过，可是这里没有一个人说过一句话。"
    script = [*filler, Element(ElementKind.CHARACTER, "诺拉"), Element(ElementKind.DIALOGUE, sentence * 3)]
    pages = paginate(script)
    assert pages.page_count == 2
    assert pages.split_offsets(len(script) - 1) == (len(sentence),)


def test_sentences_end_without_a_space_and_with_their_quotes():
    text = "“七袋！？”她说。还是八袋？"
    assert [text[:end] for end in sentence_ends(text)] == ["“七袋！？”", "“七袋！？”她说。"]
