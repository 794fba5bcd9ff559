"""Turns follow one another, and nothing of one is left for the other."""

from pairview.domain.seat import Seat
from pairview.window.screens.contrast_screen import ContrastScreen
from pairview.window.screens.screen import Destination
from tests.window.desk import Desk, finish_both_turns


def test_a_turn_goes_on_with_the_page_on_which_it_was_left(case: Desk) -> None:
    case.view.go(Destination.HAND_OVER)
    case.wait_and_start()
    case.view.go(Destination.MOMENTS)
    case.view.go(Destination.AGREE)
    case.view.go_to_step(2)
    assert case.place() is Destination.MOMENTS
    case.view.go(Destination.HAND_OVER)
    case.wait_and_start()
    assert case.viewer() is Seat.B
    assert case.place() is Destination.RATINGS


def test_a_page_of_a_turn_opens_to_nobody_between_two_turns(case: Desk) -> None:
    case.view.go(Destination.KNOWLEDGE)
    assert case.place() is Destination.HAND_OVER
    assert case.viewer() is None


def test_a_turn_leaves_neither_message_nor_screen(case: Desk) -> None:
    case.view.go(Destination.HAND_OVER)
    case.wait_and_start()
    case.view.go(Destination.WEIGH)
    assert case.message() != ""
    case.view.go(Destination.HAND_OVER)
    assert case.message() == ""
    assert case.editor.case.progress.finished == (Seat.A,)


def test_the_reveal_opens_the_contrast_and_offers_a_minute(case: Desk) -> None:
    finish_both_turns(case)
    case.wait_and_start()
    assert case.editor.case.is_revealed
    assert isinstance(case.view.area.current, ContrastScreen)
    assert case.view.area.current.form.minute.isVisible()


def test_notes_changed_after_the_reveal_lead_back_to_both(case: Desk) -> None:
    finish_both_turns(case)
    case.wait_and_start()
    case.view.go_to_step(2)
    case.wait_and_start()
    assert case.viewer() is Seat.A
    case.view.go(Destination.HAND_OVER)
    assert case.place() is Destination.CONTRAST
    assert case.viewer() is None
