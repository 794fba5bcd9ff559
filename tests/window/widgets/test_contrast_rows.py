"""Chart and table of the contrast: rows, keys, clicks and what a screen reader hears."""

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QPaintEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pairview.domain.rating import Level
from pairview.domain.seat import Seat
from pairview.window.theme import paint
from pairview.window.theme.tokens import px
from pairview.window.widgets.contrast_chart import ContrastChart
from pairview.window.widgets.contrast_rows import SIDE, TWO_LINE_ROW, ContrastRows, ViewRow
from pairview.window.widgets.contrast_table import ContrastTable

ROWS = (
    ViewRow(
        "start",
        "begins within two minutes",
        (Level.ALMOST_NEVER, Level.ALMOST_ALWAYS),
        ("almost never", "almost always"),
        "seen differently",
        "begins within two minutes: Maths almost never, PE almost always, seen differently",
        differently=True,
    ),
    ViewRow(
        "ask",
        "asks for help when stuck",
        (Level.OFTEN, Level.OFTEN),
        ("often", "often"),
        "the same",
        "asks for help when stuck: Maths often, PE often, the same",
        changed_words="changed after we talked",
        first=((Seat.A, Level.NOW_AND_THEN),),
    ),
    ViewRow(
        "join",
        "adds to shared talk or play",
        (Level.NO_CHANCE, None),
        ("no chance to see it", "not answered"),
        "not answered",
        "adds to shared talk or play: Maths no chance to see it, PE not answered, not answered",
    ),
)
HEADS = ("Almost never", "Now and then", "About half", "Often", "Almost always", "No chance")


@pytest.fixture(params=[ContrastChart, ContrastTable])
def rows(request: pytest.FixtureRequest, qtbot: QtBot) -> ContrastRows:
    shown: ContrastRows = request.param()
    qtbot.addWidget(shown)
    shown.show_heads(HEADS)
    shown.show_classes(("Maths", "PE"), ("M", "P"))
    shown.show_rows(ROWS)
    shown.resize(700, 300)
    shown.show()
    return shown


def test_a_click_chooses_the_row_under_it(rows: ContrastRows, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rows.row_chosen) as told:
        QTest.mouseClick(rows, Qt.MouseButton.LeftButton, pos=rows.row_rect(1).center())
    assert told.args == ["ask"]
    assert rows.chosen_key == "ask"


def test_a_click_on_the_head_or_below_the_rows_chooses_nothing(
    rows: ContrastRows, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(rows.row_chosen):
        for place in (QPoint(50, 5), QPoint(50, rows.row_rect(3).bottom())):
            QTest.mouseClick(rows, Qt.MouseButton.LeftButton, pos=place)


def test_arrows_home_and_end_move_and_stop_at_the_ends(rows: ContrastRows, qtbot: QtBot) -> None:
    visited = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Home):
        QTest.keyClick(rows, key)
        visited.append(rows.chosen_key)
    assert visited == ["ask", "start", "start", "join", "start"]


def test_enter_says_that_the_row_was_entered(rows: ContrastRows, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rows.entered):
        QTest.keyClick(rows, Qt.Key.Key_Return)


def test_the_chosen_row_stays_chosen_when_the_order_changes(rows: ContrastRows) -> None:
    rows.choose("ask")
    rows.show_rows((ROWS[1], ROWS[2], ROWS[0]))
    assert rows.chosen_number == 0
    rows.show_rows((ROWS[2],))
    assert rows.chosen_key == "join"
    rows.show_rows(())
    assert rows.chosen_key is None


def test_a_screen_reader_hears_each_row_as_a_sentence(rows: ContrastRows) -> None:
    rows.choose("ask")
    heard = QAccessible.queryAccessibleInterface(rows)
    assert heard.role() is QAccessible.Role.List
    items = [heard.child(number) for number in range(heard.childCount())]
    assert [item.text(QAccessible.Text.Name) for item in items] == [row.spoken for row in ROWS]
    assert [item.state().selected for item in items] == [False, True, False]
    assert items[0].role() is QAccessible.Role.ListItem
    assert items[0].rect().height() == rows.row_height
    rows.show_rows(ROWS[:1])
    assert not items[2].isValid()


class PaintWatch(QObject):
    """Remembers what a widget was asked to paint."""

    def __init__(self) -> None:
        super().__init__()
        self.painted: list[QRect] = []

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.painted.append(event.region().boundingRect())
        return False


def test_a_changed_rating_repaints_its_row_and_no_other(rows: ContrastRows, qtbot: QtBot) -> None:
    qtbot.wait(20)
    watch = PaintWatch()
    rows.installEventFilter(watch)
    rows.show_rows((ROWS[0], ROWS[1], replace(ROWS[2], words="close")))
    qtbot.waitUntil(lambda: bool(watch.painted))
    assert watch.painted == [rows.row_rect(2)]


def test_marks_of_both_seats_stand_where_their_words_stand(qtbot: QtBot) -> None:
    chart = ContrastChart()
    qtbot.addWidget(chart)
    chart.show_heads(HEADS)
    chart.show_rows(ROWS)
    chart.resize(900, 320)
    picture = chart.grab().toImage()
    y = chart.row_rect(0).center().y() - 5

    def columns(token: str) -> list[int]:
        wanted = QColor(paint.colour(token)).rgb()
        return [x for x in range(picture.width()) if picture.pixel(x, y) == wanted]

    assert max(columns("a")) < min(columns("b"))
    assert min(columns("b")) - max(columns("a")) > 150


@pytest.mark.parametrize("width", [480, 560, 700])
def test_two_marks_for_no_chance_leave_the_words_beside_them_free(qtbot: QtBot, width: int) -> None:
    nobody = replace(ROWS[0], levels=(Level.NO_CHANCE, Level.NO_CHANCE), words="")
    longest = replace(ROWS[1], words="nobody knows yet", changed_words="")
    chart = ContrastChart()
    qtbot.addWidget(chart)
    chart.show_rows((longest, nobody))
    chart.resize(width, 120)
    place = chart.row_rect(1).adjusted(0, 4, -px(SIDE), -4)
    place.setLeft(place.right() - chart._words_width())
    words = chart.grab(place).toImage()
    across, down = range(words.width()), range(words.height())
    assert len({words.pixel(x, y) for x in across for y in down}) == 1


@pytest.mark.parametrize("heads", [("MMMMM", "NNNNN"), ("Casi siempre", "Sin ocasión")])
@pytest.mark.parametrize("width", [430, 480, 560, 700])
def test_the_last_two_heads_do_not_touch(qtbot: QtBot, heads: tuple[str, str], width: int) -> None:
    chart = ContrastChart()
    qtbot.addWidget(chart)
    chart.show_heads(("", "", "", "", *heads))
    chart.show_rows(ROWS)
    chart.resize(width, 300)
    picture = chart.grab(QRect(0, 0, width, px(40))).toImage()
    ground = picture.pixelColor(1, 1)
    inked = [
        any(picture.pixelColor(x, y) != ground for y in range(picture.height()))
        for x in range(width)
    ]
    first, last = inked.index(True), width - 1 - inked[::-1].index(True)
    gaps = "".join("x" if ink else " " for ink in inked[first : last + 1]).split("x")
    assert max(map(len, gaps)) >= 3


@pytest.mark.parametrize("changed", ["", "changed after we talked"])
def test_words_too_wide_for_a_line_go_on_in_a_second(rows: ContrastRows, changed: str) -> None:
    pictures = []
    for label in ("Physical education", "Physical training"):
        words = f"only {label} can see it"
        rows.show_rows((replace(ROWS[2], words=words, changed_words=changed),))
        pictures.append(rows.grab().toImage())
    assert pictures[0] != pictures[1]
    assert rows.minimumSizeHint().height() == rows.head_height + px(TWO_LINE_ROW) + px(4)


def test_how_often_and_the_name_of_a_class_go_on_in_a_second_line(qtbot: QtBot) -> None:
    table = ContrastTable()
    qtbot.addWidget(table)
    table.resize(600, 120)
    pictures = []
    for end in ("education", "training"):
        table.show_classes(("Maths", f"Physical {end}"), ("M", "P"))
        for level in ("now", "then"):
            table.show_rows((replace(ROWS[2], level_words=("often", f"every now and {level}")),))
            pictures.append(table.grab().toImage())
    assert all(one != other for one, other in combinations(pictures, 2))
