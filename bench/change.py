"""How long from a key, a click or a scroll to the picture that shows it, in a large case.

On every screen, saving included; and in a field of 5,000 characters, the longest there may be,
with the hints for words and the watch over what is unsafe.
"""

import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter

from big_case import ten_rivers
from figure import Figure, p95
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QScrollBar,
    QTextEdit,
    QWidget,
)
from real_window import open_window

from pairview.domain.case import TEXT_LIMIT
from pairview.domain.seat import Seat
from pairview.store.case_file import create_case
from pairview.window.open_case_view import OpenCaseView
from pairview.window.screens.catalogue import PRIVATE, SCREENS
from pairview.window.screens.screen import Destination

ROUNDS = 7
PRESSES = 210
FRAME = 16.0
TYPING = 8.0
TURNS = 42
"""How often each thing that scrolls is scrolled, and each place gone to."""
MIDDLE = 2_400
"""Where in the long text the letters are typed: what comes after has to move."""

Runs = Iterator[tuple[str, list[float]]]


class Painted(QObject):
    """Counts pictures of anything in the window; only where asked, as it slows every event."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        self.count += event.type() is QEvent.Type.Paint
        return False


def figures() -> Iterator[Figure]:
    """Press, click and scroll in the real window, on a real file, offscreen."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ten-rivers.pairview"
        create_case(path, ten_rivers()).close()
        window = open_window(path)
        assert window.view is not None
        bench = Bench(window.view)
        for name, spent in bench.presses():
            yield Figure(f"key to painted, ten Rivers, {name}, p95", _p95(spent), FRAME, "ms")
        yield _worst("a click on the rail to painted, ten Rivers", bench.steps(), FRAME)
        yield _worst("a click on a tick or choice to painted", bench.clicks(), FRAME)
        yield _worst("a scroll to painted, ten Rivers", bench.scrolls(), FRAME)
        yield _worst("a letter among 5,000 to painted", bench.letters(), TYPING)
        window.close()


def _worst(name: str, runs: Runs, limit: float) -> Figure:
    """Return the slowest of some runs, which names where it was."""
    worst, where = max((_p95(spent), where) for where, spent in runs)
    return Figure(f"{name}, {where}, p95", worst, limit, "ms")


def _in_rounds(spent: list[float]) -> Iterator[list[float]]:
    size = -(-len(spent) // ROUNDS)
    for start in range(0, len(spent), size):
        yield spent[start : start + size]


def _p95(spent: list[float]) -> float:
    """Return the median of the p95 of seven rounds: another program may take a round's time."""
    return median(p95(part) if len(part) > 1 else part[0] for part in _in_rounds(spent))


class Bench:
    """Does what people do, and keeps the milliseconds until it shows."""

    def __init__(self, view: OpenCaseView) -> None:
        self._view = view

    def presses(self) -> Runs:
        """Press keys where a key changes the case."""
        key, view = Qt.Key, self._view
        view.go(Destination.WEIGH)
        yield "a cell", self._press([key.Key_F, key.Key_A, key.Key_E])
        view.go(Destination.HYPOTHESES)
        yield "a letter of a hypothesis", self._press([key.Key_W, key.Key_S])
        yield "the same, handed in", self._press([key.Key_W, key.Key_S], hand_in=True)
        view.go(Destination.PLAN)
        self._enter_a_box()
        yield "a look-for, handed in", self._press([key.Key_W, key.Key_S], hand_in=True)
        view.go(Destination.CONTRAST)
        yield "a row of the chart", self._press([key.Key_Down, key.Key_Down, key.Key_Up])
        self._see_alone()
        view.go(Destination.RATINGS)
        yield "a rating", self._press([key.Key_1, key.Key_Up, key.Key_5, key.Key_Up])
        view.go(Destination.MOMENTS)
        self._enter_a_box()
        yield "a letter of a moment", self._press([key.Key_W, key.Key_S], hand_in=True)

    def steps(self) -> Runs:
        """Go to every place that was visited before."""
        for places in self._in_turn():
            for place in places:
                self._view.go(place)
            for place in places:
                spent = []
                for _ in range(TURNS):
                    self._view.go(places[0] if place != places[0] else places[1])
                    QApplication.processEvents()
                    spent.append(self._time(partial(self._view.go, place)))
                yield place.value, spent

    def clicks(self) -> Runs:
        """Click every kind of tick and choice twice over: on, and back again."""
        for place in self._places():
            shown = self._view.area.current
            assert shown is not None
            kinds: dict[str, list[QAbstractButton]] = {}
            for button in shown.findChildren(QAbstractButton):
                if button.isCheckable() and button.isVisible() and button.isEnabled():
                    kinds.setdefault(type(button).__name__, []).append(button)
            for kind, buttons in kinds.items():
                spent = [spent for button in buttons[:7] for spent in self._click(button)]
                if len(spent) > 1:
                    yield f"{place}, {kind}", spent

    def scrolls(self) -> Runs:
        """Scroll everything that can be scrolled, there and back."""
        for place in self._places():
            shown = self._view.area.current
            assert shown is not None
            areas = [*shown.window().findChildren(QAbstractScrollArea)]
            for area in areas:
                bar = area.verticalScrollBar()
                if area.isVisible() and bar.maximum() > 0:
                    yield f"{place}, {type(area).__name__}", self._scroll(bar)

    def letters(self) -> Runs:
        """Type in the middle of the longest text, in every box that takes so much."""
        for place in self._places():
            shown = self._view.area.current
            assert shown is not None
            kinds: dict[str, QTextEdit] = {}
            for box in shown.findChildren(QTextEdit):
                if box.isVisible() and not box.isReadOnly():
                    kinds.setdefault(box.accessibleName(), box)
            for name, box in kinds.items():
                yield f"{place}, {name}"[:40], self._type(box)

    def _enter_a_box(self) -> None:
        shown = self._view.area.current
        assert shown is not None
        QApplication.processEvents()
        next(box for box in shown.findChildren(QTextEdit) if box.isVisible()).setFocus()

    def _in_turn(self) -> Iterator[list[Destination]]:
        """Yield what both see, then what seat A sees alone."""
        self._view.editor.look_as(None)
        yield [place for place in SCREENS if place not in PRIVATE]
        self._see_alone()
        yield [place for place in SCREENS if place in PRIVATE]

    def _see_alone(self) -> None:
        self._view.go(Destination.AGREE)
        self._view.editor.look_as(Seat.A)

    def _places(self) -> Iterator[Destination]:
        for places in self._in_turn():
            for place in places:
                self._view.go(place)
                QApplication.processEvents()
                yield place

    def _press(self, keys: list[Qt.Key], *, hand_in: bool = False) -> list[float]:
        """Press `keys` over and over; `hand_in` saves each letter instead of each pause."""
        QApplication.processEvents()
        spent, painted, app = [], Painted(), QApplication.instance()
        assert app is not None
        app.installEventFilter(painted)
        for number in range(PRESSES):
            before = painted.count
            widget = QApplication.focusWidget()
            assert widget is not None
            press = partial(QTest.keyClick, widget, keys[number % len(keys)])
            took = self._time(press, self._view.flush if hand_in else None)
            if painted.count > before:
                spent.append(took)
        app.removeEventFilter(painted)
        assert len(spent) > PRESSES // 2, "the keys changed no picture"
        return spent

    def _click(self, button: QAbstractButton) -> Iterator[float]:
        for _ in range(2):
            if button.isVisible():
                yield self._time(partial(QTest.mouseClick, button, Qt.MouseButton.LeftButton))

    def _scroll(self, bar: QScrollBar) -> list[float]:
        """Return milliseconds for steps as wide as one notch of a wheel."""
        spent, step = [], max(1, bar.singleStep() * 3)
        for number in range(TURNS):
            way = step if number < TURNS // 2 else -step
            spent.append(self._time(partial(bar.setValue, bar.value() + way)))
        return spent

    def _type(self, box: QTextEdit) -> list[float]:
        """Fill a box and type in its middle; what is saved in the end is what was there."""
        before = box.toPlainText()
        words = "They were lazy again and would not begin. "
        box.setPlainText((words * (TEXT_LIMIT // len(words)))[: TEXT_LIMIT - PRESSES])
        box.setFocus()
        cursor = box.textCursor()
        cursor.setPosition(MIDDLE)
        box.setTextCursor(cursor)
        QApplication.processEvents()
        spent = [self._time(partial(_letter, box, number)) for number in range(PRESSES // 2)]
        box.setPlainText(before)
        self._view.flush()
        QApplication.processEvents()
        return spent

    def _time(self, act: Callable[[], object], then: Callable[[], object] | None = None) -> float:
        """Return milliseconds for an act and all that follows from it, pictures included."""
        began = perf_counter()
        act()
        if then is not None:
            then()
        QApplication.processEvents()
        return (perf_counter() - began) * 1000


def _letter(box: QWidget, number: int) -> None:
    QTest.keyClick(box, Qt.Key(Qt.Key.Key_A.value + number % 26))
