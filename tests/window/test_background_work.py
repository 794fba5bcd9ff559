"""What takes long is done in a thread, and the window hears of it in its own time."""

import gc
from collections.abc import Callable
from threading import Event, get_ident

import pytest
from PySide6.QtCore import QObject
from pytestqt.exceptions import capture_exceptions

from pairview.domain.errors import Cancelled, CannotPrint
from pairview.reports.making import Listener
from pairview.window.background_work import BackgroundWork
from tests.flows.hands import wait_until


class Ear(QObject):
    """Keeps what a work says, and in which thread it was said."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.threads: set[int] = set()
        self.work = BackgroundWork(self)
        self.work.ended.connect(self._keep)
        self.work.failed.connect(self._keep)
        self.work.showed_first.connect(self._keep)
        self.work.went_on.connect(lambda done, total: self._keep((done, total)))

    def _keep(self, what: object) -> None:
        self.threads.add(get_ident())
        if what not in self.heard:
            self.heard.append(what)


@pytest.fixture
def ear(qapp: object) -> Ear:
    return Ear()


def in_steps(go_on: Event) -> Callable[[Listener], str]:
    """Return a work that tells how far it is, then waits to be let go."""

    def do(listener: Listener) -> str:
        listener.first_pages(b"first")
        listener.went_on(3, 9)
        go_on.wait(5)
        listener.went_on(9, 9)
        return "done"

    return do


def test_it_is_told_in_the_thread_of_the_window(ear: Ear) -> None:
    go_on = Event()
    ear.work.begin(in_steps(go_on))
    wait_until(lambda: (3, 9) in ear.heard)
    assert ear.work.is_busy
    go_on.set()
    wait_until(lambda: not ear.work.is_busy)
    assert ear.heard == [b"first", (3, 9), "done"]
    assert ear.threads == {get_ident()}


def test_whoever_cannot_wait_may_stand_still_for_it(ear: Ear) -> None:
    ear.work.begin(lambda _listener: "made")
    ear.work.wait()
    assert ear.heard == ["made"]
    ear.work.wait()


def test_what_is_given_up_ends_at_the_next_page_and_says_nothing(ear: Ear) -> None:
    go_on, ended = Event(), Event()

    def do(listener: Listener) -> str:
        try:
            return in_steps(go_on)(listener)
        except Cancelled:
            ended.set()
            raise

    ear.work.begin(do)
    wait_until(lambda: (3, 9) in ear.heard)
    before = list(ear.heard)
    ear.work.give_up()
    assert not ear.work.is_busy
    go_on.set()
    assert ended.wait(5)
    ear.work.wait()
    assert ear.heard == before


def test_a_new_work_takes_the_place_of_the_old_one(ear: Ear) -> None:
    go_on = Event()
    ear.work.begin(in_steps(go_on))
    ear.work.begin(lambda _listener: "newer")
    go_on.set()
    wait_until(lambda: not ear.work.is_busy)
    assert ear.heard == ["newer"]


def test_what_cannot_be_done_comes_as_its_sentence(ear: Ear) -> None:
    def do(_listener: Listener) -> None:
        raise CannotPrint("There is no room.")

    ear.work.begin(do)
    wait_until(lambda: not ear.work.is_busy)
    assert ear.heard == ["There is no room."]


def test_a_bug_is_raised_where_the_window_can_report_it(ear: Ear) -> None:
    def do(_listener: Listener) -> None:
        raise ValueError

    with capture_exceptions() as raised:
        ear.work.begin(do)
        wait_until(lambda: not ear.work.is_busy)
    assert [one[0] for one in raised] == [ValueError]
    assert ear.heard == []


def test_no_garbage_is_collected_in_the_thread_of_the_work(ear: Ear) -> None:
    ear.work.begin(lambda _listener: gc.isenabled())
    ear.work.wait()
    assert ear.heard == [False]
