"""Widgets, documents on screen, painting. Never imports the engine."""
