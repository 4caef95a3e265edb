"""What a model costs besides time: memory of the process that runs it, room on the disk."""

import sys
from pathlib import Path


def peak_memory_mb() -> float | None:
    """Most memory this process has held so far, in megabytes; None where the system does not tell (Windows)."""
    try:
        import resource
    except ImportError:
        return None
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak * 1024 / 1e6  # bytes there, kilobytes elsewhere


def folder_mb(folder: Path) -> float:
    """Size of a model folder's own files, in megabytes."""
    return sum(path.stat().st_size for path in folder.iterdir() if path.is_file()) / 1e6
