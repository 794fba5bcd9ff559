from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from pairview.window.program_icon import SIZES, case_picture, program_icon, program_picture
from pairview.window.theme.tokens import LIGHT

Draw = Callable[[int], QImage]


def colours(image: QImage) -> set[str]:
    size = image.width()
    found = (image.pixelColor(x, y) for x in range(size) for y in range(size))
    return {colour.name() for colour in found if colour.alpha() == 255}


@pytest.mark.parametrize("draw", [program_picture, case_picture])
@pytest.mark.parametrize("size", SIZES[:-1])
def test_both_marks_show_at_every_size(draw: Draw, size: int) -> None:
    assert {QColor(LIGHT.a).name(), QColor(LIGHT.b).name()} <= colours(draw(size))


@pytest.mark.parametrize("draw", [program_picture, case_picture])
def test_nothing_of_a_mark_touches_the_edge(draw: Draw) -> None:
    image = draw(256)
    marks = {QColor(LIGHT.a).name(), QColor(LIGHT.b).name()}
    edge = [image.pixelColor(x, y).name() for x in range(256) for y in (0, 255)]
    edge += [
        image.pixelColor(x, y).name() for x in (*range(16), *range(240, 256)) for y in range(256)
    ]
    assert not marks & set(edge)


def test_the_icon_of_the_window_has_the_sizes_of_task_bars(qapp: QApplication) -> None:
    sizes = {size.width() for size in program_icon().availableSizes()}
    assert sizes == {16, 22, 24, 32, 48, 64}
