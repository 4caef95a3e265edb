"""Fixtures every room shares."""

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")  # tiny models gain nothing from two threads, and stall on a busy machine

_SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of outside fixtures beside the checkout; tests that need it skip where it is missing."""
    if not _SHARED.is_dir():
        pytest.skip("outside fixtures are not beside this checkout")
    return _SHARED
