"""Several second looks, a clock set back, a case without a plan: nothing earlier is changed."""

from dataclasses import replace
from datetime import date
from typing import cast

import pytest
from PySide6.QtTest import QTest

from pairview.case_editor import CaseEditor
from pairview.domain.hypothesis import Hypothesis, Status
from pairview.domain.plan import LookFor
from pairview.domain.planning import remove_look_for
from pairview.domain.second_look import LookForOutcome, Outcome, SecondLook, StatusChange
from pairview.window.screens.second_look_screen import SecondLookScreen
from pairview.window.widgets.text_box import TextBox
from tests.reports.looked_again import FIRST, SECOND, looked_again, looked_twice
from tests.revealed_case import empty_revealed_case
from tests.stage import Stage
from tests.window.screens.second_look import (
    click,
    first_row,
    focused,
    river,
    segments,
    shown,
    typed,
    words,
)


@pytest.fixture
def screen(stage: Stage) -> SecondLookScreen:
    return shown(stage)


def test_another_day_begins_another_look_beside_the_earlier_one(stage: Stage) -> None:
    screen = shown(stage, looked_again(river()), SECOND)
    assert screen.form.header.subtitle_label.text() == (
        "You talked on 23 November 2026 and looked again on 14 December 2026."
    )
    assert not screen.form.notice_box.isVisible()
    row = first_row(screen)
    assert row.earlier.text().startswith("Mon 14 Dec: seen. Eight minutes")
    assert row.answer.choice is None
    assert screen.remember.earlier.text() == "Mon 14 Dec: The handball match on Saturday."
    assert screen.said.earlier.text().startswith("Mon 14 Dec: When the board is full")
    before = screen.editor.case
    click(segments(row)["not seen"])
    typed(screen, screen.said.box, "It is better now.")
    case = screen.editor.case
    assert case.second_looks[:-1] == before.second_looks
    assert case.look_for_outcomes[:-1] == before.look_for_outcomes
    assert (case.second_looks[-1].held_on, len(case.second_looks)) == (SECOND, 2)
    assert screen.seen.rows.rows[2].earlier.text() == "Mon 14 Dec: not seen"


def test_earlier_looks_are_read_behind_a_fold_newest_first(stage: Stage) -> None:
    case = looked_twice(river())
    case = remove_look_for(case, "other-table")
    gone = StatusChange("s1", "gone", Status.OPEN, Status.SET_ASIDE)
    case = replace(case, status_changes=(*case.status_changes, gone))
    screen = shown(stage, case, date(2027, 2, 1))
    fold = screen.form.earlier
    assert fold.button.text() == "Earlier looks: 11 January 2027 and 14 December 2026"
    assert words(screen.earlier) == ""
    click(fold.button)
    told = words(screen.earlier)
    assert told.index("11 January 2027") < told.index("14 December 2026")
    for said in (
        "You ended here.",
        "It is better now.",
        "Seen. Eight minutes from the board, under one when told aloud.",
        "A look-for that was removed",
        "Not seen.",
        "From still open to set aside for now, because the table made no difference.",
        "A hypothesis that was removed",
        "The handball match on Saturday.",
        "The next look was set for Mon 11 Jan.",
    ):
        assert said in told
    screen.refresh()
    screen.editor.change("Removed", remove_look_for(case, "play-on-the-board"))
    QTest.qWait(0)
    assert words(screen.earlier).count("A look-for that was removed") == 3
    assert not screen.earlier.findChildren(TextBox)


def test_without_an_earlier_look_there_is_no_fold(screen: SecondLookScreen) -> None:
    assert not screen.form.earlier.isVisible()


def test_after_the_end_anything_written_begins_another_look(stage: Stage) -> None:
    screen = shown(stage, looked_twice(river()), date(2027, 2, 1))
    assert screen.form.notice_label.text() == (
        "You ended on 11 January 2027. What you write now begins another look."
    )
    typed(screen, screen.remember.box, "ask about the sister")
    assert len(screen.editor.case.second_looks) == 3
    assert not screen.form.notice_box.isVisible()


def test_they_may_go_on_with_the_last_look_and_begin_anew(stage: Stage) -> None:
    screen = shown(stage, looked_again(river()), date(2026, 12, 15))
    assert screen.form.notice_label.text() == "What you write now begins a look of today."
    link = screen.form.go_on_link
    assert link.text() == "Go on with the look of 14 December 2026"
    click(link)
    assert screen.form.notice_label.text() == "You go on with the look of 14 December 2026."
    assert first_row(screen).answer.choice == "seen"
    typed(screen, screen.remember.box, " And the song.")
    (look,) = screen.editor.case.second_looks
    assert look.remember == "The handball match on Saturday. And the song."
    assert link.text() == "Begin a new look"
    click(link)
    assert first_row(screen).answer.choice is None
    assert screen.remember.box.toPlainText() == ""


def test_a_window_left_open_for_weeks_begins_another_look(stage: Stage) -> None:
    days = [FIRST]
    screen = SecondLookScreen(CaseEditor(river()))
    screen.take_calendar(lambda: days[-1])
    stage.play(screen)
    typed(screen, screen.said.box, "x")
    days.append(SECOND)
    screen.refresh()
    typed(screen, screen.said.box, "y")
    looks = screen.editor.case.second_looks
    assert [(look.held_on, look.student_said) for look in looks] == [(FIRST, "x"), (SECOND, "y")]


def test_a_clock_set_back_is_said_and_the_look_dated_after_the_last(stage: Stage) -> None:
    case = replace(looked_again(river()))
    screen = shown(stage, case, date(2020, 1, 1))
    assert screen.form.notice_label.text() == (
        "The clock of this laptop stands before what you did last. What you write now is dated "
        "14 December 2026."
    )
    typed(screen, screen.said.box, "x")
    typed(screen, screen.said.box, "y")
    first, later = screen.editor.case.second_looks
    assert first == case.second_looks[0]
    assert (later.held_on, later.student_said) == (FIRST, "xy")
    assert screen.form.notice_label.text().startswith("The clock of this laptop")
    assert not screen.form.go_on_link.isVisible()
    click(segments(screen.next)["4"])
    assert screen.editor.case.second_looks[-1].next_on == SECOND
    assert not screen.next.past_line.isVisible()


def test_another_look_taken_back_by_undo_leaves_the_one_of_today(stage: Stage) -> None:
    screen = shown(stage, looked_again(river()), SECOND)
    fresh = screen.sitting.look.id
    other = SecondLook("other", SECOND, "from elsewhere")
    case = screen.editor.case
    screen.editor.change("x", replace(case, second_looks=(*case.second_looks, other)))
    assert screen.sitting.look.id == "other" != fresh
    newer = SecondLook("newer", date(2027, 3, 1))
    case = screen.editor.case
    screen.editor.change("x", replace(case, second_looks=(*case.second_looks, newer)))
    assert screen.sitting.look.id not in {"other", "newer", fresh}


def test_a_case_without_a_plan_says_what_can_be_done(stage: Stage) -> None:
    screen = shown(stage, empty_revealed_case())
    assert screen.form.notice_label.text().startswith("Nothing was planned, so nothing has to be")
    assert not screen.form.seen_box.isVisible()
    assert not screen.form.stand_box.isVisible()
    assert screen.said.box.hasFocus()
    assert screen.key_hints() == []
    typed(screen, screen.said.box, "x")
    click(segments(screen.next)["2"])
    assert screen.editor.case.second_looks[0].next_on == date(2026, 12, 28)
    assert not screen.form.notice_box.isVisible()


def test_a_case_without_a_name_speaks_of_the_student(stage: Stage) -> None:
    case = looked_again(river())
    case = replace(case, agreement=replace(case.agreement, code_name=""))
    screen = shown(stage, case, SECOND)
    assert screen.form.said_heading.text() == "What the student said"
    click(screen.form.earlier.button)
    assert "What the student said" in words(screen.earlier)


def test_another_look_of_everything_moves_nobody(stage: Stage) -> None:
    before = shown(stage, looked_twice(river()), date(2027, 2, 1))
    click(before.form.go_on_link)
    click(before.form.earlier.button)
    after = SecondLookScreen(before.editor)
    after.take_calendar(lambda: date(2027, 2, 1))
    after.return_to(before.spot())
    stage(after)
    assert after.sitting.look.id == "s2"
    assert after.form.earlier.is_open
    fresh = shown(stage, looked_again(river()), SECOND)
    kept, *_ = cast("tuple[object, ...]", fresh.spot())
    assert kept is None


def test_an_outcome_of_nothing_leaves_the_rest(stage: Stage) -> None:
    case = looked_again(river())
    extra = LookForOutcome("s1", "gone", Outcome.SEEN)
    screen = shown(stage, replace(case, look_for_outcomes=(*case.look_for_outcomes, extra)), SECOND)
    assert len(screen.seen.rows.rows) == 3


def test_of_a_long_list_the_first_rows_stand_there_and_the_rest_on_demand(stage: Stage) -> None:
    case = river()
    look_fors = tuple(LookFor(f"l{n}", f"look {n}") for n in range(12))
    hypotheses = tuple(Hypothesis(f"h{n}", f"it is {n}") for n in range(11))
    screen = shown(stage, replace(case, look_fors=look_fors, hypotheses=hypotheses))
    for panel, first, there in ((screen.seen, 10, 12), (screen.stand, 8, 11)):
        assert len(panel.rows.rows) == first
        assert panel.rest.text() == f"Show {there - first} more"
        click(panel.rest)
        assert len(panel.rows.rows) == there
        assert not panel.rest.isVisible()
        assert panel.rows.rows[first].isAncestorOf(focused())
        screen.refresh()
        assert len(panel.rows.rows) == there
