"""What is done and what is not are told apart without colour."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage

from pairview.window.widgets.state_line import StateLine
from tests.stage import Stage


@pytest.fixture
def line() -> Iterator[StateLine]:
    stage = Stage()
    yield stage(StateLine())
    stage.clear()


def grey_sign(line: StateLine) -> list[bool]:
    """Return for each dot of the sign whether anything is drawn there."""
    picture = line.sign.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    ground = picture.pixelColor(0, 0).lightness()
    return [
        abs(picture.pixelColor(x, y).lightness() - ground) > 40
        for y in range(picture.height())
        for x in range(picture.width())
    ]


def test_it_is_away_until_there_is_something_to_say(line: StateLine) -> None:
    line.say_done("Saved as handout.pdf.")
    assert line.isVisible()
    line.say_done("")
    assert not line.isVisible()


def test_done_and_not_done_differ_in_the_shape_of_their_sign(line: StateLine) -> None:
    line.say_done("Saved as handout.pdf.")
    done = grey_sign(line)
    line.say_undone("Not saved: the folder is not there.")
    undone = grey_sign(line)
    assert line.text() == "Not saved: the folder is not there."
    assert sum(done) > 20
    assert sum(undone) > 20
    assert sum(one != other for one, other in zip(done, undone, strict=True)) > 40
