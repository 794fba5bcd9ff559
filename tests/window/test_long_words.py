"""5,000 characters in every field are shown; one more is refused in words in every box."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from pairview.content import load_practice_case
from pairview.domain.case import TEXT_LIMIT, Case
from pairview.domain.flow import reach
from pairview.domain.seat import Seat
from pairview.domain.slot import Slot, Step
from pairview.store.case_file import create_case
from pairview.window.screens.catalogue import ALONE, PRIVATE, SCREENS
from pairview.window.screens.screen import Destination, Screen
from pairview.window.widgets.text_box import TextBox, TextLine, room_sentence
from tests.full_cases import full_case
from tests.marked_cases import with_every_text
from tests.window.desk import TODAY, Desk
from tests.window.test_every_box import unfold

SMALLEST = 1280, 640
WITHOUT_BOXES = ALONE | {
    Destination.READ_BACK,
    Destination.RATINGS,
    Destination.KEEPING,
    Destination.LATER_FACTS,
    Destination.CARD_BACK,
}
LONG = {
    "words": ("so it goes on and on " * 250)[:TEXT_LIMIT],
    "one word": "W" * TEXT_LIMIT,
    "lines": "a\n" * (TEXT_LIMIT // 2),
    "right to left": ("كلمة " * 1250)[:TEXT_LIMIT],
    "marks": ("e" + "\u0301" * 9) * (TEXT_LIMIT // 10),
    "turning": "\u202eab\u2066cd" * (TEXT_LIMIT // 6),
    "faces": "\U0001f469\u200d\U0001f52c" * (TEXT_LIMIT // 3),
}


RARELY = pytest.mark.long
OFTEN = {"one word": ()}
"""Each kind takes six seconds; this one is the widest."""


def show_file(desk: Desk, case: Case) -> None:
    path = desk.folder / "long.pairview"
    create_case(path, case).close()
    desk.window.open_case(path)
    assert desk.editor.case.id == case.id


@pytest.mark.parametrize(
    "words", [pytest.param(LONG[kind], marks=OFTEN.get(kind, RARELY), id=kind) for kind in LONG]
)
def test_5000_characters_in_every_field_are_shown_and_break_nothing(desk: Desk, words: str) -> None:
    river = reach(load_practice_case("river", TODAY), Step.READ_BACK)
    case = with_every_text(river, words)
    show_file(desk, replace(case, agreement=replace(case.agreement, slot=Slot.LONG)))
    for place in SCREENS:
        desk.editor.look_as(Seat.A if place in PRIVATE else None)
        desk.view.go(place)
        screen = desk.view.area.current
        assert screen is not None
        unfold(screen)
        QTest.qWait(0)
        assert not desk.window.grab().isNull()
        assert desk.window.minimumSizeHint().width() <= SMALLEST[0], place
        assert desk.window.minimumSizeHint().height() <= SMALLEST[1], place


@pytest.fixture(params=[place for place in SCREENS if place not in WITHOUT_BOXES], ids=str)
def screen(desk: Desk, request: pytest.FixtureRequest) -> Screen:
    desk.window.open_practice()
    case = desk.editor.case
    desk.change("Time", replace(case, agreement=replace(case.agreement, slot=Slot.LONG)))
    if request.param in PRIVATE:
        desk.editor.look_as(Seat.A)
    desk.view.go(request.param)
    made = desk.view.area.current
    assert made is not None
    unfold(made)
    return made


def boxes(screen: Screen) -> list[TextBox | TextLine]:
    found: list[TextBox | TextLine] = []
    found += screen.findChildren(TextBox)
    found += screen.findChildren(TextLine)
    return found


def words_in(box: TextBox | TextLine) -> str:
    return box.toPlainText() if isinstance(box, TextBox) else box.text()


def replace_words(box: TextBox | TextLine, words: str) -> None:
    QGuiApplication.clipboard().setText(words)
    box.selectAll()
    box.paste()


def test_more_than_5000_characters_are_refused_in_words_in_every_box(
    desk: Desk, screen: Screen
) -> None:
    assert boxes(screen)
    for box in boxes(screen):
        before = words_in(box)
        desk.page.form.message_bar.clear()
        replace_words(box, "x" * (TEXT_LIMIT + 1))
        assert words_in(box) == before, box.accessibleName()
        assert desk.message() == room_sentence(), box.accessibleName()


def test_the_5001st_key_is_refused_in_words_in_every_box(desk: Desk, screen: Screen) -> None:
    for box in boxes(screen):
        replace_words(box, "x" * TEXT_LIMIT)
        assert words_in(box) == "x" * TEXT_LIMIT, box.accessibleName()
        desk.page.form.message_bar.clear()
        QTest.keyClicks(box, "y")
        assert words_in(box) == "x" * TEXT_LIMIT, box.accessibleName()
        assert desk.message() == room_sentence(), box.accessibleName()


def test_a_case_whose_ids_no_bank_knows_is_shown_on_every_screen(desk: Desk) -> None:
    case = full_case(items=4)
    strange = replace(
        case,
        hypotheses=case.hypotheses[:1],
        evidence=case.evidence[1:],
        moments=(),
        second_looks=(),
    )
    show_file(desk, strange)
    for place in SCREENS:
        desk.editor.look_as(Seat.B if place in PRIVATE else None)
        desk.view.go(place)
        assert desk.view.area.current is not None
        unfold(desk.view.area.current)
        QTest.qWait(0)
        assert not desk.window.grab().isNull()
