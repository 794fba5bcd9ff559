"""A look is seen whenever it is given: before a widget is shown, in a shown window, and later."""

from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pairview.window.theme import apply_theme
from pairview.window.theme.looks import set_look
from pairview.window.theme.tokens import LIGHT


def test_a_look_is_seen_whenever_it_is_given(qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, LIGHT)
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    before, late, changed = (QLabel("Kite") for _ in range(3))
    set_look(before, "title")
    column.addWidget(before)
    column.addWidget(changed)
    window.show()
    column.addWidget(late)
    set_look(late, "small")
    set_look(late, "title")
    set_look(changed, "title")
    late.show()
    sizes = {label.fontInfo().pixelSize() for label in (before, late, changed)}
    assert sizes == {22}
