"""A card is entered item by item; the guesses open once it is all there, and for one class only."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest

from pairview.case_editor import CaseEditor
from pairview.content import load_relationship
from pairview.domain.case import Case
from pairview.domain.five_steps import FiveSteps
from pairview.domain.relationship import CheckCard, Sureness
from pairview.domain.relationship_check import (
    enter_answer,
    give_card,
    predict,
    say_how_sure,
    take_card_back,
)
from pairview.domain.seat import Seat
from pairview.window.screens.card_back_screen import CardBackScreen
from pairview.window.screens.screen import Destination
from tests.desk import everything_said
from tests.flows.hands import rest_a_moment
from tests.revealed_case import TODAY, revealed_case, with_long_texts
from tests.stage import Stage

NAMES = [item.id for item in load_relationship()]
LATER = date(2026, 12, 7)


def guessed(case: Case, card_id: str = "c1", seat: Seat = Seat.A) -> Case:
    """Return the case with a card that is given, and the guesses 4, 4, 2 of its teacher."""
    case = give_card(case, CheckCard(card_id, seat, TODAY))
    for name, step in zip(NAMES, (4, 4, 2), strict=False):
        case = predict(case, card_id, name, FiveSteps(step))
    return say_how_sure(case, card_id, "fair", Sureness.SURE)


def back(case: Case, card_id: str = "c1") -> Case:
    for name, step in zip(NAMES, (4, 3, 4, 1), strict=False):
        case = enter_answer(case, card_id, name, FiveSteps(step))
    return take_card_back(case, card_id, LATER)


def shown(stage: Stage, case: Case, today: date = LATER) -> CardBackScreen:
    screen = CardBackScreen(CaseEditor(case))
    screen.take_calendar(lambda: today)
    return stage.play(screen)


def press(screen: CardBackScreen, keys: str) -> None:
    QTest.keyClicks(screen.scale.scale.rows, keys)


def answers(screen: CardBackScreen) -> list[tuple[str, int]]:
    return [(one.item, one.step) for one in screen.editor.case.card_answers]


def cards(screen: CardBackScreen) -> tuple[CheckCard, ...]:
    return screen.editor.case.check_cards


def card_id(screen: CardBackScreen) -> str | None:
    return screen.card.id if screen.card else None


def test_keys_enter_the_card_and_enter_opens_what_was_guessed(stage: Stage) -> None:
    screen = shown(stage, guessed(revealed_case()))
    press(screen, "43")
    QTest.keyClick(screen.scale.scale.rows, Qt.Key.Key_Down)
    press(screen, "1")
    assert answers(screen) == [(NAMES[0], 4), (NAMES[1], 3), (NAMES[3], 1)]
    assert screen.editor.case.predictions == ()
    QTest.keyClick(screen.scale.scale.rows, Qt.Key.Key_Return)
    assert [card.answered_on for card in cards(screen)] == [LATER]
    assert screen.primary_text() == "Back to the second look"
    assert screen.comparison.open_button.hasFocus()


def test_it_says_that_both_read_the_card_and_one_the_guesses(stage: Stage) -> None:
    said = everything_said(shown(stage, guessed(revealed_case())))
    assert "Both of you read it; a guess is its teacher's to read first." in said


def test_what_was_guessed_stays_covered_until_its_teacher_opens_it(stage: Stage) -> None:
    screen = shown(stage, back(guessed(revealed_case())))
    assert "For Maths to read first." in screen.comparison.first_line.text()
    assert "expected" not in everything_said(screen).replace("what you expected", "")
    QTest.mouseClick(screen.comparison.open_button, Qt.MouseButton.LeftButton)
    said = everything_said(screen)
    assert "As you expected: often." in said
    assert (
        "You expected “now and then”, a lower step than Blue Kite marked: “often”. You were sure."
        in said
    )
    assert "One of your guesses met the card, one lay one step beside it." in said
    assert "never for judging" in said.casefold() or "Not for judging staff" in said
    QTest.keyClick(screen.comparison.cover_link, Qt.Key.Key_Space)
    assert "a lower step" not in everything_said(screen)


def test_it_is_covered_again_when_the_screen_is_left_or_another_class_is_chosen(
    stage: Stage,
) -> None:
    both = back(guessed(back(guessed(revealed_case())), "c2", Seat.B), "c2")
    screen = shown(stage, both)
    screen.comparison.open_button.click()
    screen.which.seats.chosen.emit("A")
    assert not screen.comparison.is_open
    assert "a lower step" not in everything_said(screen)
    assert "For Maths to read first." in screen.comparison.first_line.text()
    screen.comparison.open_button.click()
    screen.hide()
    assert "a lower step" not in everything_said(screen)
    screen.show()
    assert not screen.comparison.is_open


def test_it_begins_with_the_class_that_waits_or_that_of_the_last_card(stage: Stage) -> None:
    one = back(guessed(revealed_case(), "c1", Seat.B))
    begun = [shown(stage, case).which.seats.choice for case in (revealed_case(), one)]
    begun.append(shown(stage, guessed(one, "c2")).which.seats.choice)
    assert begun == ["A", "B", "A"]


def test_only_one_class_is_ever_open(stage: Stage) -> None:
    both = back(guessed(back(guessed(revealed_case())), "c2", Seat.B), "c2")
    screen = shown(stage, both)
    for seat, label in ((Seat.A, "Maths"), (Seat.B, "PE")):
        screen.which.seats.chosen.emit(seat.value)
        screen.comparison.open_button.click()
        keys = [key.isVisible() for key in screen.comparison.keys.values()]
        assert keys == [one is seat for one in Seat]
        assert f"For {label} to read first." in screen.comparison.first_line.text()


def test_an_answer_can_be_corrected_afterwards(stage: Stage) -> None:
    screen = shown(stage, back(guessed(revealed_case())))
    assert not screen.scale.isVisible()
    screen.correcting.button.click()
    assert screen.scale.isVisible()
    screen.scale.setFocus()
    QTest.keyClick(screen.scale.scale.rows, Qt.Key.Key_Home)
    press(screen, "1")
    assert answers(screen)[0] == (NAMES[0], 1)
    QTest.keyClick(screen.scale.scale.rows, Qt.Key.Key_Return)
    assert [card.answered_on for card in cards(screen)] == [LATER]


def test_a_card_that_nobody_noted_can_be_entered_all_the_same(stage: Stage) -> None:
    screen = shown(stage, revealed_case())
    assert "without guesses" in screen.which.given.text()
    assert not screen.which.away_link.isVisible()
    press(screen, "5")
    assert screen.go_on() is None
    (card,) = cards(screen)
    assert (card.seat, card.printed_on, card.answered_on) == (Seat.A, LATER, LATER)
    screen.comparison.open_button.click()
    said = everything_said(screen)
    assert "You made no guess. The answer is “almost always”." in said
    assert "There is no guess with an answer beside it on this card." in said
    assert screen.go_on() is Destination.SECOND_LOOK


def test_a_card_that_never_came_back_can_be_put_away_and_brought_back(stage: Stage) -> None:
    screen = shown(stage, guessed(revealed_case()))
    told: list[str] = []
    screen.says.connect(lambda message: told.append(message.words))
    QTest.mouseClick(screen.which.away_link, Qt.MouseButton.LeftButton)
    screen.editor.look_as(Seat.A)
    assert (cards(screen), screen.editor.case.predictions) == ((), ())
    assert told == ["The card is put away, with what was guessed of it."]


def test_putting_a_card_away_can_be_undone_with_its_guesses(stage: Stage) -> None:
    screen = shown(stage, guessed(revealed_case()))
    screen.which.away_link.click()
    screen.editor.undo()
    assert screen.card is not None
    assert screen.which.away_link.isVisible()
    screen.editor.look_as(Seat.A)
    assert len(screen.editor.case.predictions) == 3


def test_of_several_cards_the_last_comes_first_and_earlier_ones_can_be_read(stage: Stage) -> None:
    case = give_card(back(guessed(revealed_case())), CheckCard("c2", Seat.A, LATER))
    screen = shown(stage, case)
    read = [card_id(screen)]
    for choice in ("c1", "another"):
        screen.which.cards.chosen.emit(choice)
        read.append(card_id(screen))
    assert read == ["c2", "c1", None]
    screen.which.cards.chosen.emit("c2")
    press(screen, "2")
    assert [one.card for one in screen.editor.case.card_answers][-1] == "c2"


@pytest.mark.parametrize(
    ("chosen", "kept"),
    [
        (date(2026, 12, 1), date(2026, 12, 1)),
        (date(2026, 10, 1), TODAY),
        (date(2027, 3, 1), LATER),
    ],
)
def test_the_day_is_neither_before_the_card_was_given_nor_to_come(
    stage: Stage, chosen: date, kept: date
) -> None:
    screen = shown(stage, back(guessed(revealed_case())))
    screen.which.day.box.setDate(QDate(chosen.year, chosen.month, chosen.day))
    assert [card.answered_on for card in cards(screen)] == [kept]


def test_a_day_chosen_before_the_card_is_entered_is_the_day_it_came_back(stage: Stage) -> None:
    screen = shown(stage, guessed(revealed_case()))
    screen.which.day.box.setDate(QDate(2026, 12, 2))
    screen.go_on()
    assert [card.answered_on for card in cards(screen)] == [date(2026, 12, 2)]


def test_with_the_clock_set_back_the_card_is_back_the_day_it_was_given(stage: Stage) -> None:
    screen = shown(stage, guessed(revealed_case()), today=date(2026, 1, 5))
    screen.go_on()
    assert [card.answered_on for card in cards(screen)] == [TODAY]


def test_undoing_covers_the_guesses_again(stage: Stage) -> None:
    screen = shown(stage, guessed(revealed_case()))
    screen.go_on()
    screen.comparison.open_button.click()
    screen.editor.undo()
    assert not screen.comparison.isVisible()
    assert "a lower step" not in everything_said(screen)
    assert screen.editor.case.predictions == ()
    assert screen.primary_text() == "All of the card is entered"


def test_a_choice_clicked_twice_stays_and_another_look_leaves_people_where_they_are(
    stage: Stage,
) -> None:
    screen = shown(stage, back(guessed(guessed(revealed_case()), "c2", Seat.B), "c2"))
    screen.which.seats.chosen.emit("B")
    screen.which.seats.chosen.emit(None)
    assert screen.which.seats.choice == "B"
    screen.correcting.button.click()
    again = stage.play(CardBackScreen(screen.editor))
    again.return_to(screen.spot())
    assert again.card == screen.card
    assert again.scale.isVisible()


@pytest.mark.parametrize("width", [700, 1064])
def test_long_names_push_nothing_out(stage: Stage, width: int) -> None:
    screen = shown(stage, with_long_texts(back(guessed(revealed_case()))))
    screen.resize(width, 900)
    screen.comparison.open_button.click()
    rest_a_moment()
    for line in screen.comparison.lines:
        assert line.geometry().right() <= screen.width()
        assert line.marks.geometry().left() >= line.sentence.geometry().right()
