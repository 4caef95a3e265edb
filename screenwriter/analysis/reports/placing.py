"""From a script and its pages to a request for reports. Light: no pandas."""

from collections import defaultdict
from collections.abc import Sequence

from screenwriter.report_messages import PlacedParagraph, ReportsRequest
from screenwriter.screenplay.cast_facts import CharacterFact
from screenwriter.screenplay.eighths import scene_eighths, scene_lines
from screenwriter.screenplay.elements import ElementKind
from screenwriter.screenplay.pagination import Pagination


def make_request(
    number: int,
    reports: Sequence[str],
    pagination: Pagination,
    facts: Sequence[CharacterFact] = (),
    confirmed: Sequence[str] = (),
) -> ReportsRequest:
    """A request for these reports (none: all) on the elements that were paginated; safe on any thread."""
    pages = pagination.pages
    return ReportsRequest(
        number,
        tuple(reports),
        placed_paragraphs(pagination),
        tuple(float(page.used_lines) for page in pages),
        tuple(page.label for page in pages),
        pagination.page_format.lines_per_page,
        _opening_lines(pagination),
        tuple(facts),
        tuple(confirmed),
    )


def placed_paragraphs(pagination: Pagination) -> tuple[PlacedParagraph, ...]:
    """Every element, one for one; an unprinted one has no lines."""
    lines: defaultdict[int, defaultdict[int, int]] = defaultdict(lambda: defaultdict(int))
    for page in pagination.pages:
        for fragment in page.fragments:
            lines[fragment.index][page.number] += sum(1 for line in fragment.lines if line.text.strip())
    fragments = [page.fragments for page in pagination.pages]
    eighths = dict(scene_eighths(fragments, pagination.page_format.lines_per_page))
    scenes = dict(scene_lines(fragments))
    placed = []
    for index, element in enumerate(pagination.elements):
        on_pages = lines.get(index, {})
        placed.append(
            PlacedParagraph(
                element.kind.value,
                element.text,
                tuple(on_pages) or (pagination.page_of(index)[0],),
                tuple(on_pages.values()) or (0,),
                element.scene_number or "",
                eighths.get(index, 0),
                float(scenes.get(index, 0.0)),
            )
        )
    return tuple(placed)


def _opening_lines(pagination: Pagination) -> float:
    total = 0.0
    for page in pagination.pages:
        bottom = 0.0
        for fragment in page.fragments:
            if fragment.kind is ElementKind.SCENE_HEADING:
                return total
            total += max(0.0, fragment.bottom - bottom)
            bottom = max(bottom, fragment.bottom)
    return total
