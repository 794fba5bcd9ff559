"""The theme reaches the program and can be changed while it runs."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from pairview.window.theme import apply_theme, paint
from pairview.window.theme.tokens import DARK, LIGHT, PALETTES, Palette


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
def test_every_palette_can_be_applied(qtbot: QtBot, qapp: QApplication, palette: Palette) -> None:
    apply_theme(qapp, palette)
    label = QLabel("Maths")
    qtbot.addWidget(label)
    label.show()
    assert label.palette().windowText().color().name().upper() == palette.text
    apply_theme(qapp, LIGHT)


def test_painters_get_the_colours_of_the_palette_in_use(qapp: QApplication) -> None:
    apply_theme(qapp, DARK)
    assert paint.colour("accent").name().upper() == DARK.accent
    assert paint.palette() is DARK
    apply_theme(qapp, LIGHT)
    assert paint.colour("accent").name().upper() == LIGHT.accent
    assert paint.pen("line", 2.0).widthF() == 2.0
    assert paint.font("title", 600).pixelSize() == 22
