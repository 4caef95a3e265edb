"""Final Draft's FDX: bytes to a screenplay and back (fdx.md)."""

from screenwriter.formats.fdx_reader import read_fdx
from screenwriter.formats.fdx_writer import write_fdx

__all__ = ["read_fdx", "write_fdx"]
