"""Marks, locked numbers and pages that the window keeps beside a script, for the commands that count and print."""

from pathlib import Path

from screenwriter.screenplay.document import Screenplay
from screenwriter.storage.locations import Locations
from screenwriter.storage.production_file import read_production
from screenwriter.storage.versions import store_of


def with_production(screenplay: Screenplay, path: Path) -> Screenplay:
    """The script at a path with what is kept beside it; the script alone where nothing is."""
    return read_production(store_of(Locations.of_user().versions_dir, path.absolute()).folder, screenplay)
