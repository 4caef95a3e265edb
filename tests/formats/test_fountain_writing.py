"""Writing Fountain: the writer's table, idempotence, minimal change."""

from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from screenwriter.formats.fountain import read_fountain, write_fountain
from screenwriter.formats.fountain_model import sayable
from screenwriter.formats.fountain_writer import without_sources
from screenwriter.screenplay.document import Screenplay, TitleEntry
from screenwriter.screenplay.elements import Annotation, DualColumn, Element, ElementKind, Source, Span, Style
from tests.formats.fountain_cases import CASES, describe, spell
from tests.formats.test_fountain_reading import CALM, FOUNTAIN_ISH

K = ElementKind


def written(*elements: Element) -> str:
    """New elements as text, without the final line end."""
    return write_fountain(Screenplay(elements=elements)).removesuffix("\n")


WRITER_CASES = [
    ("w1", [Element(K.ACTION, "THE WALL FALLS\nSilence.")], "!THE WALL FALLS⏎Silence."),
    ("w2", [Element(K.ACTION, "NORA"), Element(K.ACTION, "Waits.")], "NORA⏎⏎Waits."),
    ("w3", [Element(K.ACTION, "Est. 1921, says the sign.")], "!Est. 1921, says the sign."),
    ("w4", [Element(K.SCENE_HEADING, "THE MILL, LATER")], ".THE MILL, LATER"),
    ("w5", [Element(K.SCENE_HEADING, "INT. MILL - DAY", (Span(0, 15, Style.BOLD),))], ".**INT. MILL - DAY**"),
    ("w6", [Element(K.CHARACTER, "Dr. Okafor"), Element(K.DIALOGUE, "Yes.")], "@Dr. Okafor⏎Yes."),
    ("w7", [Element(K.CHARACTER, "NORA")], "NORA⏎␣␣"),
    (
        "w8",
        [Element(K.ACTION, "Dust."), Element(K.TRANSITION, "SMASH CUT TO:"), Element(K.ACTION, "More.")],
        "Dust.⏎⏎SMASH CUT TO:⏎⏎More.",
    ),
    ("w9", [Element(K.TRANSITION, "FADE OUT.")], "> FADE OUT."),
    ("w10", [Element(K.ACTION, "CUT TO:")], "!CUT TO:"),
    ("w11", [Element(K.ACTION, "5 * 3 * 2")], "5 * 3 * 2"),
    ("w12", [Element(K.ACTION, "a*b*c")], "a\\*b\\*c"),
    (
        "w13",
        [Element(K.CHARACTER, "NORA"), Element(K.DIALOGUE, "now or never", (Span(0, 4, Style.ITALIC),))],
        "NORA⏎*now* or never",
    ),
    ("w14", [Element(K.ACTION, "Note: all dates are wrong.")], "Note: all dates are wrong."),
    ("w15", [Element(K.ACTION, "Title: unknown.")], "!Title: unknown."),
    ("w16", [Element(K.CHARACTER, "NORA"), Element(K.DIALOGUE, "~ish")], "NORA⏎\\~ish"),
    ("w17", [Element(K.ACTION, "See [[2]] below")], "See \\[[2]] below"),
    ("w18", [Element(K.SCENE_HEADING, "INT. VAULT #7#")], "INT. VAULT \\#7#"),
    ("number", [Element(K.SCENE_HEADING, "INT. MILL - DAY", scene_number="14A")], "INT. MILL - DAY #14A#"),
    ("bang", [Element(K.ACTION, "!bang")], "!\\!bang"),
    ("later line", [Element(K.ACTION, "Dust.\n# no section\n> no cut")], "Dust.⏎!# no section⏎!> no cut"),
    ("colon cue", [Element(K.CHARACTER, "NORA:"), Element(K.DIALOGUE, "Hi.")], "@NORA:⏎Hi."),
    ("speech blank", [Element(K.CHARACTER, "NORA"), Element(K.DIALOGUE, "Wait.\n\nNo.")], "NORA⏎Wait.⏎␣␣⏎No."),
    ("bracketed", [Element(K.CHARACTER, "NORA"), Element(K.DIALOGUE, "(not an aside)")], "NORA⏎\\(not an aside)"),
    ("rule", [Element(K.CHARACTER, "NORA"), Element(K.DIALOGUE, "===")], "NORA⏎\\==="),
    ("slow transition", [Element(K.TRANSITION, "Slow fade")], "> Slow fade"),
    ("centred", [Element(K.CENTERED, "ONE\nTWO")], "> ONE <⏎> TWO <"),
    ("shot", [Element(K.SHOT, "ANGLE ON THE LATCH")], "!ANGLE ON THE LATCH [[.shot]]"),
    ("general", [Element(K.GENERAL, "Cast of two")], "!Cast of two [[.general]]"),
    ("boneyard", [Element(K.ACTION, "See /* this */")], "See \\/* this */"),
    ("new page", [Element(K.ACTION, "One."), Element(K.ACTION, "Two.", starts_new_page=True)], "One.⏎⏎===⏎⏎Two."),
    (
        "dual",
        [
            Element(K.CHARACTER, "NORA", dual=DualColumn.LEFT),
            Element(K.DIALOGUE, "Wait.", dual=DualColumn.LEFT),
            Element(K.CHARACTER, "IDRIS", dual=DualColumn.RIGHT),
            Element(K.DIALOGUE, "Go.", dual=DualColumn.RIGHT),
        ],
        "NORA⏎Wait.⏎⏎IDRIS ^⏎Go.",
    ),
    (
        "inline note",
        [Element(K.ACTION, "Dust hangs.", annotations=(Annotation(5, K.NOTE, "how much?"),))],
        "Dust [[how much?]] hangs.",
    ),
    ("remembered blanks", [Element(K.ACTION, "One."), Element(K.ACTION, "Two.", blank_lines=3)], "One.⏎⏎⏎⏎Two."),
]


@pytest.mark.parametrize(("name", "elements", "expected"), WRITER_CASES, ids=[case[0] for case in WRITER_CASES])
def test_writer_case(name, elements, expected):
    text = written(*elements)
    assert text == spell(expected)
    assert list(read_fountain(text).elements) == sayable(elements)


def test_title_page_keeps_order_and_unknown_keys():
    entries = (TitleEntry("title", "THE SALT ROAD\nPart Two"), TitleEntry("Episode", "3"), TitleEntry("Font", ""))
    text = write_fountain(Screenplay(entries, (Element(K.ACTION, "Dust."),)))
    assert text == "title:\n    THE SALT ROAD\n    Part Two\nEpisode: 3\nFont:\n\nDust.\n"
    assert read_fountain(text).title_page == entries


def test_a_title_page_without_a_known_key_is_still_read_as_one():
    text = write_fountain(Screenplay((TitleEntry("Episode", "3"),), (Element(K.ACTION, "Dust."),)))
    assert read_fountain(text).title_page == (TitleEntry("Title", ""), TitleEntry("Episode", "3"))


def test_editing_one_element_leaves_every_other_byte():
    text = "title:  X\n\n\nINT. MILL - day  \nDust  hangs. \n\n  NORA  (cont'd)\n  (low)\nWait.\n\n\n\n/* {json} */"
    screenplay = read_fountain(text)
    number = next(i for i, element in enumerate(screenplay.elements) if element.text == "Wait.")
    edited = replace(screenplay.elements[number], text="Wait here.", source=None)
    elements = (*screenplay.elements[:number], edited, *screenplay.elements[number + 1 :])
    assert write_fountain(replace(screenplay, elements=elements)) == text.replace("Wait.", "Wait here.")


def test_unpairing_two_speeches_takes_the_caret_away():
    screenplay = read_fountain("NORA\nWait.\n\nIDRIS ^\nGo.\n")
    unpaired = tuple(replace(element, dual=None) for element in screenplay.elements)
    assert write_fountain(replace(screenplay, elements=unpaired)) == "NORA\nWait.\n\nIDRIS\nGo.\n"


def test_an_action_inserted_above_a_close_neighbour_changes_no_kind():
    screenplay = read_fountain("# Act One\nINT. MILL - DAY\nDust.")
    new = Element(K.ACTION, "The sea.")
    elements = (screenplay.elements[0], new, *screenplay.elements[1:])
    text = write_fountain(replace(screenplay, elements=elements))
    assert text == "# Act One\n\nThe sea.\n\nINT. MILL - DAY\nDust."


def test_beats_own_shot_mark_is_written_only_where_the_file_used_it():
    screenplay = read_fountain("!!ANGLE ON THE LATCH\n\nDust.")
    more = replace(screenplay, elements=(*screenplay.elements, Element(K.SHOT, "CLOSE")))
    assert write_fountain(more) == "!!ANGLE ON THE LATCH\n\nDust.\n\n!!CLOSE"


def test_a_new_end_of_boneyard_does_not_swallow_what_stood_above():
    screenplay = read_fountain("See /* here.\n\nDust.")
    more = replace(screenplay, elements=(*screenplay.elements, Element(K.CENTERED, "*/")))
    assert read_fountain(write_fountain(more)).elements == more.elements


def test_an_orphaned_dialogue_keeps_its_kind():
    elements = (Element(K.ACTION, "Dust."), Element(K.DIALOGUE, "Who said this?"), Element(K.PARENTHETICAL, "(low)"))
    assert read_fountain(written(*elements)).elements == elements


def test_a_stale_source_never_wins_over_the_model():
    stale = Element(K.ACTION, "New words.", source=Source("", "Old words."))
    assert write_fountain(Screenplay(elements=(stale,))) == "New words.\n"


@pytest.mark.parametrize(("number", "text", "expected"), CASES, ids=[f"case-{case[0]}" for case in CASES])
def test_every_reading_case_survives_being_written_anew(number, text, expected):
    screenplay = read_fountain(spell(text).replace("\ufeff", "").replace("\r\n", "\n"))
    anew = write_fountain(without_sources(screenplay))
    assert read_fountain(anew) == screenplay
    assert write_fountain(without_sources(read_fountain(anew))) == anew


@CALM
@given(FOUNTAIN_ISH)
@example("!![[.shot]]NORA")
@example("\\\\[[x]] Nora")
@example("!\tNORA")
@example("\u200b===")
def test_writing_anew_what_was_read_gives_the_same_model_and_then_the_same_bytes(text):
    screenplay = read_fountain(text)
    assert sayable(screenplay.elements) == list(screenplay.elements)
    anew = write_fountain(without_sources(screenplay))
    again = read_fountain(anew)
    assert again.elements == screenplay.elements, describe(again)
    assert write_fountain(again) == anew


TEXTS = st.lists(
    st.sampled_from(
        ["NORA", "Nora", "wait", "INT.", "EXT ", "CUT TO:", "#", "#1#", "(", ")", "*", "**", "_", "\\", "[[", "]]",
         "/*", "*/", "!", "@", "~", ">", "<", "=", "===", ".", ":", " ", "  ", "\n", "é", "Title: x"]
    ),
    max_size=8,
).map("".join)  # fmt: skip
KINDS = st.sampled_from([kind for kind in K if kind not in (K.NEW_ACT,)])


@st.composite
def random_elements(draw):
    kind = draw(KINDS)
    text = draw(TEXTS)
    spans = draw(st.lists(st.tuples(st.integers(0, 9), st.integers(1, 6), st.integers(1, 7)), max_size=2))
    notes = draw(st.lists(st.tuples(st.integers(0, 12), st.sampled_from([K.NOTE, K.BONEYARD]), TEXTS), max_size=2))
    places: list[Span] = []
    for start, length, style in sorted(spans):
        start = max(start, places[-1].end if places else 0)
        places.append(Span(min(start, len(text)), min(start + length, len(text)), Style(style)))
    return Element(
        kind,
        text,
        tuple(places),
        tuple(Annotation(offset, piece, words) for offset, piece, words in notes),
        draw(st.sampled_from([None, "14A", "I-2.b", "1 a"])),
        draw(st.integers(0, 3)),
        draw(st.sampled_from([None, DualColumn.LEFT, DualColumn.RIGHT])),
        draw(st.sampled_from([None, None, 2, 3])),
    )


@CALM
@given(st.lists(random_elements(), max_size=6), st.booleans())
@example([Element(K.SCENE_HEADING, "#[[x", annotations=(Annotation(2, K.NOTE, ""),))], False)
@example([Element(K.ACTION, "a\\b", annotations=(Annotation(2, K.NOTE, "n"),))], False)
@example([Element(K.SCENE_HEADING, "", scene_number="14A")], True)
@example([Element(K.SHOT, "x\n #", annotations=(Annotation(3, K.NOTE, ""),))], False)
def test_a_random_model_survives(elements, has_title):
    title = (TitleEntry("Title", "X"),) if has_title else ()
    wanted = sayable(elements)
    assert sayable(wanted) == wanted
    text = write_fountain(Screenplay(title, tuple(elements)))
    screenplay = read_fountain(text)
    assert screenplay.title_page == title
    assert list(screenplay.elements) == wanted
    assert write_fountain(screenplay) == text


@CALM
@given(st.lists(random_elements(), min_size=1, max_size=5), FOUNTAIN_ISH, st.randoms(use_true_random=False))
def test_a_random_edit_of_a_read_script_survives(new, text, random):
    screenplay = read_fountain(text)
    elements = list(screenplay.elements)
    for element in new:
        place = random.randint(0, len(elements))
        if elements and random.random() < 0.4:
            del elements[place - 1]
        else:
            elements.insert(place, element)
    edited = replace(screenplay, elements=tuple(elements))
    assert list(read_fountain(write_fountain(edited)).elements) == sayable(elements)


UNTOUCHED = "Title: Mill\n\nINT. MILL - DAY\n\n\n\nRain falls.\n\nNORA\n(low)\nIt *rains*. [[why?]]\n\n> CUT TO:\n\n"


def test_a_script_nobody_changed_is_written_without_reading_it_again(monkeypatch):
    read = read_fountain(UNTOUCHED)

    def must_not_read(_text):
        raise AssertionError("read again")

    monkeypatch.setattr("screenwriter.formats.fountain_writer.read_fountain", must_not_read)
    assert write_fountain(read) == UNTOUCHED
    assert write_fountain(replace(read, elements=tuple(read.elements))) == UNTOUCHED


@pytest.mark.parametrize(
    "change",
    [
        lambda read: replace(read, elements=read.elements[1:]),
        lambda read: replace(read, elements=(read.elements[1], read.elements[0], *read.elements[2:])),
        lambda read: replace(read, title_page=(), title_source=None),
        lambda read: replace(read, elements=(replace(read.elements[0], text="INT. INN - DAY", source=None),)),
    ],
)
def test_a_script_with_any_change_is_read_again_before_it_is_trusted(change):
    changed = change(read_fountain(UNTOUCHED))
    assert read_fountain(write_fountain(changed)) == changed
