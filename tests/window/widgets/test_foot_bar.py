"""The foot says what keys do where there is room for all of it, and else nothing."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from pairview.window.theme import apply_theme
from pairview.window.theme.tokens import LIGHT
from pairview.window.widgets.foot_bar import FootBar
from tests.flows.hands import settle

HINTS: list[tuple[tuple[str, ...], str]] = [
    (("F",), "fits"),
    (("A",), "against"),
    (("S",), "we see it differently"),
]


@pytest.fixture(autouse=True)
def _usual_size_again(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme(qapp, LIGHT)


@pytest.mark.parametrize("per_cent", [100, 125, 150, 200])
@pytest.mark.parametrize("width", [1280, 1000, 800])
def test_no_word_about_a_key_is_cut(
    qtbot: QtBot, qapp: QApplication, per_cent: int, width: int
) -> None:
    apply_theme(qapp, LIGHT, per_cent / 100)
    foot = FootBar()
    qtbot.addWidget(foot)
    foot.resize(width, foot.height())
    foot.show()
    foot.show_foot("Next: Plan", HINTS, back=True, live=True)
    settle()
    words = [label for label in foot.hints.findChildren(QLabel) if label.isVisible()]
    assert [w.text() for w in words if w.sizeHint().width() > w.width()] == []
    assert bool(words) == (foot.hints.isVisible())
    assert foot.hints.isVisible() or per_cent > 125


def test_hints_go_and_come_with_the_room(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    foot = FootBar(page)
    foot.show_foot("Next: Plan", HINTS, back=True, live=True)
    foot.resize(400, foot.height())
    page.show()
    settle()
    assert not foot.hints.isVisible()
    foot.resize(1280, foot.height())
    settle()
    assert foot.hints.isVisible()
