"""General English to rehearse while learning a writer's own: without it a model forgets what it knew (engine.md, 6).

The text is the project's own CC0 scripts, shipped in ``resources/rehearsal.txt.xz``: one ``kind<tab>text`` a line, an
empty line between scripts.
"""

import lzma
from collections.abc import Iterable, Iterator
from pathlib import Path

from screenwriter.messages import Paragraph

FILE = "rehearsal.txt.xz"


def write_rehearsal(path: Path, scripts: Iterable[Iterable[Paragraph]]) -> None:
    """Pack scripts; line breaks inside a paragraph become spaces."""
    lines = ("".join(f"{p.kind}\t{' '.join(p.text.split())}\n" for p in script) for script in scripts)
    path.write_bytes(lzma.compress("\n".join(lines).encode(), preset=9))


def read_rehearsal(path: Path) -> Iterator[tuple[Paragraph, ...]]:
    """The packed scripts, one after the other; OSError and LZMAError as they come."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        script: list[Paragraph] = []
        for line in lines:
            kind, tab, text = line.rstrip("\n").partition("\t")
            if tab:
                script.append(Paragraph(kind, text))
            elif script:
                yield tuple(script)
                script = []
        if script:
            yield tuple(script)
