"""Words for a projector: as large as they fit, whatever is said and however small the place."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pairview.window.widgets.large_words import LEAST, LargeWords

SENTENCE = "Look hardest for what counts against. A blank counts as nothing."


def shown(qtbot: QtBot, widget: LargeWords, width: int, height: int) -> LargeWords:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    return widget


@pytest.fixture
def label(qtbot: QtBot) -> LargeWords:
    return shown(qtbot, LargeWords(), 500, 200)


@pytest.mark.parametrize(("width", "height"), [(500, 200), (120, 60), (900, 40)])
def test_words_that_wrap_stay_inside(label: LargeWords, width: int, height: int) -> None:
    label.set_largest(80)
    label.resize(width, height)
    label.show_words(SENTENCE)
    assert label.heightForWidth(width) <= height
    assert label.font().pixelSize() >= LEAST


def test_a_line_takes_smaller_letters_where_it_is_long(label: LargeWords) -> None:
    label.set_largest(60, weight=600, lines=1)
    label.show_words("7  Plan")
    assert label.font().pixelSize() == 60
    label.show_words("2  Record, the other one, 10 min")
    assert label.font().pixelSize() < 60
    assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()


def test_its_place_is_the_same_for_all_words(label: LargeWords) -> None:
    label.set_largest(40, lines=1)
    before = label.sizeHint()
    label.show_words(SENTENCE)
    assert label.sizeHint() == label.minimumSizeHint() == before
    assert not label.hasHeightForWidth()


def test_it_grows_when_its_place_does(label: LargeWords) -> None:
    label.set_largest(80)
    label.show_words(SENTENCE)
    before = label.font().pixelSize()
    label.resize(900, 500)
    assert label.font().pixelSize() > before


def test_it_reads_no_markup(label: LargeWords) -> None:
    label.show_words("<b>1</b> & 2")
    assert label.textFormat() is Qt.TextFormat.PlainText
