"""Printed pages in production: marks, the set above, A-page labels, CONTINUED (page-format.md sections 2, 8, 9)."""

import io
from dataclasses import replace

from screenwriter.formats.pdf_out import write_pdf
from screenwriter.formats.print_layout import Part, PrintOptions, lay_out_print
from screenwriter.screenplay.document import Screenplay
from screenwriter.screenplay.elements import Element, ElementKind, Revised
from screenwriter.screenplay.locked_pages import lock_pages, with_starts
from screenwriter.screenplay.pagination import paginate
from screenwriter.screenplay.production import Production
from screenwriter.screenplay.revisions import STANDARD_SETS, Revisions
from screenwriter.screenplay.scene_continueds import SceneBreaks

HEADING = Element(ElementKind.SCENE_HEADING, "INT. MILL - DAY", scene_number="12A")
SCRIPT = [HEADING, *[Element(ElementKind.ACTION, f"Line {number}.") for number in range(60)]]
DATED = (replace(STANDARD_SETS[0], date="3 May"), *STANDARD_SETS[1:])


def marked(*indices, number=1):
    script = list(SCRIPT)
    for index in indices:
        script[index] = replace(script[index], revised=(Revised(0, 4, number),))
    return script


def lines(page, part):
    return [line for line in page.lines if line.part is part]


def test_a_changed_line_has_its_mark_at_its_height_and_its_page_the_set():
    script = Screenplay(elements=tuple(marked(2)), production=Production(Revisions(sets=DATED)))
    first, second, _ = lay_out_print(script, PrintOptions()).pages
    (mark,) = lines(first, Part.REVISION_MARK)
    body = next(line for line in first.lines if line.text.strip() == "Line 1.")
    assert (mark.text, mark.x, mark.baseline, mark.index) == ("*", 7.75 * 72, body.baseline, 2)
    (header,) = lines(first, Part.HEADER)
    assert header.text == "Blue Revision - 3 May"
    assert header.x + 7.2 * len(header.text) < 7.0 * 72
    assert not lines(second, Part.REVISION_MARK) and not lines(second, Part.HEADER)


def test_hidden_marks_and_prints_without_marks():
    hidden = Screenplay(elements=tuple(marked(2)), production=Production(Revisions(shown="none")))
    shown = Screenplay(elements=tuple(marked(2)))
    for page in (
        *lay_out_print(hidden, PrintOptions()).pages,
        *lay_out_print(shown, PrintOptions(revision_marks=False)).pages,
    ):
        assert not lines(page, Part.REVISION_MARK) and not lines(page, Part.HEADER)


def test_the_text_stands_where_it_stands_without_production():
    plain = lay_out_print(Screenplay(elements=tuple(SCRIPT)), PrintOptions())
    production = Production(scene_breaks=SceneBreaks(True, True))
    with_all = lay_out_print(Screenplay(elements=tuple(marked(1, 30)), production=production), PrintOptions())
    bodies = [[line for line in page.lines if line.part is Part.BODY] for page in plain.pages]
    assert [[line for line in page.lines if line.part is Part.BODY] for page in with_all.pages] == bodies


def test_continued_stands_outside_the_body_with_the_scenes_number():
    production = Production(scene_breaks=SceneBreaks(True, True))
    first, second, third = lay_out_print(
        Screenplay(elements=tuple(SCRIPT), production=production), PrintOptions()
    ).pages
    assert [line.text for line in lines(first, Part.CONTINUED)] == ["(CONTINUED)"]
    assert [line.text for line in lines(second, Part.CONTINUED)] == ["CONTINUED:", "12A", "(CONTINUED)"]
    top, number, bottom = lines(second, Part.CONTINUED)
    body = [line.baseline for line in second.lines if line.part is Part.BODY]
    assert top.baseline == number.baseline < min(body) and bottom.baseline > max(body)
    assert number.x == 0.75 * 72
    assert [line.text for line in lines(third, Part.CONTINUED)] == ["CONTINUED:", "12A"]


def test_locked_pages_print_their_labels_and_the_pdf_has_them():
    from pdfminer.pdfdocument import PDFDocument
    from pdfminer.pdfparser import PDFParser

    lock, starts = lock_pages(paginate(SCRIPT))
    script = list(with_starts(SCRIPT, starts))
    script[5:5] = [Element(ElementKind.ACTION, "New.")] * 3
    screenplay = Screenplay(elements=tuple(script), production=Production(page_lock=lock))
    pages = lay_out_print(screenplay, PrintOptions()).pages
    assert [page.label for page in pages] == ["1", "1A", "2", "3"]
    assert [[line.text for line in lines(page, Part.PAGE_NUMBER)] for page in pages] == [[], ["1A."], ["2."], ["3."]]
    document = PDFDocument(PDFParser(io.BytesIO(write_pdf(screenplay))))
    labels = document.get_page_labels()
    assert [next(labels) for _ in pages] == ["1", "1A", "2", "3"]
