"""Reads what a script's own file has no place for: marks, locked numbers and pages, in its side folder."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from screenwriter.storage.atomic_file import stamp
from screenwriter.storage.production_file import read_production
from screenwriter.storage.versions import store_of
from screenwriter.ui.document_needs import FileFormats, OpenedScript


def formats_with_production(formats: FileFormats, versions_root: Path) -> FileFormats:
    """The same formats; what they read brings along what is kept beside the script."""
    read: Callable[[Path], OpenedScript] = formats.read

    def read_both(path: Path) -> OpenedScript:
        script = read(path)
        if not script.can_save_in_place:
            return script
        store = store_of(versions_root, path)
        if not store.folder.is_dir():
            store = store_of(versions_root, path, stamp(path).sha256)  # perhaps renamed since
        return replace(script, screenplay=read_production(store.folder, script.screenplay))

    return replace(formats, read=read_both)
