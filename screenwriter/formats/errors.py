"""What can be wrong with a script's file, as data; the window finds the words."""

from dataclasses import dataclass


@dataclass
class ScriptFormatError(ValueError):
    """A file that cannot be read as a script, or a print that cannot be made of one (``print_selection``).

    ``reason`` is a code: ``binary``, ``empty``, ``too_large``, ``entity_bomb``, ``not_well_formed``,
    ``unknown_format``; of PDF, Word and other programs' files also ``not_a_pdf``, ``not_a_docx``, ``not_fadein``,
    ``not_highland``, ``not_trelby``, ``not_celtx``, ``damaged``, ``encrypted``,
    ``unpacks_too_large``, ``no_letters`` (a scan). ``line`` counts from 1; None where no single line is at
    fault. ``detail`` is the reading library's own wording, for a log.
    """

    reason: str
    line: int | None = None
    detail: str = ""

    def __str__(self) -> str:
        place = "" if self.line is None else f" (line {self.line})"
        return f"{self.reason}{place}: {self.detail}" if self.detail else f"{self.reason}{place}"
