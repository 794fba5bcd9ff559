"""A label for text of any length asks for the height of its words, no more and no less."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pairview.window.widgets.wrap_label import WrapLabel
from tests.flows.hands import rest_a_moment

WORDS = "The newest good copy is from today 10:42: step 3, 16 ratings, 4 moments. " * 3


@pytest.mark.parametrize("width", [200, 900])
def test_its_page_is_as_high_as_its_lines(qtbot: QtBot, width: int) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    label = WrapLabel(page, WORDS)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(label)
    column.addStretch(1)
    page.resize(width, 400)
    page.show()
    rest_a_moment()
    assert label.height() == label.heightForWidth(width)
    assert page.minimumSizeHint().height() == label.height()
