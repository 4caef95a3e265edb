"""Fountain, the plain-text format screenplays are kept in: text to a screenplay and back (fountain.md)."""

from screenwriter.formats.fountain_reader import read_fountain
from screenwriter.formats.fountain_writer import write_fountain

__all__ = ["read_fountain", "write_fountain"]
