"""Web pages: one file that needs nothing else, says what the script says, and runs nothing."""

import re
from html.parser import HTMLParser

from screenwriter.formats.export import export_script
from screenwriter.formats.fountain import read_fountain
from screenwriter.formats.html_out import write_html
from screenwriter.formats.print_layout import PrintOptions
from tests.formats.printed_scripts import mixed

VOID = {"meta", "br"}


class Reader(HTMLParser):
    """Collects paragraphs as (class, text) and checks that what opens is closed."""

    def __init__(self):
        super().__init__()
        self.open = []
        self.paragraphs = []
        self.tags = set()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        if tag in VOID:
            return
        self.open.append(tag)
        if tag in ("p", "h2"):
            self.paragraphs.append([dict(attrs)["class"], ""])

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if {"p", "h2"} & set(self.open):
            self.paragraphs[-1][1] += data


def read(html):
    reader = Reader()
    reader.feed(html)
    assert reader.open == []
    return reader


def test_every_printed_paragraph_is_there_in_order():
    reader = read(write_html(mixed(), PrintOptions(scene_numbers="none")))
    body = [(name, text) for name, text in reader.paragraphs if not name.startswith("title-")]
    printed = [(e.kind.value, e.text.removesuffix(" (CONT'D)")) for e in mixed().elements if e.is_printed]
    assert [(name.split()[0], text.removesuffix(" (CONT'D)")) for name, text in body] == printed


def test_nothing_is_fetched_and_nothing_runs():
    html = write_html(read_fountain("Title: <script>alert(1)</script>\n\n<img src=x onerror=alert(1)> & so on.\n"))
    reader = read(html)
    assert "script" not in reader.tags
    assert "img" not in reader.tags
    assert not re.search(r"https?:|url\(|@import|<link|\ssrc=", html.replace("&lt;img src=x", ""))
    assert "&lt;img src=x onerror=alert(1)&gt; &amp; so on." in html


def test_emphasis_dual_dialogue_and_scene_numbers_are_marked_up():
    html = write_html(mixed())
    assert "<em>tin</em>" in html
    assert "<strong>seven</strong>" in html
    assert "<u>eight</u>" in html
    assert html.count('<div class="dual">') == 1
    assert '<span class="number">12A</span>' in html


def test_notes_only_if_wanted():
    assert "check the number" not in write_html(mixed())
    assert write_html(mixed(), PrintOptions(notes=True)).count('class="note"') == 2


def test_page_breaks_and_paper_are_for_the_printer():
    html = write_html(read_fountain("One.\n\n===\n\nTwo.\n"))
    assert '<p class="action page">Two.</p>' in html
    assert "@page { size: 8.5in 11in" in html


def test_export_knows_every_ending():
    for suffix, start in ((".pdf", b"%PDF-"), (".docx", b"PK"), (".html", b"<!DOCTYPE html>"), (".txt", b"")):
        data = export_script(mixed(), suffix)
        assert data.startswith(start)
        assert len(data) > 300
