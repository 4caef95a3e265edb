"""Emphasis of an element's text: Fountain's marks to spans and back (fountain.md section 4)."""

from screenwriter.screenplay.emphasis_reading import ParsedMarkup, merge_runs, parse_emphasis, parse_markup
from screenwriter.screenplay.emphasis_writing import WrittenMarkup, tidy_spans, write_emphasis, write_markup

__all__ = [
    "ParsedMarkup",
    "WrittenMarkup",
    "merge_runs",
    "parse_emphasis",
    "parse_markup",
    "tidy_spans",
    "write_emphasis",
    "write_markup",
]
