"""What the packages tell the desktop: valid, and in step with the program."""

import configparser
import importlib.util
import os
import shutil
import subprocess
from pathlib import Path
from types import ModuleType

import pytest
from defusedxml import ElementTree

import screenwriter

PACKAGING = Path(__file__).resolve().parents[1] / "packaging"
LINUX = PACKAGING / "linux"
METAINFO = LINUX / "io.github.screenwriter_assistant.screenwriter.metainfo.xml"
MIME_TYPES = {"text/x-fountain", "application/x-finaldraft+xml"}
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def validate(*command: str | Path) -> None:
    if shutil.which(str(command[0])) is None:
        pytest.skip(f"{command[0]} is not installed")
    checked = subprocess.run(command, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr


@pytest.fixture
def build() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build", PACKAGING / "build.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_desktop_file_is_valid():
    validate("desktop-file-validate", LINUX / "screenwriter.desktop")


def test_the_metainfo_is_valid():
    validate("appstreamcli", "validate", "--no-net", METAINFO)


def test_the_mime_types_can_be_installed_and_know_the_endings(tmp_path):
    if shutil.which("update-mime-database") is None:
        pytest.skip("update-mime-database is not installed")
    (tmp_path / "packages").mkdir()
    shutil.copy(LINUX / "screenwriter-mime.xml", tmp_path / "packages")
    subprocess.run(["update-mime-database", tmp_path], check=True, capture_output=True)
    globs = (tmp_path / "globs2").read_text("utf-8")
    assert ":text/x-fountain:*.fountain" in globs
    assert ":application/x-finaldraft+xml:*.fdx" in globs


def test_desktop_file_metainfo_and_mime_xml_name_the_same_types():
    desktop = configparser.ConfigParser(interpolation=None)
    desktop.optionxform = str
    desktop.read(LINUX / "screenwriter.desktop", "utf-8")
    offered = set(desktop["Desktop Entry"]["MimeType"].strip(";").split(";"))
    metainfo = ElementTree.parse(METAINFO).getroot()
    described = {element.text for element in metainfo.iter("mediatype")}
    declared = {
        element.get("type") for element in ElementTree.parse(LINUX / "screenwriter-mime.xml").iter(f"{MIME}mime-type")
    }
    assert offered == described == declared == MIME_TYPES


def test_the_newest_release_described_is_this_version():
    releases = ElementTree.parse(METAINFO).getroot().findall("releases/release")
    assert releases[0].get("version") == screenwriter.__version__


def test_a_package_holds_the_app_its_link_and_the_desktop_files(build, tmp_path, monkeypatch):
    """With a stand-in for the frozen app: the layout is what is tested."""
    if shutil.which("dpkg-deb") is None:
        pytest.skip("dpkg-deb is not installed")
    app = tmp_path / "app"
    app.mkdir()
    (app / "screenwriter").write_text("#!/bin/sh\n", "utf-8")
    (app / "screenwriter").chmod(0o755)
    (app / "weights").touch(0o600)
    (tmp_path / "resources" / "icons").mkdir(parents=True)
    (tmp_path / "dist").mkdir()
    source = build.ROOT
    for name in ("LICENSE", "screenwriter", "resources"):
        if not (tmp_path / name).exists():
            os.symlink(source / name, tmp_path / name)
    shutil.copy(source / "resources" / "icons" / "screenwriter.svg", tmp_path / "resources" / "icons")
    monkeypatch.setattr(build, "ROOT", tmp_path)
    monkeypatch.setattr(build, "draw_icons", lambda svg, theme: None)
    package = build.build_deb(app)
    listed = subprocess.run(["dpkg-deb", "--contents", package], capture_output=True, text=True, check=True).stdout
    assert "./opt/screenwriter/screenwriter\n" in listed
    assert [line.split()[0] for line in listed.splitlines() if "opt/screenwriter/weights" in line] == ["-rw-r--r--"]
    assert "./usr/bin/screenwriter -> /opt/screenwriter/screenwriter" in listed
    for path in ("applications/screenwriter.desktop", "mime/packages/screenwriter.xml", f"metainfo/{METAINFO.name}"):
        assert f"./usr/share/{path}\n" in listed
    version = subprocess.run(["dpkg-deb", "--field", package, "Version"], capture_output=True, text=True, check=True)
    assert version.stdout.strip() == screenwriter.__version__


def test_the_icon_is_drawn_in_every_size(build, tmp_path, qapp):
    build.draw_icons(build.ROOT / "resources" / "icons" / "screenwriter.svg", tmp_path)
    drawn = {path.parent.parent.name for path in tmp_path.rglob("screenwriter.png")}
    assert drawn == {f"{size}x{size}" for size in build.ICON_SIZES}
