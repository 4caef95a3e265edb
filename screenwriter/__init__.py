"""Screenwriter: a screenplay editor whose suggestions come from a small model on the writer's own computer."""

__version__ = "0.1.0"
