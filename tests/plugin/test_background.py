"""Work beside the window: what is deleted meanwhile is deleted in the window's own thread."""

from __future__ import annotations

import gc
import threading

import pytest
from qgis.PyQt.QtCore import QObject, QTimer

from mining_mapper.plugin.background import Background


class Cycle:
    """Refers to itself, as widgets do through what they are connected to, and tells where it is deleted."""

    def __init__(self, deleted):
        self.me = self
        self.deleted = deleted

    def __del__(self):
        self.deleted.append(threading.get_ident())


@pytest.fixture
def owner(qgis_app):
    parent = QObject()
    yield parent
    parent.deleteLater()


@pytest.fixture(autouse=True)
def collecting(wait_for):
    assert gc.isenabled()
    yield
    wait_for(gc.isenabled)


@pytest.fixture
def let_pass(wait_for):
    """Return a function that runs the event loop for a while."""

    def let_pass():
        passed = []
        QTimer.singleShot(250, lambda: passed.append(True))
        wait_for(lambda: passed)

    return let_pass


def make_many(deleted):
    """Leave cycles behind and make enough objects for Python to look for them."""
    kept = []
    for _ in range(50):
        Cycle(deleted)
        kept.append([[] for _ in range(2000)])
    return len(kept)


def test_a_thread_deletes_nothing_that_the_window_may_use(owner, wait_for):
    deleted, told = [], []
    for _ in range(3):
        Cycle(deleted)
    work = Background(lambda _errand: make_many([]), owner)
    work.finished.connect(told.append)
    work.start()
    wait_for(lambda: told)
    assert told == [50]
    wait_for(gc.isenabled)
    gc.collect()
    assert deleted == [threading.get_ident()] * 3


def test_a_thread_of_python_alone_would_delete_them():
    # Otherwise the test above would show nothing.
    deleted = []
    for _ in range(3):
        Cycle(deleted)
    thread = threading.Thread(target=make_many, args=([],))
    thread.start()
    thread.join()
    assert threading.get_ident() not in deleted and len(deleted) == 3


def test_cycles_are_looked_for_again_only_when_every_thread_has_ended(owner, wait_for, let_pass):
    may_end = threading.Event()
    given_up = Background(lambda _errand: may_end.wait(20), owner)
    given_up.start()
    told = []
    short = Background(lambda _errand: 1, owner)
    short.finished.connect(told.append)
    short.start()
    wait_for(lambda: told)
    given_up.cancel()
    let_pass()
    assert not gc.isenabled()
    may_end.set()
    wait_for(gc.isenabled)


def test_who_switched_the_search_off_finds_it_off(owner, wait_for, let_pass):
    gc.disable()
    try:
        told = []
        work = Background(lambda _errand: 1, owner)
        work.finished.connect(told.append)
        work.start()
        wait_for(lambda: told)
        let_pass()
        assert not gc.isenabled()
    finally:
        gc.enable()
