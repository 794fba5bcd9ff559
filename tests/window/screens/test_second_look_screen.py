"""Step 9 with a real editor, clicks and keys: what is written is written in this sitting."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pairview.case_editor import CaseEditor
from pairview.domain.bounds import EVIDENCE
from pairview.domain.evidence import Evidence, Source
from pairview.domain.hypothesis import Status
from pairview.domain.second_look import Outcome
from pairview.domain.slot import Slot
from pairview.window.screens.plan_parts import PlanPanel
from pairview.window.screens.screen import Destination
from pairview.window.screens.second_look_parts import NumberedChoice
from pairview.window.screens.second_look_screen import SecondLookScreen
from pairview.window.theme.tokens import px
from pairview.window.widgets.hint_line import HintLine
from pairview.window.widgets.message import Kind, Message
from pairview.window.widgets.text_box import TextBox
from pairview.window.widgets.wrap_label import WrapLabel
from tests.flows.hands import wait_until
from tests.reports.looked_again import FIRST
from tests.stage import Stage
from tests.window.screens.names import nameless
from tests.window.screens.second_look import (
    click,
    first_row,
    focused,
    friend,
    river,
    segments,
    shown,
    typed,
    words,
)

Key = Qt.Key


@pytest.fixture
def screen(stage: Stage) -> SecondLookScreen:
    return shown(stage)


def test_it_says_when_they_talked_and_shows_each_look_for(screen: SecondLookScreen) -> None:
    form = screen.form
    assert form.header.title_label.text() == "What have you seen of River since then?"
    assert form.header.subtitle_label.text() == (
        "You talked on 23 November 2026. Write what a camera would show."
    )
    row = first_row(screen)
    assert row.words.text().startswith("Minutes to the first line in three lessons")
    assert row.details.text() == "copying or taking notes · by Mon 7 Dec · checks 3"
    assert row.mark.accessibleName() == "Maths"
    assert not row.findChildren(TextBox)
    assert not form.notice_box.isVisible()
    assert not form.moved_card.isVisible()


def test_showing_it_begins_no_sitting(screen: SecondLookScreen) -> None:
    screen.flush()
    assert screen.editor.case.second_looks == ()
    assert screen.editor.undo_label is None


def test_the_keys_1_to_3_say_what_became_of_it_and_delete_takes_it_back(
    screen: SecondLookScreen,
) -> None:
    for key, outcome in (("1", Outcome.SEEN), ("3", Outcome.UNCLEAR), ("2", Outcome.NOT_SEEN)):
        QTest.keyClicks(focused(), key)
        (said,) = screen.editor.case.look_for_outcomes
        assert said.outcome is outcome
    assert screen.editor.case.second_looks[0].held_on == FIRST
    QTest.keyClick(focused(), Key.Key_Delete)
    assert screen.editor.case.look_for_outcomes == ()
    assert screen.editor.case.second_looks == ()


def test_other_keys_say_nothing(screen: SecondLookScreen) -> None:
    for key in ("4", "0", "a"):
        QTest.keyClicks(focused(), key)
    assert screen.editor.case.second_looks == ()


def test_the_line_opens_with_an_answer_and_is_kept(screen: SecondLookScreen) -> None:
    row = first_row(screen)
    click(segments(row)["seen"])
    typed(screen, row.line, "Eight minutes.")
    (said,) = screen.editor.case.look_for_outcomes
    assert (said.outcome, said.line) == (Outcome.SEEN, "Eight minutes.")
    assert screen.seen.rows.rows[0] is row
    click(segments(row)["unclear"])
    assert screen.editor.case.look_for_outcomes[0].line == "Eight minutes."


def test_an_answer_taken_back_takes_its_line_and_says_so(screen: SecondLookScreen) -> None:
    said: list[Message] = []
    screen.says.connect(said.append)
    row = first_row(screen)
    click(segments(row)["seen"])
    click(segments(row)["seen"])
    assert (said, screen.editor.case.look_for_outcomes) == ([], ())
    click(segments(row)["seen"])
    typed(screen, row.line, "Eight minutes.")
    click(segments(row)["seen"])
    assert screen.editor.case.second_looks == ()
    assert row.line is not None
    assert not row.line.isVisible()
    assert (said[0].words, said[0].kind) == ("Taken back with its line.", Kind.REMOVED)
    said[0].actions[0][1]()
    assert row.line.toPlainText() == "Eight minutes."


def test_words_that_judge_get_a_question_until_they_are_kept(screen: SecondLookScreen) -> None:
    row = first_row(screen)
    click(segments(row)["seen"])
    assert not row.findChildren(HintLine)
    typed(screen, row.line, "River is lazy")
    assert row.hints is not None
    assert row.hints.label.text().startswith("“lazy”")
    click(row.hints.keep_button)
    assert not row.hints.isVisible()
    assert row.line is not None
    assert row.line.hasFocus()
    typed(screen, row.line, ".")
    assert not row.hints.isVisible()


@pytest.mark.parametrize("place", ["line", "said", "remember", "why"])
def test_every_box_is_watched_for_words_of_safety(screen: SecondLookScreen, place: str) -> None:
    said: list[Message] = []
    screen.says.connect(said.append)
    click(segments(first_row(screen))["seen"])
    click(segments(friend(screen))["set aside for now"])
    boxes = {
        "line": first_row(screen).line,
        "said": screen.said.box,
        "remember": screen.remember.box,
        "why": friend(screen).why,
    }
    typed(screen, boxes[place], "said that he wants to die")
    assert [message.kind for message in said] == [Kind.SAFETY]


def test_it_goes_into_the_table_once_and_leads_there(screen: SecondLookScreen) -> None:
    said: list[Message] = []
    wanted: list[Destination] = []
    screen.says.connect(said.append)
    screen.wants.connect(wanted.append)
    row = first_row(screen)
    assert not row.table_link.isVisible()
    click(segments(row)["seen"])
    typed(screen, row.line, "Eight minutes.")
    click(row.table_link)
    new = screen.editor.case.evidence[-1]
    assert new.text.startswith("Seen: Eight minutes. (")
    assert new.text.endswith("told aloud)")
    assert new.source is Source.SEEN_BY_A
    assert said[0].words == "It stands in the table now, not weighed yet: that is step 6."
    said[0].actions[0][1]()
    assert row.table_link.text() == "In the table: weigh it"
    click(row.table_link)
    assert wanted == [Destination.WEIGH, Destination.WEIGH]
    assert len(screen.editor.case.evidence) == len(river().evidence) + 1


def test_what_stands_in_the_table_follows_an_answer_that_changes(screen: SecondLookScreen) -> None:
    row, before = first_row(screen), len(screen.editor.case.evidence)
    click(segments(row)["seen"])
    click(row.table_link)
    click(segments(row)["not seen"])
    assert screen.editor.case.evidence[-1].text.startswith("Not seen: Minutes")
    screen.editor.undo()
    assert screen.editor.case.evidence[-1].text.startswith("Seen: Minutes")
    screen.editor.redo()
    QTest.keyClick(segments(row)["not seen"], Qt.Key.Key_Delete)
    assert len(screen.editor.case.evidence) == before
    assert not row.table_link.isVisible()


def test_a_full_table_takes_no_more_and_stays_as_it_was(stage: Stage) -> None:
    full = tuple(Evidence(f"e{n}", "x") for n in range(EVIDENCE))
    screen = shown(stage, replace(river(), evidence=full, answers=()))
    click(segments(first_row(screen))["seen"])
    click(first_row(screen).table_link)
    assert screen.editor.why_refused == "A case holds up to 20 pieces of evidence."
    assert first_row(screen).table_link.text() == "Put it into the table"


def test_a_row_that_went_meanwhile_does_nothing(screen: SecondLookScreen) -> None:
    before = screen.editor.case
    screen.seen._take_up("gone")
    assert screen.editor.case == before


def test_what_the_student_said_stands_below_the_questions(screen: SecondLookScreen) -> None:
    assert screen.form.said_heading.text() == "What River said"
    asked = [row.words.text() for row in screen.said.asked.rows]
    assert asked == [question.text for question in river().questions]
    typed(screen, screen.said.box, "In PE you just say it.")
    typed(screen, screen.remember.box, "the match")
    (look,) = screen.editor.case.second_looks
    assert (look.student_said, look.remember) == ("In PE you just say it.", "the match")
    screen.editor.undo()
    screen.editor.undo()
    assert screen.editor.case.second_looks == ()
    assert screen.said.box.toPlainText() == ""


def test_a_hypothesis_moves_with_a_reason_beside_how_it_stood(screen: SecondLookScreen) -> None:
    row = friend(screen)
    assert row.then.text().splitlines() == [
        "Drop it if River begins no sooner with the friend at another table",
        "Then: still open",
    ]
    assert not row.findChildren(TextBox)
    click(segments(row)["set aside for now"])
    typed(screen, row.why, "no difference")
    (change,) = screen.editor.case.status_changes
    assert (change.before, change.after, change.why) == (
        Status.OPEN,
        Status.SET_ASIDE,
        "no difference",
    )
    assert row.then.text().endswith("Then: still open")
    assert row.why is not None
    click(segments(row)["still open"])
    assert row.why.isVisible()
    click(segments(row)["still open"])
    assert not row.why.isVisible()
    assert screen.editor.case.second_looks == ()


def test_how_it_stood_is_confirmed_by_an_answer(screen: SecondLookScreen) -> None:
    row = friend(screen)
    assert not any(segment.isChecked() for segment in segments(row).values())
    click(segments(row)["still open"])
    assert row.answer.choice == "open"
    (change,) = screen.editor.case.status_changes
    assert (change.before, change.after) == (Status.OPEN, Status.OPEN)
    assert "Hypothesis 4, on 14 December: stays open." in words(screen.form.moved_card).replace(
        "\N{NO-BREAK SPACE}", " "
    )
    QTest.keyClicks(segments(row)["still open"], "2")
    assert row.answer.choice == "check_first"
    QTest.keyClick(focused(), Key.Key_Delete)
    case = screen.editor.case
    assert not any(segment.isChecked() for segment in segments(row).values())
    assert (case.status_changes, case.second_looks) == ((), ())
    assert case.hypotheses == river().hypotheses


def test_the_reason_of_then_is_shown_with_it(screen: SecondLookScreen) -> None:
    row = screen.stand.rows.row("hates-maths")
    assert row is not None
    assert row.then.text().splitlines()[-1].startswith("Then: set aside for now, because nine of")


def test_a_next_day_is_offered_in_weeks(screen: SecondLookScreen) -> None:
    click(segments(screen.next)["4"])
    (look,) = screen.editor.case.second_looks
    assert look.next_on == date(2027, 1, 11)
    assert not screen.next.past_line.isVisible()


def test_a_day_in_the_past_is_said_and_kept(screen: SecondLookScreen) -> None:
    screen.next._choose_day(date(2026, 12, 1))
    assert screen.editor.case.second_looks[0].next_on == date(2026, 12, 1)
    assert screen.next.past_line.text().startswith("That day has passed")
    assert screen.next.past_line.isVisible()


def test_the_end_takes_the_day_away_and_says_what_comes_then(screen: SecondLookScreen) -> None:
    wanted: list[Destination] = []
    screen.wants.connect(wanted.append)
    click(segments(screen.next)["4"])
    screen.next.end_tick.box.click()
    (look,) = screen.editor.case.second_looks
    assert (look.ended, look.next_on) == (True, None)
    assert not screen.next.weeks_row.isVisible()
    click(screen.next.sheet_link)
    click(screen.next.keeping_link)
    assert wanted == [Destination.SECOND_LOOK_SHEET, Destination.KEEPING]
    screen.next.end_tick.box.click()
    assert screen.editor.case.second_looks == ()
    assert screen.next.weeks_row.isVisible()


def test_what_moved_is_told_at_the_end(screen: SecondLookScreen) -> None:
    click(segments(friend(screen))["set aside for now"])
    told = words(screen.form.moved_card)
    assert told.replace("\N{NO-BREAK SPACE}", " ") == (
        "What moved\nHypothesis 4, on 14 December: from open to set aside."
    )
    typed(screen, friend(screen).why, "no difference")
    assert "because no difference" in words(screen.form.moved_card)
    screen.refresh()
    screen.editor.undo()
    screen.editor.undo()
    assert not screen.form.moved_card.isVisible()


@pytest.mark.parametrize("slot", Slot)
def test_it_works_in_every_slot(stage: Stage, slot: Slot) -> None:
    case = river()
    screen = shown(stage, replace(case, agreement=replace(case.agreement, slot=slot)))
    said: list[Message] = []
    screen.says.connect(said.append)
    click(segments(first_row(screen))["seen"])
    assert nameless(screen) == []
    click(first_row(screen).table_link)
    assert said[0].words.endswith("step 6.") is (slot is not Slot.SHORT)


def test_it_says_where_it_leads(screen: SecondLookScreen) -> None:
    wanted: list[Destination] = []
    screen.wants.connect(wanted.append)
    click(screen.sheet_button)
    click(screen.form.header.handout_button)
    assert wanted == [Destination.SECOND_LOOK_SHEET, Destination.HANDOUT]
    assert screen.primary_text() == "Finish"
    assert (screen.go_on(), screen.go_back()) == (Destination.START, Destination.READ_BACK)
    assert screen.key_hints()[0] == (("1", "to", "3"), "choose")


def test_columns_stand_below_each_other_in_little_room(screen: SecondLookScreen) -> None:
    for width, beside in ((px(1000), True), (px(600), False)):
        screen.fit(width)
        direction = screen.form.two_columns.direction()
        assert (direction is direction.LeftToRight) is beside
        rows = {row.direction.direction() for row in screen.stand.rows.rows}
        assert rows == {direction}


def test_a_part_behind_more_is_shown_refreshed_and_flushed(screen: SecondLookScreen) -> None:
    class Part(PlanPanel):
        def refresh(self) -> None:
            done.append("refresh")

        def flush(self) -> None:
            done.append("flush")

    done: list[str] = []
    part = Part(screen.editor, screen._watch)
    part.column.addWidget(WrapLabel(part, "Rate again"))
    screen.add_more(part)
    click(screen.form.more.button)
    assert part.isVisible()
    screen.refresh()
    screen.flush()
    assert done == ["refresh", "flush"]


def test_what_stands_below_the_fold_is_made_after_the_first_picture(stage: Stage) -> None:
    screen = SecondLookScreen(CaseEditor(river()))
    assert len(screen.stand.rows.rows) == 2
    assert not screen.form.band_box.isVisibleTo(screen)
    stage(screen)
    wait_until(lambda: len(screen.stand.rows.rows) == 5 and screen.form.band_box.isVisible())
    assert not screen._slices.isActive()


def test_a_choice_is_entered_where_it_was_made(stage: Stage) -> None:
    row = NumberedChoice()
    row.set_choices([("a", "A"), ("b", "B")], "Which?")
    stage(row)
    row.focus_in()
    assert segments(row)["A"].hasFocus()
    row.show_choice("b")
    row.focus_in()
    assert segments(row)["B"].hasFocus()
