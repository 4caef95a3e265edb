"""Build the installed app: ``python packaging/build.py app`` makes a folder, ``... deb`` a Debian package around it.

Run in an environment that holds the project and PyInstaller (``pip install -c constraints.txt '.[package]'``).
Standard library only, but for the icons, which Qt draws. Results go to ``dist/``, scratch to ``build/``; it takes about
two CPU minutes.
"""

import argparse
import importlib.util
import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LINUX = ROOT / "packaging" / "linux"
APP_ID = "io.github.screenwriter_assistant.screenwriter"
ICON_SIZES = (32, 48, 64, 128, 256)

# What the app loads from the system; everything else is inside.
DEPENDS = (
    "libc6 (>= 2.28), libgl1, libegl1, libglib2.0-0 | libglib2.0-0t64, libdbus-1-3, libfontconfig1, libxkbcommon0, "
    "libxcb-cursor0, libxkbcommon-x11-0, libxcb-icccm4, libxcb-keysyms1, libxcb-shape0, libxcb-xkb1"
)


class BuildError(Exception):
    """The build cannot go on; the message says what is missing or failed."""


def main(arguments: Sequence[str]) -> int:
    """Build what is asked for and say where it lies."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=("app", "deb"))
    parser.add_argument("--reuse-app", action="store_true", help="pack the app folder that dist/ already holds")
    chosen = parser.parse_args(arguments)
    try:
        app = ROOT / "dist" / "screenwriter"
        if not (chosen.reuse_app and app.is_dir()):
            app = build_app()
        result = app if chosen.what == "app" else build_deb(app)
    except BuildError as error:
        print(f"build.py: {error}", file=sys.stderr)
        return 1
    print(f"{result}: {size_of(result) / 1e6:.0f} MB")
    return 0


def build_app() -> Path:
    """Freeze the program with PyInstaller."""
    if importlib.util.find_spec("PyInstaller") is None:
        raise BuildError("PyInstaller is missing. Type:  pip install -c constraints.txt '.[package]'")
    if not (ROOT / "resources" / "model" / "model.safetensors").is_file():
        raise BuildError("resources/model holds no model; packaging/train_shipped_model.py makes it")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    run([*command, "--distpath", ROOT / "dist", "--workpath", ROOT / "build", ROOT / "packaging" / "screenwriter.spec"])
    return ROOT / "dist" / "screenwriter"


def build_deb(app: Path) -> Path:
    """Lay the app out as Debian wants it and pack it."""
    if shutil.which("dpkg-deb") is None:
        raise BuildError("dpkg-deb is missing; a .deb is built on Debian or a relative of it")
    tree = ROOT / "build" / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    lay_out(app, tree)
    architecture = {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())
    write_control(tree, version(), architecture)
    package = ROOT / "dist" / f"screenwriter_{version()}_{architecture}.deb"
    run(["dpkg-deb", "-Zzstd", "--root-owner-group", "--build", tree, package])
    return package


def lay_out(app: Path, tree: Path) -> None:
    """Place the app, its link on the path, and what tells the desktop about it."""
    (tree / "opt").mkdir(parents=True)
    shutil.copytree(app, tree / "opt" / "screenwriter", symlinks=True, copy_function=link_or_copy)
    (tree / "usr" / "bin").mkdir(parents=True)
    (tree / "usr" / "bin" / "screenwriter").symlink_to("/opt/screenwriter/screenwriter")
    share = tree / "usr" / "share"
    install(LINUX / "screenwriter.desktop", share / "applications" / "screenwriter.desktop")
    install(LINUX / f"{APP_ID}.metainfo.xml", share / "metainfo" / f"{APP_ID}.metainfo.xml")
    install(LINUX / "screenwriter-mime.xml", share / "mime" / "packages" / "screenwriter.xml")
    install(ROOT / "LICENSE", share / "doc" / "screenwriter" / "copyright")
    icon = ROOT / "resources" / "icons" / "screenwriter.svg"
    install(icon, share / "icons" / "hicolor" / "scalable" / "apps" / "screenwriter.svg")
    draw_icons(icon, share / "icons" / "hicolor")
    open_to_all(tree)


def open_to_all(tree: Path) -> None:
    """Let every user read and nobody but root write; weights for one come from their library readable by one user."""
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)


def draw_icons(svg: Path, theme: Path) -> None:
    """Draw the icon in the sizes that desktops without an SVG reader ask for."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    drawing = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(str(svg))
    for size in ICON_SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        target = theme / f"{size}x{size}" / "apps" / "screenwriter.png"
        target.parent.mkdir(parents=True)
        if not image.save(str(target)):
            raise BuildError(f"could not write {target}")
    del drawing


def write_control(tree: Path, version: str, architecture: str) -> None:
    """Write the package's own description."""
    control = f"""\
Package: screenwriter
Version: {version}
Architecture: {architecture}
Maintainer: The Screenwriter authors <screenwriter@localhost>
Section: editors
Priority: optional
Installed-Size: {size_of(tree) // 1024}
Depends: {DEPENDS}
Description: screenplay editor with suggestions from your own computer
 Offers the next words of a screenplay as you type. They come from a small
 language model that runs on this computer, needs no account and no connection,
 and learns from your own scripts in a few minutes.
"""
    install_text(control, tree / "DEBIAN" / "control")


def version() -> str:
    """The program's version, read without importing it."""
    text = (ROOT / "screenwriter" / "__init__.py").read_text("utf-8")
    return re.search(r'__version__ = "([^"]+)"', text).group(1)  # type: ignore[union-attr]


def install(source: Path, target: Path) -> None:
    """Copy a data file to its place, readable by all."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(0o644)


def install_text(text: str, target: Path) -> None:
    """Write a data file to its place, readable by all."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, "utf-8")
    target.chmod(0o644)


def link_or_copy(source: str, target: str) -> str:
    """Link a file instead of copying where the file system allows: the app is large."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
    return target


def size_of(path: Path) -> int:
    """Bytes of a file, or of all files below a folder."""
    files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file() and not file.is_symlink()]
    return sum(file.stat().st_size for file in files)


def run(command: Sequence[str | Path]) -> None:
    """Run a command.

    Raises:
        BuildError: it failed; it has said why itself.
    """
    if code := subprocess.call(list(map(str, command)), cwd=ROOT):
        raise BuildError(f"{Path(command[0]).name} failed (exit {code})")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
