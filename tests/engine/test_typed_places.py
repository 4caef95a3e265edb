from screenwriter.engine.corpus import Script
from screenwriter.engine.typed_places import TYPED_KINDS, typed_paragraphs
from screenwriter.messages import Alternative, Suggestion, SuggestionRequest

from .conftest import SCENE


class Recorder:
    """Offers nothing and remembers what it was asked."""

    def __init__(self) -> None:
        self.requests: list[SuggestionRequest] = []

    def suggest(self, request: SuggestionRequest) -> Suggestion:
        self.requests.append(request)
        return Suggestion(request.number, (Alternative(str(len(self.requests)), 0.5),), 1.5)


SCRIPT = Script("scene", SCENE)


def test_every_place_is_asked_once_in_reading_order():
    recorder = Recorder()
    typed = list(typed_paragraphs(recorder, SCRIPT))
    texts = [p.text for p in SCENE if p.kind in TYPED_KINDS]
    assert [paragraph.text for paragraph in typed] == texts
    assert [r.typed for r in recorder.requests] == [text[:i] for text in texts for i in range(len(text))]
    offers = [offered[0].text for paragraph in typed for offered in paragraph.offers]
    assert offers == [str(i + 1) for i in range(len(recorder.requests))]
    assert {ms for paragraph in typed for ms in paragraph.latencies_ms} == {1.5}


def test_what_stands_before_a_place_is_told_and_nothing_after_it():
    recorder = Recorder()
    list(typed_paragraphs(recorder, SCRIPT, entries=3))
    last = recorder.requests[-1]
    assert last.paragraphs == SCENE[:-1] and last.kind == "dialogue" and last.count == 3


def test_the_limit_cuts_the_last_paragraph():
    typed = list(typed_paragraphs(Recorder(), SCRIPT, limit=70))
    assert sum(len(paragraph.text) for paragraph in typed) == 70


def test_what_is_only_read_is_not_typed():
    recorder = Recorder()
    typed = list(typed_paragraphs(recorder, SCRIPT, skip=0.7))
    assert [p.text for p in typed] == [p.text for p in SCENE[12:] if p.kind in TYPED_KINDS]
    assert recorder.requests[0].paragraphs == SCENE[:14]
