"""Does one thing in a thread of its own, so that the window never stands still."""

from __future__ import annotations

from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from pairview.domain.errors import Cancelled, PairViewError
from pairview.window.garbage import collect_in_this_thread
from pairview.window.short_turns import short_turns

if TYPE_CHECKING:
    from collections.abc import Callable

    from pairview.reports.making import Listener

ASK_MS = 15


class BackgroundWork(QObject):
    """Asks the thread how far it is, as a thread must not touch the window.

    `ended` carries what the work returned; a PairViewError comes as `failed` with its sentence,
    every other exception is raised here. What is given up says nothing any more.
    """

    went_on = Signal(int, int)
    showed_first = Signal(bytes)
    ended = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: _Work | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(ASK_MS)
        self._timer.timeout.connect(self._ask)

    @property
    def is_busy(self) -> bool:
        """True until it is told how it ended."""
        return self._work is not None

    def begin(self, do: Callable[[Listener], object]) -> None:
        """Do this now; what was done before is given up."""
        self.give_up()
        self._work = _Work(do)
        collect_in_this_thread()
        self._work.start()
        self._timer.start()

    def give_up(self) -> None:
        """Forget the work; it ends at the next page."""
        if self._work is not None:
            self._work.is_given_up = True
        self._work = None
        self._timer.stop()

    def wait(self, seconds: float | None = None) -> None:
        """Stand still until it is done, or for so long, and then tell how it ended."""
        if self._work is not None:
            self._work.join(seconds)
            self._ask()

    def _ask(self) -> None:
        work = self._work
        if work is None:
            return
        if not work.is_alive():
            self._work = None
            self._timer.stop()
            self._tell_end(work)
            return
        first, work.first = work.first, None
        if first is not None:
            self.showed_first.emit(first)
        if self._work is work and work.progress is not None:
            self.went_on.emit(*work.progress)

    def _tell_end(self, work: _Work) -> None:
        if work.why is None:
            self.ended.emit(work.result)
        elif isinstance(work.why, PairViewError):
            self.failed.emit(str(work.why))
        else:
            raise work.why


class _Work(Thread):
    """Listens to what it does; keeps the program alive until it has ended."""

    def __init__(self, do: Callable[[Listener], object]) -> None:
        super().__init__()
        self._do = do
        self.is_given_up = False
        self.progress: tuple[int, int] | None = None
        self.first: bytes | None = None
        self.result: object = None
        self.why: Exception | None = None

    def run(self) -> None:
        try:
            with short_turns():
                self.result = self._do(self)
        except Exception as error:
            self.why = error

    def went_on(self, done: int, total: int) -> None:
        """Keep how far it is for whoever asks."""
        self.progress = done, total
        if self.is_given_up:
            raise Cancelled("It was given up. Nothing was made.")

    def first_pages(self, pdf: bytes) -> None:
        """Keep the first pages for whoever asks."""
        self.first = pdf
