"""Fixtures of the window's tests."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.editor_hands import hands

__all__ = ["hands"]


@pytest.fixture(autouse=True)
def _plain_application() -> Iterator[None]:
    """A test that opened the whole window must not leave its theme to the next one."""
    yield
    application = QApplication.instance()
    if isinstance(application, QApplication) and application.styleSheet():
        application.setStyleSheet("")
        application.setPalette(application.style().standardPalette())
