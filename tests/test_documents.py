"""The maps in README and docs name files that exist, and their links lead somewhere."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_source_file_named_exists(page):
    """A name with a folder stands from the repository's root; a bare one may be anywhere in the packages."""
    folders = ("screenwriter/**/*.py", "packaging/*", "tests/**/*.py", "*.py")
    bare_names = {path.name for pattern in folders for path in ROOT.glob(pattern)}
    bare_names |= {path.relative_to(ROOT / "screenwriter").as_posix() for path in ROOT.glob("screenwriter/**/*.py")}
    named = set(re.findall(r"`([\w./-]+\.(?:py|spec))`", page.read_text("utf-8")))
    assert sorted(name for name in named if not (ROOT / name).exists() and name not in bare_names) == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page):
    links = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text("utf-8"))
    local = [link for link in links if not link.startswith(("http:", "https:"))]
    assert [link for link in local if not (page.parent / link).exists()] == []


def test_the_command_line_page_describes_every_subcommand():
    from screenwriter.cli import SUBCOMMANDS

    text = (ROOT / "docs" / "command-line.md").read_text("utf-8")
    assert {name for name in SUBCOMMANDS if f"## {name}\n" not in text} == set()


def test_the_readme_lists_every_dependency():
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    named = [*project["dependencies"], *(item for group in project["optional-dependencies"].values() for item in group)]
    names = {re.match(r"[\w-]+", requirement).group().lower() for requirement in named}
    text = (ROOT / "README.md").read_text("utf-8").lower()
    table = text[text.index("## what it stands on") : text.index("## licence")]
    assert {name for name in names if name not in table} == set()
