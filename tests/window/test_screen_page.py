"""A page gives its screen the width there is, and scrolls only where the height is short."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from pairview.window.screen_page import ScreenPage
from pairview.window.screens.screen import Screen
from pairview.window.widgets.wrap_label import WrapLabel
from tests.flows.hands import settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pairview.case_editor import CaseEditor


class Wide(Screen):
    """Two blocks, beside one another or one below the other."""

    def __init__(self) -> None:
        super().__init__(cast("CaseEditor", None))
        self.blocks = QHBoxLayout(self)
        for _ in range(2):
            block = QLabel()
            block.setMinimumSize(300, 200)
            self.blocks.addWidget(block)

    def fit(self, width: int) -> None:
        narrow = width < 640
        self.blocks.setDirection(
            QHBoxLayout.Direction.TopToBottom if narrow else QHBoxLayout.Direction.LeftToRight
        )


def shown(page: ScreenPage) -> QWidget:
    widget = page.widget()
    assert widget is not None
    return widget


@pytest.fixture
def page(qtbot: QtBot) -> ScreenPage:
    made = ScreenPage()
    made.take(Wide())
    qtbot.addWidget(made)
    made.resize(800, 300)
    made.show()
    return made


def test_a_screen_that_fits_does_not_scroll(page: ScreenPage) -> None:
    assert shown(page).size() == page.viewport().size()
    assert page.verticalScrollBar().maximum() == 0


def test_a_narrow_page_lets_its_screen_arrange_itself_anew(page: ScreenPage) -> None:
    page.resize(400, 300)
    settle()
    assert shown(page).width() == page.viewport().width()
    assert page.verticalScrollBar().maximum() > 100
    assert page.horizontalScrollBar().maximum() == 0


def test_a_screen_that_grows_is_given_the_height(qtbot: QtBot) -> None:
    screen = Screen(cast("CaseEditor", None))
    words = WrapLabel(screen)
    QVBoxLayout(screen).addWidget(words)
    page = ScreenPage()
    page.take(screen)
    qtbot.addWidget(page)
    page.resize(300, 100)
    page.show()
    settle()
    assert page.verticalScrollBar().maximum() == 0
    words.setText("What a camera would show. " * 40)
    settle()
    assert shown(page).height() > words.heightForWidth(words.width())


def test_where_the_keyboard_begins_is_not_cut_by_the_edge(qtbot: QtBot) -> None:
    screen = Screen(cast("CaseEditor", None))
    column = QVBoxLayout(screen)
    above, button, below = QLabel(), QPushButton("Print ..."), QLabel()
    above.setMinimumHeight(600)
    below.setMinimumHeight(300)
    for widget in (above, button, below):
        column.addWidget(widget)
    page = ScreenPage()
    page.take(screen)
    qtbot.addWidget(page)
    page.resize(300, 200)
    page.show()
    page.activateWindow()
    settle()
    button.setFocus()
    page.begin_at_top()
    foot = button.mapTo(page.viewport(), button.rect().bottomLeft()).y()
    assert page.viewport().height() // 2 < foot < page.viewport().height() - 6


def test_lines_of_a_screen_end_where_they_would_be_too_long_to_read(page: ScreenPage) -> None:
    Wide.most_width = 700
    try:
        page.resize(1600, 400)
        settle()
        assert shown(page).width() == 700
    finally:
        Wide.most_width = 0
