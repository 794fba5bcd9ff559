"""The bars around a screen say their words as text and do what their buttons say."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pairview.domain.seat import Seat
from pairview.window.widgets.card import Card
from pairview.window.widgets.foot_bar import FootBar
from pairview.window.widgets.key_cap import KeyCap
from pairview.window.widgets.link_button import LinkButton
from pairview.window.widgets.message_bar import Kind, Message, MessageBar
from pairview.window.widgets.private_banner import PrivateBanner
from pairview.window.widgets.screen_header import ScreenHeader
from pairview.window.widgets.wrap_label import WrapLabel
from tests.flows.hands import rest_a_moment
from tests.flows.looking import faults

LEFT = Qt.MouseButton.LeftButton


def button(widget: QWidget, words: str) -> QPushButton:
    return next(b for b in widget.findChildren(QPushButton) if b.accessibleName() == words)


def test_the_foot_shows_keys_as_caps_and_emits_its_buttons(qtbot: QtBot) -> None:
    foot = FootBar()
    qtbot.addWidget(foot)
    foot.show_foot("Next: Weigh", [(("1", "to", "5"), "rate")], back=True, live=True)
    foot.show()
    assert [cap.accessibleName() for cap in foot.findChildren(KeyCap)] == ["1", "5"]
    with qtbot.waitSignal(foot.primary_chosen):
        QTest.mouseClick(button(foot, "Next: Weigh"), LEFT)
    with qtbot.waitSignal(foot.back_chosen):
        QTest.mouseClick(foot.back_button, LEFT)


def test_a_foot_without_words_has_no_primary_button(qtbot: QtBot) -> None:
    foot = FootBar()
    qtbot.addWidget(foot)
    foot.show_foot("", [], back=False, live=True)
    foot.show()
    assert not foot.primary_button.isVisible()
    assert not foot.back_button.isVisible()


def test_a_message_offers_what_can_be_done_and_goes(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    done: list[str] = []
    bar.show_message(Message("<b>Deleted.</b>", actions=(("Undo", lambda: done.append("undo")),)))
    assert bar.words.text() == "<b>Deleted.</b>"
    assert bar.words.textFormat() is Qt.TextFormat.PlainText
    QTest.mouseClick(button(bar, "Undo"), LEFT)
    assert done == ["undo"]
    assert not bar.isVisible()


def test_a_message_with_seconds_goes_by_itself(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show_message(Message("Deleted.", seconds=1))
    with qtbot.waitSignal(bar.put_away, timeout=2000):
        assert bar.isVisible()


@pytest.mark.parametrize(("width", "below"), [(588, True), (1100, False)])
def test_buttons_stand_below_the_words_where_room_is_short(
    qtbot: QtBot, width: int, below: bool
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    bar = MessageBar(page)
    column.addWidget(bar)
    column.addStretch(1)
    page.resize(width, 400)
    page.show()
    words = "This case is not saved yet. If it is closed now, the last changes are lost."
    ways = ("Try again", "Save a copy elsewhere...", "Close without saving")
    bar.show_message(Message(words, Kind.NOT_SAVED, tuple((way, page.close) for way in ways)))
    rest_a_moment()
    for way in ways:
        place = button(bar, way).geometry()
        assert (place.top() > bar.words.geometry().bottom()) is below
        assert bar.rect().contains(place)
    assert [one for one in faults(page) if "primary" not in one] == []
    assert bar.words.width() >= 300


def test_a_safety_message_waits_until_it_is_put_away(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show_message(Message("Could someone be unsafe?", Kind.SAFETY))
    bar.show_message(Message("Deleted."))
    assert bar.words.text() == "Could someone be unsafe?"
    QTest.mouseClick(bar.close_button, LEFT)
    bar.show_message(Message("Deleted."))
    assert bar.words.text() == "Deleted."


def test_a_message_is_put_away_by_its_kind(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show_message(Message("Not saved yet.", Kind.NOT_SAVED))
    bar.clear_kind(Kind.INFO)
    assert bar.message is not None
    bar.clear_kind(Kind.NOT_SAVED)
    assert bar.message is None


def test_the_banner_says_for_whose_eyes_the_turn_is(qtbot: QtBot) -> None:
    banner = PrivateBanner()
    qtbot.addWidget(banner)
    banner.show_seat(Seat.B, "PE", "R&D")
    assert banner.words.text() == "Only for PE until R&D has finished."
    with qtbot.waitSignal(banner.hide_wanted):
        QTest.mouseClick(banner.hide_link, LEFT)


def test_the_header_offers_the_handout_after_its_own_buttons(qtbot: QtBot) -> None:
    header = ScreenHeader()
    qtbot.addWidget(header)
    header.show_title("What could explain it?", "PE begins.")
    header.show_seat(Seat.A, "M", "Maths")
    header.show_place("1 of 3 · Ratings")
    lens = LinkButton(text="Prompts by lens")
    header.add_button(lens)
    header.offer_handout(True)
    header.resize(1000, 60)
    header.show()
    assert lens.x() < header.handout_button.x()
    with qtbot.waitSignal(header.handout_wanted):
        QTest.mouseClick(header.handout_button, LEFT)


def test_a_wrapped_label_always_has_the_height_its_words_need(qtbot: QtBot) -> None:
    card = Card()
    qtbot.addWidget(card)
    label = WrapLabel(card, "Maybe being wrong in front of the class feels dangerous. " * 4)
    card.show()
    for width in (600, 200, 400):
        label.resize(width, 10)
        assert label.minimumSizeHint().height() == label.heightForWidth(width)
    card.set_chosen(True)
    assert card.property("chosen") is True
