"""Garbage is thrown away in the thread of the window and in no other."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pairview.window.garbage import LOOK_MS, Garbage, collect_in_this_thread


@pytest.fixture
def limits() -> Iterator[None]:
    before = gc.get_threshold()
    gc.set_threshold(50, 1, 1)
    yield
    gc.set_threshold(*before)


def test_the_collector_no_longer_begins_by_itself(qapp: QApplication) -> None:
    collect_in_this_thread()
    collect_in_this_thread()
    assert not gc.isenabled()
    assert len(qapp.findChildren(Garbage)) == 1


@pytest.mark.usefixtures("limits")
def test_what_holds_itself_goes_in_the_end(qapp: QApplication) -> None:
    collect_in_this_thread()
    widget = QWidget()
    widget.itself = widget  # type: ignore[attr-defined]
    gone = weakref.ref(widget)
    gc.collect(1)
    del widget
    held: list[list[object]] = []
    for _ in range(8):
        held += [[] for _ in range(100)]
        QTest.qWait(LOOK_MS + 20)
    assert gone() is None
