"""Garbage goes while the keys rest, on the window's thread, and nowhere else."""

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor, QTextDocument

from screenwriter.ui.idle_collection import IdleCollection


class Knot:
    """Garbage that only the collector can free; says on which thread it went."""

    def __init__(self, went):
        self.itself = self
        weakref.finalize(self, lambda: went.append(threading.current_thread()))


@pytest.fixture
def collection(qapp):
    document, parent = QTextDocument(), QObject()
    made = IdleCollection(document, parent, rest_ms=10)
    yield document
    made.end()
    assert gc.isenabled()
    gc.disable()  # as the other tests of the window have it


def test_it_goes_after_the_keys_have_rested(qtbot, collection):
    went = []
    Knot(went)
    assert not gc.isenabled()
    assert not went
    QTextCursor(collection).insertText("x")
    qtbot.waitUntil(lambda: bool(went))
    assert went == [threading.main_thread()]


def test_a_worker_that_makes_garbage_frees_none(collection):
    went = []

    def work():
        for _ in range(3000):
            Knot(went)

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert not went
