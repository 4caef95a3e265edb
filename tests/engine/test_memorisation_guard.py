import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenwriter.engine.base_index import SET_PHRASE_TIMES, build_base_index
from screenwriter.engine.bloom_filter import BloomFilter
from screenwriter.engine.checkpoint import CheckpointError
from screenwriter.engine.corpus import Script
from screenwriter.engine.folded_words import fold
from screenwriter.engine.guard_building import add_guard, add_own_guard
from screenwriter.engine.guard_file import GuardIndex, read_guard, write_guard
from screenwriter.engine.memorisation_guard import GuardedPlace, MemorisationGuard
from screenwriter.engine.passage_collecting import collect_passages
from screenwriter.messages import Alternative, Paragraph, SuggestionRequest
from screenwriter.storage.model_folder import GUARD

PLANTED = "the harbour master keeps two ledgers under a blue lamp every single winter"
SCRIPT = f"""Title: Harbor

INT. HARBOUR OFFICE - DAY

Rain on the window of a low room beside the quay wall.

MARGOT
Well, {PLANTED}, they say.

ELLIS
Nobody signs for blue crates.

MARGOT
Then you ask Ellis why nobody ever asks him anything about it.
"""
WORDS = PLANTED.split()


@pytest.fixture
def harbor(tmp_path) -> Path:
    path = tmp_path / "harbor.fountain"
    path.write_text(SCRIPT, "utf-8")
    return path


def learned(path: Path) -> Script:
    from screenwriter.engine.corpus import read_source

    return next(iter(read_source(path)))


@pytest.fixture
def own(harbor) -> MemorisationGuard:
    return MemorisationGuard(GuardIndex(own=collect_passages([learned(harbor)])))


@pytest.fixture(scope="module")
def base() -> MemorisationGuard:
    lines = (f"Well, {PLANTED}, they say.", "Nobody signs for blue crates.")
    script = [Paragraph("dialogue", line) for line in lines]
    common = [Paragraph("dialogue", "What are you doing here?")] * SET_PHRASE_TIMES
    return MemorisationGuard(GuardIndex(build_base_index([script, common])))


def at(guard: MemorisationGuard, typed: str = "", **options) -> GuardedPlace:
    return guard.at(SuggestionRequest(1, (), "dialogue", typed, **options))


def planted(count: int) -> str:
    return "So I think " + " ".join(WORDS[:count]) + " whatever comes"


@pytest.mark.parametrize(("count", "is_blocked", "words"), [(4, False, 0), (5, False, 5), (7, False, 7), (8, True, 8)])
def test_a_passage_of_the_writers_is_named_from_five_equal_words_and_blocked_from_eight(own, count, is_blocked, words):
    verdict = at(own).judge(planted(count))
    assert (verdict.is_blocked, verdict.words) == (is_blocked, words)


@pytest.mark.parametrize(("count", "is_blocked"), [(4, False), (5, False), (7, False), (8, True), (12, True)])
def test_a_passage_of_the_base_models_texts_is_blocked_from_eight_words(base, count, is_blocked):
    assert at(base).judge(planted(count)).is_blocked == is_blocked


@pytest.mark.parametrize("limit", [6, 9, 12])
def test_the_limit_can_be_set(own, base, limit):
    assert at(own, guard_words=limit).allows(planted(limit - 1))
    assert not at(own, guard_words=limit).allows(planted(limit))
    assert at(base, guard_words=limit).allows(planted(max(7, limit) - 1)), "the base index knows seven words at least"
    assert not at(base, guard_words=limit).allows(planted(max(7, limit)))


def test_case_and_punctuation_make_no_difference(own, base):
    for guard in (own, base):
        odd = "THE HARBOUR -- master keeps; (two) ledgers? Under A *blue* “lamp”!"
        assert not at(guard).allows(odd)
    assert fold("Don’t, DON'T -- dont!") == ["dont"] * 3


def test_words_typed_before_the_ghost_belong_to_the_run(own, base):
    for guard in (own, base):
        typed = " ".join(WORDS[:6]) + " un"
        assert at(guard, typed).allows("der"), "seven words"
        assert not at(guard, typed).allows("der a")
        assert at(guard, " ".join(WORDS[:9]) + " ").allows("nobody would"), "the writer's own run"


def test_a_whole_line_of_five_words_is_blocked_and_a_part_of_it_is_not(own, base):
    for guard in (own, base):
        assert not at(guard).allows("Nobody signs for blue crates")
        assert not at(guard, "Nobody signs for ").allows("blue crates!")
        assert at(guard).allows("Nobody signs for blue crates today")
    assert at(base).allows("What are you doing here?"), "a set phrase of the language"


def test_names_do_not_count_and_a_name_is_as_good_as_another(own):
    cast = {"cast": ("NORA", "IDRIS")}
    verdict = at(own, **cast).judge("you ask Idris why nobody ever asks")
    assert verdict.words == 6 and not verdict.is_blocked
    assert at(own, **cast).judge("you ask Mister why nobody ever").words == 0


def test_words_of_a_set_phrase_do_not_count(own):
    assert at(own, set_phrases=("Under a blue lamp!",)).judge(planted(10)).words == 6
    assert not at(own).allows(planted(10))


def test_the_script_itself_is_not_held_against_its_writer(own, harbor):
    assert at(own, script=str(harbor)).judge(planted(12)).words == 0
    paragraphs = tuple(learned(harbor).paragraphs)
    request = SuggestionRequest(1, paragraphs[:5], "dialogue", "", script="/elsewhere/harbor 2.fountain")
    assert own.at(request).allows(planted(12)), "a copy under another name is known by its lines"


def test_the_guard_can_be_off_for_own_scripts_and_never_for_base_text(own, base):
    assert at(own, guards_own=False).allows(planted(12))
    assert not at(base, guards_own=False).allows(planted(12))


def test_alternatives_tell_where_their_like_stands(own):
    told = at(own).tell([Alternative(planted(6), 0.5), Alternative("a quiet life", 0.4)])
    assert (told[0].reason, told[0].like_script, told[0].like_page) == ("like", "Harbor", 1)
    assert told[0].also_words == 6
    assert (told[1].reason, told[1].also_words) == ("general", 0)
    four = at(own, "They keep ").tell([Alternative("two ledgers under a stone", 0.5)])[0]
    assert (four.reason, four.like_script, four.also_words) == ("like", "Harbor", 0)


def test_a_passage_keeps_its_page(tmp_path):
    scenes = "\n".join(f"INT. ROOM {n} - DAY\n\nA man number{n} waits beside the door number{n}.\n" for n in range(60))
    path = tmp_path / "long.fountain"
    path.write_text(scenes, "utf-8")
    pages = collect_passages([learned(path)]).pages
    assert pages[0] == 1 and pages[-1] > 3 and list(pages) == sorted(pages)


def test_the_index_comes_back_from_its_file(tmp_path, own, base):
    write_guard(tmp_path, GuardIndex(base.base, own.own))
    read = read_guard(tmp_path)
    assert read.own.texts == own.own.texts and read.own.pages == own.own.pages
    assert not at(MemorisationGuard(read)).allows(planted(8))
    assert not at(MemorisationGuard(GuardIndex(read.base))).allows(planted(8))


def test_a_model_without_index_guards_nothing_and_a_damaged_one_is_refused(tmp_path, own):
    assert read_guard(tmp_path).base is None and at(MemorisationGuard(read_guard(tmp_path))).allows(planted(12))
    write_guard(tmp_path, GuardIndex(own=own.own))
    (tmp_path / GUARD).write_bytes((tmp_path / GUARD).read_bytes()[:-50])
    with pytest.raises(CheckpointError):
        read_guard(tmp_path)


def test_learning_again_keeps_the_parents_passages_and_replaces_those_of_the_same_file(tmp_path, own, base, harbor):
    parent, child = tmp_path / "parent", tmp_path / "child"
    for folder in (parent, child):
        folder.mkdir()
        (folder / "manifest.json").write_text("{}")
    add_guard(parent, GuardIndex(base.base, own.own))
    other = tmp_path / "mill.fountain"
    other.write_text("INT. MILL - DAY\n\nThe wheel turns all night long.\n", "utf-8")
    harbor.write_text(SCRIPT.replace("Nobody signs", "Somebody pays"), "utf-8")
    add_own_guard(child, parent, [learned(other)])
    assert {script.title for script in read_guard(child).own.scripts} == {"Harbor", "mill"}
    add_own_guard(child, parent, [learned(harbor)])
    texts = read_guard(child).own.texts
    assert "Somebody pays for blue crates." in texts and "Nobody signs for blue crates." not in texts
    assert read_guard(child).base is not None
    assert json.loads((child / "manifest.json").read_text())["guard"]["passages"] == len(texts)


@given(st.lists(st.integers(0, 2**64 - 1), max_size=300), st.integers(64, 4000))
def test_the_filter_never_misses_what_is_in_it(items, bits):
    hashes = np.array(items, dtype=np.uint64)
    assert BloomFilter.of(hashes, bits).holds(hashes).all()


def test_the_filter_errs_about_as_often_as_it_says():
    generator = np.random.default_rng(1)
    inside, outside = generator.integers(0, 2**63, (2, 20_000), dtype=np.uint64)
    found = BloomFilter.of(inside, 110_000)
    assert found.holds(outside).mean() == pytest.approx(found.false_positives, abs=0.02)


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_can_be_judged(typed, text):
    place = at(ANY[0], typed)
    assert place.allows(text) in (True, False)
    assert place.tell([Alternative(text, 0.5)])[0].text == text


ANY: list[MemorisationGuard] = []


@pytest.fixture(autouse=True)
def _keep(own, base):
    ANY[:] = [MemorisationGuard(GuardIndex(base.base, own.own))]
