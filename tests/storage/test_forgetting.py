import json

import pytest

from screenwriter.storage.forgetting import delete_knowing, facts_of, learned_scripts, plan_forgetting, read_log
from screenwriter.storage.model_library import ModelLibrary
from tests.ui.retrain_stand_ins import make_model


def file(path, group=0, sha256="", problem="", weight=1.0):
    return {"path": str(path), "title": path.stem.title(), "sha256": sha256 or f"sha-{path.stem}", "words": 100,
            "draft_group": group, "weight": weight, "consent": "mine", "problem": problem}  # fmt: skip


class House:
    def __init__(self, folder):
        self.folder = folder
        self.library = ModelLibrary(make_model(folder / "shipped"), folder / "models")

    def script(self, name):
        path = self.folder / f"{name}.fountain"
        path.write_text("INT. A - DAY\n")
        return path

    def model(self, name, files, parent="general-english", **more):
        folder = make_model(self.folder / f"new {name}", files=files, **more)
        return self.library.add(folder, name, parent)

    def plan(self, model, path):
        return plan_forgetting(self.library.entries(), model.id, str(path))


@pytest.fixture
def house(tmp_path):
    return House(tmp_path)


def test_a_model_is_rebuilt_from_its_parent_without_the_script(house):
    harbor, mill, gone = house.script("harbor"), house.script("mill"), house.folder / "gone.fountain"
    mine = house.model("Mine", [file(harbor), file(mill), file(gone)])
    plan = house.plan(mine, harbor)
    assert plan.base.is_shipped
    assert plan.paths == (str(mill),)
    assert plan.missing == (str(gone),)
    assert [entry.id for entry in plan.doomed] == [mine.id]


def test_every_model_that_learned_from_it_has_to_go(house):
    harbor, mill, ferry = house.script("harbor"), house.script("mill"), house.script("ferry")
    first = house.model("First", [file(harbor), file(mill)])
    second = house.model("Second", [file(ferry)], first.id)
    apart = house.model("Apart", [file(ferry)])
    renamed = house.model("Renamed", [file(ferry), file(house.script("copy"), sha256="sha-harbor")])
    plan = house.plan(second, harbor)
    assert {entry.id for entry in plan.doomed} == {first.id, second.id, renamed.id}
    assert apart.id not in {entry.id for entry in plan.doomed}
    assert plan.base.is_shipped
    assert set(plan.paths) == {str(ferry), str(mill)}, "what its parent had learned is learned again"


def test_an_innocent_parent_is_built_upon(house):
    harbor, mill = house.script("harbor"), house.script("mill")
    parent = house.model("Parent", [file(mill)])
    child = house.model("Child", [file(harbor)], parent.id)
    plan = house.plan(child, harbor)
    assert plan.base.id == parent.id
    assert plan.paths == ()
    assert [entry.id for entry in plan.doomed] == [child.id]


def test_a_model_made_from_a_deleted_one_still_knows_what_that_had_learned(house):
    harbor, mill = house.script("harbor"), house.script("mill")
    child = house.model("Child", [file(mill)], "long-gone", inherited=[file(harbor)])
    assert {script.title for script in learned_scripts(child, house.library.entries())} == {"Mill", "Harbor"}
    assert house.plan(child, harbor).doomed[0].id == child.id


def test_drafts_are_the_same_script(house):
    old, new, mill = house.script("harbor 1"), house.script("harbor 2"), house.script("mill")
    files = [file(new, group=1), file(old, group=1, problem="older_draft", weight=0.0), file(mill)]
    plan = house.plan(house.model("Mine", files), new)
    assert {script.path for script in plan.scripts} == {str(old), str(new)}
    assert plan.paths == (str(mill),)
    assert "sha-harbor 1" in plan.never


def test_draft_groups_of_different_trainings_are_not_the_same(house):
    harbor, mill = house.script("harbor"), house.script("mill")
    parent = house.model("Parent", [file(mill, group=1), file(house.script("mill 1"), 1, problem="older_draft")])
    child = house.model("Child", [file(harbor, group=1), file(house.script("harbor 1"), 1)], parent.id)
    assert {script.title for script in house.plan(child, harbor).scripts} == {"Harbor", "Harbor 1"}


def test_nothing_that_knew_it_is_left_and_the_log_says_when(house):
    harbor, mill = house.script("harbor"), house.script("mill")
    mine = house.model("Mine", [file(harbor), file(mill)])
    house.library.activate(mine.id)
    plan = house.plan(mine, harbor)
    rebuilt = house.model("Mine", [file(mill)])
    house.library.activate(rebuilt.id)
    done = delete_knowing(house.library, plan, rebuilt)
    assert done.undeleted == ()
    assert [(e.id, e.name) for e in house.library.entries() if not e.is_shipped] == [(rebuilt.id, "Mine")]
    left = [p for p in (house.folder / "models").rglob("*") if p.is_file() and b"harbor" in p.read_bytes()]
    assert [path.name for path in left] == ["forgotten.json"]
    [entry] = read_log(house.library)
    assert entry["when"] == done.when and entry["deleted_models"] == ["Mine"]
    assert entry["scripts"][0]["title"] == "Harbor"


def test_what_the_system_will_not_delete_is_told(house, monkeypatch):
    harbor = house.script("harbor")
    mine = house.model("Mine", [file(harbor)])
    plan = house.plan(mine, harbor)
    monkeypatch.setattr("shutil.rmtree", lambda *_, **__: None)
    done = delete_knowing(house.library, plan, None)
    assert [(folder / "model.safetensors").exists() for folder in done.undeleted] == [True]
    assert read_log(house.library)[0]["could_not_delete"] == [str(done.undeleted[0])]


def test_the_new_manifest_keeps_what_was_forgotten_before(house):
    harbor = house.script("harbor")
    mine = house.model("Mine", [file(harbor)], forgotten=[{"title": "Old", "sha256": "x", "when": "2026-01-01"}])
    facts = facts_of(house.plan(mine, harbor), "2026-11-25T12:00:00")
    assert [entry["title"] for entry in facts["forgotten"]] == ["Old", "Harbor"]
    assert json.dumps(facts)


def test_a_script_the_model_never_learned_cannot_be_forgotten(house):
    mine = house.model("Mine", ["mill.fountain"])
    assert learned_scripts(mine, house.library.entries())[0].title == "mill"
    with pytest.raises(KeyError):
        house.plan(mine, house.folder / "other.fountain")
