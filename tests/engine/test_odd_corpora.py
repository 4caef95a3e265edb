"""Three lines, nonsense, Chinese, 30 MB, a million rows: each ends with a clear word or with a working model."""

import csv
import random
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from screenwriter.engine.checkpoint import load_checkpoint
from screenwriter.engine.corpus import CorpusError, survey
from screenwriter.engine.efforts import EFFORTS
from screenwriter.engine.fine_tuning import train
from screenwriter.engine.own_text import HELD_OUT_CHARACTERS, gather
from screenwriter.engine.suggester import Suggester
from screenwriter.messages import Paragraph, SuggestionRequest
from screenwriter.storage.script_switches import file_sha256, script_id
from screenwriter.training_messages import SurveyRequest, TrainingRequest, TrainingResult

from .test_fine_tuning import general, script

__all__ = ["general"]


def learn(path, tiny_folder, tmp_path, **options):
    request = TrainingRequest((str(path),), "Odd", str(tiny_folder), str(tmp_path / "work"), **options)
    *_, result = train(request)
    assert isinstance(result, TrainingResult)
    return result


def offers(result):
    suggester = Suggester(load_checkpoint(Path(result.folder)))
    request = SuggestionRequest(1, (Paragraph("character", "NORA"),), "dialogue", "The ")
    return suggester.suggest(request).alternatives


CHINESE = "INT. 码头 - NIGHT\n\n" + "\n\n".join(
    f"诺拉\n渡船今天又晚了第{n}次我很高兴。\n\n灯笼挂在水面上慢慢摇晃{n}。" for n in range(40)
)


@pytest.mark.parametrize(
    "text",
    [
        CHINESE,
        "".join(random.Random(1).choices("abcdefghijklmnop    \n", k=6000)),
        "\n\n".join("".join(map(chr, random.Random(n).choices(range(33, 0x2FFF), k=60))) for n in range(60)),
    ],
    ids=["chinese", "nonsense", "any signs"],
)
def test_odd_text_ends_with_a_model_that_works(text, general, tiny_folder, tmp_path, monkeypatch):
    from dataclasses import replace

    monkeypatch.setitem(EFFORTS, "quick", replace(EFFORTS["quick"], most_steps=20))
    path = tmp_path / "odd.fountain"
    path.write_text(text, "utf-8")
    result = learn(path, tiny_folder, tmp_path)
    assert result.bits_before > 0 and result.bits_after > 0
    assert isinstance(offers(result), tuple)


def test_of_a_script_that_is_too_long_a_sample_of_all_of_it_is_learned(tiny, tmp_path):
    path = tmp_path / "long.fountain"
    path.write_text("\n\n".join(f"Line {n} of a very long script that never ends." for n in range(6000)))
    own = gather((str(path),), None, tiny.tokenizer, 8000)
    assert own.tokens <= 8000
    assert own.held_out_characters <= HELD_OUT_CHARACTERS
    assert own.words_found > 5 * own.words
    told = tiny.tokenizer.decode([t for t in own.learned[0].tolist() if t < tiny.tokenizer.pieces])
    numbers = {int(word) for word in told.split() if word.isdigit()}
    assert min(numbers) < 600 and max(numbers) > 4000


def test_what_is_learned_whole_is_called_no_sample(tiny, tmp_path):
    path = tmp_path / "a.fountain"
    path.write_text(script(1))
    assert gather((str(path),), None, tiny.tokenizer, 10**6).words_found == 0


def test_newer_files_are_read_first_and_the_rest_is_counted(tiny, tmp_path):
    for number in range(12):
        (tmp_path / f"{number}.fountain").write_text(
            "\n\n".join(f"Line {n} of script {number} that nobody has seen." for n in range(200))
        )
    own = gather((str(tmp_path),), None, tiny.tokenizer, 6000)
    assert own.scripts < 12
    assert own.words_found > 2 * own.words


def test_rows_too_short_to_cut_are_kept_aside_as_a_whole(tiny, tmp_path):
    path = tmp_path / "plots.csv"
    with path.open("w", newline="") as file:
        csv.writer(file).writerows([("plot",), *((f"The ferry number {n} leaves late and never comes back.",) for n in
                                                 range(60))])  # fmt: skip
    own = gather((str(path),), None, tiny.tokenizer, 10**6)
    assert len(own.learned) == 54 and len(own.held_out) == 6


def test_scripts_the_writer_excluded_are_reported_and_never_read(tiny, tmp_path):
    folder = tmp_path / "scripts"
    folder.mkdir()
    free, by_place, by_content = (folder / f"{name}.fountain" for name in ("free", "place", "content"))
    for number, path in enumerate((free, by_place, by_content)):
        path.write_text(script(number))
    never = (script_id(by_place), file_sha256(by_content))
    found = survey(SurveyRequest((str(folder),), never=never))
    assert {s.path: s.problem for s in found.sources} == {
        str(free): "", str(by_place): "never_learn", str(by_content): "never_learn",
    }  # fmt: skip
    own = gather((str(folder),), None, tiny.tokenizer, 10**6, never=frozenset(never))
    assert own.scripts == 1
    with pytest.raises(CorpusError) as caught:
        gather((str(by_place),), None, tiny.tokenizer, 10**6, never=frozenset(never))
    assert caught.value.code == "never_learn"


def test_drafts_of_one_script_are_one_group_and_count_once(tmp_path):
    import os

    for age, name in enumerate(("draft 3", "draft 2", "draft 1")):
        path = tmp_path / f"{name}.fountain"
        path.write_text(script(1) + f"\n\nAnd an ending for {name} that no other draft has at all.\n")
        os.utime(path, (1_000_000 - age * 1000,) * 2)
    (tmp_path / "other.fountain").write_text(
        "\n\n".join(f"A line that stands nowhere else, number {n}." for n in range(40))
    )
    sources = {s.path.rsplit("/", 1)[-1]: s for s in survey(SurveyRequest((str(tmp_path),))).sources}
    assert [(sources[f"draft {n}.fountain"].group, sources[f"draft {n}.fountain"].weight) for n in (3, 2, 1)] == [
        (1, 1.0), (1, 0.0), (1, 0.0),
    ]  # fmt: skip
    assert sources["other.fountain"].group == 0 and sources["other.fountain"].weight == 1.0


MEASURED = """
import re, sys
from pathlib import Path
from screenwriter.engine.corpus import survey
from screenwriter.training_messages import SurveyRequest
found = survey(SurveyRequest((sys.argv[1],), "plot")).sources[0]
assert found.problem == "", found
peak = re.search(r"VmHWM:\\s*(\\d+)", Path("/proc/self/status").read_text())[1]  # ru_maxrss knows the parent's too
print(found.words, found.is_estimate, peak)
"""


@pytest.mark.slow
def test_a_million_rows_do_not_fill_memory(tmp_path):
    path = tmp_path / "imdb.csv"
    with path.open("w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(("id", "plot"))
        for n in range(1_000_000):
            rows.writerow((n, f"Number {n} takes the ferry to the other side, loses the letter and finds a brother."))
    done = subprocess.run([sys.executable, "-c", MEASURED, str(path)], capture_output=True, text=True, check=True)
    words, is_estimate, peak_kb = done.stdout.split()
    assert is_estimate == "True"
    assert abs(int(words) / 16_000_000 - 1) < 0.05
    assert int(peak_kb) < 400_000, "pandas alone needs a quarter of that"


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_thirty_megabytes_are_sampled_to_what_the_effort_has_time_for(general, tiny_folder, tmp_path):
    path = tmp_path / "huge.fountain"
    chosen = random.Random(2)
    words = ["harbour", "ledger", "boat", "rope", "lantern", "glad", "of", "it", "Nora", "waits", "slowly", "door"]
    with path.open("w") as file:
        while file.tell() < 30_000_000:
            file.write(" ".join(chosen.choices(words, k=14)).capitalize() + ".\n\n")
    result = learn(path, tiny_folder, tmp_path)
    effort = EFFORTS["quick"]
    assert result.words < effort.most_steps * effort.tokens_per_step
    assert result.words_found > 10 * result.words
    assert offers(result)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss < 3_000_000
