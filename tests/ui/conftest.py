"""Fixtures of the window's tests."""

from tests.ui.editor_hands import hands

__all__ = ["hands"]
