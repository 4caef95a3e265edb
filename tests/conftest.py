"""Fixtures every room shares."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# The suite tries the same odd texts on every machine; ``--hypothesis-profile=wide`` looks for new ones.
settings.register_profile("steady", derandomize=True, database=None)
settings.register_profile("wide", max_examples=2000)
settings.load_profile("steady")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LANGUAGE"] = "en"  # the window speaks the system's language; tests read English
os.environ.setdefault("OMP_NUM_THREADS", "1")  # tiny models gain nothing from two threads, and stall on a busy machine

_SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of outside fixtures beside the checkout; tests that need it skip where it is missing."""
    if not _SHARED.is_dir():
        pytest.skip("outside fixtures are not beside this checkout")
    return _SHARED


@pytest.fixture(scope="session", autouse=True)
def clear_the_clipboard_at_the_end() -> Iterator[None]:
    """Qt's offscreen clipboard dies after Python does, and takes the process along if it holds anything made in Python.

    Seen with PySide6 6.11.3; on X11 the clipboard dies in time.
    """
    yield
    if "PySide6.QtGui" in sys.modules:
        from PySide6.QtGui import QGuiApplication

        if QGuiApplication.instance() is not None:
            QGuiApplication.clipboard().clear()
