"""Widgets side by side break into lines like words."""

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from pairview.window.widgets.flow_layout import FlowLayout


def _page(qtbot: QtBot, sizes: list[tuple[int, int]]) -> tuple[QWidget, list[QLabel]]:
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowLayout(page, gap=10)
    labels = [QLabel(page) for _ in sizes]
    for label, size in zip(labels, sizes, strict=True):
        label.setFixedSize(*size)
        flow.addWidget(label)
    return page, labels


def test_a_low_widget_stands_in_the_middle_of_its_line(qtbot: QtBot) -> None:
    page, (high, low) = _page(qtbot, [(60, 36), (60, 20)])
    page.resize(200, 100)
    page.show()
    assert (high.y(), low.y()) == (0, 8)
    assert low.x() == high.width() + 10


def test_what_does_not_fit_begins_a_line(qtbot: QtBot) -> None:
    page, (first, second, third) = _page(qtbot, [(60, 30), (60, 20), (60, 20)])
    page.resize(135, 100)
    page.show()
    assert (second.y(), third.x(), third.y()) == (5, 0, first.height() + 10)
    layout = page.layout()
    assert layout is not None
    assert layout.heightForWidth(135) == 60
