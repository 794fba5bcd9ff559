"""What one does alone after the reveal is covered from the other, and ends whatever happens."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pairview.domain.relationship import Prediction
from pairview.domain.seat import Seat
from pairview.window import file_dialogs
from pairview.window.screen_area import let_go_now
from pairview.window.screens.hand_over_alone import HandOverAlone
from pairview.window.screens.predict_screen import PredictScreen
from pairview.window.screens.screen import Destination
from tests.desk import everything_said
from tests.window.desk import Desk, finish_both_turns

BOTH = (Seat.A, Seat.B)


@pytest.fixture
def opened(case: Desk) -> Desk:
    """A desk after the reveal, at the plan."""
    finish_both_turns(case)
    case.wait_and_start()
    case.view.go(Destination.PLAN)
    return case


def predicted(desk: Desk) -> tuple[Prediction, ...]:
    return desk.editor.case.predictions


def screen_of(desk: Desk) -> PredictScreen:
    screen = desk.view.area.current
    assert isinstance(screen, PredictScreen)
    return screen


def press(desk: Desk, keys: str) -> None:
    QTest.keyClicks(screen_of(desk).scale.scale.rows, keys)


def title(desk: Desk) -> str:
    return desk.hand_over.form.title_label.text()


def test_one_after_the_other_and_then_back_to_where_they_were(opened: Desk) -> None:
    opened.view.alone.begin(Destination.PREDICT, BOTH)
    assert title(opened) == "Only Maths"
    assert not opened.page.form.rail.isVisible()
    opened.wait_and_start()
    assert (opened.viewer(), opened.place()) == (Seat.A, Destination.PREDICT)
    press(opened, "45")
    assert len(predicted(opened)) == 2
    opened.view.go_on()
    let_go_now()
    assert (opened.viewer(), title(opened)) == (None, "Pass the keyboard to PE")
    assert predicted(opened) == ()
    opened.wait_and_start()
    assert predicted(opened) == ()
    press(opened, "1")
    opened.view.go_on()
    assert (opened.viewer(), opened.place()) == (None, Destination.PLAN)


def test_one_seat_alone_needs_no_other(opened: Desk) -> None:
    opened.view.alone.begin(Destination.PREDICT, (Seat.B,))
    assert title(opened) == "Only PE"
    assert "What PE expects stays covered" in opened.hand_over.form.words_label.text()
    opened.wait_and_start()
    assert opened.viewer() is Seat.B
    opened.view.go_on()
    assert opened.place() is Destination.PLAN


def test_not_now_leads_back_and_forgets_who_was_to_come(opened: Desk) -> None:
    opened.view.alone.begin(Destination.PREDICT, BOTH)
    opened.wait()
    QTest.mouseClick(opened.hand_over.form.second_link, Qt.MouseButton.LeftButton)
    assert (opened.viewer(), opened.place()) == (None, Destination.PLAN)
    opened.view.alone.finish()
    assert opened.place() is Destination.PLAN


@pytest.mark.parametrize("place", [Destination.CONTRAST, Destination.AGREE])
def test_going_elsewhere_ends_it(opened: Desk, place: Destination) -> None:
    opened.view.alone.begin(Destination.PREDICT, BOTH)
    opened.wait_and_start()
    press(opened, "33")
    opened.view.go(place)
    let_go_now()
    assert (opened.viewer(), opened.place()) == (None, place)
    assert opened.window.findChildren(PredictScreen) == []
    assert opened.editor.undo_label is None
    opened.view.go(Destination.HAND_OVER)
    assert not isinstance(opened.view.area.current, HandOverAlone)


@pytest.mark.parametrize("number", [1, 2, 3, 9])
def test_a_step_of_the_rail_waits_until_the_one_at_it_has_finished(
    opened: Desk, number: int
) -> None:
    opened.view.alone.begin(Destination.PREDICT, (Seat.A,))
    opened.wait_and_start()
    press(opened, "4")
    opened.page.form.rail.step_chosen.emit(number)
    assert (opened.viewer(), opened.place()) == (Seat.A, Destination.PREDICT)
    assert opened.message() == "Finish your own part first."
    press(opened, "5")
    opened.view.go_on()
    opened.page.form.rail.step_chosen.emit(3)
    assert (opened.viewer(), opened.place()) == (None, Destination.CONTRAST)


def test_nothing_beside_the_steps_opens_over_it(opened: Desk) -> None:
    opened.view.alone.begin(Destination.PREDICT, (Seat.A,))
    opened.wait_and_start()
    opened.view.go(Destination.STATEMENTS)
    assert (opened.viewer(), opened.place()) == (Seat.A, Destination.PREDICT)
    assert opened.message() == "Finish your own part first."


def test_it_lasts_while_the_screen_is_hidden_and_goes_with_the_case(opened: Desk) -> None:
    opened.view.alone.begin(Destination.PREDICT, (Seat.A,))
    opened.wait_and_start()
    press(opened, "2")
    opened.window.hide_or_return()
    assert "listened" not in everything_said(opened.window)
    opened.window.hide_or_return()
    assert (opened.viewer(), opened.place()) == (Seat.A, Destination.PREDICT)
    path = opened.folder / "Cases"
    opened.window.show_start()
    (kept,) = path.glob("*.pairview")
    opened.window.cases.open_case(kept)
    assert (opened.viewer(), opened.place()) == (None, Destination.PLAN)
    assert predicted(opened) == ()


def test_another_look_leaves_everybody_where_they_are(opened: Desk) -> None:
    opened.view.alone.begin(Destination.PREDICT, BOTH)
    opened.view.build_anew()
    assert title(opened) == "Only Maths"
    opened.wait_and_start()
    press(opened, "2")
    opened.view.build_anew()
    assert len(predicted(opened)) == 1
    opened.view.go_on()
    assert title(opened) == "Pass the keyboard to PE"


def test_before_the_reveal_there_is_nothing_to_do_alone(case: Desk) -> None:
    case.view.go(Destination.AGREE)
    case.view.go(Destination.PREDICT)
    assert case.place() is Destination.AGREE
    assert case.message() == "Opens when both of you have finished recording."


def test_while_one_is_at_it_hiding_is_offered_by_the_banner(opened: Desk) -> None:
    opened.view.alone.begin(Destination.PREDICT, BOTH)
    before = opened.view.offers_hide
    opened.wait_and_start()
    assert (before, opened.view.offers_hide) == (False, True)
    assert not opened.window.around.corner.isVisible()
    assert not opened.window.form.delete_case_action.isEnabled()


def test_who_changes_notes_of_step_2_exports_no_guess(
    opened: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.view.alone.begin(Destination.PREDICT, (Seat.A,))
    opened.wait_and_start()
    press(opened, "4")
    opened.view.go_on()
    opened.view.go_to_step(2)
    opened.wait_and_start()
    assert (opened.viewer(), opened.place()) == (Seat.A, Destination.RATINGS)
    path = opened.folder / "out.json"
    monkeypatch.setattr(file_dialogs, "ask_to_export", lambda *_: path)
    opened.window.form.export_action.trigger()
    exported = json.loads(path.read_bytes())["case"]
    assert (len(exported["check_cards"]), exported["predictions"]) == (1, [])
