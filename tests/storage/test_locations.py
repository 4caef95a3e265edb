"""Where things are kept."""

import sys

from screenwriter.storage import locations
from screenwriter.storage.locations import Locations, resources_dir


def test_one_variable_moves_every_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("SCREENWRITER_HOME", str(tmp_path))
    places = Locations.of_user()
    for folder in (places.config_dir, places.data_dir, places.work_dir, places.models_dir, places.recovery_dir):
        assert folder.is_relative_to(tmp_path)
    assert not any(tmp_path.iterdir()), "asking for a folder does not make it"


def test_without_the_variable_the_folders_are_the_systems(monkeypatch):
    monkeypatch.delenv("SCREENWRITER_HOME", raising=False)
    assert "screenwriter" in str(Locations.of_user().data_dir)


def test_the_resources_of_a_checkout_are_found():
    assert (resources_dir() / "fonts" / "CourierPrime-Regular.ttf").is_file()


def test_a_frozen_app_looks_in_its_own_folder_first(tmp_path, monkeypatch):
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources_dir() == tmp_path / "resources"


def test_an_installed_package_has_them_inside(tmp_path, monkeypatch):
    inside = tmp_path / "screenwriter" / "resources"
    inside.mkdir(parents=True)
    monkeypatch.setattr(locations, "__file__", str(tmp_path / "screenwriter" / "storage" / "locations.py"))
    assert resources_dir() == inside
