"""Nobody there is: no key and no mouse for a while, by the clock on the wall."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from pairview.window.idle_watch import IdleWatch
from tests.flows.hands import wait_until


class Wall:
    """A clock on the wall that tests turn."""

    def __init__(self) -> None:
        self.seconds = 1_000_000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def wall() -> Wall:
    return Wall()


@pytest.fixture
def window(qapp: object) -> Iterator[QWidget]:
    shown = QLineEdit()
    shown.show()
    shown.activateWindow()
    assert QTest.qWaitForWindowActive(shown)
    yield shown
    shown.close()
    shown.deleteLater()


def watch_at(window: QWidget, wall: Wall, seconds: float) -> list[float]:
    """Return the times at which nobody was there."""
    watch = IdleWatch(window, wall)
    found: list[float] = []
    watch.idle.connect(lambda: found.append(wall.seconds))
    watch.begin(seconds)
    return found


def test_it_tells_once_and_waits_as_long_again(window: QWidget, wall: Wall) -> None:
    found = watch_at(window, wall, 0.2)
    wall.seconds += 0.3
    wait_until(lambda: bool(found))
    QTest.qWait(150)
    assert len(found) == 1
    wall.seconds += 0.3
    wait_until(lambda: len(found) == 2)


@pytest.mark.parametrize("sign", ["key", "mouse", "press"])
def test_every_sign_of_somebody_puts_it_off(window: QWidget, wall: Wall, sign: str) -> None:
    found = watch_at(window, wall, 60)
    handle, spot = window.windowHandle(), QPoint(20, 10)
    for number in range(4):
        wall.seconds += 40
        if sign == "key":
            QTest.keyClick(handle, Qt.Key.Key_A)
        elif sign == "mouse":
            QTest.mouseMove(handle, spot + QPoint(number, 0))
            QTest.qWait(0)
        else:
            QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=spot)
    assert found == []


def test_the_first_key_after_a_sleep_tells_and_goes_nowhere(window: QLineEdit, wall: Wall) -> None:
    found = watch_at(window, wall, 600)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    wall.seconds += 8 * 3600
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_B)
    assert found == [wall.seconds]
    assert window.text() == "a"


def test_a_window_that_opens_later_counts_too(window: QWidget, wall: Wall) -> None:
    found = watch_at(window, wall, 60)
    dialog = QLineEdit()
    dialog.show()
    dialog.activateWindow()
    wait_until(dialog.isActiveWindow)
    wall.seconds += 50
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_A)
    wall.seconds += 50
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_A)
    assert found == []
    assert dialog.text() == "aa"
    dialog.close()
    dialog.deleteLater()


def test_never_is_never(window: QWidget, wall: Wall) -> None:
    found = watch_at(window, wall, 0)
    wall.seconds += 1_000_000
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    QTest.qWait(60)
    assert found == []
