"""How long the reports of a long script take in the analysis process, without loading pandas.

    python -m benchmarks.report_times SCRIPT... [--pages 120]

The scripts are put one after the other until there are so many pages.
"""

import argparse
import time
from collections.abc import Callable
from pathlib import Path

from screenwriter.analysis.reports.catalogue import REPORTS
from screenwriter.analysis.reports.placing import make_request
from screenwriter.formats.script_file import read_script
from screenwriter.message_lines import to_json
from screenwriter.report_messages import Reports
from screenwriter.screenplay.pagination import Pagination, paginate


def main() -> None:
    """Print the milliseconds of each step, the best of three."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("scripts", type=Path, nargs="+")
    parser.add_argument("--pages", type=int, default=120)
    arguments = parser.parse_args()
    pages = _pages(arguments.scripts, arguments.pages)
    print(f"{pages.page_count} pages, {len(pages.elements)} paragraphs")
    from screenwriter.analysis.reports.making import make_reports

    request = make_request(1, (), pages)
    print(f"request from pages {_milliseconds(lambda: make_request(1, (), pages)):6.0f} ms")
    print(f"request as a line  {_milliseconds(lambda: to_json(request)):6.0f} ms")
    print(f"all {len(REPORTS)} reports     {_milliseconds(lambda: list(make_reports(request))):6.0f} ms")
    live = make_request(1, ("summary", "scenes", "characters"), pages)
    print(f"the panel's three  {_milliseconds(lambda: list(make_reports(live))):6.0f} ms")
    answer = Reports(1, tuple(make_reports(request)))
    print(f"answer as a line   {_milliseconds(lambda: to_json(answer)):6.0f} ms")


def _pages(scripts: list[Path], most: int) -> Pagination:
    elements = [element for script in scripts for element in read_script(script).screenplay.elements]
    pages = paginate(tuple(elements))
    end = next((index for index in range(len(elements)) if pages.page_of(index)[0] > most), len(elements))
    return paginate(tuple(elements[:end]))


def _milliseconds(do: Callable[[], object]) -> float:
    times = []
    for _ in range(3):
        start = time.perf_counter()
        do()
        times.append(1000 * (time.perf_counter() - start))
    return min(times)


if __name__ == "__main__":
    main()
