"""The one-page script of reports.md 13, and scripts written in a line or two."""

from screenwriter.analysis.reports.making import make_reports
from screenwriter.analysis.reports.placing import make_request
from screenwriter.analysis.reports.script_frames import ScriptFrames
from screenwriter.formats.fountain import read_fountain
from screenwriter.screenplay.cast_facts import CharacterFact
from screenwriter.screenplay.pagination import paginate

CHECK = """\
INT. BOATHOUSE - DAY

Nora sorts the nets. Rain on the roof.

NORA
No, I can't. Not tonight.

IDRIS
(at the door)
Then who will? The boat won't wait for you, and neither will the tide.

EXT. JETTY - NIGHT

Wind. Ama counts the ropes, one by one, and Nora watches.

AMA
Seven.

NORA
There were eight.

CUT TO:
"""
WOMEN = (CharacterFact("NORA", "woman"), CharacterFact("AMA", "woman"), CharacterFact("IDRIS", "man"))


def request_of(text, *reports, facts=(), confirmed=()):
    return make_request(1, reports, paginate(read_fountain(text).elements), facts, confirmed)


def frames_of(text, facts=()):
    return ScriptFrames(request_of(text, facts=facts))


def report(text, name, facts=(), confirmed=()):
    return next(make_reports(request_of(text, name, facts=facts, confirmed=confirmed)))


def rows_of(made):
    names = [column.name for column in made.table_columns]
    return [dict(zip(names, row, strict=True)) for row in made.rows]


def row(made, value):
    return next(one for one in rows_of(made) if value in one.values())
