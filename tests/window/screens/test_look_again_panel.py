"""Behind More of the second look: who rates again, then beside now, effort without a measure."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from pairview.case_editor import CaseEditor
from pairview.domain.case import Case
from pairview.domain.five_steps import FiveSteps
from pairview.domain.rating import Level
from pairview.domain.rating_again import (
    finish_again,
    is_done_again,
    is_shown_again,
    rate_again,
    say_effort,
    show_what_there_is,
)
from pairview.domain.seat import Seat
from pairview.domain.second_look import SecondLook
from pairview.window.screens.look_again_panel import LookAgainPanel
from pairview.window.screens.rated_look import rated_look
from pairview.window.screens.screen import Destination
from pairview.window.screens.second_look_screen import SecondLookScreen
from pairview.window.widgets.course_track import CourseTrack
from tests.desk import everything_said
from tests.revealed_case import revealed_case
from tests.stage import Stage

FIRST = SecondLook("r", date(2026, 12, 14), "The board is full.")
LOOK = SecondLook("s", date(2027, 1, 11), "It is better.")
ALONE = "An answer is read again only alone, at the next look."


def rated(case: Case, look: SecondLook) -> Case:
    """Return the case with a few things rated again by both, neither being done."""
    case = rate_again(case, look, Seat.A, "start", Level.ABOUT_HALF)
    case = rate_again(case, look, Seat.B, "start", Level.ALMOST_ALWAYS)
    case = say_effort(case, look, Seat.A, FiveSteps.FOURTH)
    return say_effort(case, look, Seat.B, FiveSteps.SECOND)


@pytest.fixture
def case() -> Case:
    return replace(revealed_case(), second_looks=(FIRST, LOOK))


def shown(case: Case, stage: Stage) -> tuple[LookAgainPanel, CaseEditor]:
    editor = CaseEditor(case)
    screen = SecondLookScreen(editor)
    screen.take_calendar(lambda: LOOK.held_on)
    stage.play(screen)
    screen.form.more.open_up()
    return screen.again, editor


def words_in(panel: LookAgainPanel) -> list[str]:
    QTest.qWait(0)
    labels = panel.findChildren(QLabel)
    texts = [label.text() for label in labels if label.isVisible() and label.text()]
    return [text.replace("\N{NO-BREAK SPACE}", " ") for text in texts]


def test_at_first_it_says_what_it_is_and_leads_there(case: Case, stage: Stage) -> None:
    panel, editor = shown(case, stage)
    screen = panel.window()
    wanted: list[Destination] = []
    assert isinstance(screen, SecondLookScreen)
    screen.wants.connect(wanted.append)
    assert panel.begin_button.text() == "Rate again, each alone"
    assert not panel.show_link.isVisible()
    assert not panel.table.isVisible()
    panel.begin_button.click()
    assert wanted == [Destination.RATE_AGAIN]
    assert rated_look(editor, date(2027, 3, 1)).id == LOOK.id


def test_what_one_of_them_began_shows_nothing(case: Case, stage: Stage) -> None:
    panel, _ = shown(rated(case, LOOK), stage)
    assert panel.words.text() == "Both of you have begun; what you said is kept."
    assert not panel.table.isVisible()
    assert not panel.effort.isVisible()


def test_who_has_begun_is_named_and_nothing_of_what_was_said(case: Case, stage: Stage) -> None:
    begun = rate_again(case, LOOK, Seat.B, "start", Level.ABOUT_HALF)
    panel, _ = shown(begun, stage)
    assert panel.words.text() == "PE has begun; what was said is kept."
    panel, _ = shown(finish_again(begun, LOOK, Seat.A), stage)
    assert panel.words.text() == "Maths has finished, PE has begun; what they said is kept."
    assert "about half the time" not in everything_said(panel).casefold()


def test_who_is_waited_for_is_said_where_it_is_folded_away(case: Case, stage: Stage) -> None:
    panel, _ = shown(case, stage)
    assert panel.waiting() == ""
    begun = rate_again(case, LOOK, Seat.B, "start", Level.ABOUT_HALF)
    panel, _ = shown(begun, stage)
    assert panel.waiting() == "Rating again waits for Maths and PE."
    panel, _ = shown(finish_again(begun, LOOK, Seat.A), stage)
    screen = panel.window()
    assert isinstance(screen, SecondLookScreen)
    assert screen.form.more.note.text() == "Rating again waits for PE."


def test_before_it_begins_it_says_how_long_it_takes(case: Case, stage: Stage) -> None:
    panel, _ = shown(case, stage)
    assert "About two minutes each" in panel.words.text()
    assert "you can also do it on the day before" in panel.words.text()


def test_where_one_is_done_the_other_is_named(case: Case, stage: Stage) -> None:
    begun = rate_again(case, LOOK, Seat.A, "start", Level.ABOUT_HALF)
    panel, editor = shown(finish_again(begun, LOOK, Seat.A), stage)
    assert panel.begin_button.text() == "Pass the keyboard to PE"
    assert panel.words.text() == "Maths has finished; what was said there waits for PE."
    assert not panel.table.isVisible()
    panel.change_link.click()
    assert not is_done_again(editor.case, LOOK, Seat.A)


def test_what_there_is_shows_where_one_does_not_want_to(case: Case, stage: Stage) -> None:
    begun = rate_again(case, LOOK, Seat.A, "start", Level.ABOUT_HALF)
    panel, editor = shown(finish_again(begun, LOOK, Seat.A), stage)
    panel.show_link.click()
    assert is_shown_again(editor.case.second_looks[1])
    assert editor.undo_label is None
    said = words_in(panel)
    assert "From almost never to about half the time" in said
    assert "Almost always at first, not rated again" in said


def test_then_stands_beside_now_and_here_beside_there(case: Case, stage: Stage) -> None:
    case = show_what_there_is(rated(case, FIRST), FIRST)
    case = rate_again(case, LOOK, Seat.A, "start", Level.OFTEN)
    case = rate_again(case, LOOK, Seat.B, "start", Level.ALMOST_ALWAYS)
    case = rate_again(case, LOOK, Seat.B, "own-thing", Level.OFTEN)
    panel, _ = shown(show_what_there_is(case, LOOK), stage)
    said = words_in(panel)
    assert [one for one in said if one in {"Maths", "PE"}] == ["Maths", "PE"]
    assert "From almost never, about half the time on Mon 14 Dec, to often" in said
    assert "Still almost always, as on Mon 14 Dec" in said
    assert "Own-thing" in said
    assert "takes a correction" in panel.others.text()
    assert len([one for one in panel.findChildren(CourseTrack) if one.isVisible()]) == 4
    assert not panel.begin_button.isVisible()


def test_where_nobody_rated_that_is_said(case: Case, stage: Stage) -> None:
    panel, _ = shown(show_what_there_is(case, LOOK), stage)
    assert panel.words.text() == "Neither of you rated again at this look."
    assert not panel.others.isVisible()


def test_of_effort_both_read_only_that_it_was_answered(case: Case, stage: Stage) -> None:
    panel, _ = shown(show_what_there_is(rated(case, LOOK), LOOK), stage)
    assert panel.effort.text() == f"Both of you said how much you tried. {ALONE}"
    for button in panel.findChildren(QPushButton):
        assert "Show to both" not in button.text()
    for said in ("quite a bit", "a little"):
        assert said not in everything_said(panel.window())


def test_of_one_answer_nobody_is_named(case: Case, stage: Stage) -> None:
    one = say_effort(case, LOOK, Seat.B, FiveSteps.FIRST)
    panel, _ = shown(show_what_there_is(one, LOOK), stage)
    assert panel.effort.text() == f"One of you answered how much you tried. {ALONE}"


def test_a_look_that_went_by_half_way_can_still_be_shown(case: Case, stage: Stage) -> None:
    panel, editor = shown(finish_again(rated(case, FIRST), FIRST, Seat.A), stage)
    assert "14 December 2026" in panel.earlier_line.text()
    panel.earlier_link.click()
    assert is_shown_again(editor.case.second_looks[0])
    assert not panel.earlier_line.isVisible()


def test_the_second_goes_on_with_the_look_of_the_first_on_another_day(
    case: Case, stage: Stage
) -> None:
    begun = finish_again(rated(replace(case, second_looks=(FIRST,)), FIRST), FIRST, Seat.B)
    panel, editor = shown(begun, stage)
    assert panel.begin_button.text() == "Pass the keyboard to Maths"
    panel.begin_button.click()
    assert rated_look(editor, LOOK.held_on).id == FIRST.id


def test_a_new_label_of_a_class_is_followed(case: Case, stage: Stage) -> None:
    panel, editor = shown(show_what_there_is(rated(case, LOOK), LOOK), stage)
    rooms = tuple(replace(room, label=f"{room.label} 2") for room in editor.case.classrooms)
    editor.change("Label", replace(editor.case, classrooms=rooms))
    assert "Maths 2" in words_in(panel)


def test_an_earlier_look_keeps_what_was_rated_then(case: Case, stage: Stage) -> None:
    case = show_what_there_is(rated(case, FIRST), FIRST)
    panel, _ = shown(case, stage)
    screen = panel.window()
    assert isinstance(screen, SecondLookScreen)
    screen.form.earlier.button.click()
    said = [label.text() for label in screen.earlier.findChildren(QLabel)]
    assert "Rated again" in said
    assert (
        "Begins within two minutes of the signal: Maths from almost never to about half the time;"
        " PE still almost always."
    ) in said
