"""Where the program keeps things: the user's folders and the program's own data files."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

_APP = "screenwriter"


@dataclass(frozen=True, slots=True)
class Locations:
    """Folders of one user; none of them needs to exist before something is written there.

    ``work_dir`` holds what can be made again: training in progress, caches.
    """

    config_dir: Path
    data_dir: Path
    work_dir: Path

    @classmethod
    def of_user(cls) -> "Locations":
        """The system's usual folders; the environment variable SCREENWRITER_HOME puts all of them under one folder."""
        if home := os.environ.get("SCREENWRITER_HOME"):
            return cls.under(Path(home))
        return cls(
            Path(platformdirs.user_config_dir(_APP, appauthor=False)),
            Path(platformdirs.user_data_dir(_APP, appauthor=False)),
            Path(platformdirs.user_cache_dir(_APP, appauthor=False)),
        )

    @classmethod
    def under(cls, home: Path) -> "Locations":
        """Everything under one folder, as on a stick or in a test."""
        return cls(home / "config", home / "data", home / "work")

    @property
    def settings_file(self) -> Path:
        return self.config_dir / "settings.json"

    @property
    def models_dir(self) -> Path:
        return self.data_dir / "models"

    @property
    def recovery_dir(self) -> Path:
        return self.data_dir / "recovery"

    @property
    def backups_dir(self) -> Path:
        """Where backups lie if the writer chose no other folder."""
        return self.data_dir / "backups"

    @property
    def versions_dir(self) -> Path:
        return self.data_dir / "versions"

    @property
    def switches_dir(self) -> Path:
        """What is forbidden for which script."""
        return self.data_dir / "switches"

    @property
    def personal_dictionary(self) -> Path:
        """Words of the writer's own that are right in every script, one a line."""
        return self.data_dir / "dictionary.txt"

    @property
    def themes_dir(self) -> Path:
        """Theme files of the writer's own."""
        return self.data_dir / "themes"

    @property
    def locks_dir(self) -> Path:
        return self.data_dir / "locks"


def resources_dir() -> Path:
    """The program's data files: of a frozen app, an installed wheel or a checkout, whichever this is."""
    package = Path(__file__).resolve().parents[1]
    candidates = [package / "resources", package.parent / "resources"]
    if frozen := getattr(sys, "_MEIPASS", None):
        candidates.insert(0, Path(frozen) / "resources")
    return next((folder for folder in candidates if folder.is_dir()), candidates[-1])
